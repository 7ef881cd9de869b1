"""Who may be entered twice: found in any script, and not where dates or documents speak against."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.duplicates import Candidate, Known, Likeness, candidates

BORN = date(1971, 3, 9)
DELEGATION = UUID(int=900)


def known(
    number: int,
    name: str,
    *,
    native: str = "",
    born: date | None = None,
    document: str = "",
    issuer: str = "",
    delegation: UUID | None = DELEGATION,
) -> Known:
    family, _, given_name = name.partition(", ")
    return Known(UUID(int=number), given_name, family, native, born, document, issuer, delegation)


def found(*people: Known) -> tuple[Candidate, ...]:
    steps = candidates(people)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            answer: tuple[Candidate, ...] = end.value
            return answer


def why(one: Known, other: Known) -> Likeness | None:
    pairs = found(one, other)
    return pairs[0].why if pairs else None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Al-Harthy, Layla", "Alharthi, Leila"),
        ("AL-HARTHY, Layla bint Salim", "Al-Harthy, Layla"),
        ("Hassan, Mohammed", "Hasan, Muhammad"),
        ("Trần, Thị Minh Thu", "Tran, Thi Minh Thu"),
        ("Kim, Minjun", "Kim, Min-jun"),
        ("Jun Kim, Min", "Kim, Min Jun"),
        ("O'Brien, Seán", "OBrien, Sean"),
        ("Иванов, Сергей", "Иваноф, Сергей"),
        ("الحارثي, محمد", "الحارثى, محمّد"),
        ("ใจดี, สมชาย", "ใจดี, สมชายย"),
        ("García Márquez, María", "Garcia Marquez, Maria"),
    ],
)
def test_a_name_that_was_heard_or_typed_otherwise_is_found(one: str, other: str) -> None:
    assert why(known(1, one), known(2, other)) is Likeness.SIMILAR_NAME
    assert why(known(2, other), known(1, one)) is Likeness.SIMILAR_NAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nguyễn, Văn An", "Nguyễn, Văn Anh"),
        ("Nguyễn, Văn Bình", "Nguyễn, Văn Minh"),
        ("Nguyễn, Thị Lan", "Nguyễn, Thị Hoa"),
        ("王, 小明", "王, 晓明"),
        ("Smith, John", "Smith, Jane"),
        ("Kim", "Kim, Min Jun"),
        ("", ""),
    ],
)
def test_two_names_that_only_look_alike_are_left_alone(one: str, other: str) -> None:
    assert found(known(1, one), known(2, other)) == ()


def test_a_name_in_its_own_script_is_enough() -> None:
    one = known(1, "Wang, Xiaoming", native="王小明")
    assert why(one, known(2, "Ong, Siew Beng", native="王小明")) is Likeness.SIMILAR_NAME
    assert why(one, known(2, "王小明")) is Likeness.SIMILAR_NAME


def test_the_same_document_is_found_however_it_is_written() -> None:
    one = known(1, "A, B", document="C 123-45", issuer="VN", delegation=None)
    assert why(one, known(2, "X, Y", document="c12345")) is Likeness.DOCUMENT
    assert why(one, known(2, "X, Y", document="c12345", issuer="VN")) is Likeness.DOCUMENT
    assert why(one, known(2, "X, Y", document="c12345", issuer="OM")) is None


def test_the_same_name_and_birth_date_is_found_across_delegations() -> None:
    one = known(1, "Trần, Minh", born=BORN, delegation=UUID(int=1))
    other = known(2, "Minh, Tran", born=BORN, delegation=UUID(int=2))
    assert why(one, other) is Likeness.NAME_AND_BIRTH
    assert why(one, known(2, "Minh, Tran", delegation=UUID(int=2))) is None


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (BORN, Likeness.NAME_AND_BIRTH),
        (date(1971, 9, 3), Likeness.SIMILAR_NAME),
        (None, Likeness.SIMILAR_NAME),
        (BORN + timedelta(days=1), None),
    ],
)
def test_another_birth_date_speaks_against_it_but_not_a_turned_one(
    born: date | None, expected: Likeness | None
) -> None:
    assert why(known(1, "Trần, Minh Thu", born=BORN), known(2, "Tran, Minh Thu", born=born)) is (
        expected
    )


def test_another_document_speaks_against_a_name() -> None:
    one, other = known(1, "Trần, Minh Thu", document="A1"), known(2, "Tran, Minh Thu")
    assert why(one, other) is Likeness.SIMILAR_NAME
    assert why(one, known(2, "Tran, Minh Thu", document="B2")) is None


people = st.lists(
    st.builds(
        lambda name, born, document, delegation: (name, born, document, delegation),
        st.sampled_from(["Trần, Minh", "Tran, Minh", "Al-Harthy, Layla", "Alharthi, Leila", "王"]),
        st.sampled_from([None, BORN, date(1971, 9, 3)]),
        st.sampled_from(["", "C1", "C 1", "D2"]),
        st.sampled_from([None, DELEGATION]),
    ),
    max_size=8,
)


@given(people, st.randoms(use_true_random=False))
def test_every_station_finds_the_same(facts: list[tuple], shuffle: object) -> None:  # type: ignore[type-arg]  # test data
    whole = [
        known(number, name, born=born, document=document, delegation=delegation)
        for number, (name, born, document, delegation) in enumerate(facts, start=1)
    ]
    expected = {(each.one, each.other): each.why for each in found(*whole)}
    shuffle.shuffle(whole)  # type: ignore[attr-defined]  # a Random of Hypothesis
    assert {(each.one, each.other): each.why for each in found(*whole)} == expected
    assert all(one < other for one, other in expected)
