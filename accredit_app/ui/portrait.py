"""A person's photo as a framed picture, or a plain figure and a word where there is none."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

_RATIO = 35 / 45
_GROUND = "#dfe5ec"
_FIGURE = "#aab6c5"
_WORD = "#33404f"


class Portrait(QWidget):
    """Shows a JPEG in the proportions of a badge photo, 35 to 45, within a white frame."""

    def __init__(self, parent: QWidget | None = None, *, height: int) -> None:
        super().__init__(parent)
        self._height = height
        self._photo: QPixmap | None = None
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._write_texts()

    def show_photo(self, jpeg: bytes | None, name: str) -> None:
        """Show a picture of `name`; None or an unreadable picture shows the plain figure."""
        picture = QPixmap()
        read = jpeg is not None and picture.loadFromData(jpeg)
        self._photo = picture if read else None
        self._name = name
        self._write_texts()
        self.update()

    @property
    def has_photo(self) -> bool:
        return self._photo is not None

    def sizeHint(self) -> QSize:
        return QSize(round(self._height * _RATIO), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._height * 0.4 * _RATIO), round(self._height * 0.4))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        frame = self._frame()
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        edge = max(3.0, frame.width() / 50)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#ffffff"))
        painter.drawRoundedRect(frame, edge * 2.4, edge * 2.4)
        inner = frame.adjusted(edge, edge, -edge, -edge)
        clip = QPainterPath()
        clip.addRoundedRect(inner, edge * 1.6, edge * 1.6)
        painter.setClipPath(clip)
        if self._photo is not None:
            painter.drawPixmap(inner, self._photo, self._crop(self._photo))
        else:
            self._draw_figure(painter, inner)
        painter.end()

    def _write_texts(self) -> None:
        self._word = self.tr("No photo")
        shown = self.tr("Photo of {name}").format(name=self._name) if self._name else ""
        self.setAccessibleName(shown if self._photo is not None else self._word)

    def _frame(self) -> QRectF:
        area = QRectF(self.rect())
        width = min(area.width(), area.height() * _RATIO)
        frame = QRectF(0, 0, width, width / _RATIO)
        frame.moveCenter(area.center())
        return frame

    @staticmethod
    def _crop(picture: QPixmap) -> QRectF:
        """The largest part of the picture that has the frame's proportions."""
        area = QRectF(picture.rect())
        width = min(area.width(), area.height() * _RATIO)
        part = QRectF(0, 0, width, width / _RATIO)
        part.moveCenter(area.center())
        return part

    def _draw_figure(self, painter: QPainter, area: QRectF) -> None:
        painter.fillRect(area, QColor(_GROUND))
        painter.setBrush(QColor(_FIGURE))
        width, height = area.width(), area.height()
        head = QRectF(0, 0, width * 0.38, width * 0.44)
        head.moveCenter(area.center())
        head.moveTop(area.top() + height * 0.16)
        painter.drawEllipse(head)
        shoulders = QRectF(0, 0, width * 0.84, height * 0.7)
        shoulders.moveCenter(area.center())
        shoulders.moveTop(area.top() + height * 0.56)
        painter.drawEllipse(shoulders)
        font = painter.font()
        font.setPixelSize(max(11, round(width * 0.09)))
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(_WORD))
        strip = QRectF(area.left(), area.bottom() - height * 0.18, width, height * 0.14)
        painter.drawText(strip, Qt.AlignmentFlag.AlignCenter, self._word)
