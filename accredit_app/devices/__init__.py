"""What a station asks of a camera, a scanner and a printer, in plain Python.

An adapter is one file in this room and one line in `registry`. No type of a toolkit or a driver
appears here, and nothing here opens a device.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from accredit_app.domain.printing import PrinterReport, PrintState


class Announcement(Protocol):
    """Something that can be listened to: a Qt signal, seen from outside."""

    def connect(self, listener: Callable[..., object], /) -> Any: ...


class Camera(Protocol):
    """Shows a person and takes pictures.

    `frame` announces the live picture, `still` a taken picture with the name it goes by, `failed`
    one or two sentences fit to show. After `failed` the camera may come back by itself (a cable
    plugged in again): frames then simply go on.
    """

    @property
    def frame(self) -> Announcement: ...
    @property
    def still(self) -> Announcement: ...
    @property
    def failed(self) -> Announcement: ...

    def start(self) -> None:
        """Begins to announce frames; harmless when it is running."""

    def stop(self) -> None:
        """Lets go of the device; harmless when it is not running."""

    def capture(self) -> None:
        """Takes one picture: one `still` follows, or one `failed`, after this has returned."""


class Scanner(Protocol):
    """Reads the code of a badge or of an invitation."""

    @property
    def scanned(self) -> Announcement: ...
    @property
    def progress(self) -> Announcement: ...


@runtime_checkable
class Printer(Protocol):
    """Puts a PDF on paper, and says what is known of it, never more."""

    def submit(self, pdf: bytes, *, title: str) -> str:
        """Hands the pages over and returns the printer's own name for the job."""
        ...

    def state(self, ref: str) -> PrintState:
        """What is known of a job; UNKNOWN when nothing is."""
        ...


@runtime_checkable
class ReportingPrinter(Printer, Protocol):
    """A printer that knows its jobs after it has taken them, and may be asked again and again."""

    def report(self, ref: str) -> PrinterReport | None:
        """What is known of a job, and what stands against it; None from one that reports nothing
        back after all."""
        ...

    def cancel(self, ref: str) -> None:
        """Asks the printer to drop a job; DeviceError if it does not."""
        ...


@dataclass(frozen=True, slots=True)
class CameraOptions:
    """What a camera of the table may need.

    `source` is a webcam's name, or the path of a video, a picture or a folder. `draw` gives the
    encoded picture of the n-th person who sits down before the training camera, `first` is that
    n.
    """

    source: str = ""
    draw: Callable[[int], bytes] | None = None
    first: int = 1
