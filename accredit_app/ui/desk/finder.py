"""The left of the desk: search as you type, who is expected and who came, and the list.

It finds and offers; opening a person is the page's. A newer question replaces an older one.
"""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import (
    QEvent,
    QLocale,
    QModelIndex,
    QObject,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from accredit_app.domain.event import Category
from accredit_app.domain.people import Hit
from accredit_app.errors import UserError
from accredit_app.ui.desk import acts
from accredit_app.ui.desk.needs import Counts, DeskServices
from accredit_app.ui.icons import icon
from accredit_app.ui.jobs import Job, Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, label
from accredit_app.ui.widgets.flow import Flow
from accredit_app.ui.widgets.person_list import PersonDelegate, PersonModel

_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}
FACE_SIZE = 96
SCAN_PAUSE = 120
"""Milliseconds that digits wait for the next one: a scanner's come faster, a person's do not."""
LONGEST_NUMBER = 32
"""Digits; more than any document has are a badge's code."""


class Finder(Card):
    """`chosen` carries the person to open; `walk_in` asks for an empty form."""

    chosen = Signal(UUID)
    walk_in = Signal()
    failed = Signal(UserError)

    def __init__(self, services: DeskServices, jobs: Jobs, theme: Theme) -> None:
        super().__init__(theme, margin=14, spacing=10)
        self._services, self._jobs, self._theme = services, jobs, theme
        self._arrived: bool | None = None
        self._question: Job | None = None
        self._face_job: Job | None = None
        self._answered = ""
        self._open_first = False
        self._code = ""
        self._pause = QTimer(self, singleShot=True, interval=SCAN_PAUSE)
        self._pause.timeout.connect(self.refresh)
        self.search = QLineEdit()
        self.model = PersonModel(self)
        self.people = QListView()
        self._filters: dict[bool | None, Button] = {}
        self._pages = QStackedWidget()
        self._nobody = label("", "muted", wrap=True)
        self._build()
        theme.changed.connect(self._restyle)

    def refresh(self) -> None:
        """Ask again what the list shows, and how the day stands."""
        self._pause.stop()
        if self._question is not None:
            self._question.forget()
        text, arrived = self.search.text(), self._arrived
        find = partial(self._services.registration.find, text, arrived=arrived)
        self._question = self._jobs.run(self, find, then=self._show_hits, failed=self.failed.emit)

    def refresh_counts(self) -> None:
        self._jobs.run(
            self, self._services.registration.counts, then=self._write_filters,
            failed=self.failed.emit,
        )  # fmt: skip

    def name_categories(self, categories: Sequence[Category]) -> None:
        self.model.name_categories({category.code: category for category in categories})

    def mark(self, person: UUID | None) -> None:
        """Mark the person that is open in the list; None for nobody."""
        row = self.model.row_of(person) if person is not None else -1
        if person is None:
            self.people.clearSelection()
        if row >= 0:
            self.people.setCurrentIndex(self.model.index(row))

    def focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def scan(self, code: str) -> None:
        """Open the holder of a code that a scanner read, wherever it typed it."""
        with QSignalBlocker(self.search):
            self.search.setText(code)
        self._code, self._answered, self._open_first = code, "", True
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search field walk the list; Return opens the marked person."""
        if (
            watched is self.search
            and event.type() is QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self._walk(step)
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        theme = self._theme
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Find a person"))
        self.search.setAccessibleName(self.tr("Find a person"))
        self.search.setToolTip(self.tr("By name, organisation, document or badge · Ctrl+F"))
        self.search.setClearButtonEnabled(True)
        self._glass = self.search.addAction(
            icon("search", theme.tokens.muted, theme.px(18)),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self._ask)
        self.search.returnPressed.connect(self._open_marked)
        self.column.addWidget(self.search)
        self.column.addWidget(self._filter_row())
        self.people.setModel(self.model)
        self.people.setItemDelegate(PersonDelegate(theme, self.model, self.people))
        self.people.setAccessibleName(self.tr("People found"))
        self.people.setUniformItemSizes(True)
        self.people.setMouseTracking(True)
        self.people.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.people.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people.clicked.connect(self._open)
        self.people.activated.connect(self._open)
        self._pages.addWidget(self.people)
        self._pages.addWidget(_empty_page(self._nobody, theme))
        self.column.addWidget(self._pages, 1)
        new = Button(
            theme, self.tr("New walk-in"), sign="user-plus", hint=self.tr("Ctrl+N: enter a person")
        )
        new.clicked.connect(self.walk_in)
        self.column.addWidget(new)

    def _filter_row(self) -> QWidget:
        row = QWidget()
        flow = Flow(row, gap=self._theme.px(6))
        group = QButtonGroup(self)
        for arrived in (None, False, True):
            button = Button(self._theme, kind="filter")
            button.setCheckable(True)
            button.setChecked(arrived is None)
            button.clicked.connect(partial(self._filter, arrived))
            group.addButton(button)
            flow.addWidget(button)
            self._filters[arrived] = button
        self._write_filters(None)
        return row

    def _filter(self, arrived: bool | None) -> None:
        self._arrived = arrived
        self.refresh()

    def _ask(self) -> None:
        """Ask at once for what a person types; for digits, when no more of them come."""
        self._open_first = False
        if self.search.text().isdecimal():
            self._pause.start()
        else:
            self.refresh()

    def _show_hits(self, hits: Sequence[Hit]) -> None:
        before = self.model.hit(self.people.currentIndex().row())
        same = self.search.text() == self._answered
        self._answered = self.search.text()
        self.model.show(hits)
        self._pages.setCurrentIndex(0 if hits else 1)
        if not hits:
            self._nobody.setText(self._word_for_nobody())
            return
        # A new question marks its best answer; the same one, asked again, keeps the mark.
        kept = before.person if before and same else None
        row = max(0, self.model.row_of(kept) if kept else 0)
        self.people.setCurrentIndex(self.model.index(row))
        self._load_faces()
        if self._open_first:
            self._open_marked()

    def _word_for_nobody(self) -> str:
        text = self.search.text().strip()
        if _is_scan(text):
            return self.tr(
                "The badge that was scanned is not known here.\nSync, or type the name instead."
            )
        if text:
            return self.tr(
                "Nobody here matches “{text}”.\nTry fewer letters, or another part of the name; "
                "Ctrl+N enters a new person."
            ).format(text=text)
        return self.tr("Nobody is in this list yet.\nCtrl+N enters a person.")

    def _load_faces(self) -> None:
        if self._face_job is not None:
            self._face_job.forget()
        wanted = self.model.missing_faces()
        if not wanted:
            return
        work = partial(acts.faces, self._services.photos, wanted, FACE_SIZE)
        # A face that cannot be had leaves the initials: nothing to report.
        self._face_job = self._jobs.run(
            self,
            work,
            progress=lambda face: self.model.keep_face(*face),
            failed=lambda _error: None,
        )

    def _write_filters(self, counts: Counts | None) -> None:
        number = QLocale().toString
        texts = {
            None: (self.tr("All"), counts.total if counts else None),
            False: (self.tr("Expected"), counts.expected if counts else None),
            True: (self.tr("Arrived"), counts.arrived if counts else None),
        }
        for arrived, (word, count) in texts.items():
            shown = word if count is None else f"{word} {number(count)}"
            self._filters[arrived].setText(shown)
            self._filters[arrived].setAccessibleName(shown)

    def _walk(self, step: int) -> None:
        last = self.model.rowCount() - 1
        if last < 0:
            return
        row = self.people.currentIndex().row()
        self.people.setCurrentIndex(self.model.index(min(last, max(0, row + step))))

    def _open_marked(self) -> None:
        """Open the marked person; a scanner is faster than any answer, so then wait for it."""
        if self._pause.isActive():
            self.refresh()
        waiting = self._question is not None and not self._question.finished
        self._open_first = waiting and self.search.text() != self._answered
        if not self._open_first:
            self._open(self.people.currentIndex())

    def _open(self, index: QModelIndex) -> None:
        hit = self.model.hit(index.row())
        if hit is None:
            return
        if _is_scan(self.search.text()) or self.search.text() == self._code:
            # In place of the code's digits, and without asking for it.
            with QSignalBlocker(self.search):
                self.search.setText(hit.name)
            self._answered = hit.name
        # What is typed or scanned next is another person.
        self.search.selectAll()
        self.chosen.emit(hit.person)

    def _restyle(self) -> None:
        self._glass.setIcon(icon("search", self._theme.tokens.muted, self._theme.px(18)))
        self.people.scheduleDelayedItemsLayout()
        self.people.viewport().update()


def _empty_page(word: QLabel, theme: Theme) -> QWidget:
    """What stands in place of the list when nobody is in it."""
    page = QWidget()
    column = QVBoxLayout(page)
    word.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    column.addSpacing(theme.px(40))
    column.addWidget(word)
    column.addStretch(1)
    return page


def _is_scan(text: str) -> bool:
    return text.isdecimal() and len(text) > LONGEST_NUMBER
