"""The gate's screen by keyboard: what a scan shows, how long, and what it never shows."""

from collections import deque

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from ui.screen_services import Bundle, MemoryGate, answer

from accredit_app.domain.done import Topic
from accredit_app.domain.gate import GatePhase
from accredit_app.domain.roles import StationRole
from accredit_app.domain.verdicts import Answer, Direction, Reason
from accredit_app.errors import StoreError
from accredit_app.ui.colour import contrast
from accredit_app.ui.gate.page import GatePage
from accredit_app.ui.gate.signs import LIVERIES
from accredit_app.ui.gate.words import GateWords
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.theme import Theme

DIGITS = "1" + "0123456789" * 19 + "0123456"


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.GATE)


@pytest.fixture
def make(qtbot, theme):
    def build(gate=None, **extra):
        services = Bundle(gate=gate or MemoryGate())
        page = GatePage(services, InlineJobs(), theme, **extra)
        qtbot.addWidget(page)
        page.resize(1280, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        return page

    return build


def scan(page, digits=DIGITS):
    QTest.keyClicks(page.wedge, digits)
    QTest.keyClick(page.wedge, Qt.Key.Key_Return)


def later(page, seconds):
    page._services.clock.advance(seconds)
    page.duty.tick()


def test_a_typed_code_is_admitted_with_word_sign_face_and_band(make):
    gate = MemoryGate()
    page = make(gate)
    scan(page)
    assert gate.asked == [DIGITS]
    assert page.panel.face is page.panel.known
    assert page.panel.known.word.text() == "ADMIT"
    assert page.panel.known.name.text() == "Layla bint Salim AL-HARTHY"
    assert page.panel.known.native_name.text().startswith("معالي")
    assert page.panel.known.band.accessibleName() == "Head of delegation"
    assert page.panel.accessibleName().startswith("ADMIT. Badge is valid here. Layla")
    assert page.bar.inside.text() == "148"


def test_the_whole_surface_wears_the_answers_colour(make):
    for given in (
        answer(),
        answer(Answer.AMBER, Reason.ALREADY_INSIDE),
        answer(Answer.REFUSE, Reason.REVOKED),
    ):
        page = make(MemoryGate(deque([given])))
        scan(page)
        picture = page.panel.grab().toImage()
        ground = QColor(LIVERIES[given.verdict.answer].ground).name()
        corners = [(3, 3), (picture.width() - 4, 3), (3, picture.height() - 4)]
        assert {picture.pixelColor(*corner).name() for corner in corners} == {ground}


def test_the_colours_can_be_read_and_differ_in_lightness():
    for livery in LIVERIES.values():
        assert contrast(livery.ground, livery.ink) >= 6
    amber = LIVERIES[Answer.AMBER].ground
    for other in (Answer.ADMIT, Answer.REFUSE):
        assert contrast(amber, LIVERIES[other].ground) >= 3


def test_an_answer_goes_by_itself_and_a_refusal_stays_longer(make):
    page = make(MemoryGate(deque([answer(), answer(Answer.REFUSE, Reason.EXPIRED)])))
    scan(page)
    later(page, 2.9)
    assert page.panel.answer is not None
    later(page, 0.2)
    assert page.panel.answer is None
    assert page.panel.face is page.panel.waiting
    scan(page)
    later(page, 9)
    assert page.panel.known.word.text() == "STOP"
    later(page, 2)
    assert page.panel.answer is None


def test_an_unreadable_code_shows_no_face_and_what_to_do(make):
    page = make(MemoryGate(deque([answer(Answer.REFUSE, Reason.UNREADABLE, genuine=False)])))
    scan(page)
    assert page.panel.face is page.panel.unknown
    assert page.panel.unknown.word.text() == "STOP"
    assert "desk" in page.panel.unknown.advice.text()
    assert not page.panel.unknown.band.isVisible()


def test_too_few_digits_ask_for_another_scan_and_ask_nobody(make):
    gate = MemoryGate()
    page = make(gate)
    scan(page, DIGITS[:140])
    assert gate.asked == []
    assert page.panel.waiting.prompt.text() == "Scan once more"
    assert page.panel.waiting.more.text().startswith("140 of 198")
    scan(page)
    assert page.panel.known.word.text() == "ADMIT"


def test_a_fault_in_the_check_is_never_a_yes(make):
    gate = MemoryGate(deque([StoreError("The disk is full", "Earlier work is safe."), answer()]))
    page = make(gate)
    scan(page)
    assert page.duty.state.phase is GatePhase.FAILED
    assert page.panel.answer is None
    assert page.panel.waiting.prompt.text() == "The disk is full"
    assert page.strip.passed == ()
    scan(page)
    assert page.panel.known.word.text() == "ADMIT"


def test_the_strip_keeps_the_last_five_newest_first(make):
    gate = MemoryGate(deque(answer(name=f"Person {n}") for n in range(7)))
    page = make(gate)
    for place in range(7):
        scan(page, str(place) * 198)
    names = [scan_.name for scan_ in page.strip.passed]
    assert names == ["Person 6", "Person 5", "Person 4", "Person 3", "Person 2"]
    assert f"{page.strip.passed[0].at:%H:%M}" == "12:00"


def test_the_age_of_the_lists_is_told_in_the_events_time(make):
    page = make()
    assert page.bar.lists.text == "Lists as of 11:50"
    assert page.bar.lists.tone == "ok"
    later(page, 13 * 3600)
    assert page.bar.lists.tone == "warn"
    assert page.bar.lists.text == "Lists as of 25.10. 11:50"
    later(page, 12 * 3600)
    assert page.bar.lists.tone == "bad"


def test_zone_and_direction_by_keyboard(make):
    gate = MemoryGate()
    page = make(gate, zone="B")
    assert gate.places == [("B", Direction.IN)]
    QTest.keyClick(page.wedge, Qt.Key.Key_F3)
    assert gate.places[-1] == ("B", Direction.OUT)
    scan(page)
    assert page.panel.known.word.text() == "MAY LEAVE"
    QTest.keyClick(page.wedge, Qt.Key.Key_F2)
    popup = page.bar.zone.view()
    assert popup.isVisible()
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    assert gate.places[-1] == ("P", Direction.OUT)
    assert page.panel.answer is None
    assert page.wedge.hasFocus()


def test_digits_reach_the_scanner_from_wherever_the_focus_is(make):
    gate = MemoryGate()
    page = make(gate)
    page.bar.zone.setFocus()
    assert page.bar.listening.isVisible()
    QTest.keyClick(page.bar.zone, Qt.Key.Key_1)
    assert page.wedge.hasFocus()
    assert not page.bar.listening.isVisible()
    scan(page, DIGITS[1:])
    assert gate.asked == [DIGITS]


def test_the_guard_may_let_an_amber_pass_but_never_a_red(make):
    amber, red = answer(Answer.AMBER, Reason.ALREADY_INSIDE), answer(Answer.REFUSE, Reason.REVOKED)
    gate = MemoryGate(deque([red, amber]))
    page = make(gate)
    scan(page)
    assert not page.panel.known.let_pass.isVisible()
    QTest.keyClick(page.wedge, Qt.Key.Key_F8)
    assert gate.passed == []
    scan(page, "2" * 198)
    assert page.panel.known.let_pass.isVisible()
    QTest.keyClick(page.wedge, Qt.Key.Key_F8)
    assert gate.passed == [amber]
    assert page.panel.answer is None
    QTest.keyClick(page.wedge, Qt.Key.Key_F8)
    assert gate.passed == [amber]


def test_escape_clears_the_answer_and_listens_again(make):
    page = make()
    scan(page)
    page.bar.sound.setFocus()
    QTest.keyClick(page.bar.sound, Qt.Key.Key_Escape)
    assert page.panel.answer is None
    assert page.wedge.hasFocus()


def test_sound_is_off_until_it_is_switched_on(make):
    page = make()
    assert not page.sounds.on
    QTest.keyClick(page.wedge, Qt.Key.Key_F4)
    assert page.sounds.on
    assert page.bar.sound.text() == "Sound on"


def test_lists_are_read_again_after_a_sync(make):
    gate = MemoryGate()
    page = make(gate)
    page._jobs.changed.emit(frozenset({Topic.PRINTS}))
    assert gate.refreshed == 0
    page._jobs.changed.emit(frozenset({Topic.SYNC}))
    assert gate.refreshed == 1


def test_the_screen_mirrors(make, qapp):
    page = make()
    scan(page)
    photo, word = page.panel.known.portrait, page.panel.known.word
    assert photo.x() < word.x()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        qapp.processEvents()
        assert photo.x() > word.x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_every_reason_and_answer_has_words(qapp):
    words = GateWords()
    for reason in Reason:
        assert words.title(reason)
        assert bool(words.advice(reason)) is (reason is not Reason.OK)
    said = {words.word(given, way) for given in Answer for way in Direction}
    assert said == {"ADMIT", "MAY LEAVE", "CHECK", "STOP"}


def test_long_names_are_made_smaller_and_never_cut(make):
    name = "Chandrasekharan Venkataraghavan Subrahmanyam Lakshminarayanan Gopalakrishnan"
    page = make(MemoryGate(deque([answer(name=name)])))
    scan(page)
    label = page.panel.known.name
    assert label.text() == name
    assert 11 < label.fitted() < 72
