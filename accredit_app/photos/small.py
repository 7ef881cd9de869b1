"""The small portrait of an issued badge, by which a guard compares the face at the gate.

A gate holds thousands of them and shows one, 388 x 499 px at the most: three fifths of the whole
portrait's side are sharp enough there, at a fifth of its bytes. It refuses to enlarge, and to
write one that would weigh nearly as much as the whole.
"""

import io
from typing import Final

from PIL import Image

WIDTH: Final = 248
HEIGHT: Final = 319
THUMBNAIL_LIMIT: Final = 24_000
"""Bytes; a usual photograph takes 6,000 to 12,000, one full of grain more."""
_QUALITIES: Final = (70, 55, 40)
_MOST_PIXELS: Final = 4_000_000


def small_portrait(portrait: bytes) -> bytes | None:
    """A JPEG of at most 248 x 319 px and THUMBNAIL_LIMIT bytes, the same bytes for the same
    portrait; None where there is no JPEG portrait in the bytes, or none so small can be made."""
    try:
        picture = Image.open(io.BytesIO(portrait), formats=("JPEG",))
        if picture.width * picture.height > _MOST_PIXELS:
            return None
        share = min(WIDTH / picture.width, HEIGHT / picture.height, 1.0)
        size = max(1, round(picture.width * share)), max(1, round(picture.height * share))
        picture.draft("RGB", size)
        small = picture.convert("RGB").resize(size, Image.Resampling.HAMMING)
    except Exception:  # noqa: BLE001 - a decoder raises whatever damaged bytes provoke
        return None
    for quality in _QUALITIES:
        out = io.BytesIO()
        bare = Image.new("RGB", size)
        bare.paste(small)
        bare.save(out, "JPEG", quality=quality, optimize=True)
        if out.tell() <= THUMBNAIL_LIMIT:
            return out.getvalue()
    return None
