"""Making a hub on PostgreSQL, and the logins by which stations reach it.

This is the only place that speaks to the server with an administrator's rights. Passwords never
come here: a station's login is made from a SCRAM verifier.
"""

import base64
import hashlib
import hmac
from collections.abc import Callable
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.engine import make_url

from accredit_app.errors import SyncError
from accredit_app.phrases import say
from accredit_app.sync import server_sql as sql
from accredit_app.sync.exchange import Founded, HubPlan
from accredit_app.sync.hub_engine import server_engine, transaction
from accredit_app.sync.server_care import CARE_FUNCTIONS
from accredit_app.sync.server_door import CHARGE, DOOR_FUNCTIONS, ENROL, IMPATIENCE, WAITING
from accredit_app.sync.server_functions import FUNCTIONS
from accredit_app.sync.upgrade import refuse_newer, upgrade_server_tables

_FUNCTIONS: Final = (sql.INTERNAL, WAITING, ENROL, FUNCTIONS, DOOR_FUNCTIONS, CARE_FUNCTIONS)
_EDITION: Final = hashlib.sha256("".join(_FUNCTIONS).encode()).hexdigest()
"""Noted with the functions, so that a hub whose tables are up to date gets newer ones too."""

_ROUNDS: Final = 4096
_NAME_LIMIT: Final = 63
_LONGEST_SUFFIX: Final = len("accredit__stations")
_PATIENCE: Final = 150
"""Seconds that an upgrade waits for the stations' own transactions; none lasts longer than 120."""


def verifier_of(password: str, *, random: Callable[[int], bytes]) -> str:
    """What PostgreSQL keeps of a password (RFC 5802, RFC 7677); `password` is ASCII."""
    salt = random(16)
    salted = hashlib.pbkdf2_hmac("sha256", password.encode("ascii"), salt, _ROUNDS)

    def keyed(word: bytes) -> bytes:
        return hmac.digest(salted, word, "sha256")

    stored = hashlib.sha256(keyed(b"Client Key")).digest()
    parts = (base64.b64encode(part).decode() for part in (salt, stored, keyed(b"Server Key")))
    return "SCRAM-SHA-256${}:{}${}:{}".format(_ROUNDS, *parts)


def found_server(location: str, plan: HubPlan) -> Founded:
    """Makes the hub in the database of the URL, or brings an older one up to date, and makes a
    login for each station, in one transaction; again is no harm.

    The URL's user must be a superuser, or own the database and have CREATEROLE. Raises `SyncError`
    and changes nothing: an older PostgreSQL, another event's hub, a newer hub, no right.
    """
    engine = server_engine(location)
    database = make_url(location).database or ""
    if len(database) + _LONGEST_SUFFIX > _NAME_LIMIT:
        raise SyncError(
            "The database's name is too long",
            say("Choose one of at most {count} letters.", count=_NAME_LIMIT - _LONGEST_SUFFIX),
        )
    try:
        with transaction(engine, write=True) as connection:
            _check_version(connection)
            _wait_for_others(connection)
            before = _held(connection, plan)
            if not before:
                _create(connection, database)
                connection.exec_driver_sql(
                    "INSERT INTO accredit_hub.about VALUES (1, %s, %s)", (plan.event, sql.SCHEMA)
                )
            # As the functions' owner, who must be able to alter the logins later.
            _become_owner(connection, database)
            _all(connection, CHARGE)
            if before and (before < sql.SCHEMA or _made_by(connection) != _EDITION):
                _upgrade(connection, database, before)
            for station, admission in plan.admissions.items():
                connection.exec_driver_sql(
                    "SELECT accredit_hub.enrol(%s, %s, %s)",
                    (station, admission.role, admission.verifier),
                )
    finally:
        engine.dispose()
    return Founded(before, sql.SCHEMA)


def _wait_for_others(connection: Connection) -> None:
    """Two offices that make the hub at once would trip over each other. Where there is a hub, it is
    no lock that a station's login could take as well."""
    connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_PATIENCE}s'")
    if _is_there(connection):
        connection.exec_driver_sql("LOCK TABLE accredit_hub.about IN SHARE UPDATE EXCLUSIVE MODE")
    else:
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(1094927186)")


