"""The designer's page as tests open it: the event's own template on the table, a person chosen."""

from ui.designer_services import OWN, MemoryTemplates

from accredit_app.badges.draft import Place
from accredit_app.domain.roles import StationRole
from accredit_app.ui.jobs import InlineJobs
from accredit_app.ui.office.designer.page import DesignerPage
from accredit_app.ui.theme import Theme


def open_designer(qtbot, qapp, *, name=OWN, templates=None, jobs=None):
    theme = Theme(qapp, role=StationRole.OFFICE)
    page = DesignerPage(theme, jobs or InlineJobs(), templates or MemoryTemplates())
    qtbot.addWidget(page)
    page.resize(1280, 800)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.open(name)
    qtbot.waitUntil(lambda: page.filing.name == name)
    qtbot.waitUntil(lambda: page.bench.canvas.picture is not None)
    return page


def front(number):
    return Place("front", number)
