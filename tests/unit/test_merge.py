"""The merge rules: any order, any split and any repetition of the same entries give one state."""

import json
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Dot, Entry, canonical
from accredit_app.domain.merge import (
    CARRIED,
    NOTHING,
    Ban,
    EntityState,
    absorb,
    badge_status,
    bans,
    conflicts,
    digest,
    family,
    from_bytes,
    print_state,
    shown,
    to_bytes,
)
from accredit_app.domain.printing import PrintState

WHO = UUID(int=7)


def entry(
    kind: str, body: object, *, station: int = 1, seq: int = 1, lam: int | None = None
) -> Entry:
    return Entry(
        station=station,
        epoch=5,
        seq=seq,
        lam=seq if lam is None else lam,
        wall=1000 * seq,
        offset=0,
        operator="An",
        app_version="0",
        schema=1,
        kind=kind,
        entity=WHO,
        salt=b"",
        body=body if isinstance(body, bytes) or body is None else canonical(body),
        body_hash=b"",
        hash=b"",
    )


def write(name: str, value: object, *named: Dot, station: int = 1, seq: int = 1) -> Entry:
    return entry(
        "person.set", {"f": {name: [value, [list(dot) for dot in named]]}}, station=station, seq=seq
    )


def after(*entries: Entry) -> EntityState:
    state = NOTHING
    for one in entries:
        state = absorb(state, one)
    return state


# -- what the entries add up to does not depend on how they came

dots = st.builds(Dot, st.integers(1, 3), st.just(5), st.integers(1, 6))
values = st.one_of(st.none(), st.booleans(), st.integers(0, 2), st.sampled_from(["a", "b", "王"]))
bodies = {
    "person.set": st.builds(
        lambda cells: {"f": {k: [v, [list(d) for d in ds]] for k, (v, ds) in cells.items()}},
        st.dictionaries(
            st.sampled_from(["given_name", "family_name", "of_a_newer_version"]),
            st.tuples(values, st.lists(dots, max_size=3)),
            max_size=3,
        ),
    ),
    "badge.issue": st.just({"person": str(WHO)}),
    "badge.print": st.just({"job": str(WHO)}),
    "badge.hand_over": st.just({}),
    "badge.revoke": st.builds(lambda why: {"reason": why}, st.sampled_from(["lost", "stolen"])),
    "scan.add": st.builds(lambda answer: {"answer": answer}, st.sampled_from(["admit", "refuse"])),
    "print.queue": st.just({"printer": "A"}),
    "print.sent": st.just({}),
    "print.printed": st.just({}),
    "print.failed": st.just({"message": "jam"}),
    "print.unknown": st.just({"message": "cut"}),
    "ban.add": st.builds(lambda why: {"reason": why}, st.sampled_from(["x", "y"])),
    "ban.lift": st.builds(lambda ds: {"bans": [list(d) for d in ds]}, st.lists(dots, max_size=3)),
    "key.revoke": st.builds(
        lambda key, day: {"key": key, "after": day},
        st.sampled_from(["aa", "bb"]),
        st.sampled_from(["2025-10-25", "2025-10-26"]),
    ),
    "day.close": st.builds(
        lambda day, n: {"day": day, "counts": {"people": n}},
        st.sampled_from(["2025-10-25", "2025-10-26"]),
        st.integers(0, 3),
    ),
}
garbage = st.sampled_from(
    [None, b"", b"[]", b"{", b"\xff", b"7", b'{"f":[]}', b'{"f":{"a":[1]}}', b'{"key":1}']
)


