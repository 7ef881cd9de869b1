"""What a station obeys ahead of its chain: who may take what away, and when it is forgotten."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from accredit_app.credentials.keys import VerifyingKey
from accredit_app.domain.journal import Chain, Entry, chain_hash, hash_body
from accredit_app.services.bundle import Services
from accredit_app.services.gate import _roster
from accredit_app.services.people.lists import trust_list
from accredit_app.services.sync.near_side import HEEDED, Heeded, StoreJournal, heeded
from accredit_app.store import journal
from accredit_app.sync.alerts import Alert
from accredit_app.sync.exchange import REVOKING
from accredit_app.sync.vouchers import Worth


def written(services: Services, kind: str, **body: object) -> Entry:
    with services.post.database.write("Officer") as unit:
        return unit.record(kind, services.post.new_id(), body)


def known(services: Services) -> list[Heeded]:
    with services.post.database.write("") as unit:
        return heeded(unit)


def told(source: Services, reader: Services) -> None:
    """All rows of one station come to another."""
    near = StoreJournal(source.post)
    rows = near.suffix(near.own_chain, after=0, limit=10_000)
    StoreJournal(reader.post).accept(rows)


def other_copy(entry: Entry) -> Entry:
    """A row under the same name in another copy of its station."""
    salt, body = b"s" * 16, b'{"reason":"another"}'
    made = replace(entry, entity=entry.entity, salt=salt, body=body, wall=entry.wall + 5)
    made = replace(made, body_hash=hash_body(salt, body))
    return replace(made, hash=chain_hash(b"\x01" * 32, made))


@pytest.mark.parametrize(
    "body",
    [
        b"\xff\xfe",
        b"[]",
        b"[" * 60_000,
        b'{"key":"zz"}',
        b'{"key":{"a":[1]}}',
        b'{"key":"00 ff"}',
        b'{"key":NaN}',
    ],
)
def test_a_body_that_nobody_can_read_is_passed_over(
    office: Services, gate: Services, body: bytes
) -> None:
    entry = written(office, "key.revoke", key="00")
    entry = replace(entry, body=body, body_hash=hash_body(entry.salt or b"", body))
    StoreJournal(gate.post).heed([entry])
    assert known(gate) == []
    gate.gate.refresh()


def test_only_the_office_takes_a_key_back(office: Services, desk: Services, gate: Services) -> None:
    near = StoreJournal(gate.post)
    near.heed([written(desk, "key.revoke", key="45064582")])
    assert known(gate) == []
    near.heed([written(office, "key.revoke", key="45064582")])
    assert [one.key for one in known(gate)] == ["45064582"]


def test_what_an_earlier_version_noted_is_still_obeyed_but_for_a_desks_word_on_keys(
    gate: Services,
) -> None:
    badge, key = "00000000-0000-0000-0000-000000001092", "45064582"
    with gate.post.database.write("") as unit:
        rows = [
            ["2", "5", "900", "badge.revoke", badge, ""],
            ["2", "5", "901", "key.revoke", badge, key],
            ["1", "5", "902", "key.revoke", badge, "zz"],
        ]
        unit.put_secret(HEEDED, json.dumps(rows).encode())
    assert [(one.seq, one.kind) for one in known(gate)] == [(900, "badge.revoke")]
    gate.gate.refresh()


def test_it_is_forgotten_when_the_row_itself_has_come(desk: Services, gate: Services) -> None:
    ban = written(desk, "ban.add", reason="threat")
    near = StoreJournal(gate.post)
    near.heed([ban])
    near.heed([ban])
    assert [one.dot for one in known(gate)] == [ban.dot]
    told(desk, gate)
    assert known(gate) == []
    near.heed([ban])
    with gate.post.database.write("") as unit:
        assert json.loads(unit.secret(HEEDED) or b"[]") == []


def test_another_copys_row_does_not_end_it_and_the_row_recorded_anew_does(
    desk: Services, gate: Services
) -> None:
    here = written(desk, "ban.add", reason="threat")
    there = other_copy(here)
    near = StoreJournal(gate.post)
    near.heed([here, there])
    assert {one.hash for one in known(gate)} == {here.hash.hex(), there.hash.hex()}
    told(desk, gate)
    assert [one.hash for one in known(gate)] == [there.hash.hex()]
    desk.post.database.new_epoch()
    with desk.post.database.write("Officer") as unit:
        again = unit.record("ban.add", there.entity, {"reason": "another"})
    again = replace(again, wall=there.wall)
    again = replace(again, hash=chain_hash(bytes(32), again))
    near.accept([again])
    assert known(gate) == []


def test_a_signature_is_the_stations_or_the_offices(
    office: Services, desk: Services, gate: Services
) -> None:
    signs = {name: StoreJournal(one.post) for name, one in (("desk", desk), ("office", office))}
    ban, listed = written(desk, "ban.add", reason="threat"), written(office, "ban.add", reason="x")
    near = StoreJournal(gate.post)
    for signer, entry, worth in (
        ("desk", ban, Worth.GENUINE),
        ("office", ban, Worth.GENUINE),
        ("office", listed, Worth.GENUINE),
        ("desk", listed, Worth.FORGED),
    ):
        (signature,) = signs[signer].sign_alerts([entry])
        assert near.worth_of_alert(entry, signature) is worth
    (signature,) = signs["desk"].sign_alerts([ban])
    assert near.worth_of_alert(replace(ban, seq=ban.seq + 1), signature) is Worth.FORGED
    head = signs["desk"].heads()[signs["desk"].own_chain]
    word = signs["desk"].sign_head(signs["desk"].own_chain, head)
    assert near.worth_of_alert(ban, word) is Worth.FORGED
    stranger = replace(ban, station=900)
    assert near.worth_of_alert(stranger, signature) is Worth.UNKNOWN


def test_a_gate_trusts_every_key_though_the_hub_takes_them_all_back(
    office: Services, desk: Services, gate: Services, tmp_path: Path
) -> None:
    hub = str(tmp_path / "hub.db")
    office.sync.found_hub(hub)
    with office.post.database.write("") as unit:
        event = office.post.event()
        keys = [VerifyingKey(one.public).id for one in trust_list(unit, event).certificates]
    near = StoreJournal(office.post)
    last = near.suffix(near.own_chain, after=0, limit=1)[0]
    exchange = office.sync.open_hub(hub)
    for number, key in enumerate(keys):
        body = json.dumps({"key": key.hex()}).encode()
        salt = b"s" * 16
        row = replace(last, seq=10**9 + number, kind="key.revoke", salt=salt, body=body)
        row = replace(row, body_hash=hash_body(salt, body))
        exchange.alert([Alert(replace(row, hash=chain_hash(bytes(32), row)), bytes(64))])
    exchange.close()
    *_, done = gate.sync.run(hub)
    assert done.report.forged == (Chain(*last.chain),)
    with gate.post.database.write("") as unit:
        roster, _ = _roster(unit, event)
    assert not roster._mistrusted
    assert known(gate) == []


def test_of_a_chain_only_what_takes_a_right_away_goes_ahead(desk: Services) -> None:
    rows = [written(desk, kind, reason="x") for kind in (*sorted(REVOKING), "ban.lift")]
    near = StoreJournal(desk.post)
    found = near.revoking(near.own_chain, after=rows[0].seq - 1, limit=100)
    assert [row.kind for row in found] == sorted(REVOKING)
    with desk.post.database.read() as connection:
        assert journal.heads(connection)[near.own_chain].seq == rows[-1].seq
