"""The proof of a template: what was found, and the hardest badges as they would be printed.

It tries each case as a print would, and draws the sheets that an office looks at before it says
yes: the card at true size, then every case, smaller. Nothing here changes a template.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO

from accredit_app.badges import ornament, qr
from accredit_app.badges.layout import RGB, Qr, Template, rgb
from accredit_app.badges.lint import Finding, Severity, lint
from accredit_app.badges.pdf import problems
from accredit_app.badges.press import BadgeWarning, Presses
from accredit_app.badges.sheet import MM, Sheet, number
from accredit_app.badges.text.embed import Align
from accredit_app.badges.text.fonts import FontBook, Weight
from accredit_app.badges.worst import Case
from accredit_app.domain.event import Category
from accredit_app.phrases import Phrase, say

PAGE = (210.0, 297.0)
"""A4, millimetres."""

_MARGIN, _HEAD, _FOOT = 14.0, 32.0, 14.0
_CAPTION, _GUTTER = 9.0, 6.0
_A_PAGE = 6
_APART = 16.0

_INK: RGB = rgb("#0B1F3A")
_SOFT: RGB = rgb("#5A6B82")
_LINE: RGB = rgb("#C3CCD8")
_MIST: RGB = rgb("#F1F4F9")
_GOLD: RGB = rgb("#C9A24B")
_PALE: RGB = rgb("#E2CC93")
_WHITE: RGB = (1, 1, 1)
_SIGNS: dict[Severity, RGB] = {
    Severity.ERROR: rgb("#A3182F"),
    Severity.WARNING: rgb("#B26B00"),
}


@dataclass(frozen=True, slots=True)
class Proof:
    """What a template's trial gave: `findings` first the errors, then the warnings."""

    findings: tuple[Finding, ...]
    cases: int
    pages: int

    @property
    def sound(self) -> bool:
        return not any(finding.severity is Severity.ERROR for finding in self.findings)


def prove(
    template: Template,
    cases: Sequence[Case],
    categories: Sequence[Category],
    *,
    out: BinaryIO,
    fonts: FontBook | None = None,
) -> Proof:
    """Lints a template, tries all cases on it and writes the proof sheets as a PDF.

    A badge that may not be printed is an error among the findings, and a blank in the sheets.
    """
    book = fonts or FontBook.load()
    trial = _Trial(template, book, out)
    found = [*lint(template, categories), *trial.tried(cases)]
    found.sort(key=lambda finding: finding.severity is not Severity.ERROR)
    pages = trial.draw(cases, found)
    return Proof(tuple(found), len(cases), pages)


