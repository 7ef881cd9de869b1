"""All duties of one station with one operator at it, ready to be handed to pages and commands."""

from dataclasses import dataclass

from accredit_app.services.closing import Closing
from accredit_app.services.founding import Founding
from accredit_app.services.gate import Gate
from accredit_app.services.importing import PeopleImport
from accredit_app.services.issuing import Badges
from accredit_app.services.kiosk import Kiosk
from accredit_app.services.photos import Photos
from accredit_app.services.post import Post
from accredit_app.services.registration import Registration
from accredit_app.services.syncing import Sync


@dataclass(frozen=True, slots=True)
class Services:
    """Every duty of a station."""

    post: Post
    registration: Registration
    photos: Photos
    badges: Badges
    gate: Gate
    kiosk: Kiosk
    importing: PeopleImport
    sync: Sync
    closing: Closing
    founding: Founding


def services_at(post: Post) -> Services:
    """The duties of the station and operator of this post."""
    registration, badges, sync = Registration(post), Badges(post), Sync(post)
    return Services(
        post=post,
        registration=registration,
        photos=Photos(post),
        badges=badges,
        gate=Gate(post),
        kiosk=Kiosk(post, badges, registration),
        importing=PeopleImport(post),
        sync=sync,
        closing=Closing(post, sync),
        founding=Founding(post),
    )
