"""A test badge, to try a printer before the first guest stands there.

Its holder is invented and named so that nobody takes it for a badge, no gate can read its code, and
nothing of it is recorded: it has no number, it is in no list, and no badge is counted.
"""

from dataclasses import replace
from io import BytesIO
from uuid import UUID

from accredit_app.badges.layout import Box, Element, Photo, Rect, Template, Text, rgb
from accredit_app.badges.pdf import render
from accredit_app.badges.worst import face
from accredit_app.domain.clock import Clock
from accredit_app.domain.done import Done
from accredit_app.domain.people import Details
from accredit_app.domain.printing import PrintJob, PrintState
from accredit_app.errors import NotFound
from accredit_app.services.badges.submission import PrintOrder, Submission
from accredit_app.services.badges.templates import Templates
from accredit_app.services.post import Post

MARK = "SPECIMEN"
_NOBODY = UUID(int=0)
_HOLDER = Details(
    given_name="Linh",
    family_name=MARK,
    function="Not valid for entry",
    country="UN",
    language="en",
)
_RED, _WHITE = rgb("#B3001B"), rgb("#FFFFFF")
_GAP, _BAND = 1.0, 0.2  # mm beside the word; of a photo's height


class Specimens:
    """Makes test badges of this station's event, and follows one without recording it."""

    def __init__(self, post: Post) -> None:
        self._post = post
        self._templates = Templates(post)

    @property
    def clock(self) -> Clock:
        return self._post.clock

    def order(self, *, printer_name: str) -> PrintOrder:
        """A test badge of the event's first category, ready for a printer.

        Raises NotFound where there is no category or no template, InvalidInput for a template that
        is wrong.
        """
        job = PrintJob(
            id=self._post.new_id(),
            serial=0,
            printer=printer_name,
            state=PrintState.QUEUED,
            message="",
            queued_at=self.clock.now(),
        )
        return PrintOrder(job, _NOBODY, _HOLDER.full_name, self._pdf(), title="Badge (test)")

    def note(self, submission: Submission) -> Done[PrintJob | None]:
        """What became of a test badge so far, as the print duty would tell it; kept nowhere."""
        state, message = PrintState.SENT, ""
        if submission.over and submission.report.state.final:
            state = submission.report.state
            message = str(submission.refusal or "")
        job = replace(submission.order.job, state=state, message=message)
        return Done.of(job, set())

    def _pdf(self) -> bytes:
        occasion = self._templates.occasion()
        if not occasion.categories:
            raise NotFound("The event has no category", "A badge cannot be tried without one.")
        facts = occasion.badge(
            _HOLDER, occasion.categories[0], organisation="Nobody's delegation", photo=face()
        )
        template = marked(self._templates.load(facts.category.template))
        out = BytesIO()
        render([facts], template=template, out=out)
        return out.getvalue()


def marked(template: Template) -> Template:
    """The template with the word across the lower edge of its photos. Where there is none, the
    holder's name has to say it."""
    marks: list[Element] = []
    for each in template.front:
        if isinstance(each, Photo):
            photo = each.box
            height = photo.height * _BAND
            band = Box(photo.x, photo.y + photo.height - height, photo.width, height)
            word = Box(band.x + _GAP, band.y, band.width - 2 * _GAP, band.height)
            marks += [
                Rect(box=band, fill=_RED),
                Text(box=word, colour=_WHITE, max=20, min=4, text=MARK, weight="bold",
                     align="centre"),
            ]  # fmt: skip
    return replace(template, front=(*template.front, *marks))
