"""What whoever stole a desk, passphrase and all, may put into rows that every station takes."""

import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Any, Final
from uuid import UUID

from hypothesis import strategies as st

from accredit_app.domain.adoption import ADOPTIONS
from accredit_app.domain.badges import badge_id
from accredit_app.domain.journal import (
    LAM_LIMIT,
    Chain,
    Dot,
    Entry,
    Head,
    chain_hash,
    hash_body,
)
from accredit_app.domain.merge import CARRIED, KINDS, REGISTERS
from accredit_app.domain.same import pair_id
from accredit_app.store.fields import REGISTER_FIELDS

SALT: Final = b"s" * 16
_LONG: Final = 1 << 63
_ALL_DIGITS: Final = sys.get_int_max_str_digits()

SPOILT: Final = (
    b"", b"\xff", b"no json", b"null", b"[]", b"7", b'"x"', b" {} ", b"[" * 60_000,
    b'{"f":' * 12_000, b'{"day":"2026-11-23","x":' + b"[" * 900 + b"]" * 900 + b"}",
    b'{"day":"2026-11-23","rows":NaN}', b'{"day":"2026-11-23","rows":1e999,"photos":-1e999}',
    b'{"day":"2026-11-23","x":"\\ud800"}', b'{"key":"\\udfff","after":"2026-11-23"}',
    b'{"day":"2026-11-23","rows":' + b"9" * (_ALL_DIGITS + 1) + b"}",
    b'{"day":"2026-11-23","counts":' + b"9" * _ALL_DIGITS + b"}",
    b'{"f":{"family_name":[' + b"[" * 200 + b"]" * 200 + b",[]]}}",
)  # fmt: skip
"""Bodies that are no object, or none that can be written again, or only just one."""

_SAID: Final = (
    "person", "category", "zones", "first_day", "days", "digits", "key", "reason", "thumbnail",
    "at", "station", "zone", "direction", "serial", "answer", "list", "printer", "message", "job",
    "bans", "names", "people", "day", "counts", "kinds", "chains", "tasks", "unfinished", "rows",
    "photos", "missing", "photo_digest", "copy", "dot", "hash", "signature", "part", "data",
    "chain", "after", "head", "serials", "by", "upto", "spares", "purge", "was", "number",
)  # fmt: skip
"""What bodies other than those of registers say."""

_NUMBERS: Final = (
    -1, 0, 1, 7, 23, 24, 63, 1_440, 10_000, 1 << 31, 1 << 40, (1 << 48) - 1, 1 << 48, _LONG - 1,
    _LONG, -_LONG, 1 << 64, 1 << 130, -(1 << 200), 1.5e300, -0.0, True, False,
)  # fmt: skip
_WORDS: Final = (
    "", "x", "office", "admit", "refuse", "in", "out", "ok", "approved", "revoked", "A", "DEL",
    "2026-11-23", "0001-01-01", "9999-12-31", "2026-11-23T08:00:00+07:00",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "99999-01-01", "00ff", "zz", "é" * 64,
    "\x00a\u202e", "x" * 3_000, "9" * 5_000, "0" * 64, "AAAA", "====",
    "00000000-0000-0000-0000-000000000000", "{urn:uuid:}", "1.1",
)  # fmt: skip


HOSTILE: Final[tuple[object, ...]] = (
    *_NUMBERS, *_WORDS, None, [], {}, [[]], [{}], [None], {"x": 1}, [1, 2], [1, 2, 3],
    [1, 1, _LONG],
    [[1, 1, 1]], [[1, _LONG, -1]], [["1", 1, "00"]], [[1, 1, 1, 1]], [[[], {}, []]], ["A", 1, None],
    [-1, 1 << 48, 1 << 200], {"0.0": 1}, {"1.1": _LONG}, {"1.x": None},
    [{"what": [], "serial": {}}],
)  # fmt: skip
"""One value for each way in which a field can be wrong."""


