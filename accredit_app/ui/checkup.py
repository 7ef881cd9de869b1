"""A station looked at as a whole, for the command line: also one that cannot be opened.

The toolkit is asked what is plugged in; no window is opened, and no camera.
"""

from collections.abc import Iterator

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QGuiApplication

from accredit_app.config import Settings
from accredit_app.devices.camera_qt import Webcams
from accredit_app.devices.dialog_qt import printer_names
from accredit_app.domain.clock import Clock
from accredit_app.services.bundle import Services
from accredit_app.services.event import checkup
from accredit_app.services.event.checkup import Finding
from accredit_app.services.event.workplace import Tools
from accredit_app.ui.devices import StationDevices


def examined(settings: Settings, duties: Services | None, clock: Clock) -> Iterator[Finding]:
    """Every part in turn, as soon as it has been looked at. `duties` are the station's, None if it
    could not be opened: then only what the environment says is known of its devices."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")  # which library does what
    application = QGuiApplication.instance() or QGuiApplication(
        ["accredit", "-platform", "offscreen"]
    )
    table = StationDevices(settings, duties.workplace.tools() if duties else Tools())
    yield checkup.camera(table.camera.row, table.camera.source, webcams=Webcams().names())
    yield checkup.printer(
        table.printer.row,
        table.printer.place,
        folder=settings.data / "printed",
        system=printer_names(),
    )
    yield checkup.scanner(taught=bool(table.tools.digits))
    yield checkup.fonts()
    yield checkup.disk(settings.data)
    hub, time = checkup.hub_and_clock(duties.sync if duties else None, table.hub, clock)
    yield time
    yield hub
    application.processEvents()
