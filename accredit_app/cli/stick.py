"""Sync by a file on a stick: what `accredit sync` does with `--write`, `--read` and the recovery
key."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from accredit_app.app import Station
from accredit_app.cli.common import follow, say
from accredit_app.domain.fields import to_fields


def write(
    station: Station, target: Path, *, to: Sequence[int], everything: bool, as_json: bool
) -> None:
    """Writes a file for the others, and says what it holds."""
    from accredit_app.services.sync.stick_words import about_written

    steps = station.services.sticks.write(target, to=to, everything=everything)
    written = follow(steps, quiet=as_json).value
    if as_json:
        say(_plain(written), as_json, str)
        return
    _tell(*about_written(written))
    for path in written.paths:
        click.echo(path)


def read(station: Station, source: Path, *, recovery: Path | None, as_json: bool) -> bool:
    """Takes what a file or a folder of files brings; whether all of it was of use."""
    from accredit_app.services.sync.stick_words import about_days, about_taken, fits

    steps = station.services.sticks.read(source, recovery=recovery)
    report = follow(steps, quiet=as_json).value
    if as_json:
        passed = [
            to_fields(over, omit=("path",)) | {"path": str(over.path)} for over in report.passed
        ]
        taken = [
            _plain(one) | {"clock_behind_seconds": one.lead.total_seconds()} for one in report.taken
        ]
        told = {"taken": taken, "passed": passed}
        days = [{"station": one.station.number, "day": one.day} for one in report.confirmed]
        say({**told, "confirmed": days}, as_json, str)
    else:
        here = station.services.sticks.standing()
        for one in report.taken:
            _tell(*about_taken(one, here=here.station, utc_offset=here.utc_offset))
        for over in report.passed:
            _tell(f"{over.path.name}: {over.title}", over.text)
        if report.confirmed:
            click.echo(about_days(report.confirmed, here=here.station))
    return all(map(fits, report.taken))


def save_recovery(station: Station, path: Path) -> None:
    """Saves the recovery key to a file, once."""
    station.services.sticks.save_recovery(path)
    click.echo(
        f"The recovery key is in {path}, and nowhere else: lock it away. It opens every stick."
    )


def _plain(value: Any) -> dict[str, object]:
    """The value as JSON may hold it: paths and spans of time are no values of the domain."""
    paths = [str(path) for path in value.paths]
    return {**to_fields(value, omit=("paths", "learnt", "lead")), "paths": paths}


def _tell(title: str, text: str) -> None:
    click.echo(title)
    click.echo(text)
