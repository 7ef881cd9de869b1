"""The end of a day: what is open, the signed close, the report, the backup. Then the purge."""