def _is_there(connection: Connection) -> bool:
    found = connection.exec_driver_sql("SELECT to_regclass('accredit_hub.about')").scalar_one()
    return found is not None


def _made_by(connection: Connection) -> str:
    """The edition of the functions that are there; "" where it was not noted yet."""
    noted = "SELECT coalesce(obj_description('accredit'::regnamespace, 'pg_namespace'), '')"
    return str(connection.exec_driver_sql(noted).scalar_one())


def _held(connection: Connection, plan: HubPlan) -> int:
    """The version of the hub that is there, 0 if there is none."""
    if not _is_there(connection):
        return 0
    event, version = connection.exec_driver_sql(
        "SELECT event, schema FROM accredit_hub.about"
    ).one()
    refuse_newer(version)
    if plan.event is not None and event not in (None, plan.event):
        raise SyncError(
            "This hub belongs to another event",
            "Check the hub's address. Nothing was changed there.",
        )
    return int(version)


def _check_version(connection: Connection) -> None:
    number = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    if number < sql.LEAST_SERVER:
        raise SyncError(
            "This PostgreSQL is too old",
            say(
                "The server has version {version}; a hub needs 15 or later. Nothing was changed.",
                version=number // 10_000,
            ),
        )


def _create(connection: Connection, database: str) -> None:
    owner, group = f"accredit_{database}_hub", f"accredit_{database}_stations"
    name, owner, group = (_quoted(text) for text in (database, owner, group))
    for role, rights in ((owner, "NOLOGIN CREATEROLE"), (group, "NOLOGIN")):
        there = "SELECT 1 FROM pg_roles WHERE rolname = %s"
        if connection.exec_driver_sql(there, (role[1:-1],)).first() is None:
            connection.exec_driver_sql(f"CREATE ROLE {role} {rights}")
    version = int(connection.exec_driver_sql("SHOW server_version_num").scalar_one())
    admin = "ADMIN OPTION" if version < 160_000 else "ADMIN TRUE"
    connection.exec_driver_sql(f"GRANT {group} TO {owner} WITH {admin}")
    connection.exec_driver_sql(f"GRANT {owner} TO CURRENT_USER")
    _all(
        connection,
        f"CREATE SCHEMA accredit_hub AUTHORIZATION {owner}",
        f"CREATE SCHEMA accredit AUTHORIZATION {owner}",
        f"SET LOCAL ROLE {owner}",
        sql.TABLES,
        "REVOKE ALL ON SCHEMA accredit_hub, accredit FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA accredit TO {group}",
    )
    _make_functions(connection, group)
    _all(
        connection,
        "RESET ROLE",
        f"REVOKE ALL ON DATABASE {name} FROM PUBLIC",
        f"GRANT CONNECT ON DATABASE {name} TO {group}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
    )


def _upgrade(connection: Connection, database: str, before: int) -> None:
    """As the owner. The logins keep their rights: they have them by their group, and whatever the
    group may call is made anew and granted to it before anybody sees it."""
    _all(connection, IMPATIENCE)
    made = connection.exec_driver_sql(
        "SELECT oid::regprocedure::text FROM pg_proc WHERE pronamespace IN "
        "('accredit_hub'::regnamespace, 'accredit'::regnamespace)"
    )
    for name in made.scalars().all():
        connection.exec_driver_sql(f"DROP FUNCTION {name}")
    upgrade_server_tables(connection, before)
    _make_functions(connection, _quoted(f"accredit_{database}_stations"))


def _make_functions(connection: Connection, group: str) -> None:
    _all(
        connection,
        *_FUNCTIONS,
        f"COMMENT ON SCHEMA accredit IS '{_EDITION}'",
        "REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA accredit_hub, accredit FROM PUBLIC",
        f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA accredit TO {group}",
    )


def _become_owner(connection: Connection, database: str) -> None:
    owner = _quoted(f"accredit_{database}_hub")
    connection.exec_driver_sql(f"SET LOCAL ROLE {owner}")


def _all(connection: Connection, *statements: str) -> None:
    for statement in statements:
        connection.exec_driver_sql(statement.replace("%", "%%"))  # none is a placeholder


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
