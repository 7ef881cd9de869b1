"""What a reader of lists gives: the rows it took and the rows it refused."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from accredit_app.domain.people import Details, OrganisationKind
from accredit_app.imports.table import Table
from accredit_app.phrases import Phrase


@dataclass(frozen=True, slots=True)
class ImportedPerson:
    """One good row. `row` counts from 1 with the header, as a spreadsheet does.

    `zones` is None, and `category` "", where the list leaves them open; `photo` is a file that was
    there, not yet looked into.
    """

    row: int
    details: Details
    organisation: str = ""
    organisation_kind: OrganisationKind | None = None
    organisation_country: str = ""
    category: str = ""
    zones: frozenset[str] | None = None
    photo: Path | None = None


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a row was not taken: its number, the column as the file calls it, the reason.

    There is one for each refused row: the reason names the row's further bad cells.
    """

    row: int
    column: str
    reason: Phrase


@dataclass(frozen=True, slots=True)
class PeopleList:
    """A list that was read; `ignored` are the titles of columns that no field was found for."""

    rows: tuple[ImportedPerson, ...]
    refused: tuple[Refusal, ...] = ()
    ignored: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reader:
    """One row of the table of readers: does it know this header, and how it reads the rows.

    `read` is given the table and the folder of the file, for the pictures that the list names.
    """

    knows: Callable[[Sequence[str]], bool]
    read: Callable[[Table, Path], PeopleList]
