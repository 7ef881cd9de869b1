"""Our own line icons: a 24-unit grid, round strokes of 2, drawn from the table below.

An icon never stands alone: the control that wears it has a name in words. Signs that point along
the line of reading are mirrored when the screen reads from right to left.
"""

from contextlib import suppress
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QTransform

ICONS: dict[str, str] = {
    "alert": '<path d="M12 4l9 16H3z"/><path d="M12 10v4M12 17.2v.1"/>',
    "arrow-left": '<path d="M19 12H5M11 6l-6 6 6 6"/>',
    "arrow-right": '<path d="M5 12h14M13 6l6 6-6 6"/>',
    "badge": '<rect x="5" y="4" width="14" height="17" rx="2"/><path d="M10 4V2.5h4V4"/>'
    '<circle cx="12" cy="11" r="2.5"/><path d="M8.5 17.5c.6-2.6 6.4-2.6 7 0"/>',
    "ban": '<circle cx="12" cy="12" r="9"/><path d="M5.8 5.8l12.4 12.4"/>',
    "bin": '<path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/>',
    "calendar": '<rect x="4" y="5" width="16" height="15" rx="2"/>'
    '<path d="M4 10h16M8 3v4M16 3v4"/>',
    "camera": '<path d="M4 8h3l2-3h6l2 3h3v11H4z"/><circle cx="12" cy="13" r="3.5"/>',
    "chart": '<path d="M4 20V4M4 20h16M8 16v-4M12.5 16V8M17 16v-6"/>',
    "chevron-down": '<path d="M5 9l7 7 7-7"/>',
    "chevron-right": '<path d="M9 5l7 7-7 7"/>',
    "circle": '<circle cx="12" cy="12" r="8"/>',
    "clock": '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
    "close": '<path d="M6 6l12 12M18 6L6 18"/>',
    "cloud-off": '<path d="M7 18h10a4 4 0 001.8-7.6M15.5 6.6A6 6 0 006.3 11 3.6 3.6 0 007 18"/>'
    '<path d="M4 4l16 16"/>',
    "copy": '<rect x="8" y="8" width="12" height="12" rx="2"/><path d="M16 8V4H4v12h4"/>',
    "dash": '<path d="M6 12h12" stroke-width="3.4"/>',
    "document": '<path d="M6 3h8l4 4v14H6z"/><path d="M14 3v4h4M9 12h6M9 16h6"/>',
    "door": '<path d="M6 21V3h12v18M3 21h18"/><path d="M14.5 12v.1"/>',
    "download": '<path d="M12 5v11M7 11l5 5 5-5M5 20h14"/>',
    "dot": '<circle cx="12" cy="12" r="5" fill="currentColor" stroke="none"/>',
    "edit": '<path d="M4 20l1-4L16 5l3 3L8 19z"/><path d="M13.5 7.5l3 3"/>',
    "flag": '<path d="M6 21V4M6 5c4-2.5 8 2 13 0v9c-5 2-9-2.5-13 0"/>',
    "folder": '<path d="M3 6h6l2 2h10v11H3z"/>',
    "gate": '<path d="M4 21V5M20 21V5M4 9h16M9 9v8M15 9v8"/>',
    "hand-over": '<path d="M3 13l4-3 5 1.5c1.4.5 1 2.5-.5 2.3L9 13.5M7 18l7 2 7-5'
    'c-.8-1.4-2-1.6-3.4-.8L14 16"/><rect x="11" y="3" width="7" height="6" rx="1.2"/>',
    "history": '<path d="M4 12a8 8 0 108-8 8.4 8.4 0 00-6.5 3.2M5 3v4.5h4.5"/>'
    '<path d="M12 8v4.3l3 1.7"/>',
    "info": '<circle cx="12" cy="12" r="9"/><path d="M12 11v5M12 7.8v.1"/>',
    "key": '<circle cx="8" cy="15" r="4"/><path d="M11 12l8-8M16 7l2.5 2.5"/>',
    "kiosk": '<rect x="6" y="3" width="12" height="12" rx="1.5"/><path d="M12 15v5M8 21h8"/>',
    "letter": '<path d="M5 7V5h14v2M12 5v14M9 19h6"/>',
    "lock": '<rect x="5" y="11" width="14" height="9" rx="2"/><path d="M8 11V8a4 4 0 018 0v3"/>',
    "lower": '<path d="M12 4v10M7.5 10l4.5 4.5L16.5 10M5 20h14"/>',
    "minus": '<path d="M5 12h14"/>',
    "moon": '<path d="M19.5 14.5A8 8 0 019.5 4.5a8 8 0 1010 10z"/>',
    "office": '<path d="M5 21V4h9v17M14 9h5v12M3 21h18M8.5 8v.1M8.5 12v.1M8.5 16v.1"/>',
    "people": '<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.8-5 12.2-5 13 0"/>'
    '<path d="M15.5 4.8a3.4 3.4 0 010 6.4M18 15.4c2 .6 3.2 2 3.5 4.6"/>',
    "plus": '<path d="M12 5v14M5 12h14"/>',
    "print": '<path d="M7 9V3h10v6"/><rect x="3" y="9" width="18" height="8" rx="2"/>'
    '<path d="M7 14h10v7H7z"/>',
    "qr": '<path d="M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4z"/>'
    '<path d="M14 14h2M20 14v3M17 17v3M14 20h.1M20 20h.1"/>',
    "raise": '<path d="M12 20V10M7.5 14l4.5-4.5 4.5 4.5M5 4h14"/>',
    "redo": '<path d="M20 10H9a5 5 0 000 10h4M20 10l-4.5-4.5M20 10l-4.5 4.5"/>',
    "retake": '<path d="M20 12a8 8 0 11-2.5-5.8M18.5 3v4h-4"/>',
    "ruler": '<path d="M3 8.5h18v7H3zM7 8.5v3M11 8.5v4M15 8.5v3M19 8.5v0"/>',
    "scan": '<path d="M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M7 12h10"/>',
    "search": '<circle cx="11" cy="11" r="7"/><path d="M20 20l-4-4"/>',
    "settings": '<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/>'
    '<circle cx="9" cy="17" r="2"/>',
    "shield": '<path d="M12 3l8 3v6c0 5-3.5 7.8-8 9-4.5-1.2-8-4-8-9V6z"/>'
    '<path d="M8.5 12l2.5 2.5 4.5-5"/>',
    "square": '<rect x="4" y="6" width="16" height="12" rx="1.5"/>',
    "star": '<path d="M12 4l2.3 5.2 5.7.6-4.3 3.8 1.3 5.6L12 16.3 7 19.2l1.3-5.6L4 9.8l5.7-.6z"/>',
    "stripes": '<path d="M4 18L10 6M9 18l6-12M14 18l6-12"/>',
    "sun": '<circle cx="12" cy="12" r="4"/><path d="M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4'
    'M17.6 17.6L19 19M5 19l1.4-1.4M17.6 6.4L19 5"/>',
    "sync": '<path d="M4 11a8 8 0 0114-4.5L20 9M20 4v5h-5M20 13a8 8 0 01-14 4.5L4 15M4 20v-5h5"/>',
    "text-size": '<path d="M3 19l5-13 5 13M4.8 14.5h6.4M14 19l3.5-9 3.5 9M15.2 16h4.6"/>',
    "tick": '<path d="M5 12.5l4.5 4.5L19 7.5" stroke-width="2.6"/>',
    "undo": '<path d="M4 10h11a5 5 0 010 10h-4M4 10l4.5-4.5M4 10l4.5 4.5"/>',
    "upload": '<path d="M12 16V5M7 10l5-5 5 5M5 20h14"/>',
    "user": '<circle cx="12" cy="8" r="4"/><path d="M4 21c1-6 15-6 16 0"/>',
    "user-plus": '<circle cx="10" cy="8" r="4"/><path d="M2.5 21c1-6 14-6 15 0M19 8v6M16 11h6"/>',
    "waves": '<path d="M3 9c3-4 6 4 9 0s6 4 9 0M3 15c3-4 6 4 9 0s6 4 9 0"/>',
}  # fmt: skip
MIRRORED = frozenset({"arrow-left", "arrow-right", "chevron-right", "redo", "undo"})
_DENSITIES = (1.0, 1.5, 2.0, 3.0)


