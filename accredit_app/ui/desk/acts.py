"""What the desk does off the screen: plain functions for a lane, put together from services.

No widget is seen here. An act that enters a person is one service call, so that a failure after
it can never enter the same person twice.
"""

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from pathlib import Path
from uuid import UUID

from accredit_app.domain.badges import Badge, BadgeStatus
from accredit_app.domain.done import Done
from accredit_app.domain.event import Category, Zone
from accredit_app.domain.people import Details, OrganisationKind, Record
from accredit_app.domain.printing import PrintJob
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say, why
from accredit_app.services.badges.submission import PrintOrder
from accredit_app.ui.desk.needs import DeskServices, Photos, Preview

LARGEST_PICTURE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Draft:
    """What stands in the form: all that `Registration.save` takes."""

    details: Details
    category: str
    zones: frozenset[str] | None
    organisation_name: str
    organisation_kind: OrganisationKind | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A person as the desk shows one. `zone` is the event's time; `doubt` the print of the badge
    that is under way, or of which nobody has said yet whether it came out."""

    record: Record
    photo: bytes | None
    badges: tuple[Badge, ...]
    zone: timezone
    doubt: PrintJob | None = None

    @property
    def absent_photo(self) -> str:
        """The name of a photo that was taken at another station and is not here; "" if none is
        missing."""
        return self.record.person.details.photo if self.photo is None else ""

    @property
    def badge(self) -> Badge | None:
        """The one that is not revoked."""
        return next((b for b in self.badges if b.status is not BadgeStatus.REVOKED), None)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every form of this event offers."""

    categories: tuple[Category, ...]
    zones: tuple[Zone, ...]


def surroundings(services: DeskServices) -> Surroundings:
    return Surroundings(services.registration.categories(), services.registration.zones())


def open_person(services: DeskServices, person: UUID) -> Opened:
    record = services.registration.get(person)
    photo = record.person.details.photo
    return Opened(
        record=record,
        photo=services.photos.get(photo) if photo else None,
        badges=services.badges.of(person),
        zone=timezone(timedelta(minutes=services.registration.event().utc_offset)),
        doubt=services.prints.in_doubt(person),
    )


def preview(services: DeskServices, person: UUID) -> Preview:
    return services.badges.preview(person)


def save(services: DeskServices, person: UUID | None, draft: Draft) -> Done[Record]:
    """Enter a walk-in (`person` None) or correct a person."""
    return services.registration.save(
        person,
        draft.details,
        category=draft.category,
        zones=draft.zones,
        organisation_name="" if draft.details.organisation else draft.organisation_name,
        organisation_kind=draft.organisation_kind,
        walk_in=person is None,
    )


def begin_print(services: DeskServices, person: UUID, *, printer_name: str) -> Done[PrintOrder]:
    """Issue if need be, record that the badge is about to be printed, and note the arrival: the
    person stands at the desk.

    In this order a refusal changes nothing that the other pages would not hear of.
    """
    begun = services.prints.begin(person, printer_name=printer_name)
    arrived = services.registration.arrive(person)
    return Done.of(begun.value, arrived.topics | begun.topics)


def faces(
    photos: Photos, wanted: Sequence[str], size: int
) -> Generator[tuple[str, bytes], None, None]:
    """Small faces one a step, so that a search slips in between; b"" where none is held."""
    for photo in wanted:
        yield photo, photos.thumbnail(photo, size) or b""


def read_picture(path: Path) -> bytes:
    """The bytes of a picture file; InvalidInput when they cannot be had."""
    try:
        if path.stat().st_size > LARGEST_PICTURE:
            raise InvalidInput(
                "This picture is too large",
                say(
                    "{file} has more than 64 MB. The old photo stays. Choose a smaller one.",
                    file=path.name,
                ),
            )
        return path.read_bytes()
    except OSError as error:
        raise InvalidInput(
            "This file cannot be read",
            say(
                "{file}: {reason}. The old photo stays. Choose another file.",
                file=path.name,
                reason=why(error),
            ),
        ) from error
