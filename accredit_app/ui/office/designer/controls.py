"""A control for each sort of value: shows what the template says, tells what a person made of it.

None of them knows an element, and none decides whether a value may be: the template's rules do.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLineEdit,
    QWidget,
)

from accredit_app.badges.fields import FIELDS
from accredit_app.badges.pictograms import pictograms
from accredit_app.badges.template import CONDITIONS
from accredit_app.domain.event import Category
from accredit_app.ui.office.designer.schema import Kind, Property
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.widgets.choices import Choice

_SWATCH = 14


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What controls offer beside fixed values: the palette, the category of the person shown."""

    palette: Mapping[str, str] = field(default_factory=dict)
    category: Category | None = None

    def colours(self) -> dict[str, str]:
        """#RRGGBB by what a template calls it."""
        band = self.category.band if self.category else "#46566D"
        text = self.category.text if self.category else "#FFFFFF"
        named = {"category.band": band, "category.text": text}
        return {**named, **self.palette, "white": "#FFFFFF"}


class NumberControl(QDoubleSpinBox):
    """A number with its unit. Typing counts when it is finished; arrow keys count at once."""

    edited = Signal(object)

    def __init__(self, rule: Property, *, step: float = 0.5, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = rule.kind is Kind.WHOLE
        self.setLocale(QLocale.c())  # as it is written in the file
        self.setDecimals(0 if self._whole else 2)
        self.setRange(rule.least, rule.most)
        small = rule.most <= 1 or (rule.key == "width" and rule.unit == "mm")
        self.setSingleStep(1 if self._whole else 0.05 if small else step)
        self.setSuffix(f" {rule.unit}" if rule.unit else "")
        self.lineEdit().setTextMargins(8, 0, 8, 0)  # padding of a sheet does not reach it
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(0)
        self.valueChanged.connect(self._tell)

    def show_value(self, value: object, surroundings: Surroundings) -> None:  # noqa: ARG002
        blocked = self.blockSignals(True)
        self.setValue(float(value) if isinstance(value, (int, float)) else self.minimum())
        self.blockSignals(blocked)

    def textFromValue(self, value: float) -> str:
        return f"{round(value, 2):g}"

    def sizeHint(self) -> QSize:
        return QSize(60, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _tell(self, value: float) -> None:
        self.edited.emit(round(value) if self._whole else round(value, 2))


class SwitchControl(QCheckBox):
    edited = Signal(object)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self.clicked.connect(lambda on: self.edited.emit(bool(on)))

    def show_value(self, value: object, surroundings: Surroundings) -> None:  # noqa: ARG002
        self.setChecked(bool(value))


class _Narrow(Choice):
    """A choice that fits into half a form."""

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())


class OneOfControl(_Narrow):
    """One of a few values. A value that is not offered is shown as it is, and kept."""

    edited = Signal(object)

    def __init__(
        self, values: Mapping[str, str], *, many: bool = False, parent: QWidget | None = None
    ) -> None:
        """`values` are words by value; `many` are found by typing."""
        super().__init__(parent)
        for value, words in values.items():
            self.addItem(words, value)
        if many:
            self.setMaxVisibleItems(14)
        self.activated.connect(self._tell)

    def show_value(self, value: object, surroundings: Surroundings) -> None:  # noqa: ARG002
        wanted = str(value or "")
        row = self.findData(wanted)
        if row < 0:
            self.addItem(wanted, wanted)
            row = self.count() - 1
        self.setCurrentIndex(row)

    def _tell(self) -> None:
        self.edited.emit(str(self.currentData()))


class ColourControl(_Narrow):
    """A colour of the palette or of the category, or #RRGGBB as it is typed."""

    edited = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(14)
        self.setIconSize(QSize(_SWATCH, _SWATCH))
        self.setCompleter(None)  # type: ignore[arg-type]  # none is what Qt takes
        self.activated.connect(self._tell)
        edit = self.lineEdit()
        assert edit is not None
        edit.editingFinished.connect(self._tell)

    def show_value(self, value: object, surroundings: Surroundings) -> None:
        self._shown = str(value or "")
        colours = surroundings.colours()
        if self._shown not in colours:
            colours[self._shown] = self._shown
        blocked = self.blockSignals(True)
        self.clear()
        for name, colour in colours.items():
            self.addItem(swatch(colour, self.devicePixelRatioF()), name)
        self.setCurrentIndex(self.findText(self._shown))
        self.blockSignals(blocked)
        edit = self.lineEdit()
        if edit is not None:
            edit.setCursorPosition(0)

    def _tell(self) -> None:
        text = self.currentText().strip()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)


class WordsControl(QLineEdit):
    """Free words; a list is written with commas between."""

    edited = Signal(object)

    def __init__(self, *, several: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._several = several
        self._shown = ""
        self.editingFinished.connect(self._tell)

    def show_value(self, value: object, surroundings: Surroundings) -> None:  # noqa: ARG002
        items = value if isinstance(value, (list, tuple)) else [value or ""]
        self._shown = ", ".join(map(str, items))
        self.setText(self._shown)
        self.setCursorPosition(0)

    def _tell(self) -> None:
        if self.text() == self._shown:
            return
        self._shown = self.text()
        if self._several:
            self.edited.emit([word.strip() for word in self._shown.split(",") if word.strip()])
        else:
            self.edited.emit(self._shown)


Control = NumberControl | SwitchControl | OneOfControl | ColourControl | WordsControl


def _names(names: Iterable[str], *, none: str = "") -> dict[str, str]:
    listed = {name: name for name in names}
    return {"": none, **listed} if none else listed


CONTROLS: Mapping[Kind, Callable[[Property, DesignerWords], Control]] = {
    Kind.NUMBER: lambda rule, _: NumberControl(rule),
    Kind.WHOLE: lambda rule, _: NumberControl(rule),
    Kind.SWITCH: lambda rule, words: SwitchControl(words.key(rule.key)),
    Kind.ONE_OF: lambda rule, words: OneOfControl(
        {value: words.value(value) for value in rule.choices}
    ),
    Kind.COLOUR: lambda _rule, _: ColourControl(),
    Kind.FIELD: lambda _rule, _: OneOfControl(_names(FIELDS, none="–"), many=True),
    Kind.CONDITION: lambda _rule, _: OneOfControl(_names(sorted(CONDITIONS), none="–"), many=True),
    Kind.PICTOGRAM: lambda _rule, _: OneOfControl(_names(sorted(pictograms())), many=True),
    Kind.WORDS: lambda _rule, _: WordsControl(),
    Kind.LIST: lambda _rule, _: WordsControl(several=True),
}
"""A control for each sort of value."""


def swatch(colour: str, density: float) -> QIcon:
    """A small square of a colour, #RRGGBB, for a screen of that density."""
    side = round(_SWATCH * density)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(90, 105, 125))
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(1, 1, side - 2, side - 2, 3 * density, 3 * density)
    painter.end()
    picture.setDevicePixelRatio(density)
    return QIcon(picture)
