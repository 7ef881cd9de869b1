"""The counts of the day, asked of the stations and held against each other."""

import json
from pathlib import Path

from accredit_app.credentials.keys import key_id
from accredit_app.demo.crew import Crew
from accredit_app.demo.day import Day, DisagreementError
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.journal import Chain
from accredit_app.domain.verdicts import Answer
from accredit_app.services.bundle import Services
from accredit_app.services.close.closing import ClosedDay
from accredit_app.store import journal
from accredit_app.store.audit import digest, verify


def prove(day: Day, closed: ClosedDay, out: Path, *, seconds: float) -> dict[str, object]:
    """Writes `day.json` and returns it; DisagreementError when two counts of one thing differ."""
    ledger, facts, crew = day.ledger, closed.facts, day.crew
    people = ledger.imported + ledger.walk_ins
    roll = crew.office.closing.roll(closed.day)
    desks = {services.post.operator: _state(services) for services in crew.desks}
    office = _state(crew.office)
    pairs = {
        "people": (people, facts.expected),
        "arrived": (people, facts.arrived),
        "walk_ins": (ledger.walk_ins, facts.walk_ins),
        "photos": (ledger.photos, _photos(crew.office)),
        "prints": (ledger.printed, sum(facts.prints.values())),
        "badges": (len(ledger.badges) + 1, sum(facts.badges.values())),
        "revoked": (ledger.revoked, facts.badges.get(BadgeStatus.REVOKED, 0)),
        "scans": (sum(ledger.answers.values()), facts.scanned()),
        "admitted": (ledger.answers["admit"], facts.scanned(Answer.ADMIT)),
        "refused": (ledger.answers["refuse"], facts.scanned(Answer.REFUSE)),
        "closed": (len(crew.all()), sum(one.confirmed for one in roll.closed)),
    }
    states = {office, *desks.values()}
    if _entries(crew.office) != _entries_at_hub(crew):
        raise DisagreementError("the office and the hub do not hold the same entries")
    different = [name for name, (told, asked) in pairs.items() if told != asked]
    if different or len(states) != 1:
        raise DisagreementError(f"the counts differ: {different or 'the state of the stations'}")
    answer: dict[str, object] = {
        "event": facts.event.name,
        "day": closed.day.isoformat(),
        "counts": {name: asked for name, (_, asked) in pairs.items()},
        "entries": sum(_entries(crew.office).values()),
        "imported": ledger.imported,
        "reasons": dict(sorted(ledger.reasons.items())),
        "state": {"office": office, "desks": sorted(set(desks.values()))},
        "keys": _keys(crew.office),
        "reports": [path.name for path in closed.reports],
        "seconds": round(seconds, 1),
    }
    text = json.dumps(answer, ensure_ascii=False, indent=2)
    (out / "day.json").write_text(text + "\n", encoding="utf-8")
    return answer


def _state(services: Services) -> str:
    """The digest of a station's folded state, after its whole journal was verified."""
    with services.post.database.read() as connection:
        found = verify(connection)
        if not found.sound:
            raise DisagreementError(str(found.problems[0]))
        return digest(connection)


def _keys(services: Services) -> dict[str, str]:
    """The public keys that the day's badges are verified with, by their ids, in hexadecimal."""
    known = services.founding.stations()
    return {key_id(station.public_key).hex(): station.public_key.hex() for station in known}


def _photos(services: Services) -> int:
    """The portraits of people that are here; those of badges, made from them, left out."""
    with services.post.database.read() as connection:
        rows = connection.exec_driver_sql(
            "SELECT count(*) FROM photo WHERE id IN (SELECT photo FROM person)"
        )
        return int(rows.scalar_one())


def _entries(services: Services) -> dict[Chain, int]:
    with services.post.database.read() as connection:
        return journal.vector(connection)


def _entries_at_hub(crew: Crew) -> dict[Chain, int]:
    exchange = crew.office.sync.open_hub(crew.hub)
    try:
        return {chain: head.seq for chain, head in exchange.heads().items()}
    finally:
        exchange.close()
