"""What a gate says: one word an answer, one line a reason, one line on what to do.

The words are for a guard who reads them at arm's length and a delegate who reads them at two
metres. A refusal never accuses: it says what to do next.
"""

from PySide6.QtCore import QObject

from accredit_app.domain.verdicts import Answer, Direction, Reason


class GateWords(QObject):
    """The texts of the gate, in the language that is on screen now."""

    def word(self, answer: Answer, direction: Direction) -> str:
        """The one word that stands beside the sign."""
        if answer is Answer.ADMIT:
            return self.tr("ADMIT") if direction is Direction.IN else self.tr("MAY LEAVE")
        return self.tr("CHECK") if answer is Answer.AMBER else self.tr("STOP")

    def direction(self, direction: Direction) -> str:
        return self.tr("In") if direction is Direction.IN else self.tr("Out")

    def title(self, reason: Reason) -> str:
        """What was found, in a few words."""
        return {
            Reason.OK: self.tr("Badge is valid here"),
            Reason.UNREADABLE: self.tr("This is not a badge of this event"),
            Reason.UNKNOWN_KEY: self.tr("Badge of a station that is not on the list"),
            Reason.FORGED: self.tr("The badge's signature is false"),
            Reason.KEY_LIMITS: self.tr("Badge was made without the right to make it"),
            Reason.REVOKED: self.tr("Badge was withdrawn"),
            Reason.NOT_YET_VALID: self.tr("Badge is not valid yet"),
            Reason.EXPIRED: self.tr("Badge is no longer valid"),
            Reason.WRONG_ZONE: self.tr("No access to this zone"),
            Reason.LIST_TOO_OLD: self.tr("The lists on this station are too old"),
            Reason.CLOCK_WRONG: self.tr("The clock of this station is wrong"),
            Reason.ALREADY_INSIDE: self.tr("This badge is already inside"),
            Reason.NOT_ON_ROSTER: self.tr("Genuine badge, person not on this station's list"),
        }[reason]

    def advice(self, reason: Reason) -> str:
        """What the guard does next; empty when there is nothing to do."""
        return {
            Reason.OK: "",
            Reason.UNREADABLE: self.tr("Scan once more. If it stays, show the way to the desk."),
            Reason.UNKNOWN_KEY: self.tr("Show the way to the registration desk."),
            Reason.FORGED: self.tr("Keep the badge and call a supervisor."),
            Reason.KEY_LIMITS: self.tr("Keep the badge and call a supervisor."),
            Reason.REVOKED: self.tr("Keep the badge and call a supervisor."),
            Reason.NOT_YET_VALID: self.tr("Show the days on the badge to its holder."),
            Reason.EXPIRED: self.tr("Show the way to the registration desk."),
            Reason.WRONG_ZONE: self.tr("Show the zones on the badge to its holder."),
            Reason.LIST_TOO_OLD: self.tr("Compare the face with the badge, and fetch new lists."),
            Reason.CLOCK_WRONG: self.tr("Compare the days on the badge, and have the clock set."),
            Reason.ALREADY_INSIDE: self.tr("Compare the face with the photo, and ask."),
            Reason.NOT_ON_ROSTER: self.tr("Compare the face with the badge and a document."),
        }[reason]
