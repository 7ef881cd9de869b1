"""The chip in the window's corner that always says how the sync stands, and why on a press."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from accredit_app.domain.pace import Phase
from accredit_app.ui.adopting import HomeComing
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.sync_watch import SyncWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.chip_button import ChipButton
from accredit_app.ui.widgets.message_bar import Action, MessageBar
from accredit_app.ui.words import translated

if TYPE_CHECKING:
    from accredit_app.services.sync.by_stick import StickWaiting
    from accredit_app.services.sync.syncing import Pending


class SyncChip(ChipButton):
    """Follows a station's watch; a press tells the rest in `bar`, with a way to try at once."""

    def __init__(
        self, theme: Theme, watch: SyncWatch, bar: MessageBar, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent=parent)
        self._watch, self._bar = watch, bar
        self._words = SyncWords(self)
        self._home = HomeComing(theme, watch, bar)
        watch.moved.connect(self._show)
        self.pressed.connect(self._tell)
        self._show()

    def _show(self) -> None:
        fact = self._words.state(self._watch)
        if (fact.text, fact.tone) != (self.text, self.tone) or not self.text:
            self.show_fact(fact.text, fact.tone, sign=fact.sign)

    def _tell(self) -> None:
        watch = self._watch
        actions: tuple[Action, ...] = ()
        if watch.phase not in (Phase.RUNNING, Phase.NO_HUB):
            actions = ((self.tr("Sync now"), watch.ask),)
        trouble = watch.trouble
        if trouble is not None and watch.phase in (Phase.AWAY, Phase.REFUSED):
            tone = Tone.BAD if watch.phase is Phase.REFUSED else Tone.WARN
            title, text = translated(trouble.title), translated(trouble.text)
            actions = (*self._home.actions(trouble), *actions)
        else:
            tone, title, text = self.tone, self.text, self._more()
        self._bar.say(title, text, tone=tone, actions=actions)

    def _more(self) -> str:
        pending = self._watch.pending
        if pending is not None and pending.stick is not None:
            return self._by_stick(pending, pending.stick)
        if self._watch.phase is Phase.NO_HUB:
            return self.tr(
                "No hub is set: what is entered stays on this station. Set the hub's address in "
                "the settings, or carry a stick."
            )
        if pending is None:
            return ""
        if pending.clock_is_wrong:
            return self.tr(
                "By the hub's clock. Nothing is lost by that, but times on badges, scans and "
                "reports are wrong: set the clock of this computer."
            )
        if pending.entries or pending.photos:
            return self.tr(
                "{rows} changes and {photos} photos, {size}, are safe here and not yet at the hub."
            ).format(
                rows=f"{pending.entries:,}",
                photos=f"{pending.photos:,}",
                size=self._words.size(pending.bytes),
            )
        return self.tr("Everything that was entered here is at the hub.")

    def _by_stick(self, pending: "Pending", stick: "StickWaiting") -> str:
        if not (stick.rows or stick.photos):
            return self.tr("Those whom it is for have said in their own files that they hold it.")
        told = self.tr(
            "{rows} changes and {photos} photos, {size}, are safe here, and not yet confirmed by "
            "all whom they are for."
        ).format(
            rows=f"{stick.rows:,}",
            photos=f"{stick.photos:,}",
            size=self._words.size(pending.bytes),
        )
        if stick.unwritten or stick.wrote is None:
            return told + " " + self.tr("Write a file to a stick and carry it to them.")
        return told + " " + self.tr("They count as arrived when the others' own files come back.")
