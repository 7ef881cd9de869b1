"""People for tests of pages on a real station."""

from uuid import UUID

from accredit_app.domain.people import Details
from accredit_app.services.bundle import Services


def enter(desk: Services, family_name: str) -> UUID:
    """A walk-in whose request is approved."""
    details = Details(given_name="Ánh", family_name=family_name, country="VN", native_name="")
    return desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id
