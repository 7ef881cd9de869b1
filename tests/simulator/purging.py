"""The office's order to erase what is known of people, and a desk that may not order it."""

from accredit_app.domain.purge import PURGE
from accredit_app.domain.roles import StationRole
from tests.simulator.erasing import EVENT, order
from tests.simulator.station import Pen, Station
from tests.simulator.world import World


def order_purge(world: World, _: Station) -> None:
    """The office orders that all it holds be erased, for whoever knows of it and for the hub."""
    office = world.stations[0]
    if not world.purges or office.older or office.role is not StationRole.OFFICE:
        return

    def deed(pen: Pen) -> None:
        pen.set("event", EVENT, {"place": "Hạ Long"})
        upto = {**office.vector()}
        upto[office.own_chain] = pen.end()
        pen.record(PURGE, EVENT, order(upto))
        pen.carry_out()

    world.act(office, deed)
    office.settle()
    world.note_own(office)


def order_falsely(world: World, station: Station) -> None:
    """A desk orders a purge, which is not for it to order: nobody obeys."""
    if world.purges and station is not world.stations[0] and station.number != 1:
        body = order(station.vector(), genuine=False)
        world.act(station, lambda pen: pen.record(PURGE, EVENT, body))
