"""What the daily report is told. It counts nothing itself and asks nobody."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.event import Event
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer, Reason
from accredit_app.phrases import Phrase, say


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


KINDS: Mapping[OrganisationKind | None, Phrase] = {
    OrganisationKind.STATE: say("State delegations"),
    OrganisationKind.UN_SYSTEM: say("United Nations system"),
    OrganisationKind.INTERGOVERNMENTAL: say("Intergovernmental organisations"),
    OrganisationKind.NON_GOVERNMENTAL: say("Non-governmental organisations"),
    OrganisationKind.PRIVATE_SECTOR: say("Private sector"),
    OrganisationKind.RESEARCH: say("Research institutions"),
    OrganisationKind.NEWS_AGENCY: say("News agencies"),
    OrganisationKind.HOST_COMMITTEE: say("Host committee"),
    OrganisationKind.SERVICE_PROVIDER: say("Service providers"),
    None: say("Without an organisation"),
}

STATES: Mapping[AccreditationState, Phrase] = {
    AccreditationState.NEW: say("New"),
    AccreditationState.PRE_APPROVED: say("Pre-approved"),
    AccreditationState.APPROVED: say("Approved"),
    AccreditationState.ON_HOLD: say("On hold"),
    AccreditationState.REJECTED: say("Rejected"),
    AccreditationState.WITHDRAWN: say("Withdrawn"),
}

BADGES: Mapping[BadgeStatus, Phrase] = {
    BadgeStatus.PLANNED: say("Planned"),
    BadgeStatus.ISSUED: say("Issued, not printed"),
    BadgeStatus.PRINTED: say("Printed"),
    BadgeStatus.HANDED_OVER: say("Handed over"),
    BadgeStatus.REVOKED: say("Revoked"),
}

PRINTS: Mapping[PrintState, Phrase] = {
    PrintState.QUEUED: say("Waiting"),
    PrintState.SENT: say("Sent"),
    PrintState.PRINTED: say("Printed"),
    PrintState.FAILED: say("Failed"),
    PrintState.UNKNOWN: say("Unknown: check the paper"),
}

ANSWERS: Mapping[Answer, Phrase] = {
    Answer.ADMIT: say("Admitted"),
    Answer.AMBER: say("To check"),
    Answer.REFUSE: say("Refused"),
}

REASONS: Mapping[Reason, Phrase] = {
    Reason.OK: say("In order"),
    Reason.UNREADABLE: say("Not a badge of this event"),
    Reason.UNKNOWN_KEY: say("Signed by an unknown station"),
    Reason.FORGED: say("Forged signature"),
    Reason.KEY_LIMITS: say("Beyond the signing station's limits"),
    Reason.REVOKED: say("Badge revoked"),
    Reason.NOT_YET_VALID: say("Not yet valid"),
    Reason.EXPIRED: say("Expired"),
    Reason.WRONG_ZONE: say("Zone not on the badge"),
    Reason.LIST_TOO_OLD: say("Gate's list too old"),
    Reason.CLOCK_WRONG: say("Gate's clock wrong"),
    Reason.ALREADY_INSIDE: say("Already inside"),
    Reason.NOT_ON_ROSTER: say("Not on the gate's roster"),
}


def percent(part: int, whole: int) -> str:
    """A share in whole per cent; nothing of nothing is a dash. Not all is never told as 100 %."""
    if whole == 0:
        return "–"
    if part < whole:
        return f"{min(99, round(100 * part / whole))} %"
    return f"{round(100 * part / whole)} %"
