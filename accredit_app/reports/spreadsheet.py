"""The daily report as figures to work on: an XLSX workbook, and a CSV in long form.

Nothing that a person typed is ever written as a formula.
"""

import csv
from collections.abc import Iterator, Sequence
from datetime import UTC
from io import TextIOWrapper
from typing import Any, BinaryIO

from accredit_app.domain.verdicts import Answer
from accredit_app.phrases import Phrase, say
from accredit_app.reports import facts as words
from accredit_app.reports.facts import DailyFacts
from accredit_app.reports.language import ENGLISH, ReportLanguage

FORMULA_MARKS = ("=", "+", "-", "@", "\t", "\r")
"""First characters that spreadsheet programs take for the start of a formula (OWASP, CSV
Injection)."""

Line = tuple[str, str, str, str, int]
"""Section, item, detail, measure, value."""

CSV_HEADINGS = ("day", "section", "item", "detail", "measure", "value")
_WIDEST = 60


def daily_csv(facts: DailyFacts, out: BinaryIO) -> None:
    """Writes one figure a line: day, section, item, detail, measure, value.

    UTF-8 with a byte order mark, so that Excel reads every script. A text that would be taken for
    a formula gets an apostrophe before it.
    """
    text = TextIOWrapper(out, encoding="utf-8-sig", newline="", write_through=True)
    try:
        writer = csv.writer(text)
        writer.writerow(CSV_HEADINGS)
        for section, item, detail, measure, value in lines(facts):
            day = facts.day.isoformat()
            writer.writerow([day, section, _tame(item), _tame(detail), measure, value])
    finally:
        text.detach()


def lines(facts: DailyFacts) -> Iterator[Line]:
    """Every figure of the report, in the report's order."""
    yield from _event_lines(facts)
    yield from _desk_lines(facts)
    for scan in facts.scans:
        yield "gate", scan.zone, f"{scan.answer.value}: {scan.reason.value}", "scans", scan.count
    for line in facts.delegations:
        yield "organisation", line.name, line.country, "expected", line.expected
        yield "organisation", line.name, line.country, "arrived", line.arrived
        yield "organisation", line.name, line.country, "badges", line.badges
    for name in facts.stations_in:
        yield "station", name, "", "in", 1
    for name in facts.stations_missing:
        yield "station", name, "", "in", 0


def _event_lines(facts: DailyFacts) -> Iterator[Line]:
    for measure, value in (
        ("expected", facts.expected),
        ("arrived", facts.arrived),
        ("arrivals", facts.arrivals),
        ("walk_ins", facts.walk_ins),
        ("scans", facts.scanned()),
    ):
        yield "event", facts.event.name, "", measure, value
    for hour in sorted(facts.by_hour):
        yield "hour", f"{hour:02d}:00", "", "arrivals", facts.by_hour[hour]


def _desk_lines(facts: DailyFacts) -> Iterator[Line]:
    for category in facts.categories:
        yield "category", category.code, category.label, "expected", category.expected
        yield "category", category.code, category.label, "arrivals", category.arrivals
    for state in words.STATES:
        yield "accreditation", state.value, "", "people", facts.states.get(state, 0)
    for status in words.BADGES:
        yield "badge", status.name.lower(), "", "badges", facts.badges.get(status, 0)
    for printed in words.PRINTS:
        yield "print", printed.value, "", "jobs", facts.prints.get(printed, 0)


def _tame(text: str) -> str:
    return f"'{text}" if text.startswith(FORMULA_MARKS) else text


