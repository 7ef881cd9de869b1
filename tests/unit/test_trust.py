"""The trust list: strict to the byte, and what a key on it may sign."""

from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from pycose.keys import OKPKey
from pycose.keys.curves import Ed25519
from pycose.messages import Sign1Message
from signing import (
    DESK,
    EVENT,
    FIRST_DAY,
    ISSUED,
    LAST_DAY,
    OFFICE,
    ROOT,
    STRANGER,
    certificate,
    credential,
    office_certificate,
    revocation_list,
    trust_list,
)

from accredit_app.credentials.cose import (
    encode,
    protected_header,
    sign1,
    sign_document,
    to_be_signed,
)
from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import Token
from accredit_app.credentials.trust import (
    TRUST_TYPE,
    KeyRevocation,
    open_revocation_list,
    open_trust_list,
    sign_revocation_list,
    sign_trust_list,
)
from accredit_app.errors import InvalidInput

ISSUED_S = int(ISSUED.timestamp())


def key_revocation(key: SigningKey = DESK, *honoured: Token) -> KeyRevocation:
    return KeyRevocation.of(key.id, after=FIRST_DAY, honoured=honoured)


def test_a_trust_list_comes_back() -> None:
    trust = trust_list()
    opened = open_trust_list(sign_trust_list(trust, ROOT), ROOT.public)
    assert opened == trust
    assert opened.certificate(DESK.id) == certificate()
    assert opened.certificate(STRANGER.id) is None


def test_the_order_of_certificates_does_not_matter() -> None:
    one = trust_list(certificate(), office_certificate())
    other = trust_list(office_certificate(), certificate())
    assert sign_trust_list(one, ROOT) == sign_trust_list(other, ROOT)


def test_the_time_of_issue_is_a_whole_second_of_utc() -> None:
    hanoi = timezone(timedelta(hours=7))
    trust = trust_list(issued_at=datetime(2025, 10, 25, 3, 0, 0, 999, tzinfo=hanoi))
    assert trust.issued_at == ISSUED
    assert open_trust_list(sign_trust_list(trust, ROOT), ROOT.public) == trust


def test_a_list_is_a_standard_cose_document() -> None:
    message = Sign1Message.decode(sign_trust_list(trust_list(), ROOT))
    message.key = OKPKey(crv=Ed25519, x=ROOT.public)
    assert message.verify_signature()


def test_only_the_root_signs_a_trust_list() -> None:
    with pytest.raises(InvalidInput, match="not the event's root key"):
        sign_trust_list(trust_list(), DESK)
    forged = sign_trust_list(trust_list(root=DESK.public), DESK)
    with pytest.raises(InvalidInput, match="not signed by this event's office"):
        open_trust_list(forged, ROOT.public)


def test_a_header_that_names_the_root_is_not_enough() -> None:
    data = bytearray(sign_trust_list(trust_list(root=DESK.public), DESK))
    place = data.index(DESK.id)
    data[place : place + 4] = ROOT.id
    with pytest.raises(InvalidInput):
        open_trust_list(bytes(data), ROOT.public)


def test_every_flipped_bit_of_a_list_is_refused() -> None:
    trust = trust_list()
    lists: list[tuple[bytes, Callable[[bytes], object]]] = [
        (sign_trust_list(trust, ROOT), lambda data: open_trust_list(data, ROOT.public)),
        (
            sign_revocation_list(revocation_list([1, 2], keys=[key_revocation()]), OFFICE),
            lambda data: open_revocation_list(data, trust),
        ),
    ]
    for data, opens in lists:
        assert opens(data)
        for place in range(len(data)):
            for bit in range(8):
                bad = bytearray(data)
                bad[place] ^= 1 << bit
                with pytest.raises(InvalidInput):
                    opens(bytes(bad))


def test_every_cut_and_every_addition_is_refused() -> None:
    data = sign_trust_list(trust_list(), ROOT)
    for end in range(len(data)):
        with pytest.raises(InvalidInput):
            open_trust_list(data[:end], ROOT.public)
    for bad in (data + b"\0", b"\0" + data, data + data):
        with pytest.raises(InvalidInput):
            open_trust_list(bad, ROOT.public)


