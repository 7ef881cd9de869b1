"""A print from its intent to its end, on a real printer: what is recorded is what is known."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from ipp_server import EvePrinter, free_port, until
from stations import SetClock, enrol, found_office

from accredit_app.devices.ipp.printer import IppPrinter
from accredit_app.devices.registry import PrinterLater
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.done import Topic
from accredit_app.domain.people import Details
from accredit_app.domain.printing import PrintState
from accredit_app.errors import Conflict, DeviceError
from accredit_app.services.badges.submission import SILENCE, Submission, ask, submit, withdraw
from accredit_app.services.bundle import Services

HALL = "Network printer · hall"


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def desk(tmp_path: Path, clock: SetClock) -> Iterator[Services]:
    office = found_office(tmp_path / "office", clock)
    made = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    office.post.database.close()
    yield made
    made.post.database.close()


@pytest.fixture
def person(desk: Services) -> UUID:
    details = Details(given_name="Ánh", family_name="Nguyễn", country="VN", native_name="")
    return desk.registration.save(None, details, category="DEL", walk_in=True).value.person.id


def begun(desk: Services, person: UUID, uri: str) -> Submission:
    order = desk.prints.begin(person, printer_name=HALL).value
    assert order.holder == "Ánh Nguyễn"
    return submit(order, PrinterLater("ipp", uri), desk.post.clock)


def followed(desk: Services, submission: Submission) -> Submission:
    """Asked until the printer has said its last word."""

    def over() -> bool:
        nonlocal submission
        submission = ask(submission, desk.post.clock)
        return submission.over

    until(over)
    return submission


def status(desk: Services, person: UUID) -> BadgeStatus:
    (badge,) = desk.badges.of(person)
    return badge.status


def test_a_job_is_followed_to_the_paper(
    desk: Services, person: UUID, eve_printer: EvePrinter
) -> None:
    eve_printer.hold()
    submission = begun(desk, person, eve_printer.uri)
    assert submission.reporting
    assert not submission.over
    noted = desk.prints.note(submission)
    assert noted.value.state is PrintState.SENT
    assert Topic.PRINTS in noted.topics
    assert desk.prints.note(ask(submission, desk.post.clock)).topics == set(), "no news"
    assert desk.prints.in_doubt(person) == noted.value
    assert status(desk, person) is BadgeStatus.ISSUED
    with pytest.raises(Conflict, match="being printed"):
        desk.prints.begin(person, printer_name=HALL)
    eve_printer.release()
    done = desk.prints.note(followed(desk, submission))
    assert done.value.state is PrintState.PRINTED
    assert {Topic.PRINTS, Topic.BADGES} <= done.topics
    assert status(desk, person) is BadgeStatus.PRINTED
    assert desk.prints.in_doubt(person) is None
    assert len(eve_printer.sheets()) == 1


def test_both_sides_of_a_badge_with_a_back_are_asked_for(
    desk: Services, person: UUID, start_eve_printer
) -> None:
    eve = start_eve_printer("-2", "-f", "application/pdf")
    followed(desk, begun(desk, person, eve.uri))
    assert "IPP_SIDES=two-sided-long-edge" in eve.asked.read_text()


def test_an_empty_tray_is_told_and_the_job_goes_on_once_it_is_filled(
    desk: Services, person: UUID, eve_printer: EvePrinter
) -> None:
    eve_printer.load(sheets=0)
    submission = begun(desk, person, eve_printer.uri)
    assert submission.report.remarks == ("Put paper or cards in: the tray is empty.",)
    assert desk.prints.note(submission).value.state is PrintState.SENT
    eve_printer.load(sheets=50)
    done = desk.prints.note(followed(desk, submission))
    assert done.value.state is PrintState.PRINTED


def test_a_printer_that_dies_is_given_time_and_then_somebody_must_look(
    desk: Services, person: UUID, start_eve_printer, clock: SetClock
) -> None:
    eve = start_eve_printer()
    eve.hold()
    submission = begun(desk, person, eve.uri)
    assert desk.prints.note(submission).value.state is PrintState.SENT
    eve.kill()
    clock.pass_time(SILENCE - timedelta(seconds=1))
    submission = ask(submission, clock)
    assert not submission.over
    assert submission.report.remarks == ("The printer cannot be reached",)
    assert desk.prints.note(submission).value.state is PrintState.SENT, "nothing is guessed"
    clock.pass_time(timedelta(seconds=1))
    submission = ask(submission, clock)
    assert submission.over
    job = desk.prints.note(submission).value
    assert (job.state, job.message) == (
        PrintState.UNKNOWN,
        "the printer does not say whether it printed",
    )
    assert desk.prints.in_doubt(person) == job


def test_a_printer_that_comes_back_in_time_is_believed(
    desk: Services, person: UUID, eve_printer: EvePrinter, clock: SetClock
) -> None:
    eve_printer.hold()
    submission = begun(desk, person, eve_printer.uri)
    away = replace(submission, printer=IppPrinter(f"ipp://localhost:{free_port()}"))
    clock.pass_time(SILENCE / 2)
    silent = ask(away, clock)
    assert not silent.report.heard
    clock.pass_time(SILENCE / 4)
    back = ask(replace(silent, printer=submission.printer), clock)
    assert back.report.heard
    clock.pass_time(SILENCE / 2)
    assert not ask(replace(back, printer=away.printer), clock).over
    eve_printer.release()
    assert desk.prints.note(followed(desk, back)).value.state is PrintState.PRINTED


def test_where_no_printer_is_the_refusal_is_recorded_and_the_badge_waits(
    desk: Services, person: UUID, eve_printer: EvePrinter
) -> None:
    submission = begun(desk, person, f"ipp://localhost:{free_port()}")
    assert isinstance(submission.refusal, DeviceError)
    assert submission.over
    job = desk.prints.note(submission).value
    assert job.state is PrintState.FAILED
    assert "cannot be reached" in job.message
    assert status(desk, person) is BadgeStatus.ISSUED
    again = desk.prints.note(followed(desk, begun(desk, person, eve_printer.uri))).value
    assert again.state is PrintState.PRINTED
    assert again.serial == job.serial


def test_what_somebody_said_is_not_overruled_and_the_job_is_withdrawn(
    desk: Services, person: UUID, eve_printer: EvePrinter
) -> None:
    eve_printer.hold()
    submission = begun(desk, person, eve_printer.uri)
    desk.prints.note(submission)
    desk.prints.confirm(submission.order.job.id, came_out=False)
    eve_printer.until_held()
    withdraw(submission)
    eve_printer.release()
    after = followed(desk, submission)
    assert after.report.state is PrintState.FAILED
    assert desk.prints.note(after).value is None
    assert "Cancel-Job" in eve_printer.log.read_text()
    assert desk.prints.in_doubt(person) is None


def test_a_start_settles_what_an_earlier_one_left_and_nothing_of_its_own(
    desk: Services, person: UUID, eve_printer: EvePrinter
) -> None:
    eve_printer.hold()
    submission = begun(desk, person, eve_printer.uri)
    desk.prints.note(submission)
    assert desk.prints.settle().value == 0
    started = Services(desk.post)
    assert started.prints.settle().value == 1
    assert started.prints.in_doubt(person).state is PrintState.UNKNOWN
    eve_printer.release()
    assert desk.prints.note(followed(desk, submission)).value is None


def test_the_longer_it_takes_the_less_often_it_is_asked(
    desk: Services, person: UUID, eve_printer: EvePrinter, clock: SetClock
) -> None:
    eve_printer.hold()
    submission = begun(desk, person, eve_printer.uri)
    pauses = []
    for seconds in (0, 5, 15, 30, 60, 600):
        clock.at = submission.begun + timedelta(seconds=seconds)
        asked = ask(submission, clock)
        pauses.append(asked.pause.total_seconds())
        assert asked.slow is (seconds >= 20)
    assert pauses == [1, 1, 1.5, 3, 6, 10]
    eve_printer.release()
