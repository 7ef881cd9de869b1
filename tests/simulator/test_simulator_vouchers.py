"""Worlds whose hub has an owner who makes rows up: nobody takes one, and whoever would is found."""

from collections.abc import Collection, Iterable
from contextlib import nullcontext, suppress
from dataclasses import replace
from typing import Any

import pytest

from accredit_app.domain.journal import Chain, Entry, Head, Vector
from accredit_app.domain.roles import StationRole
from accredit_app.sync.alerts import Alert
from accredit_app.sync.exchange import Greets
from accredit_app.sync.vouchers import Voucher, Vouchers, Worth
from tests.simulator.events import forged, live
from tests.simulator.ledger import Violation
from tests.simulator.memory import MemoryStation
from tests.simulator.rules import SOUND
from tests.simulator.station import Station, alert_signature, signature
from tests.simulator.world import EVENT, World, small_steps

SEEDS, STEPS = range(20), 60


class Owner(Greets):
    """The hub as its owner shows it: each chain of others has one row more, which he signed, and
    which he also shows ahead of it, as one that takes a right away."""

    def __init__(self, hub: Any, station: Station) -> None:
        self._hub = hub
        self._station = station

    def __getattr__(self, name: str) -> Any:
        return getattr(self._hub, name)

    def _made_up(self) -> dict[Chain, Entry]:
        rows: dict[Chain, list[Entry]] = {}
        for entry in self._hub.pull({}, limit=1 << 30):
            rows.setdefault(entry.chain, []).append(entry)
        return {
            chain: forged(known, len(known))
            for chain, known in rows.items()
            if chain.station != self._station.number
        }

    def heads(self) -> dict[Chain, Head]:
        shown: dict[Chain, Head] = self._hub.heads()
        return shown | {chain: Head(row.seq, row.hash) for chain, row in self._made_up().items()}

    def vouchers(self, vector: Vector) -> Vouchers:
        false = {
            chain: [Voucher(row.seq, signature(99, chain, Head(row.seq, row.hash)))]
            for chain, row in self._made_up().items()
        }
        shown: Vouchers = self._hub.vouchers(vector)
        return {c: [*shown.get(c, ()), *false.get(c, ())] for c in shown.keys() | false.keys()}

    def revocations(
        self, vector: Vector, *, after: int = 0, without: Collection[int] = ()
    ) -> list[Alert]:
        shown: list[Alert] = self._hub.revocations(vector, after=after, without=without)
        false = [replace(row, kind="badge.revoke") for row in self._made_up().values()]
        return [*(Alert(row, alert_signature(99, row)) for row in false if not after), *shown]

    def pull(self, vector: Vector, *, limit: int) -> list[Entry]:
        found: list[Entry] = self._hub.pull(vector, limit=limit)
        false = self._made_up()
        told: Iterable[Entry] = (
            row for chain, row in false.items() if vector.get(chain, 0) == row.seq - 1
        )
        return found or list(told)


class Credulous(MemoryStation):
    """Believes every signature."""

    def worth(self, chain: Chain, head: Head, signed: bytes) -> Worth:
        return Worth.GENUINE

    def worth_of_alert(self, revocation: Entry, signed: bytes) -> Worth:
        return Worth.GENUINE


def lived(seed: int, kind: type[MemoryStation]) -> World:
    """A world with such a hub and such stations, up to peace or to the first trouble."""

    def make(world: World, number: int, role: StationRole) -> Station:
        return kind(
            number, role, now=world.now, event=EVENT, rules=world.rules, seed=f"{seed}/{number}"
        )

    world = World(seed, rules=replace(SOUND, meet=Owner), make_station=make)
    trouble = suppress(Violation) if issubclass(kind, Credulous) else nullcontext()
    with small_steps(), trouble:
        live(world, STEPS)
    return world


def made_up(world: World) -> set[bytes]:
    """Rows at the stations that nobody wrote."""
    held = (rows for station in world.stations for rows in station.everything().values())
    return {entry.hash for rows in held for entry in rows} - world.ledger.ever.keys()


def obeyed(world: World) -> set[bytes]:
    """Revocations that a station obeys ahead of their chain, and that nobody wrote."""
    return {h for station in world.stations for h in station.heeded} - world.ledger.ever.keys()


@pytest.mark.parametrize("seed", SEEDS)
def test_no_station_takes_what_the_hubs_owner_made_up(seed: int) -> None:
    world = lived(seed, MemoryStation)
    assert made_up(world) == obeyed(world) == set()
    assert world.hub_rows()


def test_a_station_that_believes_every_signature_is_found() -> None:
    worlds = [lived(seed, Credulous) for seed in SEEDS]
    assert any(map(obeyed, worlds))


def test_a_station_that_believes_every_signature_over_a_chain_is_found() -> None:
    class Half(Credulous):
        worth_of_alert = MemoryStation.worth_of_alert

    assert any(made_up(lived(seed, Half)) for seed in SEEDS)
