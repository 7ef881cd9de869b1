"""Who may reach the hub: passwords made at enrolment, and what the office tells the hub of them.

A password is made once, goes into the new station's own file and nowhere else. The office keeps a
verifier of it, which opens nothing, and takes it to the hub with its next sync.
"""

import base64
import json
from collections.abc import Callable, Collection
from typing import Final

from accredit_app.domain.roles import StationRole
from accredit_app.store.database import Unit
from accredit_app.sync.exchange import Admission, Admissions, Exchange
from accredit_app.sync.server_admin import verifier_of

HUB_LOGIN: Final = "hub.login"
"""Secret: the password of this station's login at a hub on a server."""

ADMISSIONS: Final = "hub.admissions"
"""Secret of the office: each station's role and verifier (JSON, by number)."""

_PASSWORD_BYTES: Final = 30


def new_password(
    unit: Unit, number: int, role: StationRole, *, random: Callable[[int], bytes]
) -> bytes:
    """A password for a station that is being enrolled; the office keeps its verifier."""
    password = base64.urlsafe_b64encode(random(_PASSWORD_BYTES))
    known = json.loads(unit.secret(ADMISSIONS) or b"{}")
    known[str(number)] = [role.value, verifier_of(password.decode(), random=random)]
    unit.put_secret(ADMISSIONS, json.dumps(known).encode())
    return password


def admissions(unit: Unit) -> Admissions:
    """Whom the office lets in; empty at any other station."""
    known = json.loads(unit.secret(ADMISSIONS) or b"{}")
    return {int(number): Admission(*words) for number, words in known.items()}


def keep_door(exchange: Exchange, admitted: Admissions, disabled: Collection[int]) -> None:
    """Lets in at the hub whoever was enrolled since, and shuts out whoever was disabled."""
    there = {one.station: one.active for one in exchange.stations()}
    fresh = {n: one for n, one in admitted.items() if n not in there and n not in disabled}
    if fresh:
        exchange.admit(fresh)
    for number in sorted(disabled):
        if there.get(number):
            exchange.dismiss(number)
