"""Badges: issued once, printed once, revoked for good."""

from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

import pytest
import zxingcpp

from accredit_app.badges.raster import raster
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.done import Topic
from accredit_app.domain.people import AccreditationState, Details
from accredit_app.domain.printing import PrintState
from accredit_app.errors import Conflict, DeviceError, InvalidInput, NotFound
from accredit_app.services.bundle import Services


@dataclass
class Tray:
    """A printer that keeps its pages, or jams; `word` is all that it says of a job."""

    jammed: bool = False
    pages: list[bytes] = field(default_factory=list)
    word: PrintState = PrintState.PRINTED

    def submit(self, pdf: bytes, *, title: str) -> str:
        if self.jammed:
            raise DeviceError("The printer is jammed", "Open it.")
        self.pages.append(pdf)
        return str(len(self.pages))

    def state(self, ref: str) -> PrintState:
        return self.word


def enter(desk: Services, name: str = "Nguyễn", category: str = "DEL") -> UUID:
    details = Details(given_name="Ánh", family_name=name, country="VN", native_name="")
    return desk.registration.save(None, details, category=category, walk_in=True).value.person.id


def test_the_printed_code_is_the_issued_one(desk: Services) -> None:
    person, tray = enter(desk), Tray()
    job = desk.prints.issue_and_print(person, printer=tray, printer_name="tray").value
    (badge,) = desk.badges.of(person)
    assert job.state is PrintState.PRINTED
    assert badge.status is BadgeStatus.PRINTED
    (code,) = zxingcpp.read_barcodes(raster(tray.pages[0], dpi=300))
    assert code.text == badge.digits


def test_a_second_click_prints_nothing(desk: Services) -> None:
    person, tray = enter(desk), Tray()
    desk.prints.issue_and_print(person, printer=tray, printer_name="tray")
    with pytest.raises(Conflict):
        desk.prints.issue_and_print(person, printer=tray, printer_name="tray")
    assert len(tray.pages) == 1
    assert len(desk.badges.of(person)) == 1


def test_a_jam_leaves_the_badge_issued_and_the_next_try_prints_that_badge(desk: Services) -> None:
    person, tray = enter(desk), Tray(jammed=True)
    with pytest.raises(DeviceError):
        desk.prints.issue_and_print(person, printer=tray, printer_name="tray")
    (issued,) = desk.badges.of(person)
    assert issued.status is BadgeStatus.ISSUED
    tray.jammed = False
    desk.prints.issue_and_print(person, printer=tray, printer_name="tray")
    (printed,) = desk.badges.of(person)
    assert printed.serial == issued.serial


def test_replacing_revokes_for_good_and_gives_a_new_serial(desk: Services) -> None:
    person = enter(desk)
    first = desk.badges.issue(person).value
    second = desk.badges.replace(person, reason="lost").value
    assert first.serial != second.serial
    states = {badge.serial: badge.status for badge in desk.badges.of(person)}
    assert states == {first.serial: BadgeStatus.REVOKED, second.serial: BadgeStatus.ISSUED}
    with pytest.raises(Conflict):
        desk.badges.hand_over(first.serial)


@pytest.mark.parametrize(
    "state", [s for s in AccreditationState if s is not AccreditationState.APPROVED]
)
def test_only_an_approved_request_has_a_badge(desk: Services, state: AccreditationState) -> None:
    person = enter(desk)
    desk.registration.decide(person, state)
    with pytest.raises(Conflict):
        desk.badges.issue(person)
    assert not desk.badges.of(person)


def test_a_character_without_a_glyph_blocks_and_is_named(desk: Services) -> None:
    person = enter(desk, name="Nguyễn 🦄")
    with pytest.raises(InvalidInput, match="🦄"):
        desk.badges.issue(person)
    assert desk.badges.preview(person).blocked


