"""One suite for every hub: revocations go ahead, and one that nobody signed who may is no use."""

from dataclasses import replace
from typing import Any

import pytest
from hub_routes import Hub, Route, altered, busy_desk, sync
from memory_journal import MemoryJournal, alert_word, alerted

from accredit_app.domain.journal import Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync import run
from accredit_app.sync.alerts import ALERT_BODY, ALERT_PAGE, Alert
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise

OFFICE, DESK, GATE = 1, 7, 9


class Heard:
    """A hub, with some answers replaced, and what it was asked."""

    def __init__(self, hub: Hub, **answers: Any) -> None:
        self._hub = hub
        self._answers = answers
        self.asked: list[str] = []

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any, **options: Any) -> Any:
            self.asked.append(name)
            return self._answers.get(name, getattr(self._hub, name))(*args, **options)

        return call


def revoke(desk: MemoryJournal, **content: object) -> Entry:
    return desk.write("badge.revoke", **{"reason": "lost", **content})


def false(desk: MemoryJournal, seq: int = 5_000) -> Alert:
    """A revocation in a station's name, whole in itself, that somebody else made up."""
    twin = desk.copy()
    row = altered(replace(revoke(twin), seq=seq), b"\x01" * 32)
    return Alert(row, alert_word(99, row))


def held(hub: Hub) -> list[Entry]:
    return [alert.entry for alert in hub.revocations({})]


# -- who is obeyed


@pytest.mark.parametrize("station", [OFFICE, DESK])
def test_a_revocation_that_its_station_did_not_sign_is_not_heeded(hub: Hub, station: int) -> None:
    named, gate = busy_desk(station, 2), MemoryJournal(GATE)
    sync(named, hub)
    made_up = false(named)
    hub.alert([made_up])
    report = sync(gate, hub)
    assert gate.heeded == []
    assert report.forged == report.quarantined == (named.own_chain,)
    assert gate.rows == named.rows  # and its own rows come all the same
    assert sync(gate, hub).forged == (named.own_chain,)


def test_the_office_removes_what_nobody_signed_and_others_can_not(route: Route, hub: Hub) -> None:
    desk, office = busy_desk(DESK, 2), MemoryJournal(OFFICE)
    sync(desk, hub)
    genuine = revoke(desk)
    hub.alert([*alerted(genuine), false(desk)])
    sync(MemoryJournal(GATE), hub)
    assert len(held(hub)) == 2
    assert sync(office, hub).forged == (desk.own_chain,)
    assert held(hub) == [genuine]
    assert sync(office, hub).forged == ()
    assert office.heeded == [genuine, genuine]


@pytest.mark.parametrize("part", ["entity", "kind", "hash", "seq", "body"])
def test_a_signature_covers_all_that_a_row_says_and_where_it_stands(hub: Hub, part: str) -> None:
    desk, gate = busy_desk(DESK, 2), MemoryJournal(GATE)
    (alert,) = alerted(revoke(desk))
    other = desk.write("ban.add", reason="threat")
    changes = {
        "entity": {"entity": other.entity},
        "kind": {"kind": "ban.add"},
        "hash": {"hash": other.hash},
        "seq": {"seq": other.seq},
        "body": {"salt": other.salt, "body": other.body, "body_hash": other.body_hash},
    }
    hub.alert([replace(alert, entry=replace(alert.entry, **changes[part]))])
    assert sync(gate, hub).forged == (desk.own_chain,)
    assert gate.heeded == []


def test_a_revocation_waits_for_the_key_of_its_station(hub: Hub) -> None:
    desk, gate = busy_desk(DESK, 2), MemoryJournal(GATE)
    hub.alert(alerted(revoke(desk)))
    gate.strangers = {DESK}
    report = sync(gate, hub)
    assert (report.waiting, report.forged, gate.heeded) == ((desk.own_chain,), (), [])
    gate.strangers = set()
    assert sync(gate, hub).waiting == ()
    assert len(gate.heeded) == 1


def test_a_key_that_comes_in_the_same_sync_ends_the_wait(hub: Hub) -> None:
    office, desk = busy_desk(OFFICE, 1), busy_desk(DESK, 1)
    sync(office, hub)
    hub.alert(alerted(revoke(desk)))

    class Learning(MemoryJournal):
        def accept(self, entries: Any) -> int:
            self.strangers = set()
            return super().accept(entries)

    gate = Learning(GATE)
    gate.strangers = {DESK}
    assert sync(gate, hub).waiting == ()
    assert len(gate.heeded) == 1


