"""The station's window, and the table of pages that can stand in it.

A page is loaded the first time that it is shown. It gets the services, the jobs and the theme,
and nothing else: no page knows another page or this window.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QCoreApplication, QSettings, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from accredit_app.domain.done import Topic
from accredit_app.domain.event import Event
from accredit_app.domain.roles import StationRole
from accredit_app.errors import UserError
from accredit_app.ui.icons import pixmap
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import SCALES, Mode, Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.words import translated

SIZE, FULL = "window/size", "window/maximised"
DARK, SCALE = "window/dark", "window/scale"
SMALLEST = (1000, 640)


@dataclass(frozen=True, slots=True)
class PageRow:
    """A page: its class as "module:Class", its sign, and the role whose accent it wears."""

    place: str
    sign: str
    role: StationRole


PAGES: Mapping[str, PageRow] = {
    "desk": PageRow("accredit_app.ui.desk.page:DeskPage", "people", StationRole.DESK),
    "gate": PageRow("accredit_app.ui.gate.page:GatePage", "gate", StationRole.GATE),
    "kiosk": PageRow("accredit_app.ui.kiosk.page:KioskPage", "kiosk", StationRole.KIOSK),
    "office": PageRow("accredit_app.ui.office.page:OfficePage", "office", StationRole.OFFICE),
    "settings": PageRow("accredit_app.ui.settings.page:SettingsPage", "settings", StationRole.DESK),
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A short fact for a chip of the top bar; an empty text hides the chip."""

    text: str
    tone: Tone = Tone.INFO
    sign: str | None = ""


def open_page(name: str, services: Any, jobs: Jobs, theme: Theme) -> QWidget:
    """Load and make the page of that name: every page class takes (services, jobs, theme)."""
    module, _, kind = PAGES[name].place.partition(":")
    factory: Callable[[Any, Jobs, Theme], QWidget] = getattr(import_module(module), kind)
    return factory(services, jobs, theme)


def page_title(name: str) -> str:
    """What a page is called in the bar."""
    return {
        "desk": QCoreApplication.translate("StationWindow", "Registration"),
        "gate": QCoreApplication.translate("StationWindow", "Gate"),
        "kiosk": QCoreApplication.translate("StationWindow", "Kiosk"),
        "office": QCoreApplication.translate("StationWindow", "Event office"),
        "settings": QCoreApplication.translate("StationWindow", "Settings"),
    }[name]


