"""Taking a photo: a live picture with a guide for the head, a still, and a yes or no to it.

The dialog owns the camera only while it is open. What is framed on screen is what is kept.
"""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from accredit_app.ui.desk.needs import FrameSource
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Tone
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.message_bar import MessageBar
from accredit_app.ui.widgets.photo_view import PhotoView
from accredit_app.ui.words import translated

_QUALITY = 95


class PhotoDialog(QDialog):
    """Accepted with `picture` (JPEG bytes) when a still was kept."""

    def __init__(
        self,
        cameras: Mapping[str, Callable[[], FrameSource]],
        theme: Theme,
        *,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`cameras` by the name that people read, opened one at a time; the first is begun with."""
        super().__init__(parent)
        self._cameras = cameras
        self._theme = theme
        self._source: FrameSource | None = None
        self._still: QImage | None = None
        self.picture: bytes = b""
        self.setWindowTitle(self.tr("Take photo"))
        self.view = PhotoView(theme, guide=True)
        self.view.word = self.tr("Waiting for the camera…")
        self.view.show_image(None)
        self.bar = MessageBar(theme)
        self.camera = Choice()
        self.shoot = Button(theme, self.tr("Take photo"), sign="camera", kind="primary", big=True)
        self.keep = Button(theme, self.tr("Use this photo"), sign="tick", kind="primary", big=True)
        self.again = Button(theme, self.tr("Take again"), sign="retake", big=True)
        self._lay_out(name)
        self._wire()
        self._show_live()
        self.resize(theme.px(560), theme.px(700))
        if cameras:
            self._open_camera()
        else:
            self._show_none()

    def done(self, result: int) -> None:
        """Let the camera go, however the dialog ends."""
        self._close_camera()
        super().done(result)

    def _lay_out(self, name: str) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        side = theme.px(20)
        column.setContentsMargins(side, side, side, side)
        column.setSpacing(theme.px(12))
        title = label(name or self.tr("New person"), "title", wrap=True)
        column.addWidget(title)
        self._hint = label("", "muted", wrap=True)
        column.addWidget(self._hint)
        self.camera.addItems(list(self._cameras))
        self.camera.setAccessibleName(self.tr("Camera"))
        self.camera.setVisible(len(self._cameras) > 1)
        column.addWidget(self.camera)
        column.addWidget(self.bar)
        column.addWidget(self.view, 1)
        row = QHBoxLayout()
        row.setSpacing(theme.px(10))
        cancel = Button(theme, self.tr("Cancel"), big=True)
        cancel.clicked.connect(self.reject)
        row.addWidget(cancel)
        row.addStretch(1)
        for button in (self.again, self.shoot, self.keep):
            row.addWidget(button)
        column.addLayout(row)

    def _wire(self) -> None:
        self.shoot.clicked.connect(self._capture)
        self.keep.clicked.connect(self._keep)
        self.again.clicked.connect(self._show_live)
        self.camera.currentIndexChanged.connect(self._open_camera)
        again = QShortcut(QKeySequence("R"), self)
        again.activated.connect(self._show_live)

    def _open_camera(self) -> None:
        self._close_camera()
        self.bar.clear()
        source = self._cameras[self.camera.currentText()]()
        source.frame.connect(self._show_frame)
        source.still.connect(self._show_still)
        source.failed.connect(self._show_failure)
        self._source = source
        self._show_live()
        source.start()

    def _close_camera(self) -> None:
        if self._source is not None:
            source, self._source = self._source, None
            source.frame.disconnect(self._show_frame)
            source.still.disconnect(self._show_still)
            source.failed.disconnect(self._show_failure)
            source.stop()

    def _capture(self) -> None:
        if self._source is not None and self._still is None:
            self._source.capture()

    def _show_frame(self, frame: QImage) -> None:
        if self._still is None:
            self.bar.clear()
            self.shoot.setEnabled(True)
            self.view.show_image(frame, self.tr("Live picture"))

    def _show_still(self, still: QImage, _origin: str) -> None:
        self._still = still
        self.view.show_image(still, self.tr("Photo taken"))
        self._show_buttons()
        self.keep.setFocus()

    def _show_live(self) -> None:
        self._still = None
        self._show_buttons()
        self.shoot.setFocus()

    def _show_buttons(self) -> None:
        taken = self._still is not None
        self.view.set_guide(shown=not taken)
        self.shoot.setVisible(not taken)
        self.keep.setVisible(taken)
        self.again.setVisible(taken)
        shown = self.keep if taken else self.shoot
        shown.setDefault(True)
        self._hint.setText(
            self.tr("Enter keeps it, R takes it again.")
            if taken
            else self.tr("Face straight ahead, chin to crown within the oval. Enter takes it.")
        )

    def _show_failure(self, text: str) -> None:
        self.shoot.setEnabled(False)
        self.bar.say(
            self.tr("The camera gives no picture"),
            translated(text),
            tone=Tone.BAD,
            actions=[(self.tr("Try again"), self._open_camera)],
        )

    def _show_none(self) -> None:
        self.shoot.setEnabled(False)
        self.bar.say(
            self.tr("No camera is set up here"),
            self.tr("Close this and choose a picture file, or drop one on the photo."),
            tone=Tone.WARN,
        )

    def _keep(self) -> None:
        part = self.view.framed()
        if self._still is None or part is None:
            return
        left, top, right, bottom = part
        self.picture = to_jpeg(self._still.copy(left, top, right - left, bottom - top))
        self.setResult(int(QDialog.DialogCode.Accepted))
        self.accept()


def to_jpeg(image: QImage) -> bytes:
    """A picture as JPEG bytes of high quality: it is prepared for the badge later."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"jpeg"))
    writer.setQuality(_QUALITY)
    writer.write(image.convertToFormat(QImage.Format.Format_RGB888))
    buffer.close()
    return bytes(content.data())
