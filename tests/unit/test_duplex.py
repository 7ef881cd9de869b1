"""A file of badges asks for both sides of the paper only where every badge has a back."""

from dataclasses import replace
from io import BytesIO

import pypdfium2
import pytest
from pypdfium2.raw import FPDF_VIEWERREF_GetDuplex
from sample_badges import sample

from accredit_app.badges.layout import Template
from accredit_app.badges.pdf import render
from accredit_app.badges.template import load_template

LONG_EDGE = 3
"""DuplexFlipLongEdge, as pdfium counts (fpdfview.h)."""
TWO_SIDED = load_template("delegate-a6")
ONE_SIDED = replace(TWO_SIDED, back=())


@pytest.mark.parametrize(
    ("templates", "asked"),
    [
        ((TWO_SIDED,), True),
        ((TWO_SIDED, TWO_SIDED), True),
        ((ONE_SIDED,), False),
        ((TWO_SIDED, ONE_SIDED), False),
        ((ONE_SIDED, TWO_SIDED), False),
    ],
)
def test_both_sides_are_asked_for(templates: tuple[Template, ...], asked: bool) -> None:
    badges = [sample(number) for number in range(len(templates))]
    chosen = {badge.serial: its for badge, its in zip(badges, templates, strict=True)}
    out = BytesIO()
    render(badges, template=lambda facts: chosen[facts.serial], out=out)
    document = pypdfium2.PdfDocument(out.getvalue())
    found = FPDF_VIEWERREF_GetDuplex(document.raw)
    assert (found == LONG_EDGE) is asked
    assert len(document) == sum(len(template.sides) for template in templates)
    document.close()
