"""The daily report as a PDF fit to be handed to a minister: the day on one page, then the detail.

It is written in English whatever the program's language; names stay as they were entered.
"""

from collections.abc import Iterator
from datetime import date, timedelta, timezone
from io import BytesIO
from typing import BinaryIO

from babel.dates import format_date
from reportlab.pdfgen.canvas import Canvas

from accredit_app.domain.people import OrganisationKind
from accredit_app.domain.verdicts import Answer
from accredit_app.reports import facts as words
from accredit_app.reports.facts import DailyFacts, DelegationLine, percent
from accredit_app.reports.figures import (
    HEAD,
    ROW,
    Band,
    Cell,
    Chip,
    Column,
    Row,
    Share,
    Stack,
    bar_chart,
    cards,
    number,
    table,
)
from accredit_app.reports.sheet import (
    AMBER,
    BLUE,
    FLOOR,
    GREEN,
    GREY,
    INNER,
    MARGIN,
    RED,
    Setting,
    Sheet,
    TextSetter,
    Titles,
    colour,
)

_HALF = (INNER - 20) / 2
_RIGHT = MARGIN + _HALF + 20
_ANSWER_INKS = {Answer.ADMIT: GREEN, Answer.AMBER: AMBER, Answer.REFUSE: RED}


class _Silence:
    """Sets nothing: for the pass that only counts the pages."""

    def write(self, *_text: object, **_style: object) -> None:
        return


def daily_pdf(facts: DailyFacts, out: BinaryIO, *, setting: Setting) -> int:
    """Writes the report in A4 and returns its number of pages.

    `setting` gives the text setter of a canvas; every word goes through it, so that a delegation
    is written in its own script. The same facts make the same bytes.
    """
    silent: TextSetter = _Silence()
    pages = _compose(facts, _canvas(facts, BytesIO()), silent, pages=0)
    canvas = _canvas(facts, out)
    _compose(facts, canvas, setting(canvas), pages=pages)
    canvas.save()
    return pages


def _canvas(facts: DailyFacts, out: BinaryIO) -> Canvas:
    canvas = Canvas(out, pagesize=(595.2756, 841.8898), pageCompression=1, invariant=1)
    canvas.setTitle(f"{facts.event.name}: daily report, {long_day(facts.day)}")
    canvas.setAuthor(facts.station)
    canvas.setSubject("Accreditation: arrivals, badges, gates and delegations of one day")
    canvas.setCreator("Accredit")
    return canvas


def _compose(facts: DailyFacts, canvas: Canvas, setter: TextSetter, *, pages: int) -> int:
    sheet = Sheet(canvas, setter, _titles(facts), pages=pages)
    _key_figures(sheet, facts)
    _arrivals(sheet, facts)
    _categories_and_badges(sheet, facts)
    sheet.turn()
    _gates(sheet, facts)
    _kinds(sheet, facts)
    _requests_and_prints(sheet, facts)
    if facts.delegations:
        sheet.turn()
        _delegations(sheet, facts)
    return sheet.finish()


def _titles(facts: DailyFacts) -> Titles:
    event = facts.event
    local = facts.generated_at.astimezone(timezone(timedelta(minutes=event.utc_offset)))
    days = _span(event.first_day, event.last_day)
    made = f"{_date(local.date(), 'd MMMM y')}, {local:%H:%M}"
    return Titles(
        event=event.name,
        where=" · ".join(part for part in (event.place, days, event.subtitle) if part),
        report="Daily report",
        when=long_day(facts.day),
        source=f"{facts.station} · made {made} ({_zone(event.utc_offset)}) by Accredit",
    )


