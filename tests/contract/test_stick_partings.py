"""Where a file shows a station's own chain to part, and whose file may say so."""

from pathlib import Path

import pytest
from memory_journal import MemoryJournal
from stick_parties import OFFICE, Party, busy, forged, hostile, many_rows, parties

from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.stick.header import look
from accredit_app.sync.stick.parting import Parting, Partings, partings

DESK = StationRole.DESK


def looked(party: Party, *paths: Path) -> Partings:
    """What a station finds; nothing of it is kept."""
    before = rows_of(party.journal)
    *_, shown = partings(party.journal, party.taker(), [look(path) for path in paths])
    assert isinstance(shown, Partings)
    assert rows_of(party.journal) == before
    return shown


def rows_of(journal: MemoryJournal) -> dict[Chain, list[Entry]]:
    return {chain: list(rows) for chain, rows in journal.rows.items()}


def twins(tmp_path: Path, *, before: int, after: tuple[int, int]) -> tuple[Party, Party]:
    """An office that holds what one copy of a desk wrote, and the desk as the other copy."""
    office, desk = parties(DESK)
    if before:
        many_rows(desk, before)
    twin = desk.journal.copy()
    for number in range(after[0]):
        desk.journal.write(by="the one", number=number)
    office.read(*desk.write(tmp_path / "d.accredit", office).paths)
    desk.journal.rows = twin.rows
    for number in range(after[1]):
        desk.journal.write(by="the other", number=number)
    return office, desk


@pytest.mark.parametrize(
    ("before", "after"), [(0, (1, 1)), (1, (3, 1)), (3, (1, 4)), (1_200, (900, 2)), (1, (1, 900))]
)
def test_the_first_row_that_differs_is_found(
    tmp_path: Path, before: int, after: tuple[int, int]
) -> None:
    office, desk = twins(tmp_path, before=before, after=after)
    chain = desk.journal.own_chain
    paths = office.write(tmp_path / "o.accredit", desk, everything=True).paths
    common = desk.journal.rows[chain][before - 1] if before else None
    head = Head(before, common.hash) if common else Head(0, bytes(32))
    assert looked(desk, *paths) == Partings((Parting(chain, head, after[1], after[0]),), ())


def test_parts_that_lack_tell_too_little(tmp_path: Path) -> None:
    office, desk = twins(tmp_path, before=2_200, after=(10, 10))
    chain = desk.journal.own_chain
    limit = 1 << 14
    paths = office.write(tmp_path / "o.accredit", desk, limit=limit, everything=True).paths
    assert len(paths) > 3
    (part,) = looked(desk, *paths).found
    assert part.common.seq == 2_200

    def carries(path: Path, *seqs: int) -> bool:
        ranges = [item for item in look(path).header.ranges if item.chain == chain]
        return any(one.first <= seq <= one.last for one in ranges for seq in seqs)

    last = [path for path in paths if carries(path, 2_200, 2_201)]
    assert looked(desk, *last).found == (
        part,
    )  # what comes before is the same, as the chain proves
    for missing in (1_001, 2_201):
        left = [path for path in paths if not carries(path, missing)]
        assert 0 < len(left) < len(paths)
        assert looked(desk, *left) == Partings((), (chain,))


def test_one_that_is_only_ahead_or_behind_has_not_parted(tmp_path: Path) -> None:
    for after in ((0, 4), (4, 0), (0, 0)):
        office, desk = twins(tmp_path, before=3, after=after)
        paths = office.write(tmp_path / "o.accredit", desk, everything=True).paths
        assert looked(desk, *paths) == Partings((), ())


def test_an_office_believes_a_desk_only_what_the_other_office_signed(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    busy(office, 3)
    twin = Party(OFFICE, StationRole.OFFICE, office.identity, trusts=office.trusts)
    twin.journal.rows = office.journal.copy().rows
    twin.journal.own_chain = office.journal.own_chain
    chain = office.journal.own_chain
    busy(office, 2)
    for number in range(4):
        twin.journal.write(by="the other office", number=number)
    desk.read(*office.write(tmp_path / "o.accredit", desk).paths)
    path = desk.write(tmp_path / "d.accredit", twin, everything=True).paths[0]
    (part,) = looked(twin, path).found
    assert (part.common.seq, part.rows, part.theirs) == (3, 4, 2)
    assert twin.read(path).split == (chain,)

    # The same rows without that word are anybody's.
    rows = office.journal.rows[chain]
    desk.signed.clear()
    path = hostile(desk, tmp_path / "h.accredit", twin, rows)
    assert looked(twin, path) == Partings((), (chain,))
    taken = twin.read(path)
    assert taken.split == ()
    assert taken.unproved == (chain,)


def test_rows_that_a_desk_made_up_part_nothing(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    busy(office, 3)
    chain = office.journal.own_chain
    path = hostile(
        desk, tmp_path / "h.accredit", office, [forged(chain, office.journal.rows[chain][1])]
    )
    assert looked(office, path) == Partings((), (chain,))
    assert office.read(path).split == ()


def test_a_strangers_or_a_disabled_stations_file_is_not_looked_into(tmp_path: Path) -> None:
    office, desk = twins(tmp_path, before=2, after=(1, 1))
    path = office.write(tmp_path / "o.accredit", desk, everything=True).paths[0]
    desk.disabled.add(OFFICE)
    with pytest.raises(SyncError, match="disabled"):
        looked(desk, path)
    desk.disabled.clear()
    known, desk.trusts = desk.trusts, {}
    with pytest.raises(SyncError, match="not known"):
        looked(desk, path)
    desk.trusts = known | {OFFICE: desk.key.public}
    with pytest.raises(SyncError, match="damaged"):
        looked(desk, path)
