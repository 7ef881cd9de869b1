"""Three short sounds for the three answers: off until a guard switches them on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from accredit_app.config import resource
from accredit_app.domain.verdicts import Answer

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Sounds(QObject):
    """Plays the sound of an answer. The player is loaded when it is first switched on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = False
        self._effects: dict[Answer, QSoundEffect] = {}

    def switch(self, on: bool) -> None:
        self.on = on

    def play(self, answer: Answer) -> None:
        """One high note for a yes, two for a look, three low ones for a no."""
        if not self.on:
            return
        if answer not in self._effects:
            from PySide6.QtMultimedia import QSoundEffect

            effect = QSoundEffect(self)
            effect.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{answer.value}.wav"))))
            self._effects[answer] = effect
        self._effects[answer].play()
