"""A sheet that scrolls, sideways only where its parts can be no narrower.

It takes no focus unless it is told to: the keys go to what stands on it.
"""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from accredit_app.ui.theme import Theme


class Scrolled(QScrollArea):
    """Keeps a gap between its sheet and the bar, on the side where the bar stands."""

    def __init__(self, theme: Theme, sheet: QWidget | None = None, *, gap: int = 4) -> None:
        super().__init__()
        self._gap = theme.px(gap)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        if sheet is not None:
            sheet.setProperty("kind", "sheet")
            self.setWidget(sheet)
        self._set_margins()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._set_margins()
        super().changeEvent(event)

    def _set_margins(self) -> None:
        """Qt mirrors no margins."""
        leftwards = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.setViewportMargins(self._gap * leftwards, 0, self._gap * (not leftwards), 0)
