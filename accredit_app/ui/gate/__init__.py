"""The gate: one scan, one answer that is read at two metres."""
