"""The station's duties and devices as the pages are given them.

A duty, a camera and a printer are loaded when they are first asked for: the desk's window must
not wait for a print system.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication

from accredit_app.config import Settings
from accredit_app.devices import CameraOptions, Printer
from accredit_app.devices.registry import CAMERAS, PrinterLater, open_camera
from accredit_app.ui.desk.needs import DeskDevices, FrameSource

if TYPE_CHECKING:
    from accredit_app.domain.clock import Clock
    from accredit_app.services.bundle import Services
    from accredit_app.services.closing import Closing
    from accredit_app.services.founding import Founding
    from accredit_app.services.gate import Gate
    from accredit_app.services.importing import PeopleImport
    from accredit_app.services.issuing import Badges
    from accredit_app.services.kiosk import Kiosk
    from accredit_app.services.photos import Photos
    from accredit_app.services.registration import Registration
    from accredit_app.services.syncing import Sync


@dataclass(frozen=True, slots=True)
class WindowServices:
    """What pages are given: the station's duties, its clock, and what stands on the table.

    `hub` is "" while none is set; `reports` is where reports go unless told otherwise. A duty is
    loaded when a page first asks for it.
    """

    duties: "Services"
    devices: DeskDevices
    is_passphrase: Callable[[str], bool]
    hub: str
    reports: Path

    @property
    def registration(self) -> "Registration":
        return self.duties.registration

    @property
    def photos(self) -> "Photos":
        return self.duties.photos

    @property
    def badges(self) -> "Badges":
        return self.duties.badges

    @property
    def gate(self) -> "Gate":
        return self.duties.gate

    @property
    def kiosk(self) -> "Kiosk":
        return self.duties.kiosk

    @property
    def importing(self) -> "PeopleImport":
        return self.duties.importing

    @property
    def sync(self) -> "Sync":
        return self.duties.sync

    @property
    def closing(self) -> "Closing":
        return self.duties.closing

    @property
    def founding(self) -> "Founding":
        return self.duties.founding

    @property
    def clock(self) -> "Clock":
        return self.duties.post.clock


def furnish(
    duties: "Services",
    settings: Settings,
    *,
    is_passphrase: Callable[[str], bool],
    draw_face: Callable[[int], bytes] | None = None,
) -> WindowServices:
    """The services as pages take them, with the devices that the settings name first.

    `draw_face` gives the training camera its people, and puts it before the others.
    """
    options = CameraOptions(source=settings.camera_source, draw=draw_face)
    cameras = dict.fromkeys((settings.camera, "webcam"))
    if draw_face is not None:
        cameras = dict.fromkeys(("sample", *cameras))
    elif settings.camera == "sample":
        cameras.pop("sample")
    printers: dict[str, Printer] = {}
    for name in dict.fromkeys((settings.printer, "pdf", "dialog")):
        needs = (settings.data / "printed",) if name == "pdf" else ()
        printers[_device_name(name)] = PrinterLater(name, *needs)
    return WindowServices(
        duties=duties,
        devices=DeskDevices(
            printers=printers,
            cameras={
                _device_name(name): cast(
                    "Callable[[], FrameSource]", partial(open_camera, name, options)
                )
                for name in cameras
                if name in CAMERAS
            },
        ),
        is_passphrase=is_passphrase,
        hub=settings.hub,
        reports=settings.data / "reports",
    )


def _device_name(name: str) -> str:
    """What a row of a device table is called at the desk."""
    known = {
        "pdf": QCoreApplication.translate("Devices", "Folder of PDF files"),
        "dialog": QCoreApplication.translate("Devices", "Printer of this computer"),
        "webcam": QCoreApplication.translate("Devices", "Webcam"),
        "folder": QCoreApplication.translate("Devices", "Camera's picture folder"),
        "picture": QCoreApplication.translate("Devices", "Picture file"),
        "video": QCoreApplication.translate("Devices", "Training video"),
        "sample": QCoreApplication.translate("Devices", "Training camera"),
    }
    return known.get(name, name)
