"""A copy in a second place, and a station put back from one."""

from pathlib import Path

import click

from accredit_app.cli.common import DATA, JSON, follow, opened, say, settings_of
from accredit_app.cli.words import count_of


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--keep", type=click.IntRange(min=1), default=7, show_default=True,
              help="How many backups of this station stay there.")  # fmt: skip
@DATA
@JSON
def backup(folder: Path, keep: int, data: Path | None, as_json: bool) -> None:
    """Copies this station into FOLDER while it works, and proves the copy."""
    with opened(data) as station:
        done = follow(station.services.backups.write(folder, keep=keep), quiet=as_json)
    made = done.value
    if as_json:
        say({"folder": str(made.folder), "rows": made.entries, "photos": made.photos}, as_json, str)
    else:
        held = f"{count_of(made.entries, 'row')}, {count_of(made.photos, 'photo')}"
        click.echo(f"{made.folder} ({held}): written, read back and found right.")


@click.command()
@click.argument("source", type=click.Path(path_type=Path, file_okay=False))
@click.option("--aside", is_flag=True, help="Keep a damaged station's file under another name.")
@DATA
@JSON
def restore(source: Path, aside: bool, data: Path | None, as_json: bool) -> None:
    """Puts the newest backup in SOURCE back as the station in --data; it begins a new epoch."""
    from accredit_app.app import ask_passphrase
    from accredit_app.services.close.backup import restore_station
    from accredit_app.store.clock import SystemClock

    done = restore_station(
        source,
        settings_of(data).data,
        passphrase=ask_passphrase("Passphrase of the backup"),
        clock=SystemClock(),
        aside=aside,
    )
    if as_json:
        told = {"station": done.station, "epoch": done.epoch, "made_at": done.backup.made_at}
        say(told, as_json, str)
    else:
        click.echo(
            f"Station {done.station} is back as of {done.backup.made_at:%Y-%m-%d %H:%M} UTC. "
            "Sync now: what it wrote later comes from the hub."
        )
