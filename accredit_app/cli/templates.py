"""Badge templates as files: tried before anybody's badge is printed, and given pictures."""

from pathlib import Path

import click

from accredit_app.badges.lint import Severity
from accredit_app.cli.common import JSON, say
from accredit_app.config import resource
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say as sentence
from accredit_app.services.badges.proofs import described, given_a_picture, tried


@click.command("check-template")
@click.argument("template")
@click.option(
    "--out",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write the proof sheets, a PDF, here.",
)
@click.option(
    "--event",
    type=click.Path(path_type=Path, dir_okay=False, exists=True),
    help="The event's file, for its categories and zones; the sample event's without.",
)
@JSON
def check_template(template: str, out: Path | None, event: Path | None, as_json: bool) -> None:
    """Checks a badge template, a file or a shipped one, against the hardest names there are.

    Exits with 1 if it should not be used; warnings are told and do no harm.
    """
    occasion = described(event or resource("sample_event", "event.toml"))
    proof = tried(template, occasion, out=out)
    findings = [
        {
            "severity": finding.severity.value,
            "place": str(finding.place),
            "text": str(finding.text),
        }
        for finding in proof.findings
    ]
    if as_json:
        answer = {"sound": proof.sound, "cases": proof.cases, "findings": findings}
        say(answer, True, str)
    else:
        for finding in findings:
            place = f"{finding['place']}: " if finding["place"] else ""
            click.echo(f"{finding['severity']}: {place}{finding['text']}")
        click.echo(f"{proof.cases} cases tried.")
        if out:
            click.echo(f"Proof sheets written to {out}")
    if not proof.sound:
        errors = sum(finding.severity is Severity.ERROR for finding in proof.findings)
        raise InvalidInput(
            sentence("The badge template {name} should not be used", name=template),
            sentence("Errors: {count}. They are listed above; mend them first.", count=errors),
        )


@click.command("add-picture")
@click.argument("template", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.argument("name")
@click.argument("picture", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@JSON
def add_picture(template: Path, name: str, picture: Path, as_json: bool) -> None:
    """Puts a picture, PNG or JPEG, into a template's file, for its `image` elements."""
    given_a_picture(template, name, picture)
    answer = {"template": str(template), "picture": name}
    say(answer, as_json, lambda it: f"{picture.name} is in {it['template']} as “{it['picture']}”.")
