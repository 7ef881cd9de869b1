"""The middle of the desk: who the person is, the photo, the form, and saving or discarding.

It asks by signals and is told what to show; services and lanes are the page's.
"""

from datetime import UTC, tzinfo
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QLocale, Qt, QTime, Signal
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from accredit_app.domain.people import AccreditationState, Record
from accredit_app.ui.desk.person_form import PersonForm
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, label, rule
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.photo_view import PhotoView
from accredit_app.ui.widgets.scrolled import Scrolled

PICTURES = "*.jpg *.jpeg *.png *.tif *.tiff *.webp *.bmp *.heic"


class PersonPane(Card):
    """Signals ask for what a button or key means; nothing here changes a record."""

    save_asked = Signal()
    photo_asked = Signal()
    picture_chosen = Signal(Path)
    history_asked = Signal()
    walk_in_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, margin=22, spacing=14, parent=parent)
        self._theme = theme
        self._record: Record | None = None
        self._zone: tzinfo = UTC
        self.form = PersonForm(theme)
        self.photo = PhotoView(theme, height=196)
        self.take = Button(theme, self.tr("Take photo"), sign="camera", hint=self.tr("Ctrl+T"))
        self.choose = Button(theme, self.tr("Choose file…"), sign="upload")
        self.save = Button(theme, self.tr("Save"), kind="primary", hint=self.tr("Ctrl+S"))
        self.discard = Button(theme, self.tr("Discard"), hint=self.tr("Put back what was saved"))
        self.history = Button(theme, self.tr("History"), sign="history", kind="quiet")
        self.title = label("", "title", wrap=True)
        self._native = label("", "native", wrap=True)
        self._note = label("", "muted", wrap=True)
        self._chip = Chip(theme)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty_page())
        self._pages.addWidget(self._person_page())
        self.column.addWidget(self._pages)
        self._wire()

    def show_person(self, record: Record, photo: bytes | None, *, zone: tzinfo) -> None:
        """Show a person as saved, with moments in the time of `zone`."""
        self._record, self._zone = record, zone
        self.form.show_record(record)
        self._show_head(record)
        self.show_photo(read_image(photo) if photo else None)
        self.history.setVisible(True)
        self._pages.setCurrentIndex(1)

    def show_walk_in(self) -> None:
        """Show an empty form for a person who is on no list."""
        self._record = None
        self.form.show_record(None)
        self.title.setText(self.tr("New walk-in"))
        self._native.hide()
        self._note.setText(self.tr("Not on any list. Saved as approved by this desk."))
        self._chip.show_fact(self.tr("Walk-in"), Tone.ACCENT, sign="user-plus")
        self.show_photo(None)
        self.history.setVisible(False)
        self._pages.setCurrentIndex(1)
        self.form.focus_first()

    def show_nobody(self) -> None:
        """Say what to do while no person is open."""
        self._record = None
        self._pages.setCurrentIndex(0)

    def show_photo(self, image: QImage | None) -> None:
        name = self.title.text()
        self.photo.show_image(image, self.tr("Photo of {name}").format(name=name))
        self.take.set_words(self.tr("Take photo") if image is None else self.tr("Take again"))

    @property
    def has_person(self) -> bool:
        return self._pages.currentIndex() == 1

    def shows(self, person: UUID) -> bool:
        return self._record is not None and self._record.person.id == person

    def _wire(self) -> None:
        self.form.edited.connect(self._show_edited)
        self.take.clicked.connect(self.photo_asked)
        self.choose.clicked.connect(self._choose_file)
        self.photo.dropped.connect(self.picture_chosen)
        self.save.clicked.connect(self.save_asked)
        self.discard.clicked.connect(self.form.discard)
        self.history.clicked.connect(self.history_asked)
        self._show_edited(dirty=False)

    def _show_edited(self, dirty: bool) -> None:
        self.save.setEnabled(dirty)
        self.discard.setEnabled(dirty)

    def _show_head(self, record: Record) -> None:
        details, request = record.person.details, record.accreditation
        self.title.setText(details.full_name or details.native_name)
        native = details.native_name if details.native_name != details.full_name else ""
        self._native.setText(native)
        self._native.setVisible(bool(native))
        families = ", ".join(f'"{name}"' for name in self._theme.families(details.native_language))
        self._native.setStyleSheet(f"font-family: {families}" if families else "")
        facts = [self.tr("Walk-in") if request.walk_in else self.tr("On the list")]
        if request.invitation:
            facts.append(self.tr("invitation {code}").format(code=request.invitation))
        if request.note:
            facts.append(request.note)
        self._note.setText(" · ".join(facts))
        self._show_state(record)

    def _show_state(self, record: Record) -> None:
        request = record.accreditation
        words = {
            AccreditationState.NEW: (self.tr("New"), Tone.WARN),
            AccreditationState.PRE_APPROVED: (self.tr("Pre-approved"), Tone.WARN),
            AccreditationState.REJECTED: (self.tr("Rejected"), Tone.BAD),
            AccreditationState.ON_HOLD: (self.tr("On hold"), Tone.WARN),
            AccreditationState.WITHDRAWN: (self.tr("Withdrawn"), Tone.BAD),
        }
        if request.state in words:
            text, tone = words[request.state]
            self._chip.show_fact(text, tone)
        elif request.arrived is not None:
            moment = request.arrived.astimezone(self._zone)
            time = QLocale().toString(QTime(moment.hour, moment.minute), "HH:mm")
            self._chip.show_fact(self.tr("Arrived {time}").format(time=time), Tone.OK)
        else:
            self._chip.show_fact(self.tr("Expected"), Tone.INFO, sign="clock")

    def _person_page(self) -> QWidget:
        theme = self._theme
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(14))
        head = QHBoxLayout()
        head.setSpacing(theme.px(12))
        names = QVBoxLayout()
        names.setSpacing(2)
        for line in (self.title, self._native, self._note):
            names.addWidget(line)
        head.addLayout(names, 1)
        head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(Scrolled(theme, self._sheet(), gap=9), 1)
        column.addWidget(rule())
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(10))
        foot.addWidget(self.history)
        foot.addStretch(1)
        foot.addWidget(self.discard)
        foot.addWidget(self.save)
        column.addLayout(foot)
        return page

    def _sheet(self) -> QWidget:
        theme = self._theme
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(theme.px(12))
        upper = QHBoxLayout()
        upper.setSpacing(theme.px(20))
        left = QVBoxLayout()
        left.setSpacing(theme.px(8))
        left.addWidget(self.photo, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self.take)
        left.addWidget(self.choose)
        left.addStretch(1)
        upper.addLayout(left)
        upper.addWidget(self.form.names, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(upper)
        column.addWidget(self.form)
        column.addStretch(1)
        return sheet

    def _empty_page(self) -> QWidget:
        theme = self._theme
        page = QWidget()
        column = QVBoxLayout(page)
        column.addStretch(2)
        title = label(self.tr("Who is at the desk?"), "title", wrap=True)
        text = label(
            self.tr(
                "Type part of the name, or scan the letter or a badge, then press Enter.\n"
                "Somebody who is on no list: Ctrl+N."
            ),
            "muted",
            wrap=True,
        )
        for line in (title, text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
            column.addWidget(line)
        column.addSpacing(theme.px(16))
        new = Button(theme, self.tr("New walk-in"), sign="user-plus", hint=self.tr("Ctrl+N"))
        new.clicked.connect(self.walk_in_asked)
        column.addWidget(new, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return page

    def _choose_file(self) -> None:
        kinds = self.tr("Pictures")
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Choose a picture"), "", f"{kinds} ({PICTURES})"
        )
        if path:
            self.picture_chosen.emit(Path(path))


def read_image(data: bytes) -> QImage | None:
    """A picture for the screen, upright; None when the bytes are no picture."""
    content = QByteArray(data)
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    return None if image.isNull() else image
