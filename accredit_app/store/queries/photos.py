"""The pictures that are on this station, and those that its rows speak of, by a station's role."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, and_, case, func, select

from accredit_app.store import tables as t
from accredit_app.store.decided_tables import conflict
from accredit_app.store.fields import digest
from accredit_app.store.fold import Fold, driver_of

_P, _B, _F = t.person.c, t.badge.c, t.photo.c


def photo(connection: Connection, name: str) -> bytes | None:
    """The stored picture of that SHA-256, or None if it is not on this station."""
    return photos(connection, [name]).get(name)


def photos(connection: Connection, names: Sequence[str]) -> dict[str, bytes]:
    """The stored pictures of some SHA-256, without those that are not on this station."""
    marks = ", ".join("?" * len(names))
    rows = driver_of(connection).execute(f"SELECT id, data FROM photo WHERE id IN ({marks})", names)
    return dict(rows.fetchall())


def photo_ids(connection: Connection) -> frozenset[str]:
    """The pictures that are on this station."""
    return frozenset(connection.execute(select(_F.id)).scalars())


def last_photo(connection: Connection) -> int:
    """The place of the picture that came last, 0 without any. After a purge, later ones may take
    the places of those that went."""
    return int(connection.execute(select(func.coalesce(func.max(_F.row), 0))).scalar_one())


def photo_ids_since(connection: Connection, row: int) -> frozenset[str]:
    """The pictures that came to this station after a place."""
    return frozenset(connection.execute(select(_F.id).where(_F.row > row)).scalars())


def photo_ids_missing(connection: Connection) -> frozenset[str]:
    """The pictures that people here have, about which stations disagree, or that badges name, and
    that are not on this station."""
    missing: set[object] = set()
    for column in (_P.photo, _B.thumbnail):
        held = select(_F.id).where(_F.id == column).exists()
        query = select(column).where(and_(column != "", ~held)).distinct()
        missing.update(connection.execute(query).scalars())
    for row in connection.execute(select(conflict).where(conflict.c.family == "person")):
        if "photo" in row.fields:
            state = Fold(driver_of(connection)).whole(row.id, "person")
            missing.update(live.value for live in state.registers["photo"])
            missing -= photo_ids(connection)
    return _names(missing)


def gate_photo_ids(connection: Connection) -> frozenset[str]:
    """The pictures that a gate shows: of every badge that was issued, the revoked ones too, its
    small portrait, or its holder's photo where the badge names none."""
    face = case((_B.thumbnail != "", _B.thumbnail), else_=_P.photo)
    query = (
        select(face)
        .select_from(t.badge.join(t.person, _P.id == _B.person, isouter=True))
        .where(_B.issued.is_not(None))
    )
    return _names(connection.execute(query).scalars())


def _names(values: Iterable[object]) -> frozenset[str]:
    """Those of them that can be the name of a picture."""
    return frozenset(filter(None, map(digest, values)))
