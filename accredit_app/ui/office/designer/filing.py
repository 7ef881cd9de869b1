"""Templates fetched and put away: opened, saved, taken from a file, written to one.

What is not saved is never dropped unasked. A shipped template is not changed: it is saved as the
event's own under another name.
"""

import io
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from accredit_app.badges.draft import Draft
from accredit_app.badges.layout import Template
from accredit_app.badges.template import TEMPLATES
from accredit_app.badges.worst import Case
from accredit_app.domain.event import Category
from accredit_app.errors import InvalidInput, UserError
from accredit_app.phrases import say, why
from accredit_app.ui.jobs import Jobs, Lane
from accredit_app.ui.office.designer.worktable import Worktable

if TYPE_CHECKING:
    from accredit_app.domain.event import BadgeTemplate
    from accredit_app.services.badges.templates import Templates

LARGEST_FILE = 1_000_000
"""Bytes of a template that are read; a real one has about ten thousand."""


class Filing(QObject):
    """`opened` and `saved` carry the template's name, `failed` what went wrong; `undecided` asks
    what to do with unsaved changes, and carries what would follow."""

    opened = Signal(str)
    saved = Signal(str)
    exported = Signal(Path)
    failed = Signal(object)
    undecided = Signal(object)

    def __init__(
        self, jobs: Jobs, table: Worktable, templates: "Templates", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._table, self._templates = jobs, table, templates
        self.name = ""
        self._imported = False

    @property
    def dirty(self) -> bool:
        """Whether something would be lost."""
        return self._imported or not self._table.stack.isClean()

    @property
    def own(self) -> bool:
        """Whether it may be saved under its own name."""
        return bool(self.name) and self.name not in TEMPLATES

    def when_safe(self, then: Callable[[], None]) -> None:
        """Go on at once if nothing is unsaved; else ask first."""
        if self.dirty:
            self.undecided.emit(then)
        else:
            then()

    def open(self, name: str) -> None:
        """Lay a template on the table."""

        def work() -> Draft:
            return Draft.parse(self._templates.text(name), source=name)

        self._jobs.run(
            self, work, then=partial(self._laid, name, imported=False), failed=self.failed.emit
        )

    def take(self, path: Path) -> None:
        """Lay the template of a file on the table; it is not kept until it is saved."""
        self._jobs.run(
            self,
            partial(_read, path),
            then=partial(self._laid, path.stem, imported=True),
            failed=self.failed.emit,
        )

    def save(self, name: str = "", *, then: Callable[[], None] | None = None) -> None:
        """Keep the draft for all stations, under its own name or another one."""
        kept = name or self.name
        if kept != self.name:
            self._table.rename(kept)
        draft = self._table.draft
        if draft is None:
            return

        def finished(_: "BadgeTemplate") -> None:
            if self._table.draft is draft:
                self._table.stack.setClean()
            self._imported = False
            self.name = kept
            self.saved.emit(kept)
            if then is not None:
                then()

        self._jobs.run(
            self,
            lambda: self._templates.save(kept, draft.text()),
            then=finished,
            failed=self.failed.emit,
        )

    def export(self, path: Path) -> None:
        """Write the draft as a file, as it stands on the table."""
        draft = self._table.draft
        if draft is not None:
            self._jobs.run(
                self,
                partial(_write, path, draft.text().encode()),
                then=self.exported.emit,
                failed=self.failed.emit,
            )

    def prove(self, path: Path, cases: Sequence[Case], categories: Sequence[Category]) -> None:
        """Write the proof sheets of the draft, as it stands on the table, as a PDF."""
        draft = self._table.draft
        if draft is not None:
            self._jobs.run(
                self,
                partial(_prove, path, draft.template(), cases, categories),
                then=self.exported.emit,
                failed=self.failed.emit,
                lane=Lane.SIDE,
            )

    def look_again(self) -> None:
        """Take what another station has made of the template, if nothing was changed here."""
        name = self.name

        def compare(text: str) -> None:
            draft = self._table.draft
            if draft is not None and not self.dirty and name == self.name and text != draft.text():
                self.open(name)

        if name and not self.dirty:
            self._jobs.run(
                self, lambda: self._templates.text(name), then=compare, failed=self.failed.emit
            )

    def _laid(self, name: str, draft: Draft, *, imported: bool) -> None:
        self.name, self._imported = name, imported
        self._table.lay(draft)
        self.opened.emit(name)


def _read(path: Path) -> Draft:
    try:
        if path.stat().st_size > LARGEST_FILE:
            raise InvalidInput(
                "This is no badge template",
                say("{file} is far too large for one. Nothing was changed.", file=path.name),
            )
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "This file cannot be read as a badge template",
            say("{file} is no text in UTF-8. Nothing was changed.", file=path.name),
        ) from error
    return Draft.parse(text, source=path.name)


def _prove(
    path: Path, template: Template, cases: Sequence[Case], categories: Sequence[Category]
) -> Path:
    from accredit_app.badges.proof import prove

    sheets = io.BytesIO()
    prove(template, cases, categories, out=sheets)
    return _write(path, sheets.getvalue())


def _write(path: Path, content: bytes) -> Path:
    try:
        path.write_bytes(content)
    except OSError as error:
        raise UserError(
            "The file could not be written",
            say(
                "{file}: {reason}. The template is still open here. Choose another place.",
                file=path.name,
                reason=why(error),
            ),
        ) from error
    return path
