"""Where a list is let fall, or chosen by a button: one file, of which only the path is taken."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label


class DropArea(QWidget):
    """`chosen` carries the path of the file; what is in it is nobody's business here."""

    chosen = Signal(Path)

    def __init__(
        self,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        prompt: str = "",
        kinds: str = "",
        title: str = "",
        ending: str = "",
    ) -> None:
        """For a list, unless told otherwise: `prompt` and `kinds` stand in the area, `title` and
        `ending` (a filter as Qt's dialog takes it) in the dialog."""
        super().__init__(parent)
        self._theme = theme
        self._hovered = False
        self._title = title or self.tr("Choose a list")
        self._filter = ending or self.tr("Lists (*.csv *.tsv *.txt *.xlsx);;All files (*)")
        self.setAcceptDrops(True)
        prompt = prompt or self.tr("Drop a list here")
        self.setAccessibleName(prompt)
        self._sign = QLabel(self)
        self._prompt = label(prompt, "heading")
        self._kinds = label(kinds or self.tr("CSV or XLSX, columns in any order"), "muted")
        self.choose = Button(theme, self.tr("Choose a file…"), sign="folder")
        self.choose.clicked.connect(self._ask)
        column = QVBoxLayout(self)
        margin = theme.px(18)
        column.setContentsMargins(margin, margin, margin, margin)
        column.setSpacing(theme.px(6))
        for widget in (self._sign, self._prompt, self._kinds, self.choose):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._restyle)
        self._restyle()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _file(event) is not None:
            event.acceptProposedAction()
            self._hover(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 - only that it left
        self._hover(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._hover(on=False)
        path = _file(event)
        if path is not None:
            event.acceptProposedAction()
            self.chosen.emit(path)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole area is drawn
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.setBrush(theme.colour("accent_soft" if self._hovered else "card"))
        line = theme.colour("accent" if self._hovered else "field_line")
        painter.setPen(QPen(line, 1.6, Qt.PenStyle.DashLine))
        radius = theme.px(14)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def _hover(self, *, on: bool) -> None:
        self._hovered = on
        self.update()

    def _restyle(self) -> None:
        side = self._theme.px(34)
        self._sign.setPixmap(pixmap("upload", self._theme.tokens.accent, side))
        self.update()

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self._title, "", self._filter)
        if name:
            self.chosen.emit(Path(name))


def _file(event: QDropEvent) -> Path | None:
    """The one local file that hangs on the pointer; None for several, or for anything else."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return paths[0] if len(paths) == 1 else None
