"""What tasks, fields and circumstances are called on screen."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTimeZone

from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.duplicates import Likeness
from accredit_app.domain.people import AccreditationState
from accredit_app.services.tasks.tasks import TaskKind
from accredit_app.ui.desk.controls import captions

if TYPE_CHECKING:
    from accredit_app.services.tasks.conflicts import Field, Said
    from accredit_app.services.told import Told

CLOCK_ERROR = timedelta(minutes=1)
"""By how much a clock must be wrong before it is worth a word."""


def kind_title(kind: TaskKind) -> str:
    """The heading above the tasks of a kind."""
    return {
        TaskKind.REVOKED_ADMITTED: QCoreApplication.translate("Tasks", "Admitted though revoked"),
        TaskKind.DOUBLE_USE: QCoreApplication.translate("Tasks", "Badge used twice"),
        TaskKind.SHARED_SERIAL: QCoreApplication.translate("Tasks", "One serial, two people"),
        TaskKind.TWO_BADGES: QCoreApplication.translate("Tasks", "Two active badges"),
        TaskKind.PRINT: QCoreApplication.translate("Tasks", "Printed or not"),
        TaskKind.DUPLICATE: QCoreApplication.translate("Tasks", "Entered twice"),
        TaskKind.CONFLICT: QCoreApplication.translate("Tasks", "Stations disagree"),
    }[kind]


def field_caption(field: "Field") -> str:
    """What a field is called; the journal's own name for one that no form shows."""
    others = {
        "photo": QCoreApplication.translate("Tasks", "Photo"),
        "state": QCoreApplication.translate("Tasks", "Decision on the request"),
        "zones": QCoreApplication.translate("Tasks", "Zones"),
        "note": QCoreApplication.translate("Tasks", "Note"),
        "walk_in": QCoreApplication.translate("Tasks", "Walk-in"),
        "arrived": QCoreApplication.translate("Tasks", "Arrived"),
        "equipment": QCoreApplication.translate("Tasks", "Equipment"),
        "name": QCoreApplication.translate("Tasks", "Name"),
        "kind": QCoreApplication.translate("Tasks", "Kind"),
        "quota": QCoreApplication.translate("Tasks", "Quota"),
    }
    return {**captions(), **others}.get(field.name, field.name)


def likeness(why: Likeness) -> str:
    """Why two people may be one."""
    return {
        Likeness.DOCUMENT: QCoreApplication.translate("Tasks", "Same document number"),
        Likeness.NAME_AND_BIRTH: QCoreApplication.translate("Tasks", "Same name and date of birth"),
        Likeness.SIMILAR_NAME: QCoreApplication.translate(
            "Tasks", "Similar name in one delegation or with one date of birth"
        ),
    }[why]


def badge_status(status: BadgeStatus) -> str:
    return {
        BadgeStatus.PLANNED: QCoreApplication.translate("Tasks", "Planned"),
        BadgeStatus.ISSUED: QCoreApplication.translate("Tasks", "Issued, not printed"),
        BadgeStatus.PRINTED: QCoreApplication.translate("Tasks", "Printed, not handed over"),
        BadgeStatus.HANDED_OVER: QCoreApplication.translate("Tasks", "Handed over"),
        BadgeStatus.REVOKED: QCoreApplication.translate("Tasks", "Revoked"),
    }[status]


def value_text(field: "Field", value: "Said") -> str:
    """A value as a person reads it; a dash for nothing."""
    if field.name == "state":
        return _request(value.text)
    if isinstance(value.value, bool):
        yes, no = (
            QCoreApplication.translate("Tasks", "Yes"),
            QCoreApplication.translate("Tasks", "No"),
        )
        return yes if value.value else no
    return value.text or "–"


def _request(state: str) -> str:
    words = {
        AccreditationState.NEW: QCoreApplication.translate("Tasks", "New"),
        AccreditationState.PRE_APPROVED: QCoreApplication.translate("Tasks", "Pre-approved"),
        AccreditationState.APPROVED: QCoreApplication.translate("Tasks", "Approved"),
        AccreditationState.REJECTED: QCoreApplication.translate("Tasks", "Rejected"),
        AccreditationState.ON_HOLD: QCoreApplication.translate("Tasks", "On hold"),
        AccreditationState.WITHDRAWN: QCoreApplication.translate("Tasks", "Withdrawn"),
    }
    return {kind.value: word for kind, word in words.items()}.get(state, state or "–")


def moment(at: datetime) -> str:
    """Day and time, in the time that it is given in."""
    day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    return QLocale().toString(QDateTime(day, time, QTimeZone.utc()), QLocale.FormatType.ShortFormat)


def when(at: datetime, behind: timedelta) -> str:
    """When something was by a station's clock, and by how much that clock is known to be wrong."""
    if abs(behind) < CLOCK_ERROR:
        return moment(at)
    if behind < timedelta():
        sentence = QCoreApplication.translate("Tasks", "about {time}, this clock was {error} ahead")
    else:
        sentence = QCoreApplication.translate(
            "Tasks", "about {time}, this clock was {error} behind"
        )
    return sentence.format(time=moment(at + behind), error=span(abs(behind)))


def span(length: timedelta) -> str:
    """A length of time in its two largest units: "2 h 5 min"."""
    minutes = round(length / timedelta(minutes=1))
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    parts = (
        (days, QCoreApplication.translate("Tasks", "{count} d")),
        (hours, QCoreApplication.translate("Tasks", "{count} h")),
        (minutes, QCoreApplication.translate("Tasks", "{count} min")),
    )
    known = [words.format(count=count) for count, words in parts if count]
    return " ".join(known[:2]) or parts[2][1].format(count=0)


def who(told: "Told | None") -> str:
    """Operator and station, of what somebody said."""
    if told is None:
        return ""
    return " · ".join(part for part in (told.operator, told.station) if part)
