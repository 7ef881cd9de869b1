"""One serial on two people's badges: two copies of a station gave it out before one noticed.

Both badges are genuine to every gate, and the serial stands for one of their holders only. So there
is one way: revoke it, and give both people new badges.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from accredit_app.domain.adoption import ADOPTIONS, doubtful_serials
from accredit_app.domain.badges import badge_id, serial_text
from accredit_app.domain.people import Record
from accredit_app.services.told import Told, Witnesses
from accredit_app.store import journal, queries
from accredit_app.store.fields import ident
from accredit_app.store.queries import open as waiting

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from accredit_app.domain.journal import Entry


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody whose badge bears the serial, and who issued it."""

    person: UUID
    record: Record | None
    told: Told


@dataclass(frozen=True, slots=True)
class SharedSerial:
    """A serial that stands on the badges of several people."""

    serial: int
    bearers: tuple[Bearer, ...]

    @property
    def badge(self) -> str:
        return serial_text(self.serial)


def shared_serials(connection: "Connection", witnesses: Witnesses) -> list[SharedSerial]:
    """Every serial that two people's badges bear and that is not revoked. Only those are looked at
    of which a station told that its journal had split."""
    doubtful = doubtful_serials(journal.about(connection, [ADOPTIONS]))
    twice = waiting.issued_twice(connection, doubtful)
    found = (shared_serial(connection, witnesses, serial) for serial in twice)
    return [one for one in found if one is not None]


def shared_serial(
    connection: "Connection", witnesses: Witnesses, serial: int
) -> SharedSerial | None:
    """Who bears a serial; None when it is one person, or the badge is revoked."""
    entries = journal.about(connection, [badge_id(serial)])
    if any(entry.kind == "badge.revoke" for entry in entries):
        return None
    issued: dict[UUID, Entry] = {}
    for entry in entries:
        person = ident(entry.content().get("person"))
        if entry.kind == "badge.issue" and person is not None:
            issued.setdefault(UUID(bytes=person), entry)
    united = {queries.leader(connection, person) for person in issued}
    if len(united) < 2:
        return None
    bearers = (
        Bearer(person, queries.record(connection, person), witnesses.told(entry))
        for person, entry in issued.items()
    )
    return SharedSerial(serial, tuple(bearers))
