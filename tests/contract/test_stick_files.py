"""Files between stations: parts, repeats, relays, forks, and what each side learns of the other."""

import hashlib
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from memory_journal import picture
from stick_parties import RECOVERY, Party, busy, equal, many_rows, parties

from accredit_app.domain.roles import StationRole
from accredit_app.errors import Conflict, StoreError, SyncError
from accredit_app.sync.stick.drafts import leftovers
from accredit_app.sync.stick.header import look
from accredit_app.sync.stick.inspection import batches_of, parts_of
from accredit_app.sync.stick.report import StickProgress, StickStep, Written

DESK, GATE = StationRole.DESK, StationRole.GATE


def test_everybody_ends_equal_over_the_office(tmp_path: Path) -> None:
    office, one, two, gate = parties(DESK, DESK, GATE)
    for desk in (busy(one, 30), busy(two, 20)):
        taken = office.read(*desk.write(tmp_path / f"{desk.station}.accredit", office).paths)
        count = len(desk.journal.pictures)
        assert (taken.rows, taken.known, taken.photos) == (count, 0, count)
    back = office.write(tmp_path / "back.accredit", one, two, gate)
    assert (back.rows, back.photos, back.readers) == (50, 50, (2, 3, 4))
    assert [one.read(*back.paths).photos, gate.read(*back.paths).photos] == [0, 50]
    two.read(*back.paths)
    assert equal(office, one, two, gate)
    assert len(one.journal.pictures) == 30

    # Each knows what the others hold, and the next files are short.
    for station in (one, two, gate):
        written = station.write(tmp_path / f"next-{station.station}.accredit", office)
        assert (written.rows, written.photos) == (0, 0)
        office.read(*written.paths)
    assert office.write(tmp_path / "next.accredit", one, two, gate).photos == 0
    assert office.write(tmp_path / "next.accredit", one, two, gate).rows == 0


