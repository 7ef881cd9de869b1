"""A purge at the hub, under each route: what is erased, what stays, and who is not obeyed."""

import threading
from collections.abc import Sequence

import psycopg
import pytest
from hub_routes import OFFICE, Hub, Route, busy_desk, everything, sync
from memory_journal import MemoryJournal, alerted, name_of, picture

from accredit_app.domain.journal import Entry, Head
from accredit_app.domain.purge import PURGE, body_of
from accredit_app.domain.roles import StationRole
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.hub_engine import login_of
from accredit_app.sync.progress import Step
from accredit_app.sync.run import synchronise
from accredit_app.sync.server import _ROWS, _columns

DESK = 7


@pytest.fixture
def desk() -> MemoryJournal:
    return busy_desk(DESK, 3)


@pytest.fixture
def office(desk: MemoryJournal) -> MemoryJournal:
    """An office that holds the desk's rows, and rows of its own."""
    office = MemoryJournal(OFFICE)
    office.write("event.set", name="Conference")
    office.register(1)
    for rows in desk.rows.values():
        office.accept(rows)
    return office


def order(office: MemoryJournal) -> Entry:
    return office.write(PURGE, **body_of({c: head.seq for c, head in office.heads().items()}))


def push(hub: Hub, rows: Sequence[Entry]) -> Head:
    return hub.push(rows)


def bodies(hub: Hub) -> dict[tuple[int, int], bytes | None]:
    return {(entry.station, entry.seq): entry.body for entry in everything(hub)}


def own(station: MemoryJournal) -> list[Entry]:
    return station.rows[station.own_chain]


def held(hub: Hub, station: MemoryJournal) -> set[str]:
    return set(hub.photos(station.pictures))


def test_what_it_covers_loses_its_body_and_every_chain_still_proves(
    hub: Hub, desk: MemoryJournal, office: MemoryJournal
) -> None:
    for station in (desk, office):
        push(hub, own(station))
        hub.put_photos(station.pictures.items())
    late = desk.write(name="Late", photo=name_of(picture(99)))
    push(hub, [late])
    hub.put_photos([(name_of(picture(99)), picture(99))])
    ordered = order(office)
    push(hub, [ordered])
    found = bodies(hub)
    assert {where for where, body in found.items() if body is not None} == {
        (OFFICE, 1), (OFFICE, ordered.seq), (DESK, late.seq)
    }  # fmt: skip
    assert all(entry.salt is None for entry in everything(hub) if entry.body is None)
    assert held(hub, desk) == held(hub, office) == set()
    assert set(hub.photos([name_of(picture(99))])) == {name_of(picture(99))}
    for station in (desk, office):
        last = own(station)[-1]
        receipt = hub.receipt(station.own_chain, reread=True)
        assert receipt.head == Head(last.seq, last.hash)
    # The same rows again, with their bodies, are a replay and bring nothing back.
    push(hub, own(desk))
    push(hub, own(office))
    assert bodies(hub) == found
    assert hub.alarms() == ()


def test_what_comes_later_is_kept_without_its_body(
    hub: Hub, desk: MemoryJournal, office: MemoryJournal
) -> None:
    ordered = order(office)
    push(hub, own(office))
    hub.alert(alerted(_revocation(desk)))
    assert hub.want(desk.pictures) == set()
    hub.put_photos(desk.pictures.items())
    assert held(hub, desk) == set()
    push(hub, own(desk))
    assert bodies(hub)[DESK, 1] is None
    after = [seq for (station, seq), body in bodies(hub).items() if body and station == DESK]
    assert after == [own(desk)[-1].seq]  # the revocation, which the purge had not seen
    assert bodies(hub)[OFFICE, ordered.seq] == ordered.body
    assert hub.receipt(desk.own_chain, reread=True).head.seq == own(desk)[-1].seq


def _revocation(desk: MemoryJournal) -> Entry:
    return desk.write("badge.revoke", reason="stolen")


def test_what_was_left_ahead_of_its_chain_is_erased_too(
    hub: Hub, desk: MemoryJournal, office: MemoryJournal
) -> None:
    revoked = _revocation(desk)
    hub.alert(alerted(revoked))
    office.accept([revoked])
    order(office)
    assert [alert.entry.body for alert in hub.revocations({})] == [revoked.body]
    push(hub, own(office))
    assert hub.revocations({}) == []
    hub.alert(alerted(revoked))
    assert hub.revocations({}) == []


