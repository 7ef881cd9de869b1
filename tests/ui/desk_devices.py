"""A printer and a camera for tests of the desk: they do as they are told."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QImage

from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError


class MemoryPrinter:
    """Keeps what it is given; `failing` makes the next print fail, `word` is all it says of one."""

    def __init__(self) -> None:
        self.sheets: list[bytes] = []
        self.failing = False
        self.word = PrintState.PRINTED

    def submit(self, pdf: bytes, *, title: str) -> str:
        if self.failing:
            raise DeviceError("The printer is out of paper", "The badge is issued. Add paper.")
        self.sheets.append(pdf)
        return title

    def state(self, ref: str) -> PrintState:
        return self.word if ref else PrintState.UNKNOWN


class StillCamera(QObject):
    """A camera that shows one grey picture; `broken` ones say so."""

    frame = Signal(QImage)
    still = Signal(QImage, str)
    failed = Signal(str)

    def __init__(self, *, broken: bool = False) -> None:
        super().__init__()
        self._broken = broken
        self.running = False
        self._picture = QImage(640, 480, QImage.Format.Format_RGB32)
        self._picture.fill(QColor("#8090a0"))

    def start(self) -> None:
        self.running = True
        if self._broken:
            QTimer.singleShot(0, lambda: self.failed.emit("It was unplugged. Plug it in."))
        else:
            QTimer.singleShot(0, lambda: self.frame.emit(self._picture))

    def stop(self) -> None:
        self.running = False

    def capture(self) -> None:
        self.still.emit(self._picture, "still")
