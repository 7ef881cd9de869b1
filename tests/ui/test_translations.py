"""The languages: each complete, with every placeholder, key and form of number in its place."""

import ast
import re
import unicodedata
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea

import accredit_app.ui
from accredit_app.ui.office.steps import SyncWords
from accredit_app.ui.theme import Theme
from accredit_app.ui.translations import (
    LANGUAGES,
    SOURCE,
    Translations,
    find_language,
    speaks,
    translation_file,
)
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.fields import Field, FieldGrid

UI = Path(accredit_app.ui.__file__).parent
LOOKED_UP = UI / "words.py"
"""What is said below the screen has no literals here: see test_words.py."""
SPOKEN = (
    UI.parent / "app.py",
    *(path for path in UI.rglob("*.py") if path != LOOKED_UP),
    *(UI.parent / "devices").rglob("*.py"),
)
OTHERS = [language for language in LANGUAGES if language is not SOURCE]
HOLES = re.compile(r"\{\w*\}|%[nL]?\d?")
ALONE = {"ar": 3}
"""The plural forms of a language that mean one number only and may leave the figure out."""


def literals(path):
    """(context, text) of each `self.tr("…")` and `QCoreApplication.translate("…", "…")`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for owner in [tree, *(node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))]:
        for call in ast.walk(owner):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute)):
                continue
            words = [each.value if isinstance(each, ast.Constant) else None for each in call.args]
            if call.func.attr == "tr" and isinstance(owner, ast.ClassDef):
                yield owner.name, words[0]
            if ast.unparse(call.func) == "QCoreApplication.translate" and owner is tree:
                yield words[0], words[1]


def entries(language):
    """(context, source, forms, finished) of a language's file; most texts have one form."""
    root = ET.parse(translation_file(language).with_suffix(".ts")).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            forms = [form.text or "" for form in target.iter("numerusform")] or [target.text or ""]
            source = message.findtext("source")
            yield context.findtext("name"), source, forms, target.get("type") is None


def messages(language):
    """(context, source, form) of a language's file."""
    for context, source, forms, _ in entries(language):
        for form in forms:
            yield context, source, form


@pytest.fixture
def translations(qapp):
    made = Translations.of_application()
    yield made
    made.install("en")


