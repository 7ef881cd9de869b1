"""The two demonstrations: a day lived without a screen, and a station opened on a sample event."""

import os
import shutil
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from accredit_app.app import finish
from accredit_app.config import TRAINING_FILM, Settings
from accredit_app.errors import InvalidInput

Say = Callable[[str], object]

SEED = 2025
PHOTOGRAPHED = 48
"""People of the sample who have been to the desk already, with photo and badge."""


def live_a_day(*, people: int, out: Path, hub: str, language: str, say: Say) -> None:
    """Lives the sample event's first day and leaves badges, reports, pictures and counts in `out`.

    `out` must be new or empty. Asks nothing and needs no screen.
    """
    if people < 12:
        raise InvalidInput("A day needs at least 12 people", "Give --people 12 or more.")
    _take_folder(out)
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("QT_QPA_PLATFORM") or "offscreen"
    from PySide6.QtCore import QThreadPool
    from PySide6.QtWidgets import QApplication

    from accredit_app.demo.day import Day
    from accredit_app.demo.pictures import Studio
    from accredit_app.demo.proof import prove

    began = time.monotonic()
    application = QApplication.instance() or QApplication(["accredit"])
    assert isinstance(application, QApplication)
    day = Day(people=people, out=out, hub=hub, now=datetime.now(UTC), say=say)
    try:
        studio = Studio(application, day, out / "pictures", language=language)
        day.take_list()
        day.register(pose=studio.desk)
        day.meet()
        day.open_gates()
        closed = day.close()
        path = day.write_badges()
        say(f"All badges: {path.name}")
        studio.gate()
        studio.kiosk()
        studio.office()
        studio.settings()
        studio.badge()
        say(f"Pictures of {studio.taken} screens")
        prove(day, closed, out, seconds=time.monotonic() - began)
    finally:
        QThreadPool.globalInstance().waitForDone()  # a picture may still be being drawn
        day.crew.close()
    say(f"The counts of every step agree. Everything is in {out}")


def open_sample(*, people: int, out: Path | None, language: str, say: Say) -> int:
    """Makes a sample event of `people` and opens its first desk's window on it.

    Without `out` the event lives in a temporary folder and is gone afterwards.
    """
    folder = out or Path(tempfile.mkdtemp(prefix="accredit-demo-"))
    _take_folder(folder)
    try:
        data, passphrase = make_sample(people=people, folder=folder, say=say)
        from accredit_app.app import run_window
        from accredit_app.photos.faces import draw_face

        settings = Settings(
            data=data, camera="sample", hub=str(folder / "hub.db"), language=language
        )
        return run_window(settings, passphrase=passphrase, draw_face=draw_face)
    finally:
        if out is None:
            shutil.rmtree(folder, ignore_errors=True)


def make_sample(*, people: int, folder: Path, say: Say) -> tuple[Path, str]:
    """The sample event with all its people on the list and some badged; returns the folder of the
    first desk and the passphrase, which is a training one and no secret."""
    from accredit_app.demo.crew import Crew, VenueClock
    from accredit_app.demo.film import write_film
    from accredit_app.demo.sample import face_of, sample_list, write_sample_list
    from accredit_app.devices.pdf_file import PdfFilePrinter

    passphrase = "training"  # noqa: S105 - the sample event's own, known to everybody
    now = datetime.now(UTC)
    today = (now + timedelta(hours=7)).date()
    clock = VenueClock(now - timedelta(hours=1), timedelta(milliseconds=1))
    crew = Crew.assemble(
        folder / "stations",
        hub=str(folder / "hub.db"),
        clock=clock,
        first_day=today,
        passphrase=passphrase,
    )
    try:
        say(f"Making a sample event of {people} people")
        path = folder / "list.csv"
        write_sample_list(path, sample_list(people, seed=SEED))
        duty = crew.office.importing
        finish(duty.take(duty.read(path)), lambda step: say(f"  {step.done} of {step.total}"))
        crew.meet(crew.office, *crew.desks)
        desk = crew.desks[0]
        printer = PdfFilePrinter(crew.folders["Desk 1"] / "printed")
        rows = {row["email"]: row for row in sample_list(people, seed=SEED)}
        for number, hit in enumerate(desk.registration.find("", limit=PHOTOGRAPHED)):
            details = desk.registration.get(hit.person).person.details
            desk.photos.attach(hit.person, face_of(rows[details.email]))
            if number % 2:
                desk.registration.arrive(hit.person)
                desk.prints.issue_and_print(hit.person, printer=printer, printer_name="pdf")
        crew.meet(*crew.desks, crew.office, *crew.gates, *crew.kiosks)
        write_film(crew.folders["Desk 1"] / TRAINING_FILM)
    finally:
        crew.close()
    return crew.folders["Desk 1"], passphrase


def _take_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise InvalidInput(
                "This folder is not empty",
                f"Nothing in {folder} was touched. Give a new folder, or empty it first.",
            )
    except OSError as error:
        raise InvalidInput("This folder cannot be used", f"{folder}: {error.strerror}") from error
