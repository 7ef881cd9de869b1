"""What a station needs, looked at part by part: what works, and what to do where it does not.

Every part is tried for real (a file is written and forced to the disk, the printer and the hub are
asked), and none is changed. What cannot be seen from here, as a scanner that types like a keyboard,
is said to be unseen and not taken for sound. It is read on the command line, in English.
"""

import hashlib
import json
import os
import shutil
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from accredit_app.config import resource
from accredit_app.devices.registry import PrinterLater
from accredit_app.domain.clock import Clock
from accredit_app.domain.spans import spoken
from accredit_app.errors import UserError
from accredit_app.phrases import why

if TYPE_CHECKING:
    from accredit_app.services.post import Post
    from accredit_app.services.sync.syncing import Sync
    from accredit_app.store.audit import Report

SLOW_CLOCK: Final = timedelta(seconds=30)
"""By how much a clock may differ from the hub's before lists and badges disagree about "now"."""

SCARCE, FULL = 2 << 30, 200 << 20
"""Free bytes below which a disk should be looked at, and below which it is as good as full."""

PATIENCE: Final = 8.0
"""Seconds that a look at a station's own file may take."""

JOURNAL_DAMAGED: Final = (
    "Keep this file, write nothing more with it, and call the event office: it brings the station "
    "back from its last backup (accredit restore) and the hub."
)
TABLES_DAMAGED: Final = (
    "The journal itself is whole. Tables are made again from it by accredit journal rebuild; a "
    "damaged photo comes back from the hub or a backup."
)

_TRIAL: Final = 1 << 20
_SLUGGISH: Final = 0.5


class Health(StrEnum):
    FINE = "fine"
    LOOK = "look"
    BROKEN = "broken"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Finding:
    """One part of a station: how it is, and what to do about it ("" for nothing)."""

    part: str
    health: Health
    says: str
    advice: str = ""


def station(post: "Post", *, within: float = PATIENCE) -> Finding:
    """Whether the station's file is sound: its pages and then its journal, as far as that is seen
    in so many seconds. What was not come to is said, and not taken for sound."""
    from accredit_app.store import audit
    from accredit_app.store.checkup import WITHIN, checkup, damaged

    name, end = post.event().name, time.monotonic() + within
    bad = damaged()
    pages = checkup(post.database, within=min(within, WITHIN))
    if not pages.sound:
        return Finding("station", Health.BROKEN, f"{name}: {bad.title}.", bad.text)
    seen = audit.Progress(0, 0)
    with post.database.read() as connection:
        steps = audit.verify_steps(connection)
        try:
            while time.monotonic() < end and not seen.problems:
                seen = next(steps)
        except StopIteration as over:
            return _proved(name, over.value)
        finally:
            steps.close()
    if seen.problems:
        return Finding(
            "station",
            Health.BROKEN,
            f"{name}: its journal is damaged within the first {seen.done:,} rows.",
            "accredit journal verify names what is damaged. " + JOURNAL_DAMAGED,
        )
    return Finding(
        "station",
        Health.UNSEEN,
        f"{name}: the first {seen.done:,} of {seen.total:,} rows prove; the others, the tables and "
        "the photos were not looked at, for want of time.",
        "accredit journal verify looks at everything.",
    )


def _proved(name: str, report: "Report") -> Finding:
    if report.sound:
        looked = f"{report.entries:,} rows and {report.photos:,} photos"
        return Finding("station", Health.FINE, f"{name}: {looked} prove.")
    return Finding(
        "station",
        Health.BROKEN,
        f"{name}: things in its file that do not prove: {len(report.problems):,}. The first: "
        f"{report.problems[0]}.",
        "accredit journal verify names all. "
        + (TABLES_DAMAGED if report.whole else JOURNAL_DAMAGED),
    )


def fonts(folder: Path | None = None) -> Finding:
    """Whether every font of the manifest is there, to the last bit."""
    folder = folder or resource("fonts")
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        faces = [face for family in manifest["families"] for face in family["faces"].values()]
    except (OSError, ValueError, KeyError):
        return _broken_fonts("the list of fonts cannot be read")
    wrong = [face["file"] for face in faces if not _whole(folder / face["file"], face["sha256"])]
    if wrong:
        return _broken_fonts(", ".join(wrong))
    return Finding("fonts", Health.FINE, f"{len(faces)} fonts are whole.")


def _broken_fonts(which: str) -> Finding:
    return Finding(
        "fonts",
        Health.BROKEN,
        f"Fonts are missing or damaged: {which}.",
        "Install the program again. What was entered is safe.",
    )


def _whole(file: Path, sha256: str) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == sha256
    except OSError:
        return False


def disk(folder: Path) -> Finding:
    """Whether there is room where the station's data are, or will be, and what is written there
    can be read again."""
    folder = _nearest(folder)
    try:
        free = shutil.disk_usage(folder).free
        began = time.monotonic()
        _try_to_write(folder)
        took = time.monotonic() - began
    except OSError as error:
        return Finding(
            "disk",
            Health.BROKEN,
            f"{folder} cannot be written to ({why(error)}).",
            "See whether the disk is full, and whether this account may write there.",
        )
    size = f"{free / (1 << 30):,.1f}"
    says = f"{size} GB are free; a megabyte was safe on the disk after {round(took * 1000)} ms."
    if free < FULL:
        return Finding("disk", Health.BROKEN, says, "Free some space before you go on.")
    if free < SCARCE:
        return Finding("disk", Health.LOOK, says, "Free some space before the day begins.")
    if took > _SLUGGISH:
        return Finding("disk", Health.LOOK, says, "This disk is slow: use an inner one.")
    return Finding("disk", Health.FINE, says)


