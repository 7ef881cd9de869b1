"""Badge credentials: signing keys, the QR's token, the signed lists, and what a gate concludes.

Everything here works without a network and without a clock of its own. It refuses to keep
personal data in a token, and to take any encoding of a token or of a list but the one.
"""
