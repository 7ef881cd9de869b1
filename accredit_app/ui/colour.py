"""Arithmetic on colours: contrast as WCAG 2.2 counts it, mixing, and tints that stay legible."""

from functools import lru_cache

TEXT_CONTRAST = 4.5
"""WCAG 2.2, success criterion 1.4.3, level AA."""


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two #RRGGBB colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mix(one: str, other: str, share: float) -> str:
    """`share` (0 to 1) of the first colour laid over the second."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in pairs)


@lru_cache(maxsize=256)
def tint(colour: str, ground: str, ink: str) -> tuple[str, str]:
    """Text and soft background in one hue, for a chip on `ground`; the text has AA contrast.

    `ink` is the ground's own text colour: the hue is drawn towards it until it can be read.
    """
    soft = mix(colour, ground, 0.14)
    for step in range(21):
        text = mix(ink, colour, step / 20)
        if contrast(text, soft) >= TEXT_CONTRAST:
            return text, soft
    return ink, soft


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
