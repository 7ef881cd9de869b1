"""The close of a day, proved at either kind of hub and countersigned by the office."""

from collections.abc import Generator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psycopg
import pytest
from stations import SetClock, enrol, found_office

from accredit_app.app import finish
from accredit_app.credentials.keys import SigningKey
from accredit_app.domain.people import Details
from accredit_app.errors import SyncError
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services
from accredit_app.services.close import day_close
from accredit_app.services.close.closing import ClosedDay
from accredit_app.services.close.day_close import Closed
from accredit_app.store import audit


def run(steps: Generator[Any, None, Any]) -> Any:
    return finish(steps, lambda _: None)


@pytest.fixture(params=["file", "postgresql"])
def route(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "postgresql":
        return str(request.getfixturevalue("postgres_url"))
    return str(tmp_path / "hub.db")


@pytest.fixture
def stations(tmp_path: Path, route: str) -> Iterator[list[Services]]:
    clock = SetClock()
    office = found_office(tmp_path / "office", clock)
    desks = [enrol(office, f"Desk {n}", "desk", tmp_path / f"desk{n}", clock) for n in (1, 2)]
    office.sync.found_hub(route)
    run(office.sync.run(route))
    everyone = [office, *desks]
    yield everyone
    for station in everyone:
        station.post.database.close()


def register(station: Services, family: str, seed: int) -> None:
    details = Details(given_name="Ánh", family_name=family, country="VN")
    record = station.registration.save(None, details, category="DEL", walk_in=True).value
    station.photos.attach(record.person.id, draw_face(seed))
    station.registration.arrive(record.person.id)


def close(station: Services, route: str, out: Path) -> ClosedDay:
    closed = run(station.closing.close(hub=route, folder=out)).value
    assert isinstance(closed, ClosedDay)
    return closed


def hub_statement(route: str, office: Services, file: str, server: str) -> None:
    """What somebody with rights over the database could do to the hub."""
    if route.startswith("postgresql"):
        with psycopg.connect(route, autocommit=True) as root:
            root.execute(server)
        return
    hub: Any = office.sync.open_hub(route)
    with hub._engine.begin() as connection:
        connection.exec_driver_sql(file)
    hub.close()


def close_of(services: Services, number: int) -> Closed:
    day = services.post.today(services.post.event())
    return next(c for c in services.closing.roll(day).closed if c.station.number == number)


def test_a_closed_day_is_proved_countersigned_and_heard_of_everywhere(
    stations: list[Services], route: str, tmp_path: Path
) -> None:
    office, desk, other = stations
    for seed, family in enumerate(("Nguyễn", "Trần", "Lê")):
        register(desk, family, seed)
    closed = close(desk, route, tmp_path / "out")
    assert closed.proved
    assert [s.number for s in closed.roll.missing] == [1, 3]
    mine = close_of(desk, 2)
    assert mine.genuine
    assert mine.receipt is None
    assert mine.body["photos"] == 3
    assert mine.body["kinds"]["person.set"] == 6
    assert mine.body["unfinished"] == []

    run(office.sync.run(route))
    assert office.sync.pending().entries == 0, "the receipt went out in the same run"
    run(desk.sync.run(route))
    receipt = close_of(desk, 2).receipt
    assert receipt is not None
    assert receipt.genuine
    assert (receipt.photos, receipt.missing) == (3, 0)
    assert receipt.rows == sum(mine.body["kinds"].values())

    close(other, route, tmp_path / "out")
    run(office.sync.run(route))
    last = close(office, route, tmp_path / "out")
    assert (last.roll.stations, last.roll.missing) == (3, ())
    states = set()
    for station in stations:
        run(station.sync.run(route))
        assert all(c.receipt and c.receipt.genuine for c in station.closing.roll(last.day).closed)
        with station.post.database.read() as connection:
            assert audit.verify(connection).sound
            states.add(audit.digest(connection))
    assert len(states) == 1
    assert office.sync.pending().entries == 0


def test_a_receipt_is_written_once(stations: list[Services], route: str, tmp_path: Path) -> None:
    office, desk, _ = stations
    close(desk, route, tmp_path)
    reports = [run(office.sync.run(route)).value for _ in range(3)]
    assert [report.rows_out for report in reports[1:]] == [0, 0]


def test_photos_that_the_hub_lost_are_counted_in_the_receipt(
    stations: list[Services], route: str, tmp_path: Path
) -> None:
    office, desk, _ = stations
    register(desk, "Nguyễn", 1)
    register(desk, "Trần", 2)
    close(desk, route, tmp_path)
    hub_statement(
        route, office,
        "DELETE FROM hub_photo WHERE id = (SELECT max(id) FROM hub_photo)",
        "DELETE FROM accredit_hub.photo WHERE id = (SELECT id FROM accredit_hub.photo LIMIT 1)",
    )  # fmt: skip
    run(office.sync.run(route))
    receipt = close_of(office, 2).receipt
    assert receipt is not None
    assert (receipt.photos, receipt.missing) == (1, 1)


def test_rows_that_were_altered_at_the_hub_get_no_receipt(
    stations: list[Services], route: str, tmp_path: Path
) -> None:
    office, desk, _ = stations
    register(desk, "Nguyễn", 1)
    close(desk, route, tmp_path)
    exchange = office.sync.open_hub(route)
    run_in = office.sync.run(route)
    for progress in run_in:
        if progress.step == "rows_in":
            break
    run_in.close()
    hub_statement(
        route, office,
        "UPDATE hub_journal SET operator = 'Mallory' WHERE station = 2 AND seq = 1",
        "UPDATE accredit_hub.journal SET operator = 'Mallory' WHERE station = 2 AND seq = 1",
    )  # fmt: skip
    exchange.close()
    run(office.sync.run(route))
    assert close_of(office, 2).receipt is None


def test_a_close_of_another_hand_is_not_countersigned(
    stations: list[Services], route: str, tmp_path: Path
) -> None:
    office, desk, _ = stations
    register(desk, "Nguyễn", 1)
    close(desk, route, tmp_path)
    run(office.sync.run(route))
    genuine, event = close_of(office, 2), office.post.event()
    key = SigningKey.generate(office.post.random)
    forged = day_close.sign_close({**genuine.body, "photos": 7}, event, key)
    exchange = office.sync.open_hub(route)
    with office.post.database.read() as connection:
        for closed in (
            replace(genuine, genuine=False, body=forged),
            replace(genuine, body={**genuine.body, "kinds": {"person.set": 1}}),
            replace(
                genuine, body={**genuine.body, **day_close.Holdings({}, {}, frozenset()).words()}
            ),
        ):
            with pytest.raises(SyncError, match="does not prove"):
                day_close.countersigned(
                    connection, exchange, closed, event=event, key=key, at=office.post.clock.now()
                )
    exchange.close()


def test_a_station_put_back_from_a_backup_closes_on_all_its_chains(
    stations: list[Services], route: str, tmp_path: Path
) -> None:
    office, desk, _ = stations
    register(desk, "Nguyễn", 1)
    run(desk.sync.run(route))
    desk.post.database.new_epoch()
    register(desk, "Trần", 2)
    assert close(desk, route, tmp_path).proved
    run(office.sync.run(route))
    closed = close_of(office, 2)
    assert len(closed.body["chains"]) == 2
    assert closed.receipt is not None
    assert closed.receipt.photos == 2
