"""What the daily report is told. It counts nothing itself and asks nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.event import Event
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer, Reason


@dataclass(frozen=True, slots=True)
class CategoryLine:
    """A category: people expected in all, and those who arrived on the day. `band` is #RRGGBB."""

    code: str
    label: str
    band: str
    expected: int
    arrivals: int


@dataclass(frozen=True, slots=True)
class ScanLine:
    """How often one gate answer was given for one reason."""

    zone: str
    zone_name: str
    answer: Answer
    reason: Reason
    count: int


@dataclass(frozen=True, slots=True)
class DelegationLine:
    """One organisation: people expected and arrived in all, and badges that are printed or out.

    `kind` is None for people who belong to none; `name` may be in any script.
    """

    name: str
    country: str
    kind: OrganisationKind | None
    expected: int
    arrived: int
    badges: int


@dataclass(frozen=True, slots=True)
class DailyFacts:
    """One day of an event.

    `expected` and `arrived` are people in all so far; `arrivals`, `walk_ins`, `by_hour` (hours
    0..23 of the event's own clock), `scans` and `prints` are those of the day. `generated_at` is
    aware. `station` names the station whose figures these are; `stations_missing` those whose
    rows of the day have not come in, so that the report does not claim more than it knows.
    """

    event: Event
    day: date
    generated_at: datetime
    station: str
    expected: int
    arrived: int
    arrivals: int
    walk_ins: int
    by_hour: Mapping[int, int] = field(default_factory=dict)
    categories: tuple[CategoryLine, ...] = ()
    states: Mapping[AccreditationState, int] = field(default_factory=dict)
    badges: Mapping[BadgeStatus, int] = field(default_factory=dict)
    scans: tuple[ScanLine, ...] = ()
    prints: Mapping[PrintState, int] = field(default_factory=dict)
    delegations: tuple[DelegationLine, ...] = ()
    stations_in: tuple[str, ...] = ()
    stations_missing: tuple[str, ...] = ()

    def scanned(self, answer: Answer | None = None) -> int:
        """Scans in all, or those with one answer."""
        return sum(line.count for line in self.scans if answer in (None, line.answer))

    def present(self, kind: OrganisationKind) -> tuple[int, int]:
        """Of one kind: organisations of which somebody has arrived, and organisations in all."""
        lines = [line for line in self.delegations if line.kind is kind]
        return sum(line.arrived > 0 for line in lines), len(lines)


KINDS: Mapping[OrganisationKind | None, str] = {
    OrganisationKind.STATE: "State delegations",
    OrganisationKind.UN_SYSTEM: "United Nations system",
    OrganisationKind.INTERGOVERNMENTAL: "Intergovernmental organisations",
    OrganisationKind.NON_GOVERNMENTAL: "Non-governmental organisations",
    OrganisationKind.PRIVATE_SECTOR: "Private sector",
    OrganisationKind.RESEARCH: "Research institutions",
    OrganisationKind.NEWS_AGENCY: "News agencies",
    OrganisationKind.HOST_COMMITTEE: "Host committee",
    OrganisationKind.SERVICE_PROVIDER: "Service providers",
    None: "Without an organisation",
}

STATES: Mapping[AccreditationState, str] = {
    AccreditationState.NEW: "New",
    AccreditationState.PRE_APPROVED: "Pre-approved",
    AccreditationState.APPROVED: "Approved",
    AccreditationState.ON_HOLD: "On hold",
    AccreditationState.REJECTED: "Rejected",
    AccreditationState.WITHDRAWN: "Withdrawn",
}

BADGES: Mapping[BadgeStatus, str] = {
    BadgeStatus.PLANNED: "Planned",
    BadgeStatus.ISSUED: "Issued, not printed",
    BadgeStatus.PRINTED: "Printed",
    BadgeStatus.HANDED_OVER: "Handed over",
    BadgeStatus.REVOKED: "Revoked",
}

PRINTS: Mapping[PrintState, str] = {
    PrintState.QUEUED: "Waiting",
    PrintState.SENT: "Sent",
    PrintState.PRINTED: "Printed",
    PrintState.FAILED: "Failed",
    PrintState.UNKNOWN: "Unknown: check the paper",
}

ANSWERS: Mapping[Answer, str] = {
    Answer.ADMIT: "Admitted",
    Answer.AMBER: "To check",
    Answer.REFUSE: "Refused",
}

REASONS: Mapping[Reason, str] = {
    Reason.OK: "In order",
    Reason.UNREADABLE: "Not a badge of this event",
    Reason.UNKNOWN_KEY: "Signed by an unknown station",
    Reason.FORGED: "Forged signature",
    Reason.KEY_LIMITS: "Beyond the signing station's limits",
    Reason.REVOKED: "Badge revoked",
    Reason.NOT_YET_VALID: "Not yet valid",
    Reason.EXPIRED: "Expired",
    Reason.WRONG_ZONE: "Zone not on the badge",
    Reason.LIST_TOO_OLD: "Gate's list too old",
    Reason.CLOCK_WRONG: "Gate's clock wrong",
    Reason.ALREADY_INSIDE: "Already inside",
    Reason.NOT_ON_ROSTER: "Not on the gate's roster",
}


def percent(part: int, whole: int) -> str:
    """A share in whole per cent; nothing of nothing is a dash. Not all is never told as 100 %."""
    if whole == 0:
        return "–"
    if part < whole:
        return f"{min(99, round(100 * part / whole))} %"
    return f"{round(100 * part / whole)} %"
