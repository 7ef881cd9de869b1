"""The list of people: face or initials, name, organisation, category, and whether they came.

The delegate paints for both directions of reading and in the theme's tokens. The model keeps
small faces; it asks for none itself.
"""

import unicodedata
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from accredit_app.domain.event import Category
from accredit_app.domain.people import AccreditationState, Hit
from accredit_app.ui.icons import pixmap
from accredit_app.ui.theme import Theme

HIT = int(Qt.ItemDataRole.UserRole)
FACE = HIT + 1
_FACES_KEPT = 300
_NEUTRAL = "#5b6b80"
_SCRIPTS = {"CJK": "zh", "HIRAGANA": "ja", "KATAKANA": "ja", "HANGUL": "ko"}

Index = QModelIndex | QPersistentModelIndex


class PersonModel(QAbstractListModel):
    """The hits of the last search, and the faces that were loaded for them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._faces: OrderedDict[str, QPixmap] = OrderedDict()
        self._categories: Mapping[str, Category] = {}

    def show(self, hits: Sequence[Hit]) -> None:
        self.beginResetModel()
        self._hits = tuple(hits)
        self.endResetModel()

    def name_categories(self, categories: Mapping[str, Category]) -> None:
        """Give the categories by code; until then a code stands for itself."""
        self._categories = categories
        self._tell_all()

    def category(self, code: str) -> Category | None:
        return self._categories.get(code)

    def hit(self, row: int) -> Hit | None:
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, person: UUID) -> int:
        """The row of a person, -1 if the list does not show one."""
        return next((row for row, hit in enumerate(self._hits) if hit.person == person), -1)

    def missing_faces(self) -> list[str]:
        """Photo ids of the shown hits whose small faces are not here yet, in the list's order."""
        wanted = (hit.photo for hit in self._hits if hit.photo)
        return [photo for photo in dict.fromkeys(wanted) if photo not in self._faces]

    def forget_absent_faces(self) -> None:
        """Ask again for those that could not be had."""
        for photo in [photo for photo, face in self._faces.items() if face.isNull()]:
            del self._faces[photo]

    def keep_face(self, photo: str, jpeg: bytes) -> None:
        """Take a thumbnail; an unreadable one is remembered as none."""
        face = QPixmap()
        face.loadFromData(jpeg)
        self._faces[photo] = face
        while len(self._faces) > _FACES_KEPT:
            self._faces.popitem(last=False)
        self._tell_all()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        hit = self.hit(index.row())
        if hit is None:
            return None
        if role == HIT:
            return hit
        if role == FACE:
            return self._faces.get(hit.photo)
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.name
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self._spoken(hit)
        return None

    def _spoken(self, hit: Hit) -> str:
        category = self._categories.get(hit.category)
        facts = [hit.name, hit.native_name, hit.organisation, hit.country]
        facts.append(category.label if category else hit.category)
        facts.append(self.tr("arrived") if hit.arrived else self.tr("expected"))
        return ", ".join(fact for fact in facts if fact)

    def _tell_all(self) -> None:
        if self._hits:
            self.dataChanged.emit(self.index(0), self.index(len(self._hits) - 1))


