"""A store in which one of everything has happened, and what its journal says."""

from stores import enter, identity

from accredit_app.domain.badges import badge_id
from accredit_app.domain.fields import to_fields
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.people import Organisation, OrganisationKind
from accredit_app.store import audit, journal
from accredit_app.store.database import Database


def rows(database: Database, chain: Chain | None = None) -> list[Entry]:
    with database.read() as connection:
        chains = [chain] if chain else sorted(journal.heads(connection))
        return [
            entry
            for name in chains
            for entry in journal.suffix(connection, name, after=0, limit=100_000)
        ]


def heads(database: Database) -> dict[Chain, Head]:
    with database.read() as connection:
        return journal.heads(connection)


def digest(database: Database) -> str:
    with database.read() as connection:
        return audit.digest(connection)


def live_a_little(database: Database, number: int = 3) -> None:
    """One of everything, as a desk and a gate write it."""
    day = "2025-10-25"
    organisation = identity("organisation", database.station)
    event = identity("event")
    with database.write("An") as unit:
        unit.set(
            "organisation",
            organisation,
            to_fields(Organisation(organisation, "Bộ Công an", OrganisationKind.STATE, "VN")),
        )
        unit.set("event", event, {"name": "Signing", "utc_offset": 420, "first_day": day})
        unit.set("category", identity("category"), {"code": "DEL", "number": 2, "zones": ["A"]})
        unit.set("zone", identity("zone"), {"letter": "A", "bit": 0})
        unit.set("meeting", identity("meeting"), {"title": "Plenary", "starts": f"{day}T09:00:00Z"})
        unit.set("operator", identity("operator"), {"name": "An", "role": "officer"})
        unit.set("station", identity("station"), {"number": 3, "public_key": "00ff"})
    for turn in range(number):
        with database.write("An") as unit:
            person = enter(unit, f"Minh {turn}", "Nguyễn", organisation=organisation)
            serial = database.station << 38 | turn
            badge, job = badge_id(serial), identity("job", serial)
            unit.record(
                "badge.issue",
                badge,
                {"person": person, "category": "DEL", "zones": ["A"], "first_day": day, "days": 2},
            )
            unit.record("print.queue", job, {"serial": serial, "printer": "P", "at": f"{day}T08Z"})
            unit.record("print.printed", job, {})
            unit.record("badge.print", badge, {"job": job})
            unit.record(
                "scan.add",
                identity("scan", serial),
                {"zone": "A", "serial": serial, "answer": "admit", "direction": "in"},
            )
            unit.record("ban.add", person, {"reason": "x"})
            unit.record("key.revoke", identity("station"), {"key": "00ff00ff", "after": day})
            unit.record("day.close", identity("station"), {"day": day, "counts": {"people": turn}})
            unit.keep_photo(b"picture %d" % turn)
