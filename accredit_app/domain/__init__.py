"""Values and rules of an accreditation, with no I/O, no clock and no randomness of their own."""
