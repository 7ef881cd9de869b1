"""How an invented person looks: chosen by lot, with the tones that a part of the world knows.

Nobody real is described here. A region only shifts the odds of skin, hair and dress, so that a
training delegation is as varied as a delegation is.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from random import Random
from types import MappingProxyType
from typing import Final, TypeVar

from accredit_app.photos.sheet import Colour, mix


class Region(StrEnum):
    """A part of the world, as far as a drawn face is concerned."""

    AFRICA = "africa"
    AMERICAS = "americas"
    EAST_ASIA = "east_asia"
    EUROPE = "europe"
    MIDDLE_EAST = "middle_east"
    PACIFIC = "pacific"
    SOUTH_ASIA = "south_asia"
    SOUTH_EAST_ASIA = "south_east_asia"
    WEST_ASIA = "west_asia"


class Hair(StrEnum):
    BALD = "bald"
    BUZZ = "buzz"
    CROP = "crop"
    PARTED = "parted"
    SWEPT = "swept"
    RECEDING = "receding"
    COILS = "coils"
    CURLS = "curls"
    LONG = "long"
    WAVES = "waves"
    BOB = "bob"
    FRINGE = "fringe"
    UP = "up"
    PIXIE = "pixie"
    AFRO = "afro"


class Cover(StrEnum):
    """What is worn over the hair."""

    NONE = "none"
    HIJAB = "hijab"
    SHAYLA = "shayla"
    TURBAN = "turban"
    GHUTRA = "ghutra"
    CAP = "cap"
    GELE = "gele"


class Dress(StrEnum):
    SUIT = "suit"
    OPEN_COLLAR = "open_collar"
    BLAZER = "blazer"
    ROUND_NECK = "round_neck"
    HIGH_COLLAR = "high_collar"
    ROBE = "robe"
    EMBROIDERED = "embroidered"
    SARI = "sari"


class Beard(StrEnum):
    NONE = "none"
    STUBBLE = "stubble"
    MOUSTACHE = "moustache"
    GOATEE = "goatee"
    SHORT = "short"
    FULL = "full"


class Glasses(StrEnum):
    NONE = "none"
    ROUND = "round"
    SQUARE = "square"
    RIMLESS = "rimless"


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that one face is drawn from. Lengths are in units of the sheet, `age` runs from
    0 to 1, and the shares (`jaw`, `smile` …) are about 1 or 0 for an average face."""

    woman: bool
    age: float
    skin: Colour
    hair_colour: Colour
    hair: Hair
    parting: float
    cover: Cover
    cover_colour: Colour
    dress: Dress
    cloth: Colour
    shirt: Colour
    tie: Colour
    beard: Beard
    glasses: Glasses
    frame: Colour
    iris: Colour
    half_width: float
    jaw: float
    chin: float
    length: float
    eye_gap: float
    eye_size: float
    eye_tilt: float
    fold: float
    brow: float
    brow_arch: float
    nose: float
    nose_length: float
    mouth: float
    lips: float
    lipstick: Colour | None
    smile: float
    ground: Colour
    earrings: bool


_SKIN: Final[tuple[Colour, ...]] = (
    (247, 218, 198),
    (241, 204, 178),
    (235, 191, 160),
    (224, 174, 138),
    (211, 156, 117),
    (193, 135, 96),
    (169, 112, 76),
    (142, 90, 60),
    (113, 70, 47),
    (88, 54, 38),
)
_BLACK: Final[tuple[Colour, ...]] = ((28, 24, 25), (36, 28, 26), (44, 34, 30))
_BROWN: Final[tuple[Colour, ...]] = ((62, 42, 32), (84, 56, 38), (112, 76, 48), (54, 38, 32))
_FAIR: Final[tuple[Colour, ...]] = ((176, 132, 80), (204, 166, 108), (146, 84, 46), (126, 94, 62))
_GREY: Final[Colour] = (186, 184, 182)
_CLOTH: Final[tuple[Colour, ...]] = (
    (30, 41, 66), (42, 46, 54), (24, 26, 32), (58, 66, 82), (70, 60, 56), (36, 58, 74),
    (48, 40, 60),
)  # fmt: skip
_BRIGHT: Final[tuple[Colour, ...]] = (
    (142, 38, 58), (24, 92, 96), (180, 84, 52), (60, 76, 138), (104, 54, 104), (196, 154, 84),
    (38, 100, 72), (206, 196, 182), (168, 60, 92), (30, 41, 66), (86, 118, 146),
)  # fmt: skip
_SHIRTS: Final[tuple[Colour, ...]] = (
    (246, 246, 248), (226, 234, 244), (244, 238, 228), (214, 224, 236), (240, 228, 230),
)  # fmt: skip
_TIES: Final[tuple[Colour, ...]] = (
    (128, 30, 44), (32, 56, 104), (36, 84, 74), (92, 58, 100), (176, 128, 48), (66, 72, 84),
)  # fmt: skip
_GROUNDS: Final[tuple[Colour, ...]] = (
    (206, 213, 224), (214, 216, 220), (204, 216, 214), (220, 214, 206), (200, 208, 222),
)  # fmt: skip
_SCARVES: Final[tuple[Colour, ...]] = (
    (92, 40, 60), (38, 50, 78), (222, 212, 200), (64, 92, 96), (150, 116, 104), (30, 30, 36),
    (176, 140, 150), (120, 130, 96),
)  # fmt: skip
_IRISES: Final[tuple[Colour, ...]] = ((58, 36, 24), (74, 46, 28), (46, 30, 24))
_LIGHT_IRISES: Final[tuple[Colour, ...]] = (
    (84, 118, 148), (98, 122, 92), (118, 84, 48), (70, 92, 116), (74, 46, 28),
)  # fmt: skip
_LIPSTICKS: Final[tuple[Colour, ...]] = ((168, 52, 62), (184, 78, 84), (150, 50, 72), (196, 98, 92))


