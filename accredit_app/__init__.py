"""Accredit: the accreditation and badge station of a large international conference."""

__version__ = "0.1.0"
