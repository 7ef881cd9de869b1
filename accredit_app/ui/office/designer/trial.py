"""The template tried on people: the picture on the canvas, and the findings under it.

Whatever changes (the draft, a box under the pointer, the person, the size) asks for a picture; the
canvas gets it when it is drawn.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject

from accredit_app.badges.draft import Draft, Place
from accredit_app.badges.elements import wanted
from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Box, Element, FlagMark, Photo, Text, Zones
from accredit_app.badges.lint import Finding, Severity
from accredit_app.badges.pdf import BadgeWarning
from accredit_app.badges.stocks import Stock
from accredit_app.domain.event import Category
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.office.designer.bench import Bench
from accredit_app.ui.office.designer.findings import FindingLine
from accredit_app.ui.office.designer.layers import layer
from accredit_app.ui.office.designer.preview import Drawn, Preview, Wish
from accredit_app.ui.office.designer.toolbar import Cast
from accredit_app.ui.office.designer.words import DesignerWords
from accredit_app.ui.office.designer.worktable import Worktable
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.words import translated

MOST_DPI = 450
"""More the eye does not see."""

DRAG_DPI = 192
"""While a box is drawn about, a picture in time is worth more than a sharp one."""

_DRAWN_BY_TYPE: dict[str, type[Element]] = {"photo": Photo, "country": FlagMark, "zones": Zones}


class Trial(QObject):
    """Keeps the canvas' picture and the findings true."""

    def __init__(self, jobs: Jobs, table: Worktable, bench: Bench, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._bench = table, bench
        self._words = DesignerWords(self)
        self._people: Cast = ()
        self._person: BadgeFacts | None = None
        self._categories: tuple[Category, ...] = ()
        self._shown: tuple[str, Stock] | None = None
        self.preview = Preview(jobs, self)
        self.preview.drawn.connect(self._show)
        table.changed.connect(self.draw)
        table.chosen.connect(self._turned)
        bench.canvas.drawn.connect(self._follow)
        bench.sized.connect(self.draw)
        bench.bar.person_chosen.connect(self._choose)

    def show_people(self, people: Cast, categories: Iterable[Category]) -> None:
        """Try on these people, one at a time; the one who is shown stays if still among them."""
        before = self._bench.bar.person.currentText()
        self._people, self._categories = people, tuple(categories)
        self._bench.bar.show_people(people)
        captions = [caption for caption, _ in people]
        self._choose(captions.index(before) if before in captions else 0)

    def draw(self) -> None:
        """Ask for a picture of what lies on the table."""
        self._follow(None)

    def _choose(self, number: int) -> None:
        if 0 <= number < len(self._people):
            self._bench.bar.person.setCurrentIndex(number)
            self._person = self._people[number][1]
            self._bench.show_person(self._person)
            self.draw()

    def _turned(self) -> None:
        if self._shown is not None and self._table.side != self._shown[0]:
            self.draw()

    def _follow(self, box: Box | None) -> None:
        draft, person, canvas = self._table.draft, self._person, self._bench.canvas
        if draft is None or person is None:
            return
        side, place = self._table.side, self._table.place if box is not None else None
        shown = (side, draft.template().stock)
        if shown != self._shown:
            canvas.forget_picture()
            self._shown = shown
        most = MOST_DPI if box is None else DRAG_DPI
        dpi = min(canvas.dots * 25.4 * canvas.devicePixelRatioF(), most)
        self.preview.ask(Wish(draft, person, side, dpi, self._categories, place, box))

    def _show(self, drawn: Drawn) -> None:
        wish = drawn.wish
        if (wish.side, wish.draft.template().stock) != self._shown:
            return
        self._bench.canvas.show_picture(drawn.image)
        if wish.box is None:
            blocked = [FindingLine(Tone.BAD, translated(text)) for text in drawn.sketch.blocked]
            noted = [self._warned(each, wish) for each in drawn.sketch.warnings]
            found = [self._found(each, wish.draft) for each in drawn.findings]
            self._bench.show_findings([*blocked, *noted, *found])

    def _found(self, finding: Finding, draft: Draft) -> FindingLine:
        """What looking the template over found, with the element's name before it."""
        tone = Tone.BAD if finding.severity is Severity.ERROR else Tone.WARN
        text = translated(finding.text)
        if finding.number is None:
            return FindingLine(tone, f"{text[:1].upper()}{text[1:]}")
        place = Place(finding.side, finding.number)
        return FindingLine(tone, f"{self._called(draft, place)}: {text}", place)

    def _warned(self, warning: BadgeWarning, wish: Wish) -> FindingLine:
        """What the print of this badge noted, with the element that it is most likely about."""
        place = next(_meant(warning, wish), None)
        name = self._called(wish.draft, place) if place else warning.field.replace("_", " ")
        sentence = f"{name}: {translated(warning.text)}"
        return FindingLine(Tone.WARN, sentence, place)

    def _called(self, draft: Draft, place: Place) -> str:
        return layer(draft.values(place), self._words, drawn=True).title


def _meant(warning: BadgeWarning, wish: Wish) -> Iterator[Place]:
    """The elements that a warning may be about, those drawn for the person only."""
    template = wish.draft.template()
    elements = template.front if wish.side == "front" else template.back
    by_type = _DRAWN_BY_TYPE.get(warning.field)
    for number, element in enumerate(elements):
        named = isinstance(element, Text) and element.fields[:1] == (warning.field,)
        typed = by_type is not None and isinstance(element, by_type)
        if (named or typed) and wanted(element, wish.person):
            yield Place(wish.side, number)
