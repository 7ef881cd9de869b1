"""The desk: find or enter, correct, photograph, print, hand over. By keyboard alone if wanted.

The page passes on what its panes ask; the order of acts is `Visit`'s.
Edits that are not saved are never dropped without a word.
"""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from accredit_app.domain.done import Topic
from accredit_app.domain.people import Record
from accredit_app.errors import UserError
from accredit_app.ui.desk.acts import Opened
from accredit_app.ui.desk.needs import ChosenPrinter, DeskServices
from accredit_app.ui.desk.panes import DeskPanes
from accredit_app.ui.desk.person_pane import read_image
from accredit_app.ui.desk.photo_dialog import PhotoDialog
from accredit_app.ui.desk.scans import Scans
from accredit_app.ui.desk.visit import Visit
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone

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
        self._chosen: set[str] = set()  # printers settled in the system's dialog
        self.setProperty("kind", "page")
        self.visit = Visit(services, jobs, self)
        self.scans = Scans(services, jobs, self)
        self.panes = DeskPanes(services, jobs, theme)
        self.finder, self.person = self.panes.finder, self.panes.person
        self.badge, self.bar = self.panes.badge, self.panes.bar
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panes)
        self._wire()
        self._bind_keys()
        self.setFocusProxy(self.finder.search)
        self.person.show_nobody()
        self.panes.load()
        self.finder.focus_search()

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
        if not self._unsaved and not self.visit.walk_in:
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
        """The badge is in the officer's hand: it came out, or it goes to its holder."""
        if self.badge.may_confirm:
            self.visit.confirm_print(came_out=True)
        elif self.badge.may_hand_over:
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

    def scan(self, code: str) -> None:
        """Open the holder of a badge or of an invitation that a scanner read."""
        if QApplication.activeModalWidget() is None:
            self.finder.focus_search()
            self.finder.scan(code)

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
        """An empty form of a walk-in holds nothing to lose."""
        edited = self.person.form.dirty or self.visit.has_unsaved_picture
        return self.person.has_person and edited

    def _wire(self) -> None:
        finder, person, badge, visit = self.finder, self.person, self.badge, self.visit
        finder.chosen.connect(self.open_person)
        finder.walk_in.connect(self.start_walk_in)
        finder.failed.connect(self.bar.fail)
        person.walk_in_asked.connect(self.start_walk_in)
        person.save_asked.connect(self.save)
        person.photo_asked.connect(self.take_photo)
        person.picture_chosen.connect(visit.read_picture)
        person.history_asked.connect(self._ask_history)
        badge.issue_asked.connect(self.issue)
        badge.hand_over_asked.connect(self.hand_over)
        badge.came_out.connect(lambda yes: visit.confirm_print(came_out=yes))
        badge.replace_asked.connect(
            lambda old: self.panes.ask_reason(
                old,
                replacing=True,
                then=lambda reason: self.save(then=partial(visit.replace, reason)),
            )
        )
        badge.revoke_asked.connect(
            lambda old: self.panes.ask_reason(old, replacing=False, then=visit.revoke)
        )
        badge.approve_asked.connect(lambda: self.save(then=visit.approve))
        visit.opened.connect(self._show_opened)
        visit.previewed.connect(badge.show_preview)
        visit.saved.connect(self._show_saved)
        visit.pictured.connect(lambda picture: person.show_photo(read_image(picture)))
        visit.busied.connect(lambda busy: badge.set_busy(busy=busy))
        visit.failed.connect(self._show_failure)
        visit.said.connect(self.panes.confirm)
        visit.printing.connect(lambda: badge.show_printing(visit.under_way))
        visit.printed.connect(
            lambda ended: self.panes.tell_print(
                ended, here=ended.order.person == visit.person, open_person=self.open_person
            )
        )
        self.scans.read.connect(self.scan)
        self.scans.failed.connect(self.bar.fail)
        self._jobs.changed.connect(self._refresh)

    def _bind_keys(self) -> None:
        for keys, act in (
            ("Ctrl+F", self.finder.focus_search),
            ("Ctrl+N", self.start_walk_in),
            ("Ctrl+T", self.take_photo),
            ("Ctrl+S", self.save),
            ("Ctrl+P", self.issue),
            ("Ctrl+H", self.hand_over),
            ("Ctrl+R", self.badge.ask_replace),
            ("Esc", self.back),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(act)

    def _open(self, person: UUID) -> None:
        self.finder.mark(person)
        self.visit.open(person)

    def _begin_walk_in(self) -> None:
        self.finder.mark(None)
        self.visit.begin_walk_in()
        self.person.show_walk_in()
        self.badge.show_walk_in()

    def _show_opened(self, opened: Opened) -> None:
        edited = self.person.form.dirty and self.person.shows(opened.record.person.id)
        if not edited:
            self.person.show_person(opened.record, opened.photo, zone=opened.zone)
        self.badge.show_person(
            opened.record, opened.badge, doubt=opened.doubt, printing=self.visit.under_way
        )

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
        if name not in self._chosen and isinstance(printer, ChosenPrinter):
            if not printer.choose(self):
                return
            self._chosen.add(name)
        self.bar.clear()
        self.visit.issue(printer, name)

    def _leave_then(self, go_on: Callable[[], None]) -> None:
        """Go on at once, or ask what becomes of unsaved edits."""
        if self.visit.busy:
            return
        if not self._unsaved:
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

    def _ask_history(self) -> None:
        if self.visit.person is not None:
            self.panes.show_history(self.visit.person, self.person.title.text())

    def _refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.PHOTOS in topics:
            self.finder.model.forget_absent_faces()
        if topics & SHOWN:
            self.finder.refresh()
            self.finder.refresh_counts()
            if not self.visit.busy:
                self.visit.reload()
        if Topic.DEVICES in topics:
            self.scans.learn()
            self.badge.offer_printers(list(self._services.devices.printers))
        if Topic.EVENT in topics:
            self.panes.load_surroundings()
