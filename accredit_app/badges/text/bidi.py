"""The Unicode Bidirectional Algorithm (UAX #9, Unicode 15): embedding levels and visual order.

Works on one paragraph with no line breaks in it. Mirroring (L4) is left to the shaper, and
rule L3 (marks after reversal) too, since HarfBuzz places marks in either direction.
"""

from collections.abc import Sequence
from typing import NamedTuple

from accredit_app.badges.text.characters import BRACKETS, CANONICAL, OPENING, bidi_class

MAX_DEPTH = 125
_MAX_OPEN_BRACKETS = 63
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = frozenset({"LRE", "RLE", "LRO", "RLO"})
_REMOVED = _EMBEDDINGS | {"PDF", "BN"}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "PDI"}) | _ISOLATES
_RIGHT_TO_LEFT_WORK = frozenset({"R", "AL", "AN", "PDF", "PDI"}) | _EMBEDDINGS | _ISOLATES
_STRONG = {"L": "L", "R": "R", "EN": "R", "AN": "R"}


class Levels(NamedTuple):
    """A paragraph's base level (0 left to right, 1 right to left) and each character's level."""

    base: int
    levels: tuple[int, ...]


def paragraph_level(text: str) -> int:
    """The base level by the first strong character (P2, P3); 0 when there is none."""
    found = _first_strong([bidi_class(c) for c in text], 0, stop=False)
    return 0 if found is None else found


def levels(text: str, base: int | None = None) -> Levels:
    """The level of each character of one paragraph (rules P2 to I2, then L1 for the whole of it).

    `base` is 0, 1, or None for the first strong character's. Source: UAX #9 revision 48.
    """
    classes = [bidi_class(c) for c in text]
    if base is None:
        found = _first_strong(classes, 0, stop=False)
        base = 0 if found is None else found
    if base == 0 and _RIGHT_TO_LEFT_WORK.isdisjoint(classes):
        return Levels(0, (0,) * len(text))
    result, resolved = _explicit(classes, base)
    for sequence in _isolating_sequences(classes, result):
        _resolve(text, classes, resolved, levels=result, sequence=sequence, base=base)
    for i, kind in enumerate(classes):
        if kind in _REMOVED:
            result[i] = result[i - 1] if i else base
    _reset_trailing(classes, result, base)
    return Levels(base, tuple(result))


def line_order(levels: Sequence[int]) -> list[int]:
    """The visual order (left to right) of a line's items by their levels: rule L2."""
    order = list(range(len(levels)))
    odd = [level for level in levels if level & 1]
    if not odd:
        return order
    for level in range(max(levels), min(odd) - 1, -1):
        i = 0
        while i < len(order):
            if levels[order[i]] < level:
                i += 1
                continue
            j = i
            while j < len(order) and levels[order[j]] >= level:
                j += 1
            order[i:j] = order[i:j][::-1]
            i = j
    return order


def _first_strong(classes: Sequence[str], start: int, *, stop: bool) -> int | None:
    depth = 0
    for kind in classes[start:]:
        if kind in _ISOLATES:
            depth += 1
        elif kind == "PDI":
            if depth:
                depth -= 1
            elif stop:
                return None
        elif depth == 0 and kind in {"L", "R", "AL"}:
            return 0 if kind == "L" else 1
    return None


def _isolate_partners(classes: Sequence[str]) -> dict[int, int]:
    """BD9: each matched isolate initiator ↔ its PDI."""
    partners: dict[int, int] = {}
    waiting: list[int] = []
    for i, kind in enumerate(classes):
        if kind in _ISOLATES:
            waiting.append(i)
        elif kind == "PDI" and waiting:
            start = waiting.pop()
            partners[start], partners[i] = i, start
    return partners


class _Status(NamedTuple):
    level: int
    override: str
    isolate: bool


