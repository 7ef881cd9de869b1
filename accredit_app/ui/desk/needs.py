"""What the desk's page needs of the services and devices, in the page's own words."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, runtime_checkable
from uuid import UUID

from PySide6.QtCore import SignalInstance

from accredit_app.domain.badges import Badge
from accredit_app.domain.done import Done
from accredit_app.domain.event import Category, Event, Zone
from accredit_app.domain.people import (
    AccreditationState,
    Details,
    Hit,
    Organisation,
    OrganisationKind,
    Record,
)
from accredit_app.domain.printing import PrintJob
from accredit_app.phrases import Phrase
from accredit_app.services.badges.submission import PrintOrder
from accredit_app.ui.printing import Prints as Following

if TYPE_CHECKING:
    from accredit_app.devices import Printer


class Counts(Protocol):
    """The day at a glance."""

    @property
    def total(self) -> int: ...
    @property
    def expected(self) -> int: ...
    @property
    def arrived(self) -> int: ...
    @property
    def walk_ins(self) -> int: ...


class HistoryLine(Protocol):
    """One change of a record: `what` is a journal entry's kind, `changes` its new values; `at` is
    in the event's time."""

    @property
    def at(self) -> datetime: ...
    @property
    def operator(self) -> str: ...
    @property
    def station(self) -> int: ...
    @property
    def what(self) -> str: ...
    @property
    def changes(self) -> Mapping[str, object]: ...


class Preview(Protocol):
    """A badge as it would be printed; `blocked` says what must be mended before it may be."""

    @property
    def pdf(self) -> bytes: ...
    @property
    def warnings(self) -> tuple[Phrase, ...]: ...
    @property
    def blocked(self) -> tuple[Phrase, ...]: ...


class Registration(Protocol):
    def event(self) -> Event: ...
    def categories(self) -> tuple[Category, ...]: ...
    def zones(self) -> tuple[Zone, ...]: ...
    def organisations(self, text: str = "") -> tuple[Organisation, ...]: ...
    def find(self, text: str, *, arrived: bool | None = None, limit: int = 60) -> Sequence[Hit]: ...
    def get(self, person: UUID) -> Record: ...
    def invited(self, code: str) -> UUID | None: ...
    def counts(self) -> Counts: ...
    def save(
        self,
        person: UUID | None,
        details: Details,
        *,
        category: str,
        zones: frozenset[str] | None = None,
        organisation_name: str = "",
        organisation_kind: OrganisationKind | None = None,
        walk_in: bool = False,
    ) -> Done[Record]: ...
    def arrive(self, person: UUID) -> Done[Record]: ...
    def decide(
        self, person: UUID, state: AccreditationState, *, note: str = ""
    ) -> Done[Record]: ...
    def history(self, person: UUID) -> Sequence[HistoryLine]: ...


class Photos(Protocol):
    def attach(self, person: UUID, picture: bytes) -> Done[str]: ...
    def get(self, photo: str) -> bytes | None: ...
    def keep(self, portrait: bytes) -> Done[str]: ...
    def thumbnail(self, photo: str, size: int) -> bytes | None: ...


class Badges(Protocol):
    def of(self, person: UUID) -> tuple[Badge, ...]: ...
    def preview(self, person: UUID) -> Preview: ...
    def hand_over(self, serial: int) -> Done[Badge]: ...
    def replace(self, person: UUID, *, reason: str) -> Done[Badge]: ...
    def revoke(self, serial: int, *, reason: str) -> Done[Badge]: ...


class Prints(Following, Protocol):
    def begin(self, person: UUID, *, printer_name: str) -> Done[PrintOrder]: ...
    def in_doubt(self, person: UUID) -> PrintJob | None: ...
    def confirm(self, job: UUID, *, came_out: bool) -> Done[PrintJob]: ...


class FrameSource(Protocol):
    """A camera of any kind: live frames, and a still for each `capture`."""

    @property
    def frame(self) -> SignalInstance: ...
    @property
    def still(self) -> SignalInstance: ...
    @property
    def failed(self) -> SignalInstance: ...
    def start(self) -> None: ...
    def stop(self) -> None: ...
    def capture(self) -> None: ...


@runtime_checkable
class ChosenPrinter(Protocol):
    """A printer that an officer chooses in a dialog before the first badge goes to it."""

    def choose(self, parent: object) -> bool: ...


@dataclass(frozen=True, slots=True)
class DeskDevices:
    """What stands on the desk: printers and cameras by the name that people read; the first of
    each is taken unless another is chosen. A camera is opened only while it is looked at. `digits`
    maps what the scanner types for a digit to that digit, where that had to be learnt.
    """

    printers: "Mapping[str, Printer]" = field(default_factory=dict)
    cameras: Mapping[str, Callable[[], FrameSource]] = field(default_factory=dict)
    digits: Mapping[str, str] = field(default_factory=dict)


class DeskServices(Protocol):
    """The part of a station's services that a desk uses."""

    @property
    def registration(self) -> Registration: ...
    @property
    def photos(self) -> Photos: ...
    @property
    def badges(self) -> Badges: ...
    @property
    def prints(self) -> Prints: ...
    @property
    def devices(self) -> DeskDevices: ...
    def fetch_photo(self, photo: str) -> bytes | None:
        """A portrait that another station took, wherever it is; None when it is not to be had.
        It may take its time."""
