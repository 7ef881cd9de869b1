"""One suite for every camera of the table, offscreen: it shows, it takes, it says what is wrong."""

import io
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from patience import PATIENCE_MS
from PIL import Image
from PySide6.QtCore import QEventLoop, QObject, QSize, QTimer, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)
from pytestqt.qtbot import QtBot

from accredit_app.devices import CameraOptions
from accredit_app.devices.camera_qt import WebcamSource
from accredit_app.devices.folder_qt import FolderSource
from accredit_app.devices.frames_qt import FrameSource, encode_still, read_picture
from accredit_app.devices.picture_qt import PictureSource
from accredit_app.devices.registry import CAMERAS, PRINTERS, SCANNERS, device_class, open_camera
from accredit_app.devices.sample_qt import SampleSource
from accredit_app.devices.video_qt import VideoSource
from accredit_app.errors import DeviceError, InvalidInput
from accredit_app.photos import prepare
from accredit_app.photos.faces import draw_face

NO_WEBCAM = "this machine has a webcam"


def _jpeg(size: tuple[int, int] = (640, 480), colour: str = "teal", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", **options)
    return out.getvalue()


@pytest.fixture(scope="session")
def film(qapp: QObject, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A second of a colour that changes, recorded by Qt itself."""
    path = tmp_path_factory.mktemp("film") / "training.mp4"
    size = QSize(320, 240)
    # Told of a frame format in advance, it never asks for frames (PySide6 6.11.3).
    source = QVideoFrameInput()
    recorder = QMediaRecorder()
    session = QMediaCaptureSession()
    session.setVideoFrameInput(source)
    session.setRecorder(recorder)
    kind = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    kind.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    recorder.setMediaFormat(kind)
    recorder.setVideoResolution(size)
    recorder.setVideoFrameRate(30)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
    loop = QEventLoop()
    sent = 0

    def feed() -> None:
        nonlocal sent
        while sent < 30:
            image = QImage(size, QImage.Format.Format_RGBA8888)
            image.fill(QColor(40, 90 + 4 * sent, 160))
            frame = QVideoFrame(image)
            frame.setStartTime(sent * 33_333)
            frame.setEndTime((sent + 1) * 33_333)
            if not source.sendVideoFrame(frame):
                return
            sent += 1
        recorder.stop()

    source.readyToSendVideoFrame.connect(feed)
    recorder.recorderStateChanged.connect(
        lambda state: loop.quit() if state == QMediaRecorder.RecorderState.StoppedState else None
    )
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    recorder.record()
    loop.exec()
    assert sent == 30
    assert path.stat().st_size > 1000
    return path


@pytest.fixture
def keep() -> Iterator[Callable[[FrameSource], FrameSource]]:
    """Stops every source at the end of its test."""
    kept: list[FrameSource] = []

    def take(source: FrameSource) -> FrameSource:
        kept.append(source)
        return source

    yield take
    for source in kept:
        source.stop()


Keep = Callable[[FrameSource], FrameSource]


class Place:
    """A source, and how a picture comes to it."""

    def __init__(self, source: FrameSource, shoot: Callable[[], None]) -> None:
        self.source = source
        self.shoot = shoot


@pytest.fixture(params=[name for name in CAMERAS if name != "webcam"])
def place(request: pytest.FixtureRequest, film: Path, tmp_path: Path, keep: Keep) -> Place:
    """Every source of the table that needs no hardware."""
    name = request.param
    picture = tmp_path / "portrait.jpg"
    picture.write_bytes(_jpeg())
    tether = tmp_path / "tether"
    tether.mkdir()
    options = {
        "video": CameraOptions(source=str(film)),
        "picture": CameraOptions(source=str(picture)),
        "folder": CameraOptions(source=str(tether)),
        "sample": CameraOptions(draw=draw_face),
    }[name]
    source = open_camera(name, options)
    assert isinstance(source, FrameSource)
    if name == "folder":
        count = iter(range(100))
        return Place(
            keep(source), lambda: _drop(tether / f"IMG_{next(count):04}.JPG", _jpeg(colour="navy"))
        )
    return Place(keep(source), source.capture)


def _drop(path: Path, data: bytes) -> None:
    path.write_bytes(data)


def test_it_shows_frames_and_takes_a_picture(qtbot: QtBot, place: Place) -> None:
    place.source.start()
    if not isinstance(place.source, FolderSource):
        with qtbot.waitSignal(place.source.frame) as shown:
            pass
        assert not shown.args[0].isNull()
    with qtbot.waitSignal(place.source.still) as taken:
        place.shoot()
    image, name = taken.args
    assert isinstance(image, QImage)
    assert name
    assert prepare.is_prepared(prepare.prepare(encode_still(image)))


def test_it_can_be_stopped_twice_and_started_again(qtbot: QtBot, place: Place) -> None:
    place.source.start()
    place.source.start()
    place.source.stop()
    place.source.stop()
    silent: list[object] = []
    place.source.frame.connect(silent.append)
    qtbot.wait(250)
    assert not silent
    place.source.start()
    with qtbot.waitSignal(place.source.frame):
        if isinstance(place.source, FolderSource):
            place.shoot()


def test_no_picture_comes_before_it_can_be_waited_for(qtbot: QtBot, place: Place) -> None:
    place.source.start()
    with qtbot.waitSignal(place.source.frame):
        if isinstance(place.source, FolderSource):
            place.shoot()
    qtbot.wait(50)
    early: list[object] = []
    place.source.still.connect(lambda image, _: early.append(image))
    place.source.capture()
    assert not early
    qtbot.waitUntil(lambda: len(early) == 1)
    place.source.capture()
    place.source.stop()
    qtbot.wait(50)
    assert len(early) == 1


def test_every_row_of_the_tables_has_its_class(qapp: QObject) -> None:
    for table in (CAMERAS, SCANNERS, PRINTERS):
        for name in table:
            assert isinstance(device_class(table, name), type)
    with pytest.raises(InvalidInput, match="webcam, folder, picture"):
        device_class(CAMERAS, "daguerreotype")


def test_the_training_camera_needs_somebody_to_show(qapp: QObject) -> None:
    with pytest.raises(InvalidInput, match="nobody to show"):
        open_camera("sample")


@pytest.mark.parametrize(
    ("name", "source", "word"),
    [
        ("video", "missing.mp4", "cannot be played"),
        ("video", "text.mp4", "cannot be played"),
        ("picture", "missing.jpg", "cannot be read"),
        ("picture", "text.jpg", "no picture"),
        ("picture", "cut.jpg", "not whole"),
        ("folder", "missing", "is not there"),
    ],
)
def test_what_cannot_work_says_so(
    qtbot: QtBot, tmp_path: Path, keep: Keep, name: str, source: str, word: str
) -> None:
    (tmp_path / "text.jpg").write_text("no picture")
    (tmp_path / "text.mp4").write_text("no film")
    whole = _jpeg()
    (tmp_path / "cut.jpg").write_bytes(whole[: len(whole) // 2])
    camera = device_class(CAMERAS, name).from_options(CameraOptions(source=str(tmp_path / source)))
    keep(camera)
    with qtbot.waitSignal(camera.failed) as failed:
        camera.start()
    assert word in failed.args[0]


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason=NO_WEBCAM)
def test_no_webcam_is_told_in_plain_words_and_only_once(qtbot: QtBot, keep: Keep) -> None:
    camera = keep(WebcamSource())
    told: list[str] = []
    camera.failed.connect(told.append)
    camera.start()
    qtbot.waitUntil(lambda: bool(told))
    qtbot.wait(400)
    assert len(told) == 1
    assert "No camera was found" in told[0]
    with qtbot.waitSignal(camera.failed) as failed:
        camera.capture()
    assert "no picture to take" in failed.args[0]


@pytest.mark.skipif(bool(QMediaDevices.videoInputs()), reason=NO_WEBCAM)
def test_a_webcam_that_is_not_plugged_in(qtbot: QtBot, keep: Keep) -> None:
    camera = keep(open_camera("webcam", CameraOptions(source="Desk camera")))  # type: ignore[arg-type]  # [every camera of the table is a FrameSource]
    with qtbot.waitSignal(camera.failed) as failed:
        camera.start()
    assert "Plug one in" in failed.args[0]


def test_a_picture_that_is_written_slowly_arrives_whole(
    qtbot: QtBot, tmp_path: Path, keep: Keep
) -> None:
    noise = Image.effect_noise((900, 1200), 90).convert("RGB")
    out = io.BytesIO()
    noise.save(out, "JPEG", quality=92)
    data = out.getvalue()
    camera = keep(FolderSource(tmp_path))
    stills: list[QImage] = []
    camera.still.connect(lambda image, _: stills.append(image))
    camera.start()
    slices = [data[at : at + len(data) // 5 + 1] for at in range(0, len(data), len(data) // 5 + 1)]
    with (tmp_path / "DSC_0001.JPG").open("wb") as file:
        for part in slices[:-1]:
            file.write(part)
            file.flush()
            # Longer than it takes to settle: only the decoder can tell that it is not whole.
            qtbot.wait(320)
            assert not stills
        with qtbot.waitSignal(camera.still) as taken:
            file.write(slices[-1])
            file.flush()
    image, name = taken.args
    assert name == "DSC_0001.JPG"
    assert (image.width(), image.height()) == (900, 1200)
    bottom = [image.pixelColor(x, 1199).red() for x in range(0, 900, 30)]
    assert max(bottom) - min(bottom) > 60


def test_the_folder_gives_only_what_is_new(qtbot: QtBot, tmp_path: Path, keep: Keep) -> None:
    (tmp_path / "old.jpg").write_bytes(_jpeg())
    camera = keep(FolderSource(tmp_path))
    names: list[str] = []
    camera.still.connect(lambda _, name: names.append(name))
    camera.start()
    with qtbot.waitSignal(camera.failed) as failed:
        camera.capture()
    assert "Press its shutter" in failed.args[0]
    (tmp_path / "notes.txt").write_text("not a picture")
    (tmp_path / ".hidden.jpg").write_bytes(_jpeg())
    with qtbot.waitSignal(camera.still):
        (tmp_path / "new.png").write_bytes(_png())
    with qtbot.waitSignal(camera.still):
        camera.capture()
    with qtbot.waitSignal(camera.still):
        (tmp_path / "old.jpg").write_bytes(_jpeg((500, 500), "red"))
    assert names == ["new.png", "new.png", "old.jpg"]


def _png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (300, 400), "olive").save(out, "PNG")
    return out.getvalue()


def test_a_folder_that_goes_and_comes_back(qtbot: QtBot, tmp_path: Path, keep: Keep) -> None:
    folder = tmp_path / "card"
    folder.mkdir()
    camera = keep(FolderSource(folder))
    camera.start()
    with qtbot.waitSignal(camera.failed) as failed:
        folder.rmdir()
    assert "is not there" in failed.args[0]
    with qtbot.waitSignal(camera.still) as taken:
        folder.mkdir()
        (folder / "back.jpg").write_bytes(_jpeg())
    assert taken.args[1] == "back.jpg"


def test_people_sit_down_one_after_the_other(qtbot: QtBot, keep: Keep) -> None:
    seen: list[int] = []

    def draw(number: int) -> bytes:
        seen.append(number)
        return _jpeg((300, 400), ["red", "green", "blue", "black", "white"][number % 5])

    camera = SampleSource(draw, first=4)
    keep(camera)
    camera.start()
    stills: list[str] = []
    camera.still.connect(lambda _, name: stills.append(name))
    for _ in range(2):
        with qtbot.waitSignal(camera.still):
            camera.capture()
    qtbot.waitUntil(lambda: seen == [4, 5, 6])
    camera.seat(20)
    with qtbot.waitSignal(camera.still) as taken:
        camera.capture()
    assert stills == ["person-4", "person-5", "person-20"]
    assert taken.args[0].pixelColor(100, 100).red() > 200
    assert camera.person == 21


def test_a_picture_that_cannot_be_drawn_is_told(
    qtbot: QtBot, keep: Keep, caplog: pytest.LogCaptureFixture
) -> None:
    def nobody(number: int) -> bytes:
        raise LookupError(number)

    camera = SampleSource(nobody)
    keep(camera)
    with qtbot.waitSignal(camera.failed) as failed:
        camera.capture()
    assert "could not be made" in failed.args[0]
    assert "LookupError" in caplog.text


def test_pictures_asked_for_at_once_all_come(qtbot: QtBot, tmp_path: Path, keep: Keep) -> None:
    path = tmp_path / "portrait.jpg"
    path.write_bytes(_jpeg())
    for camera in (PictureSource(path), SampleSource(draw_face)):
        keep(camera)
        stills: list[str] = []
        camera.still.connect(lambda _, name, stills=stills: stills.append(name))
        for _ in range(3):
            camera.capture()
        qtbot.waitUntil(lambda stills=stills: len(stills) == 3)


def test_a_video_has_no_still_before_its_first_frame(qtbot: QtBot, film: Path, keep: Keep) -> None:
    camera = keep(VideoSource(film))
    with qtbot.waitSignal(camera.failed) as failed:
        camera.capture()
    assert "no picture yet" in failed.args[0]


def test_a_picture_is_read_upright_and_no_larger_than_need_be(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "IMG_0001.JPG"
    path.write_bytes(_jpeg((6000, 4000), exif=exif))
    image = read_picture(path)
    assert image.width() < image.height()
    assert 2400 <= max(image.width(), image.height()) < 6000
    with pytest.raises(DeviceError, match="No such file"):
        read_picture(tmp_path / "missing.jpg")
