"""A pane for each kind of task."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from accredit_app.domain.badges import serial_text
from accredit_app.services.tasks.shared_serials import SharedSerial
from accredit_app.services.tasks.tasks import Admission, Doubt, TaskKind, TwoBadges
from accredit_app.ui.desk.controls import captions
from accredit_app.ui.office.tasks.pane import Facts, Inset, Pane
from accredit_app.ui.office.tasks.words import (
    badge_status,
    field_caption,
    likeness,
    moment,
    span,
    value_text,
    when,
    who,
)
from accredit_app.ui.portrait import Portrait
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.choices import CodeChoice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from accredit_app.domain.people import Record
    from accredit_app.services.tasks.conflicts import Disagreement, Said
    from accredit_app.services.tasks.duplicates import Side, Twins
    from accredit_app.services.tasks.tasks import Held, Task
    from accredit_app.services.told import Told
    from accredit_app.ui.desk.names import Choice

FACE = 104
"""Height of a portrait, in pixels at the smallest text size."""


class ConflictPane(Pane):
    """The values side by side: take one, or type another."""

    def __init__(
        self, theme: Theme, conflict: "Disagreement", choices: "Sequence[Choice]" = ()
    ) -> None:
        """`choices` are the names and codes to choose from, where the field is a code."""
        caption = field_caption(conflict.field)
        super().__init__(
            theme,
            f"{conflict.about} · {caption}",
            self.tr("Two stations wrote this without knowing of each other. Which one is right?"),
        )
        self._conflict = conflict
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        for said in conflict.said:
            row.addWidget(self._value(said, caption), 1)
        self.column.addLayout(row)
        self.edit: QLineEdit | CodeChoice = CodeChoice() if choices else QLineEdit()
        if isinstance(self.edit, CodeChoice):
            self.edit.set_choices(choices)
        self.use = Button(theme, self.tr("Use this"))
        if conflict.typed:
            self._typing()
        self.end()

    def press(self) -> None:
        """Enter uses what was typed."""
        if self.edit.hasFocus() or self.use.hasFocus():
            self.use.click()
        else:
            super().press()

    def _value(self, said: "Said", caption: str) -> Inset:
        card = Inset(self.theme)
        if self._conflict.field.name == "photo":
            face = Portrait(height=self.theme.px(2 * FACE))
            face.setFixedHeight(self.theme.px(2 * FACE))
            face.show_photo(said.photo, who(said.told))
            card.column.addWidget(face, 1)
        else:
            text = value_text(self._conflict.field, said)
            card.column.addWidget(label(text, "title", wrap=True, selectable=True))
        card.column.addWidget(label(who(said.told), "strong", wrap=True))
        card.column.addWidget(label(when(said.told.at, said.told.behind), "muted", wrap=True))
        if said is self._conflict.said[-1]:
            row = QHBoxLayout()
            row.addWidget(Chip(self.theme, self.tr("Shown meanwhile")))
            row.addStretch(1)
            card.column.addLayout(row)
        card.column.addStretch(1)
        field = self._conflict.field
        button = self.add_button(self.tr("Take this"), "settle", (field, said.value))
        spoken = self.tr("Take “{value}” for {field}")
        button.setAccessibleName(spoken.format(value=value_text(field, said), field=caption))
        card.column.addWidget(button)
        return card

    def _typing(self) -> None:
        caption = label(self.tr("&Or type what is right"), "label")
        caption.setBuddy(self.edit)
        self.edit.setAccessibleName(self.tr("Another value"))
        self.use.setEnabled(False)
        changed = self.edit.edited if isinstance(self.edit, CodeChoice) else self.edit.textChanged
        changed.connect(lambda: self.use.setEnabled(bool(self._text())))
        self.use.clicked.connect(
            lambda: self.decided.emit("settle", (self._conflict.field, self._text()))
        )
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(10))
        row.addWidget(self.edit, 1)
        row.addWidget(self.use)
        self.column.addWidget(caption)
        self.column.addLayout(row)

    def _text(self) -> str:
        """What was typed; "" for nothing, and for what is no country or language."""
        edit = self.edit
        return (edit.code() or "") if isinstance(edit, CodeChoice) else edit.text().strip()


class TwinsPane(Pane):
    """Two records side by side, what differs strong: one person, or two."""

    def __init__(self, theme: Theme, twins: "Twins") -> None:
        sides = (twins.one, twins.other)
        names = dict.fromkeys(_name(side.record) for side in sides)
        text = self.tr("One person or two? A merge deletes nothing and can be undone.")
        super().__init__(theme, "\n".join(names), f"{likeness(twins.why)}. {text}")
        pair = (twins.one.record.person.id, twins.other.record.person.id)
        self.add_row(
            self.add_button(self.tr("One person: merge"), "merge", pair, kind="primary"),
            self.add_button(self.tr("Two people: keep apart"), "keep_apart", pair),
        )
        if twins.disputed:
            row = QHBoxLayout()
            chip = Chip(theme, self.tr("Two stations decided this both ways"), tone=Tone.WARN)
            row.addWidget(chip)
            row.addStretch(1)
            self.column.addLayout(row)
        card = Inset(theme)
        facts = Facts(theme, columns=2)
        faces = []
        for side in sides:
            face = Portrait(height=theme.px(FACE))
            face.show_photo(side.photo, side.record.person.details.full_name)
            face.setFixedHeight(theme.px(FACE))
            face.setFixedWidth(theme.px(FACE) * 35 // 45)
            faces.append(face)
        facts.add_widgets(*faces)
        _compare(facts, sides)
        card.column.addLayout(facts)
        self.column.addWidget(card)
        self.end()


def _compare(facts: Facts, sides: "tuple[Side, Side]") -> None:
    words = captions()
    details = [side.record.person.details for side in sides]
    facts.add(QCoreApplication.translate("Tasks", "Name"), *(one.full_name for one in details))
    names = ("native_name", "function", "country", "nationality", "document_number")
    contacts = ("email", "phone", "medium", "press_card")
    facts.add(
        words["organisation"],
        *(side.record.organisation.name if side.record.organisation else "" for side in sides),
    )
    facts.add(
        words["birth_date"],
        *(one.birth_date.isoformat() if one.birth_date else "" for one in details),
    )
    for name in (*names, *contacts):
        facts.add(words[name], *(str(getattr(one, name)) for one in details))
    facts.add(words["category"], *(side.record.accreditation.category for side in sides))
    facts.add(
        QCoreApplication.translate("Tasks", "Badges"),
        *(", ".join(serial_text(one.serial) for one in side.badges) for side in sides),
    )
    entered = QCoreApplication.translate("Tasks", "Entered")
    facts.add(entered, *(_told(side.told) for side in sides), compared=False)


class TwoBadgesPane(Pane):
    """A person's active badges: revoke one, for good."""

    def __init__(self, theme: Theme, badges: TwoBadges) -> None:
        super().__init__(
            theme,
            _name(badges.record),
            self.tr("One person has one badge. A revoked badge cannot be given back."),
        )
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        for held in badges.badges:
            row.addWidget(self._badge(held, proposed=held.badge.serial == badges.proposed), 1)
        self.column.addLayout(row)
        self.end()

    def _badge(self, held: "Held", *, proposed: bool) -> Inset:
        card = Inset(self.theme)
        badge = held.badge
        card.column.addWidget(label(serial_text(badge.serial), "title"))
        card.column.addWidget(label(badge_status(badge.status), "strong", wrap=True))
        zones = " ".join(sorted(badge.zones))
        card.column.addWidget(label(f"{badge.category} · {zones}", wrap=True))
        card.column.addWidget(label(_told(held.told), "muted", wrap=True))
        card.column.addStretch(1)
        kind = "primary" if proposed else "danger"
        words = self.tr("Revoke this badge")
        button = self.add_button(words, "revoke", badge.serial, kind=kind, final=True)
        button.setAccessibleName(f"{words} {serial_text(badge.serial)}")
        card.column.addWidget(button)
        return card


