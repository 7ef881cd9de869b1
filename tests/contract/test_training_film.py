"""The demo's film: small, of drawn people only, played by the video camera, good for a badge."""

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from accredit_app.demo.film import CAST, RATE, SECONDS, SIZE, write_film
from accredit_app.devices import CameraOptions
from accredit_app.devices.frames_qt import FrameSource, encode_still
from accredit_app.devices.registry import open_camera
from accredit_app.photos import prepare


@pytest.fixture(scope="module")
def film(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_film(tmp_path_factory.mktemp("film") / "training.avi")


def test_it_is_small_and_the_same_each_time(film: Path, tmp_path: Path) -> None:
    assert film.stat().st_size < 1_500_000
    assert write_film(tmp_path / "again.avi").read_bytes() == film.read_bytes()


def test_its_sizes_and_index_agree_with_its_frames(film: Path) -> None:
    data = film.read_bytes()
    assert (data[:4], data[8:12]) == (b"RIFF", b"AVI ")
    assert struct.unpack_from("<I", data, 4)[0] == len(data) - 8
    start = data.index(b"movi")
    at = data.rindex(b"idx1")
    entries = struct.unpack_from("<I", data, at + 4)[0] // 16
    assert entries == len(CAST) * RATE * SECONDS
    for number in range(entries):
        name, flags, place, length = struct.unpack_from("<4sIII", data, at + 8 + 16 * number)
        assert (name, flags) == (b"00dc", 0x10)
        chunk = start + place
        assert data[chunk : chunk + 4] == b"00dc"
        assert struct.unpack_from("<I", data, chunk + 4)[0] == length
        assert data[chunk + 8 : chunk + 10] == b"\xff\xd8"
        assert data[chunk + 8 + length - 2 : chunk + 8 + length] == b"\xff\xd9"


def test_a_photo_is_taken_from_it(qtbot: QtBot, film: Path) -> None:
    camera = open_camera("video", CameraOptions(source=str(film)))
    assert isinstance(camera, FrameSource)
    failures: list[str] = []
    shown: list[QImage] = []
    camera.failed.connect(failures.append)
    camera.frame.connect(shown.append)
    try:
        camera.start()
        qtbot.waitUntil(lambda: len(shown) >= 3)
        with qtbot.waitSignal(camera.still) as taken:
            camera.capture()
    finally:
        camera.stop()
    image, name = taken.args
    assert name == "training.avi"
    assert (image.width(), image.height()) == SIZE
    portrait = prepare.prepare(encode_still(image))
    assert prepare.is_prepared(portrait)
    assert failures == []
