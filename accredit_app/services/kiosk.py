"""The kiosk's duty: an invitation opens its own record and no other, and prints that badge.

There is no search and no list here, and the answer to a wrong code says nothing about anybody.
"""

from dataclasses import dataclass
from uuid import UUID

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.done import Done
from accredit_app.domain.event import Event
from accredit_app.errors import Conflict, NotFound
from accredit_app.services.badges.printing import Prints
from accredit_app.services.badges.submission import PrintOrder
from accredit_app.services.people.registration import Registration
from accredit_app.services.post import Post
from accredit_app.store import queries


@dataclass(frozen=True, slots=True)
class KioskPerson:
    """What the holder of an invitation is shown to confirm. `absent_photo` names a portrait that
    was taken elsewhere and is not here yet: without it there is no badge."""

    id: UUID
    name: str
    native_name: str
    organisation: str
    category_label: str
    language: str
    absent_photo: str = ""


class Kiosk:
    """Looks one invitation up and begins one print."""

    def __init__(self, post: Post, prints: Prints, registration: Registration) -> None:
        self._post = post
        self._prints = prints
        self._registration = registration

    def event(self) -> Event:
        return self._post.event()

    def look_up(self, code: str) -> KioskPerson:
        """The person invited by this code.

        Raises NotFound for a code of nobody, Conflict when the desk must help: not approved, no
        photo yet, a badge that is already printed, or a print of which nobody has said whether it
        came out.
        """
        plain = "".join(code.split()).upper().replace("-", "")
        with self._post.database.read() as connection:
            record = queries.by_invitation(connection, plain) if plain else None
            if record is None:
                raise NotFound(
                    "We do not know this code", "Please try again, or go to the registration desk."
                )
            badges = queries.badges_of(connection, record.person.id)
            held = queries.photo(connection, record.person.details.photo) is not None
            labels = {item.code: item.label for item in queries.categories(connection)}
        details = record.person.details
        taken = any(
            badge.status in (BadgeStatus.PRINTED, BadgeStatus.HANDED_OVER) for badge in badges
        )
        missing = not details.photo or not record.accreditation.state.may_have_badge
        if taken or missing or self._prints.in_doubt(record.person.id) is not None:
            raise Conflict(
                "Please go to the registration desk",
                "A colleague there will help you with your badge.",
            )
        return KioskPerson(
            id=record.person.id,
            name=details.full_name,
            native_name=details.native_name,
            organisation=record.organisation.name if record.organisation else "",
            category_label=labels.get(record.accreditation.category, ""),
            language=details.language,
            absent_photo="" if held else details.photo,
        )

    def begin_print(self, person: UUID, *, printer_name: str) -> Done[PrintOrder]:
        """Notes the arrival, and records that the badge is about to be printed; errors are the
        print duty's."""
        order = self._prints.begin(person, printer_name=printer_name)
        arrived = self._registration.arrive(person)
        return Done.of(order.value, order.topics | arrived.topics)
