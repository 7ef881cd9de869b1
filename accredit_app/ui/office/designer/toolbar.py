"""The bars of the designer: which template, and over the badge for whom and how large."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from accredit_app.badges.worst import Case
from accredit_app.domain.event import Category
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.choices import Choice

Cast = Sequence[Case]
"""The people that a template is tried on, each under what is hard about them."""


class Head(QWidget):
    """The page's title, what the template is used for, and the way to others.

    `chosen` carries a template's name, `use_asked` the code of a category to use this one for.
    """

    chosen = Signal(str)
    use_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.used = label("", "muted", wrap=True)
        self.template = Choice()
        self.template.setAccessibleName(self.tr("Badge template"))
        self.template.setMinimumContentsLength(16)
        self._categories: Sequence[Category] = ()
        self._name = ""
        self.use = Button(theme, self.tr("Use for…"), sign="badge")
        self.use.setToolTip(self.tr("Which categories are printed by this template"))
        self.use.setEnabled(False)
        self.take = Button(
            theme, sign="upload", kind="quiet", name=self.tr("Open a template's file… Ctrl+O")
        )
        self.export = Button(
            theme, sign="download", kind="quiet", name=self.tr("Write to a file… Ctrl+E")
        )
        self.proof = Button(theme, sign="print", kind="quiet", name=self.tr("Proof sheets… Ctrl+P"))
        self.copy = Button(theme, self.tr("Save as own copy…"), sign="copy", hint="Ctrl+Shift+S")
        self.save = Button(theme, self.tr("Save"), sign="tick", kind="primary", hint="Ctrl+S")
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(label(self.tr("Badge templates"), "display"))
        words.addWidget(self.used)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addLayout(words, 1)
        quiet = (self.take, self.export, self.proof)
        for part in (self.template, self.use, *quiet, self.copy, self.save):
            row.addWidget(part)
        self.template.activated.connect(self._choose)
        self.use.clicked.connect(self._ask_use)

    def show_names(self, names: Sequence[str], current: str) -> None:
        """Offer these templates; one that is not among them (a file's) comes last."""
        listed = [*names, *([current] if current and current not in names else [])]
        with QSignalBlocker(self.template):
            self.template.clear()
            self.template.addItems(listed)
            self.template.setCurrentIndex(listed.index(current) if current else -1)

    def show_current(self, name: str) -> None:
        with QSignalBlocker(self.template):
            self.template.setCurrentIndex(self.template.findText(name))

    def show_users(self, name: str, categories: Sequence[Category]) -> None:
        """Offer to use the template `name` for these; without a name, one that is not kept yet."""
        self._name, self._categories = name, categories
        self.use.setEnabled(bool(name and categories))

    def use_menu(self) -> QMenu:
        """The categories; those that use the template are ticked, and leave it for another one."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for category in self._categories:
            used = category.template == self._name
            words = category.label.replace("&", "&&")
            if not used:
                words = self.tr("{category} (now {template})").format(
                    category=words, template=category.template.replace("&", "&&")
                )
            action = QAction(words, menu, checkable=True, checked=used, enabled=not used)
            action.setData(category.code)
            menu.addAction(action)
        menu.triggered.connect(lambda action: self.use_asked.emit(str(action.data())))
        return menu

    def _ask_use(self) -> None:
        at = QPoint(0, self.use.height())
        if self.isRightToLeft():
            at.setX(self.use.width())
        self.use_menu().popup(self.use.mapToGlobal(at))

    def _choose(self) -> None:
        self.chosen.emit(self.template.currentText())


class Bar(QWidget):
    """Over the badge: the person it is tried on, a step back and forth, and its size."""

    person_chosen = Signal(int)
    zoomed = Signal(bool)
    real_size_asked = Signal()

    def __init__(self, theme: Theme, stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = Choice()
        self.person.setAccessibleName(self.tr("Tried on"))
        self.undo = Button(theme, sign="undo", kind="quiet", name=self.tr("Undo · Ctrl+Z"))
        self.redo = Button(theme, sign="redo", kind="quiet", name=self.tr("Redo · Ctrl+Y"))
        self.smaller = Button(theme, sign="minus", kind="quiet", name=self.tr("Smaller"))
        self.larger = Button(theme, sign="plus", kind="quiet", name=self.tr("Larger"))
        self.percent = label("", "muted")
        self.real = Button(theme, sign="ruler", kind="quiet", name=self.tr("Real size · Ctrl+0"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(2))
        self.person.setMinimumWidth(theme.px(180))
        self.person.setMaximumWidth(theme.px(340))
        row.addWidget(self.person, 20)
        row.addStretch(1)
        for part in (self.undo, self.redo, self.smaller, self.percent, self.larger, self.real):
            row.addWidget(part)
        self.undo.setEnabled(False)
        self.redo.setEnabled(False)
        stack.canUndoChanged.connect(self.undo.setEnabled)
        stack.canRedoChanged.connect(self.redo.setEnabled)
        self.undo.clicked.connect(stack.undo)
        self.redo.clicked.connect(stack.redo)
        self.smaller.clicked.connect(lambda: self.zoomed.emit(False))
        self.larger.clicked.connect(lambda: self.zoomed.emit(True))
        self.real.clicked.connect(self.real_size_asked)
        self.person.activated.connect(self.person_chosen)

    def show_people(self, people: Cast) -> None:
        self.person.clear()
        self.person.addItems([caption for caption, _ in people])

    def show_zoom(self, zoom: float) -> None:
        self.percent.setText(f"{round(zoom * 100)} %")
