"""What all cameras share: the signals, the newest frame, and pictures decoded off the window.

A source shows and takes pictures; it never stores one, finds no face and crops nothing.
"""

import logging
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from queue import SimpleQueue
from typing import Final

from PIL import Image, ImageOps
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtGui import QColorSpace, QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoSink

from accredit_app.errors import DeviceError
from accredit_app.phrases import say, why

LONG_SIDE: Final = 2400
"""Pixels that a still keeps of its longer side, at least: a head in half of it is still finer
than the portrait that is made of it."""
MOST_PIXELS: Final = 120_000_000
STILL_QUALITY: Final = 95
_LOOK_MS: Final = 8
_LOG: Final = logging.getLogger(__name__)


class FrameSource(QObject):
    """A camera of any kind. Lives, and is called, on the thread of the window.

    What `capture` brings comes in a later turn of the event loop, never before it returns: who
    waits for it may begin to wait after asking.
    """

    frame = Signal(QImage)
    """The live picture: upright, not mirrored."""
    still = Signal(QImage, str)
    """A taken picture and the name that it goes by."""
    failed = Signal(object)
    """What is wrong and what to do, fit to show: a phrase, or words in the screen's language."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: deque[tuple[QImage | None, str]] = deque()
        self._answering = QTimer(self, interval=0, singleShot=True)
        self._answering.timeout.connect(self._give_answers)

    def start(self) -> None:
        """Begins to announce frames; harmless when it is running."""
        raise NotImplementedError

    def stop(self) -> None:
        """Lets go of the device; harmless when it is not running."""
        raise NotImplementedError

    def capture(self) -> None:
        """Takes one picture: one `still` follows, or one `failed`."""
        raise NotImplementedError

    def answer(self, image: QImage, name: str) -> None:
        """Announces a still in the next turn of the event loop."""
        self._answers.append((image, name))
        self._answering.start()

    def regret(self, reason: str) -> None:
        """Announces a failure in the next turn of the event loop."""
        self._answers.append((None, reason))
        self._answering.start()

    def fall_silent(self) -> None:
        """Announces nothing of what was still to be announced."""
        self._answers.clear()

    def _give_answers(self) -> None:
        while self._answers:
            image, words = self._answers.popleft()
            if image is None:
                self.failed.emit(words)
            else:
                self.still.emit(image, words)


class SinkSource(FrameSource):
    """A source whose frames come through a QVideoSink.

    Converting a frame costs more than a thirtieth of a second on a slow machine, so only the
    newest of those that are waiting is converted.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._arrived)
        self._waiting: QVideoFrame | None = None
        self._latest = QImage()
        self._turn = QTimer(self, interval=0, singleShot=True)
        self._turn.timeout.connect(self._convert)

    def forget(self) -> None:
        """Drops what has been seen: a stopped camera must not take yesterday's picture."""
        self._turn.stop()
        self._waiting = None
        self._latest = QImage()

    def _arrived(self, frame: QVideoFrame) -> None:
        if frame.isValid():
            self._waiting = frame
            self._turn.start()

    def _convert(self) -> None:
        waiting, self._waiting = self._waiting, None
        image = QImage() if waiting is None else waiting.toImage()
        if not image.isNull():
            self._latest = image
            self.frame.emit(image)


class Decoding(QObject):
    """Makes pictures on another thread and announces them on this one.

    The other thread never touches an object of Qt's that lives here: it leaves its answer in a
    queue that this thread looks into. A signal sent across threads from an object that is being
    destroyed brings the process down. An answer that nobody waits for any more is dropped.
    """

    ready = Signal(QImage, str)
    spoilt = Signal(str, object)
    """The name, and what is wrong with it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._awaited = 0
        self._made: SimpleQueue[_Made] = SimpleQueue()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._announce)

    def begin(self, name: str, make: Callable[[], QImage]) -> None:
        """Has `make` called off this thread; its DeviceError becomes `spoilt`.

        `make` must hold no object of Qt's that lives on this thread: it may be let go on another.
        """
        self._awaited += 1
        self._look.start()
        _workers().submit(_work, self._made, name, make)

    def forget(self) -> None:
        """Announces nothing that was begun before."""
        self._awaited = 0
        self._made = SimpleQueue()
        self._look.stop()

    def _announce(self) -> None:
        made = self._made
        while made is self._made and not made.empty():
            name, picture = made.get()
            self._awaited -= 1
            if not self._awaited:
                self._look.stop()
            if isinstance(picture, QImage):
                self.ready.emit(picture, name)
            else:
                self.spoilt.emit(name, picture)


_Made = tuple[str, QImage | str]


@cache
def _workers() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(max_workers=2, thread_name_prefix="accredit-picture")


def _work(answers: "SimpleQueue[_Made]", name: str, make: Callable[[], QImage]) -> None:
    try:
        answers.put((name, make()))
    except DeviceError as error:
        answers.put((name, error.text or error.title))
    except Exception:  # noqa: BLE001 - whoever waits must be answered, whatever went wrong
        _LOG.exception("A picture could not be made")
        answers.put(
            (name, say("The picture could not be made. Nothing was changed. Try another one."))
        )


def read_picture(path: Path) -> QImage:
    """The picture in a file: whole, upright, in sRGB, no larger than it need be.

    DeviceError if it is not there, is cut short, or is no picture.
    """
    try:
        with Image.open(path) as opened:
            return _upright(opened)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        reason: str = say("it is no picture, or not whole")
        # Pillow's own errors are system errors without a number.
        if isinstance(error, OSError) and error.errno is not None:
            reason = why(error)
        raise DeviceError(
            "This picture cannot be read",
            say(
                "{file} cannot be read ({reason}). "
                "Nothing was changed. Take the picture again or choose another file.",
                file=path.name,
                reason=reason,
            ),
        ) from error


def encode_still(image: QImage) -> bytes:
    """A still as JPEG bytes, for the services."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "JPG", STILL_QUALITY):  # type: ignore[call-overload]  # [stub lacks a str format]
        raise DeviceError("The picture could not be kept", "Take it again.")
    return bytes(data.data())


def to_image(encoded: bytes) -> QImage:
    """The picture in some bytes; DeviceError if there is none."""
    image = QImage.fromData(encoded)
    if image.isNull():
        raise DeviceError("This is no picture", "Nothing was changed. Take another one.")
    return image


def _upright(opened: Image.Image) -> QImage:
    if opened.width * opened.height > MOST_PIXELS:
        raise ValueError("too many pixels")
    profile = opened.info.get("icc_profile")
    opened.draft("RGB", (LONG_SIDE, LONG_SIDE))
    picture = ImageOps.exif_transpose(opened)
    space = QColorSpace.fromIccProfile(profile) if isinstance(profile, bytes) else QColorSpace()
    if picture.mode == "CMYK" or space.colorModel() != QColorSpace.ColorModel.Rgb:
        space = QColorSpace()
    picture = picture.convert("RGB")
    if min(picture.size) > LONG_SIDE:
        picture.thumbnail((LONG_SIDE, LONG_SIDE))
    image = QImage(
        picture.tobytes(), picture.width, picture.height, 3 * picture.width,
        QImage.Format.Format_RGB888,
    ).copy()  # fmt: skip
    if space.isValid():
        image.setColorSpace(space)
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image
