"""The right of the desk: the badge as it will be printed, and the one big button.

What may be pressed follows from the badge's status alone: not issued, issued, printed, in hand.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.domain.badges import Badge, BadgeStatus, serial_text
from accredit_app.domain.people import AccreditationState, Record
from accredit_app.ui.desk.needs import Preview
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.badge_preview import BadgePreview
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.fields import Field

_DECIDABLE = (
    AccreditationState.NEW,
    AccreditationState.PRE_APPROVED,
    AccreditationState.ON_HOLD,
)


class BadgePane(Card):
    """Signals ask; the page acts."""

    issue_asked = Signal()
    hand_over_asked = Signal()
    approve_asked = Signal()

    def __init__(
        self, theme: Theme, printers: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, margin=20, spacing=10, parent=parent)
        self._theme = theme
        self._record: Record | None = None
        self._badge: Badge | None = None
        self._blocked: tuple[str, ...] = ()
        self._busy = False
        self._present = False
        self.header = Header(self.tr("Badge"))
        self.chip = Chip(theme)
        self.preview = BadgePreview(theme)
        self.remarks = label("", "error", wrap=True)
        self.printer = Choice()
        self.printer.addItems(list(printers))
        self.issue = Button(
            theme, self.tr("Issue and print"), sign="print", kind="primary", big=True,
            hint=self.tr("Ctrl+P"),
        )  # fmt: skip
        self.hand_over = Button(
            theme, self.tr("Hand over"), sign="hand-over", kind="primary", big=True,
            hint=self.tr("Ctrl+H"),
        )  # fmt: skip
        self.approve = Button(theme, self.tr("Approve the request"), sign="shield", big=True)
        self.status = label("", "muted", wrap=True)
        self._lay_out(several=len(printers) > 1)
        self.issue.clicked.connect(self.issue_asked)
        self.hand_over.clicked.connect(self.hand_over_asked)
        self.approve.clicked.connect(self.approve_asked)
        self.show_nobody()

    def show_nobody(self) -> None:
        self._record, self._badge, self._blocked, self._present = None, None, (), False
        self.preview.show_empty(self.tr("The badge appears here"))
        self._show()

    def show_walk_in(self) -> None:
        self._record, self._badge, self._blocked, self._present = None, None, (), True
        self.preview.show_empty(self.tr("Save the person to see the badge"))
        self._show()

    def show_person(self, record: Record, badge: Badge | None) -> None:
        """Show where a person's badge stands; the picture of it comes by `show_preview`."""
        self._record, self._badge, self._blocked, self._present = record, badge, (), True
        self._show()

    def show_preview(self, preview: Preview) -> None:
        """Show the badge, or what must be mended before there can be one."""
        self._blocked = preview.blocked
        if preview.pdf:
            name = self._record.person.details.full_name if self._record else ""
            self.preview.show_pdf(preview.pdf, self.tr("Badge of {name}").format(name=name))
        else:
            self.preview.show_empty(self.tr("This badge cannot be printed yet"))
        self.remarks.setText("\n".join((*preview.blocked, *preview.warnings)))
        self._show()

    def set_busy(self, *, busy: bool) -> None:
        """While a change is under way nothing can be pressed twice."""
        self._busy = busy
        self._show()

    @property
    def may_issue(self) -> bool:
        return self.issue.isEnabled() and not self.issue.isHidden()

    @property
    def may_hand_over(self) -> bool:
        return self.hand_over.isEnabled() and not self.hand_over.isHidden()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _lay_out(self, *, several: bool) -> None:
        self.header.add(self.chip)
        self.column.addWidget(self.header)
        self.column.addWidget(self.preview, 1)
        self.column.addWidget(self.remarks)
        printer = Field(self.tr("Printer"), self.printer)
        printer.setVisible(several)
        self.column.addWidget(printer)
        buttons = QVBoxLayout()
        buttons.setSpacing(self._theme.px(8))
        for button in (self.approve, self.issue, self.hand_over):
            buttons.addWidget(button)
        self.column.addLayout(buttons)
        self.column.addWidget(self.status)

    def _show(self) -> None:
        self.remarks.setVisible(bool(self.remarks.text()) and self._record is not None)
        record, badge = self._record, self._badge
        status = badge.status if badge else None
        state = record.accreditation.state if record else None
        approved = state is None or state.may_have_badge
        in_hand = status is BadgeStatus.HANDED_OVER
        printed = status is BadgeStatus.PRINTED
        self.approve.setVisible(state in _DECIDABLE)
        self.approve.setEnabled(not self._busy)
        self.issue.setVisible(not printed and not in_hand)
        free = self._present and not self._busy
        self.issue.setEnabled(free and approved and not self._blocked)
        self.hand_over.setVisible(printed or in_hand)
        self.hand_over.setEnabled(printed and not self._busy)
        self.header.note.setText(serial_text(badge.serial) if badge else "")
        self._show_chip(status)
        self.status.setText(self._word(state, status))

    def _show_chip(self, status: BadgeStatus | None) -> None:
        facts = {
            BadgeStatus.ISSUED: (self.tr("Issued"), Tone.WARN, "badge"),
            BadgeStatus.PRINTED: (self.tr("Printed"), Tone.ACCENT, "print"),
            BadgeStatus.HANDED_OVER: (self.tr("Handed over"), Tone.OK, "tick"),
        }
        if status in facts:
            text, tone, sign = facts[status]
            self.chip.show_fact(text, tone, sign=sign)
        else:
            self.chip.show_fact("", Tone.INFO)

    def _word(self, state: AccreditationState | None, status: BadgeStatus | None) -> str:
        if not self._present:
            return self.tr("Open a person first · Ctrl+F")
        if self._busy:
            return self.tr("One moment…")
        if state is not None and not state.may_have_badge:
            return self.tr("The request is not approved: there is no badge yet.")
        if self._blocked:
            return self.tr("Mend what is said above, then save.")
        words = {
            BadgeStatus.ISSUED: self.tr("Issued, not printed yet · Ctrl+P"),
            BadgeStatus.PRINTED: self.tr("Check the face and the name · Ctrl+H"),
            BadgeStatus.HANDED_OVER: self.tr("Done. Ctrl+F for the next person."),
        }
        return words[status] if status in words else self.tr("Saves and notes the arrival · Ctrl+P")
