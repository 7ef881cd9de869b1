"""Sealing what a stick carries: age (X25519, age-encryption.org/v1), to several readers at once.

Everything is sealed in pieces of a few megabytes, so that neither side ever holds more than one
of them and no opened piece touches a disk. A secret identity shows itself only through `secret`.
"""

from collections.abc import Iterable, Sequence
from typing import Final, NoReturn

import pyrage

from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

PIECE_LIMIT: Final = 16 << 20
"""Bytes of one sealed piece that a reader will load; a writer's have about 4 MB."""


class Identity:
    """The secret by which one station, or the recovery key's keeper, opens what was sealed to it.

    It refuses to be printed, pickled or copied.
    """

    __slots__ = ("_key", "recipient")

    def __init__(self, secret: str) -> None:
        try:
            self._key = pyrage.x25519.Identity.from_str(secret.strip())
        except pyrage.IdentityError as error:
            raise InvalidInput(
                "This is not a recovery key",
                say("A recovery key is one line that begins with {word}.", word="AGE-SECRET-KEY-1"),
            ) from error
        self.recipient = str(self._key.to_public())

    @classmethod
    def generate(cls) -> "Identity":
        """A new one, from the system's own source of randomness."""
        return cls(str(pyrage.x25519.Identity.generate()))

    def secret(self) -> str:
        """The secret itself (Bech32, `AGE-SECRET-KEY-1…`), for the encrypted store, or for the
        file of the recovery key."""
        return str(self._key)

    def open(self, sealed: bytes) -> bytes | None:
        """What was sealed; None if it was not sealed to this identity, or is damaged."""
        try:
            opened: bytes = pyrage.decrypt(sealed, [self._key])
        except pyrage.DecryptError:
            return None
        return opened

    def __repr__(self) -> str:
        return f"Identity({self.recipient}, secret withheld)"

    def __reduce__(self) -> NoReturn:
        raise TypeError("an identity is not pickled or copied")


class Readers:
    """Those to whom a piece is sealed: public `age1…` names, parsed once."""

    def __init__(self, recipients: Iterable[str]) -> None:
        self._keys: Sequence[pyrage.x25519.Recipient] = [
            pyrage.x25519.Recipient.from_str(name) for name in sorted(set(recipients))
        ]

    def seal(self, piece: bytes) -> bytes:
        """The piece as an age file of its own."""
        sealed: bytes = pyrage.encrypt(piece, self._keys)
        return sealed
