"""Files of many badges: which, in what order, whole or not at all."""

import itertools
from contextlib import closing
from pathlib import Path

import pypdfium2 as pdfium
import pytest
import zxingcpp

from accredit_app.app import finish
from accredit_app.badges.imposition import PAPERS
from accredit_app.badges.raster import raster
from accredit_app.badges.stocks import STOCKS
from accredit_app.badges.template import load_template
from accredit_app.domain.badges import BadgeStatus, serial_text
from accredit_app.domain.done import Topic
from accredit_app.domain.people import Details
from accredit_app.domain.printing import PrintState
from accredit_app.errors import Conflict, InvalidInput, StoreError
from accredit_app.services.badges import batch
from accredit_app.services.badges.batch import BatchReport, Choice, Order
from accredit_app.services.badges.piles import Sort
from accredit_app.services.bundle import Services
from accredit_app.store import queries

PEOPLE = (
    ("Nguyễn", "Ánh", "DEL", "Ministry of Water"),
    ("Đặng", "Hà", "DEL", "Ministry of Water"),
    ("Al-Harthy", "Layla", "DEL", "Sultanate of Oman"),
    ("Zhang", "Wei", "PRS", "Xin News"),
    ("Ba", "Bo", "DEL", ""),
)


@pytest.fixture
def serials(desk: Services) -> dict[str, int]:
    """Everybody's badge, by family name."""
    found = {}
    for family, given, category, body in PEOPLE:
        details = Details(given_name=given, family_name=family, country="VN")
        person = desk.registration.save(
            None, details, category=category, organisation_name=body, walk_in=True
        ).value.person.id
        found[family] = desk.badges.issue(person).value.serial
    return found


def write(desk: Services, order: Order, path: Path) -> BatchReport:
    return finish(desk.batches.write(order, path), lambda _: None)


def read(path: Path) -> list[set[str]]:
    """The codes on each page."""
    data = path.read_bytes()
    document = pdfium.PdfDocument(data)
    pages = len(document)
    document.close()
    return [
        {read.text for read in zxingcpp.read_barcodes(raster(data, dpi=200, page=page))}
        for page in range(pages)
    ]


def families(desk: Services, serials: dict[str, int], path: Path) -> list[str]:
    """Whose codes they are, page by page."""
    with desk.post.database.read() as connection:
        names = {
            batch.queries.badge(connection, serial).digits: family  # type: ignore[union-attr]
            for family, serial in serials.items()
        }
    return [" ".join(sorted(names[code] for code in page)) for page in read(path) if page]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (Sort.NAME, ["Al-Harthy", "Ba", "Đặng", "Nguyễn", "Zhang"]),
        (Sort.ORGANISATION, ["Đặng", "Nguyễn", "Al-Harthy", "Zhang", "Ba"]),
    ],
)
def test_single_cards_in_order(
    desk: Services, serials: dict[str, int], tmp_path: Path, sort: Sort, expected: list[str]
) -> None:
    path = tmp_path / "badges.pdf"
    report = write(desk, Order(sort=sort), path)
    assert (report.badges, report.sheets, report.path) == (5, 0, path)
    assert families(desk, serials, path) == expected


def test_sheets_by_delegation_with_what_was_foretold(
    desk: Services, serials: dict[str, int], tmp_path: Path
) -> None:
    path = tmp_path / "badges.pdf"
    order = Order(paper=PAPERS["a4"], separators=True)
    seen = desk.batches.outlook(order)
    report = write(desk, order, path)
    assert (seen.badges, seen.sheets, seen.separators) == (5, 4, 4)
    assert (report.badges, report.sheets, report.separators) == (5, 4, 4)
    assert seen.imposition is not None
    assert (seen.imposition.count, seen.remarks) == (4, report.remarks)
    assert families(desk, serials, path) == ["Nguyễn Đặng", "Al-Harthy", "Zhang", "Ba"]
    document = pdfium.PdfDocument(path)
    first = document[0].get_textpage().get_text_range()
    assert "Ministry of Water" in first
    assert serial_text(serials["Nguyễn"]) in first
    document.close()


