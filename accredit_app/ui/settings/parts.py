"""What the cards of the settings share: a heading, who decides, and a line for a file or folder."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from accredit_app.config import Settings
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.remark import Remark

if TYPE_CHECKING:
    from accredit_app.services.event.workplace import Tools
    from accredit_app.ui.devices import StationDevices


class Keeping(Protocol):
    """Keeps what was chosen."""

    @property
    def table(self) -> "StationDevices": ...

    def keep(self, tools: "Tools") -> None: ...


class DeviceCard(Card):
    """A card about one device. `given` tells that the environment decides, and the card says so."""

    def __init__(self, theme: Theme, keeper: Keeping, *, about: str = "") -> None:
        """`about` is the field of `Settings` that decides, "" for none."""
        super().__init__(theme, margin=18, spacing=10)
        self.theme, self.keeper = theme, keeper
        self.given = bool(about) and keeper.table.is_given(about)
        self.remark = Remark(theme, Tone.INFO)
        self.header = Header("")
        self.column.addWidget(self.header)
        self.column.addWidget(self.remark)
        if self.given:
            words = self.tr(
                "{variable} decides this today. What is chosen here counts once that is unset."
            )
            self.remark.say(words.format(variable=Settings.variable(about)))


class PathField(Field):
    """A path to type or to choose. `chosen` carries one that is there, or "" for none."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, caption: str, button: str) -> None:
        self.edit = QLineEdit()
        super().__init__(caption, self.edit)
        self.browse = Button(theme, button, sign="folder")
        self.folder = False
        self.patterns = ""
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        column = self.layout()
        assert column is not None
        column.removeWidget(self.edit)
        row.addWidget(self.edit, 1)
        row.addWidget(self.browse)
        line = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        line.setLayout(row)
        column.addWidget(line)
        self.edit.editingFinished.connect(lambda: self.take(self.edit.text()))
        self.browse.clicked.connect(self._ask)

    def show_path(self, path: str) -> None:
        self.edit.setText(path)
        self.edit.setCursorPosition(len(path))
        self.show_error("")

    def take(self, text: str) -> None:
        """Take a path if it leads to what is wanted, or say that it does not."""
        text = text.strip()
        there: Callable[[Path], bool] = Path.is_dir if self.folder else Path.is_file
        if text and not there(Path(text)):
            missing = self.tr("There is no such folder."), self.tr("There is no such file.")
            self.show_error(missing[0] if self.folder else missing[1])
            return
        self.show_path(text)
        self.chosen.emit(text)

    def _ask(self) -> None:
        before = self.edit.text()
        if self.folder:
            path = QFileDialog.getExistingDirectory(self, self._name, before)
        else:
            path, _kind = QFileDialog.getOpenFileName(self, self._name, before, self.patterns)
        if path:
            self.take(path)
