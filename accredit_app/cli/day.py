"""The end of the day: hub, sync, close, report, and the proof of the journal."""

from datetime import date, datetime
from pathlib import Path

import click

from accredit_app.cli.common import (
    DATA,
    JSON,
    follow,
    opened,
    say,
)


@click.group()
def hub() -> None:
    """The place where stations meet."""


@hub.command("init")
@click.argument("url")
@DATA
def hub_init(url: str, data: Path | None) -> None:
    """Makes a hub for this station's event (a PostgreSQL URL or a file)."""
    with opened(data) as office:
        office.services.sync.found_hub(url)
    click.echo("The hub is ready.")


@click.command()
@click.option("--hub", required=True, help="A PostgreSQL URL or the path of a hub file.")
@DATA
@JSON
def sync(hub: str, data: Path | None, as_json: bool) -> None:
    """Sends what the hub lacks, takes what this station lacks."""
    with opened(data) as desk:
        done = follow(desk.services.sync.run(hub), quiet=as_json)
    say(done.value, as_json, str)


@click.command("close-day")
@click.option("--hub", default="", help="Sync with this hub first.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False))
@DATA
@JSON
def close_day(hub: str, out: Path | None, data: Path | None, as_json: bool) -> None:
    """Syncs, closes the day in the journal, and writes the daily report."""
    with opened(data) as desk:
        closing = desk.services.closing
        done = follow(closing.close(hub=hub, folder=out or desk.settings.data), quiet=as_json)
    say(done.value, as_json, lambda it: "\n".join(map(str, it.reports)))


@click.group()
def report() -> None:
    """Reports."""


@report.command("daily")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]))
@DATA
def report_daily(out: Path, day: datetime | None, data: Path | None) -> None:
    """Writes the daily report; the name's ending chooses PDF, XLSX or CSV."""
    chosen: date | None = day.date() if day else None
    with opened(data) as desk:
        desk.services.closing.write_daily(out, day=chosen)
    click.echo(f"Written to {out}")


@click.group("journal")
def journal_group() -> None:
    """The chain of everything that happened."""


@journal_group.command("verify")
@DATA
@JSON
def journal_verify(data: Path | None, as_json: bool) -> None:
    """Recomputes every chain; exit 1 when one is broken."""
    with opened(data) as desk:
        found = desk.verify_journal()
    say(found, as_json, str)
    if not found.sound:
        raise click.exceptions.Exit(1)


@journal_group.command("rebuild")
@DATA
def journal_rebuild(data: Path | None) -> None:
    """Drops the tables and folds them again from the journal."""
    with opened(data) as desk:
        made = desk.rebuild()
    same = made.before == made.after
    click.echo("Rebuilt, and equal to before." if same else "Rebuilt, and DIFFERENT.")
    if not same:
        raise click.exceptions.Exit(1)
