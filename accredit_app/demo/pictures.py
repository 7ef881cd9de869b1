"""Pictures of every screen, taken from the real pages over the day's real stations."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from accredit_app.app import Station, station_window, window_services
from accredit_app.badges.raster import card, raster
from accredit_app.badges.template import load_template
from accredit_app.config import Settings
from accredit_app.demo.day import Day
from accredit_app.domain.badges import Badge
from accredit_app.domain.verdicts import Direction
from accredit_app.photos.faces import draw_face
from accredit_app.services.bundle import Services
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.gate.page import GatePage
from accredit_app.ui.jobs import InlineJobs, Jobs
from accredit_app.ui.kiosk.page import KioskPage
from accredit_app.ui.navigation import StationWindow, open_page
from accredit_app.ui.office.page import OfficePage
from accredit_app.ui.theme import Mode, Theme
from accredit_app.ui.translations import Translations

SIZE = (1440, 900)
SETTLE_MS = 150


def take_pictures(
    application: QApplication, day: Day, folder: Path, *, language: str
) -> list[Path]:
    """Writes a PNG of each screen and of one badge into `folder`, and returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    Translations.of_application().install(language)
    theme = Theme(application, language=language)
    theme.load_rest()
    jobs = InlineJobs(application)
    day.clock.step = timedelta()  # a picture takes no time
    studio = _Studio(day, theme, jobs, folder)
    try:
        studio.desk("desk", Mode.LIGHT)
        studio.desk("desk-dark", Mode.DARK)
        theme.set_mode(Mode.LIGHT)
        studio.gate()
        studio.kiosk()
        studio.office()
        studio.badge()
        Translations.of_application().install("ar")
        studio = _Studio(day, Theme(application, language="ar"), jobs, folder)
        studio.desk("desk-arabic", Mode.LIGHT)
    finally:
        Translations.of_application().install(language)
        jobs.close()
    return sorted(folder.glob("*.png"))


class _Studio:
    """Opens a screen, waits until it has drawn what it was asked for, and takes its picture."""

    def __init__(self, day: Day, theme: Theme, jobs: Jobs, folder: Path) -> None:
        self._day = day
        self._theme = theme
        self._jobs = jobs
        self._folder = folder

    def desk(self, name: str, mode: Mode) -> None:
        """The desk with a delegate open whose badge is not handed over."""
        station = self._station("Desk 1", self._day.crew.desks[0])
        self._theme.set_mode(mode)
        with self._window(station, "desk") as (window, page):
            assert isinstance(page, DeskPage)
            page.open_person(self._guest().person)
            self._save(window, name)

    def gate(self) -> None:
        """The gate after a yes, a doubt and a no."""
        gate = self._day.crew.gates[0]
        station = self._station("Gate 1", gate)
        guest = self._guest()
        zone, lost = min(guest.zones), self._day.ledger.badges[0]
        gate.gate.configure(zone, Direction.OUT)
        gate.gate.check(guest.digits)  # came in during the day, and now comes again
        scans = (
            ("gate-admit", guest.digits),
            ("gate-check", guest.digits),
            ("gate-refuse", lost.digits),
        )
        services = window_services(station)
        page = GatePage(services, self._jobs, self._theme, zone=zone)
        page.resize(*SIZE)
        page.show()
        _settle()
        for name, digits in scans:
            page.scan(digits)
            self._save(page, name)
            self._day.clock.pass_by(timedelta(seconds=30))
            page.dismiss()
        page.close()

    def kiosk(self) -> None:
        """The kiosk's welcome, and a guest who confirms the name."""
        station = self._station("Kiosk 1", self._day.crew.kiosks[0])
        page = open_page("kiosk", window_services(station), self._jobs, self._theme)
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

    def badge(self) -> None:
        """One badge as a card, for people who want to see what comes out of the printer."""
        guest = self._guest()
        image = raster(self._day.crew.office.badges.pdf([guest.serial]), dpi=300)
        stock = load_template("delegate-a6").stock
        card(image, stock).save(self._folder / "badge.png")

    def _guest(self) -> Badge:
        """The holder whom all pictures show: a delegate with a name in two scripts."""
        office = self._day.crew.office.registration
        badges = self._day.ledger.badges
        wanted = [
            badge
            for badge in badges[5:]
            if badge.category in ("DEL", "HOD")
            and office.get(badge.person).person.details.native_name
        ]
        return (wanted or badges[5:])[0]

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

    def _save(self, widget: QWidget, name: str) -> None:
        _settle()
        widget.grab().save(str(self._folder / f"{name}.png"))


def _settle() -> None:
    """Lets lanes answer and the screen draw."""
    loop = QEventLoop()
    QTimer.singleShot(SETTLE_MS, loop.quit)
    loop.exec()
