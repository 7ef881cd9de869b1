"""By what sticks are sealed: one age key a station, and one recovery key for the event.

Each is made at the office, when the event is founded and at each enrolment, and goes into the new
station's own file. A station knows the names of the office and of the recovery key, to which it
seals, and the secret of nobody else: a stolen desk opens only what was written for it, and nothing
that is written after it was disabled. The recovery key's secret stays at the office until it is
saved to a file, once, and is then forgotten here.
"""

import json
import os
from pathlib import Path
from typing import Final

from accredit_app.domain.event import Station
from accredit_app.errors import Conflict, NotFound, StoreError
from accredit_app.phrases import say, why
from accredit_app.store.database import Unit
from accredit_app.sync.stick.sealing import Identity

IDENTITY: Final = "stick.identity"
"""Secret: by what this station opens sticks (`AGE-SECRET-KEY-1…`)."""

ADDRESSES: Final = "stick.addresses"
"""Secret: to whom this station seals, age names (`age1…`) by number, and "recovery" (JSON)."""

RECOVERY_SECRET: Final = "stick.recovery"  # noqa: S105 - a name, not a secret
"""Secret of the office: the recovery key, until it is saved; empty afterwards."""

RECOVERY: Final = "recovery"


def make_keys(unit: Unit, office: int) -> None:
    """Makes the office's key and the recovery key; harmless where they are."""
    if unit.secret(IDENTITY):
        return
    identity, recovery = Identity.generate(), Identity.generate()
    unit.put_secret(IDENTITY, identity.secret().encode())
    unit.put_secret(RECOVERY_SECRET, recovery.secret().encode())
    _keep(unit, {str(office): identity.recipient, RECOVERY: recovery.recipient})


def keys_for(unit: Unit, number: int, *, office: int) -> dict[str, bytes]:
    """A new station's secrets, by their names; the office keeps only its address."""
    make_keys(unit, office)
    known, identity = addresses(unit), Identity.generate()
    _keep(unit, known | {str(number): identity.recipient})
    handed = {name: known[name] for name in (str(office), RECOVERY)}
    return {IDENTITY: identity.secret().encode(), ADDRESSES: json.dumps(handed).encode()}


def identity_of(unit: Unit) -> Identity:
    """This station's own; NotFound where it was enrolled without one."""
    secret = unit.secret(IDENTITY)
    if not secret:
        raise NotFound(
            "This station has no key for sticks",
            "It was enrolled by an older version. Enrol it again at the event office.",
        )
    return Identity(secret.decode())


def addresses(unit: Unit) -> dict[str, str]:
    """To whom this station can seal."""
    known: dict[str, str] = json.loads(unit.secret(ADDRESSES) or b"{}")
    return known


def address_of(known: dict[str, str], station: Station) -> str:
    """A station's address; NotFound for one that was enrolled without a key."""
    found = known.get(str(station.number))
    if found is None:
        raise NotFound(
            "A station has no key for sticks",
            "It was enrolled by an older version. Enrol it again at the event office.",
        )
    return found


def recovery_waits(unit: Unit) -> bool:
    """Whether the recovery key is still here, to be saved."""
    return bool(unit.secret(RECOVERY_SECRET))


def recovery_secret(unit: Unit) -> str:
    """The recovery key, to be saved; Conflict when that was done, or away from the office."""
    secret = unit.secret(RECOVERY_SECRET)
    if not secret:
        raise Conflict(
            "The recovery key is not here",
            "It was saved before, and is kept only in that file; or this is not the event office.",
        )
    return secret.decode()


def forget_recovery(unit: Unit) -> None:
    """Forgets the recovery key, which is in its file now."""
    unit.put_secret(RECOVERY_SECRET, b"")


def write_key_file(path: Path, secret: str) -> None:
    """Writes a secret into a new file that only this account may read; StoreError if it cannot, or
    if there is a file of that name."""
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as out:
            out.write(secret + "\n")
            out.flush()
            os.fsync(out.fileno())
    except OSError as error:
        raise StoreError(
            "The recovery key could not be saved",
            say(
                "{path}: {reason}. It is still here: choose another place or name.",
                path=path,
                reason=why(error),
            ),
        ) from error


def read_key_file(path: Path) -> Identity:
    """The key in such a file; InvalidInput when it holds none."""
    try:
        with path.open(encoding="ascii", errors="replace") as stream:
            words = stream.read(1_000).split()
    except OSError as error:
        raise NotFound(
            "The recovery key's file cannot be read",
            say("{path}: {reason}. Nothing was changed.", path=path, reason=why(error)),
        ) from error
    return Identity(words[-1] if words else "")


def _keep(unit: Unit, known: dict[str, str]) -> None:
    unit.put_secret(ADDRESSES, json.dumps(known, sort_keys=True).encode())
