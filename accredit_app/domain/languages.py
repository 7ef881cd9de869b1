"""Languages by their tags, and names that a thing has in several of them.

A tag is BCP 47. Nothing here guesses a language from a script or a country.
"""

from collections.abc import Iterable, Iterator, Mapping

_CHINESE = {
    "zh": "zh-hans", "zh-cn": "zh-hans", "zh-sg": "zh-hans",
    "zh-tw": "zh-hant", "zh-hk": "zh-hant", "zh-mo": "zh-hant",
}  # fmt: skip
"""Chinese without a script is written in the one of its country (CLDR, likely subtags)."""

_RIGHT_TO_LEFT = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})


def closest(language: str, known: Iterable[str]) -> str | None:
    """The known tag that serves a reader of `language`, or None (RFC 4647, 3.4, Lookup)."""
    by_form = {_form(tag): tag for tag in known}
    wanted = _form(language)
    while wanted:
        if wanted in by_form:
            return by_form[wanted]
        wanted = wanted.rpartition("-")[0]
    return None


def right_to_left(language: str) -> bool:
    """Whether the language is written from the right."""
    return language.partition("-")[0].lower() in _RIGHT_TO_LEFT


def _form(tag: str) -> str:
    form = tag.replace("_", "-").lower()
    return _CHINESE.get(form, form)


class Names(Mapping[str, str]):
    """What a thing is called in other languages, by tag; a value, which can be a key."""

    __slots__ = ("_hash", "_names")

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        self._names = dict(sorted((names or {}).items()))
        self._hash = hash(tuple(self._names.items()))

    def __getitem__(self, language: str) -> str:
        return self._names[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        return f"Names({self._names!r})"

    def said(self, language: str, *, otherwise: str) -> str:
        """The name for a reader of `language`; `otherwise` where there is none."""
        known = closest(language, self._names)
        return otherwise if known is None else self._names[known]


NO_NAMES = Names()
