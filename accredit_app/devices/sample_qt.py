"""The training camera: invented people sit down before it, one after the other.

It needs no hardware, so it is what the demo, a rehearsal and a desk without a camera use. Who
sits down is handed in from outside: this file draws nothing.
"""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QImage

from accredit_app.devices import CameraOptions
from accredit_app.devices.frames_qt import Decoding, FrameSource, to_image
from accredit_app.errors import InvalidInput

_FRAME_MS = 66
_SWAY_PX = 5
_SWAY_S = 3.4


class SampleSource(FrameSource):
    """`draw` gives the encoded picture of the n-th person; a taken picture calls the next one."""

    def __init__(
        self, draw: Callable[[int], bytes], *, first: int = 1, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._draw = draw
        self.person = first
        """The number of who sits there now."""
        self._image = QImage()
        self._asked = 0
        self._tick = 0
        self._decoding = Decoding(self)
        self._decoding.ready.connect(self._sit)
        self._decoding.spoilt.connect(self._give_up)
        self._timer = QTimer(self, interval=_FRAME_MS)
        self._timer.timeout.connect(self._move)

    @classmethod
    def from_options(cls, options: CameraOptions) -> "SampleSource":
        if options.draw is None:
            raise InvalidInput(
                "The training camera has nobody to show", "It is meant for the demo's stations."
            )
        return cls(options.draw, first=options.first)

    def start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()
            self.seat(self.person)

    def stop(self) -> None:
        self._timer.stop()
        self._decoding.forget()
        self.fall_silent()
        self._image = QImage()
        self._asked = 0

    def seat(self, person: int) -> None:
        """Has this person sit down; until then there is nobody."""
        self.person = person
        self._image = QImage()
        if self._timer.isActive():
            self._decoding.forget()
            draw = self._draw
            self._decoding.begin(str(person), lambda: to_image(draw(person)))

    def capture(self) -> None:
        self._asked += 1
        if not self._timer.isActive():
            self.start()
        elif not self._image.isNull():
            self._take()

    def _sit(self, image: QImage, _name: str) -> None:
        self._image = image
        self.frame.emit(image)
        if self._asked:
            self._take()

    def _take(self) -> None:
        self._asked -= 1
        image, name = self._image, f"person-{self.person}"
        self.seat(self.person + 1)
        self.answer(image, name)

    def _move(self) -> None:
        """A person never sits quite still; a picture that does looks like a frozen camera."""
        if self._image.isNull():
            return
        self._tick += 1
        turn = self._tick * _FRAME_MS / 1000 / _SWAY_S * math.tau
        across = round(_SWAY_PX * (1 + math.sin(turn)))
        down = round(_SWAY_PX * (1 + math.sin(2 * turn)) / 2)
        width, height = self._image.width(), self._image.height()
        margin = 2 * _SWAY_PX
        self.frame.emit(self._image.copy(across, down, width - margin, height - margin))

    def _give_up(self, _name: str, reason: str) -> None:
        self._asked = 0
        self.failed.emit(reason)
