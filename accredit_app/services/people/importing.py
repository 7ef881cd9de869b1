"""The office's list duty: a list of people comes in row by row, and no row is lost unseen.

Reading the file is the imports room's work; here the rows meet what the station already knows.
"""

import csv
from collections.abc import Generator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from accredit_app.domain.done import Done, Topic
from accredit_app.domain.event import Event, named_id
from accredit_app.domain.fields import to_fields, to_json
from accredit_app.domain.people import (
    AccreditationState,
    Details,
    Organisation,
    OrganisationKind,
    Record,
)
from accredit_app.domain.text import fold
from accredit_app.errors import InvalidInput, StoreError
from accredit_app.imports import ImportedPerson, PeopleList, Refusal, read_people
from accredit_app.photos.prepare import prepare
from accredit_app.phrases import say, why
from accredit_app.services.people.invitations import invitation_code
from accredit_app.services.people.registration import accreditation_id, enter_organisation
from accredit_app.services.post import Post
from accredit_app.store import queries
from accredit_app.store.database import Unit

ROWS_A_STEP = 50
"""Rows in one transaction: a gate scan or a desk save slips in between two steps."""

DEFAULT_CATEGORY = "DEL"

NATIVE_COLUMNS = (
    "given_name", "family_name", "native_name", "native_language", "honorific", "function",
    "organisation", "organisation_kind", "country", "category", "birth_date", "nationality",
    "document_type", "document_number", "document_issuer", "document_expiry", "language", "email",
    "phone", "zones", "medium", "photo",
)  # fmt: skip
"""The native list, in the order in which it is written."""

EXPORTED = (*NATIVE_COLUMNS, "invitation")
"""With the code that goes into each person's letter; an import passes it over."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or with `dry_run` would do."""

    new: int = 0
    changed: int = 0
    unchanged: int = 0
    refused: tuple[Refusal, ...] = ()
    dry_run: bool = False

    @property
    def read(self) -> int:
        return self.new + self.changed + self.unchanged + len(self.refused)


@dataclass(frozen=True, slots=True)
class ImportProgress:
    done: int
    total: int


class _DryRun(Exception):  # noqa: N818 - rolls a rehearsal back, never leaves this module
    pass


