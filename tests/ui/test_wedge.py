"""The keyboard wedge: whatever the layout or input method, 198 digits and Enter arrive whole."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from accredit_app.devices.burst import CREDENTIAL_DIGITS
from accredit_app.devices.wedge_qt import (
    LONGEST_CODE,
    WedgeField,
    WedgeMode,
    learn_digits,
)

DIGITS = ("1004909812772114703649617750440514196115860857469486899717970779487915832895058295936791"
          "85279003487058507141293621436183720940688306624402218955298278774258631080896839397086"
          "328430964538844033438983")  # fmt: skip

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))
VIETNAMESE = dict(zip("1234567890", "ăâêộ\u0300\u0309\u0303\u0301đ0", strict=True))


class Station:
    """A window with a wedge, a second field to tab to, and a record of what was heard."""

    def __init__(self, qtbot: QtBot, platform: str, mode: WedgeMode) -> None:
        self.window = QWidget()
        self.wedge = WedgeField(self.window, platform=platform, mode=mode)
        self.other = QLineEdit(self.window)
        layout = QVBoxLayout(self.window)
        layout.addWidget(self.wedge)
        layout.addWidget(self.other)
        qtbot.addWidget(self.window)
        self.scanned: list[str] = []
        self.incomplete: list[int] = []
        self.progress: list[int] = []
        self.learnt: list[dict[str, str]] = []
        self.listening: list[bool] = []
        self.wedge.scanned.connect(self.scanned.append)
        self.wedge.incomplete.connect(self.incomplete.append)
        self.wedge.progress.connect(self.progress.append)
        self.wedge.learnt.connect(self.learnt.append)
        self.wedge.listening.connect(self.listening.append)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.wedge.setFocus()
        qtbot.waitUntil(self.wedge.hasFocus)

    def key(
        self,
        text: str = "",
        *,
        scan: int = 0,
        virtual: int = 0,
        key: int = 0,
        modifiers: Qt.KeyboardModifier = NO_MODIFIER,
        repeat: bool = False,
        at: int = 0,
    ) -> bool:
        """Sends a press and a release as a platform's plugin would; whether the press was used."""
        codes = (scan, virtual, 0)
        press = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, *codes, text, repeat)
        press.setTimestamp(at)
        QApplication.sendEvent(self.wedge, press)
        QApplication.sendEvent(
            self.wedge, QKeyEvent(QEvent.Type.KeyRelease, key, modifiers, *codes, text, repeat)
        )
        return press.isAccepted()

    def enter(self) -> bool:
        return self.key("\r", key=Qt.Key.Key_Return, scan=36)

    def type(self, text: str, *, at: int = 0) -> None:
        for character in text:
            self.key(character, at=at)


@pytest.fixture
def station(qtbot: QtBot) -> Iterator[Station]:
    return Station(qtbot, "xcb", WedgeMode.CREDENTIAL)


def test_digits_and_enter_make_a_scan(station: Station) -> None:
    QTest.keyClicks(station.wedge, DIGITS)
    assert station.scanned == []
    QTest.keyClick(station.wedge, Qt.Key.Key_Return)
    assert station.scanned == [DIGITS]
    assert station.progress == [*range(1, 199), 0]
    assert len(DIGITS) == CREDENTIAL_DIGITS


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_every_usual_suffix_ends_a_scan(station: Station, end: Qt.Key) -> None:
    for _ in range(2):
        QTest.keyClicks(station.wedge, DIGITS)
        QTest.keyClick(station.wedge, end)
    assert station.scanned == [DIGITS, DIGITS]
    assert station.wedge.hasFocus()


def test_a_second_end_says_nothing(station: Station) -> None:
    station.type(DIGITS)
    station.enter()
    assert not station.enter()
    assert (station.scanned, station.incomplete) == ([DIGITS], [])


@pytest.mark.parametrize("length", [1, 197, 199, 600])
def test_another_number_of_digits_is_no_scan(station: Station, length: int) -> None:
    station.type(("7" * length)[:length])
    station.enter()
    assert station.scanned == []
    assert station.incomplete == [min(length, 199)]
    station.type(DIGITS)
    station.enter()
    assert station.scanned == [DIGITS]


