"""A template tried before anybody's badge is printed by it, and its proof sheets."""

import io
from pathlib import Path
from uuid import UUID

from accredit_app.badges.proof import Proof, prove
from accredit_app.badges.template import load_template
from accredit_app.badges.worst import Occasion, worst_cases
from accredit_app.errors import InvalidInput
from accredit_app.services.description import event_of, read_event
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
