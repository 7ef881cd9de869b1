"""Pictograms for zones and places, as outlines for badges and as SVG paths for the windows.

They are taken from Material Design Icons at build time (`tools/build_pictograms.py`).
"""

import functools
import json
from dataclasses import dataclass

from accredit_app.config import resource

SIZE = 24
"""Side of the square that every pictogram is drawn in."""


@dataclass(frozen=True, slots=True)
class Pictogram:
    """One outline: `svg` as a path with y downwards, `pdf` as path operators with y upwards."""

    name: str
    svg: str
    pdf: str


@functools.cache
def pictograms() -> dict[str, Pictogram]:
    """All that this build carries, by name."""
    content = json.loads(resource("pictograms", "pictograms.json").read_text(encoding="utf-8"))
    return {
        name: Pictogram(name, drawn["svg"], drawn["pdf"])
        for name, drawn in content["pictograms"].items()
    }


def pictogram(name: str) -> Pictogram | None:
    """The pictogram of that name, or None."""
    return pictograms().get(name)
