"""What is said of a sync in which not everything fitted."""

import pytest

from accredit_app.domain.journal import Chain
from accredit_app.services.sync.sync_words import about_run, all_fits
from accredit_app.sync.progress import SyncReport

ONE, OTHER = Chain(4, 1), Chain(7, 9)


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (SyncReport(quarantined=(ONE,), forged=(ONE,)), "that they did not sign: station 4."),
        (SyncReport(quarantined=(OTHER,)), "Two different journals exist of: station 7."),
        (SyncReport(door="No answer"), "which are disabled: No answer. Everything else was synced"),
        (SyncReport(damaged=("ab" * 32,)), "were left alone: 1."),
    ],
)
def test_what_somebody_must_look_into_is_told(report: SyncReport, words: str) -> None:
    assert not all_fits(report)
    assert words in about_run(report)


def test_each_trouble_is_told_once_and_by_name() -> None:
    report = SyncReport(quarantined=(ONE, OTHER), forged=(ONE,), waiting=(Chain(9, 1), Chain(9, 2)))
    told = about_run(report, named={4: "Desk 4", 7: "Gate A", 9: "Desk 9"}.__getitem__)
    assert told.count("Desk 4") == told.count("Gate A") == told.count("Desk 9") == 1
    assert told.startswith("The hub shows changes under the name of these stations")


def test_what_waits_is_told_and_is_no_trouble() -> None:
    waits = SyncReport(waiting=(ONE,))
    assert all_fits(waits)
    assert "wait at the hub for their station's signature" in about_run(waits)
    assert about_run(SyncReport(rows_in=3)) == ""
