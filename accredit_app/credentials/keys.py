"""Ed25519 keys (RFC 8032), and the short names by which badges and lists call them.

A private key shows itself only through `private_bytes`, which is for the encrypted store: it
refuses to be printed, pickled or copied.
"""

import hashlib
from collections.abc import Callable
from typing import NoReturn

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

KEY_BYTES = 32
SIGNATURE_BYTES = 64
KEY_ID_BYTES = 4

_NAME = b"accredit.badge-key"
_ED25519 = b"\x01"


def key_id(public: bytes) -> bytes:
    """The 4 bytes by which a key is named in a token and in the header of a signed list.

    SHA-256 over a fixed name, a line feed, the algorithm's byte and the 32-byte public key, cut
    to 4 bytes: the construction of C2SP signed-note. Names may collide, so a trust list with
    two keys of one name is refused (see `trust`).
    """
    return hashlib.sha256(_NAME + b"\n" + _ED25519 + public).digest()[:KEY_ID_BYTES]


class VerifyingKey:
    """A public key, parsed once and used for many signatures."""

    __slots__ = ("_key", "id", "public")

    def __init__(self, public: bytes) -> None:
        if len(public) != KEY_BYTES:
            raise InvalidInput(
                "This is not a public key",
                say(
                    "An Ed25519 public key has {size} bytes, and this one has {count}.",
                    size=KEY_BYTES,
                    count=len(public),
                ),
            )
        self._key = Ed25519PublicKey.from_public_bytes(public)
        self.public = public
        self.id = key_id(public)

    def verifies(self, signature: bytes, message: bytes) -> bool:
        """Whether the 64-byte signature is this key's over the message (RFC 8032 §5.1.7)."""
        try:
            self._key.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    def __repr__(self) -> str:
        return f"VerifyingKey({self.id.hex()})"


class SigningKey:
    """A private key of the event's root or of one station."""

    __slots__ = ("_key", "id", "public")

    def __init__(self, private: bytes) -> None:
        if len(private) != KEY_BYTES:
            raise InvalidInput(
                "This is not a signing key",
                say(
                    "A signing key has {size} bytes. Enrol the station again at the office.",
                    size=KEY_BYTES,
                ),
            )
        self._key = Ed25519PrivateKey.from_private_bytes(private)
        self.public = self._key.public_key().public_bytes_raw()
        self.id = key_id(self.public)

    @classmethod
    def generate(cls, random: Callable[[int], bytes]) -> "SigningKey":
        """A new key from 32 bytes of `random`, which must be fit for secrets (`os.urandom`)."""
        return cls(random(KEY_BYTES))

    @classmethod
    def from_bytes(cls, private: bytes) -> "SigningKey":
        """The key that `private_bytes` gave; InvalidInput when it is not 32 bytes."""
        return cls(private)

    def private_bytes(self) -> bytes:
        """The 32-byte secret (RFC 8032 §5.1.5), for the encrypted store and nothing else."""
        return self._key.private_bytes_raw()

    def sign(self, message: bytes) -> bytes:
        """The 64-byte signature over the message (RFC 8032 §5.1.6)."""
        return self._key.sign(message)

    def __repr__(self) -> str:
        return f"SigningKey({self.id.hex()}, secret withheld)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a signing key is not pickled or copied")