@st.composite
def histories(draw: st.DrawFn) -> list[Entry]:
    """Entries about one thing, each with a name and a place of its own, of one family."""
    name = draw(st.sampled_from(sorted({kind.split(".")[0] for kind in bodies})))
    kinds = sorted(kind for kind in bodies if kind.split(".")[0] == name)
    made = []
    for dot in draw(st.lists(dots, unique=True, max_size=8)):
        kind = draw(st.sampled_from(kinds))
        body = draw(st.one_of(bodies[kind], bodies[kind], bodies[kind], garbage))
        lam = dot.seq + draw(st.integers(0, 2)) * 10
        made.append(entry(kind, body, station=dot.station, seq=dot.seq, lam=lam))
    return made


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_and_any_repetition_give_one_state(history: list[Entry], chance: object) -> None:
    again = [*history, *history[: len(history) // 2]]
    chance.shuffle(again)  # type: ignore[attr-defined]  # Hypothesis' Random
    assert after(*again) == after(*history)
    assert to_bytes(after(*again)) == to_bytes(after(*history))


@given(histories(), st.integers(0, 8))
def test_any_split_by_a_store_gives_one_state(history: list[Entry], cut: int) -> None:
    half = from_bytes(to_bytes(after(*history[:cut])))
    for one in history[cut:]:
        half = absorb(half, one)
    assert half == after(*history)


@given(histories())
def test_a_state_survives_its_encoding(history: list[Entry]) -> None:
    state = after(*history)
    assert from_bytes(to_bytes(state)) == state
    assert to_bytes(from_bytes(to_bytes(state))) == to_bytes(state)


@given(histories())
def test_absorbing_does_not_touch_the_state_before(history: list[Entry]) -> None:
    state = after(*history)
    kept = to_bytes(state)
    for one in history:
        absorb(state, one)
    assert to_bytes(state) == kept


@given(histories())
def test_no_step_is_ever_taken_back(history: list[Entry]) -> None:
    badge, job = NOTHING, NOTHING
    for one in history:
        if one.kind.startswith("badge."):
            badge, before = absorb(badge, one), badge_status(badge)
            assert badge_status(badge) >= before
        if one.kind.startswith("print."):
            job, known = absorb(job, one), set(job.facts)
            assert known <= set(job.facts)


# -- registers


def test_a_write_removes_only_what_it_names() -> None:
    first = write("given_name", "An")
    second = write("given_name", "Anh", first.dot, seq=2)
    apart = write("given_name", "Ân", station=2, seq=2)
    state = after(first, second, apart)
    assert conflicts(state) == {"given_name": ("Anh", "Ân")}
    assert shown(state, "given_name") == "Ân"
    assert [live.dot for live in state.registers["given_name"]] == [second.dot, apart.dot]
    settled = absorb(state, write("given_name", "Anh", second.dot, apart.dot, seq=3))
    assert conflicts(settled) == {}
    assert shown(settled, "given_name") == "Anh"


def test_two_stations_that_wrote_the_same_do_not_disagree() -> None:
    state = after(write("given_name", "An"), write("given_name", "An", station=2))
    assert conflicts(state) == {}


def test_yes_and_one_are_not_the_same_value() -> None:
    state = after(write("walk_in", True), write("walk_in", 1, station=2))
    assert set(conflicts(state)) == {"walk_in"}


def test_a_value_that_was_overwritten_before_it_came_stays_away() -> None:
    first = write("given_name", "An")
    second = write("given_name", "Anh", first.dot, seq=2)
    assert after(second, first) == after(first, second)
    assert shown(after(second, first), "given_name") == "Anh"


def test_a_field_whose_every_value_is_gone_shows_nothing() -> None:
    own = write("given_name", "An", Dot(1, 5, 1))
    assert shown(after(own), "given_name") is None
    assert shown(NOTHING, "given_name") is None


def test_the_lamport_counter_decides_what_is_shown_and_not_the_station() -> None:
    late = entry("person.set", {"f": {"x": ["late", []]}}, station=1, seq=1, lam=9)
    early = entry("person.set", {"f": {"x": ["early", []]}}, station=9, seq=9, lam=2)
    assert shown(after(late, early), "x") == "late"


# -- badges, prints, bans, keys, days


def test_a_revocation_stands_above_all_and_is_kept_for_an_unknown_badge() -> None:
    revoked = after(entry("badge.revoke", {"reason": "lost"}))
    assert badge_status(revoked) is BadgeStatus.REVOKED
    later = absorb(revoked, entry("badge.hand_over", {}, seq=2))
    assert badge_status(later) is BadgeStatus.REVOKED
    assert badge_status(NOTHING) is BadgeStatus.PLANNED


@pytest.mark.parametrize("body", [None, b"{", b"[]"])
def test_a_revocation_whose_words_are_lost_still_revokes(body: bytes | None) -> None:
    assert badge_status(after(entry("badge.revoke", body))) is BadgeStatus.REVOKED


def test_an_issue_whose_words_are_lost_issues_nothing() -> None:
    assert after(entry("badge.issue", None)) is NOTHING


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ((), PrintState.QUEUED),
        (("queue",), PrintState.QUEUED),
        (("sent", "queue"), PrintState.SENT),
        (("failed", "sent"), PrintState.FAILED),
        (("failed", "unknown"), PrintState.UNKNOWN),
        (("printed", "unknown", "failed"), PrintState.PRINTED),
    ],
)
def test_a_print_job_climbs(steps: tuple[str, ...], state: PrintState) -> None:
    entries = [entry(f"print.{step}", {}, seq=n) for n, step in enumerate(steps, start=1)]
    assert print_state(after(*entries)) is state


