"""Files that do not fit what is held: forgeries, forks, holes, stations that went back in time."""

from pathlib import Path

import pytest
from hub_routes import altered
from stick_parties import OFFICE, Party, busy, equal, forged, hostile, many_rows, parties

from accredit_app.domain.journal import Chain, Head
from accredit_app.domain.roles import StationRole
from accredit_app.errors import SyncError
from accredit_app.sync.stick import pieces
from accredit_app.sync.stick.pieces import Kind
from accredit_app.sync.stick.writing import Known

DESK, GATE = StationRole.DESK, StationRole.GATE


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
        office.read(*desk.write(tmp_path / f"{desk.station}.accredit", office).paths)
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


def test_a_made_up_revocation_among_rows_that_prove_is_not_heeded(tmp_path: Path) -> None:
    office, one, two = parties(DESK, DESK)
    for desk in (busy(one, 4), busy(two, 9)):
        office.read(*desk.write(tmp_path / f"{desk.station}.accredit", office).paths)
    one.read(*office.write(tmp_path / "o.accredit", one, two).paths)
    lost = Party(OFFICE, StationRole.OFFICE, office.identity, trusts=office.trusts)
    lost.journal.own_chain = Chain(OFFICE, 99)
    one.known.clear()
    rows = two.journal.rows[two.journal.own_chain]
    false = forged(two.journal.own_chain, rows[3])  # in the place of the fifth, which proves
    run = iter(one.writing(tmp_path / "h.accredit", lost))
    next(run)
    writing = run.gi_frame.f_locals["run"]  # type: ignore[attr-defined]  # what its own program keeps
    writing._drafts.put(Kind.REVOCATIONS, writing._all.seal(pieces.pack_rows([false])))
    list(run)
    lost.read(tmp_path / "h.accredit")
    assert lost.journal.rows[two.journal.own_chain] == rows
    assert lost.journal.heeded == []


def test_what_others_wrote_and_is_here_already_needs_no_word(tmp_path: Path) -> None:
    office, one, two = parties(DESK, DESK)
    office.read(*busy(two, 3).write(tmp_path / "two.accredit", office).paths)
    office.journal.write(by="the office")
    one.read(*office.write(tmp_path / "o.accredit", one, two).paths)
    office.journal.write(by="the office", later=True)
    two.journal.write(later=True)
    office.read(*two.write(tmp_path / "two.accredit", office).paths)
    one.known.clear()
    written = one.write(tmp_path / "one.accredit", office)
    assert written.rows == 4
    taken = office.read(*written.paths)
    assert (taken.rows, taken.known) == (0, 4)
    assert taken.unproved == taken.split == taken.behind == ()
    chain = two.journal.own_chain
    other = altered(two.journal.rows[chain][1], two.journal.rows[chain][0].hash, body=b"{}")
    taken = office.read(hostile(one, tmp_path / "one.accredit", office, [other]))
    assert taken.unproved == (chain,), "what is not what is here is no row that came before"


def test_rows_after_a_hole_in_anothers_chain_wait(tmp_path: Path) -> None:
    office, one, two = parties(DESK, DESK)
    office.read(*busy(two, 5).write(tmp_path / "two.accredit", office).paths)
    one.read(*office.write(tmp_path / "o.accredit", one, two).paths)
    chain = two.journal.own_chain
    head = office.journal.rows[chain][2]
    one.known[OFFICE] = Known({chain: Head(head.seq, head.hash)})
    del office.journal.rows[chain]
    taken = office.read(*one.write(tmp_path / "one.accredit", office).paths)
    assert (taken.behind, taken.unproved) == ((chain,), ())


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
