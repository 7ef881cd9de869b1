"""The list of registrations that Indico exports as CSV or XLSX.

Indico always writes the columns ID and Name first, then the form's fields under their own titles.
Only completed registrations are taken. Countries come as English names. Indico removes a leading
plus from telephone numbers and this reader does not guess it back.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from accredit_app.domain.text import fold
from accredit_app.errors import InvalidInput
from accredit_app.imports import people
from accredit_app.imports.cells import countries, country_codes
from accredit_app.imports.rows import ImportedPerson, PeopleList, Reader, Refusal
from accredit_app.imports.table import Row, Table
from accredit_app.phrases import say

_FIELDS: Final = {
    "first name": "given_name",
    "last name": "family_name",
    "email address": "email",
    "affiliation": "organisation",
    "title": "honorific",
    "phone number": "phone",
    "country": "country",
    "position": "function",
}
_STATE: Final = "registration state"
_TAKEN: Final = frozenset({"", "complete", "completed"})
_COUNTRY_NAMES: Final = {
    "viet nam": "VN",
    "turkey": "TR",
    "russian federation": "RU",
    "united states of america": "US",
    "korea republic of": "KR",
    "republic of korea": "KR",
    "iran islamic republic of": "IR",
    "lao people s democratic republic": "LA",
    "lao peoples democratic republic": "LA",
    "syrian arab republic": "SY",
    "tanzania united republic of": "TZ",
    "venezuela bolivarian republic of": "VE",
    "bolivia plurinational state of": "BO",
    "moldova republic of": "MD",
    "brunei darussalam": "BN",
    "cabo verde": "CV",
    "czech republic": "CZ",
    "cote d ivoire": "CI",
    "myanmar": "MM",
    "congo the democratic republic of the": "CD",
    "congo": "CG",
    "palestine state of": "PS",
    "holy see vatican city state": "VA",
    "macao": "MO",
    "hong kong": "HK",
}
"""Names of ISO 3166-1 and of the United Nations that differ from everyday English."""


def knows(header: Sequence[str]) -> bool:
    """Whether the header begins as Indico's does."""
    return [fold(title) for title in header[:2]] == ["id", "name"]


def read(table: Table, folder: Path) -> PeopleList:
    """The completed registrations; InvalidInput if the export left out the names' fields."""
    titles = [fold(title) for title in table.header]
    columns: dict[str, int] = {}
    for place, title in enumerate(titles):
        field = _FIELDS.get(title) or people.field_of(table.header[place])
        # The pictures of an export are links or names of files that it does not carry.
        if field and field != "photo":
            columns.setdefault(field, place)
    if not columns.keys() >= set(people.NEEDED):
        raise InvalidInput(
            "This export lacks the names",
            "Indico's list has no columns First Name and Last Name. Nothing was imported. Export "
            "it again with both of them chosen.",
        )
    state = titles.index(_STATE) if _STATE in titles else None
    rows: list[ImportedPerson] = []
    refused: list[Refusal] = []
    for row in table.rows:
        taken = _read_row(row, table.header, columns, state, folder)
        if isinstance(taken, Refusal):
            refused.append(taken)
        else:
            rows.append(taken)
    used = {*columns.values(), 0, 1, state}
    spare = [title for place, title in enumerate(table.header) if title and place not in used]
    return PeopleList(tuple(rows), tuple(refused), tuple(spare))


def _read_row(
    row: Row, header: Sequence[str], columns: dict[str, int], state: int | None, folder: Path
) -> ImportedPerson | Refusal:
    if state is not None and state < len(row.cells):
        standing = row.cells[state]
        if fold(standing) not in _TAKEN:
            return Refusal(
                row.number, header[state], say("the registration is “{state}”", state=standing)
            )
    cells = list(row.cells)
    place = columns.get("country")
    if place is not None and place < len(cells):
        cells[place] = _code(cells[place])
    return people.read_row(Row(row.number, tuple(cells)), header, columns, folder)


def _code(name: str) -> str:
    """The country's code for an English name; what is no known name stays, to be refused."""
    if name.upper() in countries():
        return name.upper()
    folded = fold(name)
    return _COUNTRY_NAMES.get(folded) or country_codes().get(folded) or name


READER: Final = Reader(knows, read)
