"""The composition root: the one file that knows every part and puts a station together."""

import contextlib
import os
import sys
from collections.abc import Callable, Generator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from accredit_app.config import PASSPHRASE_VARIABLE, Settings, current_environment
from accredit_app.domain.badges import parse_serial, serial_text
from accredit_app.domain.event import Event, Station as EnrolledStation, StationRole
from accredit_app.errors import InvalidInput
from accredit_app.services.bundle import Services, services_at
from accredit_app.services.founding import found_event, read_event
from accredit_app.services.post import Post
from accredit_app.store import audit, keys
from accredit_app.store.clock import SystemClock
from accredit_app.store.database import Database

__all__ = ["UTC", "Station", "finish", "found", "open_station", "run_window", "serial_text"]

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Station:
    """An open station for a command: its settings and its duties. Close it, or use `with`."""

    settings: Settings
    database: Database
    services: Services

    def __enter__(self) -> "Station":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.database.close()

    def enrol(self, name: str, role: str, folder: Path) -> EnrolledStation:
        """Makes a station's folder under a passphrase that is asked for."""
        passphrase = ask_passphrase(f"Passphrase for {name}", new=True)
        return self.services.founding.enrol(
            name, StationRole(role), folder=folder, passphrase=passphrase
        ).value

    def verify_journal(self) -> audit.Report:
        with self.database.read() as connection:
            return audit.verify(connection)

    def rebuild(self) -> audit.Rebuilt:
        return audit.rebuild(self.database)


def open_station(settings: Settings, *, operator: str) -> Station:
    """Opens the station in the settings' folder, its passphrase from the keyring, the environment
    or a prompt; errors are the store's."""
    clock = SystemClock()
    remembered = keys.recall(settings.data)
    if remembered is not None:
        database = Database.open(settings.data, key=remembered, clock=clock)
    else:
        if not (settings.data / "station.db").is_file():
            Database.open(settings.data, passphrase="", clock=clock)
        database = Database.open(
            settings.data, passphrase=ask_passphrase("Passphrase"), clock=clock
        )
    return Station(settings, database, services_at(Post(database, operator, clock, os.urandom)))


def found(settings: Settings, file: Path) -> Event:
    """Founds an event from its file; this computer becomes its office."""
    description = read_event(file)
    database = found_event(
        settings.data,
        description,
        passphrase=ask_passphrase("Passphrase for the office", new=True),
        clock=SystemClock(),
        random=os.urandom,
    )
    with contextlib.closing(database):
        return services_at(Post(database, "founding", SystemClock(), os.urandom)).post.event()


def ask_passphrase(prompt: str, *, new: bool = False) -> str:
    """The passphrase from the environment, else from a prompt that shows nothing."""
    given = current_environment().get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise InvalidInput(
            "The passphrase is missing", f"Set {PASSPHRASE_VARIABLE}, or run this in a terminal."
        )
    import click

    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=new))


def serial_from(text: str) -> int:
    """A serial as people type it; InvalidInput when it is none."""
    serial = parse_serial(text)
    if serial is None:
        raise InvalidInput(f"“{text}” is no badge serial", "A serial looks like 01-2ABC-0007.")
    return serial


def finish(steps: Generator[Any, None, T], each: Callable[[Any], object]) -> T:
    """Runs a long job to its end and returns its result; `each` sees every step."""
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # a generator's own result
        each(progress)
