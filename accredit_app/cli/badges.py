"""Badges, and one verdict on one of them."""

from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import click

from accredit_app.badges.imposition import PAPERS, Flip
from accredit_app.badges.stocks import STOCKS
from accredit_app.cli.common import DATA, JSON, follow, opened, person_id, say, serial_of
from accredit_app.cli.lazy import LazyGroup
from accredit_app.cli.words import count_of
from accredit_app.domain.badges import serial_text

if TYPE_CHECKING:
    from accredit_app.services.badges.bulk_issue import IssueReport


class _BadgeGroup(LazyGroup):
    places: ClassVar[Mapping[str, str]] = {
        "add-picture": "templates:add_picture",
        "check-template": "templates:check_template",
    }


@click.group(cls=_BadgeGroup)
def badge() -> None:
    """Badges."""


@badge.command("issue")
@click.option("--person", help="One person, by id.")
@click.option("--all", "everyone", is_flag=True, help="Everybody approved who has no badge.")
@DATA
@JSON
def badge_issue(person: str | None, everyone: bool, data: Path | None, as_json: bool) -> None:
    """Signs a person's badge, or the badges of all who wait for one."""
    if bool(person) is everyone:
        raise click.UsageError("Say one of --person, --all")
    with opened(data) as desk:
        if person is None:
            with closing(desk.services.batches.issue_waiting()) as steps:
                _issued(follow(steps, quiet=as_json).value, as_json)
            return
        made = desk.services.badges.issue(person_id(person)).value
    say(
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


def _issued(report: "IssueReport", as_json: bool) -> None:
    refused = [
        {"person": str(each.person), "name": each.name, "reason": str(each.reason)}
        for each in report.refused
    ]
    for each in () if as_json else refused:
        click.echo(f"{each['name']}: {each['reason']}", err=True)
    said = {"issued": report.issued, "refused": refused}
    say(
        said,
        as_json,
        lambda it: f"{count_of(it['issued'], 'badge')} issued, {len(it['refused']):,} refused",
    )


@badge.command("render")
@click.option("--person", help="One person's badge, by the person's id.")
@click.option("--organisation", help="All valid badges of an organisation.")
@click.option("--all", "everyone", is_flag=True, help="All valid badges.")
@click.option("--category", default="", help="Of these only a category's, by its code.")
@click.option("--unprinted", is_flag=True, help="Of these only those not printed yet.")
@click.option("--stock", type=click.Choice(sorted(STOCKS)), help="Of these only a card size's.")
@click.option("--template", help="A template, or a TOML file, in place of the categories' own.")
@click.option("--sheet", type=click.Choice(list(PAPERS)), help="As many as fit on a sheet.")
@click.option("--start", type=click.IntRange(1), help="First free place on the first sheet.")
@click.option(
    "--sort",
    type=click.Choice(["organisation", "name", "box"]),
    default="organisation",
    show_default=True,
    help="By delegation, by name, or into alphabetical pick-up boxes.",
)
@click.option("--box-holds", type=click.IntRange(1), default=100, show_default=True)
@click.option("--separators", is_flag=True, help="A page to sign before each delegation or box.")
@click.option(
    "--duplex",
    type=click.Choice([flip.value for flip in Flip]),
    help="The edge along which the printer turns the sheet; long unless said.",
)
@click.option("--no-marks", is_flag=True, help="No crop marks.")
@click.option("--bleed/--no-bleed", default=None, help="Keep bleed, or as many cards as fit.")
@click.option("--mark-printed", is_flag=True, help="Count them as printed once the file is whole.")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True)
@DATA
@JSON
def badge_render(
    out: Path,
    data: Path | None,
    as_json: bool,
    person: str | None,
    organisation: str | None,
    everyone: bool,
    template: str | None,
    **words: Any,
) -> None:
    """Writes valid badges to a PDF: a card a page, or on sheets.

    Cards always have their true size. Stopped or refused, it leaves no file.
    """
    if sum(map(bool, (person, organisation, everyone))) != 1:
        raise click.UsageError("Say one of --person, --organisation, --all")
    _check_words(words)
    from accredit_app.badges.template import load_template
    from accredit_app.services.badges.batch import Choice, Order
    from accredit_app.services.badges.piles import Sort

    with opened(data) as desk:
        duty = desk.services.batches
        choice = Choice(
            person=person_id(person) if person else None,
            organisation=duty.organisation_id(organisation) if organisation else None,
            category=words["category"],
            unprinted=words["unprinted"],
            stock=STOCKS[words["stock"]] if words["stock"] else None,
        )
        own = None
        if template:
            is_file = Path(template).is_file()
            own = load_template(template) if is_file else desk.services.templates.load(template)
        order = Order(
            choice=choice,
            paper=PAPERS[words["sheet"]] if words["sheet"] else None,
            template=own,
            sort=Sort(words["sort"]),
            separators=words["separators"],
            start=words["start"] or 1,
            flip=Flip(words["duplex"] or "long"),
            marks=not words["no_marks"],
            bleed=words["bleed"],
            box_holds=words["box_holds"],
        )
        with closing(duty.write(order, out)) as steps:
            report = follow(steps, quiet=as_json)
        marked = 0
        if words["mark_printed"]:
            with closing(duty.mark_printed(report)) as marking:
                marked = follow(marking, quiet=as_json).value
    if not as_json:
        for remark in report.remarks:
            click.echo(remark, err=True)
        for warning in report.warnings:
            click.echo(f"{serial_text(warning.serial)}: {warning.text}", err=True)
    said = {
        "file": str(report.path),
        "badges": report.badges,
        "pages": report.pages,
        "sheets": report.sheets,
        "separators": report.separators,
        "marked_printed": marked,
        "remarks": [str(remark) for remark in report.remarks],
        "warnings": [
            {"serial": serial_text(each.serial), "field": each.field, "text": str(each.text)}
            for each in report.warnings
        ],
    }
    say(said, as_json, _told)


def _check_words(words: Mapping[str, Any]) -> None:
    """Refuses what only sheets have, where no sheet was asked for."""
    if words["sheet"]:
        return
    for name in ("start", "separators", "duplex", "no_marks", "bleed"):
        if words[name] not in (None, False):
            raise click.UsageError(f"--{name.replace('_', '-')} needs --sheet")


def _told(said: Mapping[str, Any]) -> str:
    line = f"{count_of(said['badges'], 'badge')} written to {said['file']}"
    if said["sheets"]:
        line += f", on {count_of(said['sheets'], 'sheet')}"
    if said["separators"]:
        line += f", with {count_of(said['separators'], 'separator')}"
    if said["marked_printed"]:
        line += f"; {said['marked_printed']:,} now count as printed"
    return line


@badge.command("revoke")
@click.argument("serial")
@click.option("--reason", default="", help="Why, for the record.")
@DATA
@JSON
def badge_revoke(serial: str, reason: str, data: Path | None, as_json: bool) -> None:
    """Revokes a badge, for good."""
    with opened(data) as desk:
        done = desk.services.badges.revoke(serial_of(serial), reason=reason)
    say(done.value, as_json, lambda it: f"{serial_text(it.serial)} is revoked.")


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
    with opened(data) as station:
        answer = station.services.gate.judge(digits, zone=zone, at=at)
    say(
        {"verdict": answer.answer, "reason": answer.reason},
        as_json,
        lambda it: f"{it['verdict'].value}: {it['reason'].value.replace('_', ' ')}",
    )
    if not answer.admitted:
        raise click.exceptions.Exit(1)