class PersonDelegate(QStyledItemDelegate):
    """Paints one person in two lines."""

    def __init__(self, theme: Theme, model: PersonModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - all rows alike
        return QSize(self._theme.px(200), self._theme.px(62))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        if not isinstance(hit, Hit):
            return
        theme = self._theme
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        row = _rect(option).adjusted(2, 2, -2, -2)
        self._draw_ground(painter, option, row)
        inner = row.adjusted(10, 0, -10, 0)
        # Faces and gaps do not grow with the text: the room is the name's.
        side = 40
        avatar = QRect(inner.left(), row.center().y() - side // 2, side, side)
        self._draw_avatar(painter, self._mirrored(option, row, avatar), hit, index)
        words = inner.adjusted(side + 12, theme.px(9), 0, -theme.px(8))
        half = words.height() // 2
        upper = QRect(words.left(), words.top(), words.width(), half)
        lower = QRect(words.left(), words.top() + half, words.width(), words.height() - half)
        taken = self._draw_state(painter, option, row, upper, hit)
        upper.setWidth(upper.width() - taken - theme.px(6))
        self._draw_names(painter, option, row, upper, hit)
        taken = self._draw_category(painter, option, row, lower, hit)
        lower.setWidth(lower.width() - taken - theme.px(8))
        where = " · ".join(part for part in (hit.country, hit.organisation) if part)
        self._draw_text(painter, option, self._mirrored(option, row, lower), where, size=12.5)
        painter.restore()

    def _draw_ground(self, painter: QPainter, option: QStyleOptionViewItem, row: QRect) -> None:
        state = _state(option)
        radius = self._theme.px(10)
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(QPen(self._theme.colour("accent"), 1.4))
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("sunken"))
            painter.drawRoundedRect(row, radius, radius)

    def _draw_avatar(self, painter: QPainter, circle: QRect, hit: Hit, index: Index) -> None:
        face = index.data(FACE)
        if isinstance(face, QPixmap) and not face.isNull():
            shape = QPainterPath()
            shape.addEllipse(QRectF(circle))
            side = min(face.width(), face.height())
            painter.save()
            painter.setClipPath(shape)
            painter.drawPixmap(circle, face, QRect((face.width() - side) // 2, 0, side, side))
            painter.restore()
            return
        ink, ground = self._theme.tinted(self._band(hit))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(circle)
        painter.setPen(ink)
        painter.setFont(self._theme.font(13, bold=True, language=_language(hit.name)))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, initials(hit.name))

    def _draw_category(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: QRect, hit: Hit
    ) -> int:
        """Draw the category's chip at the end of the line; the width that it took."""
        category = self._model.category(hit.category)
        text = (category.label if category else hit.category).upper()
        font = self._theme.font(10.5, bold=True)
        metrics = QFontMetrics(font)
        room = line.width() // 2 - self._theme.px(16)
        if metrics.horizontalAdvance(text) > room:
            text = hit.category
        width = metrics.horizontalAdvance(text) + self._theme.px(16)
        height = metrics.height() + self._theme.px(3)
        top = line.center().y() - height // 2
        chip = self._mirrored(option, row, QRect(line.right() - width, top, width, height))
        ink, ground = self._theme.tinted(self._band(hit))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setPen(ink)
        painter.setFont(font)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        return width

    def _draw_names(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: QRect, hit: Hit
    ) -> None:
        font = self._theme.font(14, bold=True, language=_language(hit.name))
        place = self._mirrored(option, row, line)
        self._draw_text(painter, option, place, hit.name, size=14, bold=True)
        used = QFontMetrics(font).horizontalAdvance(hit.name) + self._theme.px(8)
        spare = line.width() - used
        native = hit.native_name
        if native and native != hit.name and spare > self._theme.px(36):
            rest = QRect(line.left() + used, line.top(), spare, line.height())
            self._draw_text(painter, option, self._mirrored(option, row, rest), native, size=12.5)

    def _draw_state(
        self, painter: QPainter, option: QStyleOptionViewItem, row: QRect, line: QRect, hit: Hit
    ) -> int:
        """Draw the sign for arrived, or the word for a request that is not approved."""
        theme = self._theme
        word = self._state_word(hit)
        sign, token = ("tick", "ok") if hit.arrived else ("", "warn")
        if hit.has_badge and not hit.arrived:
            sign = "badge"
        if word:
            font = theme.font(11.5, bold=True)
            width = QFontMetrics(font).horizontalAdvance(word)
            place = QRect(line.right() - width, line.top(), width, line.height())
            painter.setFont(font)
            painter.setPen(theme.colour(token if hit.state is not REJECTED else "bad"))
            place = self._mirrored(option, row, place)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)
            return width
        if not sign:
            return 0
        side = theme.px(16)
        top = line.center().y() - side // 2
        place = self._mirrored(option, row, QRect(line.right() - side, top, side, side))
        painter.drawPixmap(place, pixmap(sign, theme.colour(token).name(), side, density=3.0))
        return side

    def _state_word(self, hit: Hit) -> str:
        return {
            AccreditationState.NEW: self.tr("New"),
            AccreditationState.PRE_APPROVED: self.tr("Pre-approved"),
            AccreditationState.REJECTED: self.tr("Rejected"),
            AccreditationState.ON_HOLD: self.tr("On hold"),
            AccreditationState.WITHDRAWN: self.tr("Withdrawn"),
        }.get(hit.state, "")

    def _draw_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        place: QRect,
        text: str,
        *,
        size: float,
        bold: bool = False,
    ) -> None:
        font = self._theme.font(size, bold=bold, language=_language(text))
        painter.setFont(font)
        painter.setPen(self._theme.colour("ink" if bold else "muted"))
        start = QStyle.visualAlignment(
            _direction(option), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        # Absolute: a name's own direction must not throw it to the other side of its row.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(place, int(start | Qt.AlignmentFlag.AlignAbsolute), shown)

    def _band(self, hit: Hit) -> str:
        category = self._model.category(hit.category)
        return category.band if category else _NEUTRAL

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, row: QRect, place: QRect) -> QRect:
        return QStyle.visualRect(_direction(option), row, place)


REJECTED = AccreditationState.REJECTED


def initials(name: str) -> str:
    """One or two letters that stand for a name; a single character where a script has words so."""
    words = name.split()
    if not words:
        return "?"
    if _language(name):
        return words[0][0]
    letters = [_first_cluster(word) for word in (words[0], words[-1])[: len(words)]]
    return "".join(letters).upper()


def _first_cluster(word: str) -> str:
    end = 1
    while end < len(word) and unicodedata.category(word[end])[0] == "M":
        end += 1
    return word[:end]


def _language(text: str) -> str:
    """A language that picks the right Han face for a name in kana, Hangul or Han; else ""."""
    for character in text:
        if ord(character) > 0x2E7F:
            found = _SCRIPTS.get(unicodedata.name(character, "").split(" ")[0].split("-")[0], "")
            if found:
                return found
    return ""


def _rect(option: QStyleOptionViewItem) -> QRect:
    return option.rect


def _state(option: QStyleOptionViewItem) -> QStyle.StateFlag:
    return option.state


def _direction(option: QStyleOptionViewItem) -> Qt.LayoutDirection:
    return option.direction
