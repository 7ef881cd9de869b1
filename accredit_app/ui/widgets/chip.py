"""A chip: one short fact in a coloured lozenge. The word carries the fact, the colour helps."""

from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme


class Tone(StrEnum):
    """What a chip or a message means; each also brings its own sign."""

    OK = "ok"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"
    ACCENT = "accent"


SIGNS = {
    Tone.OK: "tick",
    Tone.WARN: "clock",
    Tone.BAD: "alert",
    Tone.INFO: "info",
    Tone.ACCENT: "info",
}


class Chip(QWidget):
    """A lozenge with an optional sign; painted, so that it is round at any text size."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        *,
        tone: Tone = Tone.INFO,
        sign: str | None = "",
        parent: QWidget | None = None,
    ) -> None:
        """`sign` is an icon's name, "" for the tone's own, None for no sign."""
        super().__init__(parent)
        self._theme = theme
        self._text, self._tone, self._sign, self._band = text, tone, sign, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        theme.changed.connect(self._restyle)

    @property
    def text(self) -> str:
        return self._text

    @property
    def tone(self) -> Tone:
        return self._tone

    def show_fact(self, text: str, tone: Tone, *, sign: str | None = "") -> None:
        """Say something else."""
        self._text, self._tone, self._sign, self._band = text, tone, sign, ""
        self._said()

    def show_category(self, text: str, band: str) -> None:
        """Say a category in its own colour (#RRGGBB), tinted until it can be read."""
        self._text, self._sign, self._band = text, None, band
        self._said()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        sign = self._theme.px(19) if self._sign_name() else 0
        width = metrics.horizontalAdvance(self._text) + sign + self._theme.px(24)
        return QSize(width, max(metrics.height() + self._theme.px(8), self._theme.px(24)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole chip is drawn
        if not self._text:
            return
        text, ground = self._colours()
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        box = QRectF(self.rect())
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        inner = box.adjusted(theme.px(12), 0, -theme.px(12), 0)
        name = self._sign_name()
        if name:
            side = theme.px(14)
            top = box.center().y() - side / 2
            leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = inner.right() - side if leftwards else inner.left()
            picture = pixmap(name, text.name(), side, density=self.devicePixelRatioF())
            painter.drawPixmap(QRectF(left, top, side, side), picture, QRectF(picture.rect()))
            step = theme.px(19)
            inner.adjust(0 if leftwards else step, 0, -step if leftwards else 0, 0)
        painter.setPen(text)
        painter.setFont(self._font())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(inner, Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()

    def _sign_name(self) -> str:
        return "" if self._sign is None else self._sign or SIGNS[self._tone]

    def _colours(self) -> tuple[QColor, QColor]:
        if self._band:
            return self._theme.tinted(self._band)
        if self._tone is Tone.ACCENT:
            return self._theme.colour("accent_strong"), self._theme.colour("accent_soft")
        return self._theme.colour(self._tone.value), self._theme.colour(f"{self._tone.value}_soft")

    def _font(self) -> QFont:
        return self._theme.font(12.5, bold=True)

    def _said(self) -> None:
        self.setAccessibleName(self._text)
        self.setVisible(bool(self._text))
        self._restyle()

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
