"""Badges as PDF: from facts and a template to pages, the same bytes for the same facts.

A badge that would say anything other than what was entered is not drawn: a character that no font
has, a QR that cannot be made, a photo that cannot be printed stop the whole file, which then stays
empty. What is only unfortunate (a very small text, no photo) is printed and reported.
"""

import io
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import BinaryIO

from accredit_app.badges import qr
from accredit_app.badges.brush import named
from accredit_app.badges.elements import Blocked, fitted, spell, wanted, zone_letters
from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Element, Legend, Photo, Programme, Qr, Template, Text, Zones
from accredit_app.badges.press import LEAST_CONTRAST, BadgeWarning, Presses, contrast, sentence
from accredit_app.badges.sheet import MM, Sheet, jpeg_size
from accredit_app.badges.text.fonts import FontBook
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say

__all__ = [
    "LEAST_CONTRAST",
    "BadgeWarning",
    "RenderReport",
    "TemplateOf",
    "contrast",
    "problems",
    "render",
    "render_one",
    "rendering",
]


@dataclass(frozen=True, slots=True)
class RenderReport:
    """What was written: `pages` counts both sides of a card."""

    pages: int
    warnings: tuple[BadgeWarning, ...]


TemplateOf = Callable[[BadgeFacts], Template]


def rendering(
    facts: Iterable[BadgeFacts],
    *,
    template: Template | TemplateOf,
    out: BinaryIO,
    fonts: FontBook | None = None,
    bleed: bool = False,
) -> Generator[int, None, RenderReport]:
    """Writes one page a side and badge, in the order given, as it goes; `facts` may be a generator.

    Yields the number of badges drawn after each, and may be closed between two. `template` is one
    for all, or gives each badge its own. A page has its card's trimmed size; with `bleed` it also
    carries the bleed, beyond trim and crop box. Where every badge has a back, the file asks for
    both sides of the paper (ISO 32000-1, 12.2). Raises InvalidInput for the first badge that may
    not be printed; the text names person, field and character. However it ends early, `out` is
    left as it was found.
    """
    warnings: list[BadgeWarning] = []
    count = pages = 0
    two_sided = True
    presses: Presses | None = None
    with whole_or_nothing(out):
        for count, badge in enumerate(facts, 1):
            its_own = template if isinstance(template, Template) else template(badge)
            stock = its_own.stock
            size = (stock.width * MM, stock.height * MM, stock.bleed * MM if bleed else 0.0)
            if presses is None:
                sheet = Sheet(out, width=size[0], height=size[1], bleed=size[2], title=its_own.name)
                presses = Presses(sheet, fonts or FontBook.load())
            elif size != (sheet.width, sheet.height, sheet.bleed):
                sheet.resize(width=size[0], height=size[1], bleed=size[2])
            two_sided = two_sided and len(its_own.sides) == 2
            for side in range(len(its_own.sides)):
                warnings += presses.draw(its_own, side, badge)
                sheet.end_page()
                pages += 1
            yield count
        if presses is None:
            raise InvalidInput("There is no badge to print", "The list of badges is empty.")
        if two_sided:
            sheet.setViewerPreference("Duplex", "DuplexFlipLongEdge")
        sheet.save()
    return RenderReport(pages=pages, warnings=tuple(warnings))


def render(
    facts: Iterable[BadgeFacts],
    *,
    template: Template | TemplateOf,
    out: BinaryIO,
    progress: Callable[[int], None] | None = None,
    fonts: FontBook | None = None,
    bleed: bool = False,
) -> RenderReport:
    """As `rendering`, at one go; `progress` is told the number of badges drawn."""
    steps = rendering(facts, template=template, out=out, fonts=fonts, bleed=bleed)
    while True:
        try:
            count = next(steps)
        except StopIteration as end:
            report: RenderReport = end.value
            return report
        if progress:
            progress(count)


def render_one(facts: BadgeFacts, *, template: Template, fonts: FontBook | None = None) -> bytes:
    """The PDF of one badge; InvalidInput as for `render`."""
    out = io.BytesIO()
    render([facts], template=template, out=out, fonts=fonts)
    return out.getvalue()


@contextmanager
def whole_or_nothing(out: BinaryIO) -> Iterator[None]:
    """Takes back what was written to `out` if the block does not come to its end."""
    start = out.tell() if out.seekable() else None
    try:
        yield
    except BaseException:
        if start is not None:
            with suppress(OSError):  # a full disk, which is being reported already
                out.seek(start)
                out.truncate()
        raise


def problems(
    facts: BadgeFacts, *, template: Template, fonts: FontBook | None = None
) -> tuple[Phrase, ...]:
    """Everything that stands against printing this badge, a sentence each; empty if none."""
    book = fonts or FontBook.load()
    found: list[Phrase] = []
    try:
        named(facts)
    except Blocked as blocked:
        found.append(sentence(blocked))
    for element in (element for side in template.sides for element in side):
        if wanted(element, facts):
            try:
                _try(element, facts, book)
            except Blocked as blocked:
                found.append(sentence(blocked))
            except InvalidInput as error:
                found.append(say("{title}. {text}", title=error.title, text=error.text))
    return tuple(dict.fromkeys(found))


def _try(element: Element, facts: BadgeFacts, book: FontBook) -> None:
    """Whatever of an element's drawing can fail, without drawing it."""
    if isinstance(element, Text):
        fitted(element, facts, book)
    elif isinstance(element, Zones):
        for zone in facts.zones:
            zone_letters(zone, book, box=(MM, MM))
    elif isinstance(element, (Legend, Programme)):
        spell(element, facts, book)
    elif isinstance(element, Photo) and facts.photo is not None:
        jpeg_size(facts.photo)
    elif isinstance(element, Qr):
        try:
            qr.matrix(facts.digits)
        except ValueError as error:
            raise Blocked("qr", say("its digits make no QR code")) from error
