"""A full day of an invented event, for tests of the report."""

import random
from datetime import UTC, date, datetime
from uuid import UUID

from babel import Locale

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.event import Event
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer, Reason
from accredit_app.reports.facts import CategoryLine, DailyFacts, DelegationLine, ScanLine

DAY = date(2025, 10, 25)
EVENT = Event(
    id=UUID("6f1c2e52-0d0b-4c39-9a43-6d5f8f6f0a11"),
    name="World Conference on Water and Climate",
    place="Hà Nội",
    first_day=date(2025, 10, 25),
    last_day=date(2025, 10, 26),
    utc_offset=420,
)
NATIVE = {
    "AE": "ar", "AM": "hy", "BD": "bn", "BG": "bg", "CN": "zh", "DZ": "ar", "EG": "ar", "ET": "am",
    "GE": "ka", "GR": "el", "IL": "he", "IN": "hi", "IR": "fa", "JO": "ar", "JP": "ja", "KH": "km",
    "KR": "ko", "KZ": "kk", "LA": "lo", "LK": "si", "MA": "ar", "MM": "my", "MN": "mn", "NP": "ne",
    "OM": "ar", "PK": "ur", "QA": "ar", "RS": "sr", "RU": "ru", "SA": "ar", "TH": "th", "UA": "uk",
    "VN": "vi",
}  # fmt: skip
OTHERS = """
    AL AO AR AT AU AZ BE BF BI BJ BN BO BR BW BY CA CD CF CH CI CL CM CO CR CU CV CY CZ DE DJ DK
    DO EC EE ES FI FJ FR GA GB GH GM GN GT GW HN HR HT HU ID IE IS IT JM KE KI KM LB LR LS LT LU
    LV MD ME MG ML MT MU MW MX MY MZ NA NE NG NI
"""
BODIES = {
    OrganisationKind.UN_SYSTEM: ("Office for River Basins", 6, ""),
    OrganisationKind.INTERGOVERNMENTAL: ("Regional Water Council", 14, "CH"),
    OrganisationKind.NON_GOVERNMENTAL: ("Blue Delta Foundation", 12, "KE"),
    OrganisationKind.RESEARCH: ("Institute of Hydrology", 10, "JP"),
    OrganisationKind.NEWS_AGENCY: ("Daily Tide", 18, "FR"),
}


def full_day() -> DailyFacts:
    chance = random.Random(2025)
    delegations = [_state(code, chance) for code in sorted([*NATIVE, *OTHERS.split()])]
    for kind, (name, count, country) in BODIES.items():
        for place in range(1, count + 1):
            expected = chance.randint(1, 9)
            arrived = chance.randint(0, expected)
            line = DelegationLine(f"{name} {place}", country, kind, expected, arrived, arrived)
            delegations.append(line)
    delegations.append(DelegationLine("", "", None, 12, 7, 7))
    by_hour = {
        7: 86,
        8: 264,
        9: 351,
        10: 240,
        11: 148,
        12: 51,
        13: 72,
        14: 104,
        15: 55,
        16: 21,
        18: 3,
    }
    arrived = sum(line.arrived for line in delegations)
    expected = sum(line.expected for line in delegations)
    categories = (
        CategoryLine("HOD", "Head of delegation", "#7A1230", 128, 97),
        CategoryLine("DEL", "Delegate", "#1D4E89", 1_240, 711),
        CategoryLine("OBS", "Observer", "#2E7D6B", 310, 181),
        CategoryLine("PRS", "Press", "#C46A00", 412, 230),
        CategoryLine("STF", "Staff", "#5B5F66", 260, 121),
    )
    security = CategoryLine(
        "SEC",
        "Security",
        "#20262E",
        expected - sum(line.expected for line in categories),
        sum(by_hour.values()) - sum(line.arrivals for line in categories),
    )
    return DailyFacts(
        event=EVENT,
        day=DAY,
        generated_at=datetime(2025, 10, 25, 13, 42, tzinfo=UTC),
        station="Event office 1",
        expected=expected,
        arrived=arrived,
        arrivals=sum(by_hour.values()),
        walk_ins=437,
        by_hour=by_hour,
        categories=(*categories, security),
        states={
            AccreditationState.NEW: 41,
            AccreditationState.PRE_APPROVED: 118,
            AccreditationState.APPROVED: expected - 212,
            AccreditationState.ON_HOLD: 17,
            AccreditationState.REJECTED: 24,
            AccreditationState.WITHDRAWN: 12,
        },
        badges={
            BadgeStatus.ISSUED: 14,
            BadgeStatus.PRINTED: arrived - 1_548,
            BadgeStatus.HANDED_OVER: 1_548,
            BadgeStatus.REVOKED: 29,
        },
        scans=tuple(_scans()),
        prints={
            PrintState.PRINTED: 1_633,
            PrintState.FAILED: 6,
            PrintState.UNKNOWN: 2,
        },
        delegations=tuple(delegations),
        stations_in=(*(f"Desk {place}" for place in range(1, 13)), "Gate A", "Gate P"),
        stations_missing=("Desk 13", "Gate B"),
    )


def _state(code: str, chance: random.Random) -> DelegationLine:
    name = Locale(NATIVE.get(code, "en")).territories[code]
    expected = chance.randint(3, 38)
    arrived = chance.choice([expected, chance.randint(1, expected), chance.randint(0, expected)])
    if chance.random() < 0.08:
        arrived = 0
    return DelegationLine(name, code, OrganisationKind.STATE, expected, arrived, arrived)


def _scans() -> list[ScanLine]:
    admitted = {"A": 1_402, "B": 866, "C": 211, "P": 391}
    names = {
        "A": "Plenary hall",
        "B": "Meeting rooms",
        "C": "Delegates' lounge",
        "P": "Press centre",
    }
    lines = [ScanLine(z, names[z], Answer.ADMIT, Reason.OK, n) for z, n in admitted.items()]
    stopped = [
        ("A", Answer.AMBER, Reason.ALREADY_INSIDE, 23),
        ("A", Answer.REFUSE, Reason.WRONG_ZONE, 41),
        ("A", Answer.REFUSE, Reason.REVOKED, 3),
        ("B", Answer.REFUSE, Reason.WRONG_ZONE, 17),
        ("B", Answer.REFUSE, Reason.EXPIRED, 4),
        ("B", Answer.AMBER, Reason.NOT_ON_ROSTER, 9),
        ("C", Answer.REFUSE, Reason.WRONG_ZONE, 12),
        ("P", Answer.REFUSE, Reason.UNREADABLE, 8),
        ("P", Answer.REFUSE, Reason.FORGED, 1),
    ]
    return lines + [ScanLine(z, names[z], a, r, n) for z, a, r, n in stopped]