@dataclass(frozen=True, slots=True)
class _Odds:
    skins: tuple[int, int]
    dark_hair: float = 1.0
    fair_hair: float = 0.0
    coiled: float = 0.0
    fold: float = 0.1
    scarf: float = 0.0
    covers: tuple[Cover, ...] = ()
    dress_men: tuple[Dress, ...] = (Dress.SUIT, Dress.SUIT, Dress.SUIT, Dress.OPEN_COLLAR)
    dress_women: tuple[Dress, ...] = (Dress.BLAZER, Dress.BLAZER, Dress.ROUND_NECK)


_ODDS: Final[Mapping[Region, _Odds]] = MappingProxyType(
    {
        Region.AFRICA: _Odds(
            (6, 9),
            coiled=0.95,
            scarf=0.08,
            covers=(Cover.CAP,),
            dress_men=(Dress.SUIT, Dress.SUIT, Dress.OPEN_COLLAR, Dress.EMBROIDERED),
            dress_women=(Dress.BLAZER, Dress.ROUND_NECK, Dress.EMBROIDERED),
        ),
        Region.AMERICAS: _Odds((1, 7), dark_hair=0.75, fair_hair=0.08, coiled=0.2, fold=0.15),
        Region.EAST_ASIA: _Odds((0, 3), fold=0.8),
        Region.EUROPE: _Odds((0, 2), dark_hair=0.3, fair_hair=0.35, fold=0.05),
        Region.MIDDLE_EAST: _Odds(
            (2, 5),
            dark_hair=0.9,
            scarf=0.5,
            covers=(Cover.GHUTRA,),
            dress_men=(Dress.SUIT, Dress.SUIT, Dress.OPEN_COLLAR),
        ),
        Region.PACIFIC: _Odds((4, 7), coiled=0.5, fold=0.25),
        Region.SOUTH_ASIA: _Odds(
            (4, 7),
            scarf=0.15,
            covers=(Cover.TURBAN,),
            dress_men=(Dress.SUIT, Dress.SUIT, Dress.HIGH_COLLAR, Dress.OPEN_COLLAR),
            dress_women=(Dress.SARI, Dress.BLAZER, Dress.ROUND_NECK),
        ),
        Region.SOUTH_EAST_ASIA: _Odds(
            (2, 5),
            fold=0.6,
            scarf=0.12,
            dress_women=(Dress.BLAZER, Dress.HIGH_COLLAR, Dress.ROUND_NECK),
        ),
        Region.WEST_ASIA: _Odds((1, 4), dark_hair=0.85, fold=0.15, scarf=0.3),
    }
)
_WOMENS: Final = (Hair.LONG, Hair.WAVES, Hair.BOB, Hair.FRINGE, Hair.UP, Hair.PIXIE, Hair.WAVES)
_WOMENS_COILED: Final = (Hair.AFRO, Hair.COILS, Hair.UP, Hair.CURLS)
_MENS: Final = (Hair.CROP, Hair.PARTED, Hair.SWEPT, Hair.PARTED, Hair.CROP, Hair.CURLS)
_MENS_COILED: Final = (Hair.BUZZ, Hair.COILS, Hair.BUZZ, Hair.BALD)
_COVERED: Final = 0.16
"""Share of men who wear what is worn in their region, where anything is."""

T = TypeVar("T")


