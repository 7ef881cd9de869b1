"""Facts of made-up badges for tests and benchmarks: distinct people, scripts, codes and photos."""

import io
import random
from datetime import date
from uuid import UUID

from PIL import Image, ImageDraw

from accredit_app.badges.fields import BadgeFacts
from accredit_app.domain.badges import make_serial
from accredit_app.domain.event import Category, Event, Zone
from accredit_app.domain.people import Details

EVENT = Event(
    id=UUID(int=1),
    name="Signing Ceremony of the Convention on the Law of Lanterns",
    place="Hà Nội",
    first_day=date(2025, 10, 25),
    last_day=date(2025, 10, 26),
    utc_offset=420,
)
_PICTOGRAMS = ("account-group", "forum", "sofa", "microphone", "office-building", "file-sign")
ZONES = tuple(
    Zone(UUID(int=10 + bit), letter, bit, f"Zone {letter}", pictogram)
    for bit, (letter, pictogram) in enumerate(zip("ABCDEF", _PICTOGRAMS, strict=True))
)
_CATEGORIES = (
    ("HOD", "Head of Delegation", "H", "#7A1230", "#FFFFFF"),
    ("DEL", "Delegate", "D", "#0B5CAD", "#FFFFFF"),
    ("PRS", "Press", "P", "#F2B705", "#101010"),
    ("OBS", "Observer", "O", "#5B3A8C", "#FFFFFF"),
)
CATEGORIES = tuple(
    Category(
        id=UUID(int=50 + number),
        code=code,
        number=number,
        label=label,
        letter=letter,
        band=band,
        text=text,
        zones=frozenset("AB"),
    )
    for number, (code, label, letter, band, text) in enumerate(_CATEGORIES, 1)
)
_PEOPLE = (
    ("VN", "vi", "Thị {}", "Nguyễn {}", "Nguyễn Thị {}", ("Ánh", "Hạnh", "Nguyệt", "Thảo", "Vân")),
    ("OM", "ar", "Salim {}", "Al-{}", "سالم {}", ("الحارثي", "النعماني", "البلوشي", "الكندي")),
    ("CN", "zh-Hans", "Wei{}", "Zhang {}", "张{}", ("伟", "敏", "静", "磊", "洋", "艳")),
    ("BR", "pt", "João {}", "Gonçalves {}", "", ("Conceição", "Araújo", "Simões")),
    ("KH", "km", "Sok {}", "Ek {}", "ឯក {}", ("សុខា", "ចន្ទា", "វិចិត្រ")),
)


def digits(seed: int) -> str:
    """A QR's text: 198 decimal digits."""
    return str(random.Random(seed).randrange(10**197, 10**198))


def photo(seed: int, *, size: tuple[int, int] = (413, 531)) -> bytes:
    """A JPEG unlike any other seed's: a figure on a ground, with some grain."""
    chance = random.Random(seed)
    grain = Image.frombytes("L", (64, 82), chance.randbytes(64 * 82)).resize(size)
    ground = Image.new("RGB", size, tuple(chance.randrange(120, 230) for _ in range(3)))
    picture = Image.blend(ground, grain.convert("RGB"), 0.12)
    draw = ImageDraw.Draw(picture)
    w, h = size
    draw.ellipse((w * 0.3, h * 0.2, w * 0.7, h * 0.65), fill=(214, 168, 132))
    draw.ellipse((w * 0.1, h * 0.7, w * 0.9, h * 1.4), fill=(30, 44, 70))
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=88)
    return out.getvalue()


def sample(seed: int = 0, **changes: object) -> BadgeFacts:
    """One badge; `changes` go to the facts, or to the person where the field is a person's."""
    chance = random.Random(seed)
    country, language, given, family, native, words = _PEOPLE[seed % len(_PEOPLE)]
    latin = chance.choice(("Minh", "Hana", "Rui", "Lima", "Dara")) + chance.choice("aeiou") * 2
    person: dict[str, object] = {
        "given_name": given.format(f"{latin} {seed}"),
        "family_name": family.format(latin),
        "native_name": native.format(" ".join(chance.sample(words, 2))) if native else "",
        "native_language": language if native else "",
        "honorific": chance.choice(("", "Dr.", "H.E.", "Ms.", "Mr.")),
        "function": chance.choice(("Minister of Justice", "Second Secretary", "Adviser")),
        "country": country,
    }
    facts: dict[str, object] = {
        "serial": make_serial(3, 4711, seed),
        "digits": digits(seed),
        "organisation": f"Ministry of Lanterns, Department {seed}",
        "country": country,
        "category": CATEGORIES[seed % len(CATEGORIES)],
        "zones": ZONES[: 2 + seed % 3],
        "event": EVENT,
        "first_day": EVENT.first_day,
        "last_day": EVENT.last_day,
        "photo": photo(seed),
        "all_zones": ZONES,
        "programme": (),
    }
    for name, value in changes.items():
        (facts if name in facts else person)[name] = value
    return BadgeFacts(person=Details(**person), **facts)  # type: ignore[arg-type]  # by field name
