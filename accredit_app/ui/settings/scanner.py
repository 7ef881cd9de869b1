"""The scanner of this station: tried out, and taught where its keys mean other signs.

A scanner types as if it were a keyboard. Where the digits of a keyboard's layout cannot be told by
their place, the code shown here teaches the station what this scanner types for each of them.
"""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from accredit_app.devices.burst import CREDENTIAL_DIGITS
from accredit_app.devices.wedge_qt import (
    TEACHING_DIGITS,
    WedgeField,
    WedgeMode,
)
from accredit_app.ui.settings.parts import DeviceCard, Keeping
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Chip, Tone


class ScannerCard(DeviceCard):
    """A field to scan a badge into, and what came through."""

    def __init__(self, theme: Theme, keeper: Keeping) -> None:
        super().__init__(theme, keeper)
        self.header.title.setText(self.tr("Scanner"))
        self.wedge = WedgeField(self, learnt=keeper.table.tools.digits)
        self.wedge.setFixedHeight(theme.px(30))
        self.wedge.setAccessibleName(self.tr("Scan a badge to try the scanner"))
        self.chip = Chip(theme)
        self.words = label("", "muted", wrap=True)
        self.teach = Button(theme, self.tr("Teach the digits…"), sign="qr")
        self.forget = Button(theme, self.tr("Forget what was taught"), kind="quiet")
        self.code = TeachingCode(theme)
        self.header.add(self.chip)
        self.column.addWidget(label(self.tr("Click here, then scan any badge"), "label"))
        self.column.addWidget(self.wedge)
        side = QVBoxLayout()
        side.setSpacing(theme.px(8))
        side.addWidget(self.words)
        side.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.teach)
        row.addWidget(self.forget)
        row.addStretch(1)
        side.addLayout(row)
        both = QHBoxLayout()
        both.setSpacing(theme.px(12))
        both.addLayout(side, 1)
        both.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(both)
        self.teach.clicked.connect(self._begin_lesson)
        self.forget.clicked.connect(lambda: self._keep({}))
        self.wedge.scanned.connect(self._whole)
        self.wedge.incomplete.connect(self._part)
        self.wedge.learnt.connect(self._taught)
        self._end_lesson(self.tr("Nothing scanned yet."))

    def _begin_lesson(self) -> None:
        self.code.show()
        self.teach.setEnabled(False)
        self.chip.show_fact("", Tone.INFO)
        self.words.setText(self.tr("Scan the code shown here: it says 0 to 9, each once."))
        self.wedge.listen_for(WedgeMode.LEARN)
        self.wedge.setFocus()

    def _end_lesson(self, words: str) -> None:
        self.code.hide()
        self.teach.setEnabled(True)
        self.forget.setVisible(bool(self.keeper.table.tools.digits))
        self.words.setText(words)
        self.wedge.listen_for(WedgeMode.CREDENTIAL)

    def _whole(self, _digits: str) -> None:
        self.chip.show_fact(self.tr("Works"), Tone.OK)
        self.words.setText(
            self.tr("All {whole} digits of the badge came through.").format(whole=CREDENTIAL_DIGITS)
        )

    def _part(self, count: int) -> None:
        self.chip.show_fact(self.tr("Does not fit"), Tone.WARN)
        if not self.code.isHidden():
            self._end_lesson(
                self.tr("That was not the code shown here. Press the button and try again.")
            )
            return
        self.words.setText(
            self.tr(
                "{count} of {whole} digits came through. Scan once more; if it stays so, teach "
                "the digits."
            ).format(count=count, whole=CREDENTIAL_DIGITS)
        )

    def _taught(self, digits: Mapping[str, str]) -> None:
        self.chip.show_fact(self.tr("Works"), Tone.OK)
        # A scanner that types the digits themselves needs no map.
        plain = all(typed == digit for typed, digit in digits.items())
        self._keep({} if plain else dict(digits))
        self._end_lesson(self.tr("The station knows this scanner's digits. Now scan a badge."))

    def _keep(self, digits: dict[str, str]) -> None:
        self.keeper.keep(replace(self.keeper.table.tools, digits=digits))
        self.wedge.use_map(digits)
        self.forget.setVisible(bool(digits))


class TeachingCode(QWidget):
    """A QR code that says 0123456789, black on white by night as well: scanners want it so."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._side = theme.px(132)
        self._modules: list[list[bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The set-up code, to be scanned"))

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        modules = self._modules or self._draw()
        across = len(modules)
        module = self._side // across
        margin = (self._side - module * across) // 2
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        for line, row in enumerate(modules):
            for place, dark in enumerate(row):
                if dark:
                    x, y = margin + place * module, margin + line * module
                    painter.fillRect(x, y, module, module, QColor("black"))

    def _draw(self) -> list[list[bool]]:
        import qrcode

        code = qrcode.QRCode(border=4)
        code.add_data(TEACHING_DIGITS)
        code.make()
        self._modules = [[bool(cell) for cell in row] for row in code.get_matrix()]
        return self._modules
