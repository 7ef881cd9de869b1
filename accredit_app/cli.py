"""The commands, a line or two each: they read words, call a service and print the answer."""

import json
from collections.abc import Callable, Generator
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import click

from accredit_app import __version__, app
from accredit_app.config import Settings, current_environment
from accredit_app.domain.badges import parse_serial, serial_text
from accredit_app.domain.fields import to_json
from accredit_app.errors import InvalidInput

T = TypeVar("T")
Command = Callable[..., None]

DATA = click.option(
    "--data", type=click.Path(path_type=Path, file_okay=False), help="The station's folder."
)
JSON = click.option("--json", "as_json", is_flag=True, help="Answer as JSON.")


def _settings(data: Path | None) -> Settings:
    return Settings.from_environment(data, current_environment())


def _open(data: Path | None) -> "app.Station":
    return app.open_station(_settings(data), operator="command line")


def _say(answer: object, as_json: bool, line: Callable[[Any], str]) -> None:
    if as_json:
        click.echo(json.dumps(to_json(answer), ensure_ascii=False))
    elif isinstance(answer, (list, tuple)):
        for item in answer:
            click.echo(line(item))
    else:
        click.echo(line(answer))


def _follow(steps: Generator[Any, None, T], *, quiet: bool) -> T:
    """Runs a long job to its end, its progress on stderr, and returns its result."""

    def tell(progress: Any) -> None:
        if not quiet:
            click.echo(f"\r{progress.done:,} of {progress.total:,}", nl=False, err=True)

    result = app.finish(steps, tell)
    if not quiet:
        click.echo("", err=True)
    return result


def _person(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError as error:
        raise click.BadParameter(f"{text} is not a person's id (see `people find`)") from error


def _serial(text: str) -> int:
    serial = parse_serial(text)
    if serial is None:
        raise InvalidInput(f"“{text}” is no badge serial", "A serial looks like 01-2ABC-0007.")
    return serial


@click.group(invoke_without_command=True)
@click.version_option(__version__, prog_name="accredit")
@DATA
@click.pass_context
def accredit(context: click.Context, data: Path | None) -> None:
    """The accreditation and badge station. With no command, opens the station's window."""
    if context.invoked_subcommand is None:
        context.exit(app.run_window(_settings(data)))


def _screen(name: str, about: str) -> None:
    @accredit.group(name, invoke_without_command=True, help=about)
    @DATA
    @click.pass_context
    def screen(context: click.Context, data: Path | None) -> None:
        if context.invoked_subcommand is None:
            context.exit(app.run_window(_settings(data), page=name))


for _name, _about in (
    ("desk", "Opens the registration desk."),
    ("gate", "Opens the gate, or checks one code."),
    ("kiosk", "Opens the self-service kiosk."),
    ("office", "Opens the event office."),
):
    _screen(_name, _about)


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


@accredit.group()
def event() -> None:
    """The event of this station."""


@event.command("create")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@DATA
@JSON
def event_create(file: Path, data: Path | None, as_json: bool) -> None:
    """Sets up an event from a readable file, and this computer as its office."""
    _say(app.found(_settings(data), file), as_json, lambda made: f"{made.name}: {made.id}")


@event.command("show")
@DATA
@JSON
def event_show(data: Path | None, as_json: bool) -> None:
    """Shows the event."""
    with _open(data) as station:
        found = station.services.registration.event()
    _say(
        found,
        as_json,
        lambda it: f"{it.name}, {it.place}, {it.first_day} to {it.last_day}",
    )


@accredit.group()
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
    with _open(data) as office:
        made = office.enrol(name, role, folder)
    _say(made, as_json, lambda it: f"Station {it.number} “{it.name}” is ready in {folder}")


@station.command("list")
@DATA
@JSON
def station_list(data: Path | None, as_json: bool) -> None:
    """Lists the stations."""
    with _open(data) as office:
        found = list(office.services.founding.stations())
    _say(found, as_json, lambda it: f"{it.number:4}  {it.role.value:7} {it.name}")


@station.command("disable")
@click.argument("number", type=int)
@DATA
@JSON
def station_disable(number: int, data: Path | None, as_json: bool) -> None:
    """Takes a station's right to sign."""
    with _open(data) as office:
        done = office.services.founding.disable(number)
    _say(done.value, as_json, lambda it: f"Station {it.number} “{it.name}” may sign no more.")


@accredit.group()
def people() -> None:
    """Lists in and out, and one person."""


@people.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--map", "mapping", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--dry-run", is_flag=True, help="Say what would happen, change nothing.")
@DATA
@JSON
def people_import(
    file: Path, mapping: Path | None, dry_run: bool, data: Path | None, as_json: bool
) -> None:
    """Takes a list of people; good rows are taken, bad ones named."""
    with _open(data) as desk:
        duty = desk.services.importing
        listed = duty.read(file, mapping=_mapping(mapping))
        report = _follow(duty.take(listed, dry_run=dry_run), quiet=as_json).value
    if as_json:
        answer = to_json(report)
        assert isinstance(answer, dict)
        click.echo(
            json.dumps(
                {key: answer[key] for key in ("new", "changed", "unchanged", "refused")},
                ensure_ascii=False,
            )
        )
        return
    would = "Would be new" if dry_run else "New"
    click.echo(
        f"{would}: {report.new}, changed: {report.changed}, unchanged: {report.unchanged}, "
        f"refused: {len(report.refused)}"
    )
    for refusal in report.refused:
        click.echo(f"  row {refusal.row}, {refusal.column}: {refusal.reason}")


