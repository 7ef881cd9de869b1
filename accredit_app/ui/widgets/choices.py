"""Choosing one of a few or of many: combo boxes that are safe in a scrolling form."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QListView, QWidget


class Choice(QComboBox):
    """A combo box that a turn of the wheel does not change in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        popup = QListView(self)
        popup.setProperty("kind", "popup")
        self.setView(popup)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class CodeChoice(Choice):
    """A choice of names that stand for codes, found by typing any part of the name or the code.

    `edited` tells that a person changed it. A code without a name is shown and kept as it is.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(12)
        self._wanted = ""
        completer = QCompleter(self.model(), self)
        self.setCompleter(completer)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = QListView(self)
        popup.setProperty("kind", "popup")
        completer.setPopup(popup)
        self.editTextChanged.connect(self._typed)
        self.activated.connect(self._chosen)
        # `activated` of the completer comes before the edit's text is its own.
        completer.activated.connect(lambda _text: QTimer.singleShot(0, self._settle))

    def set_choices(self, choices: Iterable[tuple[str, str]]) -> None:
        """Offer these (name, code) pairs, after an empty one; the present code stays."""
        code = self.code() or self._wanted
        blocked = self.blockSignals(True)
        self.clear()
        self.addItem("", "")
        for name, value in choices:
            self.addItem(name, value)
        self.blockSignals(blocked)
        self.set_code(code)

    def set_code(self, code: str) -> None:
        """Show what a code stands for."""
        self._wanted = code
        blocked = self.blockSignals(True)
        row = self.findData(code)
        self.setCurrentIndex(row)
        if row < 0:
            self.setEditText(code)
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)
            edit.setToolTip(self.currentText())
        self.blockSignals(blocked)

    def code(self) -> str | None:
        """The code that is chosen or typed; None when the text stands for none."""
        text = self.currentText().strip()
        if not text:
            return ""
        row = self.findText(text, Qt.MatchFlag.MatchFixedString)
        if row < 0:
            row = self.findData(text, flags=Qt.MatchFlag.MatchFixedString)
        if row >= 0:
            return str(self.itemData(row))
        return text if text == self._wanted else None

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._settle()

    def _settle(self) -> None:
        code = self.code()
        if code is not None and self.currentText() != self.itemText(self.findData(code)):
            self.set_code(code)
        self.edited.emit()

    def _typed(self) -> None:
        self.edited.emit()

    def _chosen(self) -> None:
        self.edited.emit()


class Suggesting(QLineEdit):
    """A free text with suggestions that somebody else looks up; `asked` says for what."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        popup = QListView(self)
        popup.setProperty("kind", "popup")
        self._completer.setPopup(popup)
        self.setCompleter(self._completer)
        self.textEdited.connect(self.asked.emit)

    def suggest(self, names: Iterable[str]) -> None:
        """Offer these names under the field, if a person is still typing in it."""
        offered = [name for name in names if name != self.text()]
        self._names.setStringList(offered)
        if self.hasFocus() and offered and self.text():
            self._completer.complete()