@pytest.mark.parametrize("start", [1, 3, 4])
def test_an_outlook_counts_the_sheets_of_a_part_used_one(
    desk: Services, serials: dict[str, int], tmp_path: Path, start: int
) -> None:
    order = Order(paper=PAPERS["a4"], start=start)
    report = write(desk, order, tmp_path / "badges.pdf")
    assert desk.batches.outlook(order).sheets == report.sheets == 2


def test_what_is_chosen_is_what_is_written(
    desk: Services, serials: dict[str, int], tmp_path: Path
) -> None:
    duty, path = desk.batches, tmp_path / "badges.pdf"
    water = duty.organisation_id("ministry of WATER")
    desk.badges.revoke(serials["Đặng"], reason="lost")
    choices = duty.choices()
    assert (choices.badges, choices.unprinted) == (4, 4)
    assert [(body.name, count) for body, count in choices.organisations] == [
        ("Ministry of Water", 1),
        ("Sultanate of Oman", 1),
        ("Xin News", 1),
    ]
    assert {category.code: count for category, count in choices.categories} == {"DEL": 3, "PRS": 1}
    write(desk, Order(Choice(organisation=water)), path)
    assert families(desk, serials, path) == ["Nguyễn"]
    write(desk, Order(Choice(category="PRS")), path)
    assert families(desk, serials, path) == ["Zhang"]
    assert duty.outlook(Order(Choice(stock=STOCKS["cr80"]))).badges == 0
    with pytest.raises(InvalidInput, match="no badge to print"):
        write(desk, Order(Choice(stock=STOCKS["cr80"])), path)


def test_what_somebody_saw_printed_is_printed(
    desk: Services, serials: dict[str, int], tmp_path: Path
) -> None:
    duty, path = desk.batches, tmp_path / "badges.pdf"
    report = write(desk, Order(sort=Sort.NAME), path)
    assert report.serials == tuple(
        serials[name] for name in ("Al-Harthy", "Ba", "Đặng", "Nguyễn", "Zhang")
    )
    assert duty.choices().unprinted == 5
    desk.badges.revoke(serials["Ba"], reason="lost")
    done = finish(duty.mark_printed(report), lambda _: None)
    assert done.value == 4
    assert {Topic.BADGES, Topic.PRINTS} <= done.topics
    assert duty.choices().unprinted == 0
    with desk.post.database.read() as connection:
        jobs = queries.print_jobs(connection)
        badges = {badge.serial: badge.status for badge in queries.badges(connection)}
    assert {job.serial for job in jobs} == set(report.serials) - {serials["Ba"]}
    assert {(job.state, job.printer) for job in jobs} == {(PrintState.PRINTED, "badges.pdf")}
    assert badges[serials["Zhang"]] is BadgeStatus.PRINTED
    assert badges[serials["Ba"]] is BadgeStatus.REVOKED
    assert duty.outlook(Order(Choice(unprinted=True))).badges == 0
    assert finish(duty.mark_printed(report), lambda _: None).value == 0
    desk.badges.hand_over(serials["Zhang"])


def test_a_print_that_was_in_doubt_is_the_one_that_was_seen(
    desk: Services, serials: dict[str, int], tmp_path: Path
) -> None:
    with desk.post.database.write("test") as unit:
        job = desk.post.new_id()
        at = desk.post.clock.now().isoformat()
        body = {"serial": serials["Zhang"], "printer": "desk", "at": at}
        unit.record("print.queue", job, body)
    report = write(desk, Order(Choice(category="PRS")), tmp_path / "press.pdf")
    assert finish(desk.batches.mark_printed(report), lambda _: None).value == 1
    with desk.post.database.read() as connection:
        (only,) = queries.print_jobs(connection)
    assert (only.id, only.state) == (job, PrintState.PRINTED)


