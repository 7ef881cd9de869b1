"""A picture file as a camera: the delegate brought a portrait, or sent one."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from accredit_app.devices import CameraOptions
from accredit_app.devices.frames_qt import Decoding, FrameSource, read_picture


class PictureSource(FrameSource):
    """Shows one picture and gives it as the still, asked before or after it is read."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._image = QImage()
        self._asked = 0
        self._running = False
        self._decoding = Decoding(self)
        self._decoding.ready.connect(self._show)
        self._decoding.spoilt.connect(self._give_up)

    @classmethod
    def from_options(cls, options: CameraOptions) -> "PictureSource":
        return cls(Path(options.source))

    def start(self) -> None:
        if not self._running:
            self._running = True
            path = self.path
            self._decoding.begin(path.name, lambda: read_picture(path))

    def stop(self) -> None:
        self._running = False
        self._asked = 0
        self._decoding.forget()
        self.fall_silent()
        self._image = QImage()

    def capture(self) -> None:
        self.start()
        if self._image.isNull():
            self._asked += 1
        else:
            self.answer(self._image, self.path.name)

    def _show(self, image: QImage, _name: str) -> None:
        self._image = image
        self.frame.emit(image)
        for _ in range(self._asked):
            self.still.emit(image, self.path.name)
        self._asked = 0

    def _give_up(self, _name: str, reason: str) -> None:
        self._running = False
        self._asked = 0
        self.failed.emit(reason)
