"""A split journal on screen: the way home is offered, a supervisor confirms, nothing by itself."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from ui.screen_services import Bundle
from ui.sync_services import VENUE, MemorySync, alarm

from accredit_app.domain.done import Done, Topic
from accredit_app.domain.journal import Chain
from accredit_app.domain.roles import StationRole
from accredit_app.errors import Conflict, UserError
from accredit_app.services.sync.adopting import Adoption
from accredit_app.sync.exchange import AlarmKind, ChainError
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.navigation import StationWindow
from accredit_app.ui.office.alarms import AlarmCard
from accredit_app.ui.office.sync import SyncPage
from accredit_app.ui.sync_chip import SyncChip
from accredit_app.ui.sync_watch import SyncWatch
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.chip import Tone

HUB = "postgresql://hub.example/accredit"


def refusal(kind: AlarmKind) -> ChainError:
    return ChainError(Chain(12, 5), kind, title="This station's journal has split", text="Rows …")


@dataclass
class SplitSync(MemorySync):
    """Refuses to sync until the way home was gone."""

    error: UserError | None = field(default_factory=lambda: refusal(AlarmKind.FORK))
    homes: list[tuple[str, str]] = field(default_factory=list)
    refusal: UserError | None = None

    def adopt(self, route: str, *, by: str) -> Done[Adoption]:
        if self.refusal is not None:
            raise self.refusal
        self.homes.append((route, by))
        self.error = None
        return Done.of(Adoption(14, 1, ("00-0000-000B",)), {Topic.SYNC})


@pytest.fixture
def theme(qapp):
    return Theme(qapp, role=StationRole.OFFICE)


@pytest.fixture
def services():
    return Bundle(sync=SplitSync())


@pytest.fixture
def page(qtbot, theme, services):
    page = SyncPage(services, InlineJobs(), theme)
    qtbot.addWidget(page)
    page.resize(1280, 900)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    return page


def offered(bar) -> Button | None:
    buttons = bar.findChildren(Button)
    return next((one for one in buttons if one.text().startswith("Bring this copy home")), None)


def test_a_supervisor_brings_the_copy_home_and_it_syncs(page, services):
    page.run_button.click()
    assert page.message.title == "This station's journal has split"
    offered(page.message).click()
    dialog = page._home.dialog
    assert dialog.isVisible()
    dialog.confirm.click()
    assert dialog.isVisible()  # nobody has given a name
    assert services.sync.homes == []
    QTest.keyClicks(dialog.name, "Hoa")
    QTest.keyClick(dialog.name, Qt.Key.Key_Return)
    assert services.sync.homes == [(HUB, "Hoa")]
    assert page.message.title == "This copy is home"
    assert "14 row" in page.message.text
    assert "close it again" in page.message.text
    assert "00-0000-000B" in page.message.text
    assert services.sync.routes == [HUB, HUB]
    assert page.pending.number.text() == "0"


def test_nothing_happens_without_a_confirmation(page, services):
    page.run_button.click()
    offered(page.message).click()
    page._home.dialog.reject()
    assert services.sync.homes == []
    assert services.sync.routes == [HUB]


def test_what_cannot_be_brought_home_is_told(page, services):
    services.sync.refusal = Conflict("Something was entered at this station meanwhile", "Again.")
    page.run_button.click()
    offered(page.message).click()
    page._home.dialog.name.setText("Hoa")
    page._home.dialog.confirm.click()
    assert page.message.title == "Something was entered at this station meanwhile"


def test_only_a_split_is_offered_a_way_home(page, services):
    services.sync.error = refusal(AlarmKind.DAMAGED)
    page.run_button.click()
    assert page.message.title == "This station's journal has split"
    assert offered(page.message) is None


def test_a_desk_finds_it_behind_the_chip_in_its_corner(qtbot, theme, services, tmp_path):
    jobs = InlineJobs()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = StationWindow(services, jobs, theme, pages=("office",), settings=settings)
    qtbot.addWidget(window)
    watch = SyncWatch.of(jobs, services)
    chip = SyncChip(theme, watch, window.bar)
    window.show()
    watch.ask()
    chip.pressed.emit()
    offered(window.bar).click()
    chip._home.dialog.name.setText("Hoa")
    chip._home.dialog.confirm.click()
    assert services.sync.homes == [(HUB, "Hoa")]
    assert window.bar.title == "This copy is home"


def test_the_office_sees_that_a_split_is_settled(qtbot, theme):
    fork, other = alarm(AlarmKind.FORK), alarm(AlarmKind.FORK, station=13)
    card = AlarmCard(theme)
    qtbot.addWidget(card)
    card.show_alarms((fork, other), VENUE, homes={fork.chain})
    assert card.chip.tone == Tone.BAD
    card.show_alarms((fork,), VENUE, homes={fork.chain})
    assert card.chip.tone == Tone.OK
    assert [line.text() for line in card._lines][1].startswith("Settled")
