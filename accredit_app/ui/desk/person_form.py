"""The form of a person: everything that an officer may correct, checked where it stands.

It knows no service: it shows a record, gives a draft, and says what is wrong. The photo, the
badge and the saving are others' duties.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.domain.event import Category
from accredit_app.domain.people import Details, OrganisationKind, Record
from accredit_app.domain.text import clean
from accredit_app.ui.desk.acts import Draft, Surroundings
from accredit_app.ui.desk.controls import (
    Controls,
    parse_date,
    parse_equipment,
    show_date,
    show_equipment,
)
from accredit_app.ui.desk.names import Names
from accredit_app.ui.desk.zones import ZoneTiles
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.fields import Field, FieldGrid
from accredit_app.ui.widgets.section import Section


class PersonForm(QWidget):
    """`edited` tells whether the form now differs from what is saved."""

    edited = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._loading = False
        self._details = Details()
        self._organisation = ""
        self._saved: Draft | None = None
        self._categories: dict[str, Category] = {}
        self.controls = Controls(theme, touched=self._touched)
        self.zones = ZoneTiles(theme)
        self.zones.edited.connect(self._touched)
        self.names = self._grid(
            ("given_name", 6), ("family_name", 6), ("native_name", 6), ("native_language", 6),
            ("honorific", 4), ("function", 8), ("organisation", 7), ("country", 5),
            fold_below=310,
        )  # fmt: skip
        self._main = self._grid(("category", 6), ("email", 6))
        self._press = self._section(
            self.tr("Press"),
            ("medium", 6), ("press_card", 6), ("assignment_letter", 6), ("equipment", 12),
        )  # fmt: skip
        self._more = self._section(
            self.tr("Document and contact"),
            ("document_type", 6), ("document_number", 6), ("document_issuer", 6),
            ("document_expiry", 6), ("nationality", 6), ("birth_date", 6), ("language", 6),
            ("phone", 6),
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        column.addWidget(self._main)
        zones = Field(self.tr("Access zones"), self.zones)
        column.addWidget(zones)
        column.addWidget(self._press)
        column.addWidget(self._more)

    def offer(self, around: Surroundings) -> None:
        """Give the event's categories and zones to choose from."""
        self._loading = True
        chosen = self.controls.category.currentData()
        self._categories = {category.code: category for category in around.categories}
        self.controls.category.clear()
        for category in around.categories:
            self.controls.category.addItem(category.label, category.code)
        self.zones.offer(around.zones)
        self._choose_category(chosen or "")
        self._loading = False

    def offer_names(self, names: Names) -> None:
        """Give the countries and languages to choose from."""
        self._loading = True
        for name in ("country", "nationality", "document_issuer"):
            self.controls.codes[name].set_choices(names.countries)
        for name in ("native_language", "language"):
            self.controls.codes[name].set_choices(names.languages)
        self._loading = False

    def show_record(self, record: Record | None) -> None:
        """Show a person as saved; None for an empty form."""
        accreditation = record.accreditation if record else None
        self._details = record.person.details if record else Details()
        organisation = record.organisation if record else None
        self._organisation = organisation.name if organisation else ""
        category = accreditation.category if accreditation else self._first_category()
        self._fill(
            Draft(
                self._details,
                category,
                accreditation.zones if accreditation else None,
                self._organisation,
            )
        )
        self._saved = self.draft()
        self._more.set_open(open_now=False)
        self._clear_errors()
        self.edited.emit(False)

    def discard(self) -> None:
        """Put back what was saved."""
        if self._saved is not None:
            self._fill(self._saved)
        self._clear_errors()
        self.edited.emit(False)

    @property
    def dirty(self) -> bool:
        """Whether anything stands here that is not saved, readable or not."""
        if self._saved is None:
            return False
        return self.draft() != self._saved or bool(self._unreadable())

    def draft(self) -> Draft:
        """What stands in the form; wrong dates and codes read as they were saved."""
        controls = self.controls
        changes: dict[str, Any] = {
            name: clean(edit.text()) for name, edit in controls.texts.items()
        }
        codes = {name: box.code() for name, box in controls.codes.items()}
        changes |= {name: code for name, code in codes.items() if code is not None}
        changes |= self._dates()
        name = clean(controls.organisation.text())
        details = replace(
            self._details,
            equipment=parse_equipment(controls.equipment.toPlainText()),
            organisation=self._details.organisation if name == self._organisation else None,
            **changes,
        )
        category = controls.category.currentData() or ""
        chosen = self._categories.get(category)
        press = chosen is not None and chosen.is_press
        return Draft(
            details,
            category,
            self.zones.own(),
            name,
            OrganisationKind.NEWS_AGENCY if press else None,
        )

    def check(self) -> bool:
        """Whether the form can be saved; what is wrong is said at its place and gets the focus."""
        wrong = self._wrong()
        for name, field in self.controls.fields.items():
            field.show_error(wrong.get(name, ""))
        for name in wrong:
            if name in ("document_issuer", "document_expiry", "birth_date", "nationality"):
                self._more.set_open(open_now=True)
        first = next(iter(wrong), None)
        if first is not None:
            self.controls.fields[first].control.setFocus()
        return not wrong

    def focus_first(self) -> None:
        self.controls.texts["given_name"].setFocus()
        self.controls.texts["given_name"].selectAll()

    def _wrong(self) -> dict[str, str]:
        controls = self.controls
        wrong: dict[str, str] = {}
        names = (controls.texts["given_name"], controls.texts["family_name"])
        if not any(clean(edit.text()) for edit in names):
            wrong["given_name"] = self.tr("Enter a given name or a family name.")
        if controls.category.currentData() is None:
            wrong["category"] = self.tr("Choose a category.")
        wrong |= self._unreadable()
        email = controls.texts["email"].text().strip()
        if email and not ("@" in email[1:-1] and " " not in email):
            wrong["email"] = self.tr("An e-mail address looks like name@example.org.")
        return wrong

    def _unreadable(self) -> dict[str, str]:
        wrong: dict[str, str] = {}
        for name, box in self.controls.codes.items():
            if box.code() is None:
                wrong[name] = self.tr("Choose one from the list.")
        for name, edit in self.controls.dates.items():
            try:
                parse_date(edit.text())
            except ValueError:
                wrong[name] = self.tr("Write the date as year-month-day: 2025-10-25.")
        return wrong

    def _dates(self) -> dict[str, date | None]:
        dates: dict[str, date | None] = {}
        for name, edit in self.controls.dates.items():
            try:
                dates[name] = parse_date(edit.text())
            except ValueError:
                dates[name] = getattr(self._details, name)
        return dates

    def _fill(self, draft: Draft) -> None:
        controls, details = self.controls, draft.details
        self._loading = True
        for name, edit in controls.texts.items():
            edit.setText(getattr(details, name))
            edit.setCursorPosition(0)
        for name, box in controls.codes.items():
            box.set_code(getattr(details, name))
        for name, edit in controls.dates.items():
            edit.setText(show_date(getattr(details, name)))
        controls.organisation.setText(draft.organisation_name)
        controls.organisation.setCursorPosition(0)
        controls.equipment.setPlainText(show_equipment(details.equipment))
        self._choose_category(draft.category)
        self.zones.set_own(draft.zones)
        self._loading = False

    def _touched(self) -> None:
        if self._loading:
            return
        self._follow_category()
        self.edited.emit(self.dirty)

    def _choose_category(self, code: str) -> None:
        box = self.controls.category
        row = box.findData(code)
        if row < 0 and code:
            box.addItem(code, code)
            row = box.count() - 1
        box.setCurrentIndex(row)
        self._follow_category()

    def _follow_category(self) -> None:
        category = self._categories.get(self.controls.category.currentData() or "")
        self.zones.set_usual(category.zones if category else frozenset())
        press = category is not None and category.is_press
        if press != (not self._press.isHidden()):
            self._press.setVisible(press)
            self._press.set_open(open_now=press)

    def _first_category(self) -> str:
        usual = next((c.code for c in self._categories.values() if c.code.startswith("DEL")), "")
        return usual or next(iter(self._categories), "")

    def _clear_errors(self) -> None:
        for field in self.controls.fields.values():
            field.show_error("")

    def _grid(self, *names: tuple[str, int], fold_below: int = 430) -> FieldGrid:
        fields = [(self.controls.fields[name], span) for name, span in names]
        return FieldGrid(self._theme, fields, fold_below=fold_below)

    def _section(self, title: str, *names: tuple[str, int]) -> Section:
        return Section(self._theme, title, self._grid(*names))
