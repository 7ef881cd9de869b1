"""The languages: complete where a guest or a guard reads them, and never missing a placeholder."""

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QLabel

import accredit_app.ui
from accredit_app.ui.translations import (
    LANGUAGES,
    SOURCE,
    Translations,
    find_language,
    speaks,
    translation_file,
)

UI = Path(accredit_app.ui.__file__).parent
COMPLETE = (*UI.glob("gate/*.py"), *UI.glob("kiosk/*.py"), UI / "portrait.py")
OTHERS = [language for language in LANGUAGES if language is not SOURCE]
HOLES = re.compile(r"\{\w*\}|%[nL]?\d?")


def literals(path):
    """(class, text) of each `self.tr("…")` in a file."""
    for owner in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(owner, ast.ClassDef):
            continue
        for call in ast.walk(owner):
            if (
                isinstance(call, ast.Call)
                and isinstance(call.func, ast.Attribute)
                and call.func.attr == "tr"
            ):
                yield owner.name, call.args[0].value


def messages(language):
    """(context, source, translation, finished) of a language's file."""
    root = ET.parse(translation_file(language).with_suffix(".ts")).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            target = message.find("translation")
            finished = target.get("type") is None
            text = "".join(target.itertext())
            yield context.findtext("name"), message.findtext("source"), text, finished


@pytest.fixture
def translations(qapp):
    made = Translations.of_application()
    yield made
    made.install("en")


def test_every_text_is_a_literal():
    """Anything else is invisible to lupdate, and would stay English for ever."""
    found = [text for path in UI.rglob("*.py") for _, text in literals(path)]
    assert len(found) > 200
    assert all(isinstance(text, str) and text for text in found)


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_gate_and_kiosk_speak_the_language_whole(language, qapp):
    translator = QTranslator()
    assert translator.load(str(translation_file(language)))
    missing = [
        f"{context}: {text}"
        for path in COMPLETE
        for context, text in literals(path)
        if not translator.translate(context, text)
    ]
    assert missing == []


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_every_placeholder_is_kept(language):
    wrong = [
        (context, source, text)
        for context, source, text, finished in messages(language)
        if finished and sorted(HOLES.findall(source)) != sorted(HOLES.findall(text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS, ids=lambda language: language.tag)
def test_no_translation_is_the_english_text_or_empty(language):
    same_by_right = {"Zone", "STOP", "Stations", "Hub", "Accredit", "Gate", "Esc", "Function"}
    copied = [
        source
        for _, source, text, finished in messages(language)
        if finished
        and (not text.strip() or text == source)
        and source not in same_by_right
        and re.search(r"[A-Za-z]{3}", re.sub(r"Ctrl\+\w|\{\w+\}", "", source))
    ]
    assert copied == []


@pytest.mark.parametrize(
    ("tag", "script"),
    [("ru", "CYRILLIC"), ("ar", "ARABIC"), ("zh-Hans", "CJK")],
)
def test_scripts_are_the_languages_own(tag, script):
    import unicodedata

    for context, source, text, finished in messages(find_language(tag)):
        bare = re.sub(r"\{\w+\}", "", text)
        own = any(script in unicodedata.name(character, "") for character in bare)
        named = {"Hub", "Accredit", "Ctrl", "PostgreSQL"}
        if finished and not any(word in source for word in named):
            assert own, (context, source, text)


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