@pytest.mark.parametrize("layout", [AZERTY, VIETNAMESE, dict.fromkeys("0123456789", "")])
def test_the_place_of_a_key_counts_before_the_layout(
    station: Station, layout: dict[str, str]
) -> None:
    for digit in DIGITS:
        scan = 9 + (int(digit) or 10)
        station.key(layout[digit], scan=scan)
    station.enter()
    assert station.scanned == [DIGITS]


@pytest.mark.parametrize(
    ("platform", "row", "pad"),
    [
        ("xcb", range(10, 20), [90, 87, 88, 89, 83, 84, 85, 79, 80, 81]),
        ("wayland", range(10, 20), [90, 87, 88, 89, 83, 84, 85, 79, 80, 81]),
        ("windows", range(2, 12), [0x52, 0x4F, 0x50, 0x51, 0x4B, 0x4C, 0x4D, 0x47, 0x48, 0x49]),
    ],
)
def test_key_codes_of_each_platform(
    qtbot: QtBot, platform: str, row: range, pad: list[int]
) -> None:
    station = Station(qtbot, platform, WedgeMode.CODE)
    for code in row:
        station.key("?", scan=code)
    for code in pad:
        station.key(scan=code)
    station.enter()
    assert station.scanned == ["1234567890" + "0123456789"]


def test_macos_has_virtual_keys_only(qtbot: QtBot) -> None:
    station = Station(qtbot, "cocoa", WedgeMode.CODE)
    for virtual in (18, 19, 20, 21, 23, 22, 26, 28, 25, 29):
        station.key("?", scan=1, virtual=virtual)
    for virtual in (82, 83, 84, 85, 86, 87, 88, 89, 91, 92):
        station.key(scan=1, virtual=virtual)
    station.enter()
    assert station.scanned == ["1234567890" + "0123456789"]


@pytest.mark.parametrize("zero", [0x0660, 0x06F0, 0x0966, 0x0E50, 0x17E0, 0x1040, 0xFF10])
def test_digits_of_other_scripts_are_digits(qtbot: QtBot, zero: int) -> None:
    station = Station(qtbot, "offscreen", WedgeMode.CREDENTIAL)
    station.type(DIGITS.translate({ord("0") + n: zero + n for n in range(10)}))
    station.enter()
    assert station.scanned == [DIGITS]


def test_no_input_method_is_let_in(station: Station) -> None:
    assert station.wedge.inputMethodQuery(Qt.InputMethodQuery.ImEnabled) is False
    assert not station.wedge.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
    assert station.wedge.inputMethodQuery(Qt.InputMethodQuery.ImHints) is not True
    # What an input method asks the focused widget, by the way that it asks.
    assert not QApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImEnabled, None)
    station.other.setFocus()
    assert QApplication.inputMethod().queryFocusObject(Qt.InputMethodQuery.ImEnabled, None)


def test_a_symbology_identifier_is_dropped(station: Station) -> None:
    station.type("]Q1" + DIGITS)
    station.enter()
    station.key(key=Qt.Key.Key_Shift, scan=50, modifiers=Qt.KeyboardModifier.ShiftModifier)
    station.type("]Q0" + DIGITS)
    station.enter()
    assert station.scanned == [DIGITS, DIGITS]


def test_a_stray_letter_before_a_scan_does_no_harm(station: Station) -> None:
    station.type("x" + DIGITS)
    station.enter()
    assert station.scanned == [DIGITS]


def test_a_strange_key_within_a_scan_spoils_it(station: Station) -> None:
    station.type(DIGITS[:100] + "x" + DIGITS[100:])
    station.enter()
    assert (station.scanned, station.incomplete) == ([], [198])


def test_a_held_key_is_one_key(station: Station) -> None:
    station.key(DIGITS[0])
    station.key(DIGITS[0], repeat=True)
    station.type(DIGITS[1:])
    station.enter()
    assert station.scanned == [DIGITS]


def test_a_digit_that_a_quick_scanner_sends_twice_is_two(station: Station) -> None:
    """Let go and pressed in one millisecond, which Qt on X11 takes for a key held down."""
    station.type("7" * 197, at=5)
    station.key("7", repeat=True, at=5)
    station.enter()
    assert station.scanned == ["7" * 198]


def test_escape_and_leaving_forget_what_had_begun(station: Station) -> None:
    station.type("123")
    assert station.key(key=Qt.Key.Key_Escape)
    assert not station.key(key=Qt.Key.Key_Escape)
    station.type("123")
    station.other.setFocus()
    station.wedge.setFocus()
    station.type(DIGITS)
    station.enter()
    assert station.scanned == [DIGITS]
    assert station.listening == [True, False, True]


