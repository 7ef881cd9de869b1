"""The composition root: the one file that knows every part and puts a station together.

Heavy parts are imported where they are needed, so that the first window is on screen before the
database's libraries are loaded.
"""

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from accredit_app.config import PASSPHRASE_VARIABLE, Settings, current_environment
from accredit_app.errors import InvalidInput, UserError
from accredit_app.phrases import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from accredit_app.domain.event import Event
    from accredit_app.domain.event import Station as EnrolledStation
    from accredit_app.services.bundle import Services
    from accredit_app.store.checkup import Checkup
    from accredit_app.store.database import Database
    from accredit_app.ui.furnish import WindowServices
    from accredit_app.ui.jobs import Jobs
    from accredit_app.ui.navigation import StationWindow
    from accredit_app.ui.theme import Theme

T = TypeVar("T")

PAGES_OF = {
    "office": ("office", "desk", "gate", "settings"),
    "desk": ("desk", "settings"),
    "gate": ("gate", "settings"),
    "kiosk": ("kiosk",),
}
"""The pages in a station's window, by the role that it was enrolled with. A page that is asked for
stands there alone, with the settings."""

OFFICER = "Demo officer"
"""Who works at a station that is opened without a log-in."""


@dataclass(frozen=True, slots=True)
class Station:
    """An open station: its settings and its duties. Close it, or use `with`."""

    settings: Settings
    database: "Database"
    services: "Services"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.database.close()

    def enrol(self, name: str, role: str, folder: Path) -> "EnrolledStation":
        """Makes a station's folder under a passphrase that is asked for."""
        from accredit_app.domain.roles import StationRole

        passphrase = ask_passphrase(f"Passphrase for {name}", new=True)
        return self.services.founding.enrol(
            name, StationRole(role), folder=folder, passphrase=passphrase
        ).value

    def furnished(self, *, draw_face: Callable[[int], bytes] | None = None) -> "WindowServices":
        """The duties and devices as pages take them."""
        from accredit_app.ui.furnish import furnish

        return furnish(
            self.services,
            self.settings,
            is_passphrase=partial(_opens, self.settings.data),
            draw_face=draw_face,
        )


def open_station(settings: Settings, *, operator: str, passphrase: str | None = None) -> Station:
    """Opens the station in the settings' folder.

    Without `passphrase`, the key comes from the keyring, else the passphrase from the environment
    or a prompt. Errors are the store's.
    """
    from accredit_app.store import keys

    key = None
    sealed = keys.KeyFile(settings.data / keys.KEY_FILE)
    with ThreadPoolExecutor(1) as beside:
        unwrapping = None
        if passphrase is not None and sealed.path.is_file():
            # It lets go of the interpreter, which loads the libraries meanwhile.
            unwrapping = beside.submit(keys.unwrap, sealed.read(), passphrase)
        from accredit_app.badges.text.own_folder import FOLDER, adopt
        from accredit_app.services.bundle import services_at
        from accredit_app.services.post import Post
        from accredit_app.store.clock import SystemClock
        from accredit_app.store.database import FILE, Database

        if unwrapping is not None:
            key = unwrapping.result()

    clock = SystemClock()
    if passphrase is None and (settings.data / FILE).is_file():
        key = keys.recall(settings.data)
        passphrase = "" if key else ask_passphrase("Passphrase")
    database = Database.open(settings.data, passphrase=passphrase, key=key, clock=clock)
    services = services_at(Post(database, operator, clock, os.urandom))
    adopt(settings.data / FOLDER)
    return Station(settings, database, services)


def found(settings: Settings, file: Path) -> "Event":
    """Founds an event from its file; this computer becomes its office."""
    from accredit_app.services.event.founding import found_event
    from accredit_app.services.people.description import read_event
    from accredit_app.services.post import Post
    from accredit_app.store.clock import SystemClock

    description = read_event(file)
    database = found_event(
        settings.data,
        description,
        passphrase=ask_passphrase("Passphrase for the office", new=True),
        clock=SystemClock(),
        random=os.urandom,
    )
    with contextlib.closing(database):
        return Post(database, "founding", SystemClock(), os.urandom).event()


def ask_passphrase(prompt: str, *, new: bool = False) -> str:
    """The passphrase from the environment, else from a prompt that shows nothing."""
    given = current_environment().get(PASSPHRASE_VARIABLE)
    if given:
        return given
    if not sys.stdin.isatty():
        raise InvalidInput(
            "The passphrase is missing",
            say("Set {variable}, or run this in a terminal.", variable=PASSPHRASE_VARIABLE),
        )
    import click

    return str(click.prompt(prompt, hide_input=True, confirmation_prompt=new))


def finish(steps: Generator[Any, None, T], each: Callable[[Any], object]) -> T:
    """Runs a long job to its end and returns its result; `each` sees every step."""
    while True:
        try:
            progress = next(steps)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]  # a generator's own result
        each(progress)


