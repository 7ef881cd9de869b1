"""Whose turn it is with pdfium, which two threads may not call at once, whatever room they are in.

Previews are drawn in a lane, the print dialog prints in another thread: both take the same lock.
"""

import threading
from typing import Final

PDFIUM: Final = threading.Lock()
"""Held from the opening of a document to its closing."""
