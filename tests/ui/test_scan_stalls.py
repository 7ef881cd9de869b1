"""A busy desk computer stalls in the middle of a scan: the scan is read, and nothing is lost."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot
from ui.desk_hand import Hand

from accredit_app.devices.burst import RHYTHM_MS, STALL_MS
from accredit_app.devices.burst_qt import ScanWatch

BADGE = "".join(str(n * 3 % 10) for n in range(198))
LATE = RHYTHM_MS + 300.0


class Line(QLineEdit):
    """A field that counts the Enters it gets."""

    def __init__(self) -> None:
        super().__init__()
        self.enters = 0
        self.returnPressed.connect(self._count)

    def _count(self) -> None:
        self.enters += 1


@pytest.fixture
def line(qtbot: QtBot) -> Line:
    made = Line()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: QApplication.focusWindow() is made.windowHandle())
    return made


@pytest.fixture
def heard(line: Line) -> Iterator[list[str]]:
    said: list[str] = []
    watch = ScanWatch(line)
    watch.scanned.connect(said.append)
    watch.begin()
    yield said
    watch.end()


def scan(scanner: Hand, *late: int) -> None:
    """The keys so numbered come late."""
    for number, digit in enumerate(BADGE):
        scanner.key(digit, pace=LATE if number in late else None)


@pytest.mark.parametrize(
    "late", [(5,), (1, 12, 30), (8, 16, 24, 40), (33,), (100, 101, 102), tuple(range(33, 198, 11))]
)
def test_a_scan_is_read_whatever_stalls(line: Line, heard: list[str], late: tuple[int]) -> None:
    scanner = Hand(line)
    scan(scanner, *late)
    scanner.enter()
    assert heard == [BADGE]
    assert (line.text(), line.enters) == ("", 0)


def test_an_enter_that_comes_late_still_belongs_to_the_scan(
    qtbot: QtBot, line: Line, heard: list[str]
) -> None:
    scanner = Hand(line)
    scan(scanner)
    qtbot.waitUntil(lambda: heard == [BADGE])
    scanner.key("\r", key=Qt.Key.Key_Return, pace=LATE)
    assert line.enters == 0
    scanner.enter()
    assert line.enters == 1


def test_an_enter_long_after_a_scan_is_a_persons(
    qtbot: QtBot, line: Line, heard: list[str]
) -> None:
    scanner = Hand(line)
    scan(scanner)
    qtbot.waitUntil(lambda: heard == [BADGE])
    scanner.key("\r", key=Qt.Key.Key_Return, pace=STALL_MS + 1)
    assert line.enters == 1


def test_what_was_being_typed_is_there_before_and_after(line: Line, heard: list[str]) -> None:
    scanner = Hand(line)
    Hand(line, pace=150).type("12 rue")
    line.setSelection(3, 3)
    scanner.moment += 6 * 150 + 200
    scan(scanner, 20, 90)
    assert not heard
    scanner.enter()
    assert heard == [BADGE]
    assert (line.text(), line.selectedText()) == ("12 rue", "rue")


def test_a_scan_after_one_that_broke_off_is_read(line: Line, heard: list[str]) -> None:
    scanner = Hand(line)
    scanner.type(BADGE[:120])
    scanner.moment += LATE
    scan(scanner)
    scanner.enter()
    assert heard == [BADGE]
    assert line.text() == BADGE[:120]


def test_keys_that_waited_while_the_window_stalled_are_read(
    qtbot: QtBot, line: Line, heard: list[str]
) -> None:
    """All of them are in the window's queue, and its timer is long due."""
    scanner = Hand(line)
    scanner.type(BADGE[:90])
    (watch,) = line.findChildren(ScanWatch)
    window = line.windowHandle()
    for number, digit in enumerate(BADGE[90:]):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, digit
        )
        event.setTimestamp(round(scanner.moment) + 4 * number)
        QApplication.postEvent(window, event, Qt.EventPriority.LowEventPriority.value)
    watch._tick.timeout.emit()  # as Qt does once, however long the stall was
    qtbot.waitUntil(lambda: heard == [BADGE])
    assert line.text() == ""


def test_what_is_no_scan_is_typed_when_no_more_comes(
    qtbot: QtBot, line: Line, heard: list[str]
) -> None:
    scanner = Hand(line)
    scanner.type(BADGE[:100])
    assert line.text() == ""
    qtbot.waitUntil(lambda: line.text() == BADGE[:100])
    assert heard == []


def test_a_digit_that_a_quick_scanner_sends_twice_is_two(line: Line, heard: list[str]) -> None:
    """Let go and pressed in one millisecond, which Qt on X11 takes for a key held down."""
    scanner = Hand(line, pace=1)
    before = ""
    for digit in "8" * 100 + BADGE[100:]:
        scanner.key(digit, repeat=digit == before, pace=0 if digit == before else 1)
        before = digit
    scanner.enter()
    assert heard == ["8" * 100 + BADGE[100:]]
    assert line.text() == ""
