"""What a file is made of: nothing but its own form is read, and secrets do not show themselves."""

import copy
import pickle
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cbor2
import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_journal import EVENT, MemoryJournal

from accredit_app.domain.journal import Chain, Head
from accredit_app.errors import InvalidInput, NotFound, StoreError
from accredit_app.services.sync.stick_keys import read_key_file, write_key_file
from accredit_app.services.sync.stick_words import about_taken, about_written, fits
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.header import Header, Range, room_for
from accredit_app.sync.stick.pieces import Standing, Unsound
from accredit_app.sync.stick.report import Taken, Written
from accredit_app.sync.stick.sealing import Identity, Readers
from accredit_app.sync.vouchers import SignedHead

READ = (pieces.unpack_standing, pieces.unpack_rows, pieces.unpack_photos, pieces.unpack_held)
NOON = datetime(2025, 10, 25, 5, 0, tzinfo=UTC)
HASH = b"h" * 32


def folded(value: object) -> bytes:
    return zstandard.ZstdCompressor().compress(cbor2.dumps(value))


def test_what_is_packed_comes_back() -> None:
    journal = MemoryJournal(3)
    rows = [journal.write(name=f"Nguyễn {number}") for number in range(5)]
    assert pieces.unpack_rows(pieces.pack_rows(rows)) == rows
    standing = Standing(
        {Chain(3, 1 << 62): Head(5, HASH)}, {Chain(2, 7): SignedHead(Head(1, HASH), b"s" * 64)}
    )
    assert pieces.unpack_standing(pieces.pack_standing(standing)) == standing
    assert pieces.unpack_photos(pieces.pack_photos([b"", b"jpeg"])) == [b"", b"jpeg"]
    names = {"00" * 32, "ff" * 32}
    assert pieces.unpack_held(pieces.pack_held(sorted(names))) == names


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.binary(max_size=40) | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=16),
    max_leaves=40,
)


@settings(max_examples=300)
@given(value=VALUES, noise=st.binary(max_size=60))
def test_anything_else_is_unsound(value: object, noise: bytes) -> None:
    for read in READ:
        for data in (noise, cbor2.dumps(value), folded(value)):
            with suppress(Unsound):
                read(data)


def row(**changes: object) -> list[object]:
    entry = MemoryJournal(3).write(name="An")
    values = [getattr(entry, name) for name in type(entry).__dataclass_fields__]
    values[10] = entry.entity.bytes
    names = list(type(entry).__dataclass_fields__)
    for name, value in changes.items():
        values[names.index(name)] = value
    return values


@pytest.mark.parametrize(
    "changes",
    [
        {"station": True},
        {"seq": 1 << 64},
        {"wall": 1.5},
        {"operator": b"An"},
        {"kind": None},
        {"entity": b"short"},
        {"entity": "text"},
        {"body": b"x" * 70_000},
        {"salt": 7},
        {"hash": b"short"},
        {"body_hash": None},
    ],
)
def test_a_row_out_of_bounds_is_unsound(changes: dict[str, object]) -> None:
    assert len(pieces.unpack_rows(folded([row()]))) == 1
    with pytest.raises(Unsound):
        pieces.unpack_rows(folded([row(**changes)]))


@pytest.mark.parametrize(
    "data",
    [
        folded([]),
        folded({"rows": 1}),
        folded([row()[:-1]]),
        b"\x28\xb5\x2f\xfd nothing",
        zstandard.ZstdCompressor().compress(bytes(50 << 20)),
        zstandard.ZstdCompressor(write_content_size=False).compress(cbor2.dumps([row()])),
        zstandard.ZstdCompressor().compress(b"\x81" * 5_000),
    ],
    ids=["none", "map", "short", "no zstd", "bomb", "no size", "deep"],
)
def test_a_piece_beyond_measure_is_not_unfolded(data: bytes) -> None:
    with pytest.raises(Unsound):
        pieces.unpack_rows(data)


def test_every_header_has_room() -> None:
    chains = [Chain(1023, (1 << 63) - 1 - number) for number in range(200)]
    header = Header(
        event=EVENT,
        sender=1023,
        readers=tuple(range(1, 1024)),
        written=NOON,
        batch=bytes(16),
        part=99_999,
        parts=99_999,
        ranges=tuple(Range(chain, 10**17, 10**17) for chain in chains),
        own=chains[0],
        head=Head(10**17, HASH),
        size=10**9,
        digest=HASH,
    )
    room = room_for(len(chains), 1023)
    assert len(header.encode(room=room)) == room
    with pytest.raises(ValueError, match="without room"):
        header.encode(room=4096)


def test_only_a_reader_opens_and_no_secret_is_shown() -> None:
    mine, other = Identity.generate(), Identity.generate()
    sealed = Readers([mine.recipient, mine.recipient]).seal(b"names")
    assert mine.open(sealed) == b"names"
    assert other.open(sealed) is None
    assert mine.open(sealed[:-1]) is None
    assert Identity(mine.secret() + "\n").open(sealed) == b"names"
    assert mine.secret() not in repr(mine)
    for leak in (pickle.dumps, copy.copy):
        with pytest.raises(TypeError, match="not pickled or copied"):
            leak(mine)


