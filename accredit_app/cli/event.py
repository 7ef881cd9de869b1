"""The event and its stations."""

from pathlib import Path

import click

from accredit_app import app
from accredit_app.cli.common import DATA, JSON, opened, say, settings_of


@click.group()
def event() -> None:
    """The event of this station."""


@event.command("create")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@DATA
@JSON
def event_create(file: Path, data: Path | None, as_json: bool) -> None:
    """Sets up an event from a readable file, and this computer as its office."""
    say(app.found(settings_of(data), file), as_json, lambda made: f"{made.name}: {made.id}")


@event.command("show")
@DATA
@JSON
def event_show(data: Path | None, as_json: bool) -> None:
    """Shows the event."""
    with opened(data) as station:
        found = station.services.registration.event()
    say(
        found,
        as_json,
        lambda it: f"{it.name}, {it.place}, {it.first_day} to {it.last_day}",
    )


@click.group()
def station() -> None:
    """Stations and their keys."""


@station.command("enrol")
@click.argument("name")
@click.option("--role", type=click.Choice(["desk", "gate", "kiosk"]), required=True)
@click.option("--to", "folder", type=click.Path(path_type=Path, file_okay=False), required=True)
@DATA
@JSON
def station_enrol(name: str, role: str, folder: Path, data: Path | None, as_json: bool) -> None:
    """Makes a new station's folder, to be carried to its computer."""
    with opened(data) as office:
        made = office.enrol(name, role, folder)
    say(made, as_json, lambda it: f"Station {it.number} “{it.name}” is ready in {folder}")


@station.command("list")
@DATA
@JSON
def station_list(data: Path | None, as_json: bool) -> None:
    """Lists the stations."""
    with opened(data) as office:
        found = list(office.services.founding.stations())
    say(found, as_json, lambda it: f"{it.number:4}  {it.role.value:7} {it.name}")


@station.command("disable")
@click.argument("number", type=int)
@click.option("--hub", help="Shut the station out of this hub at once, not at the next sync.")
@DATA
@JSON
def station_disable(number: int, hub: str | None, data: Path | None, as_json: bool) -> None:
    """Takes a station's right to sign, and with --hub its login."""
    with opened(data) as office:
        done = office.services.founding.disable(number)
        if hub:
            office.services.sync.dismiss(hub, number)
    say(done.value, as_json, lambda it: f"Station {it.number} “{it.name}” may sign no more.")
