"""The flags of states, of the United Nations and of the European Union, as PDF operators.

They are drawn at build time (`tools/build_flags.py`) and stored deflated, so that a document takes
the stored bytes as they are. It refuses to invent: a code without a flag gives None.
"""

import functools
import json
from dataclasses import dataclass
from typing import Any

from accredit_app.config import resource


@dataclass(frozen=True, slots=True)
class Flag:
    """One flag on a grid of `width` by `height` units, y upwards, proportion 4:3.

    `deflated` holds operators that only fill; `alphas` are the opacities in thousandths that they
    name as graphics states /A<n>.
    """

    code: str
    width: int
    height: int
    deflated: bytes
    alphas: tuple[int, ...]


@functools.cache
def flag(code: str) -> Flag | None:
    """The flag for an ISO 3166-1 alpha-2 code, or for UN, EU or XK; None if there is none."""
    manifest = _manifest()
    entry = manifest["flags"].get(code.lower())
    if entry is None:
        return None
    return Flag(
        code=code.upper(),
        width=manifest["width"],
        height=manifest["height"],
        deflated=resource("flags", f"{code.lower()}.z").read_bytes(),
        alphas=tuple(entry["alphas"]),
    )


def codes() -> tuple[str, ...]:
    """Every code that has a flag, in capitals."""
    return tuple(sorted(code.upper() for code in _manifest()["flags"]))


@functools.cache
def _manifest() -> dict[str, Any]:
    text = resource("flags", "manifest.json").read_text(encoding="utf-8")
    manifest: dict[str, Any] = json.loads(text)
    return manifest