def test_twice_late_and_out_of_order_is_no_harm(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    old = busy(desk, 5).write(tmp_path / "old.accredit", office)
    desk.journal.write("badge.revoke", reason="lost")
    new = desk.write(tmp_path / "new.accredit", office)
    assert office.read(*new.paths).rows == 6
    for written in (old, new, old):
        taken = office.read(*written.paths)
        assert (taken.rows, taken.photos, taken.split, taken.behind) == (0, 0, (), ())
    assert equal(office, desk)


def test_an_old_receipt_only_makes_the_next_file_longer(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    early = office.write(tmp_path / "early.accredit", desk)
    office.read(*busy(desk, 5).write(tmp_path / "d.accredit", office).paths)
    late = office.write(tmp_path / "late.accredit", desk)
    desk.read(*late.paths)
    assert desk.write(tmp_path / "d.accredit", office).rows == 0
    desk.read(*early.paths)
    again = desk.write(tmp_path / "d.accredit", office)
    assert again.rows == 5
    assert office.read(*again.paths).rows == 0


def test_revocations_stand_before_all_rows(tmp_path: Path) -> None:
    office, desk, gate = parties(DESK, GATE)
    busy(desk, 20)
    revoked = desk.journal.write("badge.revoke", reason="lost")
    office.read(*desk.write(tmp_path / "d.accredit", office).paths)
    assert office.journal.heeded == [revoked]
    path = office.write(tmp_path / "o.accredit", gate).paths[0]
    for step in gate.reading([look(path)]):
        if gate.journal.heeded:
            break
        assert step
    assert gate.journal.heeded == [revoked]
    assert gate.journal.rows == {}


def in_parts(party: Party, folder: Path, *readers: Party, limit: int = 60_000) -> Written:
    folder.mkdir(exist_ok=True)
    return party.write(folder / "f.accredit", *readers, limit=limit)


def test_parts_are_small_enough_and_taken_together(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    written = in_parts(busy(desk, 90, size=60_000), tmp_path, office, limit=4_000_000)
    assert [path.name for path in written.paths] == ["f.1of2.accredit", "f.2of2.accredit"]
    assert all(path.stat().st_size <= 4_000_000 for path in written.paths)
    assert written.photos == 90
    opened = [look(path) for path in reversed(written.paths)]
    assert [one.header.part for one in parts_of(opened[0].header, opened)] == [1, 2]
    taken = office.read(*written.paths)
    assert (taken.rows, taken.photos, taken.missing_parts) == (90, 90, ())
    assert office.journal.pictures == desk.journal.pictures


def test_parts_in_any_order_and_one_at_a_time(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    paths = in_parts(many_rows(desk), tmp_path, office, limit=120_000).paths
    assert len(paths) >= 3
    second = office.read(paths[1])
    assert second.rows == 0
    assert second.behind == (desk.journal.own_chain,)
    assert second.missing_parts == (1, *range(3, len(paths) + 1))
    assert office.read(paths[0]).rows > 0
    for path in reversed(paths):
        office.read(path)
    assert not equal(office, desk)
    taken = office.read(*reversed(paths))
    assert taken.missing_parts == taken.behind == ()
    assert equal(office, desk)


def test_a_damaged_part_does_not_hold_up_the_others(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    paths = in_parts(many_rows(desk), tmp_path, office, limit=120_000).paths
    whole = paths[1].read_bytes()
    paths[1].write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    taken = office.read(*paths)
    assert taken.damaged_parts == (2,)
    assert taken.rows > 0
    assert taken.behind == (desk.journal.own_chain,)
    paths[1].write_bytes(whole)
    assert office.read(*paths).damaged_parts == ()
    assert equal(office, desk)


@settings(max_examples=25, deadline=None)
@given(stop=st.integers(1, 60))
def test_stopped_after_any_step_then_read_again(stop: int, tmp_path_factory: object) -> None:
    office, desk = parties(DESK)
    folder = tmp_path_factory.mktemp("stick")  # type: ignore[attr-defined]  # pytest's own
    paths = in_parts(many_rows(busy(desk, 60, size=9_000), 1_500), folder, office).paths
    steps = iter(office.reading([look(path) for path in paths]))
    for _, _step in zip(range(stop), steps, strict=False):
        pass
    steps.close()  # type: ignore[attr-defined]  # a generator
    taken = office.read(*paths)
    assert taken.behind == taken.split == ()
    assert equal(office, desk)
    assert office.journal.pictures == desk.journal.pictures


def test_stopped_while_writing_it_leaves_nothing(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    many_rows(busy(desk, 10))
    desk.write(tmp_path / "f.accredit", office)
    yesterdays = (tmp_path / "f.accredit").read_bytes()
    desk.journal.write(today=True)
    stop = 0
    while True:
        stop += 1
        steps = iter(desk.writing(tmp_path / "f.accredit", office))
        seen = [step for _, step in zip(range(stop), steps, strict=False)]
        steps.close()  # type: ignore[attr-defined]  # a generator
        if isinstance(seen[-1], Written):
            break
        assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [
            ("f.accredit", yesterdays)
        ]
    assert stop > 8
    assert office.read(tmp_path / "f.accredit").rows == 3_011


def test_drafts_of_a_killed_run_are_taken_away_by_the_next(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    left, other = tmp_path / ".accredit-2-00ff-0.draft", tmp_path / ".accredit-3-00ff-0.draft"
    for path in (left, other):
        path.write_bytes(b"half")
    assert leftovers(tmp_path, 2) == [left]
    in_parts(many_rows(desk), tmp_path, office, limit=120_000)
    assert not left.exists()
    assert other.exists()
    assert leftovers(tmp_path, 2) == []


def test_a_stick_that_does_not_keep_what_is_written_is_told(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    steps = iter(busy(desk, 200, size=60_000).writing(tmp_path / "f.accredit", office))
    for step in steps:
        if isinstance(step, StickProgress) and step.step is StickStep.READING_BACK:
            break
    (draft,) = leftovers(tmp_path, 2)
    with draft.open("r+b") as stream:
        stream.seek(-100, 2)
        stream.write(bytes(100))
    with pytest.raises(StoreError, match="does not keep what is written"):
        list(steps)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    with pytest.raises(StoreError, match="No such file or directory"):
        desk.write(tmp_path / "gone" / "f.accredit", office)
    (tmp_path / "taken.accredit").mkdir()
    with pytest.raises(Conflict, match="stays as it is"):
        busy(desk, 1).write(tmp_path / "taken.accredit", office)
    assert [path.name for path in tmp_path.iterdir()] == ["taken.accredit"]
    assert stat.S_ISDIR((tmp_path / "taken.accredit").stat().st_mode)


def test_a_damaged_photo_stays_behind_and_is_named(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    busy(desk, 3)
    spoilt = sorted(desk.journal.pictures)[1]
    desk.journal.pictures[spoilt] = b"bit rot"
    written = desk.write(tmp_path / "f.accredit", office)
    assert (written.damaged, written.photos) == ((spoilt,), 2)
    assert office.read(*written.paths).photos == 2


def test_photos_that_no_row_speaks_of_are_not_kept(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    junk = picture(1)
    desk.journal.pictures[hashlib.sha256(junk).hexdigest()] = junk
    taken = office.read(*busy(desk, 2).write(tmp_path / "f.accredit", office).paths)
    assert taken.photos == 2
    assert hashlib.sha256(junk).hexdigest() not in office.journal.pictures


def test_the_recovery_key_opens_every_file(tmp_path: Path) -> None:
    _office, desk, other = parties(DESK, DESK)
    written = busy(desk, 4).write(tmp_path / "f.accredit", _office)
    with pytest.raises(SyncError, match="for another station"):
        other.read(*written.paths)
    assert other.read(*written.paths, recovery=RECOVERY).rows == 4


def test_a_station_that_was_enrolled_anew_cannot_open_older_files(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    written = office.write(tmp_path / "f.accredit", desk)
    desk.identity = Party(9).identity
    with pytest.raises(SyncError, match="earlier enrolment"):
        desk.read(*written.paths)


def test_a_kind_of_piece_that_is_not_known_is_passed_over(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    run = iter(busy(desk, 2).writing(tmp_path / "f.accredit", office))
    next(run)
    drafts = run.gi_frame.f_locals["run"]._drafts  # type: ignore[attr-defined]  # as a newer version would
    drafts.put(77, b"what a newer version adds")
    list(run)
    assert office.read(tmp_path / "f.accredit").rows == 2


def test_files_are_sorted_by_batch_and_time(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    many_rows(desk)
    first = in_parts(desk, tmp_path / "a", office, limit=120_000)
    desk.journal.clock = desk.journal.clock.replace(hour=9)
    second = in_parts(desk, tmp_path / "b", office)
    opened = [look(path) for path in (*second.paths, *reversed(first.paths), *first.paths)]
    batches = batches_of(opened)
    assert [[one.path for one in batch] for batch in batches] == [
        list(first.paths),
        list(second.paths),
    ]
