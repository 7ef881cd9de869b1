"""Search as an officer types: any script, any order of words, with or without diacritics."""

import random
import statistics
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stores import NOON, enter, identity, make

from accredit_app.domain.badges import badge_id, serial_text
from accredit_app.domain.people import AccreditationState
from accredit_app.domain.text import fold
from accredit_app.store import tokens
from accredit_app.store.database import Database
from accredit_app.store.search import search, serial_range

PEOPLE = {
    # given, family, native, organisation, document
    ("Minh Anh", "Nguyễn"): ("", "Bộ Công an", "C1234567"),
    ("Đức", "Trần"): ("", "Bộ Ngoại giao", "B 12-345 67"),
    ("Xiaoming", "Wang"): ("王小明", "外交部", "E11111111"),
    ("Li", "Li"): ("李丽", "外交部", ""),
    ("Chul-soo", "Kim"): ("김철수", "외교부", ""),
    ("Hanako", "Yamada"): ("山田 花子", "ひかり通信", ""),
    ("Muhammad", "Al-Hashimi"): ("محمد الهاشمي", "وزارة الخارجية", ""),
    ("Ahmad", "Karimi"): ("أحمد کریمی", "", ""),
    ("Somchai", "Jaidee"): ("สมชาย ใจดี", "กระทรวงการต่างประเทศ", ""),
    ("Aung", "Kyaw"): ("အောင်ကျော်", "", ""),
    ("Priya", "Sharma"): ("प्रिया शर्मा", "विदेश मंत्रालय", ""),
    ("Dmitri", "Volkov"): ("Дмитрий Волков", "МИД", ""),
    ("Seán", "O'Brien"): ("", "Department of Foreign Affairs", ""),
    ("Łukasz", "Żółć"): ("", "", ""),
    ("Günther", "Groß"): ("", "", ""),
    ("Nikos", "Papadópoulos"): ("Νίκος Παπαδόπουλος", "", ""),
    ("Dara", "Sok"): ("សុខ ដារ៉ា", "", ""),
    ("Bun", "Vong"): ("ບຸນ ວົງ", "", ""),
    ("Department", "Foreign"): ("", "", ""),
}


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with make(tmp_path_factory.mktemp("search") / "station", 3) as database:
        with database.write("An") as unit:
            for (given, family), (native, organisation, document) in PEOPLE.items():
                belongs = identity("organisation", organisation) if organisation else None
                if belongs:
                    unit.set("organisation", belongs, {"name": organisation, "kind": "state"})
                enter(
                    unit,
                    given,
                    family,
                    native_name=native,
                    organisation=belongs,
                    document_number=document,
                    email=f"{fold(family).replace(' ', '.')}@example.org",
                )
            unit.set(
                "accreditation",
                identity("request", "Đức", "Trần"),
                {"arrived": NOON, "invitation": "7HQ2-MM4X"},
            )
            unit.record(
                "badge.issue",
                badge_id(SERIAL),
                {
                    "person": identity("person", "Minh Anh", "Nguyễn"),
                    "category": "DEL",
                    "zones": ["A"],
                    "first_day": "2025-10-25",
                    "days": 2,
                },
            )
        yield database


SERIAL = 3 << 38 | 0x2A5C1 << 20 | 14


