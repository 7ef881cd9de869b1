"""The names of states in all languages of Unicode's CLDR: as many real names as there are.

Babel, which the program uses anyway, holds them. They show that nothing real is refused: every name
in a shipped script is drawn whole, and no sign in them is taken for one that stands alone.
One in three is taken, for the time: set SHARE to 1 for all 71,000.
"""

from collections.abc import Iterator
from functools import lru_cache
from zlib import crc32

from babel import Locale, UnknownLocaleError, localedata
from fontTools.unicodedata import script

from accredit_app.badges.text.fonts import FontBook
from accredit_app.badges.text.shape import Paragraph, shape

BOOK = FontBook.load()
SHARE = 3
SHIPPED = {name for family in BOOK.families for name in family.scripts}


@lru_cache(maxsize=1)
def states() -> dict[tuple[str, str], Paragraph]:
    """(Language, name) → as it is shaped."""
    return {
        (language, name): shape.__wrapped__(name, book=BOOK, weight="bold", language=language)
        for language, name in set(_names())
    }


def _names() -> Iterator[tuple[str, str]]:
    for identifier in localedata.locale_identifiers():
        try:
            locale = Locale.parse(identifier)
        except (UnknownLocaleError, ValueError):
            continue
        if locale.territory:
            continue
        language = f"{locale.language}-{locale.script}" if locale.script else locale.language
        for name in map(str, locale.territories.values()):
            if crc32(f"{language} {name}".encode()) % SHARE == 0:
                yield language, name


def test_every_name_in_a_shipped_script_is_drawn_whole() -> None:
    found = states()
    assert len(found) > 65_000 // SHARE
    assert len({language for language, _ in found}) > 250
    scripts = {item.item.script for paragraph in found.values() for item in paragraph.runs}
    assert scripts >= SHIPPED - {"Bopo", "Hira", "Thaa"}  # CLDR has next to none of these
    refused = {
        (language, part)
        for (language, _), paragraph in found.items()
        for part in paragraph.missing
        if {script(c) for c in part} & SHIPPED
    }
    assert refused == set()


def test_no_name_gets_a_circle_that_is_not_in_it() -> None:
    for (language, name), paragraph in states().items():
        for run in paragraph.runs:
            assert all(g.glyph != run.face.circle for g in run.glyphs if g.glyph), (language, name)


def test_every_character_is_drawn_once_and_in_one_run() -> None:
    for paragraph in states().values():
        assert "".join(run.text for run in paragraph.runs) == paragraph.text
        line = paragraph.line(0, len(paragraph.text))
        assert sorted(run.item.start for run in line.runs) == [r.item.start for r in paragraph.runs]