def test_a_badge_for_other_days(desk: Services) -> None:
    day = date(2026, 11, 22)
    badge = desk.badges.issue(enter(desk), first_day=day, last_day=day).value
    assert (badge.first_day, badge.last_day) == (day, day)
    with pytest.raises(InvalidInput):
        desk.badges.issue(enter(desk, "Trần"), first_day=day, last_day=date(2026, 11, 21))


def test_after_a_crash_an_open_job_is_unknown(desk: Services) -> None:
    person = enter(desk)
    badge = desk.badges.issue(person).value
    with desk.post.database.write("test") as unit:
        body = {"serial": badge.serial, "printer": "tray", "at": "2026-11-23T08:00:00+07:00"}
        unit.record("print.queue", desk.post.new_id(), body)
    assert desk.prints.settle().value == 1
    assert desk.prints.settle().value == 0
    tray = Tray()
    desk.prints.issue_and_print(person, printer=tray, printer_name="tray")
    assert len(tray.pages) == 1


@pytest.mark.parametrize("word", [PrintState.SENT, PrintState.UNKNOWN])
def test_a_printer_that_says_no_more_is_asked_about_and_a_yes_is_printed(
    desk: Services, word: PrintState
) -> None:
    person, tray = enter(desk), Tray(word=word)
    job = desk.prints.issue_and_print(person, printer=tray, printer_name="spooler").value
    assert job.state is word
    assert desk.prints.in_doubt(person) == job
    done = desk.prints.confirm(job.id, came_out=True)
    assert Topic.PRINTS in done.topics
    assert done.value.state is PrintState.PRINTED
    assert desk.prints.in_doubt(person) is None
    (badge,) = desk.badges.of(person)
    assert badge.status is BadgeStatus.PRINTED
    assert desk.prints.confirm(job.id, came_out=True).value == done.value
    with pytest.raises(Conflict):
        desk.prints.confirm(job.id, came_out=False)
    assert desk.badges.hand_over(badge.serial).value.status is BadgeStatus.HANDED_OVER


@pytest.mark.parametrize(
    ("word", "after"),
    [(PrintState.SENT, PrintState.FAILED), (PrintState.UNKNOWN, PrintState.UNKNOWN)],
)
def test_after_a_no_the_same_badge_is_printed_again(
    desk: Services, word: PrintState, after: PrintState
) -> None:
    person, tray = enter(desk), Tray(word=word)
    first = desk.prints.issue_and_print(person, printer=tray, printer_name="spooler").value
    assert desk.prints.confirm(first.id, came_out=False).value.state is after
    assert desk.prints.in_doubt(person) is None
    second = desk.prints.issue_and_print(person, printer=tray, printer_name="spooler").value
    assert second.serial == first.serial
    assert len(tray.pages) == 2
    assert desk.prints.in_doubt(person) == second
    found_later = desk.prints.confirm(first.id, came_out=True).value
    assert found_later.state is PrintState.PRINTED
    assert desk.prints.in_doubt(person) is None
    assert len(desk.badges.of(person)) == 1


def test_while_nobody_has_looked_a_sent_badge_is_not_sent_twice(desk: Services) -> None:
    person, tray = enter(desk), Tray(word=PrintState.SENT)
    desk.prints.issue_and_print(person, printer=tray, printer_name="spooler")
    with pytest.raises(Conflict, match="Look on the printer"):
        desk.prints.issue_and_print(person, printer=tray, printer_name="spooler")
    assert len(tray.pages) == 1


def test_a_replaced_badge_leaves_its_print_behind(desk: Services) -> None:
    person, tray = enter(desk), Tray(word=PrintState.SENT)
    desk.prints.issue_and_print(person, printer=tray, printer_name="spooler")
    desk.badges.replace(person, reason="spoilt")
    assert desk.prints.in_doubt(person) is None
    desk.prints.issue_and_print(person, printer=tray, printer_name="spooler")
    assert len(tray.pages) == 2


def test_an_unknown_print_is_not_confirmed(desk: Services) -> None:
    with pytest.raises(NotFound):
        desk.prints.confirm(desk.post.new_id(), came_out=True)