class PeopleImport:
    """Takes lists of people. An imported person is approved: the list is the office's word."""

    def __init__(self, post: Post) -> None:
        self._post = post

    def read(self, path: Path, *, mapping: Mapping[str, str] | None = None) -> PeopleList:
        """The file's good rows and its refused ones; InvalidInput when it is no list at all."""
        return read_people(path, mapping=mapping)

    def take(
        self, people: PeopleList, *, dry_run: bool = False
    ) -> Generator[ImportProgress, None, Done[ImportReport]]:
        """Takes the good rows; yields progress and returns the report.

        Taking the same list again changes nothing. A cancelled import keeps the rows that were
        taken; the same list completes it.
        """
        event = self._post.event()
        with self._post.database.read() as connection:
            rules = _Rules(
                frozenset(item.code for item in queries.categories(connection)),
                frozenset(item.letter for item in queries.zones(connection)),
            )
        report = ImportReport(refused=tuple(people.refused), dry_run=dry_run)
        rows = people.rows
        for start in range(0, len(rows), ROWS_A_STEP):
            step = rows[start : start + ROWS_A_STEP]
            try:
                with self._post.database.write(self._post.operator) as unit:
                    for row in step:
                        report = self._take_row(unit, event, rules, row, report)
                    if dry_run:
                        raise _DryRun
            except _DryRun:
                pass
            yield ImportProgress(start + len(step), len(rows))
        topics = set() if dry_run else {Topic.PEOPLE, Topic.ORGANISATIONS, Topic.PHOTOS}
        return Done.of(replace(report, refused=tuple(sorted(report.refused, key=_place))), topics)

    def export(self, path: Path) -> int:
        """Writes everybody as the native list (CSV, UTF-8 with BOM); returns how many.

        The file appears under its name only when it is whole. StoreError when it cannot be
        written.
        """
        with self._post.database.read() as connection:
            rows = [_native_row(record) for record in queries.records(connection)]
        draft = path.with_name(path.name + ".part")
        try:
            with draft.open("w", encoding="utf-8-sig", newline="") as out:
                writer = csv.DictWriter(out, EXPORTED)
                writer.writeheader()
                writer.writerows(rows)
            draft.replace(path)
        except OSError as error:
            raise StoreError(
                "The list could not be written",
                say("{path}: {reason}. No file was left.", path=path, reason=why(error)),
            ) from error
        finally:
            with suppress(OSError):
                draft.unlink()
        return len(rows)

    def _take_row(
        self, unit: Unit, event: Event, rules: "_Rules", row: ImportedPerson, report: ImportReport
    ) -> ImportReport:
        refusal = rules.refusal(row)
        photo = ""
        if refusal is None and row.photo is not None:
            try:
                photo = unit.keep_photo(prepare(row.photo.read_bytes()))
            except (OSError, InvalidInput) as error:
                bad = error.text if isinstance(error, InvalidInput) else say("cannot be read")
                reason = say("{file}: {reason}", file=row.photo.name, reason=bad)
                refusal = Refusal(row.row, "photo", reason)
        if refusal is not None:
            return replace(report, refused=(*report.refused, refusal))
        details = row.details
        if row.organisation:
            organisation = Organisation(
                event.id,
                row.organisation,
                row.organisation_kind or OrganisationKind.STATE,
                row.organisation_country or details.country,
            )
            assumed = {
                name
                for name, said in (
                    ("kind", row.organisation_kind),
                    ("country", row.organisation_country),
                )
                if not said
            }
            identity = enter_organisation(unit, event, organisation, assumed=assumed)
            details = replace(details, organisation=identity)
        person, known = self._identify(unit, event, details, row.organisation)
        wrote = self._write(unit, event, person, row, replace(details, photo=photo), known=known)
        if not known:
            return replace(report, new=report.new + 1)
        if wrote:
            return replace(report, changed=report.changed + 1)
        return replace(report, unchanged=report.unchanged + 1)

    @staticmethod
    def _identify(
        unit: Unit, event: Event, details: Details, organisation: str
    ) -> tuple[UUID, bool]:
        """The same row names the same person at every desk, and so does the same document."""
        connection = unit.connection
        if details.document_number:
            found = queries.by_document(connection, details.document_number)
            if found is not None:
                return found.person.id, True
        birth = details.birth_date.isoformat() if details.birth_date else ""
        person = named_id(
            event.id,
            "person",
            fold(details.family_name),
            fold(details.given_name),
            birth,
            fold(organisation),
        )
        return person, queries.record(connection, person) is not None

    @staticmethod
    def _write(
        unit: Unit,
        event: Event,
        person: UUID,
        row: ImportedPerson,
        details: Details,
        *,
        known: bool,
    ) -> bool:
        fields = to_fields(details)
        if known:  # an empty cell says nothing: it never wipes what a desk has entered
            fields = {name: value for name, value in fields.items() if value not in ("", None, [])}
        request: dict[str, object] = {"person": str(person)}
        if row.category or not known:
            request["category"] = row.category or DEFAULT_CATEGORY
        if row.zones is not None or not known:
            request["zones"] = to_json(row.zones)
        if not known:
            request["state"] = AccreditationState.APPROVED.value
            request["invitation"] = invitation_code(unit, person)
        entries = (
            unit.set("person", person, fields),
            unit.set("accreditation", accreditation_id(event, person), request),
        )
        return any(entry is not None for entry in entries)


@dataclass(frozen=True, slots=True)
class _Rules:
    categories: frozenset[str]
    zones: frozenset[str]

    def refusal(self, row: ImportedPerson) -> Refusal | None:
        """What the event itself objects to in a row that reads well."""
        if row.category and row.category not in self.categories:
            codes = ", ".join(sorted(self.categories))
            return Refusal(
                row.row,
                "category",
                say("“{cell}” is none of {known}", cell=row.category, known=codes),
            )
        strange = (row.zones or frozenset()) - self.zones
        if strange:
            return Refusal(
                row.row,
                "zones",
                say("there is no zone {letters}", letters=", ".join(sorted(strange))),
            )
        return None


def _native_row(record: Record) -> dict[str, str]:
    """A person as a row of the native list; a cell that a spreadsheet would run as a formula is
    kept as text by an apostrophe."""
    values = to_fields(record.person.details)
    values |= {
        "organisation": record.organisation.name if record.organisation else "",
        "organisation_kind": record.organisation.kind.value if record.organisation else "",
        "category": record.accreditation.category,
        "zones": " ".join(sorted(record.accreditation.zones or ())),
        "photo": "",
        "invitation": record.accreditation.invitation,
    }
    texts = {name: str(values.get(name) or "") for name in EXPORTED}
    return {
        name: f"'{text}" if text[:1] in ("=", "@", "-", "\t") else text
        for name, text in texts.items()
    }


def _place(refusal: Refusal) -> tuple[int, str]:
    return refusal.row, refusal.column
