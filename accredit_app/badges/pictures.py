"""Pictures that a template carries in itself, such as an event's own emblem.

A template comes from anywhere, so a picture is bytes in its text and never the name of a file. It
is a PNG or a JPEG of modest size; anything else is refused before a dot of it is decoded.
"""

import base64
import binascii
import functools
import io
import re
import textwrap
import zlib
from dataclasses import dataclass

from PIL import Image

from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

MOST_BYTES = 400_000
MOST_SIDE = 2_000
"""Dots; more than any printer puts on a badge."""

_FORMATS = ("PNG", "JPEG")
_HEADER = re.compile(r"^\s*\[pictures\]\s*(#.*)?$", re.MULTILINE)


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A picture ready for a PDF: deflated RGB, row by row, and deflated opacity or None."""

    width: int
    height: int
    colours: bytes
    opacity: bytes | None


def decoded(text: str) -> bytes:
    """The bytes of a picture from a template's text. ValueError if it is no base64."""
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except binascii.Error as error:
        raise ValueError(str(error)) from error


@functools.lru_cache(32)
def read_picture(data: bytes) -> Picture:
    """A PNG or JPEG, ready to be drawn.

    Raises ValueError, with a sentence, for anything else, and for one that is too large.
    """
    if len(data) > MOST_BYTES:
        raise ValueError(f"it has {len(data):,} bytes, and {MOST_BYTES:,} are the most")
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as opened:
            if max(opened.size) > MOST_SIDE:
                raise ValueError(
                    f"it is {max(opened.size)} dots long, and {MOST_SIDE} are the most"
                )
            whole = opened.convert("RGBA")
    except (OSError, SyntaxError, Image.DecompressionBombError) as error:
        raise ValueError("it is no whole PNG or JPEG") from error
    opacity = whole.getchannel("A")
    clear = opacity.getextrema() != (255, 255)
    return Picture(
        width=whole.width,
        height=whole.height,
        colours=zlib.compress(whole.convert("RGB").tobytes(), 9),
        opacity=zlib.compress(opacity.tobytes(), 9) if clear else None,
    )


def with_picture(text: str, name: str, data: bytes) -> str:
    """A template's text with one more picture under `[pictures]`, or another of that name.

    InvalidInput if the picture cannot be used. An `image` element then shows it by its name.
    """
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        raise InvalidInput(
            "The picture needs another name",
            "Take small letters, digits and underscores, as in “our_emblem”.",
        )
    try:
        read_picture(data)
    except ValueError as error:
        raise InvalidInput(
            "The picture cannot be put into a template", say("{reason}.", reason=error)
        ) from error
    lines = "\n".join(textwrap.wrap(base64.b64encode(data).decode(), 96))
    entry = f'{name} = """\n{lines}\n"""\n'
    old = re.compile(rf'^{name} = """\n[A-Za-z0-9+/=\n]*"""\n', re.MULTILINE)
    header = _HEADER.search(text)
    if header and old.search(text, header.end()):
        return text[: header.end()] + old.sub(entry, text[header.end() :], count=1)
    if header:
        return f"{text[: header.end()]}\n{entry}{text[header.end() :].lstrip(chr(10))}"
    first = re.search(r"^(?:#[^\n]*\n)*\s*\[\[", text, re.MULTILINE)
    at = first.start() if first else len(text)
    return f"{text[:at]}[pictures]\n{entry}\n{text[at:]}"
