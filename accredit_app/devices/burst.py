"""Where in a run of keys a scan began, on a machine that stalls now and then.

A scan is told by its length and by the pace of most of its keys. A stall in the middle of one looks
like the end of somebody's typing, so every pause is remembered as a place where the scan may have
begun. It knows keys by their digit and their character only, and no window.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final, Generic, Protocol, TypeVar

CREDENTIAL_DIGITS: Final = 198
AIM_LENGTH: Final = 3
"""A scanner may send "]Q1" first (ISO/IEC 15424); the third character is a digit of no meaning."""
RHYTHM_MS: Final = 90
"""Between two keys of a scanner at most, unless the machine stalls. A trained hand needs some 200
for a digit, quicker only in short bursts; and auto-repeat is told."""
STALL_MS: Final = 1500
"""How long a machine may stall in the middle of a scan."""
STALLS: Final = 3
"""So many in the first digits of a scan; a hand rests after every few keys."""
ROLL: Final = 8
"""Keys; more than fingers that roll over a keyboard press without a rest."""
NO_NUMBER: Final = 32
"""Digits; more than any document has, at this pace, are no person's."""
INVITATION: Final = 12
LONGEST: Final = CREDENTIAL_DIGITS + AIM_LENGTH
_CROCKFORD: Final = frozenset("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


class Key(Protocol):
    @property
    def digit(self) -> str | None: ...
    @property
    def character(self) -> str: ...


K = TypeVar("K", bound=Key)
Undo = Callable[[], None]


@dataclass(slots=True)
class _Start:
    """The number of a key that came after a pause, and what undoes it and all that followed."""

    index: int
    put_back: Undo


@dataclass(slots=True)
class Burst(Generic[K]):
    """Keys without a long rest. From the one numbered `held` on, no widget has had them."""

    keys: list[K] = field(default_factory=list)
    held: int | None = None
    _starts: list[_Start] = field(default_factory=list)

    def add(self, key: K, *, paused: bool, remember: Callable[[], Undo]) -> list[K]:
        """Take one key more; gives those that must be typed after all, oldest first.

        `paused` says that the key came later than `RHYTHM_MS`. `remember` is asked for what would
        put the widget with the focus back, while keys still reach it.
        """
        if paused or not self._starts:
            self._starts.append(_Start(len(self.keys), _nothing if self.holding else remember()))
        self.keys.append(key)
        if self.held is None:
            while len(self._starts) > 1 + STALLS or len(self.keys) > LONGEST:
                self._drop()
            self._hold()
            return []
        typed: list[K] = []
        while self._starts and not self._plausible(self._starts[0]):
            typed += self._drop()
        return typed

    @property
    def holding(self) -> bool:
        return self.held is not None

    @property
    def few(self) -> bool:
        """Whether no more keys are left of what is held back than a person may have typed."""
        return self.holding and len(self.keys) <= NO_NUMBER

    @property
    def whole(self) -> bool:
        """Whether the last keys are a credential, if no more follow."""
        return self.holding and any(self._credential(start) for start in self._starts)

    def take(self) -> tuple[list[K], str, Undo]:
        """The credential of a `whole` burst: keys to be typed first, its digits, and what puts the
        widget that has the focus back, to be done before."""
        assert self.held is not None
        start = next(start for start in reversed(self._starts) if self._credential(start))
        digits = self._credential(start)
        before = self.keys[self.held : start.index]
        return before, digits, start.put_back if start.index < self.held else _nothing

    def invitation(self) -> tuple[str, Undo]:
        """The twelve characters that came last, and what undoes them; "" if they are no code."""
        for start in () if self.holding else reversed(self._starts):
            characters = (key.character for key in self.keys[start.index :])
            code = "".join(characters).replace("-", "")
            if len(code) == INVITATION and _CROCKFORD.issuperset(code):
                return code, start.put_back
        return "", _nothing

    def let_go(self) -> list[K]:
        """Forget everything; gives the keys that no widget has had."""
        typed = [] if self.held is None else self.keys[self.held :]
        self.keys, self._starts, self.held = [], [], None
        return typed

    def begin_again(self, keys: Sequence[K], put_back: Undo) -> None:
        """Go on with these, which are being typed; nothing is held back."""
        self.keys, self.held = list(keys), None
        self._starts = [_Start(0, put_back)] if keys else []

    def _hold(self) -> None:
        """Hold keys back from now on, if a person cannot have typed so many.

        The few that a person may have typed ahead of them stay where they are for now.
        """
        possible = (start for start in self._starts if self._plausible(start))
        first = next(possible, None)
        if first is None or len(self.keys) - first.index <= NO_NUMBER:
            return
        runs = zip(self._starts, self._ends(), strict=True)
        first = next(
            start for start, end in runs if end - start.index > ROLL and start.index >= first.index
        )
        self.held = first.index
        first.put_back()

    def _ends(self) -> list[int]:
        return [*(start.index for start in self._starts[1:]), len(self.keys)]

    def _drop(self) -> list[K]:
        """Forget what came up to the second pause; gives what of it no widget has had."""
        (end, *_) = self._ends()
        dropped = [] if self.held is None else self.keys[self.held : end]
        del self.keys[:end], self._starts[0]
        for start in self._starts:
            start.index -= end
        if self.held is not None:
            self.held = max(0, self.held - end) if self.keys else None
        return dropped

    def _ahead(self, start: _Start) -> int:
        """How many signs a scanner sent ahead of the digits (ISO/IEC 15424)."""
        return AIM_LENGTH if self.keys[start.index].digit is None else 0

    def _plausible(self, start: _Start) -> bool:
        """Whether a credential may have begun there: nothing but digits so far."""
        first = start.index + self._ahead(start)
        return len(self.keys) - first <= CREDENTIAL_DIGITS and all(
            key.digit is not None for key in self.keys[first:]
        )

    def _credential(self, start: _Start) -> str:
        first = start.index + self._ahead(start)
        if len(self.keys) - first != CREDENTIAL_DIGITS or not self._plausible(start):
            return ""
        return "".join(key.digit or "" for key in self.keys[first:])


def _nothing() -> None:
    pass
