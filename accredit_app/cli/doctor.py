"""`accredit doctor`: what of a station works, and what to do about what does not."""

import os
from contextlib import ExitStack
from pathlib import Path

import click

from accredit_app import app
from accredit_app.cli.common import DATA, JSON, opened, say, settings_of
from accredit_app.errors import InvalidInput, UserError
from accredit_app.services.bundle import Services
from accredit_app.services.event import checkup
from accredit_app.services.event.checkup import Finding, Health

_SIGNS = {Health.FINE: "ok", Health.LOOK: "look", Health.BROKEN: "BROKEN", Health.UNSEEN: "?"}
_INDENT = " " * 17
_OPEN_ELSEWHERE = "This station is already open"


@click.command()
@DATA
@JSON
def doctor(data: Path | None, as_json: bool) -> None:
    """Looks at camera, printer, scanner, fonts, clock, disk and hub; exit 1 if one is broken."""
    # Heeded as the toolkit is loaded: which of its own libraries it found is no news here.
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.*=false")
    from accredit_app.store.clock import SystemClock
    from accredit_app.ui.checkup import examined

    settings = settings_of(data)
    found: list[Finding] = []
    with ExitStack() as stack:
        duties, first = _station(stack, data)
        found.append(first)
        if not as_json:
            click.echo(_line(first))
        for finding in examined(settings, duties, SystemClock()):
            found.append(finding)
            if not as_json:
                click.echo(_line(finding))
    if as_json:
        say(found, as_json, _line)
    if any(finding.health is Health.BROKEN for finding in found):
        raise click.exceptions.Exit(1)


def _station(stack: ExitStack, data: Path | None) -> tuple[Services | None, Finding]:
    try:
        station: app.Station = stack.enter_context(opened(data))
    except UserError as error:
        harmless = isinstance(error, InvalidInput) or error.title == _OPEN_ELSEWHERE
        health = Health.LOOK if harmless else Health.BROKEN
        return None, Finding("station", health, error.title, error.text)
    try:
        return station.services, checkup.station(station.services.post)
    except UserError as error:
        return station.services, Finding("station", Health.BROKEN, error.title, error.text)


def _line(finding: Finding) -> str:
    head = f"{_SIGNS[finding.health]:>6}  {finding.part:<8} {finding.says}"
    return f"{head}\n{_INDENT}{finding.advice}" if finding.advice else head
