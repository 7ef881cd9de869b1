"""The language of a report: what its words become, how its days and numbers are written.

It translates nothing itself. Whoever asks for a report hands in how a phrase is said; without
that a report is in English.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from accredit_app.phrases import Phrase


@dataclass(frozen=True, slots=True)
class ReportLanguage:
    """`translate` gives a phrase in the language; `locale` is CLDR's name of it."""

    translate: Callable[[str], str] = str
    locale: str = "en_GB"
    right_to_left: bool = False

    def said(self, words: str) -> str:
        """A phrase in this language; a name, or any other text, as it is."""
        return self.translate(words) if isinstance(words, Phrase) else words

    def number(self, value: int) -> str:
        """With the language's marks between thousands, in digits that all its readers read."""
        from babel.numbers import format_decimal

        return str(format_decimal(value, locale=self.locale))

    def long_day(self, day: date) -> str:
        """As "Saturday 25 October 2025"."""
        return self._date(day, "EEEE d MMMM y" if self._english else "full")

    def day(self, day: date) -> str:
        """As "25 October 2025"."""
        return self._date(day, "long")

    def days(self, first: date, last: date) -> str:
        """As "25–26 October 2025"."""
        if first == last:
            return self.day(first)
        if self._english and first.year == last.year:
            if first.month == last.month:
                return f"{first.day}–{self.day(last)}"
            return f"{self._date(first, 'd MMMM')} – {self.day(last)}"
        return f"{self.day(first)} – {self.day(last)}"

    @property
    def _english(self) -> bool:
        return self.locale.startswith("en")

    def _date(self, day: date, form: str) -> str:
        from babel.dates import format_date

        # Not strftime: a Qt program sets the C library's locale.
        return str(format_date(day, form, locale=self.locale))


ENGLISH = ReportLanguage()
