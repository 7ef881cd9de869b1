"""A portrait or a live picture in the badge's proportions, with the framing guide of ICAO 9303-3.

It paints a QImage it is given and takes a picture file that is dropped on it; it never decodes,
crops or judges: that is the photo room's.
"""

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme

RATIO = 35 / 45
HEAD_HEIGHT = (0.70, 0.80)
"""Chin to crown as a share of the picture's height (ICAO 9303-3, 3.9.1.4)."""


class PhotoView(QWidget):
    """`dropped` carries the path of a file that was let fall on the picture."""

    dropped = Signal(Path)

    def __init__(
        self, theme: Theme, *, height: int = 180, guide: bool = False, parent: QWidget | None = None
    ) -> None:
        """`height` is in pixels; `guide` draws where the face belongs. A face does not grow with
        the text: the room is the words'."""
        super().__init__(parent)
        self._theme = theme
        self._height = height
        self._guide = self._live = guide
        self._image: QImage | None = None
        self._hovered = False
        self.word = self.tr("No photo yet")
        self.setAcceptDrops(not guide)
        policy = QSizePolicy.Policy.Expanding if guide else QSizePolicy.Policy.Fixed
        self.setSizePolicy(policy, policy)
        self.show_image(None)
        theme.changed.connect(self._restyle)

    @property
    def has_image(self) -> bool:
        return self._image is not None

    def show_image(self, image: QImage | None, name: str = "") -> None:
        """Show a picture (None: the word for none); `name` is what a screen reader says."""
        self._image = None if image is None or image.isNull() else image
        self.setAccessibleName(name or self.word if self._image is None else name)
        self.update()

    def set_guide(self, *, shown: bool) -> None:
        """Show where the face belongs, or the bare picture."""
        self._guide = shown
        self.update()

    def framed(self) -> tuple[int, int, int, int] | None:
        """The part of the picture that is shown, as (left, top, right, bottom) in its pixels."""
        if self._image is None:
            return None
        part = _part(self._image).toRect()
        return part.left(), part.top(), part.left() + part.width(), part.top() + part.height()

    def sizeHint(self) -> QSize:
        return QSize(round(self._height * RATIO), self._height)

    def minimumSizeHint(self) -> QSize:
        return QSize(180, 230) if self._live else self.sizeHint()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _first_file(event) is not None:
            event.acceptProposedAction()
            self._hovered = True
            self.update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: ARG002 - only that it left
        self._hovered = False
        self.update()

    def dropEvent(self, event: QDropEvent) -> None:
        self._hovered = False
        path = _first_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.dropped.emit(path)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole picture is drawn
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = self._frame()
        radius = self._theme.px(12)
        shape = QPainterPath()
        shape.addRoundedRect(frame, radius, radius)
        painter.save()
        painter.setClipPath(shape)
        if self._image is None:
            self._draw_none(painter, frame)
        else:
            painter.drawImage(frame, self._image, _part(self._image))
            if self._guide:
                self._draw_guide(painter, frame)
        painter.restore()
        token = "accent" if self._hovered else "line"
        painter.setPen(QPen(self._theme.colour(token), 3 if self._hovered else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)
        painter.end()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    def _frame(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        width = min(room.width(), room.height() * RATIO)
        frame = QRectF(0, 0, width, width / RATIO)
        frame.moveCenter(room.center())
        return frame

    def _draw_none(self, painter: QPainter, frame: QRectF) -> None:
        theme = self._theme
        painter.fillRect(frame, theme.colour("sunken"))
        side = min(theme.px(56), round(frame.width() * 0.5))
        picture = pixmap("user", theme.tokens.muted, side, density=self.devicePixelRatioF())
        middle = frame.center()
        target = QRectF(middle.x() - side / 2, middle.y() - side * 0.85, side, side)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(12.5))
        words = frame.adjusted(theme.px(8), 0, -theme.px(8), -theme.px(6))
        words.setTop(middle.y() + side * 0.3)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), self.word)

    def _draw_guide(self, painter: QPainter, frame: QRectF) -> None:
        """An oval for the head between its least and greatest height, on a dimmed surround."""
        height = frame.height() * sum(HEAD_HEIGHT) / 2
        oval = QRectF(0, 0, height * 0.74, height)
        oval.moveCenter(frame.center())
        oval.moveTop(frame.top() + frame.height() * 0.10)
        around = QPainterPath()
        around.addRect(frame)
        hole = QPainterPath()
        hole.addEllipse(oval)
        painter.fillPath(around.subtracted(hole), QColor(8, 14, 24, 90))
        painter.setPen(QPen(QColor(255, 255, 255, 230), 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(oval)


def _part(image: QImage) -> QRectF:
    """The largest middle part of a picture in the badge's proportions."""
    area = QRectF(image.rect())
    width = min(area.width(), area.height() * RATIO)
    part = QRectF(0, 0, width, width / RATIO)
    part.moveCenter(area.center())
    return part


def _first_file(event: QDropEvent) -> Path | None:
    for url in event.mimeData().urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