def run_window(
    settings: Settings,
    *,
    page: str | None = None,
    passphrase: str | None = None,
    draw_face: Callable[[int], bytes] | None = None,
) -> int:
    """Opens the station's window and runs until it is closed; returns the exit code.

    `page` overrides the role's own pages. With `passphrase` (the demo's) no log-in is asked.
    `draw_face` gives the training camera its people.
    """
    gc.disable()  # nothing that a start makes is garbage, and looking for it takes a tenth of it
    held: list[Station] = []
    windows: list[QWidget] = []

    def opener(secret: str, operator: str) -> Station:
        return open_station(settings, operator=operator, passphrase=secret)

    # Ahead of Qt, whose bindings read the source of every module that is loaded after them.
    opened = None if passphrase is None else opener(passphrase, OFFICER)

    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from accredit_app.ui.garbage import GarbageKeeper
    from accredit_app.ui.jobs import Jobs
    from accredit_app.ui.theme import Mode, Theme
    from accredit_app.ui.translations import Translations

    application = QApplication.instance() or QApplication(["accredit"])
    assert isinstance(application, QApplication)
    application.setApplicationName("Accredit")
    memory = QSettings(str(settings.data / "window.ini"), QSettings.Format.IniFormat)
    Translations.of_application().install(settings.language)
    theme = Theme(application, mode=Mode(settings.theme), language=settings.language)
    jobs = Jobs(application)

    def enter(station: object) -> None:
        from accredit_app.ui.kiosk.window import KioskWindow

        assert isinstance(station, Station)
        held.append(station)
        window = station_window(station, jobs, theme, memory, page=page, draw_face=draw_face)
        if isinstance(window, KioskWindow):
            window.open()
        else:
            window.show()
        for older in windows:
            older.close()
        windows.append(window)

    if opened is None:
        from accredit_app.ui.login import LoginWindow

        login = LoginWindow(
            opener, jobs, theme, folder=settings.data, settings=memory, warm=_load_desk
        )
        login.opened.connect(enter)
        windows.append(login)
        login.show()
    else:
        enter(opened)
        jobs.run(application, _nothing, then=lambda _: theme.load_rest())
    GarbageKeeper(application)
    code = application.exec()
    jobs.close()
    for station in held:
        station.database.close()
    return code


def station_window(
    station: Station,
    jobs: "Jobs",
    theme: "Theme",
    memory: Any,
    *,
    page: str | None = None,
    draw_face: Callable[[int], bytes] | None = None,
) -> "QWidget":
    """The window of an open station, with the pages of its role."""
    from accredit_app.ui.jobs import Lane
    from accredit_app.ui.navigation import StationWindow, open_page
    from accredit_app.ui.sync_chip import SyncChip
    from accredit_app.ui.sync_watch import SyncWatch

    services = station.furnished(draw_face=draw_face)
    me = _myself(station)
    role = me.role.value if me else "desk"
    pages = PAGES_OF[role]
    if page:
        pages = (page,) if page == "kiosk" else tuple(dict.fromkeys((page, "settings")))
    if pages == ("kiosk",):
        from accredit_app.ui.kiosk.page import KioskPage
        from accredit_app.ui.kiosk.window import KioskWindow

        kiosk = open_page("kiosk", services, jobs, theme)
        assert isinstance(kiosk, KioskPage)
        watch = SyncWatch.of(jobs, services)

        def ready(_: object) -> None:
            watch.begin()
            jobs.run(kiosk, lambda: station.services.prints.settle())  # noqa: PLW0108 - loaded there

        jobs.run(kiosk, _load_rest, then=ready, lane=Lane.SIDE)
        return KioskWindow(kiosk)
    window = StationWindow(services, jobs, theme, pages=pages, settings=memory)
    watch = SyncWatch.of(jobs, services)
    window.place(SyncChip(theme, watch, window.bar))
    window.show_place(
        station.services.registration.event(),
        me.name if me else "",
        station.services.post.operator,
    )

    def complete(_: object) -> None:
        watch.begin()
        jobs.run(
            window,
            lambda: station.services.backups.look(),  # noqa: PLW0108 - loaded there
            then=partial(_tell_damage, window),
            lane=Lane.SIDE,
        )
        jobs.run(window, lambda: station.services.prints.settle())  # noqa: PLW0108 - loaded there

    def load_rest(_: object) -> None:
        jobs.run(window, _load_rest, then=complete, lane=Lane.SIDE)

    jobs.run(window, _nothing, then=load_rest)  # behind the first questions of the page
    return window


def _opens(folder: Path, passphrase: str) -> bool:
    """Whether this passphrase opens the station in the folder."""
    from accredit_app.store.keys import KEY_FILE, KeyFile, unwrap

    try:
        unwrap(KeyFile(folder / KEY_FILE).read(), passphrase)
    except UserError:
        return False
    return True


def _myself(station: Station) -> "EnrolledStation | None":
    from accredit_app.store import queries

    with station.database.read() as connection:
        stations = queries.stations(connection)
    return next((item for item in stations if item.number == station.database.station), None)


def _tell_damage(window: "StationWindow", checkup: "Checkup") -> None:
    """Says that the file is damaged, before the damage is met at work."""
    from accredit_app.store.checkup import damaged

    if not checkup.sound:
        window.bar.fail(damaged())


def _load_desk() -> None:
    """Loads what opening a station and searching at its desk need."""
    import accredit_app.services.people.registration
    import accredit_app.ui.desk.page
    import accredit_app.ui.navigation  # noqa: F401 - loaded for its own sake


def _load_rest() -> None:
    """Loads what the first badge, photo, sync and report need, so that nobody waits for it."""


def _nothing() -> None:
    """A turn of the lane, to come behind what was asked before."""
