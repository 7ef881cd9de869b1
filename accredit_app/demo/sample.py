"""The people of the training event: invented names in their own scripts, invented bodies.

The same seed always gives the same people, and a smaller list is a part of the larger one. Names
are put together by lot from common ones; e-mail ends in `.example`, telephone numbers begin with
+999: neither can reach anybody.
"""

import csv
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any, Final
from zlib import crc32

from accredit_app.config import resource
from accredit_app.domain.text import fold
from accredit_app.errors import InvalidInput
from accredit_app.photos.faces import Region, draw_face

PEOPLE: Final = 2900
SEED: Final = 2025
AGENCIES: Final = 189
INSTITUTES: Final = 50
COLUMNS: Final = (
    "given_name", "family_name", "native_name", "native_language", "honorific", "function",
    "organisation", "organisation_kind", "country", "category", "birth_date", "nationality",
    "document_type", "document_number", "document_issuer", "document_expiry", "language", "email",
    "phone", "zones", "medium", "photo",
)  # fmt: skip
"""Of the native list, in the order in which it is written."""

_OLDEST: Final = date(1954, 1, 1)
_LIVES: Final = 17_500
"""Days between the oldest birth date and the youngest."""
_EXPIRES: Final = date(2027, 6, 1)
_TRIES: Final = 40


@dataclass(frozen=True, slots=True)
class _Body:
    """Who sends people: a delegation, an organisation, an institute, a news agency."""

    name: str
    kind: str
    country: str
    category: str
    cultures: tuple[str, ...]
    functions: tuple[str, ...]
    heads: tuple[str, ...]
    weight: float
    medium: str = ""


def sample_list(people: int = PEOPLE, *, seed: int = SEED) -> Iterator[dict[str, str]]:
    """As many invented people as rows of the native list, body by body, delegations first.

    Below 2,900 they are drawn evenly from the full event; above, every body sends more.
    """
    if people < 1:
        raise InvalidInput("There are no people to invent", f"{people} were asked for.")
    whole = max(people, PEOPLE)
    chosen = set(_draw(whole, people, seed))
    known: set[tuple[str, str]] = set()
    number = 0
    for body, sent in zip(_bodies(), _shares(whole), strict=True):
        for place in range(sent):
            row = _row(body, place, number, known, seed)
            if number in chosen:
                yield row
            number += 1


def write_sample_list(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    """Writes rows of `sample_list` as XLSX if the file's name ends so, else as CSV (UTF-8 with
    the mark that spreadsheets need)."""
    if path.suffix.lower() == ".xlsx":
        _write_xlsx(path, rows)
        return
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)


def face_of(row: Mapping[str, str]) -> bytes:
    """The portrait of the person in a row of `sample_list`: always the same, and one that goes
    with the name. JPEG, 720 x 960 pixels."""
    words = row["given_name"].split()
    names = (" ".join(words[:count]) for count in range(len(words), 0, -1))
    sitters = _sitters()
    found = [key for name in names if (key := (row["language"], name)) in sitters]
    woman, region = sitters[found[0]] if found else (None, None)
    return draw_face(crc32(row["document_number"].encode()), woman=woman, region=region)


@cache
def _sitters() -> dict[tuple[str, str], tuple[bool, Region]]:
    """By language and given name: woman or man, and the part of the world."""
    return {
        (culture["language"], name.partition("/")[0]): (sex == "women", Region(culture["region"]))
        for culture in _cultures().values()
        for sex in ("women", "men")
        for name in culture[sex]
    }


def _write_xlsx(path: Path, rows: Iterable[Mapping[str, str]]) -> None:
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("People")
    sheet.append(list(COLUMNS))
    for row in rows:
        sheet.append([row[column] for column in COLUMNS])
    book.save(path)


def _draw(whole: int, people: int, seed: int) -> Sequence[int]:
    if people == whole:
        return range(whole)
    order = list(range(whole))
    Random(seed).shuffle(order)  # noqa: S311 - a lot, not a secret
    return order[:people]