def test_every_text_is_a_literal():
    """Anything else is invisible to lupdate, and would stay English for ever."""
    found = [text for path in SPOKEN for _, text in literals(path)]
    assert len(found) > 300
    assert all(isinstance(text, str) and text for text in found)


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_every_text_of_the_program_is_translated(language, qapp):
    """In the compiled file, which is what people get; `make translations` writes it again."""
    translator = QTranslator()
    assert translator.load(str(translation_file(language)))
    missing = {
        (context, text)
        for path in SPOKEN
        for context, text in literals(path)
        if not translator.translate(context, text, "", 1 if "%n" in text else -1)
    }
    assert missing == set()


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_every_text_of_the_files_is_finished(language):
    open_texts = [
        (context, source)
        for context, source, forms, finished in entries(language)
        if not finished or not all(form.strip() for form in forms)
    ]
    assert open_texts == []


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
def test_every_placeholder_is_kept(language):
    wrong = [
        (context, source, form)
        for context, source, forms, _ in entries(language)
        for form in (forms[ALONE.get(language.tag, 0) :] if "%n" in source else forms)
        if sorted(HOLES.findall(source)) != sorted(HOLES.findall(form.replace("%Ln", "%n")))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_keys_and_mnemonics_are_kept(language):
    keys = re.compile(r"Ctrl\+\w|\bF\d+|&(?=\w)")
    wrong = [
        (context, source, form)
        for context, source, form in messages(language)
        if sorted(keys.findall(source)) != sorted(keys.findall(form))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_no_translation_is_the_english_text(language):
    same_by_right = {
        *("Zone", "STOP", "Stations", "Accredit", "Esc"),
        *("Badge", "Badges", "Organisation", "Organisations", "invitation {code}"),
        *("Photo", "Zones", "Code", "Total"),
        *("{count} min", "{hours} h {minutes} min"),
        "Zone {letter}, {name}",
    }
    copied = [
        source
        for _, source, form in messages(language)
        if form == source
        and source not in same_by_right
        and re.search(r"[A-Za-z]{3}", re.sub(r"Ctrl\+\w|\{\w+\}", "", source))
    ]
    assert copied == []


@pytest.mark.parametrize(
    ("tag", "script"),
    [("ru", "CYRILLIC"), ("ar", "ARABIC"), ("zh-Hans", "CJK")],
)
def test_scripts_are_the_languages_own(tag, script):
    latin_by_right = re.compile(r"Accredit|Ctrl\+\w")
    for context, source, form in messages(find_language(tag)):
        bare = re.sub(r"\{\w+\}", "", form)
        own = any(script in unicodedata.name(character, "") for character in bare)
        wordless = not any(map(str.isalpha, bare))
        assert own or wordless or latin_by_right.fullmatch(source), (context, source, form)


@pytest.mark.parametrize(
    ("tag", "said"),
    [
        ("en", {1: "1 change waiting", 2: "2 changes waiting", 4000: "4,000 changes"}),
        ("fr", {1: "1 modification en attente", 2: "2 modifications en attente"}),
        ("es", {1: "1 cambio pendiente", 2: "2 cambios pendientes "}),
        (
            "ru",
            {
                1: "1 изменение ждёт",
                3: "3 изменения ждут",
                11: "11 изменений ждут",
                21: "21 изменение ждёт",
            },
        ),
        (
            "ar",
            {
                0: "لا توجد تغييرات",
                1: "تغيير واحد",
                2: "تغييران",
                5: "5 تغييرات",
                11: "11 تغييراً",
                100: "100 تغيير ",
            },
        ),
        ("zh-Hans", {1: "1 项更改", 2: "2 项更改"}),
        ("vi", {1: "1 thay đổi", 2: "2 thay đổi"}),
    ],
)
def test_numbers_take_the_forms_of_the_language(tag, said, translations):
    translations.install(tag)
    words = SyncWords()
    for count, start in said.items():
        assert words.waiting(count).startswith(start)


def test_a_language_turns_the_direction_and_back(translations, qapp):
    translations.install("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert QLocale().language() is QLocale.Language.Arabic
    translations.install("fr")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert qapp.translate("QPlatformTheme", "Cancel") == "Annuler"
    translations.install("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"
    assert QLocale().language() is QLocale.Language.English


def test_broken_arabic_lines_keep_their_last_letter(translations, qtbot):
    """Qt hangs the blank of a line break at the wrong side of a line from right to left."""
    translations.install("ar")
    line = label("ستة أبواب مفتوحة وثلاثة مغلقة حتى صباح الغد فقط", wrap=True)
    qtbot.addWidget(line)
    for width in range(90, 140):
        line.resize(width, 200)
        image = line.grab().toImage()
        blank = image.pixel(width - 1, 199)
        assert all(image.pixel(0, y) == blank for y in range(image.height())), width


def test_a_form_folds_where_longer_words_need_the_room(qtbot):
    area, theme = QScrollArea(), Theme(QApplication.instance())
    fields = [Field("Nom en écriture d’origine du titulaire", QLineEdit()) for _ in range(2)]
    grid = FieldGrid(theme, [(field, 6) for field in fields], fold_below=100)
    area.setWidget(grid)
    area.setWidgetResizable(True)
    qtbot.addWidget(area)
    area.resize(900, 300)
    area.show()
    assert fields[0].y() == fields[1].y()
    area.resize(fields[0].minimumSizeHint().width() + 60, 300)
    qtbot.waitUntil(lambda: fields[0].y() < fields[1].y())
    assert grid.width() <= area.viewport().width()


def test_there_is_one_for_an_application(translations):
    assert Translations.of_application() is translations


def test_open_widgets_are_told(translations, qtbot):
    class Told(QLabel):
        heard = 0

        def changeEvent(self, event):  # noqa: N802 - Qt's name
            self.heard += event.type() == event.Type.LanguageChange
            super().changeEvent(event)

    label = Told()
    qtbot.addWidget(label)
    translations.install("es")
    qtbot.waitUntil(lambda: label.heard > 0)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("vi-VN", "vi"),
        ("zh", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("AR", "ar"),
        ("en-US", "en"),
        ("fr-CA", "fr"),
        ("tlh", "en"),
        ("", "en"),
    ],
)
def test_a_tag_finds_its_language(asked, found):
    assert find_language(asked).tag == found
    assert speaks(asked) is (asked not in ("tlh", ""))


def test_the_six_official_languages_and_the_hosts_are_there():
    assert {language.tag for language in LANGUAGES} == {
        "en",
        "fr",
        "es",
        "ru",
        "ar",
        "zh-Hans",
        "vi",
    }
    assert [each.tag for each in LANGUAGES if each.right_to_left] == ["ar"]
