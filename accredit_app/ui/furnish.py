"""The station's duties and devices as the pages are given them.

A duty, a camera and a printer are loaded when they are first asked for: the desk's window must
not wait for a print system.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from accredit_app.config import Settings
from accredit_app.ui.devices import StationDevices

if TYPE_CHECKING:
    from accredit_app.domain.clock import Clock
    from accredit_app.services.badges.batch import Batches
    from accredit_app.services.badges.issuing import Badges
    from accredit_app.services.badges.printing import Prints
    from accredit_app.services.badges.specimen import Specimens
    from accredit_app.services.badges.templates import Templates
    from accredit_app.services.bundle import Services
    from accredit_app.services.close.backup import Backups
    from accredit_app.services.close.closing import Closing
    from accredit_app.services.close.purge import Purging
    from accredit_app.services.event.founding import Founding
    from accredit_app.services.event.workplace import Workplace
    from accredit_app.services.gate import Gate
    from accredit_app.services.kiosk import Kiosk
    from accredit_app.services.people.importing import PeopleImport
    from accredit_app.services.people.photos import Photos
    from accredit_app.services.people.registration import Registration
    from accredit_app.services.sync.automatic import Automatic
    from accredit_app.services.sync.sticks import Sticks
    from accredit_app.services.sync.syncing import Sync
    from accredit_app.services.tasks.tasks import Tasks
    from accredit_app.ui.desk.needs import DeskDevices


@dataclass(frozen=True, slots=True)
class WindowServices:
    """What pages are given: the station's duties, its clock, and what stands on the table.

    `reports` is where reports go unless told otherwise. A duty is loaded when a page first asks
    for it.
    """

    duties: "Services"
    table: StationDevices
    is_passphrase: Callable[[str], bool]
    reports: Path

    @property
    def devices(self) -> "DeskDevices":
        return self.table.devices()

    @property
    def hub(self) -> str:
        """The hub's address; "" while none is set."""
        return self.table.hub

    def fetch_photo(self, photo: str) -> bytes | None:
        """A portrait that another station took; None without a hub, or if the hub has it not."""
        return self.duties.sync.fetch_photo(self.hub, photo) if self.hub else None

    @property
    def sticks(self) -> "Sticks":
        return self.duties.sticks

    @property
    def purging(self) -> "Purging":
        return self.duties.purging

    @property
    def workplace(self) -> "Workplace":
        return self.duties.workplace

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
    def specimens(self) -> "Specimens":
        return self.duties.specimens

    @property
    def prints(self) -> "Prints":
        return self.duties.prints

    @property
    def templates(self) -> "Templates":
        return self.duties.templates

    @property
    def batches(self) -> "Batches":
        return self.duties.batches

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
    def automatic(self) -> "Automatic":
        return self.duties.automatic

    @property
    def backups(self) -> "Backups":
        return self.duties.backups

    @property
    def tasks(self) -> "Tasks":
        return self.duties.tasks

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
    """The services as pages take them, with the devices that the settings name or that were chosen
    at this station. `draw_face` gives the training camera its people.
    """
    return WindowServices(
        duties=duties,
        table=StationDevices(settings, duties.workplace.tools(), draw_face=draw_face),
        is_passphrase=is_passphrase,
        reports=settings.data / "reports",
    )