def test_another_template_for_all(desk: Services, serials: dict[str, int], tmp_path: Path) -> None:
    usual = write(desk, Order(), tmp_path / "usual.pdf").path
    press = write(desk, Order(template=load_template("press-a6")), tmp_path / "press.pdf").path
    assert usual.read_bytes() != press.read_bytes()
    assert families(desk, serials, press) == families(desk, serials, usual)


def test_boxes_have_separators_and_a_single_pile_has_none(
    desk: Services, serials: dict[str, int], tmp_path: Path
) -> None:
    order = Order(paper=PAPERS["a4"], sort=Sort.BOX, separators=True, box_holds=3)
    report = write(desk, order, tmp_path / "badges.pdf")
    document = pdfium.PdfDocument(tmp_path / "badges.pdf")
    pages = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert report.separators == 2
    assert "Box 1" in pages[0]
    assert "A – D" in pages[0]
    with pytest.raises(InvalidInput, match="Separators"):
        write(desk, Order(paper=PAPERS["a4"], sort=Sort.NAME, separators=True), tmp_path / "no.pdf")
    with pytest.raises(InvalidInput, match="Separators"):
        write(desk, Order(separators=True), tmp_path / "no.pdf")


def test_the_same_bytes_again(desk: Services, serials: dict[str, int], tmp_path: Path) -> None:
    order = Order(paper=PAPERS["a3"], separators=True)
    first = write(desk, order, tmp_path / "one.pdf").path.read_bytes()
    assert write(desk, order, tmp_path / "two.pdf").path.read_bytes() == first


def test_a_stopped_run_leaves_what_was_there(
    desk: Services, serials: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "TELL_EVERY", 1)
    path = tmp_path / "badges.pdf"
    path.write_bytes(b"yesterday's")
    with closing(desk.batches.write(Order(), path)) as steps:
        told = list(itertools.islice(steps, 2))
    assert [(step.done, step.total) for step in told] == [(1, 5), (2, 5)]
    assert [(each.name, each.read_bytes()) for each in tmp_path.glob("badges*")] == [
        ("badges.pdf", b"yesterday's")
    ]


def test_a_badge_that_is_revoked_meanwhile_stops_the_run(
    desk: Services, serials: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch, "TELL_EVERY", 1)
    monkeypatch.setattr(batch, "READ_AT_ONCE", 1)
    path = tmp_path / "badges.pdf"
    steps = desk.batches.write(Order(sort=Sort.NAME), path)
    next(steps)
    desk.badges.revoke(serials["Zhang"], reason="lost")
    with pytest.raises(Conflict, match=serial_text(serials["Zhang"])):
        list(steps)
    assert not list(tmp_path.glob("badges*"))


def test_a_folder_that_is_not_there(
    desk: Services, serials: dict[str, int], tmp_path: Path
) -> None:
    with pytest.raises(StoreError, match="No file was left"):
        write(desk, Order(), tmp_path / "nowhere" / "badges.pdf")
    (tmp_path / "file").touch()
    with pytest.raises(StoreError, match="No file was left"):
        write(desk, Order(), tmp_path / "file" / "badges.pdf")


def test_everybody_who_waits_gets_a_badge_and_the_rest_are_named(desk: Services) -> None:
    for family in ("Nguyễn", "Bad \U0002a6a5", "Trần"):
        details = Details(family_name=family, country="VN")
        desk.registration.save(None, details, category="DEL", walk_in=True)
    new = desk.registration.save(None, Details(family_name="Roe"), category="DEL").value.person.id
    assert desk.batches.choices().waiting == 3
    done = finish(desk.batches.issue_waiting(), lambda _: None)
    assert Topic.BADGES in done.topics
    assert done.value.issued == 2
    (refused,) = done.value.refused
    assert refused.name == "Bad \U0002a6a5"
    assert "\U0002a6a5" in refused.reason.text
    assert desk.badges.of(new) == ()
    assert desk.batches.choices().waiting == 1
    assert finish(desk.batches.issue_waiting(), lambda _: None).value.issued == 0