def test_tab_moves_on_when_nothing_has_begun(station: Station) -> None:
    QTest.keyClick(station.wedge, Qt.Key.Key_Tab)
    assert station.other.hasFocus()


def test_digits_are_no_shortcuts_and_commands_are_no_digits(station: Station) -> None:
    fired: list[str] = []
    for keys in ("1", "Ctrl+1"):
        shortcut = QShortcut(keys, station.window)
        shortcut.activated.connect(lambda keys=keys: fired.append(keys))
    QTest.keyClick(station.wedge, Qt.Key.Key_1)
    assert (fired, station.progress) == ([], [1])
    QTest.keyClick(station.wedge, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert (fired, station.progress) == (["Ctrl+1"], [1])
    control_alt = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    assert station.key("2", modifiers=control_alt)
    assert station.progress == [1, 2]


def test_short_codes_are_typed_or_scanned(qtbot: QtBot) -> None:
    station = Station(qtbot, "xcb", WedgeMode.CODE)
    station.type("k7qx-m2")
    station.key(key=Qt.Key.Key_Backspace)
    # A scanner that thinks that the layout is American, on a French one.
    station.key("&", scan=10)
    station.enter()
    assert station.scanned == ["K7QX-M1"]
    # A person on that keyboard types the same digit with Shift.
    station.key("1", scan=10, modifiers=Qt.KeyboardModifier.ShiftModifier)
    station.enter()
    assert station.scanned[1:] == ["1"]


@pytest.mark.parametrize("typed", ["ab?c", "é", "A" * (LONGEST_CODE + 1)])
def test_what_is_no_short_code(qtbot: QtBot, typed: str) -> None:
    station = Station(qtbot, "offscreen", WedgeMode.CODE)
    station.type(typed)
    station.enter()
    assert station.scanned == []
    assert len(station.incomplete) == 1


def test_a_scanner_is_learnt_from_the_set_up_sheet(qtbot: QtBot) -> None:
    station = Station(qtbot, "offscreen", WedgeMode.LEARN)
    for digit in "0123456789":
        station.key(AZERTY[digit])
    station.enter()
    assert station.learnt == [{typed: digit for digit, typed in AZERTY.items()}]
    station.wedge.listen_for(WedgeMode.CREDENTIAL)
    for digit in DIGITS:
        station.key(AZERTY[digit])
    station.enter()
    assert station.scanned == [DIGITS]

    another = Station(qtbot, "offscreen", WedgeMode.CREDENTIAL)
    another.wedge.use_map(station.learnt[0])
    for digit in DIGITS:
        another.key(AZERTY[digit])
    another.enter()
    assert another.scanned == [DIGITS]


def test_keys_that_look_alike_teach_nothing(qtbot: QtBot) -> None:
    station = Station(qtbot, "offscreen", WedgeMode.LEARN)
    station.type("0123456788")
    station.enter()
    assert (station.learnt, station.incomplete) == ([], [10])
    assert learn_digits(list("012345678")) is None
    assert learn_digits([*"012345678", ""]) is None


def test_changing_the_mode_forgets_what_had_begun(station: Station) -> None:
    station.type("12")
    station.wedge.listen_for(WedgeMode.CODE)
    station.type("3")
    station.enter()
    assert station.scanned == ["3"]


def test_the_field_shows_focus_and_progress(station: Station) -> None:
    station.wedge.resize(200, 30)
    highlight = station.wedge.palette().highlight().color()
    assert station.wedge.sizeHint().isValid()
    empty = station.wedge.grab().toImage()
    station.type(DIGITS[:99])
    half = station.wedge.grab().toImage()
    assert empty.pixelColor(50, 15) != highlight
    assert half.pixelColor(50, 15) == highlight
    assert half.pixelColor(150, 15) != highlight
    assert half.pixelColor(100, 1) == highlight
    station.other.setFocus()
    assert station.wedge.grab().toImage().pixelColor(100, 1) != highlight


def test_a_scanner_whose_every_digit_is_strange_is_told(station: Station) -> None:
    for digit in DIGITS:
        station.key(AZERTY[digit])
    station.enter()
    assert station.scanned == []
    assert station.incomplete == [0]
    station.type("ab")
    station.enter()
    assert station.incomplete == [0]
