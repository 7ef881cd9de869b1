"""The training event: of the promised size, nobody twice, every name in its own script."""

import tomllib
import unicodedata
from collections import defaultdict
from pathlib import Path

import pytest

from accredit_app.config import resource
from accredit_app.demo.sample import (
    AGENCIES,
    COLUMNS,
    INSTITUTES,
    PEOPLE,
    face_of,
    sample_list,
    write_sample_list,
)
from accredit_app.domain.event import Category, Event, Meeting, Zone
from accredit_app.domain.people import OrganisationKind
from accredit_app.errors import InvalidInput
from accredit_app.imports import read_people
from accredit_app.imports.people import FIELDS

SCRIPTS = {
    "ar": "ARABIC", "ur": "ARABIC", "fa": "ARABIC", "ps": "ARABIC", "ru": "CYRILLIC",
    "uk": "CYRILLIC", "sr": "CYRILLIC", "bg": "CYRILLIC", "kk": "CYRILLIC", "tg": "CYRILLIC",
    "mn": "CYRILLIC", "zh-Hans": "CJK", "zh-Hant": "CJK", "ja": "CJK HIRAGANA IDEOGRAPHIC",
    "ko": "HANGUL", "hi": "DEVANAGARI", "ne": "DEVANAGARI", "bn": "BENGALI", "ta": "TAMIL",
    "te": "TELUGU", "ml": "MALAYALAM", "gu": "GUJARATI", "pa": "GURMUKHI", "si": "SINHALA ZERO",
    "th": "THAI", "lo": "LAO", "km": "KHMER", "my": "MYANMAR", "am": "ETHIOPIC", "ka": "GEORGIAN",
    "hy": "ARMENIAN", "el": "GREEK", "he": "HEBREW", "dv": "THAANA", "dz": "TIBETAN",
    "zgh": "TIFINAGH", "vi": "LATIN", "hu": "LATIN", "mg": "LATIN",
}  # fmt: skip


@pytest.fixture(scope="module")
def rows() -> list[dict[str, str]]:
    return list(sample_list())


def test_the_scale_of_a_real_ceremony(rows: list[dict[str, str]]) -> None:
    bodies = defaultdict(set)
    for row in rows:
        bodies[row["organisation_kind"]].add(row["organisation"])
    counts = {kind: len(names) for kind, names in bodies.items()}
    assert len(rows) == PEOPLE == 2900
    assert counts.pop("state") == 110
    assert counts.pop("research") == INSTITUTES == 50
    assert counts.pop("news_agency") == AGENCIES == 189
    assert sum(counts.values()) == 150
    assert set(bodies) == {kind.value for kind in OrganisationKind}
    assert sum(row["category"] == "PRS" for row in rows) > 400


def test_nobody_comes_twice(rows: list[dict[str, str]]) -> None:
    assert len({(row["given_name"], row["family_name"]) for row in rows}) == PEOPLE
    for column in ("document_number", "email"):
        assert len({row[column] for row in rows}) == PEOPLE


def test_every_native_name_is_in_its_script(rows: list[dict[str, str]]) -> None:
    seen = set()
    for row in rows:
        language, native = row["native_language"], row["native_name"]
        assert bool(language) == bool(native)
        if native:
            allowed = {*SCRIPTS[language].split(), "SPACE"}
            scripts = {unicodedata.name(character).split()[0] for character in native}
            assert scripts <= allowed, native
            seen.add(language)
    assert seen == set(SCRIPTS)


def test_latin_names_have_no_other_script(rows: list[dict[str, str]]) -> None:
    for row in rows:
        for name in (row["given_name"], row["family_name"]):
            assert unicodedata.is_normalized("NFC", name)
            letters = {unicodedata.name(c).split()[0] for c in name if c.isalpha()}
            assert letters <= {"LATIN", "MODIFIER"}, name


def test_one_head_leads_each_delegation(rows: list[dict[str, str]]) -> None:
    heads = [row["organisation"] for row in rows if row["category"] == "HOD"]
    assert len(heads) == len(set(heads)) == 110


def test_nothing_reaches_anybody(rows: list[dict[str, str]]) -> None:
    assert all(row["email"].endswith(".example") for row in rows)
    assert all(row["phone"].startswith("+999 ") for row in rows)


@pytest.mark.parametrize("name", ["list.csv", "list.xlsx"])
def test_the_list_is_read_back_without_a_refusal(
    tmp_path: Path, rows: list[dict[str, str]], name: str
) -> None:
    path = tmp_path / name
    write_sample_list(path, rows[:400])
    found = read_people(path)
    assert not found.refused
    assert not found.ignored
    assert set(COLUMNS) == set(FIELDS)
    assert [row.details.document_number for row in found.rows] == [
        row["document_number"] for row in rows[:400]
    ]


def test_a_small_list_is_a_part_of_the_large_one(rows: list[dict[str, str]]) -> None:
    small = list(sample_list(200))
    assert len(small) == 200
    known = {row["document_number"]: row for row in rows}
    assert all(known[row["document_number"]] == row for row in small)
    assert small == list(sample_list(200))
    assert {row["category"] for row in small} >= {"HOD", "DEL", "PRS", "OBS", "STF"}


def test_a_larger_event_can_be_invented() -> None:
    large = list(sample_list(6000))
    assert len({row["document_number"] for row in large}) == 6000


def test_nobody_at_all_cannot_be_invented() -> None:
    with pytest.raises(InvalidInput):
        list(sample_list(0))


def test_a_face_goes_with_its_row(rows: list[dict[str, str]]) -> None:
    first, second = face_of(rows[0]), face_of(rows[1])
    assert first == face_of(rows[0])
    assert first != second
    walk_in = {**rows[0], "given_name": "Nobody-knows-this-name"}
    assert face_of(walk_in).startswith(b"\xff\xd8")


def _luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_event_is_whole_and_legible() -> None:
    text = resource("sample_event", "event.toml").read_text(encoding="utf-8")
    described = tomllib.loads(text)
    for table, kind in (("zone", Zone), ("category", Category), ("meeting", Meeting)):
        for item in described[table]:
            assert set(item) <= set(kind.__dataclass_fields__)
    assert set(described["event"]) <= set(Event.__dataclass_fields__)
    zones = {zone["letter"]: zone["pictogram"] for zone in described["zone"]}
    assert zones == {
        "A": "account-group", "B": "forum", "C": "sofa", "D": "office-building", "P": "microphone",
        "S": "shield-key",
    }  # fmt: skip
    assert len({zone["bit"] for zone in described["zone"]}) == len(zones)
    for category in described["category"]:
        assert set(category["zones"]) <= set(zones)
        dark, bright = sorted(_luminance(category[part]) for part in ("band", "text"))
        assert (bright + 0.05) / (dark + 0.05) >= 4.5, category["code"]
    categories = [category["code"] for category in described["category"]]
    assert (
        len(set(categories)) == len({c["number"] for c in described["category"]}) == len(categories)
    )
    seminars = [m for m in described["meeting"] if m["title"].startswith("Seminar")]
    assert len(seminars) == 8
    for meeting in described["meeting"]:
        assert meeting["zone"] in zones
        assert meeting["starts"] < meeting["ends"]
        assert set(meeting.get("categories", ())) <= set(categories)
    assert {row["category"] for row in sample_list(300)} <= set(categories)
