"""The kiosk's screen: invitation, name, badge, thanks, and nothing of it left for the next guest.

The page carries keys and touches to its `KioskDuty`, and draws the state that comes back. It shows
one person, the one whose code was held there, and never why it apologises.
"""

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QMouseEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from accredit_app.devices.wedge_qt import WedgeField, WedgeMode
from accredit_app.domain.kiosk import KioskPhase
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.kiosk.duty import KioskDuty, KioskServices
from accredit_app.ui.kiosk.languages import LanguageChoice
from accredit_app.ui.kiosk.staff import StaffView
from accredit_app.ui.kiosk.views import (
    ConfirmView,
    PrintingView,
    SorryView,
    ThanksView,
    WelcomeView,
)
from accredit_app.ui.theme import Theme
from accredit_app.ui.translations import Translations, speaks

if TYPE_CHECKING:
    from accredit_app.ui.office.close_day_dialog import DayServices

    class PageServices(KioskServices, DayServices, Protocol):
        """The part of a station's services that the page uses, the staff's duties included."""


BEAT = 500
"""Milliseconds between two looks at the clock."""

STAFF_IDLE = 30_000
"""Milliseconds after which the staff's page gives the screen back to the guests."""

STAFF_KEYS = "Ctrl+Alt+S"


class KioskPage(QWidget):
    """`unlocked`: the staff's passphrase was given; only then may the window be left."""

    unlocked = Signal()

    def __init__(
        self,
        services: "PageServices",
        jobs: Jobs,
        theme: Theme,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._translations = Translations.of_application()
        self._services, self._jobs, self._theme = services, jobs, theme
        self._home = self._translations.language.tag
        self._chosen = False
        self.duty = KioskDuty(services, jobs, self)
        self.welcome = WelcomeView(self)
        self.confirm = ConfirmView(self)
        self.printing = PrintingView(self)
        self.thanks = ThanksView(self)
        self.sorry = SorryView(self)
        self.staff = StaffView(theme, jobs, services.is_passphrase, parent=self)
        self.languages = LanguageChoice(self)
        self.wedge = WedgeField(self, mode=WedgeMode.CODE, learnt=services.devices.digits)
        self.pages = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self.languages.show_language(self._home)
        self._write_texts()
        jobs.run(
            self,
            services.kiosk.event,
            then=lambda event: self.welcome.show_event(event.name),
            failed=lambda _: None,
        )

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
        self.duty.touch()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What no control wants: Enter and Escape answer the question, letters are a code."""
        key, phase = event.key(), self.duty.state.phase
        if self.pages.currentWidget() is self.staff:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.duty.leave() if phase is KioskPhase.SORRY else self.duty.answer(yes=True)
        elif key == Qt.Key.Key_Escape:
            self.duty.answer(yes=False) if phase is KioskPhase.CONFIRM else self.duty.leave()
        elif event.text().strip() and event.text().isprintable() and not self.wedge.hasFocus():
            self._listen()
            QApplication.sendEvent(self.wedge, event)
        else:
            super().keyPressEvent(event)

    def choose_language(self, tag: str) -> None:
        """Put a language on until the guest has gone."""
        self._chosen = True
        self._translations.install(tag)
        self.languages.show_language(self._translations.language.tag)
        self._listen()
        self.duty.touch()
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
        self._beat.timeout.connect(self.duty.tick)
        self._go_home = QTimer(self, singleShot=True, interval=STAFF_IDLE)
        self._go_home.timeout.connect(self._put_home_language_on)
        self._leave_staff = QTimer(self, singleShot=True, interval=STAFF_IDLE)
        self._leave_staff.timeout.connect(self._back_to_guests)
        self.duty.changed.connect(self._draw)
        self.duty.recognised.connect(self._speak)
        self.wedge.scanned.connect(self.duty.read_code)
        self.wedge.progress.connect(self._show_typed)
        self.languages.chosen.connect(self.choose_language)
        self.confirm.confirmed.connect(lambda: self.duty.answer(yes=True))
        self.confirm.denied.connect(lambda: self.duty.answer(yes=False))
        self.sorry.again.connect(self.duty.leave)
        self.staff.field.textEdited.connect(lambda _: self._leave_staff.start())
        self.staff.left.connect(self._back_to_guests)
        self.staff.unlocked.connect(self.unlocked)
        self.staff.closing_day.connect(self._close_day)
        shortcut = QShortcut(QKeySequence(STAFF_KEYS), self)
        shortcut.activated.connect(self.ask_staff)

    def _close_day(self) -> None:
        """The end of the kiosk's day, for the staff that gave the passphrase."""
        from accredit_app.ui.kiosk.day import KioskDay

        self._leave_staff.stop()
        self.day = KioskDay(self._services, self._jobs, self._theme, self)
        self.day.finished.connect(lambda _: self._back_to_guests())
        self.day.open()

    def _listen(self) -> None:
        """The scanner's field has the keys; buttons are pressed by touch or reached by Tab."""
        if self.pages.currentWidget() is not self.staff:
            self.wedge.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_texts(self) -> None:
        self.wedge.setAccessibleName(self.tr("Code of the invitation"))

    def _show_typed(self, count: int) -> None:
        self.welcome.show_typed(count)
        if count:
            self.duty.touch()
            if self._go_home.isActive():
                self._go_home.start()

    def _speak(self, language: str) -> None:
        """Put a guest's language on, who has not chosen one."""
        if not self._chosen and speaks(language):
            self._translations.install(language)
            self.languages.show_language(self._translations.language.tag)

    def _draw(self) -> None:
        phase, guest = self.duty.state.phase, self.duty.state.guest
        if phase is KioskPhase.WELCOME:
            self._put_home_language_on()
        if phase is KioskPhase.CONFIRM and guest is not None:
            organisation = self.duty.person.organisation if self.duty.person else ""
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
        if (
            self.duty.state.phase is KioskPhase.WELCOME
            and self._translations.language.tag != self._home
        ):
            self._translations.install(self._home)
        self.languages.show_language(self._translations.language.tag)

    def _back_to_guests(self) -> None:
        self._leave_staff.stop()
        self.staff.field.clear()
        self.pages.setCurrentWidget(self.welcome)
        self.duty.leave()
        self._draw()
