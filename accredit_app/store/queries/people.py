"""People, their organisations, their accreditations and what bars them."""

import json
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, Select, and_, func, select

from accredit_app.domain.journal import Dot
from accredit_app.domain.merge import Ban
from accredit_app.domain.people import (
    Accreditation,
    AccreditationState,
    Details,
    Equipment,
    Organisation,
    OrganisationKind,
    Person,
    Record,
)
from accredit_app.store import tables as t
from accredit_app.store import tokens
from accredit_app.store.decided_tables import pair, same

_KINDS = {kind.value: kind for kind in OrganisationKind}
_STATES = {state.value: state for state in AccreditationState}
_P, _A, _O, _M = t.person.c, t.accreditation.c, t.organisation.c, same.c
_TEXTS = (
    "given_name",
    "family_name",
    "native_name",
    "native_language",
    "honorific",
    "function",
    "country",
    "nationality",
    "document_type",
    "document_number",
    "document_issuer",
    "language",
    "email",
    "phone",
    "medium",
    "press_card",
    "assignment_letter",
    "photo",
)

first_request = _A.id == (
    select(func.min(_A.id)).where(_A.person == _P.id).correlate(t.person).scalar_subquery()
)
"""A person has one request; if two stations made one each apart, all take the same of the two."""


def state_of(value: str) -> AccreditationState:
    """The state of that name; one that this version does not know is not yet approved."""
    return _STATES.get(value, AccreditationState.NEW)


def kind_of(value: str) -> OrganisationKind:
    """The kind of that name; one that this version does not know is no state and no agency."""
    return _KINDS.get(value, OrganisationKind.NON_GOVERNMENTAL)


def organisation(connection: Connection, identity: UUID) -> Organisation | None:
    """One organisation, or None."""
    row = connection.execute(select(t.organisation).where(_O.id == identity)).one_or_none()
    return None if row is None else _organisation(row)


def organisations(
    connection: Connection, text: str = "", *, limit: int | None = None
) -> tuple[Organisation, ...]:
    """Organisations by name, those with every typed word at the beginning of one of theirs."""
    asked = tokens.folded(text).split()
    found = []
    for row in connection.execute(select(t.organisation).order_by(_O.sort, _O.id)):
        words = row.sort.split()
        if all(
            any(word.startswith(part) or (part in word and not part.isascii()) for word in words)
            for part in asked
        ):
            found.append(_organisation(row))
            if limit is not None and len(found) == limit:
                break
    return tuple(found)


def record(connection: Connection, person: UUID) -> Record | None:
    """A person with the request and the organisation, or None if there is no such person; of
    people who are one, by any of their identities, the one who stands for all."""
    return _one(connection, _records().where(_P.id == leader(connection, person)))


def leader(connection: Connection, person: UUID) -> UUID:
    """Who stands for a person that was entered under several identities; else the person."""
    query = select(_M.leader).where(_M.id == person, _M.family == "person")
    return connection.execute(query).scalar_one_or_none() or person


def identities(connection: Connection, person: UUID) -> tuple[UUID, ...]:
    """All identities of people, and of their requests, that are one with this one, itself among
    them; of somebody who stands alone, the person's own and the request's."""
    first = leader(connection, person)
    many = connection.execute(
        select(_M.id).where(_M.leader == first, _M.family == "person").order_by(_M.id)
    ).scalars()
    people = tuple(many) or (first,)
    owned = select(_M.id).where(_M.owner.in_(people), _M.family == "accreditation")
    named = select(_A.id).where(_A.person == first)
    requests = {*connection.execute(owned).scalars(), *connection.execute(named).scalars()}
    return (*people, *sorted(requests))


def records(connection: Connection, *, organisation: UUID | None = None) -> tuple[Record, ...]:
    """Everybody, or everybody of an organisation, by name."""
    query = _records().order_by(_P.sort, _P.id)
    if organisation is not None:
        query = query.where(_P.organisation == organisation)
    return tuple(_record(row) for row in connection.execute(query))


def by_invitation(connection: Connection, code: str) -> Record | None:
    """The person whose confirmation letter carries a code, or None."""
    if not code:
        return None
    asked = _records().order_by(_A.id).limit(1)
    found = _one(connection, asked.where(_A.invitation == code))
    return found or _one(connection, asked.where(_A.id.in_(_known_by("accreditation", code))))


