"""How the station looks: colours as named tokens, one accent a station role, sizes, fonts.

Fusion with our own palettes and a short style sheet. Widgets that paint themselves ask the theme
for tokens and follow `changed`. A colour that is not a token does not belong on a screen, except
an event's own category colours, which go through `tinted`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QTemporaryDir, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from accredit_app.domain.roles import StationRole
from accredit_app.ui.colour import tint
from accredit_app.ui.fonts import Fonts
from accredit_app.ui.icons import write_icon
from accredit_app.ui.stylesheet import sheet

BASE_SIZE = 14
SCALES = (1.0, 1.25, 1.5)


class Mode(StrEnum):
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Tokens:
    """Every colour of a screen as #RRGGBB; `*_soft` are grounds for the text of their name."""

    window: str
    card: str
    sunken: str
    line: str
    ink: str
    muted: str
    field: str
    field_line: str
    accent: str
    accent_strong: str
    accent_soft: str
    on_accent: str
    ok: str
    ok_soft: str
    warn: str
    warn_soft: str
    bad: str
    bad_soft: str
    info: str
    info_soft: str


LIGHT = Tokens(
    window="#f3f5f9",
    card="#ffffff",
    sunken="#eef1f6",
    line="#dfe5ed",
    ink="#16202e",
    muted="#536278",
    field="#ffffff",
    field_line="#8795a8",
    accent="#1d57e8",
    accent_strong="#1646c0",
    accent_soft="#e9f0ff",
    on_accent="#ffffff",
    ok="#0d6b4f",
    ok_soft="#e0f4ec",
    warn="#7d5200",
    warn_soft="#fff2d6",
    bad="#b3261e",
    bad_soft="#fdeae8",
    info="#31506f",
    info_soft="#e8eef5",
)
DARK = Tokens(
    window="#0e141d",
    card="#171f2b",
    sunken="#121923",
    line="#293443",
    ink="#e9eef5",
    muted="#a3b3c7",
    field="#111823",
    field_line="#64748a",
    accent="#7ba3ff",
    accent_strong="#9dbbff",
    accent_soft="#1d2c4b",
    on_accent="#0b1424",
    ok="#63d6b1",
    ok_soft="#12332b",
    warn="#ffcf70",
    warn_soft="#3a2d10",
    bad="#ff9d94",
    bad_soft="#421c1b",
    info="#b4cbe4",
    info_soft="#1f2c3b",
)
ACCENTS: dict[StationRole, dict[Mode, tuple[str, str, str]]] = {
    StationRole.DESK: {
        Mode.LIGHT: (LIGHT.accent, LIGHT.accent_strong, LIGHT.accent_soft),
        Mode.DARK: (DARK.accent, DARK.accent_strong, DARK.accent_soft),
    },
    StationRole.GATE: {
        Mode.LIGHT: ("#0b6b74", "#085059", "#def3f4"),
        Mode.DARK: ("#5fd0d9", "#86e0e7", "#10343a"),
    },
    StationRole.KIOSK: {
        Mode.LIGHT: ("#6a35c9", "#5326a6", "#f0e9fd"),
        Mode.DARK: ("#b79bff", "#cbb6ff", "#2c2150"),
    },
    StationRole.OFFICE: {
        Mode.LIGHT: ("#9a3b12", "#7b2d0b", "#fdece4"),
        Mode.DARK: ("#ffab85", "#ffc2a5", "#442416"),
    },
}
"""Accent, its stronger shade for hover, its soft ground: by what the station is for."""

PAIRS: tuple[tuple[str, str], ...] = (
    ("ink", "window"), ("ink", "card"), ("ink", "sunken"), ("ink", "field"), ("ink", "accent_soft"),
    ("muted", "window"), ("muted", "card"), ("muted", "sunken"), ("muted", "field"),
    ("muted", "accent_soft"), ("accent", "card"), ("accent_strong", "accent_soft"),
    ("on_accent", "accent"), ("on_accent", "accent_strong"),
    ("ok", "ok_soft"), ("ok", "card"), ("warn", "warn_soft"), ("warn", "card"),
    ("bad", "bad_soft"), ("bad", "card"), ("info", "info_soft"),
    ("ink", "ok_soft"), ("ink", "warn_soft"), ("ink", "bad_soft"), ("ink", "info_soft"),
)  # fmt: skip
"""Text and ground as they meet on the screens; each is held to 4.5 : 1."""


def tokens_for(mode: Mode, role: StationRole) -> Tokens:
    """The colours of a station of this role by day or by night."""
    accent, strong, soft = ACCENTS[role][mode]
    base = DARK if mode is Mode.DARK else LIGHT
    return replace(base, accent=accent, accent_strong=strong, accent_soft=soft)


