"""The token in a badge's QR: 82 bytes, written as 198 decimal digits, with no personal data.

The token stands for a standard CWT (RFC 8392) in a COSE_Sign1 (RFC 9052), and it is that CWT that
is signed; `expand` writes it out for other people's verifiers. There is one encoding only: a text
that differs in one digit from what was minted is another token or none.
"""

import hashlib
import struct
from dataclasses import dataclass
from datetime import date, timedelta

from accredit_app.credentials.cose import encode, protected_header, sign1, to_be_signed
from accredit_app.credentials.keys import SIGNATURE_BYTES, SigningKey, VerifyingKey
from accredit_app.domain.verdicts import Credential
from accredit_app.errors import InvalidInput
from accredit_app.phrases import Phrase, say

VERSION = 0x56
"""The first byte. With a smaller one the number would not always have 198 digits."""

TOKEN_BYTES = 82
TOKEN_DIGITS = 198
ZONE_BITS = 24
SERIAL_BITS = 48
MAX_DAYS = 255
FINGERPRINT_BYTES = 16

_FIELDS = struct.Struct(">B4s6sB3sHB")  # version, key id, serial, category, zones, first day, days
_DAY_ZERO = date(1970, 1, 1)
_LAST_FIRST_DAY = _DAY_ZERO + timedelta(days=0xFFFF)
_SECONDS_A_DAY = 86_400

_EXPIRES, _NOT_BEFORE, _TOKEN_ID = 4, 5, 7  # RFC 8392 §3.1
_BADGE = -65537  # in the range for private use: [category, zones]


@dataclass(frozen=True, slots=True)
class Token:
    """A well-formed token, whose signature nobody has looked at yet."""

    credential: Credential
    signature: bytes

    @property
    def fingerprint(self) -> bytes:
        """The first 16 bytes of SHA-256 over the 82: how a list names this very token."""
        packed = _pack(self.credential) + self.signature
        return hashlib.sha256(packed).digest()[:FINGERPRINT_BYTES]


def mint(credential: Credential, *, key: SigningKey, utc_offset: int) -> str:
    """The 198 digits for a credential, signed by the key that it names.

    `utc_offset` is the event's, in minutes east. InvalidInput when a field does not fit the token
    or the credential names another key.
    """
    if credential.key_id != key.id:
        raise _cannot_sign(say("it names another signing key than this station's"))
    _check_fields(credential)
    signature = key.sign(_signed_bytes(credential, utc_offset))
    return str(int.from_bytes(_pack(credential) + signature, "big"))


def read(digits: str) -> Token | None:
    """The token that these digits are, or None unless they are exactly one.

    Nothing is forgiven: 198 ASCII digits, a value of 82 bytes, the one known version, a category
    and a number of days above zero.
    """
    if len(digits) != TOKEN_DIGITS or not (digits.isascii() and digits.isdecimal()):
        return None
    value = int(digits)
    if value >> 8 * TOKEN_BYTES:
        return None
    packed = value.to_bytes(TOKEN_BYTES, "big")
    version, name, serial, category, zones, first_day, days = _FIELDS.unpack_from(packed)
    if version != VERSION or category == 0 or days == 0:
        return None
    credential = Credential(
        key_id=name,
        serial=int.from_bytes(serial, "big"),
        category=category,
        zones=int.from_bytes(zones, "big"),
        first_day=_DAY_ZERO + timedelta(days=first_day),
        days=days,
    )
    return Token(credential, packed[_FIELDS.size :])


def verify(token: Token, key: VerifyingKey, *, utc_offset: int) -> bool:
    """Whether the key that the token names made its signature."""
    credential = token.credential
    return credential.key_id == key.id and key.verifies(
        token.signature, _signed_bytes(credential, utc_offset)
    )


def validity(credential: Credential, *, utc_offset: int) -> tuple[int, int]:
    """From when on, and until when (exclusive), the badge is valid, in seconds since 1970 UTC.

    The days are civil days of the event's zone, which lies `utc_offset` minutes east. The end is
    `exp` of RFC 8392 §3.1.4: at that second the badge is no longer accepted.
    """
    first = (credential.first_day - _DAY_ZERO).days
    start = first * _SECONDS_A_DAY - utc_offset * 60
    return start, start + credential.days * _SECONDS_A_DAY


def expand(token: Token, *, utc_offset: int) -> bytes:
    """The token written out as a tagged COSE_Sign1 with a CWT claims set."""
    credential = token.credential
    protected = protected_header(credential.key_id)
    return sign1(protected, _claims(credential, utc_offset), token.signature)


def _claims(credential: Credential, utc_offset: int) -> bytes:
    not_before, expires = validity(credential, utc_offset=utc_offset)
    return encode(
        {
            _EXPIRES: expires,
            _NOT_BEFORE: not_before,
            _TOKEN_ID: credential.serial.to_bytes(SERIAL_BITS // 8, "big"),
            _BADGE: [credential.category, credential.zones],
        }
    )


def _signed_bytes(credential: Credential, utc_offset: int) -> bytes:
    return to_be_signed(protected_header(credential.key_id), _claims(credential, utc_offset))


def _pack(credential: Credential) -> bytes:
    return _FIELDS.pack(
        VERSION,
        credential.key_id,
        credential.serial.to_bytes(SERIAL_BITS // 8, "big"),
        credential.category,
        credential.zones.to_bytes(ZONE_BITS // 8, "big"),
        (credential.first_day - _DAY_ZERO).days,
        credential.days,
    )


def _check_fields(credential: Credential) -> None:
    if not 0 <= credential.serial < 1 << SERIAL_BITS:
        raise _cannot_sign(say("its serial is out of range"))
    if not 1 <= credential.category <= 0xFF:
        raise _cannot_sign(say("the category's number must be 1 to 255"))
    if not 0 <= credential.zones < 1 << ZONE_BITS:
        raise _cannot_sign(say("an event has zones up to number {most}", most=ZONE_BITS))
    if not _DAY_ZERO <= credential.first_day <= _LAST_FIRST_DAY:
        raise _cannot_sign(
            say("its first day must lie before {year}", year=_LAST_FIRST_DAY.year + 1)
        )
    if not 1 <= credential.days <= MAX_DAYS:
        raise _cannot_sign(say("a badge is valid for 1 to {most} days", most=MAX_DAYS))


def _cannot_sign(why: Phrase) -> InvalidInput:
    return InvalidInput("This badge cannot be signed", say("No badge was made: {why}.", why=why))


assert _FIELDS.size + SIGNATURE_BYTES == TOKEN_BYTES
