"""Real stations, real keys: whose rows a station takes from a hub, and what it says of others'."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from stations import SetClock, enrol

from accredit_app.app import finish
from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.journal import Chain, Head, chain_hash
from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services
from accredit_app.services.sync.near_side import StoreJournal
from accredit_app.store.audit import digest
from accredit_app.sync.exchange import head_message
from accredit_app.sync.progress import Step, SyncReport
from accredit_app.sync.vouchers import Worth


@pytest.fixture(params=["file", "postgresql"])
def hub(request: pytest.FixtureRequest, office: Services, tmp_path: Path) -> str:
    if request.param == "file":
        route = str(tmp_path / "hub.db")
    else:
        route = str(request.getfixturevalue("postgres_url"))
    office.sync.found_hub(route)
    return route


@pytest.fixture
def late(office: Services, desk: Services, gate: Services, tmp_path: Path, clock: SetClock) -> (
    Iterator[Services]
):  # fmt: skip
    """A desk of which the others' files know nothing yet."""
    services = enrol(office, "Desk 9", "desk", tmp_path / "late", clock)
    yield services
    services.post.database.close()


def sync(station: Services, hub: str) -> SyncReport:
    return finish(station.sync.run(hub), lambda _: None).value


def register(desk: Services, family: str) -> None:
    details = Details(given_name="Ánh", family_name=family)
    desk.registration.save(None, details, category="DEL", walk_in=True)


def own(station: Services) -> Chain:
    return StoreJournal(station.post).own_chain


def heads(station: Services) -> dict[Chain, Head]:
    return StoreJournal(station.post).heads()


def state(station: Services) -> str:
    with station.post.database.read() as connection:
        return digest(connection)


def forge(station: Services, office: Services, hub: str) -> Chain:
    """The hub's owner adds a row to a station's chain, and signs it with a key of his own."""
    exchange = office.sync.open_hub(hub)
    chain, key = own(station), SigningKey(b"\x01" * 32)
    held = exchange.heads()[chain]
    (last,) = StoreJournal(station.post).suffix(chain, after=held.seq - 1, limit=1)
    values = {name: getattr(last, name) for name in type(last).__dataclass_fields__}
    false = type(last)(**values | {"seq": held.seq + 1})
    false = type(last)(**values | {"seq": held.seq + 1, "hash": chain_hash(held.hash, false)})
    message = head_message(chain, Head(false.seq, false.hash))
    exchange.push([false], head_signature=key.sign(message))
    exchange.close()
    return chain


def test_what_the_hubs_owner_makes_up_is_not_taken_and_said(
    office: Services, desk: Services, gate: Services, hub: str
) -> None:
    sync(office, hub)
    register(desk, "Nguyễn")
    sync(desk, hub)
    sync(office, hub)
    chain = forge(desk, office, hub)
    register(office, "Trần")
    for reader in (office, gate):
        report = sync(reader, hub)
        assert report.forged == report.quarantined == (chain,)
        assert heads(reader)[own(office)] == heads(office)[own(office)]
    assert heads(office)[chain] == heads(desk)[chain]
    assert chain not in heads(gate)


def test_a_station_that_is_not_known_yet_waits_for_the_offices_word(
    office: Services, gate: Services, late: Services, hub: str
) -> None:
    exchange = office.sync.open_hub(hub)
    near = StoreJournal(late.post)
    register(late, "Nguyễn")
    rows = near.suffix(own(late), after=0, limit=100)
    end = Head(rows[-1].seq, rows[-1].hash)
    exchange.push(rows, head_signature=near.sign_head(own(late), end))
    exchange.close()
    report = sync(gate, hub)
    assert own(late) in report.waiting
    assert report.forged == report.quarantined == ()
    assert own(late) not in heads(gate)
    sync(office, hub)
    report = sync(gate, hub)  # the office's rows tell the key, and the station's follow at once
    assert report.waiting == ()
    assert heads(gate)[own(late)] == end
    assert state(gate) == state(office)