def _mapping(file: Path | None) -> dict[str, str] | None:
    if file is None:
        return None
    try:
        loaded = json.loads(file.read_text(encoding="utf-8"))
    except ValueError as error:
        raise InvalidInput("The map is not JSON", f"{file}: {error}") from error
    if not isinstance(loaded, dict):
        raise InvalidInput("The map is no object", 'Write {"their column": "our column", …}.')
    return {str(theirs): str(ours) for theirs, ours in loaded.items()}


@people.command("find")
@click.argument("text")
@DATA
@JSON
def people_find(text: str, data: Path | None, as_json: bool) -> None:
    """Finds people by name in any script, document, organisation or badge serial."""
    with _open(data) as desk:
        hits = desk.services.registration.find(text)
    _say(
        [
            {
                "id": hit.person,
                "name": hit.name,
                "organisation": hit.organisation,
                "category": hit.category,
                "state": hit.state,
            }
            for hit in hits
        ],
        as_json,
        lambda it: f"{it['id']}  {it['name']}  ({it['organisation']}, {it['category']})",
    )


@people.command("export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@DATA
def people_export(file: Path, data: Path | None) -> None:
    """Writes everybody as the native list (CSV)."""
    with _open(data) as desk:
        count = desk.services.importing.export(file)
    click.echo(f"{count} people written to {file}")


@accredit.group()
def badge() -> None:
    """Badges."""


@badge.command("issue")
@click.option("--person", required=True)
@DATA
@JSON
def badge_issue(person: str, data: Path | None, as_json: bool) -> None:
    """Signs a person's badge."""
    with _open(data) as desk:
        made = desk.services.badges.issue(_person(person)).value
    _say(
        {
            "serial": serial_text(made.serial),
            "digits": made.digits,
            "valid_from": made.first_day,
            "valid_to": made.last_day,
            "zones": made.zones,
        },
        as_json,
        lambda it: f"{it['serial']}, valid {it['valid_from']} to {it['valid_to']}",
    )


@badge.command("render")
@click.option("--person")
@click.option("--organisation", help="All active badges of an organisation.")
@click.option("--all", "everyone", is_flag=True, help="All active badges.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@DATA
def badge_render(
    person: str | None, organisation: str | None, everyone: bool, out: Path, data: Path | None
) -> None:
    """Writes issued badges to a PDF."""
    if sum(map(bool, (person, organisation, everyone))) != 1:
        raise click.UsageError("Say one of --person, --organisation, --all")
    with _open(data) as desk:
        serials = desk.services.badges.active(
            person=_person(person) if person else None, organisation=organisation
        )
        desk.services.badges.write(serials, out)
    click.echo(f"{len(serials)} badges written to {out}")


@badge.command("revoke")
@click.argument("serial")
@click.option("--reason", default="", help="Why, for the record.")
@DATA
@JSON
def badge_revoke(serial: str, reason: str, data: Path | None, as_json: bool) -> None:
    """Revokes a badge, for good."""
    with _open(data) as desk:
        done = desk.services.badges.revoke(_serial(serial), reason=reason)
    _say(done.value, as_json, lambda it: f"{serial_text(it.serial)} is revoked.")


def _gate_check(
    digits: str, zone: str, at: datetime | None, data: Path | None, as_json: bool
) -> None:
    with _open(data) as station:
        answer = station.services.gate.judge(digits, zone=zone, at=at)
    _say(
        {"verdict": answer.answer, "reason": answer.reason},
        as_json,
        lambda it: f"{it['verdict'].value}: {it['reason'].value.replace('_', ' ')}",
    )
    if not answer.admitted:
        raise click.exceptions.Exit(1)


@click.command("check")
@click.argument("digits")
@click.option("--zone", required=True)
@click.option("--at", type=click.DateTime(["%Y-%m-%dT%H:%M:%S%z", "%Y-%m-%dT%H:%M%z"]))
@DATA
@JSON
def gate_check(
    digits: str, zone: str, at: datetime | None, data: Path | None, as_json: bool
) -> None:
    """Gives one verdict, as the gate does; exit 0 only if admitted."""
    _gate_check(digits, zone, at, data, as_json)


accredit.commands["gate"].add_command(gate_check)  # type: ignore[attr-defined]  # a group


@accredit.group()
def hub() -> None:
    """The place where stations meet."""


@hub.command("init")
@click.argument("url")
@DATA
def hub_init(url: str, data: Path | None) -> None:
    """Makes a hub for this station's event (a PostgreSQL URL or a file)."""
    with _open(data) as office:
        office.services.sync.found_hub(url)
    click.echo("The hub is ready.")


@accredit.command()
@click.option("--hub", required=True, help="A PostgreSQL URL or the path of a hub file.")
@DATA
@JSON
def sync(hub: str, data: Path | None, as_json: bool) -> None:
    """Sends what the hub lacks, takes what this station lacks."""
    with _open(data) as desk:
        done = _follow(desk.services.sync.run(hub), quiet=as_json)
    _say(done.value, as_json, str)


@accredit.command("close-day")
@click.option("--hub", default="", help="Sync with this hub first.")
@click.option("--out", type=click.Path(path_type=Path, file_okay=False))
@DATA
@JSON
def close_day(hub: str, out: Path | None, data: Path | None, as_json: bool) -> None:
    """Syncs, closes the day in the journal, and writes the daily report."""
    with _open(data) as desk:
        closing = desk.services.closing
        done = _follow(closing.close(hub=hub, folder=out or desk.settings.data), quiet=as_json)
    _say(done.value, as_json, lambda it: "\n".join(map(str, it.reports)))


@accredit.group()
def report() -> None:
    """Reports."""


@report.command("daily")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]))
@DATA
def report_daily(out: Path, day: datetime | None, data: Path | None) -> None:
    """Writes the daily report; the name's ending chooses PDF, XLSX or CSV."""
    chosen: date | None = day.date() if day else None
    with _open(data) as desk:
        desk.services.closing.write_daily(out, day=chosen)
    click.echo(f"Written to {out}")


@accredit.group("journal")
def journal_group() -> None:
    """The chain of everything that happened."""


@journal_group.command("verify")
@DATA
@JSON
def journal_verify(data: Path | None, as_json: bool) -> None:
    """Recomputes every chain; exit 1 when one is broken."""
    with _open(data) as desk:
        found = desk.verify_journal()
    _say(found, as_json, str)
    if not found.sound:
        raise click.exceptions.Exit(1)


@journal_group.command("rebuild")
@DATA
def journal_rebuild(data: Path | None) -> None:
    """Drops the tables and folds them again from the journal."""
    with _open(data) as desk:
        made = desk.rebuild()
    same = made.before == made.after
    click.echo("Rebuilt, and equal to before." if same else "Rebuilt, and DIFFERENT.")
    if not same:
        raise click.exceptions.Exit(1)
