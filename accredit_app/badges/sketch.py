"""One side of a badge as a picture while its template is designed, and what is to be said of it.

It is the very page that would be printed, bleed included; nothing is drawn a second way. What
would stop the print is said instead of raised: a designer wants to see it and go on.
"""

import io
from dataclasses import dataclass, replace

from PIL import Image

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Template
from accredit_app.badges.pdf import BadgeWarning, problems, render
from accredit_app.badges.raster import raster
from accredit_app.errors import InvalidInput


@dataclass(frozen=True, slots=True)
class Sketch:
    """A side's picture (None where nothing may be printed), what blocks it, what to look at.

    The picture reaches `bleed` millimetres beyond the card on each side.
    """

    picture: Image.Image | None
    bleed: float
    blocked: tuple[str, ...] = ()
    warnings: tuple[BadgeWarning, ...] = ()


def sketch(template: Template, facts: BadgeFacts, *, side: str, dpi: float) -> Sketch:
    """Draws one side of a person's badge; a back without elements is blank paper."""
    stock = template.stock
    shown = template.front if side == "front" else template.back
    if not shown:
        across, down = (
            round((length + 2 * stock.bleed) / 25.4 * dpi) for length in (stock.width, stock.height)
        )
        return Sketch(Image.new("RGB", (across, down), "white"), stock.bleed)
    alone = replace(template, front=shown, back=())
    out = io.BytesIO()
    try:
        report = render([facts], template=alone, out=out, bleed=True)
    except InvalidInput as error:
        blocked = problems(facts, template=alone)
        return Sketch(None, stock.bleed, blocked or (f"{error.title}. {error.text}",))
    picture = raster(out.getvalue(), dpi=dpi, bleed=True)
    return Sketch(picture, stock.bleed, (), report.warnings)