def svg(name: str, colour: str) -> bytes:
    """An icon as an SVG document, its strokes in a #RRGGBB colour."""
    body = ICONS[name].replace("currentColor", colour)
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" '
        f'stroke="{colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">'
        f"{body}</svg>"
    ).encode()


def icon(name: str, colour: str, size: int = 20, *, disabled: str = "") -> QIcon:
    """An icon for a control, sharp at every usual pixel density; `disabled` is a colour."""
    return _icon(name, colour, size, disabled, _reads_leftwards())


def pixmap(name: str, colour: str, size: int, *, density: float = 2.0) -> QPixmap:
    """An icon to be painted, `size` logical pixels wide."""
    return _drawn(name, colour, size, density, _reads_leftwards())


def write_icon(folder: Path, name: str, colour: str) -> Path:
    """Write an icon as a file, for the one place that takes nothing else: a style sheet."""
    path = folder / f"{name}-{colour.removeprefix('#')}.svg"
    if not path.exists():
        with suppress(OSError):  # a full disk costs a sign, and not the window
            path.write_bytes(svg(name, colour))
    return path


def _reads_leftwards() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, size: int, disabled: str, leftwards: bool) -> QIcon:
    made = QIcon()
    for density in _DENSITIES:
        made.addPixmap(_drawn(name, colour, size, density, leftwards))
        if disabled:
            faint = _drawn(name, disabled, size, density, leftwards)
            made.addPixmap(faint, QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1024)
def _drawn(name: str, colour: str, size: int, density: float, leftwards: bool) -> QPixmap:
    from PySide6.QtSvg import QSvgRenderer  # 10 ms that the first window can do without

    side = round(size * density)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if leftwards and name in MIRRORED:
        painter.setTransform(QTransform(-1, 0, 0, 1, side, 0))
    QSvgRenderer(QByteArray(svg(name, colour))).render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(density)
    return picture