def _key_figures(sheet: Sheet, facts: DailyFacts) -> None:
    present, states = facts.present(OrganisationKind.STATE)
    out = sum(line.badges for line in facts.delegations)
    refused = facts.scanned(Answer.REFUSE)
    cards(
        sheet,
        [
            ("Arrived today", number(facts.arrivals), f"walk-ins: {number(facts.walk_ins)}"),
            (
                "Arrived in all", number(facts.arrived),
                f"{percent(facts.arrived, facts.expected)} of {number(facts.expected)} expected",
            ),
            ("State delegations", number(present), f"present of {number(states)}"),
            ("Valid badges", number(out), "printed or handed over"),
            ("Gate scans", number(facts.scanned()), f"refused: {number(refused)}"),
        ],
    )  # fmt: skip


def _arrivals(sheet: Sheet, facts: DailyFacts) -> None:
    note = ""
    if facts.by_hour and max(facts.by_hour.values()):
        peak = max(facts.by_hour, key=lambda hour: (facts.by_hour[hour], -hour))
        note = f"Busiest hour {peak:02d}:00–{peak + 1:02d}:00: {number(facts.by_hour[peak])}"
    sheet.heading("Arrivals per hour", note)
    busy = [hour for hour, count in facts.by_hour.items() if count]
    bar_chart(
        sheet,
        facts.by_hour,
        first=min([7, *busy]),
        last=max([18, *busy]),
        height=188,
        nothing="Nobody has arrived on this day.",
    )


def _categories_and_badges(sheet: Sheet, facts: DailyFacts) -> None:
    top = sheet.y
    sheet.heading("Categories", width=_HALF)
    rows: list[Row] = [
        [Chip(line.label, colour(line.band)), line.expected, line.arrivals]
        for line in facts.categories
    ]
    room = int((sheet.y - FLOOR - HEAD - ROW) / ROW)
    shown = rows if len(rows) <= room else rows[: room - 1]
    if shown is not rows:
        rest = facts.categories[len(shown) :]
        others = f"{len(rest)} more categories"
        shown = [
            *shown,
            [others, sum(line.expected for line in rest), sum(line.arrivals for line in rest)],
        ]
    table(
        sheet,
        [Column("Category", 0.6), Column("People", 0.2, "right"), Column("Today", 0.2, "right")],
        shown,
        width=_HALF,
        total=[
            "Total",
            sum(line.expected for line in facts.categories),
            sum(line.arrivals for line in facts.categories),
        ],
    )
    sheet.y -= 20
    _awaited(sheet, facts)
    bottom, sheet.y = sheet.y, top
    sheet.heading("Badges", x=_RIGHT, width=_HALF)
    made = sum(facts.badges.values())
    table(
        sheet,
        [Column("Status", 0.45), Column("", 0.35), Column("Badges", 0.2, "right")],
        [
            [label, Share(facts.badges.get(status, 0), made), facts.badges.get(status, 0)]
            for status, label in words.BADGES.items()
        ],
        x=_RIGHT,
        width=_HALF,
        total=["Total", "", made],
    )
    sheet.y -= 20
    _stations(sheet, facts)
    sheet.y = min(sheet.y, bottom)


def _awaited(sheet: Sheet, facts: DailyFacts) -> None:
    """State delegations of which nobody has arrived, as many as the page has room for."""
    lines = [
        line
        for line in facts.delegations
        if line.kind is OrganisationKind.STATE and line.expected and not line.arrived
    ]
    room = int((sheet.y - FLOOR - 25 - HEAD) / ROW)
    if not lines or room < 2:
        return
    sheet.heading("Delegations awaited", f"{number(len(lines))} states", width=_HALF)
    shown = lines if len(lines) <= room else lines[: room - 1]
    rows: list[Row] = [[line.name, line.expected] for line in shown]
    if len(shown) < len(lines):
        rest = lines[len(shown) :]
        rows.append([f"and {number(len(rest))} more", sum(line.expected for line in rest)])
    columns = [Column("State", 0.75), Column("People", 0.25, "right")]
    table(sheet, columns, rows, width=_HALF)


