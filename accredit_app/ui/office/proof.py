"""The proof of a closed day in words: who is in, what is proved, and what no proof can tell."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from accredit_app.domain.event import OFFICE
from accredit_app.services.close.roll_words import about_roll
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header, label, rule
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.close.closing import ClosedDay, Outlook, Roll
    from accredit_app.services.close.day_close import Closed, OfficeReceipt


class ProofCard(Card):
    """Who has closed the day, this station's own receipt, and what both prove."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent=parent)
        self._proved = ""
        self.complete = Chip(theme)
        header = Header(self.tr("Stations and proof"))
        header.add(self.complete)
        self.column.addWidget(header)
        self.missing = label("", "", wrap=True, selectable=True)
        self.mine = label("", "", wrap=True, selectable=True)
        self.proves = label(
            self.tr(
                "A receipt proves that the hub holds every row and photo of that station, bit for "
                "bit and in order, as its own database counted them again; of a station that is "
                "reached by stick, that the office does. It does not prove that "
                "something was never entered, that operators told the truth, or that the missing "
                "stations have nothing to tell. The hub signs nothing: the office does, when it "
                "next sees the hub."
            ),
            "muted",
            wrap=True,
        )
        for line in (self.missing, self.mine):
            self.column.addWidget(line)
        self.column.addWidget(rule())
        self.column.addWidget(self.proves)

    def show_outlook(self, outlook: "Outlook", *, hub: bool) -> None:
        """Show how it stands; `hub`: whether there is one."""
        self._show_roll(outlook.roll, hub=hub)
        own, words = outlook.mine, self._mine(outlook.mine, hub=hub)
        later = outlook.roll.later.get(own.station.number, 0) if own else 0
        if later:
            words = (
                self._wrote_on(later)
                + "\n"
                + self.tr("Up to the close: {words}").format(words=words)
            )
        self.mine.setText(words)

    def show_closed(self, closed: "ClosedDay", *, hub: bool) -> None:
        """Show what the close has brought."""
        self._show_roll(closed.roll, hub=hub)
        receipt = closed.sync.receipt if closed.sync else None
        if receipt is not None and closed.sync is not None and closed.proved:
            self._proved = self.tr(
                "The hub read again rows 1 to {rows} and {photos} photos of this station: all "
                "are there. The office's signature on that comes with a later sync."
            ).format(rows=f"{receipt.head.seq:,}", photos=f"{closed.sync.photos_proved:,}")
            self.mine.setText(self._proved)

    def _wrote_on(self, later: int) -> str:
        return self.tr(
            "Changes that were entered here after the close, and are in no close: {count}. Close "
            "the day again."
        ).format(count=f"{later:,}")

    def _show_roll(self, roll: "Roll", *, hub: bool) -> None:
        count, everyone = len(roll.closed), roll.stations
        doubtful = [one for one in roll.closed if not one.genuine]
        words = self.tr("{count} of {all} stations are in.").format(count=count, all=everyone)
        if roll.missing:
            numbers = ", ".join(str(station.number) for station in roll.missing)
            words += " " + self.tr("Missing: {numbers}").format(numbers=numbers)
        if doubtful:
            numbers = ", ".join(str(one.station.number) for one in doubtful)
            words += "\n" + self.tr(
                "The close of these is not signed by their own key: {numbers}"
            ).format(numbers=numbers)
        more = translated(about_roll(roll, hub=hub))
        self.missing.setText(words + "\n" + more if more else words)
        if doubtful or roll.unproved:
            self.complete.show_fact(self.tr("Something does not prove"), Tone.BAD)
        elif roll.missing:
            self.complete.show_fact(self.tr("Not all are in"), Tone.WARN)
        elif roll.later:
            self.complete.show_fact(self.tr("Not all that was done is in"), Tone.WARN)
        else:
            self.complete.show_fact(self.tr("All are in"), Tone.OK)

    def _mine(self, closed: "Closed | None", *, hub: bool) -> str:
        receipt = closed.receipt if closed else None
        if receipt is None and self._proved:
            return self._proved
        if closed is None:
            return self.tr("This station has not closed the day.")
        if receipt is None and closed.station.number == OFFICE and not hub:
            return self.tr(
                "The office has closed the day. Where there is no hub, nobody else signs for the "
                "office itself: keep a backup of it in a second place."
            )
        if receipt is None:
            return self.tr("This station has closed the day. The office has not signed yet.")
        if not receipt.genuine:
            return self.tr("This station's receipt is not signed by the office: do not rely on it.")
        if receipt.in_office:
            return self._by_stick(receipt)
        if receipt.missing:
            return self.tr(
                "The office signed: all {rows} rows are at the hub, but {missing} photos are not. "
                "Keep this station's data and sync again."
            ).format(rows=f"{receipt.rows:,}", missing=f"{receipt.missing:,}")
        return self.tr(
            "The office signed: all {rows} rows and {photos} photos of this station are at the hub."
        ).format(rows=f"{receipt.rows:,}", photos=f"{receipt.photos:,}")

    def _by_stick(self, receipt: "OfficeReceipt") -> str:
        if receipt.missing:
            return self.tr(
                "Confirmed by the office by stick: it holds all {rows} rows of this station, but "
                "{missing} photos not yet. Keep this station's data and write another file."
            ).format(rows=f"{receipt.rows:,}", missing=f"{receipt.missing:,}")
        return self.tr(
            "Confirmed by the office by stick: it holds all {rows} rows and {photos} photos of "
            "this station, and read them again."
        ).format(rows=f"{receipt.rows:,}", photos=f"{receipt.photos:,}")
