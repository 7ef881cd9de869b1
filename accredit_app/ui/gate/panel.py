"""The answer, as large as the screen: colour, sign, word, face, name, category.

It draws what it is given and decides nothing.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from accredit_app.domain.verdicts import Answer, Direction, Verdict
from accredit_app.ui.gate.answers import KnownAnswer, UnknownAnswer
from accredit_app.ui.gate.signs import LIVERIES
from accredit_app.ui.gate.words import GateWords
from accredit_app.ui.lettering import Lettering

if TYPE_CHECKING:
    from accredit_app.services.gate import GateAnswer


class Viewfinder(QWidget):
    """The four corners of a scanner's window, with the part of a code that has come so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._part = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def show_part(self, part: float) -> None:
        """`part` of the digits have been read, from 0 to 1."""
        self._part = min(1.0, max(0.0, part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        side = min(self.width(), self.height(), 260) - 16
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        faint = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        pen = QPen(faint, 10, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        arm = side * 0.24
        for x, inward in ((box.left(), 1), (box.right(), -1)):
            for y, downward in ((box.top(), 1), (box.bottom(), -1)):
                painter.drawLine(int(x), int(y), int(x + inward * arm), int(y))
                painter.drawLine(int(x), int(y), int(x), int(y + downward * arm))
        middle = QRectF(box.left() + side * 0.16, box.center().y() - 5, side * 0.68, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        faint.setAlpha(90)
        painter.setBrush(faint)
        painter.drawRoundedRect(middle, 5, 5)
        if self._part > 0:
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
            middle.setWidth(max(10.0, middle.width() * self._part))
            painter.drawRoundedRect(middle, 5, 5)
        painter.end()


class Waiting(QWidget):
    """The viewfinder and what to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        centre = Qt.AlignmentFlag.AlignHCenter
        self.finder = Viewfinder(self)
        self.prompt = Lettering("", self, largest=84, weight=QFont.Weight.Bold, alignment=centre)
        self.more = Lettering(
            "", self, largest=32, weight=QFont.Weight.Medium, alignment=centre, lines=2
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 32, 48, 32)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self.finder, 10)
        column.addWidget(self.prompt, 3)
        column.addWidget(self.more, 2)
        column.addStretch(3)


def may_decide(verdict: Verdict) -> bool:
    """Whether the guard's own eyes may overrule the answer: amber, on a genuine badge."""
    return verdict.answer is Answer.AMBER and verdict.credential is not None


class VerdictPanel(QWidget):
    """Waits with a viewfinder; answers with the whole of its surface.

    `let_pass`: the guard has looked, and decides for the person.
    """

    let_pass = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = GateWords(self)
        self._answer: GateAnswer | None = None
        self._fault = ("", "")
        self._direction = Direction.IN
        self.waiting = Waiting(self)
        self.known = KnownAnswer(self)
        self.unknown = UnknownAnswer(self)
        self._stack = QStackedLayout(self)
        for face in (self.waiting, self.known, self.unknown):
            self._stack.addWidget(face)
        for button in (self.known.let_pass, self.unknown.let_pass):
            button.clicked.connect(self.let_pass)
        self._write_texts()

    @property
    def answer(self) -> "GateAnswer | None":
        """What is shown now; None while waiting."""
        return self._answer

    @property
    def face(self) -> QWidget | None:
        """Which of `waiting`, `known` and `unknown` is on screen."""
        return self._stack.currentWidget()

    def show_waiting(self, part: float = 0.0) -> None:
        """Wait for a badge, of whose digits `part` (0 to 1) have come."""
        self.waiting.finder.show_part(part)
        self._wait(("", ""))

    def show_fault(self, title: str, text: str) -> None:
        """Wait, and say why the last scan came to nothing: that is neither a yes nor a no."""
        self.waiting.finder.show_part(0.0)
        self._wait((title, text))

    def show_answer(self, answer: "GateAnswer", direction: Direction) -> None:
        """Fill the panel with an answer."""
        self._answer, self._direction = answer, direction
        self._stack.setCurrentWidget(self.known if answer.name else self.unknown)
        self._write_texts()
        self.update()

    def _wait(self, fault: tuple[str, str]) -> None:
        if self._answer is None and fault == self._fault:
            return
        self._answer, self._fault = None, fault
        self._stack.setCurrentWidget(self.waiting)
        self._write_texts()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._answer is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(LIVERIES[self._answer.verdict.answer].ground))
        painter.end()

    def _write_texts(self) -> None:
        title, text = self._fault
        self.waiting.prompt.setText(title or self.tr("Scan a badge"))
        self.waiting.more.setText(text or self.tr("Hold its code in front of the scanner"))
        answer = self._answer
        if answer is None:
            self.setAccessibleName(self.waiting.prompt.text())
            return
        verdict = answer.verdict
        word = self._words.word(verdict.answer, self._direction)
        title = self._words.title(verdict.reason)
        advice = self._words.advice(verdict.reason)
        if answer.name:
            self.known.show_answer(answer, word, title, advice)
        else:
            self.unknown.show_answer(answer, word, title, advice)
        for button in (self.known.let_pass, self.unknown.let_pass):
            button.setText(self.tr("Let pass (F8)"))
            button.setVisible(may_decide(verdict))
        said = (word, title, advice, answer.name, answer.organisation)
        self.setAccessibleName(". ".join(part for part in said if part))