def _gates(sheet: Sheet, facts: DailyFacts) -> None:
    zones: dict[tuple[str, str], dict[Answer, int]] = {}
    for line in facts.scans:
        tally = zones.setdefault((line.zone, line.zone_name), dict.fromkeys(Answer, 0))
        tally[line.answer] += line.count
    most = max((sum(tally.values()) for tally in zones.values()), default=0)
    sheet.heading("Gates", f"{number(facts.scanned())} scans")
    answers = list(words.ANSWERS)
    columns = [
        Column("Zone", 0.3), Column("", 0.26),
        *(Column(words.ANSWERS[answer], 0.11, "right") for answer in answers),
        Column("Scans", 0.11, "right"),
    ]  # fmt: skip
    rows: list[Row] = []
    for (letter, name), tally in sorted(zones.items()):
        stack = Stack(tuple((tally[answer], _ANSWER_INKS[answer]) for answer in answers), most)
        counts = [tally[answer] for answer in answers]
        rows.append([" · ".join(filter(None, (letter, name))), stack, *counts, sum(counts)])
    if not rows:
        rows = [Band("No badge was scanned on this day.")]
    totals: list[Cell] = [facts.scanned(answer) for answer in answers]
    table(sheet, columns, rows, flow=True, total=["Total", "", *totals, facts.scanned()])
    sheet.y -= 20
    _reasons(sheet, facts)


def _reasons(sheet: Sheet, facts: DailyFacts) -> None:
    reasons: dict[tuple[Answer, str], int] = {}
    for line in facts.scans:
        if line.answer is not Answer.ADMIT:
            key = (line.answer, words.REASONS[line.reason])
            reasons[key] = reasons.get(key, 0) + line.count
    if not reasons:
        return
    stopped = sum(reasons.values())
    sheet.need(4 * ROW)
    sheet.heading("Why badges were stopped", f"{percent(stopped, facts.scanned())} of all scans")
    most = max(reasons.values())
    rows: list[Row] = [
        [
            reason,
            Chip(words.ANSWERS[answer], _ANSWER_INKS[answer]),
            Share(count, most, _ANSWER_INKS[answer]),
            count,
        ]
        for (answer, reason), count in sorted(reasons.items(), key=lambda item: -item[1])
    ]
    columns = [
        Column("Reason", 0.36), Column("Answer", 0.2), Column("", 0.33),
        Column("Scans", 0.11, "right"),
    ]  # fmt: skip
    table(sheet, columns, rows, flow=True)
    sheet.y -= 20


def _kinds(sheet: Sheet, facts: DailyFacts) -> None:
    rows: list[Row] = []
    for kind, label in words.KINDS.items():
        lines = [line for line in facts.delegations if line.kind is kind]
        if lines:
            expected = sum(line.expected for line in lines)
            arrived = sum(line.arrived for line in lines)
            here = sum(line.arrived > 0 for line in lines)
            bodies = f"{number(here)} of {number(len(lines))}" if kind else ""
            share = percent(arrived, expected)
            rows.append([label, bodies, expected, arrived, Share(arrived, expected), share])
    if not rows:
        return
    sheet.need((len(rows) + 4) * ROW)
    sheet.heading("Organisations by kind")
    columns = [
        Column("Kind", 0.34), Column("Present", 0.15, "right"), Column("Expected", 0.12, "right"),
        Column("Arrived", 0.12, "right"), Column("", 0.17), Column("", 0.1, "right"),
    ]  # fmt: skip
    table(sheet, columns, rows, flow=True)
    sheet.y -= 20


