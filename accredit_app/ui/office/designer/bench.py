"""The designer's workbench: the pile at one side, the badge in the middle, properties at the other.

It shows what lies on the worktable and hands on what is done to it; files are not its affair.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QScrollArea,
    QWidget,
)

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Box
from accredit_app.errors import UserError
from accredit_app.ui.office.designer.canvas import Canvas
from accredit_app.ui.office.designer.controls import Surroundings
from accredit_app.ui.office.designer.findings import FindingLine, Findings
from accredit_app.ui.office.designer.pile import Pile
from accredit_app.ui.office.designer.properties import PropertyForm, in_short
from accredit_app.ui.office.designer.scale import following
from accredit_app.ui.office.designer.toolbar import Bar
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import Card, Header
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.remark import Remark


class Bench(QWidget):
    """Pile, canvas, properties and findings around one worktable; `sized` tells that the badge
    is shown larger or smaller."""

    sized = Signal()

    def __init__(self, theme: Theme, table: Worktable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._table = theme, table
        self._words = DesignerWords(self)
        self._person: BadgeFacts | None = None
        self._in_form = False
        self.pile = Pile(theme, table, self._words)
        self.canvas = Canvas(theme, table)
        self.bar = Bar(theme, table.stack)
        self.form = PropertyForm(theme, self._words)
        self.title = Header("")
        self.findings = Findings(theme)
        self.refusal = Remark(theme, Tone.BAD)
        self.window_area = QScrollArea()
        self._lay_out()
        self.pile.added.connect(self.canvas.setFocus)
        self.canvas.opened.connect(self.form.take_focus)
        self.canvas.zoomed.connect(self.zoom)
        self.bar.zoomed.connect(self.zoom)
        self.bar.real_size_asked.connect(self.real_size)
        self.findings.picked.connect(table.choose)
        self.form.boxed.connect(self._set_box)
        self.form.edited.connect(self._set_keys)
        self.form.painted.connect(self._paint)
        table.changed.connect(self.refresh)
        table.chosen.connect(self._chosen)
        table.refused.connect(self._refused)
        self.bar.show_zoom(1.0)
        self.refresh()

    def show_person(self, person: BadgeFacts | None) -> None:
        """Try the template on this person."""
        self._person = person
        self.canvas.show_person(person)
        self.refresh()

    def show_findings(self, findings: Sequence[FindingLine]) -> None:
        self.findings.show_findings(findings)

    def zoom(self, larger: bool) -> None:
        self._set_zoom(following(self.canvas.zoom, larger=larger))

    def real_size(self) -> None:
        """A millimetre of the card is a millimetre of the screen again."""
        self._set_zoom(1.0)

    def refresh(self) -> None:
        """Show what lies on the table now."""
        self.refusal.say()
        self.pile.refresh(self._person)
        self._show_properties()

    def _set_zoom(self, zoom: float) -> None:
        """The middle of what is seen stays in the middle."""
        before = self.canvas.zoom
        bars = (self.window_area.horizontalScrollBar(), self.window_area.verticalScrollBar())
        middles = [bar.value() + bar.pageStep() / 2 for bar in bars]
        self.canvas.set_zoom(zoom)
        for bar, middle in zip(bars, middles, strict=True):
            bar.setValue(round(middle * zoom / before - bar.pageStep() / 2))
        self.bar.show_zoom(zoom)
        self.sized.emit()

    def _set_box(self, box: Box) -> None:
        self._in_form = True
        self._table.set_box(box, kind="form box")
        self._in_form = False

    def _set_keys(self, changes: dict[str, object]) -> None:
        self._in_form = True
        self._table.set_keys(changes, kind=f"form {sorted(changes)}")
        self._in_form = False

    def _paint(self, name: str, colour: str) -> None:
        self._in_form = True
        self._table.paint(name, colour)
        self._in_form = False

    def _refused(self, error: UserError) -> None:
        if not (self._in_form and self.form.refuse(error)):
            self.refusal.say(in_short(error))

    def _chosen(self) -> None:
        self.refresh()
        box = self.canvas.box
        if box is not None:
            middle = self.canvas.scale().rect(box).center().toPoint()
            self.window_area.ensureVisible(middle.x(), middle.y(), 40, 40)

    def _show_properties(self) -> None:
        draft, element, place = self._table.draft, self._table.element, self._table.place
        if draft is None or element is None or place is None:
            self.title.title.setText(self.tr("Properties"))
            self.form.show_nothing(draft.palette if draft else {})
            self.canvas.setAccessibleName(self.tr("The badge"))
            return
        values = draft.values(place)
        category = self._person.category if self._person else None
        name = self._words.type(str(values["type"]))
        self.title.title.setText(name)
        spoken = self.tr("The badge, {element} in hand").format(element=name)
        self.canvas.setAccessibleName(spoken)
        self.form.show_element(values, element.box, Surroundings(draft.palette, category))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.refresh()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        theme = self._theme
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(14))
        row.addWidget(self.pile)
        row.addWidget(self._middle(), 1)
        right = Card(theme, margin=14, spacing=10)
        right.column.addWidget(self.title)
        right.column.addWidget(self.form, 1)
        row.addWidget(right)

        def resize() -> None:
            self.pile.setFixedWidth(theme.px(234))
            right.setFixedWidth(theme.px(270))

        theme.changed.connect(resize)
        resize()

    def _middle(self) -> QWidget:
        middle = Card(self._theme, margin=12, spacing=8)
        area = self.window_area
        area.setWidget(self.canvas)
        area.setWidgetResizable(True)
        for bar in (area.horizontalScrollBar(), area.verticalScrollBar()):
            bar.valueChanged.connect(self.canvas.update)
        area.setProperty("kind", "inset")
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        middle.column.addWidget(self.bar)
        middle.column.addWidget(area, 1)
        middle.column.addWidget(self.refusal)
        middle.column.addWidget(self.findings)
        return middle