def values(entities: Sequence[UUID], chains: Sequence[Chain]) -> st.SearchStrategy[Any]:
    """Values of every wrong form, and of some that look right."""
    dots = st.sampled_from([[*chain, seq] for chain in chains for seq in (1, 3, _LONG)])
    leaf = st.one_of(
        st.none(),
        st.sampled_from(_NUMBERS),
        st.sampled_from(_WORDS),
        st.sampled_from([str(one) for one in entities]),
        dots,
        st.sampled_from([list(chain) for chain in chains]),
        st.just([[]]),
        st.just([{}, [0, 0, 0], [None, "", 1.5]]),
    )
    return st.recursive(
        leaf,
        lambda inner: st.one_of(
            st.lists(inner, max_size=4),
            st.dictionaries(st.sampled_from([*_SAID, "f", "en", "what"]), inner, max_size=3),
        ),
        max_leaves=5,
    )


def bodies(kind: str, value: st.SearchStrategy[Any]) -> st.SearchStrategy[bytes]:
    """Bodies of a kind: bytes of any sort, and objects that say what such a row says."""
    family = kind.partition(".")[0]
    whole: st.SearchStrategy[Any] = st.dictionaries(st.sampled_from(_SAID), value, max_size=9)
    if family in REGISTERS:
        known = [field.name for field in REGISTER_FIELDS[family]]
        cell = st.one_of(
            st.tuples(value, st.lists(value, max_size=2)).map(list),
            st.tuples(value, st.just([])).map(list),
            value,
        )
        cells = st.dictionaries(st.sampled_from([*known, "later"]), cell, max_size=6)
        whole = st.one_of(st.fixed_dictionaries({"f": st.one_of(cells, cells, value)}), whole)
    said = whole.map(lambda body: json.dumps(body).encode())
    return st.one_of(said, said, said, st.sampled_from(SPOILT), st.binary(max_size=40))


@st.composite
def rows(
    draw: st.DrawFn,
    entities: Sequence[UUID],
    chains: Sequence[Chain],
    *,
    most: int = 12,
) -> list[Entry]:
    """Rows as their writer would make them, which are to be put in a chain by `chained`."""
    value = values(entities, chains)
    kind = st.sampled_from(sorted({*KINDS, *CARRIED, "vehicle.set", "person.sett", "."}))
    made: list[Entry] = []
    for _ in range(draw(st.integers(1, most))):
        name = draw(kind)
        body = draw(bodies(name, value))
        made.append(
            row(
                name,
                body,
                entity=draw(st.sampled_from(entities)),
                lam=draw(st.sampled_from([1, 5, 1 << 32, (1 << 32) + 50, LAM_LIMIT - 1])),
                wall=draw(
                    st.sampled_from(
                        [0, 1_795_400_000_000, 1 << 52, 1 << 60, _LONG - 1, 1 - _LONG, -(1 << 52)]
                    )
                ),
                offset=draw(st.sampled_from([0, -5_000, 1 << 52, _LONG - 1, -_LONG])),
                schema=draw(st.sampled_from([0, 1, (1 << 32) - 1])),
            )
        )
    return made


def row(kind: str, body: bytes | None, *, entity: UUID, **header: Any) -> Entry:
    """A row that stands in no chain yet."""
    numbers = {"lam": 1_000, "wall": 1_795_400_000_000, "offset": 0, "schema": 1} | header
    return Entry(
        station=0, epoch=0, seq=0, operator="Thief", app_version="9.9", kind=kind, entity=entity,
        salt=SALT, body=body, body_hash=hash_body(SALT, body or b""), hash=b"", **numbers,
    )  # fmt: skip


def chained(chain: Chain, loose: Sequence[Entry], *, after: Head) -> list[Entry]:
    """The rows at the end of a chain, each with the hash that binds it."""
    made: list[Entry] = []
    seq, link = after
    for entry in loose:
        seq += 1
        bare = replace(entry, station=chain.station, epoch=chain.epoch, seq=seq)
        link = chain_hash(link, bare)
        made.append(replace(bare, hash=link))
    return made