def test_a_key_file_is_new_private_and_checked(tmp_path: Path) -> None:
    identity, path = Identity.generate(), tmp_path / "key.txt"
    write_key_file(path, identity.secret())
    assert path.stat().st_mode & 0o077 == 0
    assert read_key_file(path).recipient == identity.recipient
    with pytest.raises(StoreError, match="File exists"):
        write_key_file(path, identity.secret())
    with pytest.raises(NotFound, match="No such file"):
        read_key_file(tmp_path / "none.txt")
    for text in ("", "AGE-SECRET-KEY-1NONSENSE", identity.recipient):
        (tmp_path / "other.txt").write_text(text)
        with pytest.raises(InvalidInput, match="not a recovery key"):
            read_key_file(tmp_path / "other.txt")


# -- the words


def taken(**changes: object) -> Taken:
    return Taken(2, NOON, (Path("f.accredit"),), **changes)  # type: ignore[arg-type]  # test data


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"missing_parts": (2, 3)}, "Parts not found: 2, 3. Copy them beside this one"),
        ({"damaged_parts": (1,)}, "of which nothing was taken: 1"),
        ({"behind": (Chain(4, 1), Chain(4, 2))}, "these must wait: station 4. Read the earlier"),
        ({"split": (Chain(3, 1),)}, "This station's own journal has split"),
        ({"split": (Chain(4, 1),)}, "Two different journals exist of: station 4"),
        ({"split": (Chain(4, 1),)}, "Read the event office's newest file at that station"),
        ({"unproved": (Chain(4, 1),)}, "left alone: station 4. They come with a file of that"),
        ({"unproved": (Chain(3, 1),)}, "did not sign. They were left alone, and nothing here"),
        ({"own_ahead": True}, "its disk had gone back to an earlier state"),
        ({"own_ahead": True}, "Write a file here and carry it there"),
    ],
)
def test_each_trouble_is_said_with_what_to_do(changes: dict[str, object], said: str) -> None:
    one = taken(rows=5, **changes)
    title, text = about_taken(one, here=3)
    assert title == "Read, but something is missing or does not fit"
    assert said in text
    assert "5 changes and 0 photos from station 2" in text
    assert not fits(one)


@pytest.mark.parametrize(
    "changes",
    [
        {"missing_parts": (1,), "behind": (Chain(2, 1),)},
        {"damaged_parts": (1,), "behind": (Chain(2, 1),)},
        {"split": (Chain(2, 1),)},
        {"unproved": (Chain(4, 1),), "known": 3},
    ],
)
def test_what_could_not_be_taken_is_not_said_to_have_come_before(
    changes: dict[str, object],
) -> None:
    title, text = about_taken(taken(**changes), here=1)
    assert title == "Read, but something is missing or does not fit"
    assert "Nothing new could be taken of what station 2 wrote (25.10. 05:00)." in text
    assert "before" not in text


def test_where_parts_are_wanting_there_is_one_order() -> None:
    wanting = {"behind": (Chain(2, 1),), "unproved": (Chain(4, 1),)}
    _, text = about_taken(taken(missing_parts=(1,), **wanting), here=1)
    assert text.endswith("Copy them beside this one and read it again.")
    assert "with everything" not in text
    _, text = about_taken(taken(missing_parts=(1,), damaged_parts=(2,), **wanting), here=1)
    assert "Have the whole file written again" in text
    assert "Copy them" not in text


def test_a_copy_that_has_split_is_not_sent_to_write_a_file() -> None:
    for trouble in ({"split": (Chain(3, 1),)}, {"own_ahead": True}):
        _, text = about_taken(taken(own=9, confirmed=0, **trouble), here=3)
        assert "does not hold" not in text


@pytest.mark.parametrize(
    ("lead", "said"),
    [
        (timedelta(minutes=7, seconds=59), "by at least 7 min."),
        (timedelta(hours=6, minutes=50), "by at least 6 h."),
        (timedelta(days=3, hours=23), "by at least 3 days."),
    ],
)
def test_a_clock_that_is_wrong_is_told_by_how_much_at_least(lead: timedelta, said: str) -> None:
    title, text = about_taken(taken(rows=1, lead=lead), here=3)
    assert title == "Taken from the stick"
    assert f"This computer's clock is behind that of station 2 {said}" in text
    assert "set the wrong one" in text
    assert "clock" not in about_taken(taken(rows=1), here=3)[1]


def test_what_was_taken_is_said_at_the_venues_time() -> None:
    one = taken(rows=1_500, photos=20, own=9, confirmed=9)
    title, text = about_taken(one, here=1, utc_offset=420, named=lambda number: f"Desk {number}")
    assert title == "Taken from the stick"
    assert text == (
        "1,500 changes and 20 photos from Desk 2, as of 25.10. 12:00. Desk 2 holds everything "
        "that was entered at this station. Write a file for the stations next, so that they learn "
        "what others entered."
    )
    title, text = about_taken(taken(own=9, confirmed=2), here=3)
    assert title == "Nothing new on this stick"
    assert "does not hold 7 of this station's changes yet: write a file here" in text
    assert fits(taken())


def test_what_was_written_is_said_with_where_to_take_it() -> None:
    paths = (Path("f.1of2.accredit"), Path("f.2of2.accredit"))
    title, text = about_written(Written(paths, (1,), 10, 3, 2_500_000, damaged=("00" * 32,)))
    assert title == "Written to the stick"
    assert "10 changes and 3 photos, 2.5 MB" in text
    assert "Carry it to the event office" in text
    assert "left out: 1" in text
    assert "There are 2 files; carry them together" in text
    _, text = about_written(Written(paths[:1], (2, 3), 1, 0, 5_000))
    assert "Read it at: station 2, station 3" in text
