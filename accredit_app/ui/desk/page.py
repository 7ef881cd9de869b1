"""The desk: find or enter, correct, photograph, print, hand over. By keyboard alone if wanted.

The page places its three panes and passes on what they ask; the order of acts is `Visit`'s.
Edits that are not saved are never dropped without a word.
"""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.domain.done import Topic
from accredit_app.domain.people import Organisation, Record
from accredit_app.errors import UserError
from accredit_app.ui.desk import acts
from accredit_app.ui.desk.acts import Opened, Surroundings
from accredit_app.ui.desk.badge_pane import BadgePane
from accredit_app.ui.desk.finder import Finder
from accredit_app.ui.desk.history_dialog import HistoryDialog
from accredit_app.ui.desk.names import load_names
from accredit_app.ui.desk.needs import DeskServices, HistoryLine
from accredit_app.ui.desk.person_pane import PersonPane, read_image
from accredit_app.ui.desk.photo_dialog import PhotoDialog
from accredit_app.ui.desk.visit import Visit
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.message_bar import MessageBar

SHOWN = frozenset({Topic.PEOPLE, Topic.BADGES, Topic.PHOTOS, Topic.PRINTS, Topic.ORGANISATIONS})


class DeskPage(QWidget):
    """Registration at one desk."""

    def __init__(
        self,
        services: DeskServices,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._jobs, self._theme = services, jobs, theme
        self.setProperty("kind", "page")
        self.visit = Visit(services, jobs, self)
        self.finder = Finder(services, jobs, theme)
        self.person = PersonPane(theme)
        self.badge = BadgePane(theme, list(services.devices.printers))
        self.bar = MessageBar(theme)
        self._keys = label(self._key_words(), "muted")
        self._lay_out()
        self._wire()
        self._bind_keys()
        self.setFocusProxy(self.finder.search)
        self.person.show_nobody()
        self._load()

    def open_person(self, person: UUID) -> None:
        """Open a person, once unsaved edits of another are settled."""
        self._leave_then(partial(self._open, person))

    def start_walk_in(self) -> None:
        """Begin an empty form for somebody who is on no list."""
        self._leave_then(self._begin_walk_in)

    def save(self, *, then: Callable[[], None] | None = None) -> None:
        """Save the form if anything in it is new."""
        if not self.person.has_person:
            return
        if not self._unsaved and self.visit.person is not None:
            if then is not None:
                then()
            return
        if self.person.form.check():
            self.bar.clear()
            self.visit.save(self.person.form.draft(), then=then)

    def issue(self) -> None:
        """The big button: save what is new, then issue and print."""
        if self.badge.may_issue and self.person.has_person:
            self.save(then=self._print)

    def hand_over(self) -> None:
        if self.badge.may_hand_over:
            self.visit.hand_over()

    def take_photo(self) -> None:
        """Open the camera."""
        if not self.person.has_person or self.visit.busy:
            return
        dialog = PhotoDialog(
            self._services.devices.cameras,
            self._theme,
            name=self.person.title.text(),
            parent=self,
        )
        dialog.accepted.connect(lambda: self.visit.take_picture(dialog.picture))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def back(self) -> None:
        """Esc: close the message, else go back to the search, else empty it."""
        if not self.bar.isHidden():
            self.bar.clear()
            self.finder.focus_search()
        elif self.finder.search.hasFocus():
            self.finder.search.clear()
        else:
            self.finder.focus_search()

    @property
    def _unsaved(self) -> bool:
        return self.person.has_person and (
            self.person.form.dirty or self.visit.has_unsaved_picture or self.visit.walk_in
        )

    def _lay_out(self) -> None:
        theme = self._theme
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(0)
        gap = 16
        inner = QVBoxLayout()
        inner.setContentsMargins(gap, gap, gap, gap)
        inner.setSpacing(10)
        inner.addWidget(self.bar)
        panes = QHBoxLayout()
        panes.setSpacing(gap)
        # The outer panes take less of a larger text size, so that the form keeps its room.
        self.finder.setMinimumWidth(280)
        self.finder.setMaximumWidth(max(360, theme.px(310)))
        self.badge.setMinimumWidth(300)
        self.badge.setMaximumWidth(max(390, theme.px(320)))
        panes.addWidget(self.finder, 25)
        panes.addWidget(self.person, 46)
        panes.addWidget(self.badge, 29)
        inner.addLayout(panes, 1)
        page.addLayout(inner, 1)
        foot = QFrame()
        foot.setProperty("kind", "footbar")
        row = QHBoxLayout(foot)
        row.setContentsMargins(gap, 5, gap, 5)
        row.addWidget(self._keys)
        row.addStretch(1)
        page.addWidget(foot)

    def _wire(self) -> None:
        finder, person, badge, visit = self.finder, self.person, self.badge, self.visit
        finder.chosen.connect(self.open_person)
        finder.walk_in.connect(self.start_walk_in)
        finder.failed.connect(self.bar.fail)
        person.walk_in_asked.connect(self.start_walk_in)
        person.save_asked.connect(self.save)
        person.photo_asked.connect(self.take_photo)
        person.picture_chosen.connect(self._choose_picture)
        person.history_asked.connect(self._ask_history)
        person.form.controls.organisation.asked.connect(self._suggest_organisations)
        badge.issue_asked.connect(self.issue)
        badge.hand_over_asked.connect(self.hand_over)
        badge.approve_asked.connect(lambda: self.save(then=visit.approve))
        visit.opened.connect(self._show_opened)
        visit.previewed.connect(badge.show_preview)
        visit.saved.connect(self._show_saved)
        visit.pictured.connect(lambda picture: person.show_photo(read_image(picture)))
        visit.busied.connect(lambda busy: badge.set_busy(busy=busy))
        visit.failed.connect(self._show_failure)
        visit.said.connect(self.bar.confirm)
        self._jobs.changed.connect(self._refresh)

    def _bind_keys(self) -> None:
        for keys, act in (
            ("Ctrl+F", self.finder.focus_search),
            ("Ctrl+N", self.start_walk_in),
            ("Ctrl+T", self.take_photo),
            ("Ctrl+S", self.save),
            ("Ctrl+P", self.issue),
            ("Ctrl+H", self.hand_over),
            ("Esc", self.back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _load(self) -> None:
        work = partial(acts.surroundings, self._services)
        self._jobs.run(self, work, then=self._show_surroundings, failed=self.bar.fail)
        self.finder.refresh()
        self.finder.refresh_counts()
        language = self.locale().bcp47Name()
        names = self.person.form.offer_names
        self._jobs.run(self, partial(load_names, language), then=names, lane=Lane.SIDE)
        self.finder.focus_search()

    def _show_surroundings(self, around: Surroundings) -> None:
        self.person.form.offer(around)
        self.finder.name_categories(around.categories)

    def _open(self, person: UUID) -> None:
        self.finder.mark(person)
        self.visit.open(person)

    def _begin_walk_in(self) -> None:
        self.finder.mark(None)
        self.visit.begin_walk_in()
        self.person.show_walk_in()
        self.badge.show_walk_in()

    def _show_opened(self, opened: Opened) -> None:
        if self.person.form.dirty and self.person.shows(opened.record.person.id):
            self.badge.show_person(opened.record, opened.badge)
            return
        self.person.show_person(opened.record, opened.photo)
        self.badge.show_person(opened.record, opened.badge)

    def _show_saved(self, record: Record) -> None:
        self.person.form.show_record(record)
        self.finder.mark(record.person.id)

    def _show_failure(self, error: UserError) -> None:
        self.bar.fail(error)
        self.visit.reload()
        self.finder.refresh()

    def _print(self) -> None:
        name = self.badge.printer.currentText()
        printer = self._services.devices.printers.get(name)
        if printer is None:
            self.bar.say(
                self.tr("No printer is set up here"),
                self.tr("The person is saved. Set up a printer, then press the button again."),
                tone=Tone.WARN,
            )
            return
        self.visit.issue(printer, name)

    def _choose_picture(self, path: Path) -> None:
        self.visit.read_picture(path)

    def _leave_then(self, go_on: Callable[[], None]) -> None:
        """Go on at once, or ask what becomes of unsaved edits."""
        if self.visit.busy:
            return
        if not self._unsaved or not self._worth_asking():
            self.bar.clear()
            go_on()
            return
        self.bar.say(
            self.tr("There are unsaved changes"),
            self.tr("{name} is not saved yet.").format(name=self.person.title.text()),
            tone=Tone.WARN,
            actions=[
                (self.tr("Save and go on"), lambda: self.save(then=go_on)),
                (self.tr("Discard them"), go_on),
            ],
        )

    def _worth_asking(self) -> bool:
        """An empty walk-in form holds nothing to lose."""
        return self.person.form.dirty or self.visit.has_unsaved_picture

    def _suggest_organisations(self, text: str) -> None:
        field = self.person.form.controls.organisation

        def offer(found: Sequence[Organisation]) -> None:
            field.suggest(organisation.name for organisation in found)

        look_up = partial(self._services.registration.organisations, text)
        self._jobs.run(self, look_up, then=offer, failed=self.bar.fail)

    def _ask_history(self) -> None:
        if self.visit.person is None:
            return

        def show(lines: Sequence[HistoryLine]) -> None:
            name = self.person.title.text()
            dialog = HistoryDialog(lines, self._theme, name=name, parent=self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

        look_up = partial(self._services.registration.history, self.visit.person)
        self._jobs.run(self, look_up, then=show, failed=self.bar.fail)

    def _refresh(self, topics: frozenset[Topic]) -> None:
        if topics & SHOWN:
            self.finder.refresh()
            self.finder.refresh_counts()
            if not self.visit.busy:
                self.visit.reload()
        if Topic.EVENT in topics:
            work = partial(acts.surroundings, self._services)
            self._jobs.run(self, work, then=self._show_surroundings, failed=self.bar.fail)

    def _key_words(self) -> str:
        return self.tr(
            "Ctrl+F find · Ctrl+N walk-in · Ctrl+T photo · Ctrl+S save · Ctrl+P issue and print · "
            "Ctrl+H hand over · Esc back"
        )