def invent(random: Random, *, woman: bool | None = None, region: Region | None = None) -> Look:
    """A look by lot; what is not told is drawn too."""
    region = region or random.choice(tuple(Region))
    woman = random.random() < 0.5 if woman is None else woman
    odds = _ODDS[region]
    age = random.random() ** 1.2
    cover = _cover(random, odds, woman=woman)
    dress = _dress(random, odds, cover, woman=woman)
    skin = _between(random, _SKIN, odds.skins)
    light = odds.fair_hair > 0 and sum(skin) > 540 and random.random() < 0.6
    return Look(
        woman=woman,
        age=age,
        skin=skin,
        hair_colour=_hair_colour(random, odds, age, woman=woman),
        hair=_hair(random, odds, age, woman=woman),
        parting=random.choice((-1.0, 1.0)) * random.uniform(0.15, 0.5),
        cover=cover,
        cover_colour=_cover_colour(random, cover),
        dress=dress,
        cloth=_cloth(random, dress, woman=woman),
        shirt=random.choice(_SHIRTS),
        tie=random.choice(_TIES),
        beard=Beard.NONE if woman else _beard(random, odds, cover),
        glasses=random.choices(tuple(Glasses), (66, 11, 14, 9))[0],
        frame=random.choice(((34, 30, 34), (70, 46, 34), (52, 60, 74), (150, 116, 66))),
        iris=random.choice(_LIGHT_IRISES if light else _IRISES),
        half_width=random.uniform(131, 141) if woman else random.uniform(138, 149),
        jaw=random.uniform(0.68, 0.77) if woman else random.uniform(0.77, 0.87),
        chin=random.uniform(0.29, 0.37) if woman else random.uniform(0.38, 0.5),
        length=random.uniform(-10, 12),
        eye_gap=random.uniform(60, 66),
        eye_size=random.uniform(0.96, 1.1) if woman else random.uniform(0.88, 1.0),
        eye_tilt=random.uniform(-2.5, 3.5),
        fold=1.0 if random.random() < odds.fold else 0.0,
        brow=random.uniform(0.7, 1.0) if woman else random.uniform(1.1, 1.6),
        brow_arch=random.uniform(0.9, 1.6) if woman else random.uniform(0.3, 1.0),
        nose=random.uniform(0.86, 1.0) if woman else random.uniform(0.98, 1.16),
        nose_length=random.uniform(-7, 8),
        mouth=random.uniform(0.92, 1.06),
        lips=random.uniform(0.95, 1.3) if woman else random.uniform(0.7, 1.0),
        lipstick=random.choice(_LIPSTICKS) if woman and random.random() < 0.6 else None,
        smile=random.uniform(0.45, 1.15),
        ground=random.choice(_GROUNDS),
        earrings=woman and random.random() < 0.6,
    )


def _between(random: Random, tones: Sequence[Colour], span: tuple[int, int]) -> Colour:
    place = random.uniform(*span)
    low = min(int(place), len(tones) - 2)
    return mix(tones[low], tones[low + 1], place - low)


def _hair_colour(random: Random, odds: _Odds, age: float, *, woman: bool) -> Colour:
    lot = random.random()
    if lot < odds.fair_hair:
        colour = random.choice(_FAIR)
    elif lot < odds.fair_hair + odds.dark_hair:
        colour = random.choice(_BLACK)
    else:
        colour = random.choice(_BROWN)
    grey = max(0.0, age - (0.72 if woman else 0.5)) * random.uniform(0.4, 2.2)
    return mix(colour, _GREY, min(grey, 0.92))


def _hair(random: Random, odds: _Odds, age: float, *, woman: bool) -> Hair:
    coiled = random.random() < odds.coiled
    if woman:
        return random.choice(_WOMENS_COILED if coiled else _WOMENS)
    if age > 0.55 and random.random() < 0.35:
        return random.choice((Hair.RECEDING, Hair.BALD))
    return random.choice(_MENS_COILED if coiled else _MENS)


def _cover(random: Random, odds: _Odds, *, woman: bool) -> Cover:
    if woman:
        if random.random() >= odds.scarf:
            return Cover.GELE if odds.coiled > 0.9 and random.random() < 0.15 else Cover.NONE
        return random.choice((Cover.HIJAB, Cover.HIJAB, Cover.SHAYLA))
    return random.choice(odds.covers) if odds.covers and random.random() < _COVERED else Cover.NONE


def _cover_colour(random: Random, cover: Cover) -> Colour:
    if cover is Cover.GHUTRA:
        return (244, 243, 240)
    if cover is Cover.CAP:
        return random.choice(((38, 34, 44), (236, 230, 218), (92, 40, 46), (36, 62, 84)))
    return random.choice(_BRIGHT if cover in (Cover.GELE, Cover.TURBAN) else _SCARVES)


def _dress(random: Random, odds: _Odds, cover: Cover, *, woman: bool) -> Dress:
    if cover is Cover.GHUTRA:
        return Dress.ROBE
    if cover is Cover.CAP:
        return Dress.EMBROIDERED
    if cover in (Cover.HIJAB, Cover.SHAYLA):
        return random.choice((Dress.BLAZER, Dress.ROUND_NECK))
    return random.choice(odds.dress_women if woman else odds.dress_men)


def _cloth(random: Random, dress: Dress, *, woman: bool) -> Colour:
    if dress is Dress.ROBE:
        return (244, 242, 238)
    if dress in (Dress.EMBROIDERED, Dress.SARI) or (dress is Dress.HIGH_COLLAR and woman):
        return random.choice(_BRIGHT)
    bright = woman and random.random() < 0.5
    return random.choice(_BRIGHT if bright else _CLOTH)


def _beard(random: Random, odds: _Odds, cover: Cover) -> Beard:
    if cover in (Cover.TURBAN, Cover.GHUTRA):
        return random.choice((Beard.FULL, Beard.SHORT, Beard.SHORT))
    if odds.fold > 0.5:
        return random.choices((Beard.NONE, Beard.MOUSTACHE, Beard.GOATEE), (88, 6, 6))[0]
    return random.choices(tuple(Beard), (48, 14, 10, 8, 14, 6))[0]
