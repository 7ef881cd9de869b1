"""Progress of a long job, with the way to stop it."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from accredit_app.ui.jobs import Job
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label


class Progress(QWidget):
    """A line of words, a bar and a Cancel button; hidden while nothing runs."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._words = label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = Button(theme, self.tr("Cancel"), sign="close")
        self._cancel.clicked.connect(self._stop)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addLayout(column, 1)
        row.addWidget(self._cancel)
        self.hide()

    def follow(self, job: Job, words: str) -> None:
        """Show a job that has just been started; a job that is over already shows nothing."""
        self._job = job
        self._bar.setRange(0, 0)
        self._words.setText(words)
        self._cancel.setEnabled(True)
        self.setVisible(not job.finished)

    def advance(self, done: int, total: int, words: str = "") -> None:
        """How far it is; a total of 0 means that nobody knows."""
        self._bar.setRange(0, max(total, 0))
        self._bar.setValue(done)
        if words:
            self._words.setText(words)

    def end(self) -> None:
        self._job = None
        self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
        self._cancel.setEnabled(False)
        self._words.setText(self.tr("Stopping at the next safe place…"))
