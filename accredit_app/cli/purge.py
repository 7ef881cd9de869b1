"""The end of an event: its personal data is erased, and who has carried it out."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from accredit_app import app
from accredit_app.cli.common import DATA, JSON, follow, opened, say, settings_of

if TYPE_CHECKING:
    from accredit_app.services.close.purge import PurgeStanding, StationPurge


@click.command()
@click.option("--status", is_flag=True, help="Only say who has erased what, and what is missing.")
@click.option("--confirm", metavar="NAME", help="The event's name, typed; asked for if not given.")
@click.option("--operator", metavar="NAME", default="", help="The supervisor who orders it.")
@DATA
@JSON
def purge(
    status: bool, confirm: str | None, operator: str, data: Path | None, as_json: bool
) -> None:
    """Erases the event's personal data: here at once, at the hub and at every other station with
    their next sync. It cannot be undone."""
    from accredit_app.services.close.purge import OUT_OF_REACH

    if status:
        with opened(data) as station:
            _tell(station.services.purging.standing(), as_json=as_json)
        return
    if not operator:
        raise click.UsageError("Give --operator, the supervisor who orders it; or --status.")
    with app.open_station(settings_of(data), operator=operator) as office:
        purging = office.services.purging
        before = purging.standing()
        if before.obstacles:
            for obstacle in before.obstacles[1:]:
                click.echo(str(obstacle), err=True)
            raise before.obstacles[0]
        typed = confirm or click.prompt(
            f"This erases everything personal of “{before.event}” ({before.left:,} rows).\n"
            "Type the event's name to go on",
            err=True,
        )
        done = follow(purging.run(confirm=typed), quiet=as_json).value
    if as_json:
        say(done, as_json, str)
        return
    click.echo(f"Erased here: {done.rows:,} rows and {done.photos:,} photos. The chain is whole.")
    click.echo("Sync now, so that the hub and the other stations erase theirs.")
    click.echo("What this cannot reach:")
    for sentence in OUT_OF_REACH:
        click.echo(f"  {sentence}")


def _tell(standing: "PurgeStanding", *, as_json: bool) -> None:
    ordered = standing.ordered
    if as_json:
        answer = {
            "ordered": ordered.at if ordered else None,
            "operator": ordered.operator if ordered else None,
            "left": standing.left,
            "stations": [
                {"number": one.station.number, "erased": one.at, "rows": one.rows,
                 "photos": one.photos, "left": one.left, "disabled": one.station.disabled}
                for one in standing.stations
            ],
            "missing": [str(obstacle) for obstacle in standing.obstacles],
        }  # fmt: skip
        say(answer, as_json, str)
        return
    if ordered is None:
        click.echo("No purge was ordered.")
    else:
        click.echo(f"Ordered {ordered.at:%Y-%m-%d %H:%M} by {ordered.operator}.")
        for one in standing.stations:
            click.echo(_line(one))
    click.echo(f"Rows here that still say something of a person: {standing.left:,}")
    for obstacle in standing.obstacles:
        click.echo(f"Missing: {obstacle}")


def _line(one: "StationPurge") -> str:
    name = f"{one.station.number:4}  {one.station.name}"
    late = f"; {one.left:,} rows of it came later" if one.left else ""
    if one.at is not None:
        return f"{name}: erased {one.at:%Y-%m-%d %H:%M}, {one.rows:,} rows{late}"
    silent = "was disabled: its disk still holds everything" if one.station.disabled else "not yet"
    return f"{name}: {silent}{late}"
