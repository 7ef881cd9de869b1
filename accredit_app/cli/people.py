"""Lists in and out, and one person."""

import json
from pathlib import Path

import click

from accredit_app.cli.common import DATA, JSON, follow, opened, say
from accredit_app.domain.fields import to_json
from accredit_app.errors import InvalidInput


@click.group()
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
    with opened(data) as desk:
        duty = desk.services.importing
        listed = duty.read(file, mapping=_mapping(mapping))
        report = follow(duty.take(listed, dry_run=dry_run), quiet=as_json).value
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
    with opened(data) as desk:
        hits = desk.services.registration.find(text)
    say(
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
    with opened(data) as desk:
        count = desk.services.importing.export(file)
    click.echo(f"{count} people written to {file}")
