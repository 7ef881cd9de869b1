"""Lists of people come in: `read_people` reads a file, whichever reader of the table knows it.

A reader reads and checks; it writes nothing to a station. What it cannot take it says by row,
column and reason, and the good rows are still there to be taken.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from accredit_app.errors import InvalidInput
from accredit_app.imports import indico, people
from accredit_app.imports.rows import ImportedPerson, PeopleList, Reader, Refusal
from accredit_app.imports.table import Table, read_table
from accredit_app.phrases import say

READERS: Final[Mapping[str, Reader]] = {"indico": indico.READER, "native": people.READER}
"""The first that knows a file's header reads it; the native list knows the most headers."""

__all__ = ["READERS", "ImportedPerson", "PeopleList", "Refusal", "read_people"]


def read_people(path: Path, *, mapping: Mapping[str, str] | None = None) -> PeopleList:
    """The people in a CSV or XLSX file.

    `mapping` names the native field for a column's title ("" leaves the column out) and makes any
    table a native list. InvalidInput if the file cannot be read, is no list, or lacks the names.
    """
    table = read_table(path)
    if mapping is not None:
        return people.read(table, path.parent, mapping=mapping)
    for reader in READERS.values():
        if reader.knows(table.header):
            return reader.read(table, path.parent)
    raise _foreign(path, table)


def _foreign(path: Path, table: Table) -> InvalidInput:
    found = ", ".join(f"“{title}”" for title in table.header[:12] if title)
    return InvalidInput(
        "This is not a list of people",
        say(
            "{file} has no columns given_name and family_name. Its first row holds: {found}. "
            "Nothing was imported. Choose another file, or say which column is which.",
            file=path.name,
            found=found or say("nothing"),
        ),
    )
