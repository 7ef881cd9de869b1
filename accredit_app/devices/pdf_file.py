"""A printer that is a folder: each job becomes one PDF file, whole or not at all.

It is the printer of training, of tests and of a desk without one. It refuses to write over a file
that is there.
"""

import os
import re
import tempfile
from contextlib import suppress
from itertools import count
from pathlib import Path

from accredit_app.domain.printing import PrintState
from accredit_app.errors import DeviceError, InvalidInput
from accredit_app.phrases import say, why

_LONGEST_TITLE = 80


class PdfFilePrinter:
    """Prints into `folder`, which is made when the first job comes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def submit(self, pdf: bytes, *, title: str) -> str:
        """Writes the pages to a file named after the title, and returns the file's name.

        InvalidInput if these bytes are no PDF; DeviceError if the file cannot be written, and
        then there is none.
        """
        if not pdf.startswith(b"%PDF-"):
            raise InvalidInput(
                "This cannot be printed", "It is not a PDF, so nothing was sent to the printer."
            )
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            return self._write(pdf, _file_stem(title))
        except OSError as error:
            raise DeviceError(
                "The badge could not be written",
                say(
                    "The folder {folder} cannot be written to ({reason}). The "
                    "registration is safe. Free some space or choose another folder, then print "
                    "again.",
                    folder=self.folder,
                    reason=why(error),
                ),
            ) from error

    def state(self, ref: str) -> PrintState:
        """PRINTED while the job's file is there, else UNKNOWN."""
        plain = ref == Path(ref).name and ref.endswith(".pdf")
        there = plain and (self.folder / ref).is_file()
        return PrintState.PRINTED if there else PrintState.UNKNOWN

    def _write(self, pdf: bytes, stem: str) -> str:
        handle, draft = tempfile.mkstemp(prefix=".", suffix=".part", dir=self.folder)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            return self._name(Path(draft), stem)
        finally:
            with suppress(FileNotFoundError):
                Path(draft).unlink()

    def _name(self, draft: Path, stem: str) -> str:
        """Gives the finished file the first name that is free."""
        for number in count(1):
            name = f"{stem}.pdf" if number == 1 else f"{stem}-{number}.pdf"
            target = self.folder / name
            try:
                # A link fails when the name is taken, where a rename would write over it.
                os.link(draft, target)
            except FileExistsError:
                continue
            except OSError:
                # A memory stick has no links.
                if target.exists():
                    continue
                draft.rename(target)
            return name
        raise AssertionError("unreachable")


def _file_stem(title: str) -> str:
    """The title as a name that every file system takes."""
    words = re.sub(r"[^\w.-]+", "-", title).strip("-.")
    return words[:_LONGEST_TITLE].rstrip("-.") or "badge"