class _Stack:
    """The directional status stack of X1 to X8, with its overflow counts."""

    def __init__(self, base: int) -> None:
        self._stack = [_Status(base, "", False)]
        self._lost_isolates = self._lost_embeddings = self._isolates = 0

    @property
    def top(self) -> _Status:
        return self._stack[-1]

    def embed(self, *, right: bool, override: str) -> None:
        """X2 to X5."""
        level = self._next(right=right)
        if level and not self._lost_embeddings:
            self._stack.append(_Status(level, override, False))
        elif not self._lost_isolates:
            self._lost_embeddings += 1

    def isolate(self, *, right: bool) -> None:
        """X5a to X5c."""
        level = self._next(right=right)
        if level and not self._lost_embeddings:
            self._isolates += 1
            self._stack.append(_Status(level, "", True))
        else:
            self._lost_isolates += 1

    def end_isolate(self) -> None:
        """X6a."""
        if self._lost_isolates:
            self._lost_isolates -= 1
        elif self._isolates:
            self._lost_embeddings = 0
            while not self.top.isolate:
                self._stack.pop()
            self._stack.pop()
            self._isolates -= 1

    def end_embedding(self) -> None:
        """X7."""
        if self._lost_isolates:
            return
        if self._lost_embeddings:
            self._lost_embeddings -= 1
        elif not self.top.isolate and len(self._stack) > 1:
            self._stack.pop()

    def _next(self, *, right: bool) -> int:
        """The next odd or even level; 0 when it is too deep."""
        level = (self.top.level + 1) | 1 if right else (self.top.level + 2) & ~1
        return level if level <= MAX_DEPTH and not self._lost_isolates else 0


def _explicit(classes: Sequence[str], base: int) -> tuple[list[int], list[str]]:
    """X1 to X8: levels by explicit codes, and classes after directional overrides."""
    result = [base] * len(classes)
    resolved = list(classes)
    stack = _Stack(base)
    for i, kind in enumerate(classes):
        if kind == "PDI":
            stack.end_isolate()
        status = stack.top
        if kind != "B":
            result[i] = status.level
        if kind not in _REMOVED and kind != "B":
            resolved[i] = status.override or kind
        if kind in _EMBEDDINGS:
            stack.embed(right=kind[0] == "R", override=kind[0] if kind[2] == "O" else "")
        elif kind in _ISOLATES:
            strong = _first_strong(classes, i + 1, stop=True) if kind == "FSI" else None
            stack.isolate(right=kind == "RLI" or strong == 1)
        elif kind == "PDF":
            stack.end_embedding()
    return result, resolved


class _Sequence(NamedTuple):
    """An isolating run sequence (X10) with the levels on either side of it."""

    indexes: list[int]
    before: int | None
    after: int | None


