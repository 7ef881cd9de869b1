"""Which digit a pressed key means, whatever layout the station's keyboard has.

A scanner types places of a keyboard, not characters. The place is looked at first, then the
character in any script, then what was learnt from the set-up sheet. It remembers no key.
"""

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
"""What a scanner sends after a code."""

_EVDEV_OFFSET = 8
_ROW = (2, 3, 4, 5, 6, 7, 8, 9, 10, 11)  # 1 to 9 and 0: the same in evdev and in set 1
_PAD = {71: 7, 72: 8, 73: 9, 75: 4, 76: 5, 77: 6, 79: 1, 80: 2, 81: 3, 82: 0}
_SET_1 = {code: (place + 1) % 10 for place, code in enumerate(_ROW)} | _PAD
_MAC_ROW = (18, 19, 20, 21, 23, 22, 26, 28, 25, 29)
_MAC_PAD = {82: 0, 83: 1, 84: 2, 85: 3, 86: 4, 87: 5, 88: 6, 89: 7, 91: 8, 92: 9}
_MAC = {code: (place + 1) % 10 for place, code in enumerate(_MAC_ROW)} | _MAC_PAD
_XKB = {code + _EVDEV_OFFSET: digit for code, digit in _SET_1.items()}

_FASTEST_REPEAT_MS = 10
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
"""How Windows tells AltGr, which types text."""


def is_held_down(event: QKeyEvent, *, pause: float) -> bool:
    """Whether this press is a key's own repetition, `pause` ms after the press before it.

    Qt on X11 says so as well of a digit that a quick scanner sends twice, if the first is let go
    in the very millisecond in which the second is pressed (QXcbKeyboard::handleKeyEvent).
    """
    return event.isAutoRepeat() and not 0 <= pause < _FASTEST_REPEAT_MS


class KeyReader:
    """`platform` is Qt's platform name and decides how key codes are read; None takes the running
    one. `learnt` maps what a scanner types for a digit to that digit."""

    def __init__(
        self,
        platform: str | None = None,
        *,
        learnt: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._codes = _key_codes(platform or QGuiApplication.platformName())
        self._by_virtual_key = self._codes is _MAC
        self.learnt: Mapping[str, str] = dict(learnt)

    def digit(self, event: QKeyEvent) -> str | None:
        """The digit that this key means; None if it means none."""
        code = event.nativeVirtualKey() if self._by_virtual_key else event.nativeScanCode()
        place = self._codes.get(code)
        if place is not None:
            return str(place)
        text = event.text()
        if text in self.learnt:
            return self.learnt[text]
        if len(text) != 1:
            return None
        value = unicodedata.digit(text, None)
        return None if value is None else str(value)

    def character(self, event: QKeyEvent) -> str:
        """The letter, digit or hyphen of a short code, in upper case; "" for any other key.

        People type these too: what the key says in plain letters counts before its place.
        """
        text = event.text()
        if not (text.isascii() and (text.isalnum() or text == "-")):
            text = self.digit(event) or ""
        return text.upper()

    def types(self, event: QKeyEvent) -> bool:
        """Whether this key types something, rather than giving a command."""
        commands = event.modifiers() & _COMMANDS
        if commands and commands != _ALT_GR:
            return False
        typed = bool(event.text()) and event.text().isprintable()
        return typed or self.digit(event) is not None


def _key_codes(platform: str) -> Mapping[int, int]:
    """Digits by native key code: macOS has virtual keys only, and offscreen has none at all."""
    if platform == "cocoa":
        return _MAC
    if platform == "windows":
        return _SET_1
    if platform.startswith(("xcb", "wayland", "eglfs")):
        return _XKB
    return {}