def found(store: Database, text: str, **options: object) -> list[str]:
    with store.read() as connection:
        return [hit.name for hit in search(connection, text, **options)]  # type: ignore[arg-type]  # test data


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("nguyen", "Minh Anh Nguyễn"),
        ("NGUYỄN", "Minh Anh Nguyễn"),
        ("nguyễn", "Minh Anh Nguyễn"),
        ("anh ngu", "Minh Anh Nguyễn"),
        ("n m a", "Minh Anh Nguyễn"),
        ("duc tran", "Đức Trần"),
        ("đuc", "Đức Trần"),
        ("王", "Xiaoming Wang"),
        ("王小", "Xiaoming Wang"),
        ("小明", "Xiaoming Wang"),
        ("王小明", "Xiaoming Wang"),
        ("李丽", "Li Li"),
        ("wang 王", "Xiaoming Wang"),
        ("철수", "Chul-soo Kim"),
        ("김", "Chul-soo Kim"),
        ("花子", "Hanako Yamada"),
        ("山田花子", "Hanako Yamada"),
        ("ひかり", "Hanako Yamada"),
        ("محمد", "Muhammad Al-Hashimi"),
        ("مُحَمَّد", "Muhammad Al-Hashimi"),
        ("الهاشمي محمد", "Muhammad Al-Hashimi"),
        ("احمد", "Ahmad Karimi"),
        ("كريمي", "Ahmad Karimi"),
        ("کریمی", "Ahmad Karimi"),
        ("สมชาย", "Somchai Jaidee"),
        ("ใจดี", "Somchai Jaidee"),
        ("ต่างประเทศ", "Somchai Jaidee"),
        ("အောင်", "Aung Kyaw"),
        ("ကျော်", "Aung Kyaw"),
        ("प्रिया", "Priya Sharma"),
        ("शर्", "Priya Sharma"),
        ("волков", "Dmitri Volkov"),
        ("ВОЛК", "Dmitri Volkov"),
        ("obrien", "Seán O'Brien"),
        ("o'brien", "Seán O'Brien"),
        ("o’brien sean", "Seán O'Brien"),
        ("zolc", "Łukasz Żółć"),
        ("lukasz", "Łukasz Żółć"),
        ("gross", "Günther Groß"),
        ("gunther", "Günther Groß"),
        ("παπαδοπ", "Nikos Papadópoulos"),
        ("ដារ៉ា", "Dara Sok"),
        ("ວົງ", "Bun Vong"),
        ("C1234567", "Minh Anh Nguyễn"),
        ("c123", "Minh Anh Nguyễn"),
        ("b1234567", "Đức Trần"),
        ("B 12-345", "Đức Trần"),
        ("bo cong an", "Minh Anh Nguyễn"),
        ("tran ngoai giao", "Đức Trần"),
        ("papadopoulos@example", "Nikos Papadópoulos"),
        ("7HQ2-MM4X", "Đức Trần"),
        (serial_text(SERIAL), "Minh Anh Nguyễn"),
        (serial_text(SERIAL).lower().replace("-", " "), "Minh Anh Nguyễn"),
        (serial_text(SERIAL)[:6], "Minh Anh Nguyễn"),
    ],
)
def test_what_an_officer_types_finds_the_person(store: Database, text: str, name: str) -> None:
    assert name in found(store, text)
    assert len(found(store, text)) <= 3


@pytest.mark.parametrize("text", ["zzz", "王 zzz", "明小", "guyen", "q", "nguyen 王"])
def test_what_nobody_is_called_finds_nobody(store: Database, text: str) -> None:
    assert found(store, text) == []


def list_all(store: Database) -> list[str]:
    return found(store, "", limit=100)


def test_names_come_before_organisations(store: Database) -> None:
    assert found(store, "foreign") == ["Department Foreign", "Seán O'Brien"]
    assert found(store, "foreign", limit=1) == ["Department Foreign"]


def test_without_a_word_the_first_by_name_come(store: Database) -> None:
    everybody = list_all(store)
    assert len(everybody) == len(PEOPLE)
    assert everybody[0] == "Muhammad Al-Hashimi"
    assert found(store, "", limit=3) == everybody[:3]
    assert found(store, " - ", limit=3) == everybody[:3]


def test_those_who_arrived_can_be_asked_for(store: Database) -> None:
    assert found(store, "", arrived=True) == ["Đức Trần"]
    assert found(store, "tran", arrived=True) == ["Đức Trần"]
    assert found(store, "tran", arrived=False) == []
    assert found(store, "nguyen", arrived=True) == []
    assert found(store, "7HQ2-MM4X", arrived=False) == []
    assert len(found(store, "", arrived=False)) == len(PEOPLE) - 1


def test_a_hit_says_what_a_line_shows(store: Database) -> None:
    with store.read() as connection:
        (hit,) = search(connection, "minh anh")
        (other,) = search(connection, "xiaoming")
    assert hit.person == identity("person", "Minh Anh", "Nguyễn")
    assert (hit.organisation, hit.category, hit.state) == (
        "Bộ Công an",
        "DEL",
        AccreditationState.APPROVED,
    )
    assert (hit.arrived, hit.has_badge, hit.photo) == (False, True, "")
    assert (other.native_name, other.has_badge) == ("王小明", False)


@pytest.mark.parametrize(
    "text", ['"', "'", "*", "a*", 'a" OR "b', "NEAR(a b)", "-a", "name:a", "(", "\0"]
)
def test_no_typed_sign_is_a_command(store: Database, text: str) -> None:
    assert isinstance(found(store, text), list)


# -- words follow their people


