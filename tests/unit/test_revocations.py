"""The revocation list: strict to the byte, and what a gate takes in place of what it holds."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from signing import (
    DESK,
    EVENT,
    FIRST_DAY,
    ISSUED,
    OFFICE,
    OTHER_EVENT,
    ROOT,
    STRANGER,
    certificate,
    digits_of,
    revocation_list,
    trust_list,
)

from accredit_app.credentials.cose import (
    sign_document,
)
from accredit_app.credentials.keys import SigningKey
from accredit_app.credentials.token import Token, read
from accredit_app.credentials.trust import (
    REVOCATION_TYPE,
    KeyRevocation,
    RevocationList,
    newer,
    open_revocation_list,
    sign_revocation_list,
)
from accredit_app.errors import InvalidInput

ISSUED_S = int(ISSUED.timestamp())


def token_of(**changes: Any) -> Token:
    token = read(digits_of(**changes))
    assert token is not None
    return token


def key_revocation(key: SigningKey = DESK, *honoured: Token) -> KeyRevocation:
    return KeyRevocation.of(key.id, after=FIRST_DAY, honoured=honoured)


# -- the revocation list ----------------------------------------------------------------------


def test_a_revocation_list_comes_back() -> None:
    revocations = revocation_list([5, 3, 2**48 - 1, 3], keys=[key_revocation(DESK, token_of())])
    opened = open_revocation_list(sign_revocation_list(revocations, OFFICE), trust_list())
    assert opened == revocations
    assert opened.signer == OFFICE.id
    assert not opened.by_root
    assert opened.unpacked().tolist() == [3, 5, 2**48 - 1]
    assert [s for s in range(8) if opened.revokes(s)] == [3, 5]
    assert opened.revokes(2**48 - 1)
    assert opened.key(DESK.id) == revocations.keys[0]
    assert opened.key(STRANGER.id) is None


def test_the_root_signs_revocations_too() -> None:
    opened = open_revocation_list(sign_revocation_list(revocation_list(), ROOT), trust_list())
    assert opened.by_root
    assert not opened.revokes(1)


@pytest.mark.parametrize("key", [DESK, STRANGER])
def test_a_key_without_the_right_signs_no_list(key: SigningKey) -> None:
    with pytest.raises(InvalidInput, match="not signed by a key that may"):
        open_revocation_list(sign_revocation_list(revocation_list([1]), key), trust_list())


@pytest.mark.parametrize(
    ("issued_at", "valid"),
    [
        (datetime(2025, 10, 24, 16, 59, 59, tzinfo=UTC), False),
        (datetime(2025, 10, 24, 17, 0, tzinfo=UTC), True),
        (datetime(2025, 10, 26, 16, 59, 59, tzinfo=UTC), True),
        (datetime(2025, 10, 26, 17, 0, tzinfo=UTC), False),
    ],
)
def test_a_list_is_signed_on_a_day_of_its_key(issued_at: datetime, *, valid: bool) -> None:
    data = sign_revocation_list(revocation_list(issued_at=issued_at), OFFICE)
    if valid:
        assert open_revocation_list(data, trust_list()).issued_at == issued_at
    else:
        with pytest.raises(InvalidInput, match="not valid on the day"):
            open_revocation_list(data, trust_list())
    by_root = sign_revocation_list(revocation_list(issued_at=issued_at), ROOT)
    assert open_revocation_list(by_root, trust_list()).by_root


def test_another_event_s_list_is_refused() -> None:
    data = sign_revocation_list(revocation_list(event=OTHER_EVENT), OFFICE)
    with pytest.raises(InvalidInput, match="another event"):
        open_revocation_list(data, trust_list())


DAY = FIRST_DAY.toordinal()


@pytest.mark.parametrize(
    "value",
    [
        None,
        [2, EVENT.bytes, 1, ISSUED_S, b"", []],
        [1, EVENT.bytes, 1, ISSUED_S, b""],
        [1, EVENT.bytes, 0, ISSUED_S, b"", []],
        [1, EVENT.bytes, 1, ISSUED_S, b"12345", []],
        [1, EVENT.bytes, 1, ISSUED_S, b"123456123456", []],
        [1, EVENT.bytes, 1, ISSUED_S, b"123457123456", []],
        [1, EVENT.bytes, 1, ISSUED_S, [1], []],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"1234", DAY]]],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"123", DAY, b""]]],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"1234", -1, b""]]],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"1234", DAY, b"1"]]],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"1234", DAY, b"1" * 32]]],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"1234", DAY, b""], [b"1234", DAY, b""]]],
        [1, EVENT.bytes, 1, ISSUED_S, b"", [[b"1235", DAY, b""], [b"1234", DAY, b""]]],
    ],
)
def test_a_signed_revocation_list_of_another_form_is_refused(value: object) -> None:
    data = sign_document(value, content_type=REVOCATION_TYPE, key=OFFICE)
    with pytest.raises(InvalidInput):
        open_revocation_list(data, trust_list())


def test_large_lists_open() -> None:
    for count in (3, 4, 40, 43, 11_000):
        revocations = revocation_list(range(count))
        opened = open_revocation_list(sign_revocation_list(revocations, OFFICE), trust_list())
        assert len(opened.unpacked()) == count


def test_a_revoked_key_honours_the_very_tokens_that_are_named() -> None:
    good, upgraded = token_of(), token_of(zones=0b1111)
    revocation = key_revocation(DESK, good, token_of(serial=2 << 38))
    assert good.credential.serial == upgraded.credential.serial
    assert revocation.honours(good)
    assert not revocation.honours(upgraded)
    assert not key_revocation().honours(good)


# -- which list is held -----------------------------------------------------------------------


def opened(revocations: RevocationList, key: SigningKey = OFFICE) -> RevocationList:
    return open_revocation_list(sign_revocation_list(revocations, key), trust_list())


def test_the_first_list_is_taken() -> None:
    assert newer(None, trust_list())
    assert newer(None, revocation_list())


def test_a_higher_number_is_taken_and_a_lower_one_is_not() -> None:
    assert newer(trust_list(), trust_list(counter=2))
    assert not newer(trust_list(counter=2), trust_list())
    assert not newer(trust_list(), trust_list())
    assert newer(opened(revocation_list([1])), opened(revocation_list([1, 2], counter=2)))
    assert not newer(opened(revocation_list([1], counter=2)), opened(revocation_list([1, 2])))
    assert not newer(opened(revocation_list([1])), opened(revocation_list([1])))


def test_two_lists_of_one_number_are_an_alarm() -> None:
    with pytest.raises(InvalidInput, match=r"trust list.*same number"):
        newer(trust_list(), trust_list(certificate()))
    with pytest.raises(InvalidInput, match=r"revocation list.*same number"):
        newer(revocation_list([1]), revocation_list([2]))


def test_another_event_s_list_takes_no_place() -> None:
    with pytest.raises(InvalidInput, match="another event"):
        newer(trust_list(), trust_list(event=OTHER_EVENT, counter=2))
    with pytest.raises(InvalidInput, match="another event"):
        newer(revocation_list(), revocation_list(event=OTHER_EVENT, counter=2))


@pytest.mark.parametrize(
    ("held", "offered", "why"),
    [
        (revocation_list([1, 2]), revocation_list([1, 3], counter=2), "of a badge"),
        (
            revocation_list(keys=[key_revocation()]),
            revocation_list(counter=2),
            "of a key",
        ),
        (
            revocation_list(keys=[key_revocation()]),
            revocation_list(keys=[key_revocation(DESK, token_of())], counter=2),
            "of a key",
        ),
        (
            revocation_list(keys=[key_revocation(OFFICE)]),
            revocation_list(keys=[key_revocation(OFFICE)], counter=2),
            "has been revoked",
        ),
    ],
)
def test_only_the_root_takes_anything_back(
    held: RevocationList, offered: RevocationList, why: str
) -> None:
    with pytest.raises(InvalidInput, match=why):
        newer(opened(held), opened(offered))
    assert newer(opened(held), opened(offered, ROOT))


def test_a_station_may_add_and_honour_less() -> None:
    held = revocation_list([1], keys=[key_revocation(DESK, token_of())])
    more = [key_revocation(DESK), key_revocation(STRANGER)]
    assert newer(opened(held), opened(revocation_list([0, 1, 2], keys=more, counter=2)))


def test_values_are_checked_before_signing_as_well() -> None:
    for changes in ({"zones": 1 << 24}, {"categories": frozenset({0})}, {"public": b""}):
        with pytest.raises(InvalidInput):
            certificate(**changes)
    with pytest.raises(InvalidInput):
        replace(revocation_list(), counter=0)
    for serials in ([-1], [2**48], [1, 2**60]):
        with pytest.raises(InvalidInput, match="serial"):
            revocation_list(serials)
    with pytest.raises(InvalidInput):
        trust_list(utc_offset=900)
