"""The daily report: one set of facts, written as PDF, XLSX or CSV; and the table of these forms."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from accredit_app.errors import InvalidInput
from accredit_app.phrases import say, why
from accredit_app.reports.daily_pdf import daily_pdf
from accredit_app.reports.facts import DailyFacts
from accredit_app.reports.language import ENGLISH, ReportLanguage
from accredit_app.reports.sheet import Setting
from accredit_app.reports.spreadsheet import daily_csv, daily_xlsx

Writer = Callable[[DailyFacts, BinaryIO, Setting, ReportLanguage], object]

WRITERS: Mapping[str, Writer] = {
    ".pdf": lambda facts, out, setting, language: daily_pdf(
        facts, out, setting=setting, language=language
    ),
    ".xlsx": lambda facts, out, _setting, language: daily_xlsx(facts, out, language=language),
    ".csv": lambda facts, out, _setting, _language: daily_csv(facts, out),
}
"""Forms of the report, by the ending of the file's name. CSV is for programs, in English."""


def write_daily(
    facts: DailyFacts, path: Path, *, setting: Setting, language: ReportLanguage = ENGLISH
) -> None:
    """Writes the report in the form that the file's name asks for.

    A file that is there is replaced only by a whole one. Raises `InvalidInput` for another ending
    or a place that cannot be written to.
    """
    writer = WRITERS.get(path.suffix.lower())
    if writer is None:
        known = ", ".join(WRITERS)
        raise InvalidInput(
            "This kind of report is not known",
            say(
                "“{file}” ends in none of: {known}. Nothing was written.",
                file=path.name,
                known=known,
            ),
        )
    unfinished = path.with_name(f"{path.name}.part")
    try:
        with unfinished.open("wb") as out:
            writer(facts, out, setting, language)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink()
        raise InvalidInput(
            "The report could not be written",
            say(
                "{path}: {reason}. Choose another place; the figures are safe.",
                path=path,
                reason=why(error),
            ),
        ) from error
