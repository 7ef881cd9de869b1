"""The event and its stations."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from accredit_app import app
from accredit_app.cli.common import DATA, JSON, follow, hub_of, opened, say, settings_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accredit_app.app import Station
    from accredit_app.domain.event import Station as EnrolledStation
    from accredit_app.services.sync.adopting import Adoption
    from accredit_app.store.adopting import Split


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


@event.command("operator")
@click.argument("name")
@click.option("--role", type=click.Choice(["officer", "supervisor", "guard", "office"]),
              required=True)  # fmt: skip
@DATA
@JSON
def event_operator(name: str, role: str, data: Path | None, as_json: bool) -> None:
    """Enters an operator, by the name under which he or she logs in."""
    from accredit_app.domain.roles import OperatorRole

    with opened(data) as office:
        made = office.services.founding.enter_operator(name, OperatorRole(role)).value
    say(made, as_json, lambda it: f"{it.name}: {it.role.value}")


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
    say(found, as_json, _listed)


def _listed(station: "EnrolledStation") -> str:
    line = f"{station.number:4}  {station.role.value:7} {station.name}"
    return f"{line}, DISABLED" if station.disabled else line


@station.command("adopt")
@click.option("--hub", help="The hub; the one that this station syncs with if not given.")
@click.option(
    "--read",
    "source",
    type=click.Path(path_type=Path),
    help="Without a hub: the event office's file, or a folder of files, on a stick.",
)
@click.option("--by", help="The supervisor who decided it; asked for if not given.")
@DATA
@JSON
def station_adopt(
    hub: str | None, source: Path | None, by: str | None, data: Path | None, as_json: bool
) -> None:  # fmt: skip
    """Brings a copy of a station home, whose journal has split from the one at the hub.

    What only this copy wrote is recorded once more under a fresh number, so that nothing is lost;
    the old rows are set aside in this station's file. Then the station syncs, or reads the file.
    """
    if hub is not None and source is not None:
        raise click.UsageError("Give one of --hub and --read.")
    with opened(data) as copy:
        if source is not None:
            _adopt_by_stick(copy, source, by=by, as_json=as_json)
            return
        route = hub_of(copy, hub)
        name = by or _supervisor(copy.services.sync.splits(route))
        done = copy.services.sync.adopt(route, by=name)
        follow(copy.services.sync.run(route), quiet=as_json)
    say(done.value, as_json, lambda it: _adopted(it, "and the station has synced"))


def _adopt_by_stick(copy: "Station", source: Path, *, by: str | None, as_json: bool) -> None:
    sticks = copy.services.sticks
    name = by or _supervisor(follow(sticks.splits(source), quiet=as_json).value)
    done = follow(sticks.adopt(source, by=name), quiet=as_json).value
    then = "and the file was read" if done.failed is None else "and the file is to be read again"
    say(done.adoption, as_json, lambda it: _adopted(it, then))
    if done.failed is not None:
        raise done.failed
    if not as_json:
        click.echo("Write a file here next, and carry it to the event office.")


def _supervisor(splits: "Iterable[Split]") -> str:
    """Who decides it, once it was said what there is to decide."""
    for split in splits:
        click.echo(
            f"The journals part after row {split.common.seq}: {split.rows} rows were written here "
            f"since, {split.theirs} by another copy.", err=True,
        )  # fmt: skip
    return str(click.prompt("Name of the supervisor who decides this (Ctrl+C: not now)", err=True))


def _adopted(done: "Adoption", then: str) -> str:
    lines = [f"{done.rows} rows were recorded once more, {then}."]
    if done.left:
        lines.append(
            f"{done.left} signed rows were only set aside: if a day was closed, close it again."
        )
    if done.badges:
        first = ", ".join(done.badges[:5]) + "…" * (len(done.badges) > 5)
        lines.append(
            f"Badges that both copies may have given out: {len(done.badges)} ({first}). Those that "
            "they did give out come up as open tasks."
        )
    return "\n".join(lines)


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
