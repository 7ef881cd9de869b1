"""What a purge covers, what it spares, and what an erased row still says."""

from dataclasses import replace
from uuid import UUID

import pytest

from accredit_app.domain.journal import Chain, Dot, Entry, canonical, chain_hash, hash_body
from accredit_app.domain.merge import CARRIED, DECISIONS, FACTS, REGISTERS
from accredit_app.domain.purge import (
    PURGE,
    PURGED,
    SPARED,
    Purge,
    bare,
    body_of,
    pictures_in,
    purge_of,
    signed_message,
)

OFFICE, DESK = Chain(1, 11), Chain(2, 22)
EVENT = UUID(int=5)
KINDS = sorted(
    {f"{name}.set" for name in REGISTERS}
    | {f"{name}.{verb}" for name, verbs in FACTS.items() for verb in verbs}
    | set(DECISIONS)
    | CARRIED
)
PERSONAL = {
    "person.set", "accreditation.set", "organisation.set", "person.merge", "person.distinct",
    "person.undecide", "badge.issue", "badge.print", "badge.hand_over", "badge.revoke", "scan.add",
    "print.queue", "print.sent", "print.printed", "print.failed", "print.unknown", "ban.add",
    "ban.lift", "notice.seen", "notice.unseen",
}  # fmt: skip


def entry(chain: Chain, seq: int, kind: str = "person.set") -> Entry:
    salt, body = b"s" * 16, canonical({"f": {"given_name": ["An", []]}})
    made = Entry(
        *chain, seq, seq, 0, 0, "An", "1", 1, kind, UUID(int=seq), salt, body,
        hash_body(salt, body), b"",
    )  # fmt: skip
    return replace(made, hash=chain_hash(bytes(32), made))


def purge(**upto: int) -> Purge:
    found = purge_of(Dot(1, 11, 9), body_of({OFFICE: upto["office"], DESK: upto["desk"]}))
    assert found is not None
    return found


def test_it_covers_what_the_office_held_and_nothing_later() -> None:
    order = purge(office=4, desk=7)
    assert order.covers(entry(DESK, 7))
    assert not order.covers(entry(DESK, 8))
    assert not order.covers(entry(Chain(2, 23), 1))  # an epoch that the office did not know
    assert not order.covers(entry(OFFICE, 4, "station.set"))


def test_what_is_covered_keeps_its_place_in_the_chain() -> None:
    whole = entry(DESK, 3)
    erased = bare(whole, [purge(office=1, desk=1), purge(office=1, desk=3)])
    assert (erased.body, erased.salt) == (None, None)
    assert replace(erased, body=whole.body, salt=whole.salt) == whole
    assert chain_hash(bytes(32), erased) == whole.hash
    assert bare(erased, [purge(office=1, desk=3)]) is erased
    assert bare(whole, []) is whole


def test_the_frame_of_the_event_is_spared_and_all_else_is_personal() -> None:
    assert {kind for kind in KINDS if kind not in SPARED} == PERSONAL
    order = purge(office=9, desk=9)
    assert order.covers(entry(DESK, 1, "vaccination.set")), "a kind that nobody knows yet"
    assert not order.covers(entry(OFFICE, 1, PURGE))


def test_the_row_itself_says_what_it_spares() -> None:
    body = body_of({DESK: 9}, spares=["menu.set"])
    order = purge_of(Dot(1, 11, 1), body)
    assert order is not None
    assert not order.covers(entry(DESK, 1, "menu.set"))
    assert order.covers(entry(DESK, 1, "event.set"))
    assert not order.covers(entry(DESK, 1, PURGED))


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"upto": {}},
        {"upto": [], "spares": []},
        {"upto": {"2.22": "9"}, "spares": []},
        {"upto": {"2": 9}, "spares": []},
        {"upto": {"-2.22": 9}, "spares": []},
        {"upto": {"2.22": 9}, "spares": "all"},
    ],
)
def test_what_is_no_order_is_none(body: dict[str, object]) -> None:
    assert purge_of(Dot(1, 11, 1), body) is None


def test_what_is_signed_is_all_that_is_said_for_one_event() -> None:
    body = body_of({DESK: 9})
    message = signed_message(EVENT, body)
    assert signed_message(EVENT, {**body, "signature": "ab"}) == message
    assert signed_message(UUID(int=6), body) != message
    assert signed_message(EVENT, body_of({DESK: 10})) != message


def test_pictures_are_found_by_their_names() -> None:
    first, second = "ab" * 32, "09" * 32
    body = canonical({"f": {"photo": [first, []]}, "thumbnail": second, "note": f"x{first}"})
    assert pictures_in(body) == {first, second}
    assert pictures_in(canonical({"photo": "AB" * 32, "short": "ab" * 31})) == set()
