"""Parts side by side, or one below the other where larger letters or longer words need the room."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout


class Abreast(QBoxLayout):
    """A row that folds into a column as soon as a part would be cut off."""

    def __init__(self, gap: int) -> None:
        """`gap` parts them either way, in pixels of the screen."""
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    def minimumSize(self) -> QSize:
        """As narrow as its widest part."""
        return QSize(max(self._widths(), default=0), super().minimumSize().height())

    def setGeometry(self, rect: QRect, /) -> None:
        widths = self._widths()
        needed = sum(widths) + self.spacing() * (len(widths) - 1)
        way = QBoxLayout.Direction
        wanted = way.LeftToRight if rect.width() >= needed else way.TopToBottom
        if wanted is not self.direction():
            self.setDirection(wanted)
            self.update()
        super().setGeometry(rect)

    def _widths(self) -> list[int]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [item.minimumSize().width() for item in items if item and not item.isEmpty()]