class _Trial:
    def __init__(self, template: Template, book: FontBook, out: BinaryIO) -> None:
        self.template = template
        self.sheet = Sheet(out, width=PAGE[0] * MM, height=PAGE[1] * MM, title=template.name)
        self.presses = Presses(self.sheet, book)
        self.book = book
        self.blocked: set[str] = set()
        self.page = 0
        stock = template.stock
        self.size = (stock.width, stock.height)

    def tried(self, cases: Sequence[Case]) -> Iterator[Finding]:
        """What a print of the cases would say: each field once, with the hardest case named."""
        notes: dict[str, list[tuple[float, str, Phrase]]] = {}
        for case in cases:
            blocked = problems(case.facts, template=self.template, fonts=self.book)
            if blocked:
                self.blocked.add(case.caption)
            for reason in blocked:
                text = say("{caption}: {reason}", caption=case.caption, reason=reason)
                yield Finding(Severity.ERROR, text)
            for warning in self._warnings(case):
                told = (_size(warning.text), case.caption, warning.text)
                notes.setdefault(warning.field, []).append(told)
        for field, told_of in notes.items():
            _, caption, reason = min(told_of, key=lambda told: told[0])
            text = say(
                "{field}, worst in “{caption}” (cases: {count}): {reason}",
                field=field.replace("_", " "),
                count=len({name for _, name, _ in told_of}),
                caption=caption,
                reason=reason,
            )
            yield Finding(Severity.WARNING, text)

    def _warnings(self, case: Case) -> Iterator[BadgeWarning]:
        if case.caption in self.blocked:
            return
        with self._card_size(), self.sheet.scrap():
            for side in range(len(self.template.sides)):
                for warning in self.presses.draw(self.template, side, case.facts):
                    if warning.field != "photo":
                        yield warning

    @contextmanager
    def _card_size(self) -> Iterator[None]:
        """The sheet is for the moment a card, from whose upper edge elements are measured."""
        page = self.sheet.width, self.sheet.height
        self.sheet.width, self.sheet.height = self.size[0] * MM, self.size[1] * MM
        yield
        self.sheet.width, self.sheet.height = page

    # -- pages ---------------------------------------------------------------

    def draw(self, cases: Sequence[Case], findings: Sequence[Finding]) -> int:
        """The pages, and how many they are."""
        rest = self._first_page(cases[0], findings)
        while rest:
            self._head(say("Findings"))
            rest = self._findings(rest, top=_HEAD + 8, bottom=PAGE[1] - _FOOT)
            self._foot()
        shown = [(case, side) for case in cases for side in self._sides(case)]
        scale, columns, rows = self._grid()
        a_page = columns * rows
        for start in range(0, len(shown), a_page):
            self._head(say("{share} % of true size", share=round(scale * 100)))
            for place, (case, side) in enumerate(shown[start : start + a_page]):
                self._cell(case, side, place, scale=scale, columns=columns, rows=rows)
            self._foot()
        self.sheet.save()
        return self.page

    def _sides(self, case: Case) -> Iterator[int]:
        """Names are looked at on the front; backs where the words or the zones change."""
        words = case.caption.startswith("Words in")
        if not words:
            yield 0
        backs = words or case.caption.startswith(("Category", "All zones", "No zone"))
        if backs and self.template.back:
            yield 1

    def _grid(self) -> tuple[float, int, int]:
        width, height = self.size
        room = (PAGE[0] - 2 * _MARGIN, PAGE[1] - _HEAD - _FOOT - 4)
        for columns in range(2, 9):
            across = (room[0] - (columns - 1) * _GUTTER) / columns
            scale = min(1.0, across / width)
            rows = int((room[1] + _GUTTER) // (height * scale + _CAPTION + _GUTTER))
            if columns * rows >= _A_PAGE:
                break
        return scale, columns, max(rows, 1)

    def _first_page(self, case: Case, findings: Sequence[Finding]) -> Sequence[Finding]:
        """What the template is, the card at true size with its margins, and the findings."""
        self._head(say("Proof"))
        stock = self.template.stock
        codes = [e for side in self.template.sides for e in side if isinstance(e, Qr)]
        facts = [
            say("Card {width} × {height} mm", width=f"{stock.width:g}", height=f"{stock.height:g}"),
            say("bleed {bleed} mm, kept clear {safe} mm", bleed=stock.bleed, safe=stock.safe),
            *(
                say(
                    "QR {width} mm wide at {dpi} dpi",
                    width=f"{qr.code_width_mm(min(e.box.width, e.box.height), e.dpi):.1f}",
                    dpi=e.dpi,
                )
                for e in codes
            ),
        ]
        line = " · ".join(facts)
        self._say(line, (_MARGIN, _HEAD - 1, PAGE[0] - 2 * _MARGIN, 5), size=9, colour=_SOFT)
        top = _HEAD + 6.0
        sides = range(len(self.template.sides))
        room = PAGE[0] - 2 * _MARGIN
        beside = stock.width * len(sides) + _GUTTER * (len(sides) - 1) <= room + 2 * _MARGIN - 12
        scale = 1.0 if beside else (room - _GUTTER) / (2 * stock.width)
        width, height = stock.width * scale, stock.height * scale
        left = (PAGE[0] - width * len(sides) - _GUTTER * (len(sides) - 1)) / 2
        for side in sides:
            x = left + side * (width + _GUTTER)
            self._card(case, side, x, top, scale, margins=True)
        top += height + 3
        note = (
            say("True size. Dashed: what is kept clear.")
            if scale == 1
            else say(
                "{share} % of true size. Dashed: what is kept clear.", share=round(scale * 100)
            )
        )
        self._say(note, (_MARGIN, top, room, 4), size=7.5, colour=_SOFT, align="centre")
        rest = self._findings(findings, top=top + 9, bottom=PAGE[1] - _FOOT)
        self._foot()
        return rest

    def _findings(
        self, findings: Sequence[Finding], *, top: float, bottom: float
    ) -> Sequence[Finding]:
        """Lists as many as there is room for, and gives back the rest."""
        room = PAGE[0] - 2 * _MARGIN
        errors = sum(finding.severity is Severity.ERROR for finding in findings)
        title = say("Nothing was found against this template.")
        if findings:
            title = say(
                "{errors} errors, {warnings} warnings",
                errors=errors,
                warnings=len(findings) - errors,
            )
        self._say(title, (_MARGIN, top, room, 6), size=12, weight="bold")
        top += 8.5
        for place, finding in enumerate(findings):
            if top + 6.5 > bottom:
                return findings[place:]
            ground = (_MARGIN * MM, (PAGE[1] - top - 6) * MM, room * MM, 6 * MM)
            self._fill(_MIST, ornament.rounded(*ground, 1 * MM))
            dot = ((_MARGIN + 2) * MM, (PAGE[1] - top - 4) * MM, 2 * MM, 2 * MM)
            self._fill(_SIGNS[finding.severity], ornament.rounded(*dot, 1 * MM))
            start = f"{finding.place}: " if finding.place else ""
            words = start + finding.text
            self._say(words[:1].upper() + words[1:], (_MARGIN + 6, top, room - 8, 6), size=8.6)
            top += 6.8
        return ()

    def _cell(
        self, case: Case, side: int, place: int, *, scale: float, columns: int, rows: int
    ) -> None:
        row, column = divmod(place, columns)
        width, height = self.size[0] * scale, self.size[1] * scale
        used = columns * width + (columns - 1) * _GUTTER
        x = (PAGE[0] - used) / 2 + column * (width + _GUTTER)
        room = PAGE[1] - _HEAD - _FOOT - 2
        gap = min(_APART, max(_GUTTER, (room - rows * (height + _CAPTION)) / rows))
        y = _HEAD + 1 + row * (height + _CAPTION + gap)
        self._card(case, side, x, y, scale)
        caption = case.caption if not side else f"{case.caption} · {say('back')}"
        box = (x, y + height + 1.2, width, _CAPTION - 2)
        self._say(caption, box, size=7.6, colour=_SOFT, lines=2, valign="top")

    def _card(
        self, case: Case, side: int, x: float, y: float, scale: float, *, margins: bool = False
    ) -> None:
        """A side of a card; a blank one with a cross where it may not be printed."""
        sheet, (width, height) = self.sheet, self.size
        left, bottom = x * MM, (PAGE[1] - y - height * scale) * MM
        edge = ornament.rounded(0, 0, width * MM, height * MM, 3 * MM)
        sheet.write(f"q {scale:.5f} 0 0 {scale:.5f} {number(left)} {number(bottom)} cm")
        self._fill(_LINE, ornament.rounded(0.5, -1.6, width * MM, height * MM, 3 * MM))
        sheet.write(f"q {edge} W n")
        self._fill(_WHITE, edge)
        if case.caption in self.blocked:
            cross = f"0 0 m {number(width * MM)} {number(height * MM)} l"
            sheet.write(f"{_rgb(_SIGNS[Severity.ERROR])} RG 1 w {cross} S")
        else:
            with self._card_size():
                self.presses.draw(self.template, side, case.facts)
        sheet.write("Q")
        if margins:
            self._margins(side)
        sheet.write(f"{_rgb(_LINE)} RG 0.5 w {edge} S Q")

    def _margins(self, side: int) -> None:
        stock = self.template.stock
        safe = stock.safe * MM
        clear = (safe, safe, stock.width * MM - 2 * safe, stock.height * MM - 2 * safe)
        dashes = f"q {_rgb(_SIGNS[Severity.ERROR])} RG 0.4 w [2 2] 0 d"
        self.sheet.write(f"{dashes} {ornament.rounded(*clear, 1)} S Q")
        slot = stock.slot_on("back" if side else "front")
        if slot:
            hole = (slot.x * MM, (stock.height - slot.y - slot.height) * MM)
            outline = ornament.rounded(
                *hole, slot.width * MM, slot.height * MM, slot.height / 2 * MM
            )
            self._fill(_WHITE, outline)
            self.sheet.write(f"{_rgb(_LINE)} RG 0.5 w {outline} S")

    # -- the page itself -----------------------------------------------------

    def _head(self, subtitle: str) -> None:
        self.page += 1
        band = (0.0, (PAGE[1] - 24) * MM, PAGE[0] * MM, 24 * MM)
        self._fill(_INK, ornament.rounded(*band))
        self._fill(_GOLD, ornament.rounded(0, (PAGE[1] - 24.7) * MM, PAGE[0] * MM, 0.7 * MM))
        name = (_MARGIN, 6.0, 130.0, 8.0)
        self._say(self.template.name, name, size=17, colour=_WHITE, weight="bold")
        self._say(subtitle, (_MARGIN, 14.4, 130, 5), size=10, colour=_PALE)
        emblem = ornament.emblem((PAGE[0] - _MARGIN - 7) * MM, (PAGE[1] - 12) * MM, 7 * MM)
        self.sheet.write(f"q {_rgb(_GOLD)} rg {_rgb(_GOLD)} RG\n{emblem}\nQ")

    def _foot(self) -> None:
        box = (_MARGIN, PAGE[1] - 10, PAGE[0] - 2 * _MARGIN, 4)
        words = say("Invented people; no gate lets these badges in.")
        self._say(words, box, size=7.5, colour=_SOFT)
        self._say(str(self.page), box, size=7.5, colour=_SOFT, align="right")
        self.sheet.end_page()

    def _fill(self, colour: RGB, outline: str) -> None:
        self.sheet.write(f"{_rgb(colour)} rg {outline} f")

    def _say(
        self,
        text: str | Phrase,
        box: tuple[float, float, float, float],
        *,
        size: float,
        colour: RGB = _INK,
        weight: Weight = "medium",
        align: Align = "left",
        lines: int = 1,
        valign: str = "middle",
    ) -> None:
        """A text in a box of millimetres from the page's upper left corner."""
        x, y, width, height = box
        self.presses.painter.write(
            str(text),
            (x * MM, (PAGE[1] - y - height) * MM, width * MM, height * MM),
            max_size=size,
            min_size=4,
            lines=lines,
            weight=weight,
            language="en",
            align=align,
            valign="top" if valign == "top" else "middle",
            colour=colour,
        )


def _size(text: str) -> float:
    """The number that a warning begins with, so that the smallest size comes first."""
    found = re.search(r"\d+(\.\d+)?", text)
    return float(found[0]) if found else 0.0


def _rgb(colour: RGB) -> str:
    return " ".join(map(number, colour))
