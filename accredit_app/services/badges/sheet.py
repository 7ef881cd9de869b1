"""What stands on a badge, gathered from the store inside one transaction."""

from datetime import date

from sqlalchemy import Connection

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.worst import SPECIMEN
from accredit_app.domain.badges import Badge, serial_text
from accredit_app.domain.event import Category, Event, Meeting, Zone, programme
from accredit_app.domain.people import Record
from accredit_app.errors import NotFound
from accredit_app.phrases import say
from accredit_app.services.people.registration import known
from accredit_app.store import queries


class Sheet:
    """What stands on badges, gathered inside one reading transaction."""

    def __init__(self, connection: Connection, event: Event) -> None:
        self._connection = connection
        self._event = event
        self._categories: dict[str, Category] = {
            item.code: item for item in queries.categories(connection)
        }
        self._all_zones = queries.zones(connection)
        self._zones: dict[str, Zone] = {item.letter: item for item in self._all_zones}
        self._meetings = queries.meetings(connection)
        self._programmes: dict[tuple[object, ...], tuple[Meeting, ...]] = {}

    def of_serial(self, serial: int) -> BadgeFacts:
        badge = known_badge(self._connection, serial)
        return self.facts(known(self._connection, badge.person), badge)

    def facts(self, record: Record, badge: Badge) -> BadgeFacts:
        return self._facts(
            record,
            badge.serial,
            badge.digits,
            badge.category,
            badge.zones,
            badge.first_day,
            badge.last_day,
        )

    def specimen(self, record: Record) -> BadgeFacts:
        accreditation = record.accreditation
        category = self._categories[accreditation.category]
        zones = category.zones if accreditation.zones is None else accreditation.zones
        return self._facts(
            record, 0, SPECIMEN, category.code, zones, self._event.first_day, self._event.last_day
        )

    def _facts(
        self,
        record: Record,
        serial: int,
        digits: str,
        category: str,
        zones: frozenset[str],
        first_day: date,
        last_day: date,
    ) -> BadgeFacts:
        details = record.person.details
        organisation = record.organisation
        return BadgeFacts(
            serial=serial,
            digits=digits,
            person=details,
            organisation=organisation.name if organisation else "",
            country=details.country or (organisation.country if organisation else ""),
            category=self._categories[category],
            zones=tuple(self._zones[letter] for letter in sorted(zones) if letter in self._zones),
            event=self._event,
            first_day=first_day,
            last_day=last_day,
            photo=queries.photo(self._connection, details.photo) if details.photo else None,
            all_zones=self._all_zones,
            programme=self._programme(category, zones, first_day, last_day),
        )

    def _programme(
        self, category: str, zones: frozenset[str], first_day: date, last_day: date
    ) -> tuple[Meeting, ...]:
        """The meetings in these zones and on these days that are open to the category; found once
        for all badges that are alike in this."""
        key = (category, zones, first_day, last_day)
        held = self._programmes.get(key)
        if held is None:
            held = self._programmes[key] = programme(
                self._meetings,
                zones=zones,
                category=category,
                first_day=first_day,
                last_day=last_day,
                utc_offset=self._event.utc_offset,
            )
        return held


def known_badge(connection: Connection, serial: int) -> Badge:
    badge = queries.badge(connection, serial)
    if badge is None:
        raise NotFound(
            say("Badge {serial} is not on this station", serial=serial_text(serial)),
            "Sync and try again.",
        )
    return badge
