"""A word of confirmation that floats over the foot of a page for a moment and moves nothing.

It takes no focus and no clicks. What must not be missed goes into a message bar instead.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QWidget

from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme

SHORT = 3500
"""Milliseconds that a word stays."""


class Toast(QWidget):
    """Sits at the bottom middle of its parent, above everything, while it has something to say."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clock = QTimer(self, singleShot=True)
        self._clock.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        return self._text

    def say(self, text: str) -> None:
        """Show a word of success for a short while."""
        self._text = text
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self.update()
        self._clock.start(SHORT)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(14, bold=True))
        width = metrics.horizontalAdvance(self._text) + self._theme.px(66)
        return QSize(width, self._theme.px(44))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole toast is drawn
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(theme.colour("ok"))
        painter.setBrush(theme.colour("ok_soft"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        side = theme.px(20)
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        inset = theme.px(18)
        left = box.right() - inset - side if leftwards else box.left() + inset
        top = box.center().y() - side / 2
        sign = pixmap("tick", theme.tokens.ok, side, density=self.devicePixelRatioF())
        painter.drawPixmap(QRectF(left, top, side, side), sign, QRectF(sign.rect()))
        step = inset + side + theme.px(8)
        words = box.adjusted(inset if leftwards else step, 0, -(step if leftwards else inset), 0)
        painter.setPen(theme.colour("ink"))
        painter.setFont(theme.font(14, bold=True))
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None:
            return
        size = self.sizeHint()
        width = min(size.width(), host.width())
        top = host.height() - size.height() - self._theme.px(46)
        self.setGeometry((host.width() - width) // 2, top, width, size.height())
