"""A webcam through Qt Multimedia.

An unplugged QCamera still says that it is active and without error, so nothing it says is
believed: a watchdog counts frames, and a camera that comes back is used again without a click.
"""

import sys
from typing import Final

from PySide6.QtCore import QCameraPermission, QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QImageCapture,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
)

from accredit_app.devices import CameraOptions
from accredit_app.devices.frames_qt import SinkSource

_WATCH_MS: Final = 1500
_PATIENCE: Final = 2
"""Silent looks before a camera is given up: some take two seconds to wake."""
_BEST_HEIGHT: Final = 1080
_ASKS_LEAVE: Final[bool] = sys.platform == "darwin"
_SMOOTH: Final = 20.0
"""Frames a second below which a preview is no mirror any more."""


class WebcamSource(SinkSource):
    """The webcam whose description is `name`, or the system's own choice for ""."""

    def __init__(self, name: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._plugged)
        self._session = QMediaCaptureSession(self)
        self._session.setVideoSink(self._sink)
        self._stills = QImageCapture(self)
        self._stills.imageCaptured.connect(self._captured)
        self._stills.errorOccurred.connect(self._missed)
        self._session.setImageCapture(self._stills)
        self._camera: QCamera | None = None
        self._running = self._silent = False
        self._seen = self._idle = self._asked = 0
        self._watch = QTimer(self, interval=_WATCH_MS)
        self._watch.timeout.connect(self._look)

    @classmethod
    def from_options(cls, options: CameraOptions) -> "WebcamSource":
        return cls(options.source)

    def start(self) -> None:
        if self._running:
            return
        self._running = True
        self._silent = False
        self._ask_leave()

    def stop(self) -> None:
        self._running = False
        self._watch.stop()
        self._asked = 0
        self.fall_silent()
        self._close()

    def capture(self) -> None:
        if self._latest.isNull():
            self.regret(self.tr("There is no picture to take: the camera shows nothing."))
        elif self._stills.isReadyForCapture() and self._stills.capture() != -1:
            self._asked += 1
        else:
            self.answer(self._latest, self._description())

    def _ask_leave(self) -> None:
        """Some systems ask the person at the desk before they give a program the camera."""
        application = QCoreApplication.instance()
        if not _ASKS_LEAVE or application is None:
            self._open()
            return
        permission = QCameraPermission()
        status = application.checkPermission(permission)
        if status == Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, lambda _: self._allowed())
        else:
            self._allowed()

    def _allowed(self) -> None:
        application = QCoreApplication.instance()
        if not self._running or application is None:
            return
        if application.checkPermission(QCameraPermission()) == Qt.PermissionStatus.Granted:
            self._open()
        else:
            self._running = False
            self.failed.emit(
                self.tr(
                    "This program may not use the camera. Allow it in the system's privacy "
                    "settings, then open the camera again."
                )
            )

    def _open(self) -> None:
        device = _chosen(self.name)
        if device.isNull():
            self._complain()
            return
        self._close()
        camera = QCamera(device, self)
        best = best_format(device.videoFormats())
        if best is not None:
            camera.setCameraFormat(best)
        camera.errorOccurred.connect(self._broke)
        self._camera = camera
        self._session.setCamera(camera)
        self._seen = self._idle = 0
        camera.start()
        if self._running:
            self._watch.start()

    def _close(self) -> None:
        self.forget()
        if self._camera is not None:
            self._camera.errorOccurred.disconnect(self._broke)
            self._camera.stop()
            self._session.setCamera(None)  # type: ignore[arg-type]  # [null is how Qt takes it out]
            self._camera.deleteLater()
            self._camera = None

    def _arrived(self, frame: QVideoFrame) -> None:
        self._seen += 1
        self._silent = False
        super()._arrived(frame)

    def _look(self) -> None:
        """Called by the watchdog."""
        self._idle = 0 if self._seen else self._idle + 1
        self._seen = 0
        if self._idle >= _PATIENCE:
            self._idle = 0
            self._complain()
            if self._running:
                self._open()

    def _plugged(self) -> None:
        if not self._running:
            return
        here = [device.id() for device in QMediaDevices.videoInputs()]
        if self._camera is None:
            self._open()
        elif self._camera.cameraDevice().id() not in here:
            self._close()
            self._complain()
            self._open()

    def _broke(self, error: QCamera.Error, _text: str) -> None:
        if error != QCamera.Error.NoError:
            self._complain()

    def _captured(self, _number: int, image: QImage) -> None:
        if self._asked:
            self._asked -= 1
            self.still.emit(image, self._description())

    def _missed(self, *_error: object) -> None:
        """The camera would not take a still: the frame on screen is one as well."""
        if not self._asked:
            return
        self._asked -= 1
        if self._latest.isNull():
            self._complain()
        else:
            self.still.emit(self._latest, self._description())

    def _description(self) -> str:
        return self._camera.cameraDevice().description() if self._camera else self.name

    def _complain(self) -> None:
        """Tells of a silent camera once, until a frame has come again or a still was asked for."""
        self.forget()
        if self._silent and not self._asked:
            return
        self._silent = True
        self._asked = 0
        if _chosen(self.name).isNull():
            self.failed.emit(
                self.tr(
                    "No camera was found. Plug one in, and the picture appears by itself; or "
                    "choose a picture file instead."
                )
            )
        else:
            self.failed.emit(
                self.tr(
                    "The camera sends no pictures. Check its cable and its cover, and whether "
                    "another program is using it."
                )
            )


class Webcams(QObject):
    """The webcams that are plugged in; `changed` when one comes or goes."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self.changed)

    def names(self) -> list[str]:
        return [device.description() for device in QMediaDevices.videoInputs()]


def _chosen(name: str) -> QCameraDevice:
    """The device of that description; the default one for "" (null when there is none)."""
    if not name:
        return QMediaDevices.defaultVideoInput()
    named = [device for device in QMediaDevices.videoInputs() if device.description() == name]
    return named[0] if named else QCameraDevice()


def best_format(formats: list[QCameraFormat]) -> QCameraFormat | None:
    """The finest picture up to 1080 lines that still moves smoothly; None to leave it to Qt."""
    fit = [f for f in formats if f.resolution().height() <= _BEST_HEIGHT]
    smooth = [f for f in fit if f.maxFrameRate() >= _SMOOTH] or fit
    return max(
        smooth,
        key=lambda f: (f.resolution().width() * f.resolution().height(), f.maxFrameRate()),
        default=None,
    )
