"""What a delegate sees at the kiosk: five plain pages. Each draws, and says what was pressed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from accredit_app.ui.kiosk.pictures import Motif, Picture
from accredit_app.ui.lettering import Lettering

_DOTS = 16
_ONE_LINE = 24
"""Letters of a name that stand beside each other at the size of a headline."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter


class BigButton(QPushButton):
    """A button for a finger: 88 pixels high, letters to match; Enter presses it."""

    def __init__(self, parent: QWidget | None = None, *, kind: str = "") -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setStyleSheet(
            "QPushButton { font-size: 30px; min-height: 84px; min-width: 340px;"
            " border-radius: 18px; font-weight: 600; } QPushButton:focus { border-width: 4px; }"
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class View(QWidget):
    """A page whose texts are written again when the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self.write_texts()
        super().changeEvent(event)

    def write_texts(self) -> None:
        """Put all texts on, in the language that is on screen now."""
        raise NotImplementedError

    def _headline(self, largest: int = 80, lines: int = 2) -> Lettering:
        return Lettering(
            "", self, largest=largest, weight=QFont.Weight.Bold, alignment=_CENTRE, lines=lines
        )

    def _words(self, largest: int = 38, lines: int = 1) -> Lettering:
        return Lettering(
            "", self, largest=largest, weight=QFont.Weight.Medium, alignment=_CENTRE, lines=lines
        )

    def _column(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        column.setContentsMargins(64, 24, 64, 24)
        column.setSpacing(20)
        return column


class WelcomeView(View):
    """Asks for the invitation; shows what was typed of its code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = 0
        self._title = self._headline(104, 1)
        self._event = self._words(40)
        self._prompt = self._words(48)
        self._hint = self._words(30)
        column = self._column()
        column.addStretch(1)
        column.addWidget(self._event)
        column.addWidget(self._title)
        column.addWidget(Picture(Motif.LETTER, self, side=440), 20)
        column.addWidget(self._prompt)
        column.addWidget(self._hint)
        column.addStretch(1)
        self._name = ""
        self.write_texts()

    def show_event(self, name: str) -> None:
        self._name = name
        self.write_texts()

    def show_typed(self, typed: int) -> None:
        """Show how many characters of a code have come, and none of them: others look on."""
        self._typed = typed
        self._write_entry()

    def write_texts(self) -> None:
        self._event.setText(self._name)
        self._event.setVisible(bool(self._name))
        self._title.setText(self.tr("Welcome"))
        self._prompt.setText(self.tr("Hold the code of your invitation under the light"))
        self._write_entry()
        self.setAccessibleName(f"{self._title.text()}. {self._prompt.text()}")

    def _write_entry(self) -> None:
        """The dots stand where the hint does, so that nothing moves while somebody types."""
        dots = "● " * min(self._typed, _DOTS)
        self._hint.setText(dots or self.tr("or type the code and press Enter"))


class ConfirmView(View):
    """Asks whether the record that was found is the one who stands there."""

    confirmed = Signal()
    denied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question = self._words(48)
        self.name = self._headline(132)
        self.native_name = self._words(72)
        self.organisation = self._words(40, 2)
        self.yes = BigButton(self, kind="primary")
        self.no = BigButton(self)
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.denied)
        buttons = QHBoxLayout()
        buttons.setSpacing(32)
        buttons.addStretch(1)
        buttons.addWidget(self.no, 2)
        buttons.addWidget(self.yes, 2)
        buttons.addStretch(1)
        column = self._column()
        column.addStretch(2)
        column.addWidget(self._question)
        column.addSpacing(16)
        column.addWidget(self.name, 4)
        column.addWidget(self.native_name)
        column.addWidget(self.organisation)
        column.addStretch(1)
        column.addLayout(buttons)
        column.addStretch(1)
        self.write_texts()

    def show_person(self, name: str, native_name: str, organisation: str) -> None:
        for label, text in (
            (self.name, name),
            (self.native_name, native_name),
            (self.organisation, organisation),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self.write_texts()

    def write_texts(self) -> None:
        self._question.setText(self.tr("Is this your name?"))
        self.yes.setText(self.tr("This is me"))
        self.no.setText(self.tr("This is not me"))
        self.setAccessibleName(f"{self._question.text()} {self.name.text()}")


class PrintingView(View):
    """Waits with the delegate for the printer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._headline()
        self._more = self._words(42)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(420, 12)
        column = self._column()
        column.addStretch(2)
        column.addWidget(Picture(Motif.BADGE, self, side=380), 20)
        column.addWidget(self._title)
        column.addWidget(self._more)
        column.addSpacing(12)
        column.addWidget(self._bar, 0, _CENTRE)
        column.addStretch(2)
        self.write_texts()

    def write_texts(self) -> None:
        self._title.setText(self.tr("Your badge is being printed"))
        self._more.setText(self.tr("It takes a few seconds."))
        self._bar.setAccessibleName(self._title.text())
        self.setAccessibleName(self._title.text())


class ThanksView(View):
    """Says where the badge is, and goodbye."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._headline()
        self._more = self._words(42)
        self._name = ""
        column = self._column()
        column.addStretch(2)
        column.addWidget(Picture(Motif.DONE, self), 20)
        column.addSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._more)
        column.addStretch(2)
        self.write_texts()

    def show_person(self, name: str) -> None:
        self._name = name
        self.write_texts()

    def write_texts(self) -> None:
        # A name that has room on one line is not broken in two.
        whole = len(self._name) <= _ONE_LINE
        name = self._name.replace(" ", "\u00a0") if whole else self._name
        self._title.setText(
            self.tr("Thank you, {name}").format(name=name) if name else self.tr("Thank you")
        )
        self._more.setText(self.tr("Please take your badge from the printer and wear it visibly."))
        self.setAccessibleName(f"{self._title.text()}. {self._more.text()}")


class SorryView(View):
    """Sends the delegate to people who can help, without telling why to those who stand behind."""

    again = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._headline()
        self._more = self._words(42)
        self.button = BigButton(self)
        self.button.clicked.connect(self.again)
        column = self._column()
        column.addStretch(2)
        column.addWidget(Picture(Motif.DESK, self, side=380), 20)
        column.addWidget(self._title)
        column.addWidget(self._more)
        column.addSpacing(12)
        column.addWidget(self.button, 0, _CENTRE)
        column.addStretch(2)
        self.write_texts()

    def write_texts(self) -> None:
        self._title.setText(self.tr("Please go to the registration desk"))
        self._more.setText(self.tr("We are sorry: the staff there will help you at once."))
        self.button.setText(self.tr("Start again"))
        self.setAccessibleName(f"{self._title.text()}. {self._more.text()}")