@cache
def _shares(people: int) -> tuple[int, ...]:
    """How many each body sends: at least one, the rest by weight."""
    weights = [body.weight for body in _bodies()]
    spare, whole = people - len(weights), sum(weights)
    steps = [round(spare * reached / whole) for reached in accumulate(weights)]
    return tuple(1 + step - before for before, step in zip([0, *steps], steps, strict=False))


def _row(
    body: _Body, place: int, number: int, known: set[tuple[str, str]], seed: int
) -> dict[str, str]:
    lot = Random(f"{seed}/{number}")  # noqa: S311 - a lot, not a secret
    culture = _cultures()[lot.choice(body.cultures)]
    woman = lot.random() < 0.48
    given, family, native = _name(lot, culture, woman=woman)
    for _ in range(_TRIES):
        if (given, family) not in known:
            break
        given, family, native = _name(lot, culture, woman=woman)
    known.add((given, family))
    category, honorific, function = _role(lot, body, place, woman=woman)
    country = body.country or _home(culture["id"], lot)
    home = country if country not in ("UN", "") else _home(culture["id"], lot)
    expiry = _EXPIRES + timedelta(days=lot.randrange(3400))
    return {
        "given_name": given,
        "family_name": family,
        "native_name": native,
        "native_language": culture["language"] if native else "",
        "honorific": honorific,
        "function": function,
        "organisation": body.name,
        "organisation_kind": body.kind,
        "country": body.country,
        "category": category,
        "birth_date": (_OLDEST + timedelta(days=lot.randrange(_LIVES))).isoformat(),
        "nationality": home,
        "document_type": "passport",
        # 7919 is prime to ten million, so no two numbers meet.
        "document_number": f"X{(number * 7919 + seed) % 10_000_000:07d}",
        "document_issuer": home,
        "document_expiry": expiry.isoformat(),
        "language": culture["language"],
        "email": _email(given, family, body, number),
        "phone": f"+999 {lot.randrange(100, 1000)} {lot.randrange(10_000, 100_000)}",
        "zones": _zones(body, place, category),
        "medium": body.medium,
        "photo": "",
    }


def _name(lot: Random, culture: Mapping[str, Any], *, woman: bool) -> tuple[str, str, str]:
    """Given names, family name, and the whole name in the native script; "" where it is Latin
    and stands in the usual order."""
    sex = "women" if woman else "men"
    given = [lot.choice(culture[sex])]
    families = culture.get(f"families_{sex}") or culture["families"]
    family = [lot.choice(families)]
    match culture.get("middle"):
        case "father":
            given.append(lot.choice([name for name in culture["men"] if name != given[0]]))
        case "second":
            given.append(lot.choice([name for name in culture[sex] if name != given[0]]))
        case "families":
            family.append(lot.choice([name for name in families if name != family[0]]))
    parts = [*family, *given] if culture["order"] == "family" else [*given, *family]
    native = culture.get("join", " ").join(part.rpartition("/")[2] for part in parts)
    if culture["script"] == "Latn" and culture["order"] == "given":
        native = ""
    return (
        " ".join(part.partition("/")[0] for part in given),
        " ".join(part.partition("/")[0] for part in family),
        native,
    )


def _role(lot: Random, body: _Body, place: int, *, woman: bool) -> tuple[str, str, str]:
    """Category, honorific and function; the first of a body leads it."""
    plain = "Ms" if woman else "Mr"
    function = body.heads[0] if place == 0 and body.heads else lot.choice(body.functions)
    if body.kind == "state" and place == 0:
        return "HOD", f"H.E. {lot.choice((plain, plain, 'Dr.'))}", lot.choice(body.heads)
    if body.kind in ("un_system", "intergovernmental") and place == 0 and body.category == "OBS":
        return "VIP", f"H.E. {plain}", function
    if body.kind == "research":
        return body.category, "Prof." if function == "Professor" else "Dr.", function
    return body.category, "Dr." if lot.random() < 0.07 else plain, function


def _zones(body: _Body, place: int, category: str) -> str:
    """Zones beyond the category's own, for a few."""
    if category == "STF" and place < 3:
        return "A B C D P S"
    if category == "PRS" and place == 0 and body.medium == "television":
        return "A B P"
    return ""