class SharedSerialPane(Pane):
    """One serial on the badges of several people: revoke it, for good."""

    def __init__(self, theme: Theme, shared: SharedSerial) -> None:
        super().__init__(
            theme,
            shared.badge,
            self.tr(
                "Two copies of a station gave out this serial before they noticed each other."
                " Both badges open every gate, and only one of the two people is known by it."
                " Revoke it, and give both new badges."
            ),
        )
        revoke = self.tr("Revoke both badges")
        self.add_row(
            self.add_button(revoke, "revoke_shared", shared.serial, kind="danger", final=True)
        )
        self.primary = self.buttons[0]
        row = QHBoxLayout()
        row.setSpacing(theme.px(14))
        for bearer in shared.bearers:
            card = Inset(theme)
            name = _name(bearer.record) if bearer.record is not None else "–"
            card.column.addWidget(label(name, "title", wrap=True, selectable=True))
            card.column.addWidget(label(_told(bearer.told), "muted", wrap=True))
            card.column.addStretch(1)
            row.addWidget(card, 1)
        self.column.addLayout(row)
        self.end()


class AdmissionPane(Pane):
    """What a gate let happen; there is nothing to take back but to look into it."""

    def __init__(self, theme: Theme, task: "Task", shown: Admission) -> None:
        if task.kind is TaskKind.DOUBLE_USE:
            text = self.tr("This badge went in at two gates, and out at none between them.")
        else:
            text = self.tr("The gate did not know yet that this badge was revoked.")
        name = _name(shown.record) if shown.record is not None else shown.badge
        super().__init__(theme, name, text)
        card = Inset(theme)
        if shown.earlier is not None:
            facts = Facts(theme, columns=2)
            both: tuple[Admission, ...] = (shown.earlier, shown)
        else:
            facts = Facts(theme)
            both = (shown,)
        facts.add(self.tr("Gate"), *(one.gate for one in both))
        times = (when(one.at, one.behind) for one in both)
        facts.add(self.tr("Admitted"), *times)
        facts.add(self.tr("Zone"), *(one.zone for one in both))
        facts.add(self.tr("Badge"), *(one.badge for one in both))
        facts.add(self.tr("List of revocations"), *(self._list(one) for one in both))
        if shown.revoked is not None:
            facts.add(self.tr("Revoked"), *[_told(shown.revoked)] * len(both))
            facts.add(self.tr("Reason"), *[shown.reason] * len(both))
        card.column.addLayout(facts)
        self.column.addWidget(card)
        seen = self.tr("I have looked into it")
        self.add_row(self.add_button(seen, "see", task.subject, kind="primary"))
        self.end()

    def _list(self, one: Admission) -> str:
        if one.list_at is None:
            return self.tr("none")
        age = span(max(one.at + one.behind - one.list_at, one.at - one.at))
        words = self.tr("of {time}, {age} old")
        return words.format(time=moment(one.list_at), age=age)


