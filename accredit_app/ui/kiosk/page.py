"""The kiosk's screen: invitation, name, badge, thanks, and nothing of it left for the next guest.

All that happens in time is decided by `domain.kiosk.step`; the page carries events to it and draws
the state. It shows one person, the one whose code was held there, and never why it apologises.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from accredit_app.devices.wedge_qt import WedgeField, WedgeMode
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
from accredit_app.ui.kiosk.languages import LanguageChoice
from accredit_app.ui.kiosk.staff import StaffView
from accredit_app.ui.kiosk.views import (
    ConfirmView,
    PrintingView,
    SorryView,
    ThanksView,
    WelcomeView,
)
from accredit_app.ui.printing import Ended, Prints, PrintWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.translations import Translations, speaks

if TYPE_CHECKING:
    from accredit_app.devices import Printer
    from accredit_app.domain.event import Event
    from accredit_app.services.kiosk import Kiosk, KioskPerson
    from accredit_app.services.people.photos import Photos

BEAT = 500
"""Milliseconds between two looks at the clock."""

STAFF_IDLE = 30_000
"""Milliseconds after which the staff's page gives the screen back to the guests."""

STAFF_KEYS = "Ctrl+Alt+S"


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


class KioskPage(QWidget):
    """`unlocked`: the staff's passphrase was given; only then may the window be left."""

    unlocked = Signal()

    def __init__(
        self,
        services: KioskServices,
        jobs: Jobs,
        theme: Theme,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._jobs, self._kiosk, self._clock = jobs, services.kiosk, services.clock
        self._services = services
        devices = services.devices
        self._printers = devices.printers
        self._translations = Translations.of_application()
        self._home = self._translations.language.tag
        self._chosen = False
        self._person: KioskPerson | None = None
        self._printing: dict[UUID, int] = {}
        self._watch = PrintWatch(services.prints, jobs, self)
        self.state = KioskState()
        self.welcome = WelcomeView(self)
        self.confirm = ConfirmView(self)
        self.printing = PrintingView(self)
        self.thanks = ThanksView(self)
        self.sorry = SorryView(self)
        self.staff = StaffView(theme, jobs, services.is_passphrase, parent=self)
        self.languages = LanguageChoice(self)
        self.wedge = WedgeField(self, mode=WedgeMode.CODE, learnt=devices.digits)
        self.pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.languages.show_language(self._home)
        self._write_texts()
        self._jobs.run(self, self._kiosk.event, then=self._show_event, failed=lambda _: None)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._write_texts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._beat.start(BEAT)
        self._listen()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._beat.stop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._listen()
        self._handle(Touched(self._clock.now()))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no control wants: Enter and Escape answer the question, letters are a code."""
        key = event.key()
        now = self._clock.now()
        if self.pages.currentWidget() is self.staff:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            sorry = self.state.phase is KioskPhase.SORRY
            self._handle(LeftAlone(now) if sorry else Confirmed(now))
        elif key == Qt.Key.Key_Escape:
            at_question = self.state.phase is KioskPhase.CONFIRM
            self._handle(Denied(now) if at_question else LeftAlone(now))
        elif event.text().strip() and event.text().isprintable() and not self.wedge.hasFocus():
            self._listen()
            QApplication.sendEvent(self.wedge, event)
        else:
            super().keyPressEvent(event)

    def read_code(self, code: str) -> None:
        """An invitation was scanned or typed."""
        self._handle(CodeRead(code, self._clock.now()))

    def choose_language(self, tag: str) -> None:
        """Put a language on until the guest has gone."""
        self._chosen = True
        self._translations.install(tag)
        self.languages.show_language(self._translations.language.tag)
        self._listen()
        self._handle(Touched(self._clock.now()))
        self._go_home.start()

    def ask_staff(self) -> None:
        """Ask for the staff's passphrase."""
        self.pages.setCurrentWidget(self.staff)
        self.languages.hide()
        self.staff.begin()
        self._leave_staff.start()

    def _lay_out(self) -> None:
        for view in (
            self.welcome,
            self.confirm,
            self.printing,
            self.thanks,
            self.sorry,
            self.staff,
        ):
            self.pages.addWidget(view)
        self.wedge.setFixedHeight(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addWidget(self.languages)
        column.addSpacing(28)
        column.addWidget(self.wedge)

    def _connect(self) -> None:
        self._beat = QTimer(self)
        self._beat.timeout.connect(lambda: self._handle(Tick(self._clock.now())))
        self._go_home = QTimer(self, singleShot=True, interval=STAFF_IDLE)
        self._go_home.timeout.connect(self._put_home_language_on)
        self._leave_staff = QTimer(self, singleShot=True, interval=STAFF_IDLE)
        self._leave_staff.timeout.connect(self._back_to_guests)
        self._watch.ended.connect(self._printed)
        self.wedge.scanned.connect(self.read_code)
        self.wedge.progress.connect(self._show_typed)
        self.languages.chosen.connect(self.choose_language)
        self.confirm.confirmed.connect(lambda: self._handle(Confirmed(self._clock.now())))
        self.confirm.denied.connect(lambda: self._handle(Denied(self._clock.now())))
        self.sorry.again.connect(lambda: self._handle(LeftAlone(self._clock.now())))
        self.staff.field.textEdited.connect(lambda _: self._leave_staff.start())
        self.staff.left.connect(self._back_to_guests)
        self.staff.unlocked.connect(self.unlocked)
        shortcut = QShortcut(QKeySequence(STAFF_KEYS), self)
        shortcut.activated.connect(self.ask_staff)

    def _listen(self) -> None:
        """The scanner's field has the keys; buttons are pressed by touch or reached by Tab."""
        if self.pages.currentWidget() is not self.staff:
            self.wedge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_texts(self) -> None:
        self.wedge.setAccessibleName(self.tr("Code of the invitation"))

    def _show_event(self, event: "Event") -> None:
        self.welcome.show_event(event.name)

    def _show_typed(self, count: int) -> None:
        self.welcome.show_typed(count)
        if count:
            self._handle(Touched(self._clock.now()))
            if self._go_home.isActive():
                self._go_home.start()

    def _handle(self, event: KioskEvent) -> None:
        before = self.state
        self.state = step(before, event)
        if self.state.look_ups > before.look_ups:
            self._look_up(self.state.look_ups, self.state.code)
        elif self.state.prints > before.prints:
            self._print(self.state.prints)
        if self.state.phase is not before.phase:
            self._draw()

    def _look_up(self, number: int, code: str) -> None:
        self._jobs.run(
            self,
            partial(self._kiosk.look_up, code),
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
                self._handle(NotServed(number, Sorry.NOT_READY, self._clock.now()))
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
        self._person = person
        if not self._chosen and speaks(person.language):
            self._translations.install(person.language)
            self.languages.show_language(self._translations.language.tag)
        guest = Guest(person.id, person.name, person.native_name, person.language)
        self._handle(Found(number, guest, self._clock.now()))

    def _not_served(self, number: int, error: UserError) -> None:
        known = {NotFound: Sorry.NOT_FOUND, Conflict: Sorry.NOT_READY}
        why = known.get(type(error), Sorry.NOT_READY)
        self._handle(NotServed(number, why, self._clock.now()))

    def _print(self, number: int) -> None:
        guest = self.state.guest
        name, printer = next(iter(self._printers.items()), ("", None))
        if guest is None or printer is None:
            self._handle(PrintFailed(number, self._clock.now()))
            return

        def hand_over(order: PrintOrder) -> None:
            self._printing[order.job.id] = number
            self._watch.begin(order, printer)

        self._jobs.run(
            self,
            partial(self._kiosk.begin_print, guest.person, printer_name=name),
            then=hand_over,
            failed=lambda _: self._handle(PrintFailed(number, self._clock.now())),
        )

    def _printed(self, ended: Ended) -> None:
        job, now = ended.job, self._clock.now()
        number = self._printing.pop(job.id)
        # "Sent" is as much as some printers ever tell; the paper is then on its way.
        if job.state in (PrintState.PRINTED, PrintState.SENT):
            self._handle(Printed(number, now))
        else:
            self._handle(PrintFailed(number, now, known=job.state is PrintState.FAILED))

    def _draw(self) -> None:
        phase, guest = self.state.phase, self.state.guest
        if phase is KioskPhase.WELCOME:
            self._person = None
            self._put_home_language_on()
        if phase is KioskPhase.CONFIRM and guest is not None:
            organisation = self._person.organisation if self._person else ""
            self.confirm.show_person(guest.name, guest.native_name, organisation)
        else:
            self.confirm.show_person("", "", "")
        self.thanks.show_person(guest.name if guest and phase is KioskPhase.THANKS else "")
        if self.pages.currentWidget() is self.staff:
            return
        self.pages.setCurrentWidget(
            {
                KioskPhase.WELCOME: self.welcome,
                KioskPhase.LOOKING_UP: self.welcome,
                KioskPhase.CONFIRM: self.confirm,
                KioskPhase.PRINTING: self.printing,
                KioskPhase.THANKS: self.thanks,
                KioskPhase.SORRY: self.sorry,
            }[phase]
        )
        self.languages.show()
        self._listen()

    def _put_home_language_on(self) -> None:
        self._go_home.stop()
        self._chosen = False
        if self.state.phase is KioskPhase.WELCOME and self._translations.language.tag != self._home:
            self._translations.install(self._home)
        self.languages.show_language(self._translations.language.tag)

    def _back_to_guests(self) -> None:
        self._leave_staff.stop()
        self.staff.field.clear()
        self.pages.setCurrentWidget(self.welcome)
        self._handle(LeftAlone(self._clock.now()))
        self._draw()
