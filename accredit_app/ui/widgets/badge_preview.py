"""A badge on screen: the very PDF that will be printed, drawn by QtPdf.

Nothing is drawn twice by two engines: what stands here is what comes out of the printer.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

_A6 = QSizeF(105, 148)
_MARGIN = 14


class BadgePreview(QWidget):
    """The first page of a PDF on a shadow, or a word on an empty sheet."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document: QPdfDocument | None = None
        self._buffer = QBuffer(self)
        self._image: QImage | None = None
        self._page = _A6
        self._word = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(150, 190)
        self.show_empty("")
        theme.changed.connect(self.update)

    @property
    def has_page(self) -> bool:
        return self._image is not None

    def show_pdf(self, pdf: bytes, name: str) -> bool:
        """Show the first page; False if these bytes are no PDF. `name` is read aloud."""
        from PySide6.QtPdf import QPdfDocument  # its library is loaded with the first badge

        if self._document is None:
            self._document = QPdfDocument(self)
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._buffer)
        if self._document.status() is not QPdfDocument.Status.Ready:
            self.show_empty(self.tr("The badge cannot be shown."))
            return False
        self._page = self._document.pagePointSize(0)
        self._draw(self._document)
        self.setAccessibleName(name)
        self.update()
        return True

    def show_empty(self, word: str) -> None:
        """Show an empty sheet with a word on it."""
        if self._document is not None:
            self._document.close()
        self._image, self._word, self._page = None, word, _A6
        self.setAccessibleName(word or self.tr("No badge"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(310), self._theme.px(440))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._image is not None and self._document is not None:
            self._draw(self._document)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole sheet is drawn
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        sheet = self._sheet()
        radius = sheet.width() * 0.03
        self._draw_shadow(painter, sheet, radius)
        shape = QPainterPath()
        shape.addRoundedRect(sheet, radius, radius)
        if self._image is None:
            self._draw_empty(painter, sheet, shape)
        else:
            painter.setClipPath(shape)
            painter.drawImage(sheet, self._image)
        painter.end()

    def _draw(self, document: "QPdfDocument") -> None:
        """Raster the page at the pixels that it is shown with, on white: QtPdf paints no paper."""
        density = self.devicePixelRatioF()
        size = (self._sheet().size() * density).toSize().expandedTo(QSize(1, 1))
        page = document.render(0, size)
        paper = QImage(size, QImage.Format.Format_RGB32)
        paper.fill(QColor("#ffffff"))
        painter = QPainter(paper)
        painter.drawImage(0, 0, page)
        painter.end()
        self._image = paper

    def _sheet(self) -> QRectF:
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        size = self._page.scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        sheet = QRectF(0, 0, size.width(), size.height())
        sheet.moveCenter(room.center())
        return sheet

    def _draw_shadow(self, painter: QPainter, sheet: QRectF, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        strength = 20 if self._theme.dark else 7
        painter.setBrush(QColor(0, 6, 20, strength))
        for ring in range(9):
            box = sheet.adjusted(-ring, 3 - ring, ring, 3 + ring)
            painter.drawRoundedRect(box, radius + ring, radius + ring)

    def _draw_empty(self, painter: QPainter, sheet: QRectF, shape: QPainterPath) -> None:
        theme = self._theme
        painter.setPen(theme.colour("line"))
        painter.setBrush(theme.colour("sunken"))
        painter.drawPath(shape)
        side = theme.px(44)
        picture = pixmap("badge", theme.tokens.muted, side, density=self.devicePixelRatioF())
        middle = sheet.center()
        top = middle.y() - side
        target = QRectF(middle.x() - side / 2, top, side, side)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))
        painter.setPen(theme.colour("muted"))
        painter.setFont(theme.font(13))
        words = sheet.adjusted(theme.px(18), 0, -theme.px(18), 0)
        words.setTop(middle.y() + theme.px(12))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(flags) | int(Qt.TextFlag.TextWordWrap), self._word)
