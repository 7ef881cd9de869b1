"""What a kiosk does for one guest after another: invitation, question, print, and all forgotten.

All that happens in time is decided by `domain.kiosk.step`. The duty draws nothing, and keeps no
more of a guest than the screen has to show.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from accredit_app.domain.clock import Clock
from accredit_app.domain.kiosk import (
    CodeRead,
    Confirmed,
    Denied,
    Found,
    Guest,
    KioskEvent,
    KioskPhase,
    KioskState,
    LeftAlone,
    NotServed,
    Printed,
    PrintFailed,
    Sorry,
    Tick,
    Touched,
    step,
)
from accredit_app.domain.printing import PrintState
from accredit_app.errors import Conflict, NotFound, UserError
from accredit_app.services.badges.submission import PrintOrder
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.printing import Ended, Prints, PrintWatch

if TYPE_CHECKING:
    from accredit_app.devices import Printer
    from accredit_app.services.kiosk import Kiosk, KioskPerson
    from accredit_app.services.people.photos import Photos


class KioskDevices(Protocol):
    """Printers by the name that people read, of which a kiosk prints on the first; and what the
    scanner types for a digit, where that had to be learnt."""

    @property
    def printers(self) -> Mapping[str, "Printer"]: ...
    @property
    def digits(self) -> Mapping[str, str]: ...


class KioskServices(Protocol):
    """The part of a station's services that a kiosk uses.

    `is_passphrase` tells whether it is the one that opens this station; it may take its time.
    """

    @property
    def kiosk(self) -> "Kiosk": ...
    @property
    def prints(self) -> Prints: ...
    @property
    def photos(self) -> "Photos": ...
    def fetch_photo(self, photo: str) -> bytes | None: ...
    @property
    def clock(self) -> Clock: ...
    @property
    def devices(self) -> KioskDevices: ...
    @property
    def is_passphrase(self) -> Callable[[str], bool]: ...


class KioskDuty(QObject):
    """One kiosk; a guest's step is named by a number, so that a late answer serves nobody else."""

    changed = Signal()
    """Another phase was reached."""
    recognised = Signal(str)
    """A guest was found, who speaks this language (BCP 47), or "" if none is known."""

    def __init__(self, services: KioskServices, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._jobs = services, jobs
        self._printing: dict[UUID, int] = {}
        self._watch = PrintWatch(services.prints, jobs, self)
        self._watch.ended.connect(self._printed)
        self.state = KioskState()
        self.person: KioskPerson | None = None

    def read_code(self, code: str) -> None:
        """An invitation was scanned or typed."""
        self._handle(CodeRead(code, self._now()))

    def tick(self) -> None:
        self._handle(Tick(self._now()))

    def touch(self) -> None:
        """Somebody is there."""
        self._handle(Touched(self._now()))

    def leave(self) -> None:
        """Whoever was there has gone."""
        self._handle(LeftAlone(self._now()))

    def answer(self, *, yes: bool) -> None:
        """Is that you?"""
        self._handle(Confirmed(self._now()) if yes else Denied(self._now()))

    def _now(self) -> datetime:
        return self._services.clock.now()

    def _handle(self, event: KioskEvent) -> None:
        before = self.state
        self.state = step(before, event)
        if self.state.look_ups > before.look_ups:
            self._look_up(self.state.look_ups, self.state.code)
        elif self.state.prints > before.prints:
            self._print(self.state.prints)
        if self.state.phase is not before.phase:
            if self.state.phase is KioskPhase.WELCOME:
                self.person = None
            self.changed.emit()

    def _look_up(self, number: int, code: str) -> None:
        self._jobs.run(
            self,
            partial(self._services.kiosk.look_up, code),
            then=lambda person: self._complete(number, person),
            failed=lambda error: self._not_served(number, error),
        )

    def _complete(self, number: int, person: "KioskPerson") -> None:
        """Fetch the guest's photo first if another station took it."""
        if not person.absent_photo:
            self._found(number, person)
            return

        def keep(portrait: bytes | None) -> None:
            if portrait is None:
                self._handle(NotServed(number, Sorry.NOT_READY, self._now()))
                return
            self._jobs.run(
                self,
                partial(self._services.photos.keep, portrait),
                then=lambda _photo: self._found(number, person),
                failed=lambda error: self._not_served(number, error),
            )

        self._jobs.run(
            self,
            partial(self._services.fetch_photo, person.absent_photo),
            then=keep,
            failed=lambda error: self._not_served(number, error),
            lane=Lane.SIDE,
        )

    def _found(self, number: int, person: "KioskPerson") -> None:
        if number != self.state.look_ups:
            return
        self.person = person
        self.recognised.emit(person.language)
        guest = Guest(person.id, person.name, person.native_name, person.language)
        self._handle(Found(number, guest, self._now()))

    def _not_served(self, number: int, error: UserError) -> None:
        known = {NotFound: Sorry.NOT_FOUND, Conflict: Sorry.NOT_READY}
        why = known.get(type(error), Sorry.NOT_READY)
        self._handle(NotServed(number, why, self._now()))

    def _print(self, number: int) -> None:
        guest = self.state.guest
        name, printer = next(iter(self._services.devices.printers.items()), ("", None))
        if guest is None or printer is None:
            self._handle(PrintFailed(number, self._now()))
            return

        def hand_over(order: PrintOrder) -> None:
            self._printing[order.job.id] = number
            self._watch.begin(order, printer)

        self._jobs.run(
            self,
            partial(self._services.kiosk.begin_print, guest.person, printer_name=name),
            then=hand_over,
            failed=lambda _: self._handle(PrintFailed(number, self._now())),
        )

    def _printed(self, ended: Ended) -> None:
        job, now = ended.job, self._now()
        number = self._printing.pop(job.id)
        # "Sent" is as much as some printers ever tell; the paper is then on its way.
        if job.state in (PrintState.PRINTED, PrintState.SENT):
            self._handle(Printed(number, now))
        else:
            self._handle(PrintFailed(number, now, known=job.state is PrintState.FAILED))
