"""The end of the day: sync, close, report, and the proof of the journal."""

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from accredit_app.cli import stick, words
from accredit_app.cli.common import (
    DATA,
    JSON,
    follow,
    opened,
    say,
)

if TYPE_CHECKING:
    from accredit_app.services.close.closing import ClosedDay

PATH = click.Path(path_type=Path)


@click.command()
@click.option("--hub", help="A PostgreSQL URL or the path of a hub file.")
@click.option("--write", "target", type=PATH, help="Write a file, or into a folder, on a stick.")
@click.option("--read", "source", type=PATH, help="Read a file, or all files of a folder.")
@click.option("--to", type=int, multiple=True, help="With --write: only for this station.")
@click.option("--everything", is_flag=True, help="With --write: also what is known to be there.")
@click.option("--recovery-key", type=PATH, help="With --read: the file of the recovery key.")
@click.option("--save-recovery-key", "key", type=PATH, help="Save that key to a file, once.")
@DATA
@JSON
def sync(
    hub: str | None,
    target: Path | None,
    source: Path | None,
    to: tuple[int, ...],
    everything: bool,
    recovery_key: Path | None,
    key: Path | None,
    data: Path | None,
    as_json: bool,
) -> None:
    """Sends what the others lack, takes what this station lacks: by a hub, or by a file."""
    if sum(given is not None for given in (hub, target, source, key)) != 1:
        raise click.UsageError("Give one of --hub, --write, --read and --save-recovery-key.")
    if (to or everything) and target is None:
        raise click.UsageError("--to and --everything go with --write.")
    if recovery_key is not None and source is None:
        raise click.UsageError("--recovery-key goes with --read.")
    with opened(data) as desk:
        if target is not None:
            stick.write(desk, target, to=to, everything=everything, as_json=as_json)
        elif source is not None:
            if not stick.read(desk, source, recovery=recovery_key, as_json=as_json):
                raise click.exceptions.Exit(1)
        elif key is not None:
            stick.save_recovery(desk, key)
        else:
            from accredit_app.services.sync.sync_words import about_run

            report = follow(desk.services.sync.run(hub or ""), quiet=as_json).value
            say(report, as_json, words.about_sync)
            for told in () if as_json else (words.about_clock(report), about_run(report)):
                if told:
                    click.echo(told, err=True)


@click.command("close-day")
@click.option("--hub", default="", help="Sync with this hub first, and have it prove the close.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False))
@click.option(
    "--backup",
    type=click.Path(path_type=Path, file_okay=False),
    help="Back the station up into this folder, on another disk.",
)
@DATA
@JSON
def close_day(
    hub: str, out: Path | None, backup: Path | None, data: Path | None, as_json: bool
) -> None:
    """Syncs, signs the day's close, has the hub prove it, and writes the daily report."""
    with opened(data) as desk:
        folder = out or desk.settings.data
        outlook = desk.services.closing.outlook()
        if not as_json:
            click.echo("\n".join(words.about_outlook(outlook)))
        steps = desk.services.closing.close(hub=hub, folder=folder, backup=backup)
        closed = follow(steps, quiet=as_json).value
    if as_json:
        unfinished = [str(job.id) for job in outlook.unfinished]
        say({**_summary(closed), "unfinished": unfinished, "tasks": outlook.tasks}, True, str)
    else:
        click.echo("\n".join(words.about_closed(closed)))
    for failure in closed.failures:
        click.echo(f"{failure.title}\n{failure.text}", err=True)
    if closed.failures:
        raise click.exceptions.Exit(1)


def _summary(closed: "ClosedDay") -> dict[str, object]:
    """What a closed day says to another program."""
    receipt = closed.sync.receipt if closed.sync else None
    return {
        "day": closed.day,
        "digest": closed.digest,
        "proved": closed.proved,
        "rows": receipt.head.seq if receipt else 0,
        "photos": closed.sync.photos_proved if closed.sync else 0,
        "closed": [one.station.number for one in closed.roll.closed],
        "missing": [station.number for station in closed.roll.missing],
        "confirmed": [one.station.number for one in closed.roll.closed if one.confirmed],
        "wrote_on": sorted(closed.roll.later),
        "unproved": sorted(closed.roll.unproved),
        "reports": [str(path) for path in closed.reports],
        "backup": str(closed.backup.folder) if closed.backup else "",
        "failed": [failure.title for failure in closed.failures],
    }


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
    from accredit_app.store import audit

    with opened(data) as station, station.database.read() as connection:
        found = follow(audit.verify_steps(connection), quiet=as_json)
    if as_json:
        say(found, as_json, str)
    else:
        click.echo("\n".join(words.about_journal(found)))
    if not found.sound:
        raise click.exceptions.Exit(1)


@journal_group.command("rebuild")
@DATA
def journal_rebuild(data: Path | None) -> None:
    """Drops the tables and folds them again from the journal."""
    from accredit_app.store import audit

    with opened(data) as station:
        made = follow(audit.rebuild_steps(station.database), quiet=False)
    click.echo(words.about_rebuilt(made))
    if made.before != made.after:
        raise click.exceptions.Exit(1)
