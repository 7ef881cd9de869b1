"""Where a name or an organisation may be broken into lines.

Breaks at spaces, after hyphens, slashes, zero-width spaces and Tibetan tsheg, after the dot between
the parts of a name in Han or kana and after their other punctuation, and, if need be, between any
two of these (with kinsoku). Thai, Lao, Khmer
and Burmese need a dictionary: without spaces they are not broken, since a break inside a word is
worse than smaller type.
"""

from typing import NamedTuple

from accredit_app.badges.text.characters import extends
from accredit_app.badges.text.itemise import resolve_scripts

_FREE = frozenset({"Hani", "Hira", "Kana"})
_AFTER = frozenset("-\u2010\u2013\u2014/\u0f0b\u200b\u1361")
_DOTS = frozenset("·\u30fb\uff65")
_STOPS = frozenset("、。，．：；！？」』）》〉】")
_NEVER_FIRST = frozenset(
    "、。，．・：；？！’”）〕］｝〉》」』】〙〗ー々〻ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    ",.;:!?)]}»·%‰-\u2010\u2013"
)
_NEVER_LAST = frozenset("（〔［｛〈《「『【〘〖“‘([{«")
_AT_SPACE, _AT_HYPHEN, _IN_HAN = 1.0, 0.9, 0.8


class Break(NamedTuple):
    """A line may end before `end` and the next begin at `start`; `worth` ≤ 1 is how good it is."""

    end: int
    start: int
    worth: float


def breaks(text: str) -> list[Break]:
    """Every place to break a cleaned paragraph, from its beginning."""
    found = []
    scripts = resolve_scripts(text, "Latn")
    for i in range(1, len(text)):
        before, after = text[i - 1], text[i]
        if before == " ":
            found.append(Break(i - 1, i, _AT_SPACE))
        elif after == " " or extends(after) or after in _NEVER_FIRST or before in _NEVER_LAST:
            continue
        elif before in _AFTER and i > 1 and text[i - 2] != " ":
            found.append(Break(i, i, _AT_HYPHEN))
        elif (before in _DOTS or before in _STOPS) and scripts[i] in _FREE:
            found.append(Break(i, i, _AT_SPACE))
        elif scripts[i - 1] in _FREE and scripts[i] in _FREE:
            found.append(Break(i, i, _IN_HAN))
    return found
