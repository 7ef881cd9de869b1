"""Badges to PDF, against a plain reportlab page that bears the same things, in the same run.

The plain page is what one would write first: reportlab's own text in its own font (which cannot
write most names), `drawImage`, `qrcode` as it comes, rectangles. It draws no flag.
"""

import io
import statistics
import time
from collections.abc import Callable, Sequence

import qrcode
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.pdf import render
from accredit_app.badges.template import load_template
from tests.sample_badges import sample

BADGES, ROUNDS = 300, 3
BAR = 0.35
"""Of the plain page's time. The target besides, in time: 4 ms a badge on one core."""


def _ours(badges: Sequence[BadgeFacts]) -> None:
    render(badges, template=load_template("delegate-a6"), out=io.BytesIO())


def _plain(badges: Sequence[BadgeFacts]) -> None:
    canvas = Canvas(io.BytesIO(), pagesize=(105 * mm, 148 * mm), pageCompression=1)
    for badge in badges:
        canvas.setFillColor(badge.category.band)
        canvas.rect(0, 0, 105 * mm, 36 * mm, stroke=0, fill=1)
        assert badge.photo is not None
        picture = ImageReader(io.BytesIO(badge.photo))
        canvas.drawImage(picture, 7 * mm, 75 * mm, 35 * mm, 45 * mm)
        canvas.setFillColorRGB(0, 0, 0)
        person = badge.person
        lines = (
            (badge.event.name, 10, 135),
            (badge.country, 22, 100),
            (person.native_name, 12, 68),
            (person.given_name, 14, 62),
            (person.family_name, 26, 52),
            (person.function, 9, 44),
            (badge.organisation, 9, 40),
            (badge.category.label, 18, 26),
            (" ".join(zone.letter for zone in badge.zones), 12, 18),
        )
        for text, size, height in lines:
            canvas.setFont("Helvetica", size)
            canvas.drawString(7 * mm, height * mm, text)
        code = qrcode.QRCode(error_correction=qrcode.constants.ERROR_CORRECT_Q, border=0)
        code.add_data(badge.digits)
        code.make()
        side = 25 * mm / code.modules_count
        for row, modules in enumerate(code.modules):
            for column, dark in enumerate(modules):
                if dark:
                    x, y = 70 * mm + column * side, 30 * mm - row * side
                    canvas.rect(x, y, side, side, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()


def _seconds(work: Callable[[Sequence[BadgeFacts]], None], badges: Sequence[BadgeFacts]) -> float:
    start = time.perf_counter()
    work(badges)
    return (time.perf_counter() - start) / len(badges)


def badge_bench() -> tuple[str, float, float, float, float]:
    """(name, measured, floor, ratio, bar); times in seconds a badge.

    Warm, but no badge, name or photo is seen twice, so that no cache of texts helps.
    """
    _ours([sample(seed) for seed in range(20)])
    _plain([sample(seed) for seed in range(3)])
    rounds = []
    for number in range(1, ROUNDS + 1):
        badges = [sample(number * 1000 + seed) for seed in range(BADGES)]
        rounds.append((_seconds(_ours, badges), _seconds(_plain, badges[:60])))
    measured = statistics.median(ours for ours, _ in rounds)
    floor = statistics.median(plain for _, plain in rounds)
    ratio = statistics.median(ours / plain for ours, plain in rounds)
    return f"{BADGES} distinct badges, each", measured, floor, ratio, BAR


if __name__ == "__main__":
    print(badge_bench())