def test_the_first_word_about_a_scan_holds() -> None:
    first = entry("scan.add", {"answer": "admit"}, seq=1)
    second = entry("scan.add", {"answer": "refuse"}, seq=2)
    assert after(second, first) == after(first, second) == after(first)


def test_lifting_names_the_ban_and_leaves_the_others() -> None:
    one = entry("ban.add", {"reason": "fight"}, seq=1)
    two = entry("ban.add", {"reason": "theft"}, station=2, seq=1, lam=2)
    lift = entry("ban.lift", {"bans": [list(one.dot), "no dot", [1, 2], [1, 2, "3"]]}, seq=3)
    assert bans(after(one, two)) == (Ban(one.dot, "fight"), Ban(two.dot, "theft"))
    assert bans(after(lift, one, two)) == (Ban(two.dot, "theft"),)
    assert bans(after(one, entry("ban.lift", {"bans": 7}, seq=2))) == (Ban(one.dot, "fight"),)


def test_a_key_is_distrusted_from_the_earliest_day_given() -> None:
    late = entry("key.revoke", {"key": "aa", "after": "2025-10-26"}, seq=1)
    early = entry("key.revoke", {"key": "aa", "after": "2025-10-25"}, seq=2)
    state = after(late, early)
    assert state == after(early, late)
    assert state.facts["aa"].content["after"] == "2025-10-25"
    assert after(entry("key.revoke", {"key": "aa"})) is NOTHING


def test_the_last_close_of_a_day_holds() -> None:
    first = entry("day.close", {"day": "2025-10-25", "counts": {"people": 1}}, seq=1)
    again = entry("day.close", {"day": "2025-10-25", "counts": {"people": 2}}, seq=2)
    state = after(again, first)
    assert state == after(first, again)
    assert state.facts["2025-10-25"].content["counts"] == {"people": 2}
    assert after(entry("day.close", {"counts": {}})) is NOTHING


# -- what this version does not know, and what no version can read


@pytest.mark.parametrize("kind", [*sorted(CARRIED), "person.eat", "badge.eat", "purge", "x.set"])
def test_an_unknown_kind_is_carried_and_adds_nothing(kind: str) -> None:
    assert family(kind) is None
    assert after(entry(kind, {"f": {"a": [1, []]}})) is NOTHING


def test_known_kinds_have_a_family() -> None:
    assert {kind: family(kind) for kind in bodies} == {kind: kind.split(".")[0] for kind in bodies}


@pytest.mark.parametrize(
    "body",
    [
        None,
        b"",
        b"{",
        b"\xff\xfe",
        b"[]",
        b'{"f":7}',
        b'{"f":{"a":[Infinity,[]]}}',
        b'{"f":{"a":[NaN,[]]}}',
        b'{"f":{"a":[1e999,[]]}}',
        b'{"f":{"a":["\\ud800",[]]}}',
        b"[" * 100_000,
    ],
)
def test_a_body_that_cannot_be_read_adds_nothing(body: bytes | None) -> None:
    assert after(entry("person.set", body)) is NOTHING


@pytest.mark.parametrize("body", [b'\n{"answer":"admit"}', b'{"answer": "admit"} '])
def test_white_space_in_a_body_is_no_matter(body: bytes) -> None:
    assert after(entry("scan.add", body)) == after(entry("scan.add", b'{"answer":"admit"}'))
    assert after(entry("scan.add", body + b"{}")) is NOTHING


def test_cells_of_another_form_are_passed_over() -> None:
    body = {"f": {"a": 1, "b": [1], "c": [1, 2], "d": [1.5, []], "e": ["\u0001", []]}}
    state = after(entry("person.set", body))
    assert {name: shown(state, name) for name in state.registers} == {"d": 1.5, "e": "\u0001"}


def test_the_digest_tells_states_apart_and_needs_no_more_than_them() -> None:
    one = (WHO, "person", to_bytes(after(write("given_name", "An"))))
    two = (WHO, "person", to_bytes(after(write("given_name", "Anh"))))
    assert digest([one]) == digest([one])
    assert len({digest([]), digest([one]), digest([two]), digest([one, two])}) == 4


def test_an_encoding_is_canonical_json() -> None:
    data = to_bytes(after(write("given_name", "Ân"), entry("ban.add", {})))
    assert canonical(json.loads(data)) == data
