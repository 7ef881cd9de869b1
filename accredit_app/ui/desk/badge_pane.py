"""The right of the desk: the badge as it will be printed, and the one big button.

What may be pressed follows from the badge's status alone: not issued, issued, printed, in hand.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from accredit_app.domain.badges import Badge, BadgeStatus, serial_text
from accredit_app.domain.people import AccreditationState, Record
from accredit_app.domain.printing import PrintJob
from accredit_app.ui.desk.needs import Preview
from accredit_app.ui.desk.print_outcome import PrintOutcome
from accredit_app.ui.printing import Printing
from accredit_app.ui.theme import Theme
from accredit_app.ui.widgets.badge_preview import BadgePreview
from accredit_app.ui.widgets.button import Button
from accredit_app.ui.widgets.card import Card, Header, label
from accredit_app.ui.widgets.chip import Chip, Tone
from accredit_app.ui.widgets.choices import Choice
from accredit_app.ui.widgets.fields import Field
from accredit_app.ui.widgets.flow import Flow
from accredit_app.ui.widgets.remark import Remark
from accredit_app.ui.words import translated

_DECIDABLE = (
    AccreditationState.NEW,
    AccreditationState.PRE_APPROVED,
    AccreditationState.ON_HOLD,
)


class BadgePane(Card):
    """Signals ask; the page acts. `came_out` answers for a print that nobody can vouch for."""

    issue_asked = Signal()
    hand_over_asked = Signal()
    approve_asked = Signal()
    came_out = Signal(bool)
    replace_asked = Signal(Badge)
    revoke_asked = Signal(Badge)

    def __init__(
        self, theme: Theme, printers: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, margin=20, spacing=10, parent=parent)
        self._theme = theme
        self._record: Record | None = None
        self._badge: Badge | None = None
        self._doubt: PrintJob | None = None
        self._printing: Printing | None = None
        self._blocked: tuple[str, ...] = ()
        self._busy = False
        self._present = False
        self.header = Header(self.tr("Badge"))
        self.chip = Chip(theme)
        self.preview = BadgePreview(theme)
        self.faults = Remark(theme, Tone.BAD)
        self.warnings = Remark(theme, Tone.WARN)
        self.printer = Choice()
        self._printers = Field(self.tr("Printer"), self.printer)
        self.offer_printers(printers)
        self.issue = Button(
            theme, self.tr("Issue and print"), sign="print", kind="primary", big=True,
            hint=self.tr("Ctrl+P"),
        )  # fmt: skip
        self.hand_over = Button(
            theme, self.tr("Hand over"), sign="hand-over", kind="primary", big=True,
            hint=self.tr("Ctrl+H"),
        )  # fmt: skip
        self.approve = Button(theme, self.tr("Approve the request"), sign="shield", big=True)
        self.outcome = PrintOutcome(theme)
        self.replace = Button(
            theme, self.tr("Replace badge…"), kind="quiet", hint=self.tr("Ctrl+R")
        )
        self.revoke = Button(theme, self.tr("Revoke badge…"), kind="quiet")
        self._rare = QWidget()
        self.status = label("", "muted", wrap=True)
        self._lay_out()
        self.issue.clicked.connect(self.issue_asked)
        self.hand_over.clicked.connect(self.hand_over_asked)
        self.approve.clicked.connect(self.approve_asked)
        self.outcome.came_out.connect(self.came_out)
        self.replace.clicked.connect(self.ask_replace)
        self.revoke.clicked.connect(self._ask_revoke)
        self.show_nobody()

    def offer_printers(self, names: Sequence[str]) -> None:
        """Offer these printers, the first of them chosen."""
        self.printer.clear()
        self.printer.addItems(list(names))
        self._printers.setVisible(len(names) > 1)

    def show_nobody(self) -> None:
        self._forget(present=False)
        self.preview.show_empty(self.tr("The badge appears here"))

    def show_walk_in(self) -> None:
        self._forget(present=True)
        self.preview.show_empty(self.tr("Save the person to see the badge"))

    def show_person(
        self,
        record: Record,
        badge: Badge | None,
        *,
        doubt: PrintJob | None = None,
        printing: Printing | None = None,
    ) -> None:
        """Show where a person's badge stands and how far its print is, or ask about a print in
        doubt; the picture of the badge comes by `show_preview`."""
        self._record, self._badge, self._doubt = record, badge, doubt
        self._blocked, self._present = (), True
        self.show_printing(printing)

    def show_printing(self, printing: Printing | None) -> None:
        """Show how far the print is that is under way; None asks about it."""
        self._printing = printing if self._doubt is not None else None
        self._show()

    def show_preview(self, preview: Preview) -> None:
        """Show the badge, or what must be mended before there can be one."""
        self._blocked = preview.blocked
        if preview.pdf:
            name = self._record.person.details.full_name if self._record else ""
            self.preview.show_pdf(preview.pdf, self.tr("Badge of {name}").format(name=name))
        else:
            self.preview.show_empty(self.tr("This badge cannot be printed yet"))
        self.faults.say(*map(translated, preview.blocked))
        self.warnings.say(*map(translated, preview.warnings))
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

    @property
    def may_confirm(self) -> bool:
        return self.outcome.may_confirm

    @property
    def may_replace(self) -> bool:
        return self.replace.isEnabled() and not self._rare.isHidden()

    def ask_replace(self) -> None:
        if self.may_replace and self._badge is not None:
            self.replace_asked.emit(self._badge)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.header.add(self.chip)
        self.column.addWidget(self.header)
        self.column.addWidget(self.preview, 1)
        self.column.addWidget(self.faults)
        self.column.addWidget(self.warnings)
        self.column.addWidget(self._printers)
        buttons = QVBoxLayout()
        buttons.setSpacing(self._theme.px(8))
        for part in (self.outcome, self.approve, self.issue, self.hand_over):
            buttons.addWidget(part)
        self.column.addLayout(buttons)
        self.column.addWidget(self.status)
        rare = Flow(self._rare, gap=self._theme.px(6))
        rare.addWidget(self.replace)
        rare.addWidget(self.revoke)
        self.column.addWidget(self._rare)

    def _forget(self, *, present: bool) -> None:
        self._record, self._badge, self._doubt, self._printing = None, None, None, None
        self._blocked, self._present = (), present
        self.faults.say()
        self.warnings.say()
        self._show()

    def _ask_revoke(self) -> None:
        if self._badge is not None:
            self.revoke_asked.emit(self._badge)

    def _show(self) -> None:
        record, badge = self._record, self._badge
        status = badge.status if badge else None
        state = record.accreditation.state if record else None
        approved = state is None or state.may_have_badge
        in_hand = status is BadgeStatus.HANDED_OVER
        printed = status is BadgeStatus.PRINTED
        self.approve.setVisible(state in _DECIDABLE)
        self.approve.setEnabled(not self._busy)
        self.outcome.show_print(self._doubt, self._printing, busy=self._busy)
        self.issue.setVisible(not printed and not in_hand and self._doubt is None)
        free = self._present and not self._busy
        self.issue.setEnabled(free and approved and not self._blocked)
        self.hand_over.setVisible(printed or in_hand)
        self.hand_over.setEnabled(printed and not self._busy)
        self._rare.setVisible(printed or in_hand)
        self._rare.setEnabled(not self._busy)
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
        if self._doubt is not None:
            return self.outcome.word
        words = {
            BadgeStatus.ISSUED: self.tr("Issued, not printed yet · Ctrl+P"),
            BadgeStatus.PRINTED: self.tr("Check the face and the name · Ctrl+H"),
            BadgeStatus.HANDED_OVER: self.tr("Done. Ctrl+F for the next person."),
        }
        return words[status] if status in words else self.tr("Saves and notes the arrival · Ctrl+P")
