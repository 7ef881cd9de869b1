"""The station's key: 32 random bytes that encrypt its file, sealed under a passphrase.

The passphrase never reaches the database: it only opens this seal (Argon2id, RFC 9106, then
AES-256-GCM), so it can be changed without writing the database again. The operating system's
keyring may remember the key. Nothing here writes a key, or a passphrase, to a log or a repr.
"""

import base64
import json
import os
import secrets
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from accredit_app.errors import InvalidInput, StoreError
from accredit_app.phrases import say, why

KEY_FILE: Final = "station.key"
_KEY_BYTES: Final = 32
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_FORMAT: Final = 1
_SERVICE: Final = "accredit-station"

Random = Callable[[int], bytes]


class StationKey:
    """The key of one station's file."""

    __slots__ = ("_raw",)

    def __init__(self, raw: bytes) -> None:
        if len(raw) != _KEY_BYTES:
            raise ValueError("a station's key has 32 bytes")
        self._raw = raw

    @classmethod
    def generate(cls, random: Random = os.urandom) -> "StationKey":
        return cls(random(_KEY_BYTES))

    def raw_pragma(self) -> str:
        """The key as SQLCipher takes it when it is to be used as it is, with no derivation."""
        return f"x'{self._raw.hex()}'"

    def raw_bytes(self) -> bytes:
        """The 32 bytes, for a seal or a keyring and nothing else."""
        return self._raw

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StationKey) and secrets.compare_digest(self._raw, other._raw)

    def __hash__(self) -> int:
        return hash((StationKey, self._raw))

    def __repr__(self) -> str:
        return "StationKey(<redacted>)"


@dataclass(frozen=True, slots=True)
class Cost:
    """What one guess at the passphrase costs: memory in KiB, passes, lanes."""

    memory: int
    passes: int
    lanes: int

    def bearable(self) -> bool:
        """Whether a key file that asks for this may be tried: a forged one must not hang us."""
        return (
            8 * self.lanes <= self.memory <= 1 << 20
            and 1 <= self.passes <= 64
            and 1 <= self.lanes <= 16
        )


STANDARD: Final = Cost(memory=65536, passes=3, lanes=4)
"""RFC 9106 §4, second recommended option: 64 MiB, three passes, four lanes."""


def wrap(
    key: StationKey, passphrase: str, *, cost: Cost = STANDARD, random: Random = os.urandom
) -> bytes:
    """Seal the key under a passphrase; the answer is the JSON text of a key file.

    An empty passphrase is refused with `InvalidInput`.
    """
    if not passphrase:
        raise InvalidInput("A passphrase is needed", "A station's file is never left unprotected.")
    header = {
        "format": _FORMAT,
        "kdf": "argon2id",
        "memory_kib": cost.memory,
        "passes": cost.passes,
        "lanes": cost.lanes,
        "salt": base64.b64encode(random(_SALT_BYTES)).decode(),
        "nonce": base64.b64encode(random(_NONCE_BYTES)).decode(),
    }
    sealed = _cipher(header, passphrase).encrypt(
        base64.b64decode(str(header["nonce"])), key.raw_bytes(), _bound(header)
    )
    return json.dumps({**header, "sealed": base64.b64encode(sealed).decode()}, indent=1).encode()


def unwrap(blob: bytes, passphrase: str) -> StationKey:
    """Open what `wrap` sealed.

    `StoreError` if the passphrase is wrong or the text is no key file that this version can read.
    """
    try:
        whole = json.loads(blob)
        sealed = base64.b64decode(whole.pop("sealed"), validate=True)
        nonce = base64.b64decode(whole["nonce"], validate=True)
        cipher = _cipher(whole, passphrase)
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise StoreError(
            "The station's key file is damaged",
            "It is no key file that this version can read. Take it back from the last backup; "
            "the station's data is untouched.",
        ) from error
    try:
        return StationKey(cipher.decrypt(nonce, sealed, _bound(whole)))
    except (InvalidTag, ValueError) as error:
        raise StoreError(
            "The passphrase is wrong",
            "The station stays locked and nothing was changed. Try again; mind the keyboard's "
            "language and Caps Lock.",
        ) from error


def _cipher(header: dict[str, object], passphrase: str) -> AESGCM:
    cost = Cost(*(int(str(header[name])) for name in ("memory_kib", "passes", "lanes")))
    if header["format"] != _FORMAT or header["kdf"] != "argon2id" or not cost.bearable():
        raise ValueError("not a key file of this version")
    derive = Argon2id(
        salt=base64.b64decode(str(header["salt"]), validate=True),
        length=_KEY_BYTES,
        iterations=cost.passes,
        lanes=cost.lanes,
        memory_cost=cost.memory,
    )
    # RFC 8265 §4.2.2 (OpaqueString): the same passphrase from two keyboards is one passphrase.
    return AESGCM(derive.derive(unicodedata.normalize("NFC", passphrase).encode()))


def _bound(header: dict[str, object]) -> bytes:
    """The header as the seal covers it, so that its cost cannot be altered unseen."""
    return json.dumps(header, sort_keys=True, separators=(",", ":")).encode()


@dataclass(frozen=True, slots=True)
class KeyFile:
    """The sealed key on disk. It is replaced as a whole or not at all."""

    path: Path

    def read(self) -> bytes:
        """The sealed key; `StoreError` if there is none."""
        try:
            return self.path.read_bytes()
        except OSError as error:
            raise StoreError(
                "The station's key file cannot be read",
                say(
                    "{file} belongs beside the station's file. Take it back from the last "
                    "backup; the station's data is untouched.",
                    file=self.path.name,
                ),
            ) from error

    def write(self, sealed: bytes) -> None:
        """Replace the file, safe against a power cut; only this account may read it. `StoreError`
        if the disk refuses: the one that was there stays."""
        fresh = self.path.with_name(self.path.name + ".new")
        try:
            descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(sealed)
                stream.flush()
                os.fsync(stream.fileno())
            fresh.replace(self.path)
            sync_folder(self.path.parent)
        except OSError as error:
            with suppress(OSError):
                fresh.unlink()
            raise StoreError(
                "The station's key file could not be written",
                say(
                    "{file}: {reason}. Nothing else was changed. See whether the disk has room and "
                    "this account may write there.",
                    file=self.path,
                    reason=why(error),
                ),
            ) from error

    def change(self, old: str, new: str, *, cost: Cost = STANDARD) -> None:
        """Seal the same key under another passphrase; `StoreError` if the old one is wrong."""
        self.write(wrap(unwrap(self.read(), old), new, cost=cost))


def sync_folder(folder: Path) -> None:
    """Make a rename in a folder durable, where the system has a way to ask for it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remember(folder: Path, key: StationKey) -> bool:
    """Give the key of a station's folder to the system's keyring; False where there is none."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.set_password(_SERVICE, str(folder.resolve()), key.raw_bytes().hex())
    except (KeyringError, RuntimeError, OSError):
        return False
    return True


def recall(folder: Path) -> StationKey | None:
    """The key that the system's keyring holds for a station's folder, or None."""
    import keyring
    from keyring.errors import KeyringError

    try:
        text = keyring.get_password(_SERVICE, str(folder.resolve()))
        return StationKey(bytes.fromhex(text)) if text else None
    except (KeyringError, RuntimeError, OSError, ValueError):
        return None


def forget(folder: Path) -> None:
    """Take a station's key out of the system's keyring, if it is there."""
    import keyring
    from keyring.errors import KeyringError

    try:
        keyring.delete_password(_SERVICE, str(folder.resolve()))
    except (KeyringError, RuntimeError, OSError):
        return