def test_words_follow_a_change(tmp_path: Path) -> None:
    with make(tmp_path / "s") as store:
        belongs = identity("organisation")
        with store.write("An") as unit:
            person = enter(unit, "Minh", "Lê", organisation=belongs)
        assert found(store, "hai quan") == []
        with store.write("An") as unit:
            unit.set("organisation", belongs, {"name": "Hải quan"})
        assert found(store, "hai quan le") == ["Minh Lê"]
        with store.write("An") as unit:
            unit.set("organisation", belongs, {"name": "Kho bạc"})
            unit.set("person", person, {"given_name": "Mai", "photo": "00"})
        assert found(store, "hai quan") == found(store, "minh") == []
        assert found(store, "kho bac mai") == ["Mai Lê"]
        request = identity("request", "Minh", "Lê")
        for moment, met in ((NOON, True), (None, False)):
            with store.write("An") as unit:
                unit.set("accreditation", request, {"arrived": moment})
            assert found(store, "mai", arrived=met) == ["Mai Lê"]
            assert found(store, "mai", arrived=not met) == []
        with store.write("An") as unit:
            unit.set("person", person, {"organisation": None})
        assert found(store, "kho bac") == []


def test_a_request_that_comes_before_its_person_is_heeded(tmp_path: Path) -> None:
    with make(tmp_path / "s") as store:
        person = identity("person", "Minh", "Lê")
        with store.write("An") as unit:
            unit.set(
                "accreditation",
                identity("request", "Minh", "Lê"),
                {"person": person, "arrived": NOON},
            )
        with store.write("An") as unit:
            unit.set("person", person, {"given_name": "Minh"})
        assert found(store, "minh", arrived=True) == ["Minh"]


# -- words


@given(st.text(st.characters(max_codepoint=127)))
def test_the_quick_way_for_plain_letters_is_the_same_as_the_long_one(text: str) -> None:
    assert tokens.folded(text) == fold(text)


@given(st.text())
def test_what_is_stored_is_found_by_itself(text: str) -> None:
    words = tokens.stored(text).split()
    for term in tokens.asked(text):
        plain = term.rstrip("*").strip('"')
        assert plain in words if not term.endswith("*") else any(w.startswith(plain) for w in words)


def test_serials_are_asked_for_by_their_beginning() -> None:
    whole = serial_text(SERIAL)
    assert serial_range(whole) == (SERIAL, SERIAL)
    low, high = serial_range(whole[:6]) or (0, 0)
    assert low <= SERIAL <= high
    assert high - low == (1 << 25) - 1
    for word in ("03", "minh", "03-K7QM-00145", "ÅÅÅ1", ""):
        assert serial_range(word) is None


# -- ten thousand people


def test_ten_thousand_people_are_searched_at_once(tmp_path: Path) -> None:
    chance = random.Random(2025)
    families = ["Nguyễn", "Trần", "Lê", "García", "O'Brien", "王", "Schmidt", "Haddad", "Kim"]
    with make(tmp_path / "s") as store:
        with store.write("An") as unit:
            for number in range(10_000):
                unit.set(
                    "person",
                    UUID(int=chance.getrandbits(128)),
                    {
                        "given_name": f"Minh {chance.choice('ABCDEFGH')}{number}",
                        "family_name": chance.choice(families),
                        "document_number": f"C{number:07}",
                    },
                )
        times = []
        with store.read() as connection:
            for text in ("n", "ng", "nguyen", "nguyen minh", "王", "c00", "C0009999", "minh b9"):
                search(connection, text)
                begun = time.thread_time()
                hits = search(connection, text)
                times.append(time.thread_time() - begun)
                assert hits, text
        assert statistics.median(times) < 0.05


# -- a word that a whole event shares


@pytest.mark.parametrize("text", ["dep", "depar", "departmen", "department", "department of", "例"])
def test_a_name_comes_before_all_who_share_the_word(tmp_path: Path, text: str) -> None:
    with make(tmp_path / "shared", 3) as database:
        with database.write("An") as unit:
            ministry = identity("organisation", "shared")
            unit.set("organisation", ministry, {"name": "Department of 例", "kind": "state"})
            for number in range(60):
                enter(unit, f"Member {number:02}", organisation=ministry)
            enter(unit, "Ofelia", "Department", native_name="例")
        hits = found(database, text, limit=20)
        assert hits[0] == "Ofelia Department"
        assert len(set(hits)) == 20
        assert len(found(database, text, limit=100)) == 61
        assert len(found(database, text, limit=100, arrived=False)) == 61
        assert found(database, text, limit=100, arrived=True) == []


def test_a_long_word_is_found_before_it_is_typed_to_its_end(store: Database) -> None:
    whole = found(store, "department foreign")
    assert whole[0] == "Department Foreign"
    for typed in ("departmen", "foreig depart", "department fo"):
        assert found(store, typed) == whole
    assert found(store, "··y") == found(store, "y") == ["Hanako Yamada"]
