"""Badges, and one verdict on one of them."""

from datetime import datetime
from pathlib import Path

import click

from accredit_app.cli.common import DATA, JSON, opened, person_id, say, serial_of
from accredit_app.domain.badges import serial_text


@click.group()
def badge() -> None:
    """Badges."""


@badge.command("issue")
@click.option("--person", required=True)
@DATA
@JSON
def badge_issue(person: str, data: Path | None, as_json: bool) -> None:
    """Signs a person's badge."""
    with opened(data) as desk:
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
    with opened(data) as desk:
        serials = desk.services.badges.active(
            person=person_id(person) if person else None, organisation=organisation
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
