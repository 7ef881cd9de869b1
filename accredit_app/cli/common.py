"""What all commands share: where the station is, how an answer is said."""

import json
import signal
import threading
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, TypeVar
from uuid import UUID

import click

from accredit_app import app
from accredit_app.cli.words import about_step
from accredit_app.config import Settings, current_environment
from accredit_app.domain.fields import to_json
from accredit_app.errors import InvalidInput

T = TypeVar("T")

DATA = click.option(
    "--data", type=click.Path(path_type=Path, file_okay=False), help="The station's folder."
)
JSON = click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")


def settings_of(data: Path | None) -> Settings:
    """The settings of the station in `data`, or in the folder that the environment names."""
    return Settings.from_environment(data, current_environment())


def opened(data: Path | None) -> "app.Station":
    """That station, open; its passphrase is asked for if need be."""
    return app.open_station(settings_of(data), operator="command line")


def hub_of(station: "app.Station", given: str | None) -> str:
    """The hub that was given, or else the one that the station syncs with; InvalidInput when
    there is none."""
    route = given or station.services.workplace.tools().hub or station.settings.hub
    if not route:
        raise InvalidInput(
            "No hub was given, and this station knows none",
            "Give its address: a PostgreSQL URL or the path of a hub file.",
        )
    return route


def say(answer: object, as_json: bool, line: Callable[[Any], str]) -> None:
    """Prints an answer: as JSON, or a line each."""
    if as_json:
        click.echo(json.dumps(to_json(answer), ensure_ascii=False))
    elif isinstance(answer, (list, tuple)):
        for item in answer:
            click.echo(line(item))
    else:
        click.echo(line(answer))


def follow(steps: Generator[Any, None, T], *, quiet: bool) -> T:
    """Runs a long job to its end, its progress on a line of stderr, and returns its result.

    The line is ended whatever happens, so that an error has one of its own.
    """
    shown = ""
    with _heard() as stopped:

        def tell(progress: Any) -> None:
            nonlocal shown
            if stopped():
                raise KeyboardInterrupt
            words = about_step(progress)
            if not quiet and words != shown:
                click.echo(f"\r{words:<{len(shown)}}", nl=False, err=True)
                shown = words

        try:
            return app.finish(steps, tell)
        finally:
            if shown:
                click.echo("", err=True)


@contextmanager
def _heard() -> Iterator[Callable[[], bool]]:
    """Whether Ctrl-C was pressed: while a library calls back, it swallows the exception."""
    struck: list[int] = []

    def note(number: int, frame: FrameType | None) -> None:
        struck.append(number)
        signal.default_int_handler(number, frame)

    if threading.current_thread() is not threading.main_thread():
        yield lambda: False
        return
    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: bool(struck)
    finally:
        signal.signal(signal.SIGINT, before)


def person_id(text: str) -> UUID:
    """A person as the commands name one; wrong usage otherwise."""
    try:
        return UUID(text)
    except ValueError as error:
        raise click.BadParameter(f"{text} is not a person's id (see `people find`)") from error


def serial_of(text: str) -> int:
    """A serial as people type it; InvalidInput when it is none."""
    from accredit_app.domain.badges import parse_serial

    serial = parse_serial(text)
    if serial is None:
        raise InvalidInput(f"“{text}” is no badge serial", "A serial looks like 01-2ABC-0007.")
    return serial
