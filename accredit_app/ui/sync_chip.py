"""The chip in the window's corner that always says how the sync stands, and why on a press."""

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
        if self._watch.phase is Phase.NO_HUB:
            return self.tr(
                "No hub is set: what is entered stays on this station. Set the hub's address in "
                "the settings, or carry a stick."
            )
        pending = self._watch.pending
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