def test_what_came_by_stick_is_passed_on_with_its_stations_word(
    office: Services, desk: Services, gate: Services, hub: str, tmp_path: Path
) -> None:
    register(desk, "Nguyễn")
    written = finish(desk.sticks.write(tmp_path / "stick.accredit"), lambda _: None).value
    finish(office.sticks.read(written.paths[0]), lambda _: None)
    sync(office, hub)
    exchange = office.sync.open_hub(hub)
    (shown,) = exchange.vouchers({})[own(desk)]
    exchange.close()
    end = heads(desk)[own(desk)]
    assert shown == (end.seq, StoreJournal(desk.post).sign_head(own(desk), end))
    assert sync(gate, hub).waiting == ()
    assert heads(gate)[own(desk)] == end
    words = StoreJournal(gate.post).words()
    assert words[own(desk)].signature == shown.signature


def test_the_word_on_what_a_stick_brings_during_a_sync_goes_with_it(
    office: Services, desk: Services, gate: Services, hub: str, tmp_path: Path
) -> None:
    sync(office, hub)
    register(desk, "Nguyễn")
    written = finish(desk.sticks.write(tmp_path / "stick.accredit"), lambda _: None).value
    syncing = office.sync.run(hub)
    assert [next(syncing).step for _ in range(2)] == [Step.GREETING, Step.REVOCATIONS]
    finish(office.sticks.read(written.paths[0]), lambda _: None)
    assert finish(syncing, lambda _: None).value.rows_out > 0
    exchange = office.sync.open_hub(hub)
    (shown,) = exchange.vouchers({})[own(desk)]
    exchange.close()
    end = heads(desk)[own(desk)]
    assert shown == (end.seq, StoreJournal(desk.post).sign_head(own(desk), end))
    assert sync(gate, hub).waiting == ()
    assert heads(gate)[own(desk)] == end


def test_what_a_network_brought_is_passed_on_by_stick(
    office: Services, desk: Services, gate: Services, hub: str, tmp_path: Path
) -> None:
    sync(office, hub)
    register(desk, "Nguyễn")
    sync(desk, hub)
    sync(gate, hub)
    written = finish(gate.sticks.write(tmp_path / "stick.accredit"), lambda _: None).value
    (taken,) = finish(office.sticks.read(written.paths[0]), lambda _: None).value.taken
    assert taken.unproved == ()
    assert heads(office)[own(desk)] == heads(desk)[own(desk)]


def test_a_new_chain_of_the_same_station_has_the_same_key(
    office: Services, desk: Services, gate: Services, hub: str
) -> None:
    sync(office, hub)
    register(desk, "Nguyễn")
    first = own(desk)
    desk.post.database.new_epoch()
    register(desk, "Trần")
    sync(desk, hub)
    sync(gate, hub)
    assert own(desk) != first
    assert {first, own(desk)} <= heads(gate).keys()


def test_a_disabled_stations_earlier_rows_stay_its_rows(
    office: Services, desk: Services, gate: Services, hub: str
) -> None:
    register(desk, "Nguyễn")
    sync(office, hub)
    sync(desk, hub)
    office.founding.disable(desk.post.database.station)
    sync(office, hub)
    assert sync(gate, hub).quarantined == ()
    assert heads(gate) == heads(office)
    near, end = StoreJournal(gate.post), heads(desk)[own(desk)]
    signature = StoreJournal(desk.post).sign_head(own(desk), end)
    assert near.worth(own(desk), end, signature) is Worth.DISABLED


def test_a_new_station_may_be_the_first_at_a_hub(
    office: Services, desk: Services, late: Services, tmp_path: Path
) -> None:
    route = str(tmp_path / "second.db")
    office.sync.found_hub(route)
    sync(late, route)  # it brings the office's rows, by the office's word
    report = sync(desk, route)
    assert (report.waiting, report.quarantined) == ((), ())
    assert heads(desk)[own(office)] == heads(late)[own(office)]


def test_of_a_synced_pair_no_signature_is_asked_for(
    office: Services, desk: Services, hub: str
) -> None:
    for station in (office, desk, office, desk):
        sync(station, hub)
    near = StoreJournal(desk.post)
    before = near.words()
    report = sync(desk, hub)
    assert (report.rows_in, report.rows_out, near.words()) == (0, 0, before)
    assert before.keys() == {own(office)}
