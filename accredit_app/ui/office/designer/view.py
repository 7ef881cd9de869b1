"""The badge on the designer's table as it is seen: the picture that is printed, and outlines.

The outline follows the pointer at once; the picture follows when it is drawn. No element is drawn
a second way here.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from accredit_app.badges.draft import Place
from accredit_app.badges.elements import wanted
from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Box
from accredit_app.badges.stocks import Stock
from accredit_app.ui.office.designer import handles, paper
from accredit_app.ui.office.designer.geometry import Guides
from accredit_app.ui.office.designer.scale import Scale, real_size
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.theme import Theme

_MARGIN = 8


class CardView(QWidget):
    """Shows one side at its scale; what the pointer does to it is the canvas's affair."""

    def __init__(self, theme: Theme, table: Worktable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, table
        self._zoom = 1.0
        self._picture: QImage | None = None
        self._person: BadgeFacts | None = None
        self._wrong = False
        self._box: Box | None = None
        self._hover: Place | None = None
        self._guides = Guides()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        table.changed.connect(self._follow)
        table.chosen.connect(self._follow)
        theme.changed.connect(self.update)

    @property
    def zoom(self) -> float:
        return self._zoom

    @property
    def dots(self) -> float:
        """Pixels a millimetre as it is drawn now."""
        return real_size(self.screen()) * self._zoom

    @property
    def box(self) -> Box | None:
        """The box of the element in hand, as its outline shows it."""
        element = self._table.element
        return self._box or (element.box if element else None)

    @property
    def picture(self) -> QImage | None:
        return self._picture

    def set_zoom(self, zoom: float) -> None:
        self._zoom = zoom
        self._follow()

    def fitting(self, size: QSize) -> float:
        """The zoom at which the whole card shows in a window of this size."""
        stock = self._stock()
        real = real_size(self.screen())
        across = (size.width() - 2 * _MARGIN) / ((stock.width + 2 * stock.bleed) * real)
        down = (size.height() - 2 * _MARGIN) / ((stock.height + 2 * stock.bleed) * real)
        return min(across, down)

    def show_person(self, person: BadgeFacts | None) -> None:
        """Let only those elements be taken hold of that are drawn for this person."""
        self._person = person
        self.update()

    def show_picture(self, picture: QImage | None) -> None:
        """Show the side as it is drawn now; None keeps the picture that there is."""
        self._picture = picture or self._picture
        self.update()

    def forget_picture(self) -> None:
        self._picture = None
        self.update()

    def sizeHint(self) -> QSize:
        stock = self._stock()
        across, down = stock.width + 2 * stock.bleed, stock.height + 2 * stock.bleed
        margin = 2 * _MARGIN
        return QSize(round(across * self.dots) + margin, round(down * self.dots) + margin)

    def scale(self) -> Scale:
        """How the card lies in the widget: in the middle, its bleed around it.

        The bleed's corner is on a whole pixel, so that the picture is shown dot by dot.
        """
        stock, dots = self._stock(), self.dots
        bleed = stock.bleed * dots
        left = round((self.width() - stock.width * dots) / 2 - bleed)
        top = round((self.height() - stock.height * dots) / 2 - bleed)
        return Scale(dots, left + bleed, top + bleed)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole card is drawn
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("sunken"))
        if self._table.draft is None:
            return
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        scale, stock = self.scale(), self._stock()
        paper.draw_card(painter, stock, scale, self._theme, picture=self._picture)
        paper.draw_areas(painter, stock, scale, self._theme)
        self._draw_hover(painter, scale)
        box = self.box
        if box is not None:
            paper.draw_guides(painter, self._guides, scale, self._theme, size=self.size())
            handles.draw(painter, box, scale, self._theme, wrong=self._wrong)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            seen = QRectF(self.visibleRegion().boundingRect())
            painter.drawRoundedRect(seen.adjusted(1, 1, -1, -1), 9, 9)
        painter.end()

    def _draw_hover(self, painter: QPainter, scale: Scale) -> None:
        hover, elements = self._hover, self._table.elements()
        if hover is None or hover == self._table.place or hover.number >= len(elements):
            return
        colour = QColor(self._theme.colour("accent"))
        colour.setAlpha(150)
        handles.draw_outline(painter, scale.rect(elements[hover.number].box), colour, width=1)

    def _is_drawn(self, number: int) -> bool:
        element = self._table.elements()[number]
        return self._person is None or wanted(element, self._person)

    def _stock(self) -> Stock:
        draft = self._table.draft
        return draft.template().stock if draft else paper.NO_CARD

    def _follow(self) -> None:
        self._hover = None
        self.setMinimumSize(self.sizeHint())
        self.update()
