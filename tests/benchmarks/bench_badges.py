"""Badges to PDF, against a plain reportlab page that bears the same things, in the same run.

The plain page is what one would write first: reportlab's own text in its own font (which cannot
write most names), `drawImage`, `qrcode` as it comes, rectangles. It draws no flag.
"""

import functools
import io
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence

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

ONE_BAR = 0.80
"""Of a plain file of one page. The target besides, in time: 20 ms."""

MANY, FEW = 2_900, 300
PEAK_MB, OWN_KB = 250.0, 15.0
GROWTH_BAR = 1.25
"""A badge of many may take this much of the time that one of few takes: linear, with some noise."""


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


def one_badge_bench() -> tuple[str, float, float, float, float]:
    """A file of one badge, warm, no badge seen twice: what the desk waits for at every print."""
    _ours([sample(seed) for seed in range(20)])
    ours, plain = [], []
    for seed in range(50_000, 50_040):
        badge = [sample(seed)]
        ours.append(_seconds(_ours, badge))
        plain.append(_seconds(_plain, badge))
    measured, floor = statistics.median(ours), statistics.median(plain)
    return "one badge alone", measured, floor, measured / floor, ONE_BAR


@functools.cache
def _long_run(count: int) -> Mapping[str, float]:
    """A batch in a process of its own, so that nothing else is in its memory."""
    command = [sys.executable, "-m", "tests.benchmarks.long_run", str(count)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def memory_bench() -> tuple[str, float, float, float, float, str]:
    """The peak memory of a whole process that writes a large batch; the floor is the bar itself."""
    peak = _long_run(MANY)["peak_mb"]
    return f"{MANY:,} badges on sheets, peak memory", peak, PEAK_MB, peak / PEAK_MB, 1.0, "MB"


def size_bench() -> tuple[str, float, float, float, float, str]:
    """The file without its photos, a badge; the floor is the bar itself."""
    own = _long_run(MANY)["own_kb"]
    return f"{MANY:,} badges, each beside its photo", own, OWN_KB, own / OWN_KB, 1.0, "kB"


def growth_bench() -> tuple[str, float, float, float, float]:
    """A badge of a large batch against one of a small batch, both in fresh processes."""
    many, few = _long_run(MANY)["seconds"] / MANY, _long_run(FEW)["seconds"] / FEW
    return f"a badge of {MANY:,} against one of {FEW}", many, few, many / few, GROWTH_BAR


if __name__ == "__main__":
    for bench in (badge_bench, one_badge_bench, memory_bench, size_bench, growth_bench):
        print(bench())