def _requests_and_prints(sheet: Sheet, facts: DailyFacts) -> None:
    sheet.need((len(words.STATES) + 4) * ROW)
    top = sheet.y
    sheet.heading("Accreditation requests", width=_HALF)
    columns = [Column("State", 0.75), Column("People", 0.25, "right")]
    rows: list[Row] = [[label, facts.states.get(state, 0)] for state, label in words.STATES.items()]
    table(sheet, columns, rows, width=_HALF, total=["Total", sum(facts.states.values())])
    bottom, sheet.y = sheet.y, top
    sheet.heading("Print jobs of the day", x=_RIGHT, width=_HALF)
    columns = [Column("State", 0.75), Column("Jobs", 0.25, "right")]
    rows = [[label, facts.prints.get(state, 0)] for state, label in words.PRINTS.items()]
    jobs = sum(facts.prints.values())
    table(sheet, columns, rows, x=_RIGHT, width=_HALF, total=["Total", jobs])
    sheet.y = min(sheet.y, bottom) - 20


def _stations(sheet: Sheet, facts: DailyFacts) -> None:
    """Whose figures these are: a report that is not whole says so on its first page."""
    named = len(facts.stations_in) + len(facts.stations_missing)
    if not named:
        return
    sheet.heading("Stations", f"{len(facts.stations_in)} of {named} are in", x=_RIGHT, width=_HALF)
    for label, names, ink in (
        ("In", facts.stations_in, GREEN),
        ("Missing", facts.stations_missing, RED),
    ):
        if names:
            listed = ", ".join(names)
            lines = min(5, 1 + len(listed) // 58)  # the setter shrinks before it breaks
            base = sheet.y - 12.0 * lines
            label_box = (_RIGHT, base, 50, 12.0 * lines)
            sheet.text(label, label_box, bold=True, ink=ink, valign="top")
            box = (_RIGHT + 52, base, _HALF - 52, 12.0 * lines)
            sheet.text(listed, box, lines=lines, valign="top")
            sheet.y = base - 6
    if facts.stations_missing:
        note = "What the missing stations have done is not in these figures."
        sheet.text(note, (_RIGHT, sheet.y - 11, _HALF, 11), size=8, ink=GREY)
        sheet.y -= 16


def _delegations(sheet: Sheet, facts: DailyFacts) -> None:
    sheet.heading("Delegations and organisations", f"{number(len(facts.delegations))} in all")
    columns = [
        Column("Organisation", 0.47, lines=2), Column("Country", 0.09, "centre"),
        Column("Expected", 0.11, "right"), Column("Arrived", 0.1, "right"), Column("", 0.13),
        Column("Badges", 0.1, "right"),
    ]  # fmt: skip
    table(
        sheet,
        columns,
        list(_delegation_rows(facts)),
        flow=True,
        total=[
            "Total",
            "",
            sum(line.expected for line in facts.delegations),
            sum(line.arrived for line in facts.delegations),
            "",
            sum(line.badges for line in facts.delegations),
        ],
    )


def _delegation_rows(facts: DailyFacts) -> Iterator[Row]:
    for kind, label in words.KINDS.items():
        lines = [line for line in facts.delegations if line.kind is kind]
        if lines:
            absent = sum(line.arrived == 0 for line in lines)
            note = f"{number(absent)} not here yet" if absent and kind else ""
            yield Band(f"{label} ({number(len(lines))})" if kind else label, note)
            yield from map(_delegation_row, lines)


def _delegation_row(line: DelegationLine) -> list[Cell]:
    share = Share(line.arrived, line.expected, GREEN if line.arrived >= line.expected else BLUE)
    name = line.name or "—"
    return [name, line.country, line.expected, line.arrived, share, line.badges]


def long_day(day: date) -> str:
    """Saturday 25 October 2025."""
    return _date(day, "EEEE d MMMM y")


def _date(day: date, pattern: str) -> str:
    # Not strftime: a Qt program sets the C library's locale.
    return format_date(day, pattern, locale="en_GB")


def _span(first: date, last: date) -> str:
    if first == last:
        return _date(first, "d MMMM y")
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}–{_date(last, 'd MMMM y')}"
    start = _date(first, "d MMMM y" if first.year != last.year else "d MMMM")
    return f"{start} – {_date(last, 'd MMMM y')}"


def _zone(minutes: int) -> str:
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours:02d}:{rest:02d}"
