"""Looks that can be measured: contrast, names for every control, whole words at every size."""

import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui.desk_room import EVENT
from ui.desk_services import MemoryServices, peopled

from accredit_app.domain.roles import StationRole
from accredit_app.ui.colour import TEXT_CONTRAST, contrast, tint
from accredit_app.ui.fonts import han_face
from accredit_app.ui.icons import ICONS, pixmap, write_icon
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.navigation import Fact, StationWindow
from accredit_app.ui.theme import PAIRS, SCALES, Mode, Theme, tokens_for
from accredit_app.ui.widgets.chip import Tone

NEEDS_NAME = {
    QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText, QAccessible.Role.List, QAccessible.Role.PushButton,
    QAccessible.Role.RadioButton, QAccessible.Role.SpinBox, QAccessible.Role.Table,
}  # fmt: skip


@pytest.fixture(scope="module")
def look(qapp: QApplication) -> Theme:
    """One for the module: faces stay loaded, and every theme styles the whole application."""
    made = Theme(qapp)
    made.load_all()
    return made


@pytest.fixture
def theme(look: Theme) -> Iterator[Theme]:
    yield look
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    look.set_scale(1.0)
    look.set_mode(Mode.LIGHT)


@pytest.fixture
def services() -> MemoryServices:
    return peopled()


@pytest.fixture
def window(
    qtbot: QtBot, theme: Theme, services: MemoryServices, tmp_path: Path
) -> Iterator[StationWindow]:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = StationWindow(
        services,
        InlineJobs(),
        theme,
        pages=("desk",),
        settings=settings,
        watch={"sync": lambda: Fact("3 changes to sync", Tone.WARN, "sync")},
    )
    made.show_place(EVENT, "Desk 3 · Main hall", "Trần Minh An")
    made.refresh_chips()
    qtbot.addWidget(made)
    made.resize(1440, 900)
    made.show()
    first = services.registration.find("Zhang")[0]
    made.page("desk").open_person(first.person)
    yield made
    made.close()


@pytest.mark.parametrize(("mode", "role"), list(product(Mode, StationRole)))
def test_every_pair_of_text_and_ground_can_be_read(mode: Mode, role: StationRole) -> None:
    tokens = tokens_for(mode, role)
    faint = {
        (ink, ground): round(contrast(getattr(tokens, ink), getattr(tokens, ground)), 2)
        for ink, ground in PAIRS
        if contrast(getattr(tokens, ink), getattr(tokens, ground)) < TEXT_CONTRAST
    }
    assert faint == {}


@pytest.mark.parametrize(("mode", "role"), list(product(Mode, StationRole)))
def test_edges_of_controls_can_be_seen(mode: Mode, role: StationRole) -> None:
    tokens = tokens_for(mode, role)
    assert contrast(tokens.field_line, tokens.field) >= 3
    assert contrast(tokens.accent, tokens.card) >= 3


def test_contrast_is_counted_as_wcag_counts_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)


@pytest.mark.parametrize("band", ["#ffff00", "#00ff00", "#1f5eff", "#000000", "#ffffff", "#7a3cff"])
@pytest.mark.parametrize("mode", list(Mode))
def test_a_category_of_any_colour_can_be_read(band: str, mode: Mode) -> None:
    tokens = tokens_for(mode, StationRole.DESK)
    text, ground = tint(band, tokens.card, tokens.ink)
    assert contrast(text, ground) >= TEXT_CONTRAST


def test_every_icon_draws_something(qapp: QApplication) -> None:
    empty = [
        name
        for name in ICONS
        if max(bytes(pixmap(name, "#000000", 24, density=1.0).toImage().constBits())) == 0
    ]
    assert empty == []


@pytest.mark.parametrize(
    ("tag", "face"),
    [("ja", "JP"), ("ko-KR", "KR"), ("zh-Hant", "TC"), ("zh_TW", "TC"), ("zh", "SC"), ("vi", "SC")],
)
def test_han_characters_take_the_language_s_own_face(tag: str, face: str) -> None:
    assert han_face(tag) == face


def test_shipped_fonts_are_ordered_by_language(theme: Theme) -> None:
    japanese, korean = theme.families("ja"), theme.families("ko")
    assert japanese[0] == "Noto Sans"
    assert japanese.index("Noto Sans JP") < japanese.index("Noto Sans SC")
    assert korean.index("Noto Sans KR") < korean.index("Noto Sans JP")


def test_every_control_has_a_name(window: StationWindow) -> None:
    window.page("desk").start_walk_in()
    nameless = [
        f"{widget.metaObject().className()} {widget.objectName()}"
        for widget in window.findChildren(QWidget)
        if _is_control(widget) and not _spoken(widget)
    ]
    assert nameless == []


def test_no_word_is_cut(window: StationWindow, theme: Theme) -> None:
    cut: dict[tuple[object, ...], list[str]] = {}
    directions = (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft)
    for direction, scale, size in product(directions, SCALES, [(1440, 900), (1280, 737)]):
        QApplication.setLayoutDirection(direction)
        theme.set_scale(scale)
        window.resize(*size)
        _settle()
        assert (window.width(), window.height()) == size
        cut[direction, scale, size] = _cut(window)
    assert {place: texts for place, texts in cut.items() if texts} == {}


def test_the_window_remembers_its_look(
    qtbot: QtBot, theme: Theme, services: MemoryServices, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)

    def open_window() -> StationWindow:
        made = StationWindow(services, InlineJobs(), theme, pages=("desk",), settings=settings)
        qtbot.addWidget(made)
        made.show()
        return made

    first = open_window()
    first.resize(1300, 760)
    first.light.click()
    first.close()
    theme.set_mode(Mode.LIGHT)
    second = open_window()
    assert theme.dark
    assert (second.width(), second.height()) == (1300, 760)
    second.close()


def test_pyside_keeps_its_references_to_none(qapp: QApplication) -> None:
    """PySide6 6.12.0 lost one at every call under Python 3.11 and aborted after some thousands."""
    probe = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        probe.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 200


def _settle() -> None:
    """Let layouts come to rest: a grid that folds asks for a new height one turn later."""
    for _ in range(8):
        QApplication.processEvents()


def _is_control(widget: QWidget) -> bool:
    interface = QAccessible.queryAccessibleInterface(widget)
    if interface is None or widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        return False
    # The edit and the list inside a combo box, and a completer's list, speak with the box's name.
    parent, inner = widget.parentWidget(), widget.inherits("QComboBoxListView")
    while parent is not None and not inner:
        inner = parent.inherits("QComboBox") or parent.inherits("QLineEdit")
        parent = parent.parentWidget()
    return interface.role() in NEEDS_NAME and not inner


def _spoken(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_disk_that_takes_no_sign_does_not_keep_the_window_shut(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert not write_icon(tmp_path / "file", "tick", "#000000").is_file()
    assert write_icon(tmp_path, "tick", "#000000").is_file()


def _cut(window: QWidget) -> list[str]:
    """Texts that do not fit the widget that shows them."""
    cut = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QAbstractButton) and widget.text():
            if widget.width() < widget.minimumSizeHint().width():
                cut.append(f"button {widget.text()} {widget.width()}")
        elif isinstance(widget, QLabel) and widget.text():
            flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
            need = QFontMetrics(widget.font()).boundingRect(
                widget.contentsRect(), int(flags), widget.text()
            )
            room = widget.contentsRect()
            if need.width() > room.width() + 1 or need.height() > room.height() + 2:
                cut.append(f"label {widget.text()} {need.size()} in {room.size()}")
    return cut
