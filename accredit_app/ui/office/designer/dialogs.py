"""The designer's two questions: under which name, and what of changes that are not saved."""

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from accredit_app.domain.text import clean
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.fields import Field


class NameDialog(QDialog):
    """Accepted with `name`: one that no other template has."""

    def __init__(
        self, theme: Theme, proposal: str, taken: Collection[str], *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._taken = frozenset(taken)
        self.words = QLineEdit(proposal)
        self._field = Field(self.tr("Name of the copy"), self.words)
        self.confirm = Button(theme, self.tr("Save the copy"), kind="primary", big=True)
        cancel = Button(theme, self.tr("Cancel"), big=True)
        title = self.tr("Save as own copy")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "title"))
        note = self.tr("Every station has it after its next sync; a category can then name it.")
        column.addWidget(label(note, wrap=True))
        column.addWidget(self._field)
        row = QHBoxLayout()
        row.addWidget(cancel)
        row.addStretch(1)
        row.addWidget(self.confirm)
        column.addLayout(row)
        cancel.clicked.connect(self.reject)
        self.confirm.clicked.connect(self._confirm)
        self.confirm.setDefault(True)
        self.setMinimumWidth(theme.px(440))
        self.words.selectAll()
        self.words.setFocus()

    @property
    def name(self) -> str:
        return clean(self.words.text())

    def _confirm(self) -> None:
        if not self.name:
            self._field.show_error(self.tr("Give it a name."))
        elif self.name in self._taken:
            self._field.show_error(self.tr("There is a template of this name. Give another one."))
        else:
            self.accept()
            return
        self.words.setFocus()


class LeaveDialog(QDialog):
    """Accepted to go on: with `save` after saving, else without the changes."""

    def __init__(self, theme: Theme, name: str, *, parent: QWidget) -> None:
        super().__init__(parent)
        self.save = False
        title = self.tr("Changes are not saved")
        self.setWindowTitle(title)
        self.keep = Button(theme, self.tr("Save the changes"), kind="primary", big=True)
        self.drop = Button(theme, self.tr("Drop the changes"), kind="danger", big=True)
        self.stay = Button(theme, self.tr("Stay here"), big=True)
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        column.addWidget(label(title, "title"))
        words = self.tr("The template “{name}” was changed since it was last saved.")
        column.addWidget(label(words.format(name=name), wrap=True))
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        row.addWidget(self.stay)
        row.addStretch(1)
        row.addWidget(self.drop)
        row.addWidget(self.keep)
        column.addLayout(row)
        self.stay.clicked.connect(self.reject)
        self.drop.clicked.connect(self.accept)
        self.keep.clicked.connect(self._keep)
        self.setMinimumWidth(theme.px(460))
        self.keep.setFocus()

    def _keep(self) -> None:
        self.save = True
        self.accept()