class Theme(QObject):
    """The look of the whole application, and the one place that changes it."""

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        *,
        mode: Mode = Mode.LIGHT,
        role: StationRole = StationRole.DESK,
        scale: float = 1.0,
        language: str = "en",
        fonts: Fonts | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._mode, self._role, self._scale, self._language = mode, role, scale, language
        self._fonts = fonts or Fonts()
        self._fonts.begin()
        self._signs = QTemporaryDir()
        self._bare = 0
        self.tokens = tokens_for(mode, role)
        app.setStyle("Fusion")
        self._apply()

    @property
    def mode(self) -> Mode:
        return self._mode

    @property
    def scale(self) -> float:
        return self._scale

    @property
    def dark(self) -> bool:
        return self._mode is Mode.DARK

    def set_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self._apply()

    def set_role(self, role: StationRole) -> None:
        if role is not self._role:
            self._role = role
            self._apply()

    def set_scale(self, scale: float) -> None:
        """Text and controls at 1, 1.25 or 1.5 times their size."""
        wanted = min(SCALES, key=lambda known: abs(known - scale))
        if wanted != self._scale:
            self._scale = wanted
            self._apply()

    def colour(self, token: str) -> QColor:
        return QColor(getattr(self.tokens, token))

    def tinted(self, colour: str) -> tuple[QColor, QColor]:
        """Text and ground of a chip in a category's own colour, legible by day and by night."""
        text, ground = tint(colour.lower(), self.tokens.card, self.tokens.ink)
        return QColor(text), QColor(ground)

    def px(self, size: float) -> int:
        """A length of the design, in pixels at the present text size."""
        return round(size * self._scale)

    def font(self, size: float = BASE_SIZE, *, bold: bool = False, language: str = "") -> QFont:
        """A face for text in `language` (BCP 47; "" for the screen's own); size in design pixels.

        Painting code only: a widget's own text takes its font from the style sheet.
        """
        font = QFont()
        families = self._fonts.families(language or self._language)
        if families:
            font.setFamilies(families)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def families(self, language: str) -> list[str]:
        return self._fonts.families(language)

    @contextmanager
    def building(self) -> Iterator[None]:
        """Put many widgets together without a style sheet, which comes back at the end.

        Under a style sheet every widget is polished again each time that an ancestor of it gets a
        parent: half of the time that a page takes to build. Nothing is painted in between.
        """
        self._bare += 1
        self._app.setStyleSheet("")
        try:
            yield
        finally:
            self._bare -= 1
            self._dress()

    def load_rest(self) -> None:
        """Load the other scripts' faces, one a turn of the event loop, once a window stands."""
        remaining = self._fonts.rest()
        clock = QTimer(self)

        def turn() -> None:
            if next(remaining, None) is None:
                clock.stop()
                clock.deleteLater()
                self._apply()

        clock.timeout.connect(turn)
        clock.start(0)

    def load_all(self) -> None:
        """Load every face now: for pictures of screens and for the kiosk."""
        for _ in self._fonts.rest():
            pass
        self._apply()

    def _apply(self) -> None:
        self.tokens = tokens_for(self._mode, self._role)
        self._app.setPalette(_palette(self.tokens))
        self._app.setFont(self.font())
        self._dress()
        self.changed.emit()

    def _dress(self) -> None:
        if self._bare:
            return
        families = self._fonts.families(self._language)
        colours = {field.name: getattr(self.tokens, field.name) for field in fields(Tokens)}
        # Off and on again: exchanging one sheet for another polishes every widget once for each
        # of its ancestors, ten times as slow (550 ms against 50 on a desk).
        self._app.setStyleSheet("")
        self._app.setStyleSheet(sheet(colours, self._sign_files(), families, self._scale))

    def _sign_files(self) -> dict[str, str]:
        """Style sheets take pictures from files only: the few signs, in the present colours."""
        folder = Path(self._signs.path())
        wanted = {
            "chevron": ("chevron-down", self.tokens.muted),
            "tick": ("tick", self.tokens.on_accent),
            "dash": ("dash", self.tokens.on_accent),
        }
        return {
            sign: write_icon(folder, name, colour).as_posix()
            for sign, (name, colour) in wanted.items()
        }


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for target, colour in (
        (role.Window, tokens.window),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.field),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.ink),
        (role.Button, tokens.card),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.bad),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.PlaceholderText, tokens.muted),
        (role.ToolTipBase, tokens.card),
        (role.ToolTipText, tokens.ink),
        (role.Light, tokens.card),
        (role.Midlight, tokens.line),
        (role.Mid, tokens.line),
        (role.Dark, tokens.field_line),
        (role.Shadow, tokens.ink),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(tokens.muted))
    return palette
