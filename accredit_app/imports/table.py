"""A CSV or XLSX file as a header and rows of cleaned text.

CSV in UTF-8, UTF-16 or Windows-1252, with commas, semicolons, tabs or bars: what spreadsheets
write anywhere in the world. It guesses no meaning of a column, computes no formula, and refuses
files that are something else, with a word on what they are.
"""

import csv
import io
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Final

from accredit_app.domain.text import clean
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say, why

LARGEST_FILE: Final = 64 * 1024 * 1024
LARGEST_UNPACKED: Final = 512 * 1024 * 1024
MOST_ROWS: Final = 200_000
MOST_COLUMNS: Final = 256
DELIMITERS: Final = (",", ";", "\t", "|")
_SNIFFED_ROWS: Final = 25
_FOREIGN: Final = (
    (b"%PDF", say("it is a PDF document. Ask for the list as CSV or XLSX")),
    (
        b"\xd0\xcf\x11\xe0",
        say("it is a spreadsheet in the old XLS form. Open it and save it as XLSX"),
    ),
    (b"\x89PNG", say("it is a picture")),
    (b"\xff\xd8\xff", say("it is a picture")),
    (b"{\\rtf", say("it is a text document. Ask for the list as CSV or XLSX")),
    (b"SQLite format 3", say("it is a database")),
)


@dataclass(frozen=True, slots=True)
class Row:
    """`number` is the row's place in the file as a spreadsheet counts it, from 1."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The first row that is not empty, and all later ones that are not."""

    header: tuple[str, ...]
    rows: tuple[Row, ...]


def read_table(path: Path) -> Table:
    """The table in a file; InvalidInput says what is wrong with it."""
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise _unreadable(
                path,
                say("it has {size} MB, more than a list of people has", size=size // 2**20),
            )
        data = path.read_bytes()
    except OSError as error:
        raise _unreadable(path, why(error)) from error
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise _unreadable(path, what)
    rows = _xlsx_rows(path, data) if data.startswith(b"PK\x03\x04") else _csv_rows(path, data)
    return _table(path, rows)


def _table(path: Path, rows: Iterable[Row]) -> Table:
    header: tuple[str, ...] | None = None
    kept: list[Row] = []
    for row in rows:
        if not any(row.cells):
            continue
        if len(row.cells) > MOST_COLUMNS:
            raise _unreadable(
                path,
                say(
                    "row {number} is too wide: {count} columns",
                    number=row.number,
                    count=len(row.cells),
                ),
            )
        if header is None:
            header = row.cells
            continue
        kept.append(row)
        if len(kept) > MOST_ROWS:
            raise _unreadable(path, say("it has more than {most} rows", most=MOST_ROWS))
    if header is None:
        raise InvalidInput(
            "This list is empty",
            say("There is nothing in {file}, so nothing was imported.", file=path.name),
        )
    return Table(header, tuple(kept))


def _csv_rows(path: Path, data: bytes) -> Iterator[Row]:
    text = _decode(path, data)
    # Excel writes the delimiter it used into a first line of its own.
    told = text[:5].lower().startswith("sep=") and text[5:6] in ("\r", "\n")
    delimiter = text[4] if told else _delimiter(text)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        for number, cells in enumerate(reader, 1):
            if not (told and number == 1):
                yield Row(number, tuple(clean(cell) for cell in cells))
    except csv.Error as error:
        raise _unreadable(
            path,
            say(
                "line {number} is no row of a table ({reason})",
                number=reader.line_num,
                reason=error,
            ),
        ) from error


def _decode(path: Path, data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings = ["utf-16"]
    elif b"\x00" in data[:512]:
        # UTF-16 without a mark: every other byte of a Latin header is zero.
        encodings = ["utf-16-be" if data[:1] == b"\x00" else "utf-16-le"]
    else:
        encodings = ["utf-8-sig", "cp1252"]
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if any(c < " " and c not in "\t\r\n\f\v" for c in text[:4096]) or "\x00" in text:
            break
        return text
    raise _unreadable(path, say("it is neither CSV nor XLSX. Save the list as one of them"))


def _delimiter(text: str) -> str:
    """The delimiter under which the first rows come out widest and most alike."""

    def score(delimiter: str) -> tuple[float, int]:
        lines = io.StringIO(text[:65536], newline="")
        widths: list[int] = []
        try:
            for cells in csv.reader(lines, delimiter=delimiter):
                if any(cells):
                    widths.append(len(cells))
                if len(widths) == _SNIFFED_ROWS:
                    break
        except csv.Error:
            return 0.0, 0
        if not widths or widths[0] < 2:
            return 0.0, 0
        alike = sum(width == widths[0] for width in widths) / len(widths)
        return alike * min(widths[0], 8), widths[0]

    return max(DELIMITERS, key=score)


def _xlsx_rows(path: Path, data: bytes) -> Iterator[Row]:
    from openpyxl import load_workbook

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            unpacked = sum(item.file_size for item in archive.infolist())
            if unpacked > LARGEST_UNPACKED:
                raise _unreadable(path, say("it unpacks to {size} MB", size=unpacked // 2**20))
            if "xl/workbook.xml" not in archive.namelist():
                raise _unreadable(
                    path, say("it is a packed file, but not XLSX. Save the list as XLSX")
                )
        with warnings.catch_warnings():
            # openpyxl warns of styles and extensions that it leaves out; only cells matter here.
            warnings.simplefilter("ignore")
            book = load_workbook(io.BytesIO(data), read_only=True, data_only=True)
            for sheet in book.worksheets:
                sheet.reset_dimensions()
                rows = [
                    Row(number, tuple(_text(cell) for cell in cells))
                    for number, cells in enumerate(
                        sheet.iter_rows(values_only=True, max_row=MOST_ROWS + 2), 1
                    )
                ]
                if any(any(row.cells) for row in rows):
                    return iter(rows)
            return iter(())
    except InvalidInput:
        raise
    except Exception as error:
        # openpyxl has no error of its own: a damaged part surfaces as whatever it provokes.
        raise _unreadable(path, say("it is damaged. Open it, save it again as XLSX")) from error


def _text(value: object) -> str:
    """A cell as a person would type it: dates ISO 8601, whole numbers without a point."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case datetime():
            plain = value.time() == time()
            return value.date().isoformat() if plain else value.isoformat(sep=" ")
        case date():
            return value.isoformat()
        case float():
            return str(int(value)) if value.is_integer() else repr(value)
    return clean(str(value))


def _unreadable(path: Path, reason: str) -> InvalidInput:
    return InvalidInput(
        "This list cannot be read",
        say("{file}: {reason}. Nothing was imported.", file=path.name, reason=reason),
    )
