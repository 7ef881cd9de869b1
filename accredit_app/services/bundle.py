"""All duties of one station with one operator at it, ready to be handed to pages and commands."""

from functools import cached_property
from typing import TYPE_CHECKING

from accredit_app.services.post import Post

if TYPE_CHECKING:
    from accredit_app.services.badges.batch import Batches
    from accredit_app.services.badges.issuing import Badges
    from accredit_app.services.badges.printing import Prints
    from accredit_app.services.badges.specimen import Specimens
    from accredit_app.services.badges.templates import Templates
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
    from accredit_app.services.sync.hub_care import HubCare
    from accredit_app.services.sync.sticks import Sticks
    from accredit_app.services.sync.syncing import Sync
    from accredit_app.services.tasks.tasks import Tasks


class Services:
    """Every duty of a station, each loaded the first time that it is asked for.

    A desk that only searches loads no PDF and no photo library, a gate no list reader.
    """

    def __init__(self, post: Post) -> None:
        self.post = post

    @cached_property
    def registration(self) -> "Registration":
        from accredit_app.services.people.registration import Registration

        return Registration(self.post)

    @cached_property
    def photos(self) -> "Photos":
        from accredit_app.services.people.photos import Photos

        return Photos(self.post)

    @cached_property
    def badges(self) -> "Badges":
        from accredit_app.services.badges.issuing import Badges

        return Badges(self.post)

    @cached_property
    def specimens(self) -> "Specimens":
        from accredit_app.services.badges.specimen import Specimens

        return Specimens(self.post)

    @cached_property
    def prints(self) -> "Prints":
        from accredit_app.services.badges.printing import Prints

        return Prints(self.post, self.badges)

    @cached_property
    def batches(self) -> "Batches":
        from accredit_app.services.badges.batch import Batches

        return Batches(self.post)

    @cached_property
    def templates(self) -> "Templates":
        from accredit_app.services.badges.templates import Templates

        return Templates(self.post)

    @cached_property
    def gate(self) -> "Gate":
        from accredit_app.services.gate import Gate

        return Gate(self.post)

    @cached_property
    def kiosk(self) -> "Kiosk":
        from accredit_app.services.kiosk import Kiosk

        return Kiosk(self.post, self.prints, self.registration)

    @cached_property
    def importing(self) -> "PeopleImport":
        from accredit_app.services.people.importing import PeopleImport

        return PeopleImport(self.post)

    @cached_property
    def sync(self) -> "Sync":
        from accredit_app.services.sync.syncing import Sync

        return Sync(self.post)

    @cached_property
    def automatic(self) -> "Automatic":
        from accredit_app.services.sync.automatic import Automatic

        return Automatic(self.post)

    @cached_property
    def hub_care(self) -> "HubCare":
        from accredit_app.services.sync.hub_care import HubCare

        return HubCare(self.post)

    @cached_property
    def backups(self) -> "Backups":
        from accredit_app.services.close.backup import Backups

        return Backups(self.post)

    @cached_property
    def sticks(self) -> "Sticks":
        from accredit_app.services.sync.sticks import Sticks

        return Sticks(self.post)

    @cached_property
    def tasks(self) -> "Tasks":
        from accredit_app.services.tasks.tasks import Tasks

        return Tasks(self.post)

    @cached_property
    def closing(self) -> "Closing":
        from accredit_app.services.close.closing import Closing

        return Closing(self.post, self.sync)

    @cached_property
    def purging(self) -> "Purging":
        from accredit_app.services.close.purge import Purging

        return Purging(self.post)

    @cached_property
    def founding(self) -> "Founding":
        from accredit_app.services.event.founding import Founding

        return Founding(self.post)

    @cached_property
    def workplace(self) -> "Workplace":
        from accredit_app.services.event.workplace import Workplace

        return Workplace(self.post)


def services_at(post: Post) -> Services:
    """The duties of the station and operator of this post."""
    return Services(post)
