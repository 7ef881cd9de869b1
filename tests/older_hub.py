"""A hub as version 1 made it, from that version's own statements, with rows that it had taken."""

import os
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
from hub_routes import Route
from memory_journal import EVENT, MemoryJournal
from psycopg import sql

from accredit_app.domain.journal import Chain, Entry
from accredit_app.sync.exchange import AlarmKind
from accredit_app.sync.hub_tables import ENTRY_FIELDS
from accredit_app.sync.server_admin import verifier_of

OFFICE, DESK, SHUT_OUT = 1, 7, 8
_DATA = Path(__file__).parent / "data"


class OlderHub:
    """`desk` is the station whose rows it holds; `alarm` what it refused of another."""

    def __init__(self, route: Route) -> None:
        self.route = route
        self.desk = MemoryJournal(DESK)
        for number in range(5):
            self.desk.register(number)
        self.rows = list(self.desk.rows[self.desk.own_chain])
        self.signature = bytes(range(64))
        self.alarm = (Chain(SHUT_OUT, 4), 3, AlarmKind.FORK, b"\x11" * 32, b"\x22" * 32)
        if route.on_server:
            self._make_on_server()
        else:
            self._make_file()

    def _make_on_server(self) -> None:
        with psycopg.connect(self.route.location) as root:
            database = root.info.dbname
            names = {
                "<owner>": f'"accredit_{database}_hub"',
                "<group>": f'"accredit_{database}_stations"',
                "<database>": f'"{database}"',
            }
            script = (_DATA / "hub_version_1.postgresql.sql").read_text()
            for place, name in names.items():
                script = script.replace(place, name)
            root.execute(script)
            root.execute("INSERT INTO accredit_hub.about VALUES (1, %s, 1)", [EVENT])
            root.execute(f"SET LOCAL ROLE {names['<owner>']}")
            for station, role in ((OFFICE, "office"), (DESK, "desk"), (SHUT_OUT, "desk")):
                verifier = verifier_of("secret", random=os.urandom)
                root.execute("SELECT accredit_hub.enrol(%s, %s, %s)", [station, role, verifier])
            root.execute(
                f"UPDATE accredit_hub.station SET active = false WHERE station = {SHUT_OUT}"
            )
            login = sql.Identifier(f"accredit_{database}_{SHUT_OUT}")
            root.execute(sql.SQL("ALTER ROLE {} NOLOGIN").format(login))
            for table, columns, rows in self._contents():
                fields = ", ".join(f'"{name}"' for name in columns)
                marks = ", ".join(["%s"] * len(columns))
                statement = f"INSERT INTO accredit_hub.{table} ({fields}) VALUES ({marks})"
                root.cursor().executemany(statement, rows)

    def _make_file(self) -> None:
        from sqlcipher3 import dbapi2

        with closing(dbapi2.connect(self.route.location)) as driver:
            if self.route.key is not None:
                driver.execute(f"PRAGMA key = \"x'{self.route.key.hex()}'\"")
            driver.executescript((_DATA / "hub_version_1.file.sql").read_text())
            driver.execute("INSERT INTO hub_about VALUES (1, ?, 1)", (EVENT.hex,))
            seen = "2025-10-25 06:00:00.000000"
            driver.execute("INSERT INTO hub_station VALUES (?, ?)", (DESK, seen))
            for table, columns, rows in self._contents():
                fields = ", ".join(f'"{name}"' for name in columns)
                marks = ", ".join(["?"] * len(columns))
                statement = f"INSERT INTO hub_{table} ({fields}) VALUES ({marks})"
                driver.executemany(statement, [[_plain(value) for value in row] for row in rows])
            driver.commit()

    def _contents(self) -> list[tuple[str, Sequence[str], list[list[Any]]]]:
        last = self.rows[-1]
        photos = [[bytes.fromhex(name), data] for name, data in self.desk.pictures.items()]
        chain, seq, kind, offered, held = self.alarm
        head = [*last.chain, last.seq, last.hash, last.seq, self.signature]
        return [
            ("journal", ENTRY_FIELDS, [_row(entry) for entry in self.rows]),
            ("head", ("station", "epoch", "seq", "hash", "signed_seq", "signature"), [head]),
            ("photo", ("id", "data"), photos),
            (
                "alarm",
                ("station", "epoch", "seq", "kind", "offered", "held"),
                [[*chain, seq, kind.value, offered, held]],
            ),
        ]


def _row(entry: Entry) -> list[Any]:
    return [getattr(entry, name) for name in ENTRY_FIELDS]


def _plain(value: object) -> object:
    return value.hex if isinstance(value, UUID) else value
