"""What the rooms below said, in the language that is on screen now.

Sentences are looked up in the context "said", into which `make translations` gathers them. What
is not found there (a sentence that was translated already, a file's name) is shown as it is.
"""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from accredit_app.phrases import Phrase
from accredit_app.reports.language import ReportLanguage
from accredit_app.ui.translations import Translations

SAID = "said"
_FIRST_STRONG_ISOLATE, _POP_ISOLATE = "\u2068", "\u2069"
"""Unicode UAX #9, §2.4."""


def translated(words: str) -> str:
    """A phrase, or a literal without values, in the language on screen; else `words` itself."""
    if not words:
        return ""
    if not isinstance(words, Phrase):
        return QCoreApplication.translate(SAID, words)
    sentence = QCoreApplication.translate(SAID, words.source) if words.source else ""
    values = {name: _value(value) for name, value in words.values.items()}
    return sentence.format(**values) if values else sentence


def apart(value: object) -> str:
    """A path, a name or a moment that keeps its own direction on a screen from right to left."""
    if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        return f"{_FIRST_STRONG_ISOLATE}{value}{_POP_ISOLATE}"
    return str(value)


def report_language() -> ReportLanguage:
    """The language on screen, for a report that is made now."""
    language = Translations.of_application().language
    return ReportLanguage(translated, language.locale, language.right_to_left)


def _value(value: object) -> str:
    return translated(value) if isinstance(value, Phrase) else apart(value)
