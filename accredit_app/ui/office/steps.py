"""What a running sync says, step by step, in words."""

from PySide6.QtCore import QObject

from accredit_app.sync.progress import Step


class SyncWords(QObject):
    """The texts of the steps and of what waits, in the language that is on screen now."""

    def step(self, step: Step) -> str:
        """What is being done in this step."""
        return {
            Step.GREETING: self.tr("Calling the hub…"),
            Step.REVOCATIONS: self.tr("Revoked badges first…"),
            Step.ROWS_OUT: self.tr("Sending changes…"),
            Step.ROWS_IN: self.tr("Fetching changes…"),
            Step.PHOTOS_OUT: self.tr("Sending photos…"),
            Step.PHOTOS_IN: self.tr("Fetching photos…"),
            Step.PROOF: self.tr("Comparing both ends…"),
            Step.DONE: self.tr("Finished"),
        }[step]

    def waiting(self, changes: int) -> str:
        """How many changes were not at the hub yet, in words."""
        return self.tr("%n change(s) waiting to sync", "", changes)

    def all_in(self) -> str:
        return self.tr("All synced")
