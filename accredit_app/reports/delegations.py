"""The daily report's part on delegations: those who are awaited, and the list of them all."""

from collections.abc import Iterator

from accredit_app.domain.people import OrganisationKind
from accredit_app.phrases import say
from accredit_app.reports import facts as words
from accredit_app.reports.facts import DailyFacts, DelegationLine
from accredit_app.reports.figures import HEAD, ROW, Band, Cell, Column, Row, Share, table
from accredit_app.reports.sheet import BLUE, FLOOR, GREEN, Sheet


def awaited(sheet: Sheet, facts: DailyFacts, *, width: float) -> None:
    """State delegations of which nobody has arrived, as many as the page has room for."""
    lines = [
        line
        for line in facts.delegations
        if line.kind is OrganisationKind.STATE and line.expected and not line.arrived
    ]
    room = int((sheet.y - FLOOR - 25 - HEAD) / ROW)
    if not lines or room < 2:
        return
    sheet.heading(
        say("Delegations awaited"),
        say("States: {count}", count=sheet.number(len(lines))),
        width=width,
    )
    shown = lines if len(lines) <= room else lines[: room - 1]
    rows: list[Row] = [[line.name, line.expected] for line in shown]
    if len(shown) < len(lines):
        rest = lines[len(shown) :]
        rows.append(
            [
                say("Further states: {count}", count=sheet.number(len(rest))),
                sum(line.expected for line in rest),
            ]
        )
    columns = [Column(say("Delegation"), 0.75), Column(say("People"), 0.25, "right")]
    table(sheet, columns, rows, width=width)


def delegations(sheet: Sheet, facts: DailyFacts) -> None:
    sheet.heading(
        say("Delegations and organisations"),
        say("{count} in all", count=sheet.number(len(facts.delegations))),
    )
    columns = [
        Column(say("Organisation"), 0.47, lines=2), Column(say("Country"), 0.09, "centre"),
        Column(say("Expected"), 0.11, "right"), Column(say("Arrived"), 0.1, "right"),
        Column("", 0.13), Column(say("Badges"), 0.1, "right"),
    ]  # fmt: skip
    table(
        sheet,
        columns,
        list(_delegation_rows(sheet, facts)),
        flow=True,
        total=[
            say("Total"),
            "",
            sum(line.expected for line in facts.delegations),
            sum(line.arrived for line in facts.delegations),
            "",
            sum(line.badges for line in facts.delegations),
        ],
    )


def _delegation_rows(sheet: Sheet, facts: DailyFacts) -> Iterator[Row]:
    for kind, label in words.KINDS.items():
        lines = [line for line in facts.delegations if line.kind is kind]
        if lines:
            absent = sum(line.arrived == 0 for line in lines)
            note = (
                say("Not here yet: {count}", count=sheet.number(absent)) if absent and kind else ""
            )
            counted = say("{kind} ({count})", kind=label, count=sheet.number(len(lines)))
            yield Band(counted if kind else label, note)
            yield from map(_delegation_row, lines)


def _delegation_row(line: DelegationLine) -> list[Cell]:
    share = Share(line.arrived, line.expected, GREEN if line.arrived >= line.expected else BLUE)
    name = line.name or "—"
    return [name, line.country, line.expected, line.arrived, share, line.badges]
