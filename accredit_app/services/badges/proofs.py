"""A template's file: tried before anybody's badge is printed by it, and given pictures."""

import io
from pathlib import Path
from uuid import UUID

from accredit_app.badges.pictures import with_picture
from accredit_app.badges.proof import Proof, prove
from accredit_app.badges.template import load_template, parse_template
from accredit_app.badges.worst import Occasion, worst_cases
from accredit_app.errors import InvalidInput, StoreError
from accredit_app.phrases import say, why
from accredit_app.services.people.description import event_of, read_event
from accredit_app.services.whole_file import whole_file


def described(path: Path) -> Occasion:
    """The event in a file, as `accredit event create` reads it; InvalidInput if it is wrong."""
    event, categories, zones, meetings = event_of(UUID(int=0), read_event(path))
    if not categories:
        raise InvalidInput("The event has no category", "A badge cannot be tried without one.")
    return Occasion(event, tuple(categories), tuple(zones), tuple(meetings))


def tried(name_or_path: str, occasion: Occasion, *, out: Path | None = None) -> Proof:
    """A shipped template, or one in a file, tried with the hardest badges of an event.

    Writes the proof sheets to `out`, whole or not at all. InvalidInput for a template that cannot
    be read; StoreError if the sheets cannot be written.
    """
    template = load_template(name_or_path)
    sheets = io.BytesIO()
    proof = prove(template, worst_cases(occasion), occasion.categories, out=sheets)
    if out is not None:
        with whole_file(out) as file:
            file.write(sheets.getvalue())
    return proof


def given_a_picture(template: Path, name: str, picture: Path) -> None:
    """Puts a picture into a template's file, whole or not at all.

    With the file as it was: InvalidInput if either is not what it should be, StoreError if the
    file cannot be written.
    """
    try:
        text, data = template.read_text(encoding="utf-8"), picture.read_bytes()
    except UnicodeDecodeError as error:
        raise InvalidInput(
            say("{name} is no badge template", name=template.name),
            "It is no text in UTF-8. Nothing was changed.",
        ) from error
    except OSError as error:
        raise InvalidInput(
            "The picture cannot be put into a template",
            say("{reason}. Nothing was changed.", reason=why(error)),
        ) from error
    full = with_picture(text, name, data)
    parse_template(full, source=template.name)
    try:
        with whole_file(template) as file:
            file.write(full.encode())
    except StoreError as error:
        raise StoreError(
            "The picture cannot be put into a template",
            say("{name} cannot be written. It is as it was.", name=template.name),
        ) from error
