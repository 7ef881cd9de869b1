"""The daily report as a PDF fit to be handed to a minister: the day on one page, then the detail.

Its words are in the language that is asked for, from the side that it is read from; names stay as
they were entered.
"""

from datetime import timedelta, timezone
from io import BytesIO
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from accredit_app.domain.people import OrganisationKind
from accredit_app.domain.verdicts import Answer
from accredit_app.phrases import say
from accredit_app.reports import facts as words
from accredit_app.reports.delegations import awaited, delegations
from accredit_app.reports.facts import DailyFacts, percent
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
    table,
)
from accredit_app.reports.language import ENGLISH, ReportLanguage
from accredit_app.reports.sheet import (
    AMBER,
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


def daily_pdf(
    facts: DailyFacts,
    out: BinaryIO,
    *,
    setting: Setting,
    language: ReportLanguage = ENGLISH,
) -> int:
    """Writes the report in A4 and returns its number of pages.

    `setting` gives the text setter of a canvas; every word goes through it, so that a delegation
    is written in its own script. The same facts make the same bytes.
    """
    silent: TextSetter = _Silence()
    pages = _compose(facts, _canvas(facts, BytesIO(), language), silent, language, pages=0)
    canvas = _canvas(facts, out, language)
    _compose(facts, canvas, setting(canvas), language, pages=pages)
    canvas.save()
    return pages


def _canvas(facts: DailyFacts, out: BinaryIO, language: ReportLanguage) -> Canvas:
    canvas = Canvas(out, pagesize=(595.2756, 841.8898), pageCompression=1, invariant=1)
    title = say(
        "{event}: daily report, {day}", event=facts.event.name, day=language.long_day(facts.day)
    )
    canvas.setTitle(language.said(title))
    canvas.setAuthor(facts.station)
    subject = say("Accreditation: arrivals, badges, gates and delegations of one day")
    canvas.setSubject(language.said(subject))
    canvas.setCreator("Accredit")
    return canvas


def _compose(
    facts: DailyFacts,
    canvas: Canvas,
    setter: TextSetter,
    language: ReportLanguage,
    *,
    pages: int,
) -> int:
    sheet = Sheet(canvas, setter, _titles(facts, language), language=language, pages=pages)
    _key_figures(sheet, facts)
    _arrivals(sheet, facts)
    _categories_and_badges(sheet, facts)
    sheet.turn()
    _gates(sheet, facts)
    _kinds(sheet, facts)
    _requests_and_prints(sheet, facts)
    if facts.delegations:
        sheet.turn()
        delegations(sheet, facts)
    return sheet.finish()


def _titles(facts: DailyFacts, language: ReportLanguage) -> Titles:
    event = facts.event
    local = facts.generated_at.astimezone(timezone(timedelta(minutes=event.utc_offset)))
    days = language.days(event.first_day, event.last_day)
    where = [event.place, days, event.subtitle]
    if language.right_to_left:
        # A line takes its direction from its first letter, and places are mostly in Latin ones.
        where = [days, event.place, event.subtitle]
    return Titles(
        event=event.name,
        where=" · ".join(filter(None, where)),
        report=say("Daily report"),
        when=language.long_day(facts.day),
        source=say(
            "{station} · made {day}, {time} ({zone}) by Accredit",
            station=facts.station,
            day=language.day(local.date()),
            time=f"{local:%H:%M}",
            zone=_zone(event.utc_offset),
        ),
    )


def _key_figures(sheet: Sheet, facts: DailyFacts) -> None:
    present, states = facts.present(OrganisationKind.STATE)
    out = sum(line.badges for line in facts.delegations)
    refused = facts.scanned(Answer.REFUSE)
    cards(
        sheet,
        [
            (
                say("Arrived today"), sheet.number(facts.arrivals),
                say("walk-ins: {count}", count=sheet.number(facts.walk_ins)),
            ),
            (
                say("Arrived in all"), sheet.number(facts.arrived),
                say(
                    "{share} of {count} expected",
                    share=percent(facts.arrived, facts.expected),
                    count=sheet.number(facts.expected),
                ),
            ),
            (
                say("State delegations"), sheet.number(present),
                say("present of {count}", count=sheet.number(states)),
            ),
            (say("Valid badges"), sheet.number(out), say("printed or handed over")),
            (
                say("Gate scans"), sheet.number(facts.scanned()),
                say("refused: {count}", count=sheet.number(refused)),
            ),
        ],
    )  # fmt: skip


def _arrivals(sheet: Sheet, facts: DailyFacts) -> None:
    note: str = ""
    if facts.by_hour and max(facts.by_hour.values()):
        peak = max(facts.by_hour, key=lambda hour: (facts.by_hour[hour], -hour))
        note = say(
            "Busiest hour {hours}: {count}",
            hours=f"{peak:02d}:00–{peak + 1:02d}:00",
            count=sheet.number(facts.by_hour[peak]),
        )
    sheet.heading(say("Arrivals per hour"), note)
    busy = [hour for hour, count in facts.by_hour.items() if count]
    bar_chart(
        sheet,
        facts.by_hour,
        first=min([7, *busy]),
        last=max([18, *busy]),
        height=188,
        nothing=say("Nobody has arrived on this day."),
    )


def _categories_and_badges(sheet: Sheet, facts: DailyFacts) -> None:
    top = sheet.y
    sheet.heading(say("Categories"), width=_HALF)
    rows: list[Row] = [
        [Chip(line.label, colour(line.band)), line.expected, line.arrivals]
        for line in facts.categories
    ]
    room = int((sheet.y - FLOOR - HEAD - ROW) / ROW)
    shown = rows if len(rows) <= room else rows[: room - 1]
    if shown is not rows:
        rest = facts.categories[len(shown) :]
        others = say("Further categories: {count}", count=len(rest))
        shown = [
            *shown,
            [others, sum(line.expected for line in rest), sum(line.arrivals for line in rest)],
        ]
    table(
        sheet,
        [
            Column(say("Category"), 0.6),
            Column(say("People"), 0.2, "right"),
            Column(say("Today"), 0.2, "right"),
        ],
        shown,
        width=_HALF,
        total=[
            say("Total"),
            sum(line.expected for line in facts.categories),
            sum(line.arrivals for line in facts.categories),
        ],
    )
    sheet.y -= 20
    awaited(sheet, facts, width=_HALF)
    bottom, sheet.y = sheet.y, top
    sheet.heading(say("Badges"), x=_RIGHT, width=_HALF)
    made = sum(facts.badges.values())
    table(
        sheet,
        [Column(say("Status"), 0.45), Column("", 0.35), Column(say("Badges"), 0.2, "right")],
        [
            [label, Share(facts.badges.get(status, 0), made), facts.badges.get(status, 0)]
            for status, label in words.BADGES.items()
        ],
        x=_RIGHT,
        width=_HALF,
        total=[say("Total"), "", made],
    )
    sheet.y -= 20
    _stations(sheet, facts)
    sheet.y = min(sheet.y, bottom)


def _gates(sheet: Sheet, facts: DailyFacts) -> None:
    zones: dict[tuple[str, str], dict[Answer, int]] = {}
    for line in facts.scans:
        tally = zones.setdefault((line.zone, line.zone_name), dict.fromkeys(Answer, 0))
        tally[line.answer] += line.count
    most = max((sum(tally.values()) for tally in zones.values()), default=0)
    sheet.heading(say("Gates"), say("Scans: {count}", count=sheet.number(facts.scanned())))
    answers = list(words.ANSWERS)
    columns = [
        Column(say("Zone"), 0.3), Column("", 0.26),
        *(Column(words.ANSWERS[answer], 0.11, "right") for answer in answers),
        Column(say("Scans"), 0.11, "right"),
    ]  # fmt: skip
    rows: list[Row] = []
    for (letter, name), tally in sorted(zones.items()):
        stack = Stack(tuple((tally[answer], _ANSWER_INKS[answer]) for answer in answers), most)
        counts = [tally[answer] for answer in answers]
        rows.append([" · ".join(filter(None, (letter, name))), stack, *counts, sum(counts)])
    if not rows:
        rows = [Band(say("No badge was scanned on this day."))]
    totals: list[Cell] = [facts.scanned(answer) for answer in answers]
    table(sheet, columns, rows, flow=True, total=[say("Total"), "", *totals, facts.scanned()])
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
    sheet.heading(
        say("Why badges were stopped"),
        say("{share} of all scans", share=percent(stopped, facts.scanned())),
    )
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
        Column(say("Reason"), 0.36), Column(say("Answer"), 0.2), Column("", 0.33),
        Column(say("Scans"), 0.11, "right"),
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
            bodies = say(
                "{part} of {count}", part=sheet.number(here), count=sheet.number(len(lines))
            )
            share = percent(arrived, expected)
            rows.append(
                [label, bodies if kind else "", expected, arrived, Share(arrived, expected), share]
            )
    if not rows:
        return
    sheet.need((len(rows) + 4) * ROW)
    sheet.heading(say("Organisations by kind"))
    columns = [
        Column(say("Kind"), 0.34), Column(say("Present"), 0.15, "right"),
        Column(say("Expected"), 0.12, "right"), Column(say("Arrived"), 0.12, "right"),
        Column("", 0.17), Column("", 0.1, "right"),
    ]  # fmt: skip
    table(sheet, columns, rows, flow=True)
    sheet.y -= 20


def _requests_and_prints(sheet: Sheet, facts: DailyFacts) -> None:
    sheet.need((len(words.STATES) + 4) * ROW)
    top = sheet.y
    sheet.heading(say("Accreditation requests"), width=_HALF)
    columns = [Column(say("Status"), 0.75), Column(say("People"), 0.25, "right")]
    rows: list[Row] = [[label, facts.states.get(state, 0)] for state, label in words.STATES.items()]
    table(sheet, columns, rows, width=_HALF, total=[say("Total"), sum(facts.states.values())])
    bottom, sheet.y = sheet.y, top
    sheet.heading(say("Print jobs of the day"), x=_RIGHT, width=_HALF)
    columns = [Column(say("Status"), 0.75), Column(say("Jobs"), 0.25, "right")]
    rows = [[label, facts.prints.get(state, 0)] for state, label in words.PRINTS.items()]
    jobs = sum(facts.prints.values())
    table(sheet, columns, rows, x=_RIGHT, width=_HALF, total=[say("Total"), jobs])
    sheet.y = min(sheet.y, bottom) - 20


def _stations(sheet: Sheet, facts: DailyFacts) -> None:
    """Whose figures these are: a report that is not whole says so on its first page."""
    named = len(facts.stations_in) + len(facts.stations_missing)
    if not named:
        return
    sheet.heading(
        say("Stations"),
        say("{part} of {count} are in", part=len(facts.stations_in), count=named),
        x=_RIGHT,
        width=_HALF,
    )
    for label, names, ink in (
        (say("In"), facts.stations_in, GREEN),
        (say("Missing"), facts.stations_missing, RED),
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
        note = say("What the missing stations have done is not in these figures.")
        sheet.text(note, (_RIGHT, sheet.y - 11, _HALF, 11), size=8, ink=GREY)
        sheet.y -= 16


def _zone(minutes: int) -> str:
    sign = "−" if minutes < 0 else "+"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours:02d}:{rest:02d}"
