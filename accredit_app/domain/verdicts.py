"""What a gate answers. A refusal is an answer, never an error."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Answer(StrEnum):
    """The three colours of a gate; each also has a word and a sign on screen."""

    ADMIT = "admit"
    AMBER = "amber"
    REFUSE = "refuse"


class Reason(StrEnum):
    """Why. The order of checks is the order of this list, from the bottom of trust upwards."""

    OK = "ok"
    UNREADABLE = "unreadable"
    UNKNOWN_KEY = "unknown_key"
    FORGED = "forged"
    KEY_LIMITS = "key_limits"
    REVOKED = "revoked"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    WRONG_ZONE = "wrong_zone"
    LIST_TOO_OLD = "list_too_old"
    CLOCK_WRONG = "clock_wrong"
    ALREADY_INSIDE = "already_inside"
    NOT_ON_ROSTER = "not_on_roster"


class Direction(StrEnum):
    IN = "in"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Credential:
    """What a QR says, once its signature was verified (see `credentials.token`).

    `zones` is a 24-bit mask; `first_day` and `days` are civil days of the event's own zone.
    """

    key_id: bytes
    serial: int
    category: int
    zones: int
    first_day: date
    days: int


@dataclass(frozen=True, slots=True)
class Verdict:
    """The answer for one scan; `credential` is None unless the signature held."""

    answer: Answer
    reason: Reason
    credential: Credential | None = None

    @property
    def admitted(self) -> bool:
        return self.answer is Answer.ADMIT
