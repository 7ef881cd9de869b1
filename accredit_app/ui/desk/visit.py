"""One person's visit to the desk: who is open, what is under way, and the order of acts.

The page shows what a visit says. It keeps no record of its own beyond what it last read.
"""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from accredit_app.domain.badges import Badge
from accredit_app.domain.people import AccreditationState, Record
from accredit_app.domain.printing import PrintJob
from accredit_app.ui.desk import acts
from accredit_app.ui.desk.absent_photo import AbsentPhoto
from accredit_app.ui.desk.acts import Draft, Opened
from accredit_app.ui.desk.needs import DeskServices
from accredit_app.ui.desk.turn import Turn
from accredit_app.ui.jobs import Job, Jobs, Lane
from accredit_app.ui.printing import Printing, PrintWatch

if TYPE_CHECKING:
    from accredit_app.devices import Printer


class Visit(Turn):
    """`opened` carries an `Opened`, `previewed` a `Preview`, `saved` a `Record`; `pictured` shows a
    picture that waits for its person to be saved. `printing` tells that something new is known of
    a print under way, `printed` carries the `Ended` of any print."""

    opened = Signal(object)
    previewed = Signal(object)
    saved = Signal(object)
    pictured = Signal(bytes)
    printing = Signal()
    printed = Signal(object)

    def __init__(self, services: DeskServices, jobs: Jobs, parent: QObject) -> None:
        super().__init__(jobs, parent)
        self._services = services
        self.person: UUID | None = None
        self.walk_in = False
        self._shown: Opened | None = None
        self._picture = b""
        self._absent = AbsentPhoto(services, jobs, self)
        self._absent.failed.connect(self.failed)
        self.prints = PrintWatch(services.prints, jobs, self)
        self.prints.changed.connect(lambda _job: self.printing.emit())
        self.prints.ended.connect(self.printed)
        self.prints.failed.connect(self.failed)
        self._opening: Job | None = None
        self._previewing: Job | None = None

    @property
    def badge(self) -> Badge | None:
        return self._shown.badge if self._shown else None

    @property
    def doubt(self) -> PrintJob | None:
        return self._shown.doubt if self._shown else None

    @property
    def under_way(self) -> Printing | None:
        """What is known of the print of the person who is open; None if none is under way."""
        return self.prints.of(self.doubt)

    @property
    def has_unsaved_picture(self) -> bool:
        return bool(self._picture)

    def open(self, person: UUID) -> None:
        """Open a person; the answer comes by `opened` and then by `previewed`."""
        self.leave()
        self.person = person
        self.reload()

    def reload(self) -> None:
        """Read the open person again."""
        if self.person is None:
            return
        for job in (self._opening, self._previewing):
            if job is not None:
                job.forget()
        self._opening = self._jobs.run(
            self,
            partial(acts.open_person, self._services, self.person),
            then=self._show,
            failed=self.failed.emit,
        )

    def begin_walk_in(self) -> None:
        self.leave()
        self.walk_in = True

    def leave(self) -> None:
        """Let the person go; what is under way for them is finished unseen."""
        for job in (self._opening, self._previewing):
            if job is not None:
                job.forget()
        self.person, self.walk_in, self._shown, self._picture = None, False, None, b""
        self._absent.forget()

    def save(self, draft: Draft, *, then: Callable[[], None] | None = None) -> None:
        """Save what stands in the form and a picture that waits, then go on with `then`."""
        if self.person is None and not self.walk_in:
            return

        def go_on(record: Record) -> None:
            self.person, self.walk_in = record.person.id, False
            self.saved.emit(record)
            if self._picture:
                self._attach(self._picture, then=then)
            elif then is not None:
                then()
            else:
                self.said.emit(self.tr("Saved"))

        self._change(partial(acts.save, self._services, self.person, draft), go_on)

    def issue(self, printer: "Printer", printer_name: str) -> None:
        """Issue and print the badge of a person who is saved."""
        if self.person is None:
            return

        self._change(
            partial(acts.begin_print, self._services, self.person, printer_name=printer_name),
            lambda order: self.prints.begin(order, printer),
        )

    def hand_over(self) -> None:
        badge = self.badge
        if badge is None:
            return
        self._change(
            partial(self._services.badges.hand_over, badge.serial),
            lambda _badge: self.said.emit(self.tr("Handed over")),
        )

    def confirm_print(self, *, came_out: bool) -> None:
        """Record what the officer saw at the printer."""
        if self.doubt is None:
            return
        word = self.tr("Printed") if came_out else self.tr("Not printed: you may print it again")

        def tell(job: PrintJob) -> None:
            self.prints.settled(job.id, came_out=came_out)
            self.said.emit(word)

        self._change(partial(self._services.prints.confirm, self.doubt.id, came_out=came_out), tell)

    def replace(self, reason: str) -> None:
        """Revoke the badge for good and issue a new one, which is then printed as any other."""
        if self.person is None:
            return
        self._change(
            partial(self._services.badges.replace, self.person, reason=reason),
            lambda _badge: self.said.emit(self.tr("Replaced: print the new badge")),
        )

    def revoke(self, reason: str) -> None:
        """Revoke the badge for good."""
        badge = self.badge
        if badge is None:
            return
        self._change(
            partial(self._services.badges.revoke, badge.serial, reason=reason),
            lambda _badge: self.said.emit(self.tr("Revoked")),
        )

    def approve(self) -> None:
        if self.person is None:
            return
        approved = AccreditationState.APPROVED
        self._change(
            partial(self._services.registration.decide, self.person, approved),
            lambda _record: self.said.emit(self.tr("Approved")),
        )

    def take_picture(self, picture: bytes) -> None:
        """Make a picture the person's photo; for a walk-in it waits until the person is saved."""
        if self.person is None:
            self._picture = picture
            self.pictured.emit(picture)
        else:
            self._attach(picture, then=None)

    def read_picture(self, path: Path) -> None:
        """Take a picture from a file."""
        self._jobs.run(
            self,
            partial(acts.read_picture, path),
            then=self.take_picture,
            failed=self.failed.emit,
            lane=Lane.SIDE,
        )

    def _attach(self, picture: bytes, *, then: Callable[[], None] | None) -> None:
        if self.person is None:
            return

        def go_on(_photo: str) -> None:
            self._picture = b""
            if then is not None:
                then()
            else:
                self.said.emit(self.tr("Photo saved"))

        self._change(partial(self._services.photos.attach, self.person, picture), go_on)

    def _show(self, opened: Opened) -> None:
        self._shown = opened
        self.opened.emit(opened)
        self._absent.seek(opened.absent_photo)
        self._previewing = self._jobs.run(
            self,
            partial(acts.preview, self._services, opened.record.person.id),
            then=self.previewed.emit,
            failed=self.failed.emit,
        )
