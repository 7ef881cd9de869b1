"""The native list: columns in any order, of which only the two names are needed.

Titles are taken as people write them ("Given name", "given_name", "First Name"). A row with a bad
cell is refused as a whole, and every bad cell of it is told.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from accredit_app.domain.people import Details
from accredit_app.domain.text import fold
from accredit_app.errors import InvalidInput
from accredit_app.imports import cells
from accredit_app.imports.rows import ImportedPerson, PeopleList, Reader, Refusal
from accredit_app.imports.table import Row, Table
from accredit_app.phrases import Phrase, joined, say

NEEDED: Final = ("given_name", "family_name")

DETAILS: Final[Mapping[str, Callable[[str], Any]]] = {
    "given_name": cells.name,
    "family_name": cells.name,
    "native_name": cells.name,
    "native_language": cells.language,
    "honorific": cells.text,
    "function": cells.text,
    "country": cells.country,
    "birth_date": cells.birth,
    "nationality": cells.country,
    "document_type": cells.text,
    "document_number": cells.document_number,
    "document_issuer": cells.text,
    "document_expiry": cells.day,
    "language": cells.language,
    "email": cells.email,
    "phone": cells.phone,
    "medium": cells.text,
}
"""Columns that become fields of the person, each with its check."""

OTHERS: Final[Mapping[str, Callable[[str], Any]]] = {
    "organisation": cells.text,
    "organisation_kind": cells.kind,
    "category": cells.category,
    "zones": cells.zones,
}
"""Columns that become fields of the row; `photo` needs the list's folder as well."""

FIELDS: Final = (*DETAILS, *OTHERS, "photo")

_TITLES: Final[Mapping[str, str]] = {
    "first name": "given_name",
    "given names": "given_name",
    "forename": "given_name",
    "last name": "family_name",
    "surname": "family_name",
    "name in native script": "native_name",
    "title": "honorific",
    "position": "function",
    "job title": "function",
    "organization": "organisation",
    "organization kind": "organisation_kind",
    "affiliation": "organisation",
    "delegation": "organisation",
    "date of birth": "birth_date",
    "passport number": "document_number",
    "e mail": "email",
    "email address": "email",
    "phone number": "phone",
    "telephone": "phone",
    "picture": "photo",
}


def knows(header: Sequence[str]) -> bool:
    """Whether both names can be found in this header."""
    fields = {field_of(title) for title in header}
    return fields.issuperset(NEEDED)


def field_of(title: str) -> str:
    """The native field that a column's title means; "" if none."""
    words = fold(title.replace("_", " "))
    name = words.replace(" ", "_")
    return name if name in FIELDS else _TITLES.get(words, "")


def read(table: Table, folder: Path, *, mapping: Mapping[str, str] | None = None) -> PeopleList:
    """The people of a table; `mapping` as in `imports.read_people`, for titles it names.

    InvalidInput if a name's column is missing, or the mapping speaks of what is not there.
    """
    columns = _columns(table.header, mapping or {})
    missing = [field for field in NEEDED if field not in columns]
    if missing:
        raise InvalidInput(
            "The list lacks a column",
            say(
                "No column was found for {columns}. Nothing was imported. Name the "
                "columns given_name and family_name, or say which column is which.",
                columns=", ".join(missing),
            ),
        )
    rows: list[ImportedPerson] = []
    refused: list[Refusal] = []
    for row in table.rows:
        taken = read_row(row, table.header, columns, folder)
        if isinstance(taken, Refusal):
            refused.append(taken)
        else:
            rows.append(taken)
    used = set(columns.values())
    spare = [title for place, title in enumerate(table.header) if title and place not in used]
    return PeopleList(tuple(rows), tuple(refused), tuple(spare))


def read_row(
    row: Row, header: Sequence[str], columns: Mapping[str, int], folder: Path
) -> ImportedPerson | Refusal:
    """One row; `columns` are the places of the native fields."""
    bad: list[tuple[str, Phrase]] = []

    def title(field: str) -> str:
        return header[columns[field]] if field in columns else field

    def take(field: str, check: Callable[[str], Any]) -> Any:
        place = columns.get(field)
        cell = row.cells[place] if place is not None and place < len(row.cells) else ""
        try:
            if not cell and field in NEEDED:
                raise cells.BadCell(say("is empty"))
            return check(cell)
        except cells.BadCell as error:
            bad.append((title(field), error.reason))
            return None

    details = {field: take(field, check) for field, check in DETAILS.items()}
    others = {field: take(field, check) for field, check in OTHERS.items()}
    photo = take("photo", lambda cell: cells.photo(cell, folder))
    if len(row.cells) > len(header) and any(row.cells[len(header) :]):
        bad.append((header[-1], say("the row has more cells than the list has columns")))
    if bad:
        (column, reason), *further = bad
        also = [say("{column}: {reason}", column=name, reason=why) for name, why in further]
        return Refusal(row.number, column, joined("; ", [reason, *also]))
    return ImportedPerson(
        row=row.number,
        details=Details(**details),
        organisation_country=details["country"],
        photo=photo,
        **others,
    )


def _columns(header: Sequence[str], mapping: Mapping[str, str]) -> dict[str, int]:
    """The place of each native field; of two columns for one field the first counts."""
    told = {fold(title): field for title, field in mapping.items()}
    strange = sorted({field for field in told.values() if field} - set(FIELDS))
    if strange:
        raise InvalidInput(
            say("There is no field “{field}”", field=strange[0]),
            say(
                "A column can become one of: {known}. Nothing was imported.",
                known=", ".join(FIELDS),
            ),
        )
    absent = [title for title in mapping if fold(title) not in {fold(item) for item in header}]
    if absent:
        raise InvalidInput(
            say("The list has no column “{column}”", column=absent[0]),
            say(
                "Its columns are: {known}. Nothing was imported.",
                known=", ".join(item for item in header if item),
            ),
        )
    columns: dict[str, int] = {}
    # What was told comes before what a title seems to mean.
    for known in (lambda title: told.get(fold(title), ""), _guess(told)):
        for place, title in enumerate(header):
            field = known(title)
            if field and place not in columns.values():
                columns.setdefault(field, place)
    return columns


def _guess(told: Mapping[str, str]) -> Callable[[str], str]:
    return lambda title: "" if fold(title) in told else field_of(title)


READER: Final = Reader(knows, read)
