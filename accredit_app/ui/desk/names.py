"""Names of countries and languages in the language of the screen, from CLDR by babel.

Loading them takes some 50 ms: call from the side lane, after the page stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

Choice = tuple[str, str]
"""A name to read and the code that it stands for."""

_LANGUAGES = (
    "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "da", "de", "dv", "dz", "el",
    "en", "es", "et", "fa", "fi", "fil", "fr", "ga", "gu", "he", "hi", "hr", "hu", "hy",
    "id", "is", "it", "ja", "ka", "kk", "km", "kn", "ko", "ky", "lo", "lt", "lv", "mk",
    "ml", "mn", "mr", "ms", "mt", "my", "nb", "ne", "nl", "or", "pa", "pl", "ps", "pt",
    "ro", "ru", "rw", "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "tg",
    "th", "ti", "tk", "tr", "uk", "ur", "uz", "vi", "zh-Hans", "zh-Hant", "zu",
)  # fmt: skip
_NOT_COUNTRIES = frozenset((
    "AC", "AN", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ",
))  # fmt: skip


@dataclass(frozen=True, slots=True)
class Names:
    """Choices sorted for reading."""

    countries: tuple[Choice, ...]
    languages: tuple[Choice, ...]


def load_names(language: str) -> Names:
    """Countries by ISO 3166-1 alpha-2 and languages by BCP 47, named in `language`."""
    from babel import Locale

    try:
        locale = Locale.parse(language.replace("-", "_"))
    except ValueError:
        locale = Locale.parse("en")
    territories: Mapping[str, str] = locale.territories
    languages: Mapping[str, str] = locale.languages
    countries = (
        (name, code)
        for code, name in territories.items()
        if len(code) == 2 and code.isalpha() and code not in _NOT_COUNTRIES
    )
    tongues = ((languages.get(tag.replace("-", "_"), tag), tag) for tag in _LANGUAGES)
    return Names(_sorted(countries), _sorted(tongues))


def _sorted(choices: Iterable[Choice]) -> tuple[Choice, ...]:
    from accredit_app.domain.text import fold

    return tuple(sorted(choices, key=lambda choice: fold(choice[0])))
