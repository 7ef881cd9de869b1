"""Invitation codes: what the confirmation letter carries and a kiosk reads.

A code is derived from the event's own secret and the person, so that two stations which take the
same list apart give the same person the same code, and nobody can guess another's.
"""

import hmac
from hashlib import sha256
from uuid import UUID

from accredit_app.services.sync.syncing import HUB_KEY
from accredit_app.store.unit import Unit

LENGTH = 12
_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def invitation_code(unit: Unit, person: UUID) -> str:
    """Twelve characters of Crockford's base 32 (60 bits); "" on a station without the secret."""
    secret = unit.secret(HUB_KEY)
    if not secret:
        return ""
    digest = hmac.new(secret, b"accredit.invitation\x00" + person.bytes, sha256).digest()
    number = int.from_bytes(digest[:8], "big")
    return "".join(_ALPHABET[number >> 5 * place & 31] for place in range(LENGTH))
