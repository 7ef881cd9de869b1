"""Portraits: made uniform for the badge, and drawn for the training event."""
