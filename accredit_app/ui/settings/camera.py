"""The camera of this station: chosen from what there is, and seen live while the page is open."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent, QImage, QShowEvent

from accredit_app.devices.camera_qt import Webcams
from accredit_app.ui.desk.needs import FrameSource
from accredit_app.ui.desk.person_pane import PICTURES
from accredit_app.ui.devices import NEED_SOURCE, CameraChoice
from accredit_app.ui.settings.parts import DeviceCard, Keeping, PathField
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.photo_view import PhotoView
from accredit_app.ui.widgets.remark import Remark

FILMS = "*.mp4 *.avi *.mov *.mkv *.webm *.m4v"


class CameraCard(DeviceCard):
    """A webcam, the folder of a tethered camera, a picture, a film, or the training camera."""

    def __init__(self, theme: Theme, keeper: Keeping) -> None:
        super().__init__(theme, keeper, about="camera")
        self.webcams = Webcams(self)
        self.kind = Choice()
        self.path = PathField(theme, self.tr("Where its pictures come from"), self.tr("Choose…"))
        self.view = PhotoView(theme, guide=True)
        self.trouble = Remark(theme, Tone.BAD)
        self._source: FrameSource | None = None
        self.header.title.setText(self.tr("Camera"))
        self.column.addWidget(Field(self.tr("Photos are taken with"), self.kind))
        self.column.addWidget(self.path)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.view, 1)
        self.column.addWidget(
            label(self.tr("The picture is live only while this page is open."), "muted", wrap=True)
        )
        self.view.word = self.tr("No picture yet")
        self.view.show_image(None)
        self.view.setMinimumHeight(theme.px(320))
        self.offer()
        for control in (self.kind, self.path):
            control.setEnabled(not self.given)
        self.webcams.changed.connect(self.offer)
        self.kind.currentIndexChanged.connect(self._choose)
        self.path.chosen.connect(self._take_path)

    def offer(self) -> None:
        """Offer what there is now, with the present choice marked."""
        present = self.keeper.table.camera
        with QSignalBlocker(self.kind):
            self.kind.clear()
            for text, choice in self._offers():
                self.kind.addItem(text, choice)
            row = next((at for at, (_, c) in enumerate(self._offers()) if _same(c, present)), -1)
            self.kind.setCurrentIndex(row)
        self._show_path(present)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.open_camera()

    def hideEvent(self, event: QHideEvent) -> None:
        self.close_camera()
        super().hideEvent(event)

    def open_camera(self) -> None:
        """Show the live picture of the present choice."""
        self.close_camera()
        self.view.show_image(None)
        choice = self.keeper.table.camera
        if not choice.complete or (choice.row == "sample" and not self.keeper.table.trains):
            return
        source = self.keeper.table.opener(choice)()
        source.frame.connect(self._show_frame)
        source.failed.connect(self.trouble.say)
        self._source = source
        source.start()

    def close_camera(self) -> None:
        self.trouble.say()
        if self._source is not None:
            source, self._source = self._source, None
            source.frame.disconnect(self._show_frame)
            source.failed.disconnect(self.trouble.say)
            source.stop()

    def _offers(self) -> list[tuple[str, CameraChoice]]:
        table = self.keeper.table
        present = table.camera
        names = self.webcams.names()
        if present.row == "webcam" and present.source and present.source not in names:
            names.append(present.source)
        offers = [
            (self.tr("Webcam {name}").format(name=name), CameraChoice("webcam", name))
            for name in names
        ]
        offers.append((self.tr("The webcam that the system prefers"), CameraChoice("webcam")))
        offers.append((self.tr("Folder of a tethered camera"), CameraChoice("folder")))
        offers.append((self.tr("Picture file"), CameraChoice("picture")))
        offers.append((self.tr("Video file"), CameraChoice("video", table.film)))
        if table.trains or present.row == "sample":
            offers.append((self.tr("Training camera: drawn people"), CameraChoice("sample")))
        return offers

    def _choose(self) -> None:
        choice = self.kind.currentData()
        if not isinstance(choice, CameraChoice):
            return
        self._show_path(choice)
        if choice.complete:
            self._keep(choice)
        else:
            self.close_camera()
            self.view.show_image(None)
            self.path.edit.setFocus()

    def _take_path(self, path: str) -> None:
        choice = self.kind.currentData()
        if path and isinstance(choice, CameraChoice):
            self._keep(CameraChoice(choice.row, path))

    def _keep(self, choice: CameraChoice) -> None:
        self.keeper.keep(self.keeper.table.choose_camera(choice))
        self.open_camera()

    def _show_path(self, choice: CameraChoice) -> None:
        self.path.setVisible(choice.row in NEED_SOURCE)
        self.path.folder = choice.row == "folder"
        kinds = {
            "picture": (self.tr("Pictures"), PICTURES),
            "video": (self.tr("Videos"), FILMS),
        }
        words, patterns = kinds.get(choice.row, ("", ""))
        self.path.patterns = f"{words} ({patterns})"
        self.path.show_path(choice.source)

    def _show_frame(self, frame: QImage) -> None:
        self.trouble.say()
        self.view.show_image(frame, self.tr("Live picture"))


def _same(offer: CameraChoice, present: CameraChoice) -> bool:
    """Whether an offer is the present choice; a file or a folder is, whatever its path."""
    return offer.row == present.row and (offer.row in NEED_SOURCE or offer == present)
