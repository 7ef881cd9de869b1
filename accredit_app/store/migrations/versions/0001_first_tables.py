"""The first tables: journal, photos, secrets, what is folded from the journal, and the search."""

from typing import Final

import sqlalchemy as sa
from alembic import op

revision: Final = "0001"
down_revision: Final = None
branch_labels: Final = None
depends_on: Final = None


def upgrade() -> None:
    """Make every table of a new station's file."""
    op.create_table('accreditation',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('person', sa.LargeBinary(16), nullable=True),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('zones', sa.Text(), nullable=True),
    sa.Column('invitation', sa.Text(), nullable=False),
    sa.Column('arrived', sa.BigInteger(), nullable=True),
    sa.Column('walk_in', sa.Boolean(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_accreditation')),
    sqlite_with_rowid=False
    )
    op.create_index('ix_accreditation_invitation', 'accreditation', ['invitation'], unique=False, sqlite_where=sa.text("invitation != ''"))
    op.create_index(op.f('ix_accreditation_person'), 'accreditation', ['person'], unique=False)
    op.create_table('badge',
    sa.Column('serial', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('person', sa.LargeBinary(16), nullable=True),
    sa.Column('category', sa.Text(), nullable=False),
    sa.Column('zones', sa.Text(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=True),
    sa.Column('days', sa.Integer(), nullable=False),
    sa.Column('digits', sa.Text(), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('status', sa.Integer(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('issued', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('serial', name=op.f('pk_badge')),
    sqlite_with_rowid=False
    )
    op.create_index(op.f('ix_badge_person'), 'badge', ['person'], unique=False)
    op.create_index('ix_badge_revoked', 'badge', ['serial'], unique=False, sqlite_where=sa.text('status = 9'))
    op.create_table('ban',
    sa.Column('person', sa.LargeBinary(16), nullable=False),
    sa.Column('station', sa.Integer(), nullable=False),
    sa.Column('epoch', sa.BigInteger(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('person', 'station', 'epoch', 'seq', name=op.f('pk_ban')),
    sqlite_with_rowid=False
    )
    op.create_table('category',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('code', sa.Text(), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('letter', sa.Text(), nullable=False),
    sa.Column('band', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('zones', sa.Text(), nullable=False),
    sa.Column('template', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_category')),
    sqlite_with_rowid=False
    )
    op.create_table('day_close',
    sa.Column('station', sa.LargeBinary(16), nullable=False),
    sa.Column('day', sa.Text(), nullable=False),
    sa.Column('counts', sa.Text(), nullable=False),
    sa.Column('closed', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('station', 'day', name=op.f('pk_day_close')),
    sqlite_with_rowid=False
    )
    op.create_table('entity',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('family', sa.Text(), nullable=False),
    sa.Column('state', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id', 'family', name=op.f('pk_entity')),
    sqlite_with_rowid=False
    )
    op.create_table('event',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('place', sa.Text(), nullable=False),
    sa.Column('first_day', sa.Date(), nullable=True),
    sa.Column('last_day', sa.Date(), nullable=True),
    sa.Column('utc_offset', sa.Integer(), nullable=False),
    sa.Column('subtitle', sa.Text(), nullable=False),
    sa.Column('languages', sa.Text(), nullable=False),
    sa.Column('emergency_number', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_event')),
    sqlite_with_rowid=False
    )
    op.create_table('head',
    sa.Column('station', sa.Integer(), nullable=False),
    sa.Column('epoch', sa.BigInteger(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('lam', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('station', 'epoch', name=op.f('pk_head')),
    sqlite_with_rowid=False
    )
    op.create_table('journal',
    sa.Column('row', sa.Integer(), nullable=False),
    sa.Column('station', sa.Integer(), nullable=False),
    sa.Column('epoch', sa.BigInteger(), nullable=False),
    sa.Column('seq', sa.BigInteger(), nullable=False),
    sa.Column('lam', sa.BigInteger(), nullable=False),
    sa.Column('wall', sa.BigInteger(), nullable=False),
    sa.Column('offset', sa.BigInteger(), nullable=False),
    sa.Column('operator', sa.Text(), nullable=False),
    sa.Column('app_version', sa.Text(), nullable=False),
    sa.Column('schema', sa.BigInteger(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('entity', sa.LargeBinary(16), nullable=False),
    sa.Column('salt', sa.LargeBinary(), nullable=True),
    sa.Column('body', sa.LargeBinary(), nullable=True),
    sa.Column('body_hash', sa.LargeBinary(length=32), nullable=False),
    sa.Column('hash', sa.LargeBinary(length=32), nullable=False),
    sa.PrimaryKeyConstraint('row', name=op.f('pk_journal')),
    sa.UniqueConstraint('station', 'epoch', 'seq', name=op.f('uq_journal_station_epoch_seq'))
    )
    op.create_index(op.f('ix_journal_entity'), 'journal', ['entity'], unique=False)
    op.create_table('local',
    sa.Column('one', sa.Integer(), nullable=False),
    sa.Column('station', sa.Integer(), nullable=False),
    sa.Column('epoch', sa.BigInteger(), nullable=False),
    sa.Column('badges', sa.Integer(), nullable=False),
    sa.Column('clock_offset', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('one', name=op.f('pk_local'))
    )
    op.create_table('meeting',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('zone', sa.Text(), nullable=False),
    sa.Column('starts', sa.BigInteger(), nullable=True),
    sa.Column('ends', sa.BigInteger(), nullable=True),
    sa.Column('capacity', sa.Integer(), nullable=True),
    sa.Column('categories', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_meeting')),
    sqlite_with_rowid=False
    )
    op.create_table('operator',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('languages', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_operator')),
    sqlite_with_rowid=False
    )
    op.create_table('organisation',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('country', sa.Text(), nullable=False),
    sa.Column('quota', sa.Integer(), nullable=True),
    sa.Column('focal_point', sa.Text(), nullable=False),
    sa.Column('sort', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_organisation')),
    sqlite_with_rowid=False
    )
    op.create_index(op.f('ix_organisation_sort'), 'organisation', ['sort'], unique=False)
    op.create_table('person',
    sa.Column('row', sa.Integer(), nullable=False),
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('given_name', sa.Text(), nullable=False),
    sa.Column('family_name', sa.Text(), nullable=False),
    sa.Column('native_name', sa.Text(), nullable=False),
    sa.Column('native_language', sa.Text(), nullable=False),
    sa.Column('honorific', sa.Text(), nullable=False),
    sa.Column('function', sa.Text(), nullable=False),
    sa.Column('organisation', sa.LargeBinary(16), nullable=True),
    sa.Column('country', sa.Text(), nullable=False),
    sa.Column('birth_date', sa.Date(), nullable=True),
    sa.Column('nationality', sa.Text(), nullable=False),
    sa.Column('document_type', sa.Text(), nullable=False),
    sa.Column('document_number', sa.Text(), nullable=False),
    sa.Column('document_issuer', sa.Text(), nullable=False),
    sa.Column('document_expiry', sa.Date(), nullable=True),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('phone', sa.Text(), nullable=False),
    sa.Column('medium', sa.Text(), nullable=False),
    sa.Column('press_card', sa.Text(), nullable=False),
    sa.Column('assignment_letter', sa.Text(), nullable=False),
    sa.Column('equipment', sa.Text(), nullable=False),
    sa.Column('photo', sa.Text(), nullable=False),
    sa.Column('sort', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('row', name=op.f('pk_person')),
    sa.UniqueConstraint('id', name=op.f('uq_person_id'))
    )
    op.create_index(op.f('ix_person_document_number'), 'person', ['document_number'], unique=False)
    op.create_index(op.f('ix_person_organisation'), 'person', ['organisation'], unique=False)
    op.create_index(op.f('ix_person_sort'), 'person', ['sort'], unique=False)
    op.create_table('photo',
    sa.Column('row', sa.Integer(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('row', name=op.f('pk_photo')),
    sa.UniqueConstraint('id', name=op.f('uq_photo_id'))
    )
    op.create_table('print_job',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('serial', sa.BigInteger(), nullable=True),
    sa.Column('printer', sa.Text(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('message', sa.Text(), nullable=False),
    sa.Column('queued_at', sa.BigInteger(), nullable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_print_job')),
    sqlite_with_rowid=False
    )
    op.create_index('ix_print_job_open', 'print_job', ['state'], unique=False, sqlite_where=sa.text("state IN ('queued', 'sent')"))
    op.create_index(op.f('ix_print_job_serial'), 'print_job', ['serial'], unique=False)
    op.create_table('revoked_key',
    sa.Column('station', sa.LargeBinary(16), nullable=False),
    sa.Column('key', sa.Text(), nullable=False),
    sa.Column('after', sa.Date(), nullable=True),
    sa.PrimaryKeyConstraint('station', 'key', name=op.f('pk_revoked_key')),
    sqlite_with_rowid=False
    )
    op.create_table('scan',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('at', sa.BigInteger(), nullable=True),
    sa.Column('station', sa.Integer(), nullable=False),
    sa.Column('zone', sa.Text(), nullable=False),
    sa.Column('direction', sa.Text(), nullable=False),
    sa.Column('serial', sa.BigInteger(), nullable=True),
    sa.Column('person', sa.LargeBinary(16), nullable=True),
    sa.Column('answer', sa.Text(), nullable=False),
    sa.Column('reason', sa.Text(), nullable=False),
    sa.Column('list', sa.BigInteger(), nullable=True),
    sa.Column('lam', sa.BigInteger(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_scan')),
    sqlite_with_rowid=False
    )
    op.create_index(op.f('ix_scan_at'), 'scan', ['at'], unique=False)
    op.create_index(op.f('ix_scan_serial'), 'scan', ['serial'], unique=False)
    op.create_table('secret',
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('data', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('name', name=op.f('pk_secret')),
    sqlite_with_rowid=False
    )
    op.create_table('station',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('public_key', sa.LargeBinary(), nullable=False),
    sa.Column('disabled', sa.Boolean(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_station')),
    sqlite_with_rowid=False
    )
    op.create_table('zone',
    sa.Column('id', sa.LargeBinary(16), nullable=False),
    sa.Column('letter', sa.Text(), nullable=False),
    sa.Column('bit', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('pictogram', sa.Text(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_zone')),
    sqlite_with_rowid=False
    )
    op.execute(
        "CREATE VIRTUAL TABLE search USING fts5("
        "name, other, met, content='', contentless_delete=1, detail=column, "
        "prefix='1 2 3 4', tokenize='ascii')"
    )
