"""The training video: invented people who sit down before a camera, one after the other.

A film for desks that train without a camera: drawn faces, no sound, Motion JPEG in an AVI file,
which every system's player reads without a codec of its own. It films nobody real.
"""

import io
import math
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PIL import Image

from accredit_app.photos.faces import draw_face

CAST: Final = (11, 24, 37, 58)
"""Who sits down, by the number of the drawn face."""
SIZE: Final = (480, 640)
RATE: Final = 8
"""Frames a second."""
SECONDS: Final = 2
"""How long each of them sits there."""
_QUALITY: Final = 70
_SWAY: Final = 10
_KEY_FRAME: Final = 0x10
_HAS_INDEX: Final = 0x10


def write_film(path: Path) -> Path:
    """Makes the film (some 1 MB, 8 s); the same bytes each time."""
    path.write_bytes(avi(list(_frames()), size=SIZE, rate=RATE))
    return path


def avi(frames: list[bytes], *, size: tuple[int, int], rate: int) -> bytes:
    """An AVI file of JPEG frames with its index (Microsoft, AVI RIFF File Reference).

    `size` is width and height in pixels, `rate` frames a second.
    """
    movie = _list(b"movi", b"".join(_chunk(b"00dc", frame) for frame in frames))
    return _riff(b"AVI ", _headers(frames, size, rate) + movie + _index(frames))


def _frames() -> Iterator[bytes]:
    width, height = SIZE
    for place, number in enumerate(CAST):
        with Image.open(io.BytesIO(draw_face(number))) as drawn:
            sitter = drawn.convert("RGB")
        room = sitter.resize((width + 2 * _SWAY, height + 2 * _SWAY), Image.Resampling.LANCZOS)
        for frame in range(RATE * SECONDS):
            turn = (place * RATE * SECONDS + frame) / (RATE * SECONDS) * math.tau
            across = round(_SWAY * (1 + math.sin(turn)))
            down = round(_SWAY * (1 + math.sin(2 * turn)) / 2)
            out = io.BytesIO()
            room.crop((across, down, across + width, down + height)).save(
                out, "JPEG", quality=_QUALITY
            )
            yield out.getvalue()


def _headers(frames: list[bytes], size: tuple[int, int], rate: int) -> bytes:
    width, height = size
    largest = max(map(len, frames))
    main = struct.pack(
        "<14I",
        round(1_000_000 / rate), largest * rate, 0, _HAS_INDEX, len(frames), 0, 1, largest,
        width, height, 0, 0, 0, 0,
    )  # fmt: skip
    stream = b"vids" + struct.pack(
        "<4sIHHIIIIIIIIHHHH",
        b"MJPG", 0, 0, 0, 0, 1, rate, 0, len(frames), largest, 0xFFFFFFFF, 0, 0, 0, width, height,
    )  # fmt: skip
    picture = struct.pack(
        "<IiiHH4sIiiII", 40, width, height, 1, 24, b"MJPG", width * height * 3, 0, 0, 0, 0
    )
    streams = _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", picture))
    return _list(b"hdrl", _chunk(b"avih", main) + streams)


def _index(frames: list[bytes]) -> bytes:
    entries, place = [], 4
    for frame in frames:
        entries.append(b"00dc" + struct.pack("<III", _KEY_FRAME, place, len(frame)))
        place += 8 + len(frame) + len(frame) % 2
    return _chunk(b"idx1", b"".join(entries))


def _chunk(name: bytes, data: bytes) -> bytes:
    return name + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2)


def _list(kind: bytes, data: bytes) -> bytes:
    return _chunk(b"LIST", kind + data)


def _riff(kind: bytes, data: bytes) -> bytes:
    return _chunk(b"RIFF", kind + data)