def daily_xlsx(facts: DailyFacts, out: BinaryIO, *, language: ReportLanguage = ENGLISH) -> None:
    """Writes a workbook: a sheet for the day, its hours with a chart, categories, gates and
    organisations; headings stay in view and can be filtered."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.active)  # type: ignore[arg-type]  # a new workbook has a sheet
    title = say("{event}: daily report, {day}", event=facts.event.name, day=facts.day.isoformat())
    book.properties.title = language.said(title)
    book.properties.creator = facts.station
    made = facts.generated_at.astimezone(UTC).replace(tzinfo=None)
    book.properties.created = book.properties.modified = made
    _sheet(book, language, say("Day"), (say("Figure"), say("Value")), _day_rows(facts))
    hours = [(f"{hour:02d}:00", facts.by_hour[hour]) for hour in sorted(facts.by_hour)]
    _chart(
        _sheet(book, language, say("Hours"), (say("Hour"), say("Arrivals")), hours),
        language,
        len(hours),
    )
    _sheet(
        book,
        language,
        say("Categories"),
        (say("Code"), say("Category"), say("Expected"), say("Arrived today")),
        [(line.code, line.label, line.expected, line.arrivals) for line in facts.categories],
    )
    _sheet(
        book,
        language,
        say("Gates"),
        (say("Zone"), say("Name"), say("Answer"), say("Reason"), say("Scans")),
        [
            (line.zone, line.zone_name, words.ANSWERS[line.answer], words.REASONS[line.reason],
             line.count)
            for line in facts.scans
        ],
    )  # fmt: skip
    _sheet(
        book,
        language,
        say("Organisations"),
        (
            say("Organisation"), say("Country"), say("Kind"), say("Expected"), say("Arrived"),
            say("Badges"),
        ),
        [
            (line.name, line.country, words.KINDS[line.kind], line.expected, line.arrived,
             line.badges)
            for line in facts.delegations
        ],
    )  # fmt: skip
    book.save(out)


def _day_rows(facts: DailyFacts) -> list[Sequence[str | int]]:
    event = facts.event
    rows: list[Sequence[str | int]] = [
        (say("Event"), event.name),
        (say("Place"), event.place),
        (say("Day"), facts.day.isoformat()),
        (say("Made"), facts.generated_at.isoformat(timespec="seconds")),
        (say("Station"), facts.station),
        (say("People expected"), facts.expected),
        (say("Arrived in all"), facts.arrived),
        (say("Arrived today"), facts.arrivals),
        (say("Walk-ins today"), facts.walk_ins),
    ]
    rows += [
        (say("Requests: {what}", what=words.STATES[s]), facts.states.get(s, 0))
        for s in words.STATES
    ]
    rows += [
        (say("Badges: {what}", what=words.BADGES[s]), facts.badges.get(s, 0)) for s in words.BADGES
    ]
    rows += [(say("Scans: {what}", what=words.ANSWERS[a]), facts.scanned(a)) for a in Answer]
    rows += [
        (say("Print jobs: {what}", what=words.PRINTS[s]), facts.prints.get(s, 0))
        for s in words.PRINTS
    ]
    rows += [(say("Station in"), name) for name in facts.stations_in]
    rows += [(say("Station missing"), name) for name in facts.stations_missing]
    return rows


def _sheet(
    book: Any,
    language: ReportLanguage,
    title: Phrase,
    headings: Sequence[Phrase],
    rows: Sequence[Sequence[str | int]],
) -> Any:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    sheet = book.create_sheet(language.said(title))
    sheet.sheet_view.rightToLeft = language.right_to_left
    titles = [language.said(heading) for heading in headings]
    rows = [[_shown(value, language) for value in row] for row in rows]
    for column, heading in enumerate(titles, 1):
        cell = sheet.cell(1, column, heading)
        cell.font = Font(bold=True, color="FFFFFFFF")
        cell.fill = PatternFill("solid", start_color="FF0B1F3A")
        values = [row[column - 1] for row in rows]
        numeric = bool(values) and all(isinstance(value, int) for value in values)
        cell.alignment = Alignment(horizontal="right" if numeric else "left")
        widest = max(len(str(value)) for value in (heading, *values))
        sheet.column_dimensions[get_column_letter(column)].width = min(_WIDEST, widest + 4)
    for place, row in enumerate(rows, 2):
        for column, value in enumerate(row, 1):
            _write(sheet.cell(place, column), value)
    sheet.freeze_panes = "A2"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(headings))}{len(rows) + 1}"
    sheet.page_setup.orientation = "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_A4
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True
    sheet.print_title_rows = "1:1"
    return sheet


def _shown(value: str | int, language: ReportLanguage) -> str | int:
    return language.said(value) if isinstance(value, str) else value


def _write(cell: Any, value: str | int) -> None:
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    if isinstance(value, int):
        cell.value = value
        cell.number_format = "#,##0"
    else:
        cell.value = ILLEGAL_CHARACTERS_RE.sub("", value)
        cell.data_type = "s"  # text, whatever it begins with


def _chart(sheet: Any, language: ReportLanguage, hours: int) -> None:
    from openpyxl.chart import BarChart, Reference

    if not hours:
        return
    chart = BarChart()
    chart.title = language.said(say("Arrivals per hour"))
    chart.legend = None
    chart.gapWidth = 40
    chart.width, chart.height = 22, 9
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=hours + 1), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=hours + 1))
    chart.series[0].graphicalProperties.solidFill = "2F5D95"
    chart.x_axis.delete = chart.y_axis.delete = False
    sheet.add_chart(chart, "D2")
