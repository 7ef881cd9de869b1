"""The small part of COSE (RFC 9052) that badges and lists are signed with.

Only COSE_Sign1 with EdDSA is spoken, in exactly one encoding: CBOR's deterministic one (RFC 8949
§4.2.1). A document is never decoded before its signature has held.
"""

from collections.abc import Callable
from functools import lru_cache

import cbor2

from accredit_app.credentials.keys import (
    KEY_ID_BYTES,
    SIGNATURE_BYTES,
    SigningKey,
    VerifyingKey,
)

_ALGORITHM, _CONTENT_TYPE, _KEY_ID = 1, 3, 4
_EDDSA = -8
_SIGN1 = 18

_OPENING = b"\xd2\x84"  # tag 18, array of four
_NO_HEADERS = b"\xa0"
_SIGNATURE_HEAD = b"\x58\x40"
_STRING_HEADS = {b"\x58": 2, b"\x59": 3, b"\x5a": 5}
"""Length of a byte string's head by its first byte; one byte if it is none of these."""


def encode(value: object) -> bytes:
    """The value in deterministic CBOR."""
    return cbor2.dumps(value, canonical=True)


@lru_cache(maxsize=1024)
def protected_header(key_id: bytes, content_type: str | None = None) -> bytes:
    """The serialised protected header: EdDSA, what is signed, and by which key."""
    if content_type is None:
        return encode({_ALGORITHM: _EDDSA, _KEY_ID: key_id})
    return encode({_ALGORITHM: _EDDSA, _CONTENT_TYPE: content_type, _KEY_ID: key_id})


def to_be_signed(protected: bytes, payload: bytes) -> bytes:
    """The Sig_structure of a COSE_Sign1 with no external data (RFC 9052 §4.4)."""
    return encode(["Signature1", protected, b"", payload])


def sign1(protected: bytes, payload: bytes, signature: bytes) -> bytes:
    """A tagged COSE_Sign1 with an empty unprotected header (RFC 9052 §4.2)."""
    return encode(cbor2.CBORTag(_SIGN1, [protected, {}, payload, signature]))


def sign_document(value: object, *, content_type: str, key: SigningKey) -> bytes:
    """The value as a signed document.

    The content type stands in the protected header, so that a signature made for one kind of
    document, or for a badge, never serves for another.
    """
    payload = encode(value)
    protected = protected_header(key.id, content_type)
    return sign1(protected, payload, key.sign(to_be_signed(protected, payload)))


def open_document(
    data: bytes, *, content_type: str, signer: Callable[[bytes], VerifyingKey | None]
) -> tuple[bytes, bytes] | None:
    """The key id and the payload of a document whose signature holds, else None.

    `signer` gives the key for a key id, or None if nobody of that name may sign this.
    """
    # The signature is the end of the one allowed encoding, and the key id the end of the one
    # allowed header: so both are found by position, and writing it all again must give `data`.
    head = protected_header(bytes(KEY_ID_BYTES), content_type)
    start = len(_OPENING) + len(encode(head)) - KEY_ID_BYTES
    name = data[start : start + KEY_ID_BYTES]
    key = signer(name)
    if key is None:
        return None
    protected = protected_header(name, content_type)
    prefix = _OPENING + encode(protected) + _NO_HEADERS
    signature = data[-SIGNATURE_BYTES:]
    body = data[len(prefix) : -SIGNATURE_BYTES - len(_SIGNATURE_HEAD)]
    payload = body[_STRING_HEADS.get(body[:1], 1) :]
    if sign1(protected, payload, signature) != data:
        return None
    if not key.verifies(signature, to_be_signed(protected, payload)):
        return None
    return name, payload