class StationWindow(QMainWindow):
    """Top bar and pages; `closing` is sent before the window goes."""

    closing = Signal()

    def __init__(
        self,
        services: Any,
        jobs: Jobs,
        theme: Theme,
        *,
        pages: tuple[str, ...],
        settings: QSettings,
        watch: Mapping[str, Callable[[], Fact]] | None = None,
    ) -> None:
        """`pages` names rows of PAGES, the first is shown. `watch` gives a chip's fact by its
        name ("printer", "sync" …): asked in the desk lane at the start and after every change."""
        super().__init__()
        self._services, self._jobs, self._theme = services, jobs, theme
        self._settings, self._watch = settings, dict(watch or {})
        self._opened: dict[str, QWidget] = {}
        self._page = pages[0]
        self._tabs: dict[str, Button] = {}
        self._chips = {name: Chip(theme) for name in self._watch}
        self.event_name = label("", "title", wrap=True)
        self.station = label("", "muted")
        self.operator = label("", "muted")
        self.bar = MessageBar(theme)
        self._sign = QLabel()
        self._stack = QStackedWidget()
        self._lay_out(pages)
        self._restore()
        jobs.changed.connect(self._refresh)
        jobs.fault.connect(self.bar.fail)
        theme.changed.connect(self._restyle)
        self.show_page(pages[0])
        self.setMinimumSize(*SMALLEST)

    def show_place(self, event: Event, station: str, operator: str) -> None:
        """Say which event, station and operator this is."""
        self.event_name.setText(event.name)
        self.station.setText(station)
        self.operator.setText(operator)
        self.setWindowTitle(f"{event.name} · {station}")

    def show_page(self, name: str) -> None:
        """Show a page, made on its first showing, in its role's accent."""
        if name not in self._opened:
            with self._theme.building():
                self._theme.set_role(PAGES[name].role)
                page = open_page(name, self._services, self._jobs, self._theme)
                self._opened[name] = page
                self._stack.addWidget(page)
        self._theme.set_role(PAGES[name].role)
        self._stack.setCurrentWidget(self._opened[name])
        if name in self._tabs:
            self._tabs[name].setChecked(True)
        self._page = name
        self._opened[name].setFocus()
        self._restyle()

    def page(self, name: str) -> QWidget | None:
        """A page that was shown before."""
        return self._opened.get(name)

    def place(self, widget: QWidget) -> None:
        """Put something that speaks for itself into the bar, beside the chips."""
        self._bar_row.insertWidget(self._bar_row.indexOf(self.operator), widget)

    def refresh_chips(self) -> None:
        """Ask every chip's fact again."""
        for name, ask in self._watch.items():
            show = partial(self._show_chip, name)
            self._jobs.run(self, ask, then=show, failed=partial(self._chip_failed, name))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.setValue(FULL, self.isMaximized())
        if not self.isMaximized():
            self._settings.setValue(SIZE, self.size())
        self.closing.emit()
        super().closeEvent(event)

    def _lay_out(self, pages: tuple[str, ...]) -> None:
        theme = self._theme
        top = QFrame()
        top.setProperty("kind", "topbar")
        row = self._bar_row = QHBoxLayout(top)
        row.setContentsMargins(18, 8, 12, 8)
        row.setSpacing(theme.px(10))
        row.addWidget(self._sign)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.event_name)
        names.addWidget(self.station)
        row.addLayout(names, 1)
        row.addSpacing(theme.px(8))
        if len(pages) > 1:
            group = QButtonGroup(self)
            for name in pages:
                tab = Button(theme, page_title(name), sign=PAGES[name].sign, kind="filter")
                tab.setCheckable(True)
                tab.clicked.connect(partial(self.show_page, name))
                group.addButton(tab)
                row.addWidget(tab)
                self._tabs[name] = tab
        for chip in self._chips.values():
            row.addWidget(chip)
        row.addWidget(self.operator)
        size = Button(theme, sign="text-size", kind="quiet", name=self.tr("Larger or smaller text"))
        size.clicked.connect(self._next_scale)
        row.addWidget(size)
        self.light = Button(theme, sign="moon", kind="quiet", name=self.tr("Light or dark"))
        self.light.clicked.connect(self._switch_light)
        row.addWidget(self.light)
        root = QWidget()
        root.setProperty("kind", "page")
        column = QVBoxLayout(root)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self.bar)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(root)

    def _restore(self) -> None:
        """The size and the look that this station had last time."""
        size = self._settings.value(SIZE)
        self.resize(size if isinstance(size, QSize) else QSize(1440, 900))
        if self._settings.value(FULL, defaultValue=False, type=bool):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if self._settings.contains(DARK):
            dark = self._settings.value(DARK, defaultValue=False, type=bool)
            self._theme.set_mode(Mode.DARK if dark else Mode.LIGHT)
        if self._settings.contains(SCALE):
            self._theme.set_scale(float(str(self._settings.value(SCALE, 1.0))))

    def _refresh(self, topics: frozenset[Topic]) -> None:
        if topics:
            self.refresh_chips()

    def _show_chip(self, name: str, fact: Fact) -> None:
        self._chips[name].show_fact(fact.text, fact.tone, sign=fact.sign)

    def _chip_failed(self, name: str, error: UserError) -> None:
        self._chips[name].show_fact(translated(error.title), Tone.BAD)

    def _switch_light(self) -> None:
        mode = Mode.LIGHT if self._theme.dark else Mode.DARK
        self._theme.set_mode(mode)
        self._settings.setValue(DARK, mode is Mode.DARK)

    def _next_scale(self) -> None:
        following = SCALES[(SCALES.index(self._theme.scale) + 1) % len(SCALES)]
        self._theme.set_scale(following)
        self._settings.setValue(SCALE, following)

    def _restyle(self) -> None:
        theme = self._theme
        self.light.set_sign("sun" if theme.dark else "moon")
        side = theme.px(22)
        colour = theme.tokens.accent
        density = self.devicePixelRatioF()
        self._sign.setPixmap(pixmap(PAGES[self._page].sign, colour, side, density=density))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignVCenter)