def _nearest(folder: Path) -> Path:
    """The folder, or the one in which it would be made."""
    return next((each for each in (folder, *folder.parents) if each.exists()), folder)


def _try_to_write(folder: Path) -> None:
    data = os.urandom(_TRIAL)
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
        file.seek(0)
        if file.read() != data:
            raise OSError(None, "what was read is not what was written")


def printer(row: str, place: str, *, folder: Path, system: Sequence[str]) -> Finding:
    """The printer of a row of the device table; `folder` is where files go unless `place` says
    another, `system` what this computer's print system offers."""
    if row == "pdf":
        return _folder_printer(Path(place) if place else folder)
    if row == "dialog":
        return _system_printer(place, system)
    try:
        condition = PrinterLater(row, place).condition()
    except UserError as error:
        return Finding("printer", Health.BROKEN, error.title, error.text)
    if condition is None:
        return Finding("printer", Health.UNSEEN, "It cannot be asked how it is.")
    if condition.working and not condition.words:
        return Finding("printer", Health.FINE, f"{place} is ready.")
    health = Health.BROKEN if condition.hinders else Health.LOOK
    says = f"{place} answers."
    if condition.reasons == ("offline",):
        says = f"{place} does not answer."
        return Finding("printer", health, says, "Look whether it is on and connected.")
    return Finding("printer", health, says, " ".join(condition.words))


def _folder_printer(folder: Path) -> Finding:
    there = _nearest(folder)
    if there.is_dir() and os.access(there, os.W_OK):
        says = f"Badges become PDF files in {folder}."
        return Finding("printer", Health.FINE, says, "Choose a printer if there is one.")
    return Finding(
        "printer",
        Health.BROKEN,
        f"Badges cannot be written into {folder}.",
        "Choose another folder, or a printer, in the settings.",
    )


def _system_printer(name: str, system: Sequence[str]) -> Finding:
    if name in system:
        says = f"{name} is known to this computer, which cannot ask it more."
        return Finding("printer", Health.UNSEEN, says, "Print a badge to see it work.")
    if not name and system:
        says = f"This computer knows {', '.join(system)}."
        return Finding("printer", Health.FINE, says)
    says = "This computer has no printer."
    if name:
        says = f"This computer has no printer “{name}” any more."
    advice = "Set the printer up in the system, or choose another one in the settings."
    return Finding("printer", Health.BROKEN, says, advice)


def camera(row: str, source: str, *, webcams: Sequence[str]) -> Finding:
    """The camera of a row of the device table; `webcams` are those that are plugged in."""
    if row == "webcam":
        if source and source not in webcams:
            says = f"The webcam “{source}” is not plugged in."
            advice = "Plug it in, or choose another camera in the settings."
            return Finding("camera", Health.BROKEN, says, advice)
        if not webcams:
            advice = "Plug one in if photos are taken here; a picture file does as well."
            return Finding("camera", Health.LOOK, "There is no webcam.", advice)
        says = f"{source or ', '.join(webcams)}: plugged in."
        return Finding("camera", Health.FINE, says)
    if row == "sample":
        return Finding("camera", Health.FINE, "The training camera draws its people.")
    path = Path(source) if source else None
    if path is not None and (path.is_dir() if row == "folder" else path.is_file()):
        return Finding("camera", Health.FINE, f"Pictures come from {path}.")
    return Finding(
        "camera",
        Health.BROKEN,
        f"Where pictures should come from, nothing is: {source or '–'}.",
        "Connect the camera, or choose its folder or file in the settings.",
    )


def scanner(*, taught: bool) -> Finding:
    """A scanner types like a keyboard: whether one is there shows when it reads something."""
    says = "A scanner is a keyboard to this computer, so it cannot be seen from here."
    if taught:
        says = "This station has learnt what its scanner types; it cannot be seen from here."
    return Finding("scanner", Health.UNSEEN, says, "Try it in the settings: scan any badge.")


def hub_and_clock(sync: "Sync | None", route: str, clock: Clock) -> tuple[Finding, Finding]:
    """The hub, and this computer's clock against the hub's; `sync` is None if the station could
    not be opened, `route` is "" where no hub is set."""
    now = clock.now()
    alone = Finding(
        "clock",
        Health.UNSEEN,
        f"It is {_at(now)} by this computer, and there is no hub's clock to compare.",
        "Compare it with a clock that you trust: badges and lists depend on it.",
    )
    if not route:
        says = "No hub is set: this station works by itself."
        return Finding("hub", Health.UNSEEN, says, "Set one in the settings to sync."), alone
    if sync is None:
        says = "The hub was not asked, because the station is not open."
        return Finding("hub", Health.UNSEEN, says), alone
    try:
        exchange = sync.open_hub(route)
        try:
            theirs = exchange.hello().clock
        finally:
            exchange.close()
    except UserError as error:
        return Finding("hub", Health.BROKEN, error.title, error.text), alone
    hub = Finding("hub", Health.FINE, "The hub answers.")
    return hub, alone if theirs is None else _compared(theirs, clock.now())


def _compared(theirs: datetime, ours: datetime) -> Finding:
    error = ours - theirs
    if abs(error) < SLOW_CLOCK:
        says = f"This computer's clock is {spoken(error)} from the hub's."
        return Finding("clock", Health.FINE, says)
    way = "ahead of" if error > timedelta() else "behind"
    says = f"This computer's clock is {spoken(error)} {way} the hub's."
    advice = f"Set this computer's clock; it should be {_at(theirs)} now."
    return Finding("clock", Health.BROKEN, says, advice)


def _at(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S} UTC"
