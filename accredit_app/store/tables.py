"""The tables, in SQLAlchemy Core.

`journal`, `head`, `photo`, `secret` and `local` are the truth; every other table is folded from the
journal and can be dropped and made again. Rows of folded tables refer to each other without foreign
keys: a badge may be known here before its person, and must not be refused for that.
"""

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
)

from accredit_app.store.decided_tables import METADATA, conflict, notice, pair, same
from accredit_app.store.types import Ident, Instant, Named, Words

REVISION: Final = "0004"
"""The newest Alembic revision: a file that says another, unknown one is of a newer version."""

metadata: Final = METADATA

journal = Table(
    "journal",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("station", Integer, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("seq", BigInteger, nullable=False),
    Column("lam", BigInteger, nullable=False),
    Column("wall", BigInteger, nullable=False),
    Column("offset", BigInteger, nullable=False),
    Column("operator", Text, nullable=False),
    Column("app_version", Text, nullable=False),
    Column("schema", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("entity", Ident, nullable=False, index=True),
    Column("salt", LargeBinary),
    Column("body", LargeBinary),
    Column("body_hash", LargeBinary(32), nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    UniqueConstraint("station", "epoch", "seq"),
)

head = Table(
    "head",
    metadata,
    Column("station", Integer, primary_key=True),
    Column("epoch", BigInteger, primary_key=True),
    Column("seq", BigInteger, nullable=False),
    Column("hash", LargeBinary(32), nullable=False),
    Column("lam", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

local = Table(
    "local",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("station", Integer, nullable=False),
    Column("epoch", BigInteger, nullable=False),
    Column("badges", Integer, nullable=False),
    Column("clock_offset", BigInteger, nullable=False),
)
"""One row: who this station is, how many serials its epoch has given out, and by how many
milliseconds the hub found its clock wrong."""

photo = Table(
    "photo",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("data", LargeBinary, nullable=False),
)

secret = Table(
    "secret",
    metadata,
    Column("name", Text, primary_key=True),
    Column("data", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

entity = Table(
    "entity",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("family", Text, primary_key=True),
    Column("state", LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)

event = Table(
    "event",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("first_day", Date),
    Column("last_day", Date),
    Column("utc_offset", Integer, nullable=False),
    Column("subtitle", Text, nullable=False),
    Column("languages", Words, nullable=False),
    Column("emergency_number", Text, nullable=False),
    sqlite_with_rowid=False,
)

category = Table(
    "category",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("code", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("letter", Text, nullable=False),
    Column("band", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("zones", Words, nullable=False),
    Column("template", Text, nullable=False),
    Column("labels", Named, nullable=False),
    sqlite_with_rowid=False,
)

zone = Table(
    "zone",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("letter", Text, nullable=False),
    Column("bit", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("pictogram", Text, nullable=False),
    Column("names", Named, nullable=False),
    sqlite_with_rowid=False,
)

meeting = Table(
    "meeting",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("title", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("starts", Instant),
    Column("ends", Instant),
    Column("capacity", Integer),
    Column("categories", Words, nullable=False),
    Column("titles", Named, nullable=False),
    sqlite_with_rowid=False,
)

organisation = Table(
    "organisation",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("country", Text, nullable=False),
    Column("quota", Integer),
    Column("focal_point", Text, nullable=False),
    Column("sort", Text, nullable=False, index=True),
    sqlite_with_rowid=False,
)

person = Table(
    "person",
    metadata,
    Column("row", Integer, primary_key=True),
    Column("id", Ident, nullable=False, unique=True),
    Column("given_name", Text, nullable=False),
    Column("family_name", Text, nullable=False),
    Column("native_name", Text, nullable=False),
    Column("native_language", Text, nullable=False),
    Column("honorific", Text, nullable=False),
    Column("function", Text, nullable=False),
    Column("organisation", Ident, index=True),
    Column("country", Text, nullable=False),
    Column("birth_date", Date),
    Column("nationality", Text, nullable=False),
    Column("document_type", Text, nullable=False),
    Column("document_number", Text, nullable=False, index=True),
    Column("document_issuer", Text, nullable=False),
    Column("document_expiry", Date),
    Column("language", Text, nullable=False),
    Column("email", Text, nullable=False),
    Column("phone", Text, nullable=False),
    Column("medium", Text, nullable=False),
    Column("press_card", Text, nullable=False),
    Column("assignment_letter", Text, nullable=False),
    Column("equipment", Text, nullable=False),
    Column("photo", Text, nullable=False),
    Column("sort", Text, nullable=False, index=True),
)

accreditation = Table(
    "accreditation",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("person", Ident, index=True),
    Column("category", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("zones", Words),
    Column("invitation", Text, nullable=False),
    Column("arrived", Instant),
    Column("walk_in", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    sqlite_with_rowid=False,
)
Index(
    "ix_accreditation_invitation",
    accreditation.c.invitation,
    sqlite_where=accreditation.c.invitation != "",
)

operator = Table(
    "operator",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("languages", Words, nullable=False),
    sqlite_with_rowid=False,
)

station = Table(
    "station",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("number", Integer, nullable=False),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Column("public_key", LargeBinary, nullable=False),
    Column("disabled", Boolean, nullable=False),
    sqlite_with_rowid=False,
)

template = Table(
    "template",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("name", Text, nullable=False),
    Column("text", Text, nullable=False),
    sqlite_with_rowid=False,
)

badge = Table(
    "badge",
    metadata,
    Column("serial", BigInteger, primary_key=True, autoincrement=False),
    Column("person", Ident, index=True),
    Column("category", Text, nullable=False),
    Column("zones", Words, nullable=False),
    Column("first_day", Date),
    Column("days", Integer, nullable=False),
    Column("digits", Text, nullable=False),
    Column("key", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("issued", Instant),
    Column("thumbnail", Text, nullable=False, server_default=""),
    sqlite_with_rowid=False,
)
"""`issued` is the issuing station's clock; it is null for a badge of which only a later step, such
as its revocation, is known here so far. `thumbnail` names its small portrait, or is empty."""
Index("ix_badge_revoked", badge.c.serial, sqlite_where=badge.c.status == 9)

scan = Table(
    "scan",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("at", Instant, index=True),
    Column("station", Integer, nullable=False),
    Column("zone", Text, nullable=False),
    Column("direction", Text, nullable=False),
    Column("serial", BigInteger, index=True),
    Column("person", Ident),
    Column("answer", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("list", BigInteger),
    Column("lam", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)

print_job = Table(
    "print_job",
    metadata,
    Column("id", Ident, primary_key=True),
    Column("serial", BigInteger, index=True),
    Column("printer", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("queued_at", Instant),
    sqlite_with_rowid=False,
)
Index(
    "ix_print_job_open",
    print_job.c.state,
    sqlite_where=print_job.c.state.in_(("queued", "sent")),
)

ban = Table(
    "ban",
    metadata,
    Column("person", Ident, primary_key=True),
    Column("station", Integer, primary_key=True),
    Column("epoch", BigInteger, primary_key=True),
    Column("seq", BigInteger, primary_key=True),
    Column("reason", Text, nullable=False),
    sqlite_with_rowid=False,
)

revoked_key = Table(
    "revoked_key",
    metadata,
    Column("station", Ident, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("after", Date),
    sqlite_with_rowid=False,
)

day_close = Table(
    "day_close",
    metadata,
    Column("station", Ident, primary_key=True),
    Column("day", Text, primary_key=True),
    Column("counts", Text, nullable=False),
    Column("closed", Instant),
    sqlite_with_rowid=False,
)

FOLDED: Final = (
    entity,
    event,
    category,
    zone,
    meeting,
    organisation,
    person,
    accreditation,
    operator,
    station,
    template,
    badge,
    scan,
    print_job,
    ban,
    revoked_key,
    day_close,
    pair,
    same,
    conflict,
    notice,
)
"""The tables that are made from the journal alone."""

SEARCH: Final = (
    "CREATE VIRTUAL TABLE search USING fts5("
    "name, other, met, content='', contentless_delete=1, detail=none, "
    "prefix='1 2 3 4 5 6 7 8 9', tokenize='ascii')"
)
"""Search over people, by `person.row`. The text is folded and cut into words before it is given, so
that the tokenizer only splits at spaces; words that are no name's are marked (see `tokens`), and no
column need be noted. It is folded from the journal like the rest."""
