"""A line to a hub that breaks where a test says."""

from collections.abc import Callable
from typing import Any, ClassVar

from accredit_app.errors import SyncError
from accredit_app.sync.exchange import Exchange


class CutExchange:
    """A line that breaks at its n-th call: before the call arrives, or before the reply does."""

    CALLS: ClassVar = (
        "greet", "push", "vouch", "alert", "pull", "want", "put_photos", "photos", "intact",
        "receipt", "revocations", "disown",
    )  # fmt: skip

    def __init__(self, hub: Exchange, *, at: int, reply_lost: bool) -> None:
        self._hub = hub
        self._left = at
        self._reply_lost = reply_lost

    def __getattr__(self, name: str) -> Callable[..., Any]:
        assert name in self.CALLS

        def call(*args: Any, **options: Any) -> Any:
            self._left -= 1
            if self._left == 0 and not self._reply_lost:
                raise SyncError("The line was cut")
            answer = getattr(self._hub, name)(*args, **options)
            if self._left == 0:
                raise SyncError("The reply was lost")
            return answer

        return call
