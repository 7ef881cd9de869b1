"""The three panes of the desk side by side, the message bar above, the keys below; and what the
panes offer to choose from, looked up in the lanes."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.domain.badges import Badge
from accredit_app.domain.people import Organisation
from accredit_app.domain.printing import PrintState
from accredit_app.ui.desk import acts
from accredit_app.ui.desk.acts import Surroundings
from accredit_app.ui.desk.badge_pane import BadgePane
from accredit_app.ui.desk.finder import Finder
from accredit_app.ui.desk.history_dialog import HistoryDialog
from accredit_app.ui.desk.names import load_names
from accredit_app.ui.desk.needs import DeskServices, HistoryLine
from accredit_app.ui.desk.person_pane import PersonPane
from accredit_app.ui.desk.revoke_dialog import RevokeDialog
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.printing import Ended, PrintWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.widgets.toast import Toast
from accredit_app.ui.words import translated

GAP = 16


class DeskPanes(QWidget):
    """Places and fills; what the panes ask for is the page's."""

    def __init__(self, services: DeskServices, jobs: Jobs, theme: Theme) -> None:
        super().__init__()
        self._services, self._jobs, self._theme = services, jobs, theme
        self.finder = Finder(services, jobs, theme)
        self.person = PersonPane(theme)
        self.badge = BadgePane(theme, list(services.devices.printers))
        self.bar = MessageBar(theme)
        self.toast = Toast(theme, self)
        self.words = PrintWords(self)
        self._lay_out()
        self._share_room()
        theme.changed.connect(self._share_room)
        self.person.form.controls.organisation.asked.connect(self._suggest)

    def load(self) -> None:
        """Fill the panes for the first time."""
        self.load_surroundings()
        self.finder.refresh()
        self.finder.refresh_counts()
        names = partial(load_names, self.locale().bcp47Name())
        self._jobs.run(self, names, then=self.person.form.offer_names, lane=Lane.SIDE)

    def load_surroundings(self) -> None:
        """Read the event's categories and zones."""
        work = partial(acts.surroundings, self._services)
        self._jobs.run(self, work, then=self._offer, failed=self.bar.fail)

    def show_history(self, person: UUID, name: str) -> None:
        """Look up and show what was changed about a person."""

        def show(lines: Sequence[HistoryLine]) -> None:
            dialog = HistoryDialog(lines, self._theme, name=name, parent=self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        look_up = partial(self._services.registration.history, person)
        self._jobs.run(self, look_up, then=show, failed=self.bar.fail)

    def ask_reason(self, badge: Badge, *, replacing: bool, then: Callable[[str], None]) -> None:
        """Ask why a badge is given up, and go on with the reason if it really is."""
        dialog = RevokeDialog(badge.serial, self._theme, replacing=replacing, parent=self)
        dialog.accepted.connect(lambda: then(dialog.reason))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def confirm(self, text: str) -> None:
        """Say that something succeeded, and that an older message no longer matters."""
        self.bar.clear()
        self.toast.say(text)

    def tell_print(self, ended: Ended, *, here: bool, open_person: Callable[[UUID], None]) -> None:
        """Say how a print ended. What went wrong with a person who is not open any more, and so is
        not `here`, stays in sight with a way back to them."""
        refusal, person = ended.refusal, ended.order.person
        word = self.words.outcome(ended.job, "" if here else ended.order.holder)
        if here and refusal is not None:
            self.bar.fail(refusal)
        elif here or ended.job.state is PrintState.PRINTED:
            self.toast.say(word)
        else:
            self.bar.say(
                word,
                translated(refusal.text) if refusal else "",
                tone=Tone.BAD if refusal else Tone.WARN,
                actions=[(self.tr("Open the person"), partial(open_person, person))],
            )

    def _lay_out(self) -> None:
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(GAP, GAP, GAP, GAP)
        inner.setSpacing(10)
        inner.addWidget(self.bar)
        panes = QHBoxLayout()
        panes.setSpacing(GAP)
        panes.addWidget(self.finder, 26)
        panes.addWidget(self.person, 45)
        panes.addWidget(self.badge, 29)
        inner.addLayout(panes, 1)
        page.addLayout(inner, 1)
        foot = QFrame()
        foot.setProperty("kind", "footbar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(GAP, 5, GAP, 5)
        row.addWidget(label(self._key_words(), "muted", wrap=True))
        page.addWidget(foot)

    def _share_room(self) -> None:
        """The outer panes take less of a larger text size, so that the form keeps its room."""
        theme = self._theme
        self.finder.setMinimumWidth(280)
        self.finder.setMaximumWidth(max(360, theme.px(310)))
        self.badge.setMinimumWidth(max(300, theme.px(284)))
        self.badge.setMaximumWidth(max(390, theme.px(320)))

    def _offer(self, around: Surroundings) -> None:
        self.person.form.offer(around)
        self.finder.name_categories(around.categories)

    def _suggest(self, text: str) -> None:
        field = self.person.form.controls.organisation

        def offer(found: Sequence[Organisation]) -> None:
            field.suggest(organisation.name for organisation in found)

        look_up = partial(self._services.registration.organisations, text)
        self._jobs.run(self, look_up, then=offer, failed=self.bar.fail)

    def _key_words(self) -> str:
        return self.tr(
            "Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · "
            "Ctrl+H hand over · Ctrl+R replace · Esc back"
        )
