"""The office's designer of badge templates.

The badge at its real size, made of the very PDF that is printed, tried on the people who are
hardest to print. It saves the TOML that a person could have written.
"""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.badges.worst import Occasion, worst_cases
from accredit_app.domain.done import Topic
from accredit_app.domain.event import Category
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.designer.bench import Bench
from accredit_app.ui.office.designer.filing import Filing
from accredit_app.ui.office.designer.questions import Questions
from accredit_app.ui.office.designer.toolbar import Cast, Head
from accredit_app.ui.office.designer.trial import Trial
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from accredit_app.services.badges.templates import Templates


class DesignerPage(QWidget):
    """The workbench under its head; asks the service for templates, and for people to try on."""

    def __init__(
        self,
        theme: Theme,
        jobs: Jobs,
        templates: "Templates",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._jobs, self._templates = jobs, templates
        self._leaving = False
        self.table = Worktable(self)
        self.filing = Filing(jobs, self.table, templates, self)
        self.questions = Questions(theme, self.filing, self)
        self.head = Head(theme)
        self.message = MessageBar(theme)
        self.bench = Bench(theme, self.table)
        self.trial = Trial(jobs, self.table, self.bench, self)
        self.toast = Toast(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(24), 0, theme.px(18), 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self.head)
        column.addWidget(self.message)
        column.addWidget(self.bench, 1)
        self._connect()
        self._add_keys()
        self.look()

    def look(self) -> None:
        """Read again which templates, categories and people there are."""
        run, fail = self._jobs.run, self.message.fail
        run(self, partial(_people, self._templates), then=self._show_people, failed=fail)
        run(self, self._templates.names, then=self._show_names, failed=fail)

    def save(self) -> None:
        """Keep the template; a shipped one as a copy of the event's own."""
        if self.filing.dirty or not self.filing.own:
            self.questions.save()

    def open(self, name: str) -> None:
        """Open a template of the event, or a shipped one; unsaved changes are asked about."""
        self.head.show_current(self.filing.name)
        self.filing.when_safe(partial(self.filing.open, name))

    def take(self, path: Path) -> None:
        """Open a template's file; unsaved changes are asked about."""
        self.filing.when_safe(partial(self.filing.take, path))

    def use_for(self, code: str) -> None:
        """Print a category's badges by the open template, as it was saved, from now on."""
        self._jobs.run(
            self,
            partial(self._templates.use_for, self.filing.name, code),
            then=self._used,
            failed=self.message.fail,
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window is not closed over unsaved changes before somebody said so."""
        if event.type() is not QEvent.Type.Close or watched is not self.window():
            return super().eventFilter(watched, event)
        if self._leaving or not self.filing.dirty:
            return False
        event.ignore()
        self.filing.when_safe(self._leave)
        return True

    def _leave(self) -> None:
        self._leaving = True
        self.window().close()

    def _connect(self) -> None:
        filing, head = self.filing, self.head
        filing.opened.connect(self._opened)
        filing.saved.connect(self._saved)
        filing.exported.connect(self._exported)
        filing.failed.connect(self.message.fail)
        head.chosen.connect(self.open)
        head.use_asked.connect(self.use_for)
        head.take.clicked.connect(self.questions.ask_file)
        head.export.clicked.connect(self.questions.ask_target)
        head.proof.clicked.connect(self.questions.ask_proof)
        head.copy.clicked.connect(lambda: self.questions.save_copy())  # noqa: PLW0108 - no argument
        head.save.clicked.connect(self.save)
        self.trial.preview.fault.connect(self.message.fail)
        self.table.stack.cleanChanged.connect(self._show_state)
        self._jobs.changed.connect(self._changed)

    def _add_keys(self) -> None:
        bench, table = self.bench, self.table
        keys: Mapping[str, Callable[[], object]] = {
            "Ctrl+S": self.save,
            "Ctrl+Shift+S": self.questions.save_copy,
            "Ctrl+O": self.questions.ask_file,
            "Ctrl+E": self.questions.ask_target,
            "Ctrl+P": self.questions.ask_proof,
            "Ctrl+Z": table.stack.undo,
            "Ctrl+Y": table.stack.redo,
            "Ctrl+Shift+Z": table.stack.redo,
            "Ctrl+D": bench.pile.duplicate,
            "Ctrl+]": partial(table.raise_by, 1),
            "Ctrl+[": partial(table.raise_by, -1),
            "Ctrl++": partial(bench.zoom, True),
            "Ctrl+=": partial(bench.zoom, True),
            "Ctrl+-": partial(bench.zoom, False),
            "Ctrl+0": bench.real_size,
        }
        for key, act in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _changed(self, topics: frozenset[Topic]) -> None:
        if topics & {Topic.TEMPLATES, Topic.EVENT, Topic.SYNC}:
            self.look()
            self.filing.look_again()

    def _show_names(self, names: tuple[str, ...]) -> None:
        self.questions.names = names
        self.head.show_names(names, self.filing.name)
        if not self.filing.name and names:
            self.filing.open(names[0])

    def _show_people(self, people: tuple[Occasion, Cast]) -> None:
        occasion, cases = people
        self.questions.cases, self.questions.categories = cases, occasion.categories
        self.trial.show_people(cases, occasion.categories)
        self._show_state()

    def _opened(self, name: str) -> None:
        self.message.clear()
        self.head.show_names(self.questions.names, name)
        self._show_state()

    def _saved(self, name: str) -> None:
        self.toast.say(self.tr("“{name}” is saved").format(name=name))
        self.message.clear()
        self.head.show_names((*dict.fromkeys((*self.questions.names, name)),), name)
        self._show_state()

    def _used(self, category: Category) -> None:
        self.toast.say(
            self.tr("“{category}” is printed by “{name}” from now on").format(
                category=category.label, name=category.template
            )
        )

    def _exported(self, path: Path) -> None:
        self.toast.say(self.tr("Written to {file}").format(file=path.name))

    def _show_state(self) -> None:
        name = self.filing.name
        users = [each.label for each in self.questions.categories if each.template == name]
        if not name:
            used = ""
        elif self.filing.dirty:
            used = self.tr("Changed, not saved yet")
        elif users:
            used = self.tr("Used by {categories}").format(categories=", ".join(users))
        else:
            used = self.tr("No category uses it yet")
        self.head.used.setText(used)
        kept = name if name in self.questions.names else ""
        self.head.show_users(kept, self.questions.categories)
        self.head.save.setEnabled(self.filing.dirty)


def _people(templates: "Templates") -> tuple[Occasion, Cast]:
    """The event, and the people who are hardest to print at it."""
    occasion = templates.occasion()
    return occasion, worst_cases(occasion) if occasion.categories else ()


def _file(event: QDropEvent) -> Path | None:
    """The one template's file that hangs on the pointer."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 and paths[0].suffix.lower() == ".toml" else None
