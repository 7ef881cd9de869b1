"""The shipped typefaces, brought into Qt without holding up the first window.

The Latin faces are loaded at once (about 2 ms), the other scripts one file a turn after the
first window stands. Han faces are ordered by language: the same code point has another shape in
Chinese, Japanese and Korean, and no order is right for all. No font of the machine is relied on.
"""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QFontDatabase

from accredit_app.config import resource

_HAN = ("SC", "TC", "JP", "KR")
_HAN_FIRST = {"ja": "JP", "ko": "KR", "zh": "SC"}
_TRADITIONAL = ("hant", "tw", "hk", "mo")


class Fonts:
    """Families by the file that they came from, in the order in which they were loaded."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or resource("fonts")
        self._loaded: dict[Path, tuple[str, ...]] = {}

    def begin(self) -> None:
        """Load the Latin faces: all that the first window needs."""
        for path in self._files():
            if _is_latin(path):
                self._load(path)

    def rest(self) -> Iterator[Path]:
        """Load what is left, one file each time that the iterator is asked."""
        for path in self._files():
            if path not in self._loaded:
                self._load(path)
                yield path

    def families(self, language: str) -> list[str]:
        """Every loaded family, Latin first and the Han faces in the language's order."""
        found = dict.fromkeys(names[0] for names in self._loaded.values() if names)
        han = {face: name for name in found if (face := _han_face(name))}
        first = han_face(language)
        order = [first, *(face for face in _HAN if face != first)]
        others = [name for name in found if not _han_face(name)]
        return others + [han[face] for face in order if face in han]

    def _files(self) -> list[Path]:
        return sorted(self._folder.rglob("*.[to]tf"), key=lambda path: (not _is_latin(path), path))

    def _load(self, path: Path) -> None:
        number = QFontDatabase.addApplicationFont(str(path))
        names = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
        self._loaded[path] = tuple(names)


def han_face(language: str) -> str:
    """Which of SC, TC, JP, KR draws Han characters for a BCP 47 tag; SC if nothing tells."""
    parts = language.lower().replace("_", "-").split("-")
    if parts[0] == "zh" and any(part in _TRADITIONAL for part in parts[1:]):
        return "TC"
    return _HAN_FIRST.get(parts[0], "SC")


def _han_face(family: str) -> str:
    last = family.rsplit(" ", 1)[-1]
    return last if last in _HAN else ""


def _is_latin(path: Path) -> bool:
    return path.stem.replace("_", "-").split("-")[0] == "NotoSans"
