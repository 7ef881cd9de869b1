"""The tables of devices: a name that settings may hold, and the class that serves it.

A class is imported only when it is asked for, so that a gate never loads a camera and a command
never loads Qt. The contract tests loop over these tables.
"""

from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from accredit_app.devices import Camera, CameraOptions
from accredit_app.domain.printing import PrinterReport, PrintState
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

if TYPE_CHECKING:
    from accredit_app.devices.ipp.condition import Condition

CAMERAS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "webcam": "accredit_app.devices.camera_qt:WebcamSource",
        "folder": "accredit_app.devices.folder_qt:FolderSource",
        "picture": "accredit_app.devices.picture_qt:PictureSource",
        "video": "accredit_app.devices.video_qt:VideoSource",
        "sample": "accredit_app.devices.sample_qt:SampleSource",
    }
)

SCANNERS: Final[Mapping[str, str]] = MappingProxyType(
    {"wedge": "accredit_app.devices.wedge_qt:WedgeField"}
)

PRINTERS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "pdf": "accredit_app.devices.pdf_file:PdfFilePrinter",
        "dialog": "accredit_app.devices.dialog_qt:DialogPrinter",
        "ipp": "accredit_app.devices.ipp.printer:IppPrinter",
    }
)


def device_class(table: Mapping[str, str], name: str) -> Any:
    """The class behind a name of one of the tables; InvalidInput names the choices."""
    target = table.get(name)
    if target is None:
        raise InvalidInput(
            say("There is no device called “{name}”", name=name),
            say(
                "This station knows: {known}. Choose one of them in the settings.",
                known=", ".join(table),
            ),
        )
    module, _, attribute = target.partition(":")
    return getattr(import_module(module), attribute)


def open_camera(name: str, options: CameraOptions | None = None) -> Camera:
    """The camera of that name, not started yet.

    Needs a running Qt application. InvalidInput if the name is unknown or an option is missing.
    """
    camera: Camera = device_class(CAMERAS, name).from_options(options or CameraOptions())
    return camera


def printer_row(setting: str) -> tuple[str, str]:
    """The row of the printer table and the place that a setting names.

    A setting is a row's name, or the address of a printer (`ipp://…`, `ipps://…`), the row of
    which is "ipp"; the place is that address, "" for a name.
    """
    return ("ipp", setting) if setting.startswith(("ipp://", "ipps://")) else (setting, "")


class PrinterLater:
    """A printer of the table that is loaded when it is first asked for something."""

    def __init__(self, name: str, *needs: object) -> None:
        if name not in PRINTERS:
            device_class(PRINTERS, name)  # says which there are
        self._name, self._needs = name, needs
        self._printer: Any = None

    def choose(self, parent: object) -> bool:
        """Lets the officer choose in the system's dialog, where there is one; GUI thread only."""
        choose = getattr(self._real(), "choose", None)
        return choose is None or bool(choose(parent))

    def submit(self, pdf: bytes, *, title: str) -> str:
        return str(self._real().submit(pdf, title=title))

    def state(self, ref: str) -> PrintState:
        state: PrintState = self._real().state(ref)
        return state

    def report(self, ref: str) -> PrinterReport | None:
        """What the printer says of a job and of itself; None if it reports nothing back."""
        report = getattr(self._real(), "report", None)
        said: PrinterReport | None = None if report is None else report(ref)
        return said

    def cancel(self, ref: str) -> None:
        """Asks the printer to drop a job, if it can; DeviceError if it does not."""
        cancel = getattr(self._real(), "cancel", None)
        if cancel is not None:
            cancel(ref)

    def condition(self) -> "Condition | None":
        """What the printer says of itself; None if it cannot."""
        condition = getattr(self._real(), "condition", None)
        said: Condition | None = None if condition is None else condition()
        return said

    def _real(self) -> Any:
        if self._printer is None:
            self._printer = device_class(PRINTERS, self._name)(*self._needs)
        return self._printer
