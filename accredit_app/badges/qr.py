"""The badge's QR code: 198 decimal digits as modules, and modules as PDF operators.

`qrcode` makes the modules, always with the same version, level and mask; here they become few
rectangles of whole printer dots. It refuses anything but decimal digits that fit.

Standard: ISO/IEC 18004, version 7, level Q, numeric mode.
"""

import re
from collections.abc import Iterator

import qrcode
from qrcode import constants

VERSION = 7
SIDE = 17 + 4 * VERSION
"""Modules on a side: 45."""

QUIET = 4
"""Modules that stay white on every side (ISO/IEC 18004, 9.1)."""

MASK = 3
"""One mask for all. A signed token is as good as random, so no mask is better than another, and
trying all eight costs five times as much."""

CAPACITY = 207
"""Decimal digits that version 7, level Q holds."""

Matrix = tuple[bytes, ...]
"""Rows from the top, a byte a module: 1 is dark."""

_RUN = re.compile(rb"\x01+")
_LEVEL = constants.ERROR_CORRECT_Q


def matrix(digits: str) -> Matrix:
    """The modules for a string of decimal digits.

    Raises ValueError if it is empty, too long, or anything but ASCII digits; also for a text that
    leaves a whole block of codewords zero, which `qrcode` cannot divide and no signed token does.
    """
    if not (digits.isascii() and digits.isdigit() and len(digits) <= CAPACITY):
        raise ValueError(f"a badge's QR holds 1 to {CAPACITY} decimal digits")
    code = qrcode.QRCode(VERSION, _LEVEL, mask_pattern=MASK)
    code.add_data(digits, optimize=0)
    try:
        code.make(fit=False)
    except ValueError as error:
        raise ValueError("these digits cannot be made into a QR") from error
    return tuple(bytes(map(bool, row)) for row in code.modules)


def rectangles(modules: Matrix) -> Iterator[tuple[int, int, int, int]]:
    """The dark modules as few rectangles (x, y, width, height), y from the top, none overlapping.

    Equal runs on consecutive rows are merged, so that no renderer shows a seam between rows.
    """
    open_runs: dict[tuple[int, int], int] = {}
    for y, row in enumerate((*modules, bytes(SIDE))):
        runs = {match.span() for match in _RUN.finditer(row)}
        for span in [span for span in open_runs if span not in runs]:
            top = open_runs.pop(span)
            yield span[0], top, span[1] - span[0], y - top
        for span in runs:
            open_runs.setdefault(span, y)


def operators(modules: Matrix) -> str:
    """One PDF path with one fill, a unit a module, the origin at the lower left corner."""
    side = len(modules)
    path = [f"{x} {side - y - h} {w} {h} re" for x, y, w, h in rectangles(modules)]
    return "\n".join([*path, "f"])


def module_dots(box_mm: float, dpi: int) -> int:
    """Whole printer dots a module so that code and quiet zone fit in a square box."""
    return int(box_mm / 25.4 * dpi / (SIDE + 2 * QUIET) + 1e-9)


def code_width_mm(box_mm: float, dpi: int) -> float:
    """Width of the code itself, without the quiet zone, as printed."""
    return module_dots(box_mm, dpi) * SIDE / dpi * 25.4
