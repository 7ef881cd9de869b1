"""The style sheet: short, written from tokens, sizes multiplied by the text scale.

Widgets say what they are by the dynamic property `kind`; nothing is styled by its place.
"""

import re
from collections.abc import Mapping, Sequence

_SHEET = """
* { font-family: %(families)s; font-size: {14}; }
QWidget { color: @ink; }
QMainWindow, QDialog, QWidget[kind="page"] { background: @window; }
QLabel { background: transparent; color: @ink; }
QToolTip { background: @card; color: @ink; border: 1px solid @field_line; padding: {4} {6}; }

QFrame[kind="card"] { background: @card; border: 1px solid @line; border-radius: {14}; }
QFrame[kind="topbar"] { background: @card; border: 0; border-bottom: 1px solid @line; }
QFrame[kind="footbar"] { background: @card; border: 0; border-top: 1px solid @line; }
QFrame[kind="rule"] { background: @line; border: 0; max-height: 1px; min-height: 1px; }
QFrame[kind="inset"] { background: @sunken; border: 1px solid @line; border-radius: {10}; }

QLabel[kind="display"] { font-size: {26}; font-weight: 700; }
QLabel[kind="title"] { font-size: {17}; font-weight: 700; }
QLabel[kind="heading"] { font-size: {15}; font-weight: 600; }
QLabel[kind="strong"] { font-weight: 600; }
QLabel[kind="muted"] { color: @muted; font-size: {12.5}; }
QLabel[kind="native"] { color: @muted; font-size: {15}; }
QLabel[kind="label"] { color: @muted; font-size: {12.5}; font-weight: 600; }
QLabel[kind="error"] { color: @bad; font-size: {12.5}; font-weight: 600; }
QLabel[kind="group"] { color: @accent; font-size: {13}; font-weight: 600; }

QLineEdit, QComboBox, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox,
QDateEdit, QDateTimeEdit {
  background: @field; color: @ink; border: 1px solid @field_line; border-radius: {8};
  padding: 0 {10}; min-height: {34};
  selection-background-color: @accent; selection-color: @on_accent;
  placeholder-text-color: @muted; }
QPlainTextEdit, QTextEdit { padding: {6} {10}; }
QLineEdit:hover, QComboBox:hover { border-color: @muted; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus,
QDoubleSpinBox:focus, QDateEdit:focus, QDateTimeEdit:focus {
  border: 2px solid @accent; padding: 0 {9}; }
QLineEdit:disabled, QComboBox:disabled { background: @sunken; color: @muted; border-color: @line; }
QLineEdit[kind="search"] { min-height: {38}; border-radius: {10}; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QDoubleSpinBox[wrong="true"] {
  border: 2px solid @bad; padding: 0 {9}; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; background: transparent;
  min-height: 0; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: 0; }
QDoubleSpinBox QLineEdit, QDoubleSpinBox QLineEdit:focus { border: 0; padding: 0 {9};
  background: transparent; min-height: 0; }
QComboBox::drop-down { border: 0; width: {28}; subcontrol-origin: border;
  subcontrol-position: center right; }
QComboBox::down-arrow { image: url(%(chevron)s); width: {12}; height: {12}; }
QComboBox QAbstractItemView, QListView[kind="popup"] { background: @card; color: @ink;
  border: 1px solid @field_line; padding: {4}; outline: 0;
  selection-background-color: @accent_soft; selection-color: @ink; }
QComboBox QAbstractItemView::item, QListView[kind="popup"]::item { min-height: {28};
  padding: 0 {6}; border-radius: {6}; }

QPushButton { background: @card; color: @ink; border: 1px solid @field_line; border-radius: {8};
  min-height: {34}; padding: 0 {14}; font-weight: 500; }
QPushButton:hover { background: @accent_soft; border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 {13}; }
QPushButton:pressed { background: @accent_soft; }
QPushButton:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border: 2px solid @accent;
  font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @accent_strong; border-color: @accent_strong; }
QPushButton[kind="primary"]:focus { border: 2px solid @ink; }
QPushButton[kind="primary"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[big="true"] { min-height: {48}; font-size: {16}; border-radius: {10}; }
QPushButton[kind="danger"] { color: @bad; border-color: @bad; }
QPushButton[kind="danger"]:hover { background: @bad_soft; border-color: @bad; }
QPushButton[kind="danger"]:disabled { background: @sunken; color: @muted; border-color: @line; }
QPushButton[kind="quiet"] { background: transparent; border: 2px solid transparent;
  padding: 0 {8}; }
QPushButton[kind="quiet"]:hover { background: @accent_soft; }
QPushButton[kind="quiet"]:focus { border-color: @accent; }
QPushButton[kind="section"] { background: transparent; border: 2px solid transparent;
  color: @muted; font-weight: 600; font-size: {13}; text-align: left; padding: 0 {4};
  min-height: {30}; }
QPushButton[kind="section"]:hover { color: @accent_strong; }
QPushButton[kind="section"]:focus { border-color: @accent; }
QPushButton[kind="filter"] { min-height: {26}; border-radius: {12}; padding: 0 {11};
  font-size: {12.5}; border: 1px solid @line; }
QPushButton[kind="filter"]:checked { background: @accent_soft; color: @accent_strong;
  border: 1px solid @accent; font-weight: 600; }
QPushButton[kind="filter"]:focus { border: 2px solid @accent; padding: 0 {10}; }
QPushButton[kind="zone"] { background: @card; border: 1px solid @field_line; border-radius: {8};
  min-height: {30}; padding: 0 {10}; font-size: {13}; text-align: left; }
QPushButton[kind="zone"]:checked { background: @accent_soft; border: 1px solid @accent;
  color: @ink; }
QPushButton[kind="zone"]:focus { border: 2px solid @accent; padding: 0 {9}; }

QCheckBox, QRadioButton { color: @ink; spacing: {8}; border: 2px solid transparent;
  border-radius: {6}; padding: {2} {4}; }
QCheckBox:focus, QRadioButton:focus { border-color: @accent; }
QCheckBox::indicator { width: {17}; height: {17}; border: 1px solid @field_line;
  border-radius: {5}; background: @field; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
  image: url(%(tick)s); }
QCheckBox::indicator:indeterminate { background: @accent; border-color: @accent;
  image: url(%(dash)s); }

QListView, QTableView, QTreeView { background: transparent; border: 0; outline: 0; }
QTableView, QTreeView { background: @card; border: 1px solid @line; border-radius: {10};
  gridline-color: @line; alternate-background-color: @sunken;
  selection-background-color: @accent_soft; selection-color: @ink; }
QTableView:focus, QTreeView:focus { border: 2px solid @accent; }
QHeaderView { background: transparent; }
QHeaderView::section { background: transparent; color: @muted; border: 0;
  border-bottom: 1px solid @line; padding: {6} {8}; font-size: {12.5}; font-weight: 600; }
QScrollArea { background: transparent; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget[kind="sheet"] { background: transparent; }
QScrollBar:vertical { width: 9px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 9px; background: transparent; margin: 0; }
QScrollBar::handle { background: @field_line; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: {30}; }
QScrollBar::handle:horizontal { min-width: {30}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QProgressBar { background: @sunken; border: 1px solid @line; border-radius: {6};
  min-height: {10}; max-height: {10}; }
QProgressBar::chunk { background: @accent; border-radius: {5}; }
QMenu { background: @card; color: @ink; border: 1px solid @field_line; padding: {4}; }
QMenu::item { padding: {6} {22}; border-radius: {6}; }
QMenu::item:selected { background: @accent_soft; color: @ink; }
QMenu::separator { height: 1px; background: @line; margin: {4} {6}; }
QTabBar::tab { background: transparent; color: @muted; padding: {8} {14}; font-weight: 600;
  border-bottom: 3px solid transparent; }
QTabBar::tab:selected { color: @ink; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent_strong; }
QTabWidget::pane { border: 0; }
"""


def sheet(
    colours: Mapping[str, str], signs: Mapping[str, str], families: Sequence[str], scale: float
) -> str:
    """The style sheet for these colours, sign files, font families and text scale."""
    names = ", ".join(f'"{family}"' for family in families) or "sans-serif"
    text = _SHEET % {"families": names, **signs}
    text = re.sub(r"@(\w+)", lambda found: colours[found[1]], text)
    return re.sub(r"\{([\d.]+)\}", lambda found: f"{round(float(found[1]) * scale)}px", text)
