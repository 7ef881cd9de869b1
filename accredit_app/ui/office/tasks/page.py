"""Open tasks: what waits at one side, the one to decide now at the other."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from accredit_app.domain.done import Done
from accredit_app.errors import NotFound, UserError
from accredit_app.services.tasks.conflicts import COUNTRIES, LANGUAGES, Disagreement, Field
from accredit_app.services.tasks.tasks import Task, TaskKind
from accredit_app.ui.desk.names import Choice, load_names
from accredit_app.ui.jobs import Job, Jobs
from accredit_app.ui.office.sheet import OfficeSheet
from accredit_app.ui.office.tasks.list import TaskList
from accredit_app.ui.office.tasks.pane import Pane
from accredit_app.ui.office.tasks.panes import (
    AdmissionPane,
    ConflictPane,
    DoubtPane,
    SharedSerialPane,
    TwinsPane,
    TwoBadgesPane,
)
from accredit_app.ui.office.tasks.watch import TaskWatch
from accredit_app.ui.office.tasks.words import kind_title
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, label
from accredit_app.ui.widgets.scrolled import Scrolled

if TYPE_CHECKING:
    from accredit_app.services.tasks.tasks import Tasks, Undo


class TasksPage(OfficeSheet):
    """Up and down choose a task; 1, 2 … and Enter decide it; Ctrl+Z takes a decision back."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        tasks: "Tasks",
        watch: TaskWatch,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            self.tr("Open tasks"),
            self.tr("What stations cannot settle by themselves. 1, 2 and Enter decide."),
            parent,
        )
        self._jobs, self._tasks = jobs, tasks
        self._undoable: list[tuple[str, Undo]] = []
        self._detail: Job | None = None
        self._deciding = False
        self.pane: Pane | None = None
        self.list = TaskList(theme)
        self.undo_button = Button(theme, self.tr("Undo"), sign="undo", hint="Ctrl+Z")
        self._room = Scrolled(theme, gap=8)
        self._stack = QStackedWidget()
        self._lay_out()
        self._bind()
        watch.found.connect(self._show)
        watch.failed.connect(self.message.fail)
        self._enable()
        self._show(watch.tasks)
        watch.look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.list.setFocus()

    def undo(self) -> None:
        """Take the last decision of this page back."""
        if not self._undoable or self._deciding:
            return
        words, decision = self._undoable.pop()
        self._run(
            partial(self._tasks.undo, decision),
            lambda _: self.message.confirm(self.tr("Undone"), words),
        )

    def _lay_out(self) -> None:
        theme = self.theme
        self.head.addWidget(self.undo_button, 0, Qt.AlignmentFlag.AlignVCenter)
        side = Card(theme, margin=8)
        side.column.addWidget(self.list)
        side.setFixedWidth(theme.px(300))
        self._room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # keys scroll it
        self._room.setAccessibleName(self.tr("The task"))
        card = Card(theme)
        card.column.addWidget(self._room)
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        row.addWidget(side)
        row.addWidget(card, 1)
        tasks = QWidget()
        tasks.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(tasks)
        self.body.addWidget(self._stack, 1)

    def _nothing(self) -> QWidget:
        card = Card(self.theme)
        words = QVBoxLayout()
        words.setSpacing(self.theme.px(6))
        for text, kind in (
            (self.tr("Nothing waits for a decision"), "title"),
            (self.tr("What other stations bring is looked through after every sync."), "muted"),
        ):
            line = label(text, kind)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            words.addWidget(line)
        card.column.addStretch(1)
        card.column.addLayout(words)
        card.column.addStretch(2)
        return card

    def _bind(self) -> None:
        self.list.chosen.connect(self._open)
        self.undo_button.clicked.connect(self.undo)
        keys: dict[Qt.Key, Callable[[], None]] = {
            Qt.Key(Qt.Key.Key_0 + number): partial(self._take, number) for number in range(1, 10)
        }
        keys[Qt.Key.Key_Return] = keys[Qt.Key.Key_Enter] = self._press
        for key, act in keys.items():
            self._shortcut(QKeySequence(key), act)
        self._shortcut(QKeySequence(QKeySequence.StandardKey.Undo), self.undo)

    def _shortcut(self, keys: QKeySequence, act: Callable[[], None]) -> None:
        shortcut = QShortcut(keys, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)

    def _take(self, number: int) -> None:
        if self.pane is not None:
            self.pane.take(number)

    def _press(self) -> None:
        if self.undo_button.hasFocus():
            self.undo()
        elif self.pane is not None:
            self.pane.press()

    def _show(self, tasks: tuple[Task, ...]) -> None:
        self._stack.setCurrentIndex(1 if tasks else 0)
        self.list.show_tasks(tasks)

    def _open(self, task: Task | None) -> None:
        if self._detail is not None:
            self._detail.forget()
            self._detail = None
        if task is None:
            self._put(None)
            return
        self._detail = self._jobs.run(
            self,
            partial(self._read, task, self.locale().bcp47Name()),
            then=partial(self._put_task, task),
            failed=self._vanished,
        )

    def _read(self, task: Task, tongue: str) -> Any:
        subject: Any = task.subject
        asked: dict[TaskKind, Callable[[], Any]] = {
            TaskKind.CONFLICT: lambda: self._conflict(subject, tongue),
            TaskKind.DUPLICATE: lambda: self._tasks.duplicates.detail(subject),
            TaskKind.TWO_BADGES: lambda: self._tasks.two_badges(subject),
            TaskKind.PRINT: lambda: self._tasks.doubt(subject),
            TaskKind.SHARED_SERIAL: lambda: self._tasks.shared_serial(subject),
        }
        return asked.get(task.kind, lambda: self._tasks.admission(task))()

    def _conflict(self, field: Field, tongue: str) -> tuple[Disagreement, Sequence[Choice]]:
        """What stations say, and the names to choose another one from if it is a code."""
        detail = self._tasks.conflicts.detail(field)
        if field.name not in COUNTRIES | LANGUAGES:
            return detail, ()
        names = load_names(tongue)
        return detail, names.countries if field.name in COUNTRIES else names.languages

    def _put_task(self, task: Task, shown: Any) -> None:
        makers: dict[TaskKind, Callable[[], Pane]] = {
            TaskKind.CONFLICT: lambda: ConflictPane(self.theme, *shown),
            TaskKind.DUPLICATE: lambda: TwinsPane(self.theme, shown),
            TaskKind.TWO_BADGES: lambda: TwoBadgesPane(self.theme, shown),
            TaskKind.PRINT: lambda: DoubtPane(self.theme, shown),
            TaskKind.SHARED_SERIAL: lambda: SharedSerialPane(self.theme, shown),
        }
        with self.theme.building():
            self._put(makers.get(task.kind, lambda: AdmissionPane(self.theme, task, shown))())
        self._room.setAccessibleName(f"{kind_title(task.kind)}: {task.what}")

    def _put(self, pane: Pane | None) -> None:
        had_focus = self.pane is not None and self.pane.isAncestorOf(self.focusWidget() or self)
        self.pane = pane
        self._room.setWidget(pane or QWidget())
        if pane is not None:
            pane.decided.connect(self._decide)
        if had_focus:
            self.list.setFocus()

    def _vanished(self, error: UserError) -> None:
        """A task that another station decided a moment ago needs no alarm."""
        self._put(None)
        if not isinstance(error, NotFound):
            self.message.fail(error)

    def _decide(self, act: str, about: Any) -> None:
        """Hand a pressed button to the services; a second press while it runs does nothing."""
        if self._deciding:
            return
        tasks = self._tasks
        acts: dict[str, tuple[Callable[[], Done[Any]], str]] = {
            "settle": (lambda: tasks.conflicts.settle(*about), self.tr("Decided")),
            "merge": (lambda: tasks.duplicates.merge(*about), self.tr("Merged")),
            "keep_apart": (lambda: tasks.duplicates.keep_apart(*about), self.tr("Kept apart")),
            "revoke": (lambda: tasks.revoke(about, reason="duplicate badge"), self.tr("Revoked")),
            "revoke_shared": (
                lambda: tasks.revoke_shared(about, reason="issued twice"),
                self.tr("Revoked"),
            ),
            "see": (lambda: tasks.see(about), self.tr("Noted")),
            "printed": (
                lambda: tasks.confirm_print(about, came_out=True),
                self.tr("Recorded as printed"),
            ),
            "not_printed": (
                lambda: tasks.confirm_print(about, came_out=False),
                self.tr("Recorded as not printed"),
            ),
        }
        work, words = acts[act]
        task = self.list.task
        what = task.what if task is not None else ""
        undone = act in ("settle", "merge", "keep_apart", "see")
        self._run(work, partial(self._decided, words, what, undone=undone))

    def _run(self, work: Callable[[], Done[Any]], then: Callable[[Any], None]) -> None:
        self._deciding = True
        self._enable()

        def over(value: Any) -> None:
            self._end()
            then(value)

        self._jobs.run(self, work, then=over, failed=self._failed)

    def _decided(self, words: str, what: str, decision: Any, *, undone: bool) -> None:
        if undone:
            self._undoable.append((what, decision))
        hint = self.tr("{what} · Ctrl+Z takes it back").format(what=what) if undone else what
        self.message.confirm(words, hint)
        self._enable()

    def _failed(self, error: UserError) -> None:
        self._end()
        self.message.fail(error)

    def _end(self) -> None:
        self._deciding = False
        self._enable()

    def _enable(self) -> None:
        self.undo_button.setEnabled(bool(self._undoable) and not self._deciding)
