"""The desk by keyboard from search to printed badge, and what may go wrong on the way."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from ui.desk_hand import CTRL, field, find, picture, press, type_text
from ui.desk_services import MemoryServices

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.ui.desk.controls import parse_equipment, show_equipment
from accredit_app.ui.desk.history_dialog import HistoryDialog
from accredit_app.ui.desk.page import DeskPage
from accredit_app.ui.jobs import Jobs
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.chip import Tone


def test_by_keyboard_from_search_to_a_badge_in_hand(
    page: DeskPage, services: MemoryServices
) -> None:
    assert page.finder.search.hasFocus()
    type_text("nunez")
    assert page.finder.model.rowCount() == 1
    press(Qt.Key.Key_Return)
    assert page.person.title.text() == "María José Núñez Ferrer"
    assert page.badge.preview.has_page
    press(Qt.Key.Key_P, CTRL)
    assert len(services.printer.sheets) == 1
    badge = services.badges.of(page.visit.person)[0]
    assert badge.status is BadgeStatus.PRINTED
    assert services.registration.get(page.visit.person).accreditation.arrived is not None
    assert page.panes.toast.text == "Printed on Badge printer"
    press(Qt.Key.Key_H, CTRL)
    badge = services.badges.of(page.visit.person)[0]
    assert badge.status is BadgeStatus.HANDED_OVER
    assert page.badge.chip.text == "Handed over"
    press(Qt.Key.Key_F, CTRL)
    assert page.finder.search.hasFocus()
    assert page.finder.search.selectedText() == "nunez"


def test_a_correction_is_saved_before_the_print(page: DeskPage, services: MemoryServices) -> None:
    find("raghunathan")
    edit = field(page, "family_name")
    edit.setFocus()
    edit.selectAll()
    type_text("Raghunath")
    assert page.person.save.isEnabled()
    press(Qt.Key.Key_P, CTRL)
    saved = services.registration.get(page.visit.person)
    assert saved.person.details.family_name == "Raghunath"
    assert saved.person.details.email == "person8@example.org"
    assert saved.organisation is not None
    assert saved.organisation.name == "Solar Alliance"
    assert len(services.printer.sheets) == 1
    assert not page.person.save.isEnabled()
    assert page.person.title.text() == "Priya Raghunath"


def test_a_walk_in_is_entered_once_photographed_and_printed(
    page: DeskPage, services: MemoryServices, tmp_path: Path
) -> None:
    before = set(services.room.records)
    press(Qt.Key.Key_N, CTRL)
    assert field(page, "given_name").hasFocus()
    type_text("Layla")
    press(Qt.Key.Key_Tab)
    type_text("Haddad")
    page.visit.read_picture(picture(tmp_path / "face.png"))
    assert page.person.photo.has_image
    assert services.registration.saves == 0
    page.person.form.controls.organisation.setText("Agence du Cèdre")
    box = page.person.form.controls.category
    box.setCurrentIndex(box.findData("PRS"))
    assert page.person.form._press.isVisibleTo(page)
    press(Qt.Key.Key_P, CTRL)
    entered = set(services.room.records) - before
    assert len(entered) == 1
    record = services.registration.get(entered.pop())
    assert record.accreditation.walk_in
    assert record.accreditation.state is AccreditationState.APPROVED
    assert record.person.details.photo in services.room.photos
    assert record.organisation is not None
    assert record.organisation.kind is OrganisationKind.NEWS_AGENCY
    assert len(services.printer.sheets) == 1


def test_press_fields_show_only_for_press(page: DeskPage) -> None:
    find("lefevre")
    assert page.person.form._press.isVisibleTo(page)
    find("nurhaliza")
    assert not page.person.form._press.isVisibleTo(page)


def test_unsaved_edits_are_not_dropped_in_silence(page: DeskPage, services: MemoryServices) -> None:
    find("petrov")
    field(page, "function").setFocus()
    type_text("Oceanographer")
    first = page.visit.person
    find("nurhaliza")
    assert page.visit.person == first
    assert page.bar.tone is Tone.WARN
    press(Qt.Key.Key_Space)
    assert services.registration.get(first).person.details.function == "Oceanographer"
    assert page.person.title.text() == "Siti Nurhaliza"


def test_discard_puts_back_what_was_saved(page: DeskPage, services: MemoryServices) -> None:
    find("petrov")
    page.person.form.controls.texts["family_name"].setText("Petroff")
    page.person.form.controls.dates["birth_date"].setText("nonsense")
    page.person.form.zones._tiles["A"].click()
    assert page.person.discard.isEnabled()
    page.person.discard.click()
    assert page.person.form.controls.texts["family_name"].text() == "Petrov"
    assert page.person.form.controls.dates["birth_date"].text() == ""
    assert page.person.form.zones.own() is None
    assert not page.person.save.isEnabled()
    assert services.registration.saves == 0


def test_what_is_wrong_is_said_at_its_place(page: DeskPage, services: MemoryServices) -> None:
    find("petrov")
    controls = page.person.form.controls
    controls.dates["birth_date"].setText("31.12.1970")
    controls.codes["country"].setEditText("Atlantis")
    controls.texts["email"].setText("no address")
    press(Qt.Key.Key_S, CTRL)
    wrong = {name for name, item in controls.fields.items() if item.wrong}
    assert wrong == {"birth_date", "country", "email"}
    assert controls.fields["birth_date"].isVisibleTo(page)
    assert services.registration.saves == 0
    assert controls.codes["country"].hasFocus()
    controls.dates["birth_date"].setText("1970-12-31")
    controls.codes["country"].setEditText("kg")
    controls.texts["email"].setText("ivan@example.org")
    press(Qt.Key.Key_S, CTRL)
    details = services.registration.get(page.visit.person).person.details
    assert details.birth_date is not None
    assert details.birth_date.isoformat() == "1970-12-31"
    assert details.country == "KG"
    assert not any(item.wrong for item in controls.fields.values())


def test_a_nameless_walk_in_is_not_saved(page: DeskPage, services: MemoryServices) -> None:
    press(Qt.Key.Key_N, CTRL)
    press(Qt.Key.Key_S, CTRL)
    assert services.registration.saves == 0
    assert page.person.form.controls.fields["given_name"].wrong


def test_own_zones_replace_those_of_the_category(page: DeskPage, services: MemoryServices) -> None:
    find("nurhaliza")
    page.person.form.zones._tiles["V"].click()
    press(Qt.Key.Key_S, CTRL)
    person = page.visit.person
    assert services.registration.get(person).accreditation.zones == frozenset("ABCV")
    page.person.form.zones._tiles["V"].click()
    press(Qt.Key.Key_S, CTRL)
    assert services.registration.get(person).accreditation.zones is None


def test_escape_closes_the_message_then_goes_back_then_empties_the_search(
    page: DeskPage, services: MemoryServices
) -> None:
    services.printer.failing = True
    find("kim")
    press(Qt.Key.Key_P, CTRL)
    assert page.bar.isVisible()
    field(page, "function").setFocus()
    press(Qt.Key.Key_Escape)
    assert not page.bar.isVisible()
    assert page.finder.search.hasFocus()
    press(Qt.Key.Key_Escape)
    assert page.finder.search.text() == ""


def test_the_history_is_shown(page: DeskPage) -> None:
    find("kim")
    page.person.history.click()
    dialog = page.findChild(HistoryDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.accept()


def test_a_change_from_elsewhere_is_shown_but_never_over_an_edit(
    page: DeskPage, services: MemoryServices
) -> None:
    find("kim")
    person = page.visit.person
    jobs = page._jobs
    draft = page.person.form.draft()

    def elsewhere(function: str) -> None:
        from dataclasses import replace

        details = replace(draft.details, function=function)
        jobs.run(page, lambda: services.registration.save(person, details, category="DEL"))

    elsewhere("Deputy")
    assert page.person.form.controls.texts["function"].text() == "Deputy"
    page.person.form.controls.texts["honorific"].setText("Dr")
    elsewhere("Minister")
    assert page.person.form.controls.texts["honorific"].text() == "Dr"
    assert page.person.form.controls.texts["function"].text() == "Deputy"


def test_the_page_may_close_while_its_jobs_run(
    qtbot: QtBot, theme: Theme, services: MemoryServices
) -> None:
    jobs = Jobs()
    page = DeskPage(services, jobs, theme)
    page.show()
    page.open_person(next(iter(services.room.records)))
    delete(page)
    idle: list[bool] = []
    jobs.busy.connect(idle.append)
    qtbot.waitUntil(lambda: False in idle)
    jobs.close()
    assert services.registration.questions


@pytest.fixture
def far_from_the_venue(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer's own time zone is not the event's."""
    monkeypatch.setenv("TZ", "America/Lima")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("far_from_the_venue")
def test_moments_are_shown_in_the_events_time(page: DeskPage) -> None:
    find("nurhaliza")
    assert page.person._chip.text == "Arrived 12:00"
    page.person.history.click()
    dialog = page.findChild(HistoryDialog)
    assert dialog is not None
    shown = " ".join(line.text() for line in dialog.findChildren(QLabel))
    assert "12:00" in shown
    dialog.accept()


def test_equipment_is_read_back_as_it_is_shown() -> None:
    text = "Camera Sony A7, 4012345\nTripod"
    assert show_equipment(parse_equipment(text)) == text
