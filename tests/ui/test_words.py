"""What services say reaches the screen in its language, whole, and stays English in the log."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from stations import SetClock, found_office
from ui.desk_hand import CTRL, find, opened, press

from accredit_app.devices.pdf_file import PdfFilePrinter
from accredit_app.domain.badges import serial_text
from accredit_app.domain.people import Details
from accredit_app.errors import InvalidInput
from accredit_app.imports.cells import BadCell, country
from accredit_app.phrases import joined, say
from accredit_app.services.badges.issuing import Badges
from accredit_app.services.badges.printing import Prints
from accredit_app.services.bundle import Services
from accredit_app.services.people.photos import Photos
from accredit_app.services.people.registration import Registration
from accredit_app.ui.desk.needs import DeskDevices
from accredit_app.ui.theme import Theme
from accredit_app.ui.translations import LANGUAGES, SOURCE, Language, Translations, translation_file
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.words import SAID, translated
from tools.gather_words import gather

ISOLATE, POP = "\u2068", "\u2069"


@dataclass(frozen=True, slots=True)
class RealDesk:
    """The desk's part of a real station."""

    registration: Registration
    photos: Photos
    badges: Badges
    prints: Prints
    devices: DeskDevices


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Services]:
    services = found_office(tmp_path / "office", SetClock())
    yield services
    services.post.database.close()


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Translations]:
    made = Translations.of_application()
    yield made
    made.install("en")


@pytest.mark.parametrize(
    ("tag", "title", "beginning"),
    [
        ("fr", "Le badge {} est déjà imprimé", "Regardez à l’imprimante"),
        ("ar", f"الشارة {ISOLATE}{{}}{POP} مطبوعة من قبل", "انظر في الطابعة"),
    ],
)
def test_a_service_s_refusal_is_in_the_desk_s_language(
    tag: str,
    title: str,
    beginning: str,
    office: Services,
    speak: Translations,
    qtbot: QtBot,
    tmp_path: Path,
) -> None:
    """A badge was printed behind the page; whoever prints it again is told, in that language."""
    speak.install(tag)
    printer = PdfFilePrinter(tmp_path / "out")
    entered = office.registration.save(
        None, Details(given_name="Ana", family_name="Lima"), category="DEL", walk_in=True
    ).value.person.id
    desk = RealDesk(
        office.registration,
        office.photos,
        office.badges,
        office.prints,
        DeskDevices(printers={"Printer": printer}),
    )
    page = opened(qtbot, Theme(QApplication.instance()), desk)
    find("lima")
    assert page.visit.person == entered
    office.prints.issue_and_print(entered, printer=printer, printer_name="Printer")
    (badge,) = office.badges.of(entered)
    press(Qt.Key.Key_P, CTRL)
    assert page.bar.title == title.format(serial_text(badge.serial))
    assert page.bar.text.startswith(beginning)
    assert "printer" not in page.bar.text


def test_the_error_itself_stays_english(speak: Translations, qtbot: QtBot) -> None:
    speak.install("ru")
    bar = MessageBar(Theme(QApplication.instance()))
    qtbot.addWidget(bar)
    error = InvalidInput("The name is missing", say("Nothing was saved."))
    bar.fail(error)
    assert bar.title == "Не указано имя"
    assert bar.text == "Ничего не сохранено."
    assert str(error) == "The name is missing: Nothing was saved."


def test_phrases_within_phrases_are_translated_and_names_are_not(speak: Translations) -> None:
    speak.install("es")
    with pytest.raises(BadCell) as caught:
        country("Freedonia")
    refused = joined("; ", [caught.value.reason, say("is empty")])
    assert translated(refused) == (
        "«Freedonia» no es un código de país de dos letras (ISO 3166-1), como VN; está vacío"
    )
    assert translated(say("{file}: {reason}", file="The disk is full", reason="!")) == (
        "The disk is full: !"
    )


@pytest.mark.parametrize("tag", ["en", "fr", "ar"])
def test_what_is_unknown_or_translated_already_is_shown_as_it_is(
    tag: str, speak: Translations
) -> None:
    speak.install(tag)
    for words in ("", "Déjà traduit.", "{no} value", "A printer of a strange make"):
        assert translated(words) == words


def test_english_needs_no_file(speak: Translations) -> None:
    speak.install("en")
    for each in gather():
        assert translated(say(each.sentence)) == each.sentence


@pytest.mark.parametrize(
    "language",
    [language for language in LANGUAGES if language is not SOURCE],
    ids=lambda language: language.tag,
)
def test_every_sentence_is_translated(language: Language, qapp: QApplication) -> None:
    """In the compiled file; `make translations` gathers new ones, and somebody translates them."""
    translator = QTranslator()
    assert translator.load(str(translation_file(language)))
    sentences = {each.sentence for each in gather()}
    assert {words for words in sentences if not translator.translate(SAID, words)} == set()
