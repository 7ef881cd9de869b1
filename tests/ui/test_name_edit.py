"""A name in a tall script stands in the middle of its field, and a plain one as ever."""

import pytest
from PySide6.QtGui import QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.name_edit import NameEdit


def line_height(edit: NameEdit) -> float:
    layout = QTextLayout(edit.text(), edit.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    return line.height()


@pytest.mark.parametrize("name", ["فيصل العامري", "မင်းအောင်", "བསྟན་འཛིན", "Ánh 阮", "Faisal"])
def test_the_field_measures_by_the_face_that_draws_the_name(
    qtbot: QtBot, qapp: QApplication, name: str
) -> None:
    theme = Theme(qapp)
    theme.load_all()
    edit = NameEdit()
    qtbot.addWidget(edit)
    edit.show()
    edit.setText(name)
    edit.ensurePolished()
    # Qt puts the text in the middle by this height: what it draws must not be much taller.
    assert line_height(edit) <= edit.fontMetrics().height() * 1.2
    edit.setText("Faisal")
    assert not edit.styleSheet()
