"""Entries: their canonical bytes, the chain that binds them, and the first break in it."""

import json
from dataclasses import fields, replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.journal import (
    GENESIS,
    Chain,
    Dot,
    Entry,
    Head,
    canonical,
    chain_hash,
    first_break,
    hash_body,
)


def link(previous: bytes, seq: int, body: bytes = b'{"f":{}}', **changes: object) -> Entry:
    bare = Entry(
        station=3,
        epoch=2**62 + 1,
        seq=seq,
        lam=seq,
        wall=1_761_368_400_000 + seq,
        offset=-1500,
        operator="Thu Hà",
        app_version="0.1.0",
        schema=1,
        kind="person.set",
        entity=UUID(int=seq),
        salt=bytes([seq]) * 16,
        body=body,
        body_hash=hash_body(bytes([seq]) * 16, body),
        hash=b"",
    )
    bare = replace(bare, **changes)  # type: ignore[arg-type]  # test data
    return replace(bare, hash=chain_hash(previous, bare))


def chain(length: int) -> list[Entry]:
    made: list[Entry] = []
    for seq in range(1, length + 1):
        made.append(link(made[-1].hash if made else GENESIS, seq))
    return made


START = Head(0, GENESIS)


def test_a_chain_proves_from_its_beginning_and_from_any_entry() -> None:
    entries = chain(5)
    assert first_break(START, entries) is None
    assert first_break(Head(3, entries[2].hash), entries[3:]) is None
    assert first_break(START, []) is None


def test_the_hash_of_an_entry_is_what_it_was_on_the_day_it_was_first_written() -> None:
    assert chain(1)[0].hash.hex() == (
        "132db58baf934e3d0a31e70de31b9b95ae55f804eb5a953f23587d257b1a4d72"
    )


CHANGES = {
    "station": 4,
    "epoch": 7,
    "seq": 9,
    "lam": 77,
    "wall": 1,
    "offset": 0,
    "operator": "Thu Ha",
    "app_version": "0.1.1",
    "schema": 2,
    "kind": "person.sett",
    "entity": UUID(int=99),
    "salt": b"x" * 16,
    "body": b'{"f":{"given_name":["An",[]]}}',
    "body_hash": bytes(32),
    "hash": bytes(32),
}


def test_every_field_has_its_change() -> None:
    assert set(CHANGES) == {field.name for field in fields(Entry)}


@pytest.mark.parametrize("name", CHANGES)
def test_a_change_to_any_field_breaks_the_chain_there(name: str) -> None:
    entries = chain(3)
    entries[1] = replace(entries[1], **{name: CHANGES[name]})  # type: ignore[arg-type]  # test data
    assert first_break(START, entries) is entries[1]


def test_a_gap_a_swap_and_a_lost_salt_break_the_chain() -> None:
    one, two, three = chain(3)
    assert first_break(START, [one, three]) is three
    assert first_break(START, [two, one]) is two
    lost = replace(two, salt=None)
    assert first_break(START, [one, lost]) is lost


def test_an_erased_body_leaves_the_chain_whole() -> None:
    one, two, three = chain(3)
    erased = replace(two, body=None, salt=None)
    assert first_break(START, [one, erased, three]) is None
    assert erased.content() == {}


def test_words_cannot_move_from_one_field_to_the_next() -> None:
    left = link(GENESIS, 1, operator="An", app_version="na")
    right = link(GENESIS, 1, operator="Ann", app_version="a")
    assert left.hash != right.hash


def test_names_and_order() -> None:
    entry = chain(2)[1]
    assert entry.dot == Dot(3, 2**62 + 1, 2)
    assert entry.chain == Chain(3, 2**62 + 1)
    assert entry.order == (2, 3, 2**62 + 1, 2)
    assert replace(entry, body=b'{"a":1}').content() == {"a": 1}


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text("abcé王"), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(json_values)
def test_canonical_bytes_read_back_and_are_one(value: object) -> None:
    data = canonical(value)
    assert json.loads(data) == value
    assert canonical(json.loads(data)) == data


def test_canonical_bytes_are_sorted_and_bare() -> None:
    assert canonical({"ü": [1, None], "a": {"z": 1, "b": "王"}}) == (
        '{"a":{"b":"王","z":1},"ü":[1,null]}'.encode()
    )
    with pytest.raises(ValueError, match="JSON compliant"):
        canonical({"a": float("nan")})
