"""What a printer can do, by its own word, and what a badge asks of it (RFC 8011 §5.2, §5.4).

Paper is told in hundredths of a millimetre and upright, as printers do. It asks for nothing that
the printer does not claim to know, except for the paper, without which there is no badge.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from accredit_app.devices.ipp import raster
from accredit_app.devices.ipp.message import (
    Data,
    Members,
    Range,
    Resolution,
    Tag,
    Value,
    one,
    words,
)

PDF: Final = "application/pdf"
_MARGINS: Final = tuple(f"media-{side}-margin" for side in ("top", "bottom", "left", "right"))
ASKED: Final = (
    "document-format-supported",
    "operations-supported",
    "media-col-supported",
    "media-size-supported",
    "print-scaling-supported",
    "sides-supported",
    "pwg-raster-document-resolution-supported",
    "pwg-raster-document-type-supported",
    "pwg-raster-document-sheet-back",
    "urf-supported",
    *(f"{margin}-supported" for margin in _MARGINS),
)
_FINEST: Final = 600
"""Dots per inch beyond which a badge does not gain, while an A4 page outgrows the memory."""
_SAME_SIZE: Final = 100
"""Hundredths of a millimetre by which a card's two sizes may differ: makers round them."""
_POINT: Final = 2540 / 72
_UNITS: Final = (3, 4)
_URF_BACKS: Final = {"DM2": "flipped", "DM3": "rotated", "DM4": "manual-tumble"}


@dataclass(frozen=True, slots=True)
class Paper:
    """A size in hundredths of a millimetre, upright."""

    across: int
    down: int

    @classmethod
    def of(cls, width: float, height: float) -> "Paper":
        """The paper of a page, whose sides are in points."""
        short, long = sorted((width, height))
        return cls(round(short * _POINT), round(long * _POINT))

    @property
    def points(self) -> tuple[float, float]:
        return self.across / _POINT, self.down / _POINT

    def __str__(self) -> str:
        return f"{self.across / 100:g} × {self.down / 100:g} mm"


@dataclass(frozen=True, slots=True)
class Abilities:
    """A printer's answer about the attributes named by `ASKED`."""

    answer: Members

    def does(self, *operations: int) -> bool:
        return set(operations) <= set(self._data("operations-supported"))

    def paper(self, wanted: Paper) -> Paper | None:
        """The printer's own measures of that paper; None if it says that it has none such.

        The paper as wanted if the printer does not say what it has.
        """
        sizes = [data for data in self._data("media-size-supported") if isinstance(data, dict)]
        if not sizes:
            return wanted
        fits = (fit for size in sizes if (fit := _fit(size, wanted)) is not None)
        return min(
            fits,
            key=lambda fit: abs(fit.across - wanted.across) + abs(fit.down - wanted.down),
            default=None,
        )

    def form(self) -> str | None:
        """The best format that the printer and this program share."""
        taken = {each.lower() for each in words(self.answer.get("document-format-supported", ()))}
        able = {PDF: True, raster.PWG: self._pwg() is not None, raster.URF: bool(self._urf())}
        return next((form for form, can in able.items() if can and form in taken), None)

    def sides(self, wanted: str) -> str:
        """A value of "sides" if the printer knows it, else ""."""
        return wanted if wanted in self._data("sides-supported") else ""

    def sheet(self, form: str, paper: Paper, *, sides: str = "") -> raster.Sheet:
        """The dots that the printer wants in one of the raster formats."""
        dots = self._urf() if form == raster.URF else self._pwg()
        assert dots is not None, "`form` offers only what there are dots for"
        return raster.Sheet(
            dots[0],
            paper.points,
            colour=dots[1],
            sides=self.sides(sides),
            back=self._urf_back() if form == raster.URF else self._pwg_back(),
        )

    def job(self, paper: Paper, *, sides: str = "") -> Members:
        """The job's attributes: this paper, to its edge if the printer can, nothing scaled."""
        size = {
            "x-dimension": one(Tag.INTEGER, paper.across),
            "y-dimension": one(Tag.INTEGER, paper.down),
        }
        media = {"media-size": one(Tag.COLLECTION, size)}
        if all(0 in self._data(f"{margin}-supported") for margin in _MARGINS):
            media |= {margin: one(Tag.INTEGER, 0) for margin in _MARGINS}
        job: dict[str, tuple[Value, ...]] = {"media-col": one(Tag.COLLECTION, media)}
        if "none" in self._data("print-scaling-supported"):
            job["print-scaling"] = one(Tag.KEYWORD, "none")
        if self.sides(sides):
            job["sides"] = one(Tag.KEYWORD, sides)
        return job

    def _pwg(self) -> tuple[int, bool] | None:
        kinds = set(self._data("pwg-raster-document-type-supported"))
        found = self._data("pwg-raster-document-resolution-supported")
        dpi = _best({dots for each in found if (dots := _square(each)) is not None})
        if dpi is None or not kinds & {"srgb_8", "sgray_8"}:
            return None
        return dpi, "srgb_8" in kinds

    def _urf(self) -> tuple[int, bool] | None:
        """From `RS300-600`, `SRGB24`, `W8` and their like (PWG 5100.14's note on URF)."""
        said = {str(each).upper() for each in self._data("urf-supported")}
        dots = (re.fullmatch(r"RS(\d{2,4}(?:-\d{2,4})*)", each) for each in said)
        dpi = _best({int(each) for found in dots if found for each in found[1].split("-")})
        if dpi is None or not said & {"SRGB24", "W8"}:
            return None
        return dpi, "SRGB24" in said

    def _pwg_back(self) -> str:
        said = words(self.answer.get("pwg-raster-document-sheet-back", ()))
        return said[0] if said else "normal"

    def _urf_back(self) -> str:
        said = self._data("urf-supported")
        return next((back for code, back in _URF_BACKS.items() if code in said), "normal")

    def _data(self, name: str) -> list[Data]:
        return [value.data for value in self.answer.get(name, ())]


def _fit(size: Members, wanted: Paper) -> Paper | None:
    sides = [next(_sides(size, side), None) for side in ("x-dimension", "y-dimension")]
    if sides[0] is None or sides[1] is None:
        return None
    across = min(max(wanted.across, sides[0].low), sides[0].high)
    down = min(max(wanted.down, sides[1].low), sides[1].high)
    if abs(across - wanted.across) > _SAME_SIZE or abs(down - wanted.down) > _SAME_SIZE:
        return None
    return Paper(across, down)


def _sides(size: Members, side: str) -> Iterator[Range]:
    for value in size.get(side, ()):
        if isinstance(value.data, Range):
            yield value.data
        elif isinstance(value.data, int):
            yield Range(value.data, value.data)


def _square(data: Data) -> int | None:
    """Dots an inch, of a resolution that is the same both ways."""
    if not isinstance(data, Resolution) or data.units not in _UNITS:
        return None
    across, down = data.dpi
    return across if across == down > 0 else None


def _best(found: set[int]) -> int | None:
    """The finest that is not too fine, or the coarsest of those that are."""
    return max((dpi for dpi in found if dpi <= _FINEST), default=min(found, default=None))