@dataclass(frozen=True)
class Aim:
    """What rows may speak of: a thing of each family, two people, a badge, some row. `sign` is the
    stolen key's signature under a close."""

    known: Mapping[str, UUID]
    person: UUID
    twin: UUID
    serial: int
    dot: Dot
    sign: Callable[[Mapping[str, object]], Mapping[str, object]]


def one_field_wrong(value: object, aim: Aim) -> list[Entry]:
    """Rows of every known kind, as a desk writes them but for one field each, which has this
    value."""
    known, person, twin, serial, dot = aim.known, aim.person, aim.twin, aim.serial, aim.dot
    day, at = "2026-11-23", "2026-11-23T08:00:00+07:00"
    close = {
        "day": day, "counts": {}, "chains": [[dot.epoch, dot.seq, "00" * 32]], "kinds": {},
        "photos": 0, "photo_digest": "", "tasks": {}, "unfinished": [], "signature": "00" * 64,
    }  # fmt: skip
    receipt = {
        "dot": list(dot), "hash": "", "day": day, "rows": 1, "photos": 0, "missing": 0,
        "photo_digest": "", "at": at, "copy": "office", "signature": "00" * 64,
    }  # fmt: skip
    passage = {
        "at": at, "station": 3, "zone": "A", "direction": "in", "serial": serial,
        "person": str(person), "answer": "admit", "reason": "ok", "list": 1,
    }  # fmt: skip
    badge = {
        "person": str(person), "category": "DEL", "zones": ["A"], "first_day": day, "days": 2,
        "digits": "12", "key": "ab", "thumbnail": "",
    }  # fmt: skip
    pair = pair_id(person, twin)
    said: list[tuple[str, UUID | None, Mapping[str, object]]] = [
        ("scan.add", None, passage),
        ("badge.issue", None, badge),
        ("badge.issue", badge_id(serial), badge),
        ("badge.print", None, {"job": ""}),
        ("badge.revoke", badge_id(serial + 1), {"reason": "x"}),
        ("print.queue", None, {"serial": serial, "printer": "P", "at": at}),
        ("print.unknown", None, {"message": ""}),
        ("ban.add", person, {"reason": ""}),
        ("ban.lift", person, {"bans": [list(dot)]}),
        ("key.revoke", known["station"], {"key": "00ff", "after": day}),
        ("person.merge", pair, {"people": [str(person), str(twin)], "names": []}),
        ("person.distinct", pair, {"people": [str(person), str(twin)], "names": []}),
        ("person.undecide", pair, {"names": [list(dot)]}),
        ("notice.seen", None, {"names": []}),
        ("day.close", known["stolen"], close),
        ("day.receipt", known["stolen"], receipt),
        ("list.publish", known["list"], {"list": "00", "part": 0, "data": "AAAA"}),
        (
            "chain.adopt",
            ADOPTIONS,
            {"chain": list(dot[:2]), "after": 1, "rows": 1, "head": "", "serials": [serial]},
        ),
        ("event.purge", known["event"], {"upto": {}, "spares": [], "signature": ""}),
        ("event.purged", known["station"], {"purge": list(dot), "rows": 1, "photos": 1}),
    ]
    fresh = count(1 << 100)
    made: list[Entry] = []
    for kind, entity, body in said:
        for name in body:
            whole: Mapping[str, object] = {**body, name: value}
            if kind == "day.close":
                # One for each day, since the last of a day hides the others.
                if name not in ("day", "chains"):
                    whole = {**whole, "day": f"2026-10-{len(made) % 28 + 1:02}"}
                whole = whole if name == "signature" else aim.sign(whole)
            wrong = json.dumps(whole).encode()
            thing = entity or (
                badge_id(next(fresh) % 1_000_003) if kind[:5] == "badge" else UUID(int=next(fresh))
            )
            made.append(row(kind, wrong, entity=thing))
    for family in sorted(REGISTERS):
        for field in REGISTER_FIELDS[family]:
            cells = {field.name: [value, []]}
            made.append(
                row(f"{family}.set", json.dumps({"f": cells}).encode(), entity=known[family])
            )
    return made
