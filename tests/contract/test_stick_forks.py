"""Files that do not fit what is held: forgeries, forks, holes, stations that went back in time."""

from dataclasses import replace
from pathlib import Path

import pytest
from hub_routes import altered
from stick_parties import OFFICE, Party, busy, equal, many_rows, parties

from accredit_app.domain.journal import GENESIS, Chain, Entry, chain_hash
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.header import Range
from accredit_app.sync.stick.pieces import Kind

DESK, GATE = StationRole.DESK, StationRole.GATE


def hostile(desk: Party, path: Path, office: Party, rows: list[Entry]) -> Path:
    """A file in which a desk puts rows of its own making."""
    run = iter(desk.writing(path, office))
    next(run)
    writing = run.gi_frame.f_locals["run"]  # type: ignore[attr-defined]  # what its own program keeps
    part = writing._drafts.put(Kind.ROWS, writing._all.seal(pieces.pack_rows(rows)))
    chain = rows[0].chain
    part.ranges[chain] = Range(chain, rows[0].seq, rows[-1].seq)
    writing._drafts.put(Kind.REVOCATIONS, writing._all.seal(pieces.pack_rows(rows)))
    list(run)
    return path


def forged(chain: Chain, after: Entry | None) -> Entry:
    """A row that follows another station's chain, sound in itself."""
    scratch = Party(9).journal
    entry = scratch.write("badge.revoke", reason="because")
    seq, link = (after.seq + 1, after.hash) if after else (1, GENESIS)
    moved = replace(entry, station=chain.station, epoch=chain.epoch, seq=seq, hash=b"")
    return replace(moved, hash=chain_hash(link, moved))


def test_a_desk_cannot_put_words_into_another_stations_mouth(tmp_path: Path) -> None:
    office, desk, victim = parties(DESK, DESK)
    office.read(*busy(victim, 3).write(tmp_path / "v.accredit", office).paths)
    chain = victim.journal.own_chain
    row = forged(chain, victim.journal.rows[chain][-1])
    taken = office.read(hostile(desk, tmp_path / "h.accredit", office, [row]))
    assert taken.unproved == (chain,)
    assert equal(office, victim)
    assert office.journal.heeded == []
    fresh = forged(Chain(3, 12345), None)
    taken = office.read(hostile(desk, tmp_path / "h.accredit", office, [fresh]))
    assert taken.unproved == (Chain(3, 12345),)
    assert equal(office, victim)


def test_a_desk_gives_back_what_others_signed_and_the_office_lost(tmp_path: Path) -> None:
    office, one, two = parties(DESK, DESK)
    for desk in (busy(one, 4), many_rows(two, 1_200)):
        office.read(*desk.write(tmp_path / "d.accredit", office).paths)
    one.read(*office.write(tmp_path / "o.accredit", one, two).paths)
    chain = two.journal.own_chain
    assert one.signed[chain].head.seq == 1_200
    lost = Party(OFFICE, StationRole.OFFICE, office.identity, trusts=office.trusts)
    lost.journal.own_chain = Chain(OFFICE, 99)
    one.known.clear()
    taken = lost.read(*one.write(tmp_path / "d.accredit", lost).paths)
    assert taken.unproved == taken.split == ()
    assert lost.journal.rows[chain] == two.journal.rows[chain]
    assert lost.signed[chain] == one.signed[chain]

    # But not one row beyond what the other station has signed.
    lost.journal.rows.clear()
    one.journal.rows[chain].append(forged(chain, one.journal.rows[chain][-1]))
    lost.read(*one.write(tmp_path / "d.accredit", lost).paths)
    assert lost.journal.rows[chain] == two.journal.rows[chain]


def test_rows_after_a_hole_wait(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    office.read(*busy(desk, 3).write(tmp_path / "d.accredit", office).paths)
    desk.read(*office.write(tmp_path / "o.accredit", desk).paths)
    desk.journal.write(more=True)
    office.journal.rows.clear()
    short = desk.write(tmp_path / "d.accredit", office)
    assert short.rows == 1
    assert office.read(*short.paths).behind == (desk.journal.own_chain,)
    assert office.read(*desk.write(tmp_path / "d.accredit", office, everything=True).paths).rows
    assert equal(office, desk)


def test_a_station_put_back_from_a_backup_begins_a_new_chain(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    busy(desk, 3)
    backup = desk.journal.copy()
    busy(desk, 2)
    office.read(*desk.write(tmp_path / "d.accredit", office).paths)
    old = desk.journal.own_chain
    desk.journal.rows = backup.rows
    taken = desk.read(*office.write(tmp_path / "o.accredit", desk).paths)
    assert taken.own_ahead
    assert desk.journal.own_chain != old
    assert desk.journal.own_chain.station == old.station

    # The office had believed it to hold what it lost; the next round trip brings it back.
    desk.journal.write(after="the backup")
    office.read(*desk.write(tmp_path / "d.accredit", office).paths)
    assert desk.read(*office.write(tmp_path / "o.accredit", desk).paths).rows == 2
    assert equal(office, desk)


def test_a_copy_of_a_station_is_found_out_and_nothing_is_dropped(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    busy(desk, 3)
    twin = desk.journal.copy()
    desk.journal.write(by="the one")
    twin.write(by="the other")
    chain = desk.journal.own_chain
    office.read(*desk.write(tmp_path / "d.accredit", office).paths)
    held = list(office.journal.rows[chain])
    back = office.write(tmp_path / "o.accredit", desk)
    desk.journal.rows = twin.rows
    taken = office.read(*desk.write(tmp_path / "t.accredit", office).paths)
    assert taken.split == (chain,)
    assert office.journal.rows[chain] == held
    assert desk.read(*back.paths).split == (chain,)
    assert len(desk.journal.rows[chain]) == 4


def test_an_office_that_rewrites_a_chain_is_found_out(tmp_path: Path) -> None:
    office, desk, gate = parties(DESK, GATE)
    office.read(*busy(desk, 3).write(tmp_path / "d.accredit", office).paths)
    chain = desk.journal.own_chain
    rows = office.journal.rows[chain]
    rows[2] = altered(rows[2], rows[1].hash, body=b'{"name":"Somebody else"}')
    taken = gate.read(*office.write(tmp_path / "o.accredit", gate).paths)
    assert taken.split == (chain,)
    assert gate.signed.keys() == {office.journal.own_chain} & gate.signed.keys()


def test_a_station_that_writes_nonsense_is_refused(tmp_path: Path) -> None:
    office, desk = parties(DESK)
    run = iter(busy(desk, 2).writing(tmp_path / "f.accredit", office))
    next(run)
    writing = run.gi_frame.f_locals["run"]  # type: ignore[attr-defined]  # what its own program keeps
    writing._drafts.put(Kind.ROWS, writing._all.seal(b"nonsense"))
    list(run)
    with pytest.raises(SyncError, match="damaged"):
        office.read(tmp_path / "f.accredit")
    assert office.journal.rows == {}
