"""The bidirectional algorithm against Unicode's own conformance files, every case of them.

The files in `tests/data` are those of Unicode 15.0, unchanged but packed (licence beside them).
Python's own tables may be of another version: every character of the files' cases has been in
Unicode since long before, and the tables are compared for what both versions know.
"""

import hashlib
import lzma
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from accredit_app.badges.text.bidi import levels, line_order
from accredit_app.badges.text.characters import BRACKETS, CANONICAL, OPENING, bidi_class

DATA = Path(__file__).parents[1] / "data"
VERSION = "15.0.0"
DIGESTS = {
    "BidiTest": "72a7a509dba0e147322c17997fb5159431042ff4a49fa08c7c25ccc1e291bbfe",
    "BidiCharacterTest": "3c423c301f7b8dc41b879062cbf01fd1b4ec2ea4826e20d276c44b52129a01b6",
    "BidiBrackets": "333ae1e99db0504ca8a046a07dc45b5e7aa91869c685e6bf955ebe674804827a",
    "DerivedBidiClass": "4841f2090c2dbc592d3ce43bb74c2191b3da50fb9a0d00274f1448c202851b02",
}
REPRESENTATIVES = {
    "L": "aé中", "R": "אߊ", "AL": "عܐ", "EN": "1۲", "AN": "٣", "ES": "+-", "ET": "$%", "CS": ",:",
    "NSM": "\u0301\u064b", "BN": "\u00ad\u200d", "B": "\u2029\n", "S": "\t\x1f", "WS": " \u2003",
    "ON": "!»", "LRE": "\u202a", "RLE": "\u202b", "PDF": "\u202c", "LRO": "\u202d",
    "RLO": "\u202e", "LRI": "\u2066", "RLI": "\u2067", "FSI": "\u2068", "PDI": "\u2069",
}  # fmt: skip
LONG_NAMES = {
    "Left_To_Right": "L",
    "Right_To_Left": "R",
    "Arabic_Letter": "AL",
    "European_Terminator": "ET",
}


def read(name: str) -> str:
    data = lzma.decompress((DATA / f"{name}-{VERSION}.txt.xz").read_bytes())
    assert hashlib.sha256(data).hexdigest() == DIGESTS[name]
    return data.decode("utf-8")


def rows(name: str) -> Iterator[str]:
    for line in read(name).splitlines():
        said = line.partition("#")[0].strip()
        if said:
            yield said


def expected_levels(said: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Where the characters stand that have a level, and their levels."""
    found = [(i, int(level)) for i, level in enumerate(said.split()) if level != "x"]
    return tuple(i for i, _ in found), tuple(level for _, level in found)


def outcome(
    text: str, base: int | None, kept: tuple[int, ...]
) -> tuple[int, tuple[int, ...], list[int]]:
    """Base, levels and visual order of the characters that rule X9 does not remove."""
    found = levels(text, base)
    their = tuple([found.levels[i] for i in kept])
    return found.base, their, [kept[i] for i in line_order(their)]


@pytest.mark.parametrize("choice", [0, -1], ids=["first", "last"])
def test_the_representatives_are_of_their_class(choice: int) -> None:
    assert {k: bidi_class(c[choice]) for k, c in REPRESENTATIVES.items()} == {
        kind: kind for kind in REPRESENTATIVES
    }


def test_every_case_of_bidi_test() -> None:
    letters = [{kind: some[at] for kind, some in REPRESENTATIVES.items()} for at in (0, -1)]
    cases = 0
    wrong = []
    kept: tuple[int, ...] = ()
    wanted: tuple[int, ...] = ()
    order: list[int] = []
    for row in rows("BidiTest"):
        if row.startswith("@Levels:"):
            kept, wanted = expected_levels(row.removeprefix("@Levels:"))
        elif row.startswith("@Reorder:"):
            order = [int(i) for i in row.removeprefix("@Reorder:").split()]
        elif not row.startswith("@"):
            kinds, _, bits = row.partition(";")
            chosen = letters[cases % 2]
            text = "".join([chosen[kind] for kind in kinds.split()])
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    cases += 1
                    if outcome(text, base, kept)[1:] != (wanted, order):
                        wrong.append((kinds, base))
    assert wrong == []
    assert cases == 770_241


def test_every_case_of_bidi_character_test() -> None:
    cases = 0
    wrong = []
    for row in rows("BidiCharacterTest"):
        points, direction, base, said, order = row.split(";")
        text = "".join([chr(int(point, 16)) for point in points.split()])
        kept, wanted = expected_levels(said)
        expected = (int(base), wanted, [int(i) for i in order.split()])
        if outcome(text, {"0": 0, "1": 1, "2": None}[direction], kept) != expected:
            wrong.append(row)
        cases += 1
    assert wrong == []
    assert cases == 91_707


def test_every_class_that_both_versions_know() -> None:
    classes: dict[int, str] = {}
    for row in rows("DerivedBidiClass"):
        points, kind = (part.strip() for part in row.split(";"))
        first, _, last = points.partition("..")
        classes.update(dict.fromkeys(range(int(first, 16), int(last or first, 16) + 1), kind))
    known = {p for p in classes if unicodedata.category(chr(p)) != "Cn"}
    assert len(known) > 280_000
    assert [hex(p) for p in known if bidi_class(chr(p)) != classes[p]] == []
    # Of those that only the file knows, marks and signs of rare scripts that no font here has.
    later = {p for p in classes.keys() - known if bidi_class(chr(p)) != classes[p]}
    assert len(later) <= 60
    assert min(later, default=0x10000) >= 0x10000


def test_every_default_for_characters_to_come() -> None:
    assigned: set[int] = set()
    for row in rows("DerivedBidiClass"):
        first, _, last = row.partition(";")[0].strip().partition("..")
        assigned.update(range(int(first, 16), int(last or first, 16) + 1))
    defaults = dict.fromkeys(range(0x110000), "L")
    for line in read("DerivedBidiClass").splitlines():
        if line.startswith("# @missing:"):
            points, kind = (part.strip() for part in line.partition(":")[2].split(";"))
            first, _, last = points.partition("..")
            defaults.update(dict.fromkeys(range(int(first, 16), int(last, 16) + 1), kind))
    wrong = [
        hex(point)
        for point, kind in defaults.items()
        if point not in assigned
        and unicodedata.category(chr(point)) == "Cn"
        and bidi_class.__wrapped__(chr(point)) != LONG_NAMES.get(kind, kind)
    ]
    assert wrong == []


def test_every_bracket() -> None:
    found = {}
    opening = set()
    for row in rows("BidiBrackets"):
        point, partner, kind = (part.strip() for part in row.split(";"))
        found[chr(int(point, 16))] = chr(int(partner, 16))
        if kind == "o":
            opening.add(chr(int(point, 16)))
    assert {k: CANONICAL.get(v, v) for k, v in found.items()} == BRACKETS
    assert opening == OPENING
