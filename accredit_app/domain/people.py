"""People, their organisations and their accreditations."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class OrganisationKind(StrEnum):
    STATE = "state"
    UN_SYSTEM = "un_system"
    INTERGOVERNMENTAL = "intergovernmental"
    NON_GOVERNMENTAL = "non_governmental"
    PRIVATE_SECTOR = "private_sector"
    RESEARCH = "research"
    NEWS_AGENCY = "news_agency"
    HOST_COMMITTEE = "host_committee"
    SERVICE_PROVIDER = "service_provider"


class AccreditationState(StrEnum):
    """Where a request stands, in the words of the United Nations' access practice."""

    NEW = "new"
    PRE_APPROVED = "pre_approved"
    APPROVED = "approved"
    REJECTED = "rejected"
    ON_HOLD = "on_hold"
    WITHDRAWN = "withdrawn"

    @property
    def may_have_badge(self) -> bool:
        return self is AccreditationState.APPROVED


@dataclass(frozen=True, slots=True)
class Organisation:
    id: UUID
    name: str
    kind: OrganisationKind
    country: str = ""
    quota: int | None = None
    focal_point: str = ""


@dataclass(frozen=True, slots=True)
class Equipment:
    """A camera or recorder that a journalist carries through the gate."""

    what: str
    serial: str


@dataclass(frozen=True, slots=True)
class Details:
    """Everything about a person that a list, a form or an officer can give.

    Countries are ISO 3166-1 alpha-2, languages BCP 47. `photo` is the SHA-256 of the stored
    picture in hexadecimal, "" while there is none.
    """

    given_name: str = ""
    family_name: str = ""
    native_name: str = ""
    native_language: str = ""
    honorific: str = ""
    function: str = ""
    organisation: UUID | None = None
    country: str = ""
    birth_date: date | None = None
    nationality: str = ""
    document_type: str = ""
    document_number: str = ""
    document_issuer: str = ""
    document_expiry: date | None = None
    language: str = ""
    email: str = ""
    phone: str = ""
    medium: str = ""
    press_card: str = ""
    assignment_letter: str = ""
    equipment: tuple[Equipment, ...] = ()
    photo: str = ""

    @property
    def full_name(self) -> str:
        return f"{self.given_name} {self.family_name}".strip()


@dataclass(frozen=True, slots=True)
class Person:
    id: UUID
    details: Details


@dataclass(frozen=True, slots=True)
class Accreditation:
    """A person's request. `zones` replaces the category's own zones when it is not None.
    `invitation` is the code in the confirmation letter; `arrived` is when a desk met the person."""

    id: UUID
    person: UUID
    category: str
    state: AccreditationState
    zones: frozenset[str] | None = None
    invitation: str = ""
    arrived: datetime | None = None
    walk_in: bool = False
    note: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """A person as a desk sees one: the person, the request, the organisation's name."""

    person: Person
    accreditation: Accreditation
    organisation: Organisation | None


@dataclass(frozen=True, slots=True)
class Hit:
    """One line of a search's answer."""

    person: UUID
    name: str
    native_name: str
    organisation: str
    country: str
    category: str
    state: AccreditationState
    arrived: bool
    has_badge: bool
    photo: str
