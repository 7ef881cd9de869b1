"""The daily report: one set of facts, written as PDF, XLSX or CSV; and the table of these forms."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

from accredit_app.errors import InvalidInput
from accredit_app.reports.daily_pdf import daily_pdf
from accredit_app.reports.facts import DailyFacts
from accredit_app.reports.sheet import Setting
from accredit_app.reports.spreadsheet import daily_csv, daily_xlsx

Writer = Callable[[DailyFacts, BinaryIO, Setting], object]

WRITERS: Mapping[str, Writer] = {
    ".pdf": lambda facts, out, setting: daily_pdf(facts, out, setting=setting),
    ".xlsx": lambda facts, out, _setting: daily_xlsx(facts, out),
    ".csv": lambda facts, out, _setting: daily_csv(facts, out),
}
"""Forms of the report, by the ending of the file's name."""


def write_daily(facts: DailyFacts, path: Path, *, setting: Setting) -> None:
    """Writes the report in the form that the file's name asks for.

    A file that is there is replaced only by a whole one. Raises `InvalidInput` for another ending
    or a place that cannot be written to.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        known = ", ".join(WRITERS)
        raise InvalidInput(
            "This kind of report is not known",
            f"“{path.name}” ends in none of: {known}. Nothing was written.",
        )
    unfinished = path.with_name(f"{path.name}.part")
    try:
        with unfinished.open("wb") as out:
            writer(facts, out, setting)
        unfinished.replace(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise InvalidInput(
            "The report could not be written",
            f"{path}: {error.strerror}. Choose another place; the figures are safe.",
        ) from error
