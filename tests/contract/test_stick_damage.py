"""Files that are not what was written: each is refused in words, and nothing of it is taken."""

import json
import tempfile
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from stick_parties import Party, parties

from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.roles import StationRole
from accredit_app.errors import NotFound, SyncError, UserError
from accredit_app.sync.stick.header import MAGIC, PREFIX_BYTES, look, signed_message

DESK = StationRole.DESK
FIELDS = (
    "format", "event", "from", "to", "written", "batch", "part", "parts", "rows", "chain", "head",
    "size", "sha256",
)  # fmt: skip


@cache
def sample() -> tuple[bytes, Party, Party]:
    """A desk's file, its writer, and the office that it is for."""
    office, desk = parties(DESK)
    for number in range(40):
        desk.journal.register(number)
    with tempfile.TemporaryDirectory() as folder:
        (path,) = desk.write(Path(folder) / "f.accredit", office).paths
        return path.read_bytes(), desk, office


def refused(data: bytes, match: str = ".") -> UserError:
    """What the office says of these bytes; it must have taken nothing."""
    office = sample()[2]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "f.accredit"
        path.write_bytes(data)
        with pytest.raises((SyncError, NotFound), match=match) as caught:
            office.read(path)
    assert office.journal.rows == {}
    assert office.journal.pictures == {}
    assert office.journal.heeded == []
    return caught.value


def header_of(data: bytes) -> dict[str, object]:
    length = int.from_bytes(data[len(MAGIC) : PREFIX_BYTES], "big")
    words: dict[str, object] = json.loads(data[PREFIX_BYTES : PREFIX_BYTES + length])
    return words


def with_header(data: bytes, key: SigningKey | None = None, **changes: object) -> bytes:
    """The file with another header, signed anew where a key is given."""
    length = int.from_bytes(data[len(MAGIC) : PREFIX_BYTES], "big")
    raw = json.dumps(header_of(data) | changes).encode().ljust(length)
    end = PREFIX_BYTES + length
    signature = key.sign(signed_message(raw)) if key else data[end : end + 64]
    return data[:PREFIX_BYTES] + raw + signature + data[end + 64 :]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_flipped_bit_is_found(data: st.DataObject) -> None:
    whole = bytearray(sample()[0])
    header = PREFIX_BYTES + header_length(whole) + 64
    near = st.integers(0, header + 200)
    place = data.draw(near | st.integers(0, len(whole) - 1))
    whole[place] ^= 1 << data.draw(st.integers(0, 7))
    refused(bytes(whole))


def header_length(data: bytes | bytearray) -> int:
    return int.from_bytes(data[len(MAGIC) : PREFIX_BYTES], "big")


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_cut_is_found(data: st.DataObject) -> None:
    whole = sample()[0]
    early = st.integers(0, PREFIX_BYTES + header_length(whole) + 300)
    refused(whole[: data.draw(early | st.integers(0, len(whole) - 1))])


@pytest.mark.parametrize("field", FIELDS)
def test_every_field_of_the_header_is_under_the_signature(field: str) -> None:
    whole, _, _ = sample()
    value = header_of(whole)[field]
    other: object = {"from": 3, "to": [1, 2], "written": "2025-10-25T07:00:00+00:00"}.get(field)
    if other is None and isinstance(value, int):
        other = value + 1
    if other is None and isinstance(value, str):
        other = ("1" if value[0] != "1" else "2") + value[1:]
    if other is None:
        other = []
    refused(with_header(whole, **{field: other}))
    without = {name: item for name, item in header_of(whole).items() if name != field}
    length = header_length(whole)
    raw = json.dumps(without).encode().ljust(length)
    refused(whole[:PREFIX_BYTES] + raw + whole[PREFIX_BYTES + length :])


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"format": 2, "news": True}, "newer version wrote this file.*install the newer"),
        ({"event": "00" * 16}, "belongs to another event"),
        ({"to": [7, 8]}, "for another station.*7, 8"),
        ({"from": 9}, "station that is not known here"),
        ({"size": 10}, "damaged"),
        ({"size": 100_000_000}, "not complete"),
        ({"sha256": "00" * 32}, "damaged"),
        ({"part": 3}, "damaged"),
        ({"rows": [[1, 2]]}, "damaged"),
        ({"written": "2025-10-25T07:00:00"}, "damaged"),
        ({"head": [1]}, "damaged"),
    ],
)
def test_a_header_that_its_own_station_signed_is_still_looked_at(
    changes: dict[str, object], said: str
) -> None:
    whole, desk, _ = sample()
    refused(with_header(whole, desk.key, **changes), said)


def test_a_file_of_a_forger_or_of_a_disabled_station_is_refused() -> None:
    whole, _, office = sample()
    refused(with_header(whole, SigningKey(bytes(32))), "damaged")
    office.disabled.add(2)
    try:
        refused(whole, "disabled")
    finally:
        office.disabled.clear()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "not complete"),
        (bytes(5_000), "not complete"),
        (b"PK\x03\x04 something else entirely", "no file of this program"),
        (MAGIC[:7], "not complete"),
        (MAGIC + b"\xff\xff\xff\xff", "damaged"),
        (MAGIC + b"\x00\x00\x00\x02[]" + bytes(64), "damaged"),
        (MAGIC + b"\x00\x00\x10\x00" + b"[" * 4_096 + bytes(64), "damaged"),
    ],
)
def test_what_is_no_file_of_ours_is_told_so(data: bytes, said: str) -> None:
    refused(data, said)


def test_there_must_be_a_file(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="Is the stick plugged in"):
        look(tmp_path / "none.accredit")
    with pytest.raises(SyncError, match="cannot be read"):
        look(tmp_path)


def test_a_stick_that_shows_something_else_the_second_time_is_found_out(tmp_path: Path) -> None:
    whole, _, office = sample()
    path = tmp_path / "f.accredit"
    path.write_bytes(whole)
    steps = iter(office.reading([look(path)]))
    for _ in range(2):
        next(steps)
    with path.open("r+b") as stream:
        stream.seek(-40, 2)
        stream.write(bytes(40))
    with pytest.raises(SyncError, match="damaged"):
        for _ in steps:
            pass
    office.journal.rows.clear()
    office.journal.pictures.clear()
    path.write_bytes(whole)
    assert office.read(path).rows == 40
    office.journal.rows.clear()
    office.journal.pictures.clear()
