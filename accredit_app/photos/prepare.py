"""Any picture that a desk is given becomes the one portrait format of the event.

413 x 531 px (35 x 45 mm at 300 dpi), sRGB, upright, JPEG without metadata. It judges no face and
looks for none; it refuses what is no picture, and pictures that were made to fill the memory.
"""

import io
import warnings
from typing import Final

from PIL import Image, ImageCms, ImageOps

from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say

WIDTH: Final = 413
HEIGHT: Final = 531
QUALITY: Final = 88
DPI: Final = (300, 300)
LARGEST_FILE: Final = 64 * 1024 * 1024
MOST_PIXELS: Final = 120_000_000
SMALLEST_SIDE: Final = 96
"""Pixels below which a portrait is a smear on the badge."""
FORMATS: Final = ("JPEG", "PNG", "WEBP", "TIFF", "BMP", "GIF")
_HEADROOM: Final = 0.3
"""Share of what a tall picture loses that is taken above the head rather than below."""
_METADATA: Final = frozenset({"exif", "comment", "icc_profile", "photoshop", "mp", "xmp", "adobe"})

Box = tuple[int, int, int, int]


def prepare(data: bytes, *, crop: Box | None = None) -> bytes:
    """The portrait as JPEG bytes; bytes that already are one come back untouched.

    `crop` is (left, top, right, bottom) in pixels of the upright picture; it is clipped to the
    picture and narrowed about its centre to the portrait's shape. Without it the largest
    portrait in the middle is taken. InvalidInput if there is no picture in the bytes, or one that
    is too large or too small.
    """
    if crop is None and is_prepared(data):
        return data
    if len(data) > LARGEST_FILE:
        raise _refused(
            say(
                "The file has {size} MB; {most} MB is the most.",
                size=len(data) // 2**20,
                most=LARGEST_FILE // 2**20,
            )
        )
    with warnings.catch_warnings():
        # Pillow warns of harmless oddities in a camera's metadata.
        warnings.simplefilter("ignore")
        portrait = _portrait(data, crop)
    return _encode(portrait, QUALITY)


def is_prepared(data: bytes) -> bool:
    """Whether these bytes already are a portrait: size, colours, no metadata, whole."""
    if not data.startswith(b"\xff\xd8") or len(data) > LARGEST_FILE:
        return False
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            picture = _open(data)
            plain = picture.size == (WIDTH, HEIGHT) and picture.mode == "RGB"
            if not plain or picture.format != "JPEG" or _METADATA & set(picture.info):
                return False
            picture.load()
    except InvalidInput:
        return False
    except Exception:  # noqa: BLE001 - a decoder raises whatever damaged bytes provoke
        return False
    return True


def thumbnail(jpeg: bytes, size: int) -> bytes:
    """A JPEG of at most `size` pixels on its longer side, never enlarged; InvalidInput if these
    bytes are no picture."""
    try:
        picture = _open(jpeg)
        picture.draft("RGB", (size, size))
        small = picture.convert("RGB")
        small.thumbnail((size, size), Image.Resampling.LANCZOS)
    except InvalidInput:
        raise
    except Exception as error:
        raise _refused(say("It may be damaged.")) from error
    return _encode(small, QUALITY)


def _portrait(data: bytes, crop: Box | None) -> Image.Image:
    try:
        picture = _open(data)
        stored = picture.size
        if stored[0] * stored[1] > MOST_PIXELS:
            raise _refused(
                say(
                    "It has {width} × {height} pixels, too many to open safely.",
                    width=stored[0],
                    height=stored[1],
                )
            )
        # A JPEG can be decoded at a half, a quarter or an eighth; a crop may need it all.
        if crop is None and picture.format in ("JPEG", "MPO"):
            picture.draft("RGB", (2 * WIDTH, 2 * HEIGHT))
        shrunk = max(stored) / max(picture.size)
        upright = ImageOps.exif_transpose(picture)
        if min(upright.size) * shrunk < SMALLEST_SIDE:
            raise _refused(
                say(
                    "It has only {width} × {height} pixels; "
                    "{least} on its shorter side is the least.",
                    width=upright.width,
                    height=upright.height,
                    least=SMALLEST_SIDE,
                )
            )
        cut = upright.crop(_frame(upright.size, crop))
        return _srgb(cut).resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS, reducing_gap=3.0)
    except InvalidInput:
        raise
    except Exception as error:
        raise _refused(
            say("It may be damaged, or of a kind that this program does not read.")
        ) from error


def _open(data: bytes) -> Image.Image:
    try:
        return Image.open(io.BytesIO(data), formats=FORMATS)
    except Image.DecompressionBombError as error:
        raise _refused(say("It unpacks to more pixels than can be opened safely.")) from error
    except Exception as error:
        raise _refused(_guess(data)) from error


def _guess(data: bytes) -> Phrase:
    """What the bytes look like instead, for the officer who chose the wrong file."""
    if not data:
        return say("The file is empty.")
    if data.startswith(b"%PDF"):
        return say("It is a PDF document.")
    if data[4:12] in (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc"):
        return say("It is a HEIC picture. Save it as JPEG on the telephone, and try again.")
    return say("It may be damaged, or of a kind that this program does not read.")


def _frame(size: tuple[int, int], crop: Box | None) -> Box:
    """The part of an upright picture that has the portrait's shape."""
    width, height = size
    left, top, right, bottom = crop or (0, 0, width, height)
    left, right = max(left, 0), min(right, width)
    top, bottom = max(top, 0), min(bottom, height)
    across, down = right - left, bottom - top
    if min(across, down) < SMALLEST_SIDE // 2:
        raise _refused(say("The part that was chosen is too small, or outside the picture."))
    if across * HEIGHT > down * WIDTH:
        kept = round(down * WIDTH / HEIGHT)
        left += (across - kept) // 2
        return left, top, left + kept, bottom
    kept = round(across * HEIGHT / WIDTH)
    share = _HEADROOM if crop is None else 0.5
    top += round((down - kept) * share)
    return left, top, right, top + kept


def _srgb(picture: Image.Image) -> Image.Image:
    """The picture in sRGB, on white where it was transparent."""
    if picture.mode.startswith("I;16") or picture.mode in ("I", "F"):
        # Pillow cuts 16 bits off at 255 instead of scaling them.
        picture = picture.convert("F").point(lambda value: value / 257).convert("L")
    if picture.mode in ("LA", "PA", "RGBA", "La", "RGBa") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        white = Image.new("RGBA", clear.size, (255, 255, 255, 255))
        profile = picture.info.get("icc_profile")
        picture = Image.alpha_composite(white, clear).convert("RGB")
        picture.info["icc_profile"] = profile
    profile = picture.info.get("icc_profile")
    if isinstance(profile, bytes) and picture.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            target = ImageCms.createProfile("sRGB")
            converted = ImageCms.profileToProfile(picture, source, target, outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            # A profile that does not fit its picture says nothing: the usual colours are meant.
            return picture.convert("RGB")
        if converted is not None:
            return converted
    return picture.convert("RGB")


def _encode(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    bare = Image.new("RGB", picture.size)
    bare.paste(picture)
    bare.save(out, "JPEG", quality=quality, dpi=DPI)
    return out.getvalue()


def _refused(reason: Phrase) -> InvalidInput:
    return InvalidInput(
        "This picture cannot be used",
        say("{reason} The old photo stays. Choose another.", reason=reason),
    )
