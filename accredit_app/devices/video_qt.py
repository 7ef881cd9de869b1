"""A video file as a camera, over and over: for training and for tests. It makes no sound."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QMediaPlayer

from accredit_app.devices import CameraOptions
from accredit_app.devices.frames_qt import SinkSource


class VideoSource(SinkSource):
    """Plays `path` until it is stopped; a still is the frame that is on screen."""

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._broken = False
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setLoops(int(QMediaPlayer.Loops.Infinite.value))
        self._player.errorOccurred.connect(self._refused)
        self._player.mediaStatusChanged.connect(self._look)

    @classmethod
    def from_options(cls, options: CameraOptions) -> "VideoSource":
        return cls(Path(options.source))

    def start(self) -> None:
        self._broken = False
        if not self.path.is_file():
            self._fail()
            return
        if self._player.source().isEmpty():
            self._player.setSource(QUrl.fromLocalFile(str(self.path.absolute())))
        self._player.play()

    def stop(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())
        self.forget()
        self.fall_silent()

    def capture(self) -> None:
        if self._latest.isNull():
            self.regret(self.tr("The video has shown no picture yet. Wait a moment and try again."))
        else:
            self.answer(self._latest, self.path.name)

    def _look(self, status: QMediaPlayer.MediaStatus) -> None:
        loaded = status == QMediaPlayer.MediaStatus.LoadedMedia
        if loaded and not self._player.hasVideo():
            self._fail()

    def _refused(self, *_error: object) -> None:
        self._fail()

    def _fail(self) -> None:
        # The player may report one broken file several times over.
        if not self._broken:
            self._broken = True
            self.failed.emit(
                self.tr("The video {file} cannot be played. Choose another file.").format(
                    file=self.path.name
                )
            )
