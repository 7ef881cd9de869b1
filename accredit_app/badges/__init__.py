"""Badges: templates, names in any script, and the PDF that is printed."""