class DoubtPane(Pane):
    """A print of which nobody knows whether paper came out."""

    def __init__(self, theme: Theme, doubt: Doubt) -> None:
        name = _name(doubt.record) if doubt.record is not None else ""
        super().__init__(
            theme,
            name or serial_text(doubt.job.serial),
            self.tr(
                "The station could not learn whether this badge came out. Look at the printer"
                " and in the box: was it printed?"
            ),
        )
        card = Inset(theme)
        facts = Facts(theme)
        facts.add(self.tr("Badge"), serial_text(doubt.job.serial))
        facts.add(self.tr("Printer"), doubt.job.printer)
        facts.add(self.tr("Sent"), moment(doubt.at))
        card.column.addLayout(facts)
        self.column.addWidget(card)
        yes, no = self.tr("Yes, it was printed"), self.tr("No, nothing came out")
        job = doubt.job.id
        self.add_row(
            self.add_button(yes, "printed", job, kind="primary", final=True),
            self.add_button(no, "not_printed", job, final=True),
        )
        self.end()


def _name(record: "Record") -> str:
    details = record.person.details
    parts = (details.full_name, details.native_name)
    return " · ".join(part for part in parts if part) or "–"


def _told(told: "Told | None") -> str:
    if told is None:
        return ""
    return f"{who(told)}\n{when(told.at, told.behind)}"
