"""Many badges in one file: which ones, in what order, on which paper.

It prints what was issued and changes nothing: a file is no proof that paper came out. Somebody who
saw it says so, and only then do the badges count as printed (`mark_printed`). People's data are
read a few at a time, so that an event of any size takes little memory, and between two readings a
desk's own work slips in.
"""

from collections import Counter
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar
from uuid import UUID

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.imposition import Flip, Imposition, Paper, impose
from accredit_app.badges.layout import Template
from accredit_app.badges.pdf import BadgeWarning, rendering
from accredit_app.badges.print_run import RunSettings, printing
from accredit_app.badges.separators import Separator, pages_of
from accredit_app.badges.stocks import Stock
from accredit_app.domain.badges import Badge, BadgeStatus, serial_text
from accredit_app.domain.done import Done
from accredit_app.domain.event import Category, named_id
from accredit_app.domain.people import Organisation, Record
from accredit_app.domain.text import fold
from accredit_app.errors import Conflict, InvalidInput
from accredit_app.phrases import Phrase, say
from accredit_app.services.badges.batch_job import Job
from accredit_app.services.badges.bulk_issue import (
    IssueProgress,
    IssueReport,
    issue_to,
    without_badge,
)
from accredit_app.services.badges.piles import BOX_HOLDS, Entry, Pile, Sort, piles
from accredit_app.services.badges.printed import record_printed
from accredit_app.services.badges.sheet import Sheet, known_badge
from accredit_app.services.badges.templates import Templates
from accredit_app.services.people.habits import Habits, habits, keep_habits
from accredit_app.services.people.registration import known
from accredit_app.services.post import Post
from accredit_app.services.whole_file import whole_file
from accredit_app.store import queries

R = TypeVar("R")

READ_AT_ONCE = 16
"""Badges whose photos are in memory together."""

TELL_EVERY = 8
"""Badges a step: some thirty milliseconds, which a search at the same station does not feel."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Which badges: all that are not revoked, or those that fit everything that is said here."""

    person: UUID | None = None
    organisation: UUID | None = None
    category: str = ""
    unprinted: bool = False
    stock: Stock | None = None


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be printed and how. Without `paper` each side is a page of the card's own size.

    `template` stands in for those of the categories. `start`, `flip`, `marks`, `bleed` and
    `separators` need a paper.
    """

    choice: Choice = field(default=Choice())
    paper: Paper | None = None
    template: Template | None = None
    sort: Sort = Sort.ORGANISATION
    separators: bool = False
    start: int = 1
    flip: Flip = Flip.LONG
    marks: bool = True
    bleed: bool | None = None
    box_holds: int = BOX_HOLDS


@dataclass(frozen=True, slots=True)
class Outlook:
    """What an order would come to.

    `imposition` is the first sheet's, None without a paper; `separators` are pages; `remarks` say
    what does not fit.
    """

    badges: int
    sheets: int = 0
    separators: int = 0
    imposition: Imposition | None = None
    remarks: tuple[Phrase, ...] = ()


@dataclass(frozen=True, slots=True)
class BatchProgress:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What was written. `sheets` is 0 for a file of single cards; `serials` in their order."""

    path: Path
    badges: int
    pages: int
    sheets: int
    separators: int
    warnings: tuple[BadgeWarning, ...]
    remarks: tuple[Phrase, ...]
    serials: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """What there is to choose from, with the number of badges of each.

    `waiting` is how many people may have a badge and have none.
    """

    badges: int
    unprinted: int
    waiting: int
    organisations: tuple[tuple[Organisation, int], ...]
    categories: tuple[tuple[Category, int], ...]


