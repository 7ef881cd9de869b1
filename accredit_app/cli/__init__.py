"""The commands, a line or two each: they read words, call a service and print the answer.

A command's own module is loaded when it is asked for: the window must not wait for the others.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import click

from accredit_app import __version__, app
from accredit_app.cli.common import DATA, settings_of
from accredit_app.cli.lazy import LazyGroup


class _Commands(LazyGroup):
    places: ClassVar[Mapping[str, str]] = {
        "backup": "backup:backup",
        "badge": "badges:badge",
        "close-day": "day:close_day",
        "doctor": "doctor:doctor",
        "event": "event:event",
        "hub": "hub:hub",
        "journal": "day:journal_group",
        "people": "people:people",
        "purge": "purge:purge",
        "report": "day:report",
        "restore": "backup:restore",
        "station": "event:station",
        "sync": "day:sync",
    }


class _Gate(LazyGroup):
    places: ClassVar[Mapping[str, str]] = {"check": "badges:gate_check"}


@click.group(cls=_Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="accredit")
@DATA
@click.pass_context
def accredit(context: click.Context, data: Path | None) -> None:
    """The accreditation and badge station. With no command, opens the station's window."""
    if context.invoked_subcommand is None:
        context.exit(app.run_window(settings_of(data)))


def _screen(name: str, about: str, kind: type[click.Group]) -> None:
    @accredit.group(name, cls=kind, invoke_without_command=True, help=about)
    @DATA
    @click.pass_context
    def screen(context: click.Context, data: Path | None) -> None:
        if context.invoked_subcommand is None:
            context.exit(app.run_window(settings_of(data), page=name))


for _name, _about, _kind in (
    ("desk", "Opens the registration desk.", click.Group),
    ("gate", "Opens the gate, or checks one code.", _Gate),
    ("kiosk", "Opens the self-service kiosk.", click.Group),
    ("office", "Opens the event office.", click.Group),
):
    _screen(_name, _about, _kind)


@accredit.command()
@click.option("--people", type=click.IntRange(1, 100_000), default=2_900, show_default=True)
@click.option("--out", type=click.Path(path_type=Path, file_okay=False))
@click.option("--headless", is_flag=True, help="Live a whole day without a screen.")
@click.option("--hub", default="", help="A PostgreSQL URL; a hub file in OUT when not given.")
@click.option("--language", default="en", show_default=True, help="Language of the screens.")
@click.pass_context
def demo(
    context: click.Context, people: int, out: Path | None, headless: bool, hub: str, language: str
) -> None:
    """Makes a sample event and opens it; headless, lives its day and leaves everything in OUT."""
    from accredit_app.demo import run

    if headless:
        if out is None:
            raise click.UsageError("--headless needs --out DIR")
        run.live_a_day(people=people, out=out, hub=hub, language=language, say=click.echo)
    else:
        context.exit(run.open_sample(people=people, out=out, language=language, say=click.echo))
