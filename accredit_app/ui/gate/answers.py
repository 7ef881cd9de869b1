"""The two faces of an answer: with a person to compare, and without.

They draw and decide nothing; the texts come from `GateWords`, the rest from the service.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from accredit_app.domain.verdicts import Answer
from accredit_app.ui.gate.band import CategoryBand
from accredit_app.ui.gate.signs import LIVERIES, Sign
from accredit_app.ui.lettering import Lettering
from accredit_app.ui.portrait import Portrait

if TYPE_CHECKING:
    from accredit_app.services.gate import GateAnswer


class DecideButton(QPushButton):
    """The guard's own decision, dark on the amber ground; never pressed by a scanner's Enter."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        livery = LIVERIES[Answer.AMBER]
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setStyleSheet(
            f"QPushButton {{ background: {livery.ink}; color: #ffffff; border: 0;"
            " border-radius: 12px; font-size: 24px; font-weight: 600; min-height: 60px;"
            " padding: 0 24px; } QPushButton:hover { background: #3d2d05; }"
        )


class KnownAnswer(QWidget):
    """Photo at the leading side; sign, word and name beside it; the category's band below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        weight = QFont.Weight
        self.sign = Sign(self, side=150)
        self.word = Lettering("", self, largest=128, weight=weight.Black)
        self.title = Lettering("", self, largest=42, weight=weight.Bold, lines=2)
        self.advice = Lettering("", self, largest=30, weight=weight.Medium, lines=2)
        self.portrait = Portrait(self, height=520)
        self.name = Lettering("", self, largest=72, weight=weight.Bold, lines=2)
        self.native_name = Lettering("", self, largest=50, weight=weight.Medium)
        self.organisation = Lettering("", self, largest=32, weight=weight.Medium, lines=2)
        self.band = CategoryBand(self)
        self.band.setMinimumWidth(300)
        self.let_pass = DecideButton(self)
        self._rule = QFrame(self)
        self._rule.setFixedHeight(2)
        head = QHBoxLayout()
        head.setSpacing(28)
        head.addWidget(self.sign)
        head.addWidget(self.word, 1)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addLayout(head, 8)
        column.addWidget(self.title, 3)
        column.addWidget(self.advice, 2)
        column.addSpacing(4)
        column.addWidget(self._rule)
        column.addWidget(self.name, 8)
        column.addWidget(self.native_name, 5)
        column.addWidget(self.organisation, 4)
        foot = QHBoxLayout()
        foot.setSpacing(20)
        foot.addWidget(self.band, 1)
        foot.addWidget(self.let_pass)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(44, 28, 44, 28)
        row.setSpacing(44)
        row.addWidget(self.portrait)
        row.addLayout(column, 1)

    def show_answer(self, answer: "GateAnswer", word: str, title: str, advice: str) -> None:
        ink = QColor(LIVERIES[answer.verdict.answer].ink)
        for label, text in (
            (self.word, word),
            (self.title, title),
            (self.advice, advice),
            (self.name, answer.name),
            (self.native_name, answer.native_name),
            (self.organisation, answer.organisation),
        ):
            label.setText(text)
            label.set_colour(ink)
            label.setVisible(bool(text))
        self.sign.show_answer(answer.verdict.answer, word)
        self.portrait.show_photo(answer.photo, answer.name)
        self._rule.setStyleSheet(f"background: {ink.name()}; border: 0;")
        self.band.show_category(answer.category_label, answer.letter, answer.band)


class UnknownAnswer(QWidget):
    """Nobody to compare: the sign, the word and what to do in the middle; below it, what a
    genuine badge says of itself.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        weight, centre = QFont.Weight, Qt.AlignmentFlag.AlignHCenter
        self.sign = Sign(self, side=280)
        self.word = Lettering("", self, largest=150, weight=weight.Black, alignment=centre)
        self.title = Lettering("", self, largest=56, weight=weight.Bold, alignment=centre, lines=2)
        self.advice = Lettering(
            "", self, largest=38, weight=weight.Medium, alignment=centre, lines=2
        )
        self.serial = Lettering("", self, largest=38, weight=weight.Bold, alignment=centre)
        self.band = CategoryBand(self)
        self.band.setMinimumWidth(520)
        self.let_pass = DecideButton(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 36, 64, 36)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(self.sign, 8)
        column.addWidget(self.word, 5)
        column.addWidget(self.title, 3)
        column.addWidget(self.advice, 2)
        column.addWidget(self.serial, 2)
        foot = QHBoxLayout()
        foot.setSpacing(20)
        foot.addStretch(1)
        foot.addWidget(self.band)
        foot.addWidget(self.let_pass)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addStretch(1)

    def show_answer(self, answer: "GateAnswer", word: str, title: str, advice: str) -> None:
        ink = QColor(LIVERIES[answer.verdict.answer].ink)
        for label, text in (
            (self.word, word),
            (self.title, title),
            (self.advice, advice),
            (self.serial, answer.serial),
        ):
            label.setText(text)
            label.set_colour(ink)
            label.setVisible(bool(text))
        self.sign.show_answer(answer.verdict.answer, word)
        self.band.show_category(answer.category_label, answer.letter, answer.band)
