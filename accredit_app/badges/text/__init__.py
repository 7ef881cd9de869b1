"""Names in any script: direction, script and face runs, shaping, fit to a box, real text in a PDF.

Nothing here guesses a character that no font has: it is named, and the caller blocks the print.
"""
