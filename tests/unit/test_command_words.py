"""What the command line says of values: in words, and never in Python's."""

from collections.abc import Generator
from datetime import timedelta

import pytest

from accredit_app.cli.common import follow
from accredit_app.cli.words import (
    about_clock,
    about_journal,
    about_rebuilt,
    about_step,
    about_sync,
)
from accredit_app.domain.journal import Chain
from accredit_app.domain.spans import spoken
from accredit_app.errors import InvalidInput
from accredit_app.store.audit import Problem, Progress, Rebuilt, Report
from accredit_app.sync.progress import Progress as SyncProgress
from accredit_app.sync.progress import Step, SyncReport
from accredit_app.sync.stick.report import StickProgress, StickStep


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "0 s"), (89, "89 s"), (90, "2 min"), (600, "10 min"), (6 * 3_600, "6 h"),
        (6 * 3_600 + 120, "6 h 2 min"), (-21_720, "6 h 2 min"), (3 * 86_400, "3 days"),
    ],
)  # fmt: skip
def test_a_span_is_said_as_people_say_it(seconds: int, words: str) -> None:
    assert spoken(timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("offset", "words"),
    [
        (timedelta(hours=6, minutes=2), "6 h 2 min behind the hub's"),
        (-timedelta(minutes=12), "12 min ahead of the hub's"),
    ],
)
def test_a_wrong_clock_is_said_in_words(offset: timedelta, words: str) -> None:
    said = about_clock(SyncReport(clock_offset=offset))
    assert words in said
    assert "set the clock" in said


@pytest.mark.parametrize("offset", [None, timedelta(), timedelta(seconds=29)])
def test_a_clock_that_goes_well_is_not_told(offset: timedelta | None) -> None:
    assert about_clock(SyncReport(clock_offset=offset)) == ""


def test_a_sync_says_what_it_moved() -> None:
    assert about_sync(SyncReport()) == "Synced with the hub: nothing was new on either side."
    said = about_sync(SyncReport(rows_out=2_000, rows_in=1, photos_in=3))
    assert said == "Synced with the hub: 2,000 changes sent, 1 change fetched, 3 photos fetched."


def test_a_check_of_the_journal_says_what_to_do() -> None:
    assert about_journal(Report(38, 4, 1, ())) == [
        "Checked 38 rows of 4 journals and 1 photo: everything proves."
    ]
    table = Problem(None, None, "the table person is not what the journal says: rebuild")
    row = Problem(Chain(2, 7), 4, "the hash does not fit")
    assert "accredit journal rebuild" in about_journal(Report(38, 1, 0, (table,)))[-1]
    lines = about_journal(Report(38, 1, 0, (table, row)))
    assert lines[0].endswith("2 things did not prove.")
    assert "station 2, epoch 7, 4: the hash does not fit" in lines[2]
    assert "accredit restore" in lines[-1]
    many = about_journal(Report(38, 1, 0, (row,) * 50))
    assert "… and 30 more." in many[-2]


def test_a_rebuild_says_whether_anything_was_different() -> None:
    assert "equal to what they were" in about_rebuilt(Rebuilt(38, "a", "a"))
    assert "DIFFERENT" in about_rebuilt(Rebuilt(38, "a", "b"))


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress(0, 0), "Beginning…"),
        (Progress(1_579, 1_584), "1,579 of 1,584"),
        (SyncProgress(Step.GREETING, 0, 1), "Calling the hub…"),
        (SyncProgress(Step.ROWS_OUT, 8, 20), "Sending changes: 8 of 20"),
        (SyncProgress(Step.DONE), "Finished…"),
        (StickProgress(StickStep.READING_BACK, 1_200_000, 3_400_000),
         "Reading it back: 1.2 of 3.4 MB"),
    ],
)  # fmt: skip
def test_a_step_is_named(progress: object, words: str) -> None:
    assert about_step(progress) == words


def steps(*, broken: bool) -> Generator[Progress, None, int]:
    yield Progress(1_579, 1_584)
    if broken:
        raise InvalidInput("This file is damaged")
    yield Progress(9, 9)
    return 7


def test_an_error_has_a_line_of_its_own(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InvalidInput):
        follow(steps(broken=True), quiet=False)
    assert capsys.readouterr().err == "\r1,579 of 1,584\n"


def test_a_shorter_step_leaves_nothing_of_the_longer_one(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert follow(steps(broken=False), quiet=False) == 7
    assert capsys.readouterr().err == "\r1,579 of 1,584\r9 of 9        \n"
    assert follow(steps(broken=False), quiet=True) == 7
    assert capsys.readouterr().err == ""