# -- what a hub keeps


def test_a_hub_has_the_signature_of_every_revocation(
    hub: Hub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "ALERTS", 2)
    monkeypatch.setattr(run, "ROWS", 3)
    desk, later = busy_desk(DESK, 2), MemoryJournal(GATE)
    revoked = [revoke(desk, number=number) for number in range(9)]
    sync(desk, hub)
    assert held(hub) == revoked
    desk.write()
    meant = revoke(desk)
    sync(desk, hub)
    assert held(hub) == [*revoked, meant]
    sync(later, hub)
    assert later.heeded == [*revoked, meant]
    assert hub.revocations({chain: end.seq for chain, end in later.heads().items()}) == []


def test_one_that_is_written_while_rows_go_out_goes_ahead_of_its_own(hub: Hub) -> None:
    desk = busy_desk(DESK, 2)
    steps = synchronise(desk, hub, role=StationRole.DESK)
    while next(steps).step is not Step.REVOCATIONS:
        pass
    revoked = revoke(desk)
    *_, last = steps
    assert last.step is Step.DONE
    assert held(hub) == [revoked]


def test_the_office_stands_by_what_it_brings_of_others(hub: Hub) -> None:
    office, desk, gate = MemoryJournal(OFFICE), busy_desk(DESK, 2), MemoryJournal(GATE)
    revoked = revoke(desk)
    office.accept(desk.rows[desk.own_chain])  # by a stick
    gate.strangers = {DESK}  # whose key did not come here
    sync(office, hub)
    sync(gate, hub)
    assert gate.heeded == [revoked]


def test_a_revocation_goes_ahead_only_where_there_is_one(hub: Hub) -> None:
    desk = busy_desk(DESK, 2)
    heard = Heard(hub)
    sync(desk, heard)
    assert "alert" not in heard.asked
    revoke(desk)
    sync(desk, heard)
    assert heard.asked.count("alert") == 1
    heard.asked.clear()
    sync(desk, heard)
    assert heard.asked == ["greet"]


def test_a_long_one_comes_with_its_chain(hub: Hub) -> None:
    desk, gate = busy_desk(DESK, 1), MemoryJournal(GATE)
    long, short = revoke(desk, text="x" * ALERT_BODY), revoke(desk)
    sync(desk, hub)
    assert held(hub) == [short]
    sync(gate, hub)
    assert gate.rows == desk.rows
    assert long in gate.rows[desk.own_chain]


# -- forks


def test_another_copys_rows_do_not_hide_a_revocation(hub: Hub) -> None:
    desk = busy_desk(DESK, 2)
    sync(desk, hub)
    twin = desk.copy()
    gates = MemoryJournal(GATE), MemoryJournal(GATE + 1)
    revoked = revoke(twin)
    hub.alert(alerted(revoked))
    for _ in range(3):
        desk.write(text="the other copy")
    sync(gates[0], hub)
    sync(desk, hub)
    assert [alert.entry for alert in hub.revocations(dict.fromkeys(hub.heads(), 99))] == [revoked]
    for gate in gates:
        sync(gate, hub)
        assert revoked in gate.heeded
        assert gate.rows == desk.rows


def test_two_copies_may_take_rights_away_under_one_number(hub: Hub) -> None:
    desk = busy_desk(DESK, 2)
    twin = desk.copy()
    first, second = revoke(desk, of="one"), revoke(twin, of="the other")
    assert first.dot == second.dot
    hub.alert(alerted(first))
    hub.alert(alerted(second))
    gate = MemoryJournal(GATE)
    sync(gate, hub)
    assert gate.heeded == [first, second]
    sync(desk, hub)
    sync(gate, hub)
    gate.heeded.clear()
    sync(gate, hub)
    assert gate.heeded == [second]  # the first one's row is here by now


def test_a_false_signature_does_not_take_the_place_of_a_good_one(hub: Hub) -> None:
    desk, gate = busy_desk(DESK, 2), MemoryJournal(GATE)
    revoked = revoke(desk)
    hub.alert([Alert(revoked, alert_word(99, revoked))])
    sync(desk, hub)
    hub.alert([Alert(revoked, alert_word(98, revoked))])
    assert sync(gate, hub).forged == (desk.own_chain,)
    assert gate.heeded == [revoked]


# -- bounds