def by_document(connection: Connection, number: str) -> Record | None:
    """The person who gave a document of that number, as it is written; of several, the first by
    identity, on every station the same.
    """
    if not number:
        return None
    asked = _records().order_by(_P.id).limit(1)
    found = _one(connection, asked.where(_P.document_number == number))
    return found or _one(connection, asked.where(_P.id.in_(_known_by("person", number))))


def person_ids(connection: Connection, *, organisation: UUID | None = None) -> tuple[UUID, ...]:
    """Everybody, or everybody of an organisation, by name."""
    query = select(_P.id).order_by(_P.sort, _P.id)
    if organisation is not None:
        query = query.where(_P.organisation == organisation)
    return tuple(connection.execute(query).scalars())


def bans(connection: Connection, person: UUID) -> tuple[Ban, ...]:
    """The bans on a person that are in force."""
    c = t.ban.c
    rows = connection.execute(
        select(c.station, c.epoch, c.seq, c.reason)
        .where(c.person == leader(connection, person))
        .order_by(c.station, c.epoch, c.seq)
    )
    return tuple(Ban(Dot(row.station, row.epoch, row.seq), row.reason) for row in rows)


def banned(connection: Connection) -> frozenset[UUID]:
    """The people on whom a ban is in force."""
    return frozenset(connection.execute(select(t.ban.c.person)).scalars())


def pairs_with(connection: Connection, person: UUID) -> tuple[UUID, ...]:
    """The questions whether a person, under any identity, and another one are one."""
    many = identities(connection, person)
    query = select(pair.c.id).where(pair.c.one.in_(many) | pair.c.other.in_(many))
    return tuple(connection.execute(query.order_by(pair.c.id)).scalars())


def _known_by(family: str, code: str) -> Select[tuple[UUID]]:
    """Who stands for those of whom one identity gave that document or got that invitation."""
    return select(_M.leader).where(_M.family == family, _M.code == code)


def _records() -> Select[Any]:
    people = t.person.outerjoin(t.accreditation, and_(_A.person == _P.id, first_request)).outerjoin(
        t.organisation, _O.id == _P.organisation
    )
    return select(
        t.person,
        *(column.label(f"a_{column.name}") for column in t.accreditation.columns),
        *(column.label(f"o_{column.name}") for column in t.organisation.columns),
    ).select_from(people)


def _one(connection: Connection, query: Select[Any]) -> Record | None:
    row = connection.execute(query).one_or_none()
    return None if row is None else _record(row)


def _record(row: Row[Any]) -> Record:
    return Record(
        Person(row.id, _details(row)),
        _accreditation(row),
        None if row.o_id is None else _organisation(row, "o_"),
    )


def _details(row: Row[Any]) -> Details:
    return Details(
        **{name: getattr(row, name) for name in _TEXTS},
        organisation=row.organisation,
        birth_date=row.birth_date,
        document_expiry=row.document_expiry,
        equipment=tuple(
            Equipment(item["what"], item["serial"]) for item in json.loads(row.equipment)
        ),
    )


def _accreditation(row: Row[Any]) -> Accreditation:
    """The person's request; a person whose request has not come here yet reads as a new one,
    under the person's own identity.
    """
    if row.a_id is None:
        return Accreditation(row.id, row.id, "", AccreditationState.NEW)
    return Accreditation(
        id=row.a_id,
        person=row.a_person,
        category=row.a_category,
        state=state_of(row.a_state),
        zones=None if row.a_zones is None else frozenset(row.a_zones),
        invitation=row.a_invitation,
        arrived=row.a_arrived,
        walk_in=row.a_walk_in,
        note=row.a_note,
    )


def _organisation(row: Row[Any], prefix: str = "") -> Organisation:
    kind = getattr(row, prefix + "kind")
    return Organisation(
        id=getattr(row, prefix + "id"),
        name=getattr(row, prefix + "name"),
        kind=kind_of(kind),
        country=getattr(row, prefix + "country"),
        quota=getattr(row, prefix + "quota"),
        focal_point=getattr(row, prefix + "focal_point"),
    )