def test_a_desk_that_orders_one_is_not_obeyed_and_raises_an_alarm(
    route: Route, desk: MemoryJournal, office: MemoryJournal
) -> None:
    route.found(desk=DESK)
    hub, stolen = route.open(), route.open(station=DESK)
    push(hub, own(office))
    hub.put_photos(office.pictures.items())
    for rows in office.rows.values():
        if rows is not own(office):
            push(stolen, rows)
    before = bodies(hub)
    ends = {c: head.seq for c, head in office.heads().items()}
    forged = desk.write(PURGE, **body_of(ends))
    push(stolen, [forged])
    assert bodies(hub) == before | {(DESK, forged.seq): forged.body}
    assert held(hub, office) == set(office.pictures)
    (alarm,) = hub.alarms()
    assert (alarm.kind, alarm.chain, alarm.seq) == (AlarmKind.PURGE, desk.own_chain, forged.seq)
    push(stolen, [forged])
    assert len(hub.alarms()) == 1


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"upto": None, "spares": []},
        {"upto": {"x.y": 3}, "spares": []},
        {"upto": {"7.1": "many"}, "spares": []},
        {"upto": [1], "spares": "all"},
    ],
)
def test_an_order_that_cannot_be_read_is_a_row_like_any_other(
    hub: Hub, desk: MemoryJournal, office: MemoryJournal, body: dict[str, object]
) -> None:
    push(hub, own(desk))
    before = bodies(hub)
    office.write(PURGE, **body)
    push(hub, own(office))
    assert {where: bodies(hub)[where] for where in before} == before
    desk.register(9)
    push(hub, own(desk)[-1:])
    assert bodies(hub)[DESK, own(desk)[-1].seq] is not None


def test_a_second_purge_takes_what_came_after_the_first(
    hub: Hub, desk: MemoryJournal, office: MemoryJournal
) -> None:
    push(hub, own(desk))
    order(office)
    push(hub, own(office))
    desk.register(8)
    push(hub, own(desk)[-1:])
    office.accept(own(desk)[-1:])
    second = order(office)
    push(hub, [second])
    assert {where for where, body in bodies(hub).items() if body} == {
        (OFFICE, 1), (OFFICE, second.seq - 1), (OFFICE, second.seq)
    }  # fmt: skip
    assert held(hub, desk) == set()


def test_stations_sync_on_after_a_purge(hub: Hub, office: MemoryJournal) -> None:
    desk = busy_desk(DESK, 3)  # the same rows, at the desk itself
    order(office)
    sync(office, hub)
    sync(desk, hub)
    assert desk.heads() == office.heads() == hub.heads()
    assert all(entry.body is None for entry in everything(hub) if entry.station == DESK)


def test_a_push_under_way_is_waited_for(
    postgres_url: str, desk: MemoryJournal, office: MemoryJournal
) -> None:
    """The desk's rows are in a transaction that has not ended when the purge comes."""
    route = Route("postgresql", postgres_url, None, [])
    route.found(desk=DESK)
    hub = route.open()
    push(hub, own(office))
    ordered = order(office)
    call = f"SELECT code FROM accredit.push(%b::uuid, {_ROWS}, %b::bytea)"
    name = login_of(psycopg.conninfo.conninfo_to_dict(postgres_url)["dbname"], DESK)
    purging = threading.Thread(target=push, args=(hub, [ordered]))
    with psycopg.connect(postgres_url, user=name, password="secret") as slow:
        said = slow.execute(call, (desk.event, *_columns(own(desk)), None)).fetchone()
        assert said == ("ok",)
        purging.start()
        with psycopg.connect(postgres_url, autocommit=True) as root:
            waits = "SELECT count(*) FROM pg_locks WHERE NOT granted"
            while root.execute(waits).fetchone() == (0,) and purging.is_alive():
                pass
        assert purging.is_alive()
        slow.commit()
    purging.join()
    assert {entry.body for entry in everything(route.open()) if entry.station == DESK} == {None}
    for one in route.opened:
        one.close()


def test_a_photo_whose_row_is_still_to_come_is_not_taken_for_lost(
    hub: Hub, desk: MemoryJournal, office: MemoryJournal
) -> None:
    sync(desk, hub)
    order(office)
    sync(office, hub)
    desk.register(51)
    taken = set(desk.pictures)
    for progress in synchronise(desk, hub, role=StationRole.DESK, prove=True):
        if progress.step is Step.ROWS_OUT and set(desk.pictures) == taken:
            desk.register(52)  # behind the rows that have gone, ahead of the photos
    late = set(desk.pictures) - taken
    assert late
    assert not late & held(hub, desk)
    sync(desk, hub)
    assert late <= held(hub, desk)
