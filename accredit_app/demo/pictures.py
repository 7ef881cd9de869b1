"""Pictures of every screen, taken from the real pages over the day's real stations."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from unicodedata import name
from uuid import UUID

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from accredit_app.app import Station, station_window
from accredit_app.badges.raster import card, raster
from accredit_app.badges.template import load_template
from accredit_app.config import Settings
from accredit_app.demo.day import Day
from accredit_app.domain.badges import Badge, BadgeStatus
from accredit_app.domain.verdicts import Direction
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.gate.page import GatePage
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.kiosk.page import KioskPage
from accredit_app.ui.navigation import StationWindow, open_page
from accredit_app.ui.office.page import OfficePage
from accredit_app.ui.settings.page import SettingsPage
from accredit_app.ui.theme import Mode, Theme
from accredit_app.ui.translations import Translations

SIZE = (1440, 900)
SETTLE_MS = 150
SETTINGS_WAIT = 20
"""Looks at the camera until its first picture is drawn."""
SHOWN = 9
EARLY = 6
"""The first badges of the day come to grief on purpose: no picture is taken of their holders."""


class Studio:
    """Opens a screen, waits until it has drawn what it was asked for, and takes its picture."""

    def __init__(self, application: QApplication, day: Day, folder: Path, *, language: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._application = application
        self._day = day
        self._folder = folder
        self._language = language
        self._jobs = InlineJobs(application)
        Translations.of_application().install(language)
        self._theme = Theme(application, language=language)
        self._theme.load_all()
        self._guest: UUID | None = None
        self.taken = 0

    def desk(self, number: int, person: UUID) -> None:
        """The first desk with a guest whose name has a script of its own, ready to print: light,
        dark, and in Arabic. Only the first such guest sits for it."""
        if self._guest is None and not number and self._suits(person):
            self._guest = person
            self._pose(person)

    def _suits(self, person: UUID) -> bool:
        """Whether this guest stands in the part of the list that a picture shows, with a name in
        a script of its own; late in the day anybody will do."""
        desk, badged = self._day.crew.desks[0], len(self._day.ledger.badges)
        native = desk.registration.get(person).person.details.native_name
        shown = [hit.person for hit in desk.registration.find("", limit=SHOWN)]
        plain = not native or "LATIN" in name(native[0])
        late = badged > self._day.people * 3 // 4
        return badged >= EARLY and (late or (person in shown and not plain))

    def _pose(self, person: UUID) -> None:
        with self._still_clock():
            self._desk("desk", person, Mode.LIGHT)
            self._desk("desk-dark", person, Mode.DARK)
            Translations.of_application().install("ar")
            english, self._theme = self._theme, Theme(self._application, language="ar")
            self._desk("desk-arabic", person, Mode.LIGHT)
            self._theme = english
            self._theme.set_mode(Mode.LIGHT)
            Translations.of_application().install(self._language)

    def _desk(self, picture: str, person: UUID, mode: Mode) -> None:
        station = self._station("Desk 1", self._day.crew.desks[0])
        self._theme.set_mode(mode)
        with self._window(station, "desk") as (window, page):
            assert isinstance(page, DeskPage)
            page.open_person(person)
            self._save(window, picture)

    def gate(self) -> None:
        """The gate after a yes, a doubt and a no."""
        gate = self._day.crew.gates[0]
        station = self._station("Gate 1", gate)
        guest = self._badge()
        zone, lost = min(guest.zones), self._revoked()
        gate.gate.configure(zone, Direction.OUT)
        gate.gate.check(guest.digits)  # came in during the day, and now comes again
        scans = (
            ("gate-admit", guest.digits),
            ("gate-check", guest.digits),
            ("gate-refuse", lost.digits),
        )
        services = station.furnished()
        page = GatePage(services, self._jobs, self._theme, zone=zone)
        page.resize(*SIZE)
        page.show()
        _settle()
        with self._still_clock():
            for picture, digits in scans:
                page.duty.scan(digits)
                self._save(page, picture)
                self._day.clock.pass_by(timedelta(seconds=30))
                page.dismiss()
        page.close()

    def kiosk(self) -> None:
        """The kiosk's welcome, and a guest who confirms the name."""
        station = self._station("Kiosk 1", self._day.crew.kiosks[0])
        page = open_page("kiosk", station.furnished(), self._jobs, self._theme)
        assert isinstance(page, KioskPage)
        page.resize(*SIZE)
        page.show()
        _settle()
        self._save(page, "kiosk-welcome")
        page.close()

    def office(self) -> None:
        """Each duty of the office."""
        station = self._station("Office", self._day.crew.office)
        with self._window(station, "office") as (window, page):
            assert isinstance(page, OfficePage)
            for duty in page.buttons:
                page.open_duty(duty)
                _settle()
                self._save(window, f"office-{duty}")

    def settings(self) -> None:
        """What a desk works with, with somebody before its camera."""
        station = self._station("Desk 1", self._day.crew.desks[0])
        with self._window(station, "settings") as (window, page):
            assert isinstance(page, SettingsPage)
            for _ in range(SETTINGS_WAIT):
                if page.camera.view.has_image:
                    break
                _settle()
            self._save(window, "settings")

    def badge(self) -> None:
        """One badge as a card, for people who want to see what comes out of the printer."""
        guest = self._badge()
        image = raster(self._day.crew.office.badges.pdf([guest.serial]), dpi=300)
        stock = load_template("delegate-a6").stock
        card(image, stock).save(self._folder / "badge.png")
        self.taken += 1

    def _revoked(self) -> Badge:
        """A badge that was revoked during the day."""
        desk = self._day.crew.desks[0]
        revoked = (
            held
            for badge in self._day.ledger.badges
            for held in desk.badges.of(badge.person)
            if held.serial == badge.serial and held.status is BadgeStatus.REVOKED
        )
        return next(revoked)

    def _badge(self) -> Badge:
        """The badge of the guest whom all pictures show."""
        badges = self._day.ledger.badges
        return next((badge for badge in badges if badge.person == self._guest), badges[-1])

    @contextmanager
    def _still_clock(self) -> Iterator[None]:
        """Taking a picture takes no time of the day."""
        step, self._day.clock.step = self._day.clock.step, timedelta()
        try:
            yield
        finally:
            self._day.clock.step = step

    def _station(self, name: str, services: Services) -> Station:
        settings = Settings(
            data=self._day.crew.folders[name], camera="sample", hub=self._day.crew.hub
        )
        return Station(settings, services.post.database, services)

    @contextmanager
    def _window(self, station: Station, page: str) -> Iterator[tuple[QWidget, QWidget]]:
        memory = QSettings(str(station.settings.data / "pictures.ini"), QSettings.Format.IniFormat)
        window = station_window(
            station, self._jobs, self._theme, memory, page=page, draw_face=draw_face
        )
        assert isinstance(window, StationWindow)
        window.resize(*SIZE)
        window.show()
        _settle()
        shown = window.page(page)
        assert shown is not None
        try:
            yield window, shown
        finally:
            window.close()

    def _save(self, widget: QWidget, picture: str) -> None:
        _settle()
        widget.grab().save(str(self._folder / f"{picture}.png"))
        self.taken += 1


def _settle() -> None:
    """Lets lanes answer and the screen draw."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