class Batches:
    """Writes files of badges for a printing house, a card printer, or the office's own printer."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._database = post.database
        self._templates = Templates(post)

    def habits(self) -> Habits:
        """How badges were printed here last time."""
        return habits(self._post)

    def keep_habits(self, chosen: Habits) -> None:
        keep_habits(self._post, chosen)

    def choices(self) -> Choices:
        """What can be asked for at this moment."""
        entries, categories = self._known()
        bodies = {e.organisation.id: e.organisation for e in entries if e.organisation}
        members = Counter(entry.organisation.id for entry in entries if entry.organisation)
        kinds = Counter(entry.category for entry in entries)
        ordered = sorted(bodies.values(), key=lambda body: fold(body.name))
        return Choices(
            badges=len(entries),
            unprinted=sum(entry.status is BadgeStatus.ISSUED for entry in entries),
            waiting=len(self._waiting()),
            organisations=tuple((body, members[body.id]) for body in ordered),
            categories=tuple((c, kinds[c.code]) for c in categories.values() if kinds[c.code]),
        )

    def organisation_id(self, name: str) -> UUID:
        """Whom a name means, whatever its case and accents."""
        return named_id(self._post.event().id, "organisation", fold(name))

    def issue_waiting(self) -> Generator[IssueProgress, None, Done[IssueReport]]:
        """Issues a badge to everybody who may have one and has none; whoever is refused is named.

        Stopped half way, those that were issued stay issued.
        """
        return issue_to(self._post, self._waiting())

    def outlook(self, order: Order) -> Outlook:
        """How many badges, sheets and separators an order comes to; nothing is written.

        Raises InvalidInput if a card does not fit on the paper.
        """
        job = self._job(order)
        total = sum(len(pile.entries) for _, group in job.groups for pile in group)
        if order.paper is None or not total:
            return Outlook(badges=total)
        sheets = separators = 0
        remarks: dict[Phrase, None] = {}
        taken = order.start - 1
        grids = []
        for stock, group in job.groups:
            grid = impose(stock, order.paper, bleed=order.bleed, marks=order.marks)
            grids.append(grid)
            remarks.update(dict.fromkeys(grid.remarks))
            stacks = group if order.separators else (_one(group),)
            for pile in stacks:
                sheets += -(-(len(pile.entries) + taken) // grid.count)
                taken = 0
            if order.separators:
                separators += sum(pages_of(job.separator(pile), order.paper) for pile in group)
        return Outlook(total, sheets, separators, grids[0], tuple(remarks))

    def write(self, order: Order, path: Path) -> Generator[BatchProgress, None, BatchReport]:
        """Writes the file, which appears under its name only when it is whole; yields progress.

        Stopped, or refused for one badge, it leaves nothing. Raises InvalidInput when there is
        nothing to print or a badge may not be printed, Conflict when one of them is revoked
        meanwhile, StoreError when the file cannot be written.
        """
        job = self._job(order)
        serials = tuple(entry.serial for entry in job.entries())
        total = len(serials)
        if not total:
            raise InvalidInput(
                "There is no badge to print",
                "Nothing was written. No badge that is valid fits the choice.",
            )
        with whole_file(path) as out:
            if order.paper is None:
                report = yield from _told(
                    rendering(self._facts(job.entries()), template=job.template, out=out), total
                )
                return BatchReport(path, total, report.pages, 0, 0, report.warnings, (), serials)
            settings = RunSettings(
                paper=order.paper,
                flip=order.flip if job.two_sided else Flip.NONE,
                start=order.start,
                marks=order.marks,
                bleed=order.bleed,
            )
            items = self._items(job, separators=order.separators)
            run = yield from _told(
                printing(items, template=job.template, out=out, settings=settings), total
            )
            return BatchReport(
                path,
                total,
                run.pages,
                run.sheets,
                run.separators,
                run.warnings,
                run.remarks,
                serials,
            )

    def mark_printed(self, report: BatchReport) -> Generator[BatchProgress, None, Done[int]]:
        """Records that the badges of a file came out of a printer; how many that was news of.

        Stopped half way, those that were recorded stay so.
        """
        steps = record_printed(self._post, report.serials, printer=report.path.name)
        return _told(steps, len(report.serials))

    def _job(self, order: Order) -> Job:
        """The order's piles by stock. Raises InvalidInput for one that contradicts itself."""
        if order.separators and (order.paper is None or order.sort is Sort.NAME):
            raise InvalidInput(
                "Separators need sheets and piles",
                "Nothing was written. Choose a paper, and sort by organisation or by box.",
            )
        entries, categories = self._known()
        wanted = [entry for entry in entries if _fits(entry, order.choice)]
        codes = dict.fromkeys(entry.category for entry in wanted)
        templates = {
            code: order.template or self._templates.load(categories[code].template)
            for code in codes
        }
        by_stock: dict[Stock, list[Entry]] = {}
        for entry in wanted:
            stock = templates[entry.category].stock
            if order.choice.stock in (None, stock):
                by_stock.setdefault(stock, []).append(entry)
        groups = tuple(
            (stock, piles(by_stock[stock], order.sort, box_holds=order.box_holds))
            for stock in sorted(by_stock, key=lambda each: (-each.width * each.height, each.width))
        )
        return Job(groups, templates, categories, self._post.event())

    def _known(self) -> tuple[list[Entry], dict[str, Category]]:
        """Every badge that is not revoked, without the pictures, and the categories by code."""
        with self._database.read() as connection:
            records = {record.person.id: record for record in queries.records(connection)}
            categories = {item.code: item for item in queries.categories(connection)}
            entries = [
                Entry(
                    serial=badge.serial,
                    status=badge.status,
                    category=badge.category,
                    holder=badge.person,
                    person=records[badge.person].person.details,
                    organisation=records[badge.person].organisation,
                )
                for badge in queries.badges(connection)
                if badge.status is not BadgeStatus.REVOKED
                and badge.person in records
                and badge.category in categories
            ]
        return entries, categories

    def _waiting(self) -> list[Record]:
        with self._database.read() as connection:
            valid = [b for b in queries.badges(connection) if b.status is not BadgeStatus.REVOKED]
            return without_badge(queries.records(connection), valid)

    def _items(self, job: Job, *, separators: bool) -> Iterator[BadgeFacts | Separator]:
        for _, group in job.groups:
            if not separators:
                yield from self._facts(entry for pile in group for entry in pile.entries)
                continue
            for pile in group:
                yield job.separator(pile)
                yield from self._facts(pile.entries)

    def _facts(self, entries: Iterable[Entry]) -> Iterator[BadgeFacts]:
        event = self._post.event()
        left = list(entries)
        for start in range(0, len(left), READ_AT_ONCE):
            with self._database.read() as connection:
                sheet = Sheet(connection, event)
                facts = [
                    sheet.facts(known(connection, badge.person), badge)
                    for badge in (
                        _still_valid(known_badge(connection, entry.serial))
                        for entry in left[start : start + READ_AT_ONCE]
                    )
                ]
            yield from facts


def _told(steps: Generator[int, None, R], total: int) -> Generator[BatchProgress, None, R]:
    """A run's progress, told every few badges; its report in the end."""
    while True:
        try:
            done = next(steps)
        except StopIteration as end:
            result: R = end.value
            return result
        if done % TELL_EVERY == 0 or done == total:
            try:
                yield BatchProgress(done, total)
            except GeneratorExit:
                steps.close()
                raise


def _fits(entry: Entry, choice: Choice) -> bool:
    return (
        (choice.organisation is None or _body(entry) == choice.organisation)
        and choice.category in ("", entry.category)
        and (not choice.unprinted or entry.status is BadgeStatus.ISSUED)
        and choice.person in (None, entry.holder)
    )


def _body(entry: Entry) -> UUID | None:
    return entry.organisation.id if entry.organisation else None


def _one(group: Sequence[Pile]) -> Pile:
    return Pile(tuple(entry for pile in group for entry in pile.entries))


def _still_valid(badge: Badge) -> Badge:
    if badge.status is BadgeStatus.REVOKED:
        raise Conflict(
            say("Badge {serial} was just revoked", serial=serial_text(badge.serial)),
            "No file was left. Write the badges again: it is then left out.",
        )
    return badge