def _email(given: str, family: str, body: _Body, number: int) -> str:
    def plain(text: str) -> str:
        return "".join(c for c in fold(text) if c.isascii() and c.isalnum())

    host = "-".join(fold(body.name).split()[-3:])
    host = "".join(c for c in host if c.isascii()).strip("-")
    return f"{plain(given.split(maxsplit=1)[0]) or 'person'}.{plain(family)}{number}@{host}.example"


def _home(culture: str, lot: Random) -> str:
    """A country in which this culture is at home."""
    return lot.choice(_homes()[culture])


@cache
def _homes() -> dict[str, list[str]]:
    homes: dict[str, list[str]] = {}
    tables = _tables()
    for country, _, cultures, *_ in (*tables["delegations"], *tables["press_places"]):
        for culture in cultures:
            homes.setdefault(culture, []).append(country)
    return homes


@cache
def _cultures() -> dict[str, Mapping[str, Any]]:
    text = resource("sample_event", "names.toml").read_text(encoding="utf-8")
    return {culture["id"]: culture for culture in tomllib.loads(text)["culture"]}


@cache
def _tables() -> Mapping[str, Any]:
    text = resource("sample_event", "organisations.toml").read_text(encoding="utf-8")
    return tomllib.loads(text)


@cache
def _bodies() -> tuple[_Body, ...]:
    tables = _tables()
    return (*_delegations(tables), *_organisations(tables), *_institutes(tables), *_press(tables))


def _delegations(tables: Mapping[str, Any]) -> Iterator[_Body]:
    functions, heads = tuple(tables["functions_state"]), tuple(tables["heads"])
    for country, name, cultures, weight in tables["delegations"]:
        yield _Body(
            f"Delegation of {name}",
            "state",
            country,
            "DEL",
            tuple(cultures),
            functions,
            heads,
            weight,
        )


def _organisations(tables: Mapping[str, Any]) -> Iterator[_Body]:
    everywhere = tuple(item[2][0] for item in tables["delegations"])
    seats = tables["city_countries"]
    for body in tables["body"]:
        for place in range(body.get("count", 1)):
            name = body.get("name") or body["form"].format(theme=tables["themes"][place])
            seated = body["kind"] in ("non_governmental", "private_sector")
            yield _Body(
                name,
                body["kind"],
                seats[place] if seated else body["country"],
                body["category"],
                ("vi",) if body["country"] == "VN" else everywhere,
                tuple(body["functions"]),
                (body["functions"][0],),
                body["people"],
            )


def _institutes(tables: Mapping[str, Any]) -> Iterator[_Body]:
    forms, cities, themes = tables["institute_forms"], tables["cities"], tables["themes"]
    by_country = {item[0]: tuple(item[2]) for item in tables["delegations"]}
    for place in range(INSTITUTES):
        city = place % len(cities)
        country = tables["city_countries"][city]
        theme = themes[(place * 5 + place // len(cities)) % len(themes)]
        name = forms[place % len(forms)].format(theme=theme, city=cities[city])
        functions = tuple(tables["functions_institute"])
        yield _Body(name, "research", country, "EXP", by_country[country], functions, (), 2.4)


def _press(tables: Mapping[str, Any]) -> Iterator[_Body]:
    """Each place has an agency or two, the host as many as are left."""
    places = [*tables["delegations"], *tables["press_places"]]
    host = places[0]
    stems, forms = tables["agency_stems"], tables["agency_forms"]
    for place in range(AGENCIES):
        country, _, cultures, *_ = places[place] if place < len(places) else host
        if len(places) <= place < len(places) + 48:
            country, _, cultures, *_ = places[2 * (place - len(places)) + 1]
        form = place % len(forms)
        yield _Body(
            f"{stems[place % len(stems)]} {forms[form]}",
            "news_agency",
            country,
            "PRS",
            tuple(cultures),
            tuple(tables["functions_press"]),
            (),
            2.5,
            medium=tables["media"][form],
        )
