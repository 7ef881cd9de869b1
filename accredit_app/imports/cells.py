"""The cells of a list, checked one by one: each function gives the value or says what is wrong.

A cell is refused rather than guessed at: a wrong birth date on file is worse than a row that the
focal point is asked about again.
"""

import re
from collections.abc import Collection
from datetime import date
from functools import cache
from pathlib import Path
from typing import Final

from babel import Locale

from accredit_app.domain.people import OrganisationKind
from accredit_app.domain.text import fold
from accredit_app.phrases import Phrase, say

LONGEST: Final = 200
_NOT_ISO: Final = frozenset(
    {"AC", "CP", "CQ", "DG", "EA", "EZ", "IC", "QO", "TA", "XA", "XB", "ZZ"}
)
"""Codes that CLDR names and ISO 3166-1 has not assigned."""
_EMAIL: Final = re.compile(r"[^\s@,;<>]{1,64}@[^\s@,;<>.]+(\.[^\s@,;<>.]+)+")
_PHONE: Final = re.compile(r"\+?[0-9 ()./-]{5,30}(\s?(ext|x)\.? ?[0-9]{1,6})?", re.IGNORECASE)
_TAG: Final = re.compile(
    r"([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|[0-9]{3}))?((?:-[a-z0-9]{5,8}|-[0-9][a-z0-9]{3})*)",
    re.IGNORECASE | re.ASCII,
)
_KINDS: Final = {
    fold(kind.value.replace("_", " ")): kind for kind in OrganisationKind
} | {
    "delegation": OrganisationKind.STATE,
    "government": OrganisationKind.STATE,
    "un": OrganisationKind.UN_SYSTEM,
    "igo": OrganisationKind.INTERGOVERNMENTAL,
    "ngo": OrganisationKind.NON_GOVERNMENTAL,
    "academia": OrganisationKind.RESEARCH,
    "press": OrganisationKind.NEWS_AGENCY,
    "media": OrganisationKind.NEWS_AGENCY,
}  # fmt: skip


class BadCell(ValueError):  # noqa: N818 - it is the cell that is bad
    """A cell that cannot be taken, and the reason, fit to show."""

    def __init__(self, reason: Phrase) -> None:
        super().__init__(reason)
        self.reason = reason


def text(cell: str) -> str:
    """Any line of text."""
    if len(cell) > LONGEST:
        raise BadCell(
            say(
                "is too long ({count} characters, {most} at most)",
                count=len(cell),
                most=LONGEST,
            )
        )
    if "\ufffd" in cell:
        raise BadCell(say("holds a damaged character: the list was saved in a wrong encoding"))
    return cell


def name(cell: str) -> str:
    """A person's name: at least a letter of some script."""
    if cell and not any(c.isalpha() for c in cell):
        raise BadCell(say("“{cell}” holds no letter", cell=cell))
    return text(cell)


def country(cell: str) -> str:
    """ISO 3166-1 alpha-2, or UN, EU or XK, in capitals."""
    code = cell.upper()
    if code and code not in countries():
        raise BadCell(
            say("“{cell}” is no country code of two letters (ISO 3166-1), such as VN", cell=cell)
        )
    return code


@cache
def countries() -> frozenset[str]:
    """Every code that a country's cell may hold."""
    territories: Collection[str] = Locale("en").territories
    return frozenset(c for c in territories if len(c) == 2 and c.isalpha()) - _NOT_ISO


@cache
def country_codes() -> dict[str, str]:
    """Codes by folded English name, for lists that write names."""
    names = Locale("en").territories
    return {fold(names[code]): code for code in sorted(countries())}


def language(cell: str) -> str:
    """A BCP 47 tag in its usual letters: zh-Hant-TW."""
    if not cell:
        return ""
    found = _TAG.fullmatch(cell.replace("_", "-"))
    # CLDR has a name for every language of two letters, but not for each of the thousands of three.
    if found is None or (len(found[1]) == 2 and found[1].lower() not in _languages()):
        raise BadCell(say("“{cell}” is no language tag (BCP 47), such as vi or zh-Hans", cell=cell))
    primary, script, region, variants = found.groups()
    parts = [primary.lower(), (script or "").title(), (region or "").upper()]
    return "-".join(part for part in parts if part) + variants.lower()


@cache
def _languages() -> frozenset[str]:
    return frozenset(str(tag) for tag in Locale("en").languages)


def day(cell: str) -> date | None:
    """An ISO 8601 calendar date."""
    if not cell:
        return None
    try:
        if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", cell, re.ASCII):
            raise ValueError
        return date.fromisoformat(cell)
    except ValueError:
        raise BadCell(
            say("“{cell}” is no date written as 1985-04-30 (ISO 8601)", cell=cell)
        ) from None


def birth(cell: str) -> date | None:
    """A birth date that a living person can have."""
    value = day(cell)
    if value is not None and not 1900 <= value.year <= 2100:
        raise BadCell(say("“{cell}” is nobody's birth date", cell=cell))
    return value


def email(cell: str) -> str:
    """The shape of an address; whether it exists, nobody asks."""
    if cell and not _EMAIL.fullmatch(cell):
        raise BadCell(say("“{cell}” is no e-mail address", cell=cell))
    return text(cell)


def phone(cell: str) -> str:
    """Digits and the usual signs between them, kept as they stand."""
    if cell and not (_PHONE.fullmatch(cell) and sum(c.isdigit() for c in cell) >= 5):
        raise BadCell(say("“{cell}” is no telephone number", cell=cell))
    return cell


def document_number(cell: str) -> str:
    """Letters, digits, hyphens and strokes, in capitals and without spaces."""
    number = cell.upper().replace(" ", "")
    if not re.fullmatch(r"[\w/.-]{0,40}", number):
        raise BadCell(say("“{cell}” is no document number", cell=cell))
    return number


def kind(cell: str) -> OrganisationKind | None:
    """A kind of organisation by its own name or a usual word for it."""
    if not cell:
        return None
    found = _KINDS.get(fold(cell.replace("_", " ")))
    if found is None:
        raise BadCell(
            say(
                "“{cell}” is none of {known}",
                cell=cell,
                known=", ".join(k.value for k in OrganisationKind),
            )
        )
    return found


def category(cell: str) -> str:
    """A category's code; whether the event has it, the station knows."""
    code = cell.upper()
    if not re.fullmatch(r"[A-Z0-9_-]{0,12}", code):
        raise BadCell(say("“{cell}” is no category's code", cell=cell))
    return code


def zones(cell: str) -> frozenset[str] | None:
    """Zone letters with or without anything between them; None for none, so that the
    category's own zones hold."""
    if not cell:
        return None
    letters = re.sub(r"[\s,;+/]", "", cell.upper())
    if not re.fullmatch(r"[A-Z]+", letters):
        raise BadCell(say("“{cell}” are no zone letters, such as A B P", cell=cell))
    return frozenset(letters)


def photo(cell: str, folder: Path) -> Path | None:
    """A picture file in the list's own folder or below it."""
    if not cell:
        return None
    try:
        found = (folder / cell.replace("\\", "/")).resolve()
        inside = found.is_relative_to(folder.resolve())
        there = inside and found.is_file()
    except (OSError, ValueError):
        inside = there = False
    if not inside:
        raise BadCell(say("“{cell}” is not in the folder of the list", cell=cell))
    if not there:
        raise BadCell(say("there is no file “{cell}” beside the list", cell=cell))
    return found