def test_many_come_in_parts(hub: Hub) -> None:
    desk, gate = busy_desk(DESK, 1), MemoryJournal(GATE)
    revoked = [revoke(desk, number=number) for number in range(2 * ALERT_PAGE + 3)]
    sync(desk, hub)
    heard = Heard(hub)
    sync(gate, heard)
    assert heard.asked[:3] == ["greet", "revocations", "revocations"]
    assert gate.heeded == revoked
    pages = [hub.revocations({})]
    while pages[-1]:
        pages.append(hub.revocations({}, after=pages[-1][-1].place))
    assert [len(page) for page in pages] == [ALERT_PAGE, ALERT_PAGE, 3, 0]


def test_a_flood_of_false_ones_is_not_downloaded(hub: Hub) -> None:
    thief, desk, gate = busy_desk(DESK, 1), busy_desk(8, 1), MemoryJournal(GATE)
    for start in range(0, 4 * ALERT_PAGE, ALERT_PAGE):
        hub.alert([false(thief, 5_000 + start + number) for number in range(ALERT_PAGE)])
    revoked = revoke(desk)
    hub.alert(alerted(revoked))
    heard = Heard(hub)
    assert sync(gate, heard).forged == (thief.own_chain,)
    assert heard.asked.count("revocations") == 1
    assert gate.heeded == [revoked]
    sync(MemoryJournal(OFFICE), hub)
    assert held(hub) == [revoked]


def test_a_hub_that_says_the_same_for_ever_is_not_listened_to_for_ever(hub: Hub) -> None:
    desk, gate = busy_desk(DESK, 1), MemoryJournal(GATE)
    for number in range(ALERT_PAGE):
        revoke(desk, number=number)
    sync(desk, hub)
    page = hub.revocations({})
    heard = Heard(hub, revocations=lambda *_, **__: page)
    sync(gate, heard)
    assert heard.asked.count("revocations") == 1
    assert gate.rows == desk.rows


# -- on a server


@pytest.fixture
def server(postgres_url: str) -> Any:
    route = Route("postgresql", postgres_url, None, [])
    route.found(desk=DESK, gate=GATE)
    yield route
    for hub in route.opened:
        hub.close()


def test_a_stolen_desk_leaves_nothing_in_anothers_name_and_removes_nothing(server: Route) -> None:
    office, desk = busy_desk(OFFICE, 1), busy_desk(DESK, 1)
    revoked = revoke(office)
    sync(office, server.open())
    stolen = server.open(station=DESK)
    with pytest.raises(SyncError, match="only this station's own rows"):
        stolen.alert([false(office)])
    with pytest.raises(SyncError):
        stolen.disown(stolen.revocations({}))
    assert held(server.open()) == [revoked]
    (alarm,) = server.open().alarms()
    assert (alarm.kind, alarm.chain) == (AlarmKind.FOREIGN, office.own_chain)
    with pytest.raises(SyncError):
        stolen.alert([replace(false(desk), signature=b"short")])
    long = desk.write("ban.add", reason="x" * ALERT_BODY)
    with pytest.raises(SyncError):
        stolen.alert(alerted(long))
    with pytest.raises(SyncError):
        stolen.alert(alerted(desk.write("person.set")))


def test_an_alert_is_paid_for_once_and_in_full(server: Route) -> None:
    desk = busy_desk(DESK, 1)
    sync(desk, server.open(station=DESK))
    server.statement("UPDATE hub_station SET quota = stored + 5000 WHERE station = ?", DESK)
    stolen = server.open(station=DESK)
    alert = alerted(desk.write("ban.add", reason="x" * 3_000))
    for _ in range(3):
        stolen.alert(alert)
    with pytest.raises(SyncError, match="used up"):
        stolen.alert(alerted(desk.write("ban.add", reason="y" * 3_000)))
    assert [alarm.kind for alarm in server.open().alarms()] == [AlarmKind.QUOTA]


def test_what_a_station_revoked_before_it_was_shut_out_stays_so(server: Route) -> None:
    desk, gate = busy_desk(DESK, 1), MemoryJournal(GATE)
    revoked = revoke(desk)
    server.open(station=DESK).alert([*alerted(revoked), false(desk)])
    server.open().dismiss(DESK)
    assert sync(MemoryJournal(OFFICE), server.open()).forged == (desk.own_chain,)
    report = sync(gate, server.open(station=GATE))
    assert (report.forged, gate.heeded) == ((), [revoked])
    assert desk.own_chain not in server.open().heads()
    assert Head(0, bytes(32)) == server.open().receipt(desk.own_chain).head
