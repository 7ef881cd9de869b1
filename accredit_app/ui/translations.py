"""The language on screen: which there are, and putting one on.

Installs our own texts and Qt's (for the few dialogues that are Qt's own), sets the direction of
reading and the locale of numbers and dates. It refuses to guess: an unknown language is English.
"""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from accredit_app.config import resource


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the screen: BCP 47 tag, its own name for itself, Qt's locale name."""

    tag: str
    name: str
    locale: str

    @property
    def right_to_left(self) -> bool:
        return QLocale(self.locale).textDirection() is Qt.LayoutDirection.RightToLeft


SOURCE = Language("en", "English", "en_GB")
LANGUAGES: tuple[Language, ...] = (
    Language("vi", "Tiếng Việt", "vi_VN"),
    SOURCE,
    Language("fr", "Français", "fr_FR"),
    Language("es", "Español", "es_ES"),
    Language("ru", "Русский", "ru_RU"),
    Language("ar", "العربية", "ar_001"),
    Language("zh-Hans", "中文", "zh_CN"),
)
"""The host's language, then the six official languages of the United Nations. Arabic is the world's
own, whose digits are those of serials, reports and all other numbers on the screen."""

_FILES = {"zh-Hans": "zh_CN"}


def find_language(tag: str) -> Language:
    """The language of a BCP 47 tag or of its first subtag, English if there is none."""
    wanted = tag.replace("_", "-").casefold()
    for language in LANGUAGES:
        if language.tag.casefold() == wanted:
            return language
    primary = wanted.partition("-")[0]
    return next((each for each in LANGUAGES if each.tag.partition("-")[0] == primary), SOURCE)


def speaks(tag: str) -> bool:
    """Whether the screen can be put into the language of a BCP 47 tag."""
    primary = tag.replace("_", "-").partition("-")[0].casefold()
    return any(each.tag.partition("-")[0] == primary for each in LANGUAGES)


def translation_file(language: Language, folder: Path | None = None) -> Path:
    """Where the compiled texts of a language lie; for English, what lies there is its plurals."""
    name = _FILES.get(language.tag, language.tag)
    return (folder or resource("translations")) / f"accredit_{name}.qm"


class Translations(QObject):
    """What is installed in the application now; keeps the translators alive.

    There is one for an application: see `of_application`.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._installed: list[QTranslator] = []
        self.language = SOURCE

    @classmethod
    def of_application(cls) -> "Translations":
        """The one of the running application, made when it is first asked for."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        return application.findChild(cls) or cls(application)

    def install(self, tag: str) -> Language:
        """Put a language on: texts, Qt's own texts, direction, numbers and dates.

        Every open widget gets a LanguageChange event and writes its texts again.
        """
        language = find_language(tag)
        for translator in self._installed:
            self._application.removeTranslator(translator)
        self._installed = []
        if language is not SOURCE:
            self._add(_qt_texts(language))
        self._add(str(translation_file(language)))
        self.language = language
        QLocale.setDefault(QLocale(language.locale))
        # After the translators: Qt's own Arabic file turns the direction by itself, and back.
        direction = Qt.LayoutDirection
        self._application.setLayoutDirection(
            direction.RightToLeft if language.right_to_left else direction.LeftToRight
        )
        return language

    def _add(self, path: str) -> None:
        translator = QTranslator(self)
        if translator.load(path):
            self._application.installTranslator(translator)
            self._installed.append(translator)


def _qt_texts(language: Language) -> str:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    name = _FILES.get(language.tag, language.tag)
    return str(Path(folder) / f"qtbase_{name}.qm")
