"""The token: golden digits, one encoding only, and other people's verifiers as oracles."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import cbor2
import cwt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pycose.keys import OKPKey
from pycose.keys.curves import Ed25519
from pycose.messages import Sign1Message
from signing import DESK, FIRST_DAY, OFFSET, SERIAL, STRANGER, credential, digits_of

from accredit_app.credentials import token as tokens
from accredit_app.credentials.keys import VerifyingKey
from accredit_app.credentials.token import Token, expand, mint, read, validity, verify
from accredit_app.domain.verdicts import Credential
from accredit_app.errors import InvalidInput

VERIFYING = VerifyingKey(DESK.public)

GOLDEN = [
    (
        credential(),
        OFFSET,
        (
            "100490981277211470364961775044051419611586085746948689971797077948"
            "791583289505829593679185279003487058507141293621436183720940688306"
            "624402218955298278774258631080896839397086328430964538844033438983"
        ),
    ),
    (
        credential(serial=0, category=1, zones=0, first_day=date(1970, 1, 1), days=1),
        0,
        (
            "100490981277210939148962914765892050637042431291783078381000005400"
            "465023673346449794699954000416161455499373866579201962259389103654"
            "650883978692879304263635443887871904947512308631813511930401673482"
        ),
    ),
    (
        credential(
            serial=2**48 - 1,
            category=255,
            zones=2**24 - 1,
            first_day=date(2149, 6, 6),
            days=255,
        ),
        -210,
        (
            "100490981277482881801285099516647157373975732510002302393916708734"
            "775364329628982183833343098249791807149376733693127387790462830280"
            "786620722031941439111153147274205025168113035354555394275421383428"
        ),
    ),
]


def accepted(digits: str, *, utc_offset: int = OFFSET) -> Credential | None:
    token = read(digits)
    if token is None or not verify(token, VERIFYING, utc_offset=utc_offset):
        return None
    return token.credential


@pytest.mark.parametrize(("said", "offset", "digits"), GOLDEN)
def test_golden_digits(said: Credential, offset: int, digits: str) -> None:
    assert mint(said, key=DESK, utc_offset=offset) == digits
    assert accepted(digits, utc_offset=offset) == said


def test_the_fields_lie_where_the_format_says() -> None:
    packed = int(digits_of()).to_bytes(82, "big")
    days = (FIRST_DAY - date(1970, 1, 1)).days
    fields = [b"\x56", DESK.id, SERIAL.to_bytes(6, "big"), b"\x02", b"\x00\x00\x05"]
    assert packed[:18] == b"".join([*fields, days.to_bytes(2, "big"), b"\x02"])


def test_every_flipped_bit_is_refused() -> None:
    packed = int(digits_of()).to_bytes(82, "big")
    for place in range(82):
        for bit in range(8):
            bad = bytearray(packed)
            bad[place] ^= 1 << bit
            assert accepted(str(int.from_bytes(bad, "big"))) is None, (place, bit)


def test_every_other_value_of_every_signed_byte_is_refused() -> None:
    packed = int(digits_of()).to_bytes(82, "big")
    for place in range(18):
        for value in set(range(256)) - {packed[place]}:
            bad = packed[:place] + bytes([value]) + packed[place + 1 :]
            assert accepted(str(int.from_bytes(bad, "big"))) is None, (place, value)


def test_every_changed_digit_is_refused() -> None:
    digits = digits_of()
    for place, digit in enumerate(digits):
        for other in set("0123456789") - {digit}:
            bad = digits[:place] + other + digits[place + 1 :]
            assert accepted(bad) is None, (place, other)


def test_every_lost_doubled_or_swapped_digit_is_refused() -> None:
    digits = digits_of()
    for place, digit in enumerate(digits):
        rest = digits[place + 1 :]
        assert accepted(digits[:place] + rest) is None
        assert accepted(digits[:place] + digit + digit + rest) is None
        if rest and rest[0] != digit:
            assert accepted(digits[:place] + rest[0] + digit + rest[1:]) is None


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "1",
        digits_of()[:-1],
        digits_of() + "0",
        "0" + digits_of(),
        "0" + digits_of()[:-1],
        " " + digits_of()[1:],
        digits_of()[:-1] + "\n",
        "+" + digits_of()[1:],
        "-" + digits_of()[1:],
        digits_of()[:1] + "_" + digits_of()[2:],
        digits_of().translate({ord("0") + n: 0x0660 + n for n in range(10)}),
        digits_of().translate({ord("0") + n: 0xFF10 + n for n in range(10)}),
        digits_of().replace("1", "¹", 1),
        "x" * 198,
        "9" * 198,
        str(256**82),
        str(256**82 - 1),
        str(0x57 << 8 * 81),
        "1" + "0" * 197,
    ],
)
def test_what_is_no_token_is_not_read(bad: str) -> None:
    assert read(bad) is None


def test_a_number_too_large_is_not_the_number_modulo() -> None:
    # 256**82 has 198 digits, so it can be added to a token without changing the length.
    bad = str(int(digits_of()) + 256**82)
    assert len(bad) == 198
    assert read(bad) is None


@pytest.mark.parametrize(("place", "name"), [(11, "category"), (17, "days")])
def test_an_empty_category_or_no_days_is_not_read(place: int, name: str) -> None:
    packed = bytearray(int(digits_of()).to_bytes(82, "big"))
    assert read(str(int.from_bytes(packed, "big"))) is not None
    packed[place] = 0
    assert read(str(int.from_bytes(packed, "big"))) is None, name


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"serial": -1}, "serial"),
        ({"serial": 2**48}, "serial"),
        ({"category": 0}, "category"),
        ({"category": 256}, "category"),
        ({"zones": -1}, "zones"),
        ({"zones": 2**24}, "zones"),
        ({"first_day": date(1969, 12, 31)}, "first day"),
        ({"first_day": date(2149, 6, 7)}, "first day"),
        ({"days": 0}, "days"),
        ({"days": 256}, "days"),
        ({"key_id": STRANGER.id}, "another signing key"),
    ],
)
def test_what_does_not_fit_is_not_signed(changes: dict[str, Any], why: str) -> None:
    with pytest.raises(InvalidInput, match=why):
        mint(credential(**changes), key=DESK, utc_offset=OFFSET)


def test_a_smaller_version_byte_would_lose_a_digit() -> None:
    assert len(str(tokens.VERSION << 8 * 81)) == 198
    assert len(str(tokens.VERSION - 1 << 8 * 81)) == 197


def test_only_the_named_key_and_the_event_s_own_zone_verify() -> None:
    token = read(digits_of())
    assert token is not None
    assert verify(token, VERIFYING, utc_offset=OFFSET)
    assert not verify(token, VERIFYING, utc_offset=OFFSET + 1)
    assert not verify(token, VerifyingKey(STRANGER.public), utc_offset=OFFSET)
    renamed = Token(replace(token.credential, key_id=STRANGER.id), token.signature)
    assert not verify(renamed, VERIFYING, utc_offset=OFFSET)


def test_the_days_are_the_event_s_own() -> None:
    begins, ends = validity(credential(days=2), utc_offset=OFFSET)
    assert begins == 1761325200  # 2025-10-24T17:00Z, midnight of the 25th in Hanoi
    assert ends - begins == 2 * 86_400


def test_a_fingerprint_is_of_the_whole_token() -> None:
    one = read(digits_of())
    other = read(digits_of(zones=0b0100))
    assert one is not None
    assert other is not None
    assert len(one.fingerprint) == 16
    assert one.fingerprint == replace(one).fingerprint
    assert one.fingerprint != other.fingerprint
    assert one.fingerprint != Token(one.credential, bytes(64)).fingerprint


def claims_of(said: Credential, offset: int) -> dict[int, object]:
    begins, ends = validity(said, utc_offset=offset)
    serial = said.serial.to_bytes(6, "big")
    return {4: ends, 5: begins, 7: serial, -65537: [said.category, said.zones]}


@pytest.mark.parametrize(("said", "offset", "digits"), GOLDEN)
def test_pycose_verifies_the_expansion(said: Credential, offset: int, digits: str) -> None:
    token = read(digits)
    assert token is not None
    message = Sign1Message.decode(expand(token, utc_offset=offset))
    message.key = OKPKey(crv=Ed25519, x=DESK.public)
    assert message.verify_signature()
    assert cbor2.loads(message.payload) == claims_of(said, offset)
    forged = Sign1Message.decode(expand(token, utc_offset=offset + 15))
    forged.key = message.key
    assert not forged.verify_signature()


def test_cwt_decodes_the_expansion() -> None:
    # This library reads the clock of the machine.
    yesterday = datetime.now(UTC).date() - timedelta(days=1)
    said = credential(first_day=yesterday, days=3)
    token = read(mint(said, key=DESK, utc_offset=OFFSET))
    assert token is not None
    # The parameters of RFC 9053 §7.2: kty OKP, kid, alg EdDSA, crv Ed25519, x.
    key = cwt.COSEKey.new({1: 1, 2: DESK.id, 3: -8, -1: 6, -2: DESK.public})
    assert cwt.decode(expand(token, utc_offset=OFFSET), keys=key) == claims_of(said, OFFSET)
    with pytest.raises(cwt.VerifyError):
        cwt.decode(expand(token, utc_offset=OFFSET + 15), keys=key)


def test_the_expansion_is_114_bytes_of_standard_cbor() -> None:
    token = read(digits_of(zones=0x1F3A5))
    assert token is not None
    whole = expand(token, utc_offset=OFFSET)
    assert len(whole) == 114
    tagged = cbor2.loads(whole)
    assert tagged.tag == 18
    protected, unprotected, _, signature = tagged.value
    assert cbor2.loads(protected) == {1: -8, 4: DESK.id}
    assert unprotected == {}
    assert signature == token.signature


@settings(max_examples=60, deadline=None)
@given(
    said=st.builds(
        Credential,
        key_id=st.just(DESK.id),
        serial=st.integers(0, 2**48 - 1),
        category=st.integers(1, 255),
        zones=st.integers(0, 2**24 - 1),
        first_day=st.dates(date(1970, 1, 1), date(2149, 6, 6)),
        days=st.integers(1, 255),
    ),
    offset=st.integers(-720, 840),
)
def test_what_was_minted_is_read(said: Credential, offset: int) -> None:
    digits = mint(said, key=DESK, utc_offset=offset)
    assert len(digits) == 198
    assert accepted(digits, utc_offset=offset) == said


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet="0123456789", min_size=198, max_size=198) | st.text(max_size=220))
def test_no_text_upsets_the_reader(text: str) -> None:
    token = read(text)
    assert token is None or not verify(token, VERIFYING, utc_offset=OFFSET)
