"""A folder that a tethered camera drops its pictures into.

A picture counts when it has stopped growing and decodes to its last byte. Files that were there
before are left alone: they are of somebody else.
"""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtGui import QImage

from accredit_app.devices import CameraOptions
from accredit_app.devices.frames_qt import Decoding, FrameSource, read_picture

SUFFIXES: Final = frozenset({".jpg", ".jpeg", ".png", ".tif", ".tiff", ".webp"})
_SETTLE_MS: Final = 150
_LOOK_MS: Final = 1000
"""Between two looks at a folder that does not tell of changes (a network share)."""
_PATIENCE: Final = 60
"""Settled but unreadable this many times (nine seconds): it will not become whole any more."""

_Stamp = tuple[int, int]


class FolderSource(FrameSource):
    """Each new picture in `folder` is shown and given as a still by itself.

    `capture` gives the last picture again: the shutter is on the camera, not here.
    """

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._known: dict[str, _Stamp] = {}
        self._growing: dict[str, _Stamp] = {}
        self._attempts: dict[str, int] = {}
        self._busy: set[str] = set()
        self._lost = False
        self._last: tuple[QImage, str] | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._scan)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self._scan)
        self._settle = QTimer(self, interval=_SETTLE_MS)
        self._settle.timeout.connect(self._check)
        self._decoding = Decoding(self)
        self._decoding.ready.connect(self._take)
        self._decoding.spoilt.connect(self._again)

    @classmethod
    def from_options(cls, options: CameraOptions) -> "FolderSource":
        return cls(Path(options.source))

    def start(self) -> None:
        if self._look.isActive():
            return
        self._known = dict(self._pictures())
        self._lost = False
        self._watcher.addPath(str(self.folder))
        self._look.start()
        self._scan()

    def stop(self) -> None:
        self._look.stop()
        self._settle.stop()
        self._decoding.forget()
        self.fall_silent()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._growing.clear()
        self._attempts.clear()
        self._busy.clear()
        self._last = None

    def capture(self) -> None:
        if self._last is None:
            self.regret(
                self.tr(
                    "No picture has come from the camera yet. Press its shutter; "
                    "the picture appears here by itself."
                )
            )
        else:
            self.answer(*self._last)

    def _pictures(self) -> Iterator[tuple[str, _Stamp]]:
        try:
            for path in self.folder.iterdir():
                if path.suffix.lower() in SUFFIXES and not path.name.startswith("."):
                    stamp = _stamp(path)
                    if stamp is not None:
                        yield path.name, stamp
        except OSError:
            return

    def _scan(self) -> None:
        if not self.folder.is_dir():
            self._complain()
            return
        if self._lost:
            self._lost = False
            self._watcher.addPath(str(self.folder))
        for name, stamp in self._pictures():
            if self._known.get(name) != stamp and name not in self._growing:
                self._growing[name] = (-1, -1)
        if self._growing:
            self._settle.start()

    def _check(self) -> None:
        for name, before in list(self._growing.items()):
            now = _stamp(self.folder / name)
            if now is None:
                del self._growing[name]
            elif name in self._busy or now[0] == 0 or now != before:
                self._growing[name] = now
            else:
                self._busy.add(name)
                self._decoding.begin(name, partial(read_picture, self.folder / name))
        if not self._growing:
            self._settle.stop()

    def _take(self, image: QImage, name: str) -> None:
        stamp = self._done_with(name)
        if stamp is not None:
            self._last = (image, name)
            self.frame.emit(image)
            self.still.emit(image, name)

    def _again(self, name: str, reason: str) -> None:
        """Not whole yet, perhaps; a file that stays broken is told of once."""
        self._busy.discard(name)
        self._attempts[name] = self._attempts.get(name, 0) + 1
        if self._attempts[name] >= _PATIENCE:
            self._done_with(name)
            self.failed.emit(reason)

    def _done_with(self, name: str) -> _Stamp | None:
        self._busy.discard(name)
        self._attempts.pop(name, None)
        stamp = self._growing.pop(name, None)
        if stamp is not None:
            self._known[name] = stamp
        return stamp

    def _complain(self) -> None:
        if not self._lost:
            self._lost = True
            self.failed.emit(
                self.tr(
                    "The camera's folder {folder} is not there. Start the camera's program, or "
                    "choose the folder again; the desk goes on as soon as it is back."
                ).format(folder=self.folder)
            )


def _stamp(path: Path) -> _Stamp | None:
    """Size and time of change: what moves while a file is being written."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_size, status.st_mtime_ns
