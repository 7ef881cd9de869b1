"""The history of a person's record: what changed, when, by whom, at which station."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.ui.desk.controls import captions
from accredit_app.ui.desk.needs import HistoryLine
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label, rule
from accredit_app.ui.widgets.scrolled import Scrolled


class HistoryDialog(QDialog):
    """Read only, newest first. Moments are shown in the time that they are given in."""

    def __init__(
        self, lines: Sequence[HistoryLine], theme: Theme, *, name: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History"))
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(label(name, "title", wrap=True))
        column.addWidget(self._list(lines, theme), 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = Button(theme, self.tr("Close"), kind="primary")
        close.clicked.connect(self.accept)
        row.addWidget(close)
        column.addLayout(row)
        self.resize(theme.px(560), theme.px(560))

    def _list(self, lines: Sequence[HistoryLine], theme: Theme) -> Scrolled:
        sheet = QWidget()
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.px(6))
        if not lines:
            rows.addWidget(label(self.tr("Nothing has changed yet."), "muted", wrap=True))
        for line in lines:
            rows.addWidget(label(_kind(line.what), "strong", wrap=True))
            rows.addWidget(label(self._circumstances(line), "muted", wrap=True))
            changes = _changes(line)
            if changes:
                rows.addWidget(label(changes, wrap=True, selectable=True))
            rows.addWidget(rule())
        rows.addStretch(1)
        area = Scrolled(theme, sheet, gap=10)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # keys scroll it
        area.setAccessibleName(self.tr("Changes, newest first"))
        return area

    def _circumstances(self, line: HistoryLine) -> str:
        at = line.at
        day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
        moment = QDateTime(day, time, QTimeZone.utc())
        when = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
        station = self.tr("station {number}").format(number=line.station)
        return " · ".join(part for part in (when, line.operator, station) if part)


def _changes(line: HistoryLine) -> str:
    """The fields that people know, with their new values."""
    known = {**captions(), "reason": QCoreApplication.translate("HistoryDialog", "Reason")}
    shown = (
        f"{known[name]}: {value}"
        for name, value in line.changes.items()
        if name in known and isinstance(value, str) and value
    )
    return "\n".join(shown)


def _kind(what: str) -> str:
    words = {
        "person.set": QCoreApplication.translate("HistoryDialog", "Record entered or corrected"),
        "accreditation.set": QCoreApplication.translate("HistoryDialog", "Request changed"),
        "badge.issue": QCoreApplication.translate("HistoryDialog", "Badge issued"),
        "badge.print": QCoreApplication.translate("HistoryDialog", "Badge printed"),
        "badge.hand_over": QCoreApplication.translate("HistoryDialog", "Badge handed over"),
        "badge.revoke": QCoreApplication.translate("HistoryDialog", "Badge revoked"),
        "person.merge": QCoreApplication.translate("HistoryDialog", "Merged with another record"),
        "person.distinct": QCoreApplication.translate(
            "HistoryDialog", "Kept apart from another record"
        ),
        "person.undecide": QCoreApplication.translate(
            "HistoryDialog", "Decision about another record undone"
        ),
        "ban.add": QCoreApplication.translate("HistoryDialog", "Person banned"),
        "ban.lift": QCoreApplication.translate("HistoryDialog", "Ban lifted"),
    }
    return words.get(what, what)
