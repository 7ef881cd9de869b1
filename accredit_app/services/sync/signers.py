"""Whose signature is whose, by the newest trust list that has come here: on the network as on
sticks.

The list is signed by the event's root key, whose public half every station was given at enrolment,
and travels in the office's chain. It holds the key of every station that was ever enrolled, one
each: a station keeps its key through a restore, a clone and a new epoch, and one that is enrolled
again gets a new number.
"""

from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from accredit_app.credentials.keys import VerifyingKey
from accredit_app.domain.event import OFFICE
from accredit_app.domain.journal import Chain, Entry, Head
from accredit_app.errors import NotFound
from accredit_app.services.people.lists import disabled_keys, trust_list
from accredit_app.store import queries
from accredit_app.sync.alerts import alert_message
from accredit_app.sync.exchange import head_message
from accredit_app.sync.vouchers import Worth

if TYPE_CHECKING:
    from accredit_app.domain.event import Event
    from accredit_app.store.unit import Unit


class Signers:
    """The stations' public keys as they are known here now; `disabled` names those (4 bytes each)
    that the office took back."""

    def __init__(
        self,
        keys: Mapping[int, Sequence[VerifyingKey]],
        *,
        disabled: Collection[bytes] = (),
    ) -> None:
        self._keys = keys
        self._disabled = disabled

    def worth(self, station: int, signature: bytes, message: bytes) -> Worth:
        """What a station's signature over a message is worth."""
        known = self._keys.get(station)
        if not known:
            return Worth.UNKNOWN
        key = next((key for key in known if key.verifies(signature, message)), None)
        if key is None:
            return Worth.FORGED
        return Worth.DISABLED if key.id in self._disabled else Worth.GENUINE

    def worth_of_word(self, chain: Chain, head: Head, signature: bytes) -> Worth:
        """What a signature over a chain is worth: its station's, or the office's."""
        return self._worth_by_either(chain.station, signature, head_message(chain, head))

    def worth_of_alert(self, entry: Entry, signature: bytes) -> Worth:
        """What a signature over a row ahead of its chain is worth: its station's, or the office's.
        A station's own stays good when it is disabled: no right that it took away comes back."""
        return self._worth_by_either(entry.station, signature, alert_message(entry))

    def _worth_by_either(self, station: int, signature: bytes, message: bytes) -> Worth:
        worth = self.worth(station, signature, message)
        if not worth.proves and self.worth(OFFICE, signature, message) is Worth.GENUINE:
            return Worth.GENUINE
        return worth


def signers_for(unit: "Unit", event: "Event") -> Signers:
    """The keys by the lists that are here; NotFound at a station that was not enrolled."""
    trust = trust_list(unit, event)
    keys: dict[int, list[VerifyingKey]] = {}
    for certificate in trust.certificates:
        keys.setdefault(certificate.station, []).append(VerifyingKey(certificate.public))
    return Signers(keys, disabled=disabled_keys(unit, event, trust))


def signers_here(unit: "Unit") -> Signers:
    """The keys that are known here; of a station that was not enrolled, none."""
    event = queries.event(unit.connection)
    try:
        return signers_for(unit, event) if event else Signers({})
    except NotFound:
        return Signers({})