def test_a_list_of_one_kind_does_not_pass_for_the_other() -> None:
    with pytest.raises(InvalidInput):
        open_trust_list(sign_revocation_list(revocation_list(), ROOT), ROOT.public)
    with pytest.raises(InvalidInput):
        open_revocation_list(sign_trust_list(trust_list(), ROOT), trust_list())


ROW = [DESK.public, 2, "Desk 2", 739548, 739549, [1, 2], 15, False]


def test_the_row_that_the_defects_start_from_is_sound() -> None:
    value = [1, EVENT.bytes, 1, ISSUED_S, 420, [ROW]]
    data = sign_document(value, content_type=TRUST_TYPE, key=ROOT)
    assert open_trust_list(data, ROOT.public).counter == 1


@pytest.mark.parametrize(
    "value",
    [
        None,
        "list",
        [2, EVENT.bytes, 1, ISSUED_S, 420, []],
        [True, EVENT.bytes, 1, ISSUED_S, 420, []],
        [1, EVENT.bytes, 1, ISSUED_S, 420],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [], 0],
        [1, EVENT.bytes[:15], 1, ISSUED_S, 420, []],
        [1, str(EVENT), 1, ISSUED_S, 420, []],
        [1, EVENT.bytes, 0, ISSUED_S, 420, []],
        [1, EVENT.bytes, True, ISSUED_S, 420, []],
        [1, EVENT.bytes, 2**32, ISSUED_S, 420, []],
        [1, EVENT.bytes, 1, 2**70, 420, []],
        [1, EVENT.bytes, 1, 1.5, 420, []],
        [1, EVENT.bytes, 1, ISSUED_S, 15 * 60, []],
        [1, EVENT.bytes, 1, ISSUED_S, -13 * 60, []],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [ROW, ROW]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [ROW[:-1]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [["x", *ROW[1:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[DESK.public[1:], *ROW[1:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[DESK.public, 0, *ROW[2:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[DESK.public, 1024, *ROW[2:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[DESK.public, True, *ROW[2:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:3], 739550, *ROW[4:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:3], 0, *ROW[4:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:5], [2, 1], *ROW[6:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:5], [1, 1], *ROW[6:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:5], [256], *ROW[6:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:5], [True], *ROW[6:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:5], ["a"], *ROW[6:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:5], [[]], *ROW[6:]]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:6], 2**24, False]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:6], -1, False]]],
        [1, EVENT.bytes, 1, ISSUED_S, 420, [[*ROW[:7], 1]]],
    ],
)
def test_a_signed_trust_list_of_another_form_is_refused(value: object) -> None:
    data = sign_document(value, content_type=TRUST_TYPE, key=ROOT)
    with pytest.raises(InvalidInput):
        open_trust_list(data, ROOT.public)


def test_a_signed_list_that_is_not_cbor_or_not_the_shortest_is_refused() -> None:
    usual = encode([1, EVENT.bytes, 1, ISSUED_S, 420, []])
    for payload in (b"\xff", b"", usual + b"\0", usual.replace(b"\x01\x50", b"\x18\x01\x50")):
        protected = protected_header(ROOT.id, TRUST_TYPE)
        data = sign1(protected, payload, ROOT.sign(to_be_signed(protected, payload)))
        with pytest.raises(InvalidInput):
            open_trust_list(data, ROOT.public)


def test_two_keys_of_one_name_are_refused() -> None:
    with pytest.raises(InvalidInput, match="one name"):
        trust_list(certificate(), certificate(station=3))


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(InvalidInput, match="no zone"):
        trust_list(issued_at=datetime(2025, 10, 24))  # noqa: DTZ001 - that is the point


# -- what a key may sign ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("changes", "covered"),
    [
        ({}, True),
        ({"first_day": FIRST_DAY - timedelta(days=1)}, False),
        ({"days": 3}, False),
        ({"first_day": LAST_DAY, "days": 1}, True),
        ({"first_day": LAST_DAY, "days": 2}, False),
        ({"category": 3}, True),
        ({"category": 4}, False),
        ({"zones": 0b1111}, True),
        ({"zones": 0b10000}, False),
        ({"zones": 0}, True),
        ({"serial": 2 << 38}, True),
        ({"serial": 3 << 38}, False),
        ({"serial": (2 << 38) - 1}, False),
    ],
)
def test_what_a_certificate_covers(changes: dict[str, Any], *, covered: bool) -> None:
    assert certificate().covers(credential(**changes)) is covered
