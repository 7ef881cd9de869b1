"""The event's recovery key, on offer until it is saved: once, and gone from this computer then."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.words import apart

if TYPE_CHECKING:
    from accredit_app.services.sync.sticks import Sticks


class RecoveryKey(QWidget):
    """What the key is for, and the button that saves it; hidden unless shown."""

    def __init__(self, sticks: "Sticks", jobs: Jobs, theme: Theme, message: MessageBar) -> None:
        """`message` tells what became of it."""
        super().__init__()
        self._sticks, self._jobs, self._message = sticks, jobs, message
        self.button = Button(theme, self.tr("Save the recovery key…"), sign="key")
        self.button.clicked.connect(self._ask_where)
        words = label(
            self.tr(
                "The recovery key opens every stick, should the office's computer be lost. It can "
                "be saved once: lock the file away, not beside the sticks."
            ),
            wrap=True,
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def save(self, path: Path) -> None:
        """Save the recovery key, once."""
        self._jobs.run(
            self,
            partial(self._sticks.save_recovery, path),
            then=self._saved,
            failed=self._message.fail,
        )

    def _saved(self, path: Path) -> None:
        self.hide()
        self._message.say(
            self.tr("The recovery key is saved"),
            self.tr(
                "{path} holds the only copy; it is no longer on this computer. Lock it away."
            ).format(path=apart(path)),
            tone=Tone.OK,
        )

    def _ask_where(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the recovery key"), "accredit-recovery-key.txt"
        )
        if name:
            self.save(Path(name))
