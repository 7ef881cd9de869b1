"""A split journal on the stick's card: the way home beside what the file told, by a supervisor."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from purge_parties import run
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from stations import SetClock, enrol, found_office
from twins import split

from accredit_app.domain.people import Details
from accredit_app.domain.roles import StationRole
from accredit_app.services.bundle import Services
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.stick import StickCard
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.chip import Tone


class Twins:
    """An office that holds the original's rows, and the copy; files on one stick."""

    def __init__(self, folder: Path) -> None:
        clock = SetClock()
        self.stick = folder / "stick"
        self.stick.mkdir()
        self.office = found_office(folder / "office", clock)
        desk = enrol(self.office, "Desk 1", "desk", folder / "desk", clock)
        enter(desk, "Common")
        self.original, self.copy = split(desk, folder / "desk", clock)
        enter(self.original, "Original")
        enter(self.copy, "Copied")
        self.carry(self.original, "from-original")

    def carry(self, writer: Services, name: str) -> None:
        path = self.stick / f"{name}.accredit"
        run(writer.sticks.write(path))
        run(self.office.sticks.read(path))

    def answer(self) -> Path:
        path = self.stick / "from-office.accredit"
        run(self.office.sticks.write(path, everything=True))
        return path


@pytest.fixture
def twins(tmp_path: Path) -> Iterator[Twins]:
    made = Twins(tmp_path)
    yield made
    for station in (made.office, made.original, made.copy):
        station.post.database.close()


@pytest.fixture
def make(qtbot, qapp):
    def build(services: Services) -> StickCard:
        card = StickCard(services, InlineJobs(), Theme(qapp, role=StationRole.DESK))
        qtbot.addWidget(card)
        card.resize(900, 420)
        card.show()
        return card

    return build


def enter(station: Services, family: str) -> None:
    details = Details(given_name="Ánh", family_name=family)
    station.registration.save(None, details, category="DEL", walk_in=True)


def offered(card: StickCard) -> Button | None:
    buttons = card.message.findChildren(Button)
    found = [one for one in buttons if one.text().startswith("Bring this copy home")]
    return found[0] if found else None


def test_a_supervisor_brings_the_copy_home_with_the_file_that_told(make, twins):
    card = make(twins.copy)
    card.read(twins.answer())
    assert "This station's own journal has split" in card.message.text
    epoch = twins.copy.post.database.epoch
    offered(card).click()
    dialog = card.home.dialog
    assert dialog.isVisible()
    dialog.confirm.click()
    assert dialog.isVisible()  # nobody has given a name
    assert twins.copy.post.database.epoch == epoch
    QTest.keyClicks(dialog.name, "Hoa")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert card.message.title == "This copy is home"
    assert card.message.tone is Tone.OK
    assert "recorded once more; nothing is lost." in card.message.text
    assert "Write a file here next, and carry it to the event office." in card.message.text
    assert card.write_button.isEnabled()
    assert twins.copy.post.database.epoch != epoch
    twins.carry(twins.copy, "from-copy")
    names = {hit.name for hit in twins.office.registration.find("Ánh")}
    assert names == {"Ánh Common", "Ánh Original", "Ánh Copied"}


def test_nothing_happens_without_a_confirmation_or_with_a_file_that_tells_too_little(make, twins):
    card = make(twins.copy)
    short = twins.stick / "short.accredit"
    run(twins.office.sticks.write(short))
    card.read(short)
    epoch = twins.copy.post.database.epoch
    offered(card).click()
    card.home.dialog.reject()
    assert twins.copy.post.database.epoch == epoch
    offered(card).click()
    card.home.dialog.name.setText("Hoa")
    card.home.dialog.confirm.click()
    assert card.message.title == "The file does not tell where the journals part"
    assert card.message.tone is Tone.BAD
    assert card.write_button.isEnabled()
    assert twins.copy.post.database.epoch == epoch


def test_only_the_copy_that_parted_is_offered_it(make, twins):
    for station in (twins.original, twins.office):
        card = make(station)
        path = twins.stick / "from-copy.accredit"
        if station is twins.original:
            path = twins.answer()
        else:
            run(twins.copy.sticks.write(path))
        card.read(path)
        assert offered(card) is None
