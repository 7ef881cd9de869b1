"""The picture of the badge, drawn in the side lane as often as it is asked for and never twice at
once: the newest wish is drawn next, those between are dropped.
"""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from accredit_app.badges.draft import Draft, Place
from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Box
from accredit_app.badges.lint import Finding, lint
from accredit_app.badges.sketch import Sketch, sketch
from accredit_app.domain.event import Category
from accredit_app.errors import UserError
from accredit_app.ui.jobs import Job, Jobs, Lane

GATHER_MS = 8
"""Wishes that come within this time are one: a drag asks at every move of the pointer."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn: a draft, one of its boxes perhaps elsewhere, for whom, how sharp.

    `categories` are those for which the template is looked over.
    """

    draft: Draft
    person: BadgeFacts
    side: str
    dpi: float
    categories: tuple[Category, ...] = ()
    place: Place | None = None
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class Drawn:
    """An answer: the picture, None where nothing may be printed, and what was noticed."""

    wish: Wish
    image: QImage | None
    sketch: Sketch
    findings: tuple[Finding, ...] = ()


class Preview(QObject):
    """`drawn` carries the answers; `fault` an error that is nobody's template."""

    drawn = Signal(object)
    fault = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._wish: Wish | None = None
        self._job: Job | None = None
        self._clock = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._clock.timeout.connect(self._begin)

    def ask(self, wish: Wish) -> None:
        """Draw this next; a wish that was not begun yet is dropped."""
        self._wish = wish
        if self._job is None and not self._clock.isActive():
            self._clock.start()

    def forget(self) -> None:
        """Draw nothing of what was asked for."""
        self._wish = None
        self._clock.stop()
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _begin(self) -> None:
        wish, self._wish = self._wish, None
        if wish is None:
            return
        job = self._jobs.run(
            self, partial(_draw, wish), then=self._answer, failed=self._failed, lane=Lane.SIDE
        )
        if not job.finished:
            self._job = job

    def _answer(self, drawn: Drawn) -> None:
        self._go_on()
        self.drawn.emit(drawn)

    def _failed(self, error: UserError) -> None:
        self._go_on()
        self.fault.emit(error)

    def _go_on(self) -> None:
        self._job = None
        self._begin()


def _draw(wish: Wish) -> Drawn:
    """In the lane's thread: the picture as the screen takes it."""
    template = wish.draft.template()
    if wish.place is not None and wish.box is not None:
        template = wish.draft.glimpse(wish.place, wish.box)
    made = sketch(template, wish.person, side=wish.side, dpi=wish.dpi)
    found = lint(template, wish.categories) if wish.box is None else ()
    if made.picture is None:
        return Drawn(wish, None, made, found)
    pixels, (width, height) = made.picture.tobytes(), made.picture.size
    rgb = QImage(pixels, width, height, 3 * width, QImage.Format.Format_RGB888)
    return Drawn(wish, rgb.convertToFormat(QImage.Format.Format_RGB32), made, found)
