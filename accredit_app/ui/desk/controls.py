"""The controls of the person's form, each with its name, so that the form itself is a table."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from accredit_app.domain.people import Equipment
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.choices import Choice, CodeChoice, Suggesting
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.name_edit import NameEdit

TEXTS = (
    "given_name", "family_name", "native_name", "honorific", "function", "document_type",
    "document_number", "email", "phone", "medium", "press_card", "assignment_letter",
)  # fmt: skip
CODES = ("country", "nationality", "document_issuer", "native_language", "language")
DATES = ("birth_date", "document_expiry")


class Controls:
    """Every field of the form by the name of what it edits."""

    def __init__(self, theme: Theme, *, touched: Callable[[], None]) -> None:
        words = captions()
        self.texts: dict[str, QLineEdit] = {name: NameEdit() for name in TEXTS}
        self.codes = {name: CodeChoice() for name in CODES}
        self.dates = {name: QLineEdit() for name in DATES}
        self.organisation = Suggesting()
        self.category = Choice()
        self.equipment = QPlainTextEdit()
        self.fields: dict[str, Field] = {}
        for name, control in {**self.texts, **self.codes, **self.dates}.items():
            self.fields[name] = Field(words[name], control)
        self.fields["organisation"] = Field(words["organisation"], self.organisation)
        self.fields["category"] = Field(words["category"], self.category)
        self.fields["equipment"] = Field(words["equipment"], self.equipment)
        for edit in (*self.texts.values(), *self.dates.values(), self.organisation):
            edit.textChanged.connect(touched)
        for choice in self.codes.values():
            choice.edited.connect(touched)
        for edit in self.dates.values():
            edit.setPlaceholderText("2025-10-25")
        self.category.currentIndexChanged.connect(touched)
        self.equipment.setTabChangesFocus(True)
        self.equipment.setPlaceholderText(
            QCoreApplication.translate(
                "Controls", "Camera Sony A7, 4012345\nRecorder Zoom H5, C50211"
            )
        )
        self.equipment.setFixedHeight(theme.px(78))
        self.equipment.textChanged.connect(touched)


def show_date(day: date | None) -> str:
    return day.isoformat() if day else ""


def parse_date(text: str) -> date | None:
    """The day in ISO 8601 (2025-10-25); None for no text; ValueError for anything else."""
    return date.fromisoformat(text.strip()) if text.strip() else None


def show_equipment(items: tuple[Equipment, ...]) -> str:
    """One piece a line: what it is, a comma, its serial number."""
    return "\n".join(f"{item.what}, {item.serial}" if item.serial else item.what for item in items)


def parse_equipment(text: str) -> tuple[Equipment, ...]:
    pieces = (line.rpartition(",") for line in text.splitlines() if line.strip())
    return tuple(
        Equipment(what.strip(), serial.strip()) if comma else Equipment(serial.strip(), "")
        for what, comma, serial in pieces
    )


def captions() -> dict[str, str]:
    """What the fields are called on screen."""
    return {
        "given_name": QCoreApplication.translate("Controls", "Given name"),
        "family_name": QCoreApplication.translate("Controls", "Family name"),
        "native_name": QCoreApplication.translate("Controls", "Name in own script"),
        "native_language": QCoreApplication.translate("Controls", "Its language"),
        "honorific": QCoreApplication.translate("Controls", "Title"),
        "function": QCoreApplication.translate("Controls", "Function"),
        "organisation": QCoreApplication.translate("Controls", "Organisation"),
        "country": QCoreApplication.translate("Controls", "Country"),
        "category": QCoreApplication.translate("Controls", "Category"),
        "birth_date": QCoreApplication.translate("Controls", "Date of birth"),
        "nationality": QCoreApplication.translate("Controls", "Nationality"),
        "document_type": QCoreApplication.translate("Controls", "Document"),
        "document_number": QCoreApplication.translate("Controls", "Document number"),
        "document_issuer": QCoreApplication.translate("Controls", "Issued by"),
        "document_expiry": QCoreApplication.translate("Controls", "Valid until"),
        "language": QCoreApplication.translate("Controls", "Preferred language"),
        "email": QCoreApplication.translate("Controls", "E-mail"),
        "phone": QCoreApplication.translate("Controls", "Telephone"),
        "medium": QCoreApplication.translate("Controls", "Medium"),
        "press_card": QCoreApplication.translate("Controls", "Press card number"),
        "assignment_letter": QCoreApplication.translate("Controls", "Letter of assignment"),
        "equipment": QCoreApplication.translate("Controls", "Equipment, one piece a line"),
    }