def _isolating_sequences(classes: Sequence[str], result: Sequence[int]) -> list[_Sequence]:
    """BD13 without the characters that X9 removes; levels None where the paragraph ends."""
    kept = [i for i, kind in enumerate(classes) if kind not in _REMOVED]
    partners = _isolate_partners(classes)
    runs: list[list[int]] = []
    for i in kept:
        if runs and result[runs[-1][-1]] == result[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    by_first = {run[0]: run for run in runs}
    place = {i: n for n, i in enumerate(kept)}
    sequences = []
    for run in runs:
        if classes[run[0]] == "PDI" and run[0] in partners:
            continue
        indexes = list(run)
        while classes[indexes[-1]] in _ISOLATES and indexes[-1] in partners:
            following = by_first.get(partners[indexes[-1]])
            if following is None:
                break
            indexes += following
        first, last = place[indexes[0]], place[indexes[-1]] + 1
        open_ended = classes[indexes[-1]] in _ISOLATES and indexes[-1] not in partners
        before = result[kept[first - 1]] if first else None
        after = result[kept[last]] if last < len(kept) and not open_ended else None
        sequences.append(_Sequence(indexes, before, after))
    return sequences


def _resolve(
    text: str,
    classes: Sequence[str],
    resolved: Sequence[str],
    *,
    levels: list[int],
    sequence: _Sequence,
    base: int,
) -> None:
    """W1 to I2 on one isolating run sequence; writes its levels."""
    indexes = sequence.indexes
    level = levels[indexes[0]]
    before = base if sequence.before is None else sequence.before
    after = base if sequence.after is None else sequence.after
    start = "R" if max(level, before) & 1 else "L"
    end = "R" if max(level, after) & 1 else "L"
    embedding = "R" if level & 1 else "L"
    kinds = _weak([resolved[i] for i in indexes], start)
    _brackets(text, classes, kinds, indexes=indexes, embedding=embedding, start=start)
    _neutrals(kinds, embedding=embedding, start=start, end=end)
    for i, kind in zip(indexes, kinds, strict=True):
        if level & 1:
            levels[i] = level + (kind != "R")
        else:
            levels[i] = level + {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: Sequence[str], start: str) -> list[str]:
    """W1 to W7."""
    kinds = _marks(kinds, start)
    kinds = _numbers(kinds, start)
    kinds = _separators(kinds)
    kinds = _terminators(kinds)
    strong = start
    for i, kind in enumerate(kinds):
        if kind in {"ES", "ET", "CS"}:
            kinds[i] = "ON"
        elif kind in {"L", "R"}:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"
    return kinds


def _marks(kinds: Sequence[str], start: str) -> list[str]:
    """W1."""
    found: list[str] = []
    previous = start
    for kind in kinds:
        if kind == "NSM":
            previous = "ON" if previous in _ISOLATES or previous == "PDI" else previous
        else:
            previous = kind
        found.append(previous)
    return found


def _numbers(kinds: Sequence[str], start: str) -> list[str]:
    """W2 and W3."""
    found = []
    strong = start
    for kind in kinds:
        if kind in {"L", "R", "AL"}:
            strong = kind
        number = "AN" if kind == "EN" and strong == "AL" else kind
        found.append("R" if number == "AL" else number)
    return found


def _separators(kinds: list[str]) -> list[str]:
    """W4."""
    for i in range(1, len(kinds) - 1):
        if kinds[i - 1] == kinds[i + 1] and (
            (kinds[i] == "ES" and kinds[i - 1] == "EN")
            or (kinds[i] == "CS" and kinds[i - 1] in {"EN", "AN"})
        ):
            kinds[i] = kinds[i - 1]
    return kinds


def _terminators(kinds: list[str]) -> list[str]:
    """W5."""
    i = 0
    while i < len(kinds):
        j = i
        while j < len(kinds) and kinds[j] == "ET":
            j += 1
        if j > i and "EN" in {kinds[i - 1] if i else "", kinds[j] if j < len(kinds) else ""}:
            kinds[i:j] = ["EN"] * (j - i)
        i = max(j, i + 1)
    return kinds


def _bracket_spans(
    text: str, kinds: Sequence[str], indexes: Sequence[int]
) -> list[tuple[int, int]]:
    """BD16: pairs of positions in the sequence, by the opening one."""
    waiting: list[tuple[str, int]] = []
    spans = []
    for at, (kind, i) in enumerate(zip(kinds, indexes, strict=True)):
        character = text[i]
        if kind != "ON" or character not in BRACKETS:
            continue
        if character in OPENING:
            if len(waiting) >= _MAX_OPEN_BRACKETS:
                break
            waiting.append((BRACKETS[character], at))
            continue
        closing = CANONICAL.get(character, character)
        for depth in range(len(waiting) - 1, -1, -1):
            if waiting[depth][0] == closing:
                spans.append((waiting[depth][1], at))
                del waiting[depth:]
                break
    return sorted(spans)


def _brackets(
    text: str,
    classes: Sequence[str],
    kinds: list[str],
    *,
    indexes: Sequence[int],
    embedding: str,
    start: str,
) -> None:
    """N0."""
    for opening, closing in _bracket_spans(text, kinds, indexes):
        inside = {_STRONG[k] for k in kinds[opening + 1 : closing] if k in _STRONG}
        if embedding in inside:
            direction = embedding
        elif inside:
            context = next((_STRONG[k] for k in reversed(kinds[:opening]) if k in _STRONG), start)
            direction = context if context != embedding else embedding
        else:
            continue
        for at in (opening, closing):
            kinds[at] = direction
            mark = at + 1
            while mark < len(kinds) and classes[indexes[mark]] == "NSM":
                kinds[mark] = direction
                mark += 1


def _neutrals(kinds: list[str], *, embedding: str, start: str, end: str) -> None:
    """N1 and N2."""
    i = 0
    while i < len(kinds):
        if kinds[i] not in _NEUTRAL:
            i += 1
            continue
        j = i
        while j < len(kinds) and kinds[j] in _NEUTRAL:
            j += 1
        left = _STRONG[kinds[i - 1]] if i else start
        right = _STRONG[kinds[j]] if j < len(kinds) else end
        kinds[i:j] = [left if left == right else embedding] * (j - i)
        i = j


def _reset_trailing(classes: Sequence[str], result: list[int], base: int) -> None:
    """L1: separators, and the white space before them or at the end, take the base level."""
    trailing = True
    for i in range(len(classes) - 1, -1, -1):
        kind = classes[i]
        if kind in {"B", "S"}:
            result[i] = base
            trailing = True
        elif kind in {"WS", "PDI"} or kind in _ISOLATES or kind in _REMOVED:
            if trailing:
                result[i] = base
        else:
            trailing = False
