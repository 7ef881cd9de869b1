"""Lists of people: what people's spreadsheets look like, and every way in which they go wrong."""

import csv
import io
import zipfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from accredit_app.domain.people import OrganisationKind
from accredit_app.errors import InvalidInput
from accredit_app.imports import READERS, PeopleList, Refusal, read_people
from accredit_app.imports.people import FIELDS

NAMES = ("given_name", "family_name", "native_name")
LAN = ("Thị Lan", "Nguyễn", "Nguyễn Thị Lan")
RENE = ("René", "Núñez", "")
SPREADSHEET_DAY = datetime(1980, 4, 30)  # noqa: DTZ001 - a spreadsheet knows no time zone


def _read(
    folder: Path, content: bytes | str, name: str = "list.csv", **options: object
) -> PeopleList:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return read_people(path, **options)  # type: ignore[arg-type]  # [options are the test's own]


def _csv(*rows: Sequence[str], delimiter: str = ",") -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue()


def _xlsx(*rows: Sequence[object], empty_first: bool = False) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    if empty_first:
        sheet = book.create_sheet("People")
    for row in rows:
        sheet.append(list(row))
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _people(found: PeopleList) -> list[tuple[str, str]]:
    return [(row.details.given_name, row.details.family_name) for row in found.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_encodings_and_delimiters(tmp_path: Path, encoding: str, delimiter: str) -> None:
    content = _csv(NAMES, LAN, RENE, delimiter=delimiter).encode(encoding)
    found = _read(tmp_path, content)
    assert _people(found) == [LAN[:2], RENE[:2]]
    assert found.rows[0].details.native_name == LAN[2]
    assert not found.refused


def test_the_windows_code_page(tmp_path: Path) -> None:
    found = _read(tmp_path, _csv(NAMES, RENE, delimiter=";").encode("cp1252"))
    assert _people(found) == [RENE[:2]]


def test_commas_within_cells_do_not_decide_the_delimiter(tmp_path: Path) -> None:
    rows = [("given_name", "family_name", "function")]
    rows += [("A", f"B{n}x", "Head, Treaties, Law, Sea") for n in range(5)]
    found = _read(tmp_path, _csv(*rows, delimiter=";"))
    assert [row.details.function for row in found.rows] == ["Head, Treaties, Law, Sea"] * 5


def test_the_delimiter_that_excel_tells(tmp_path: Path) -> None:
    found = _read(tmp_path, "sep=;\r\ngiven_name;family_name\r\nA;B\r\n")
    assert [row.row for row in found.rows] == [3]


def test_a_cell_of_two_lines_and_a_row_of_none_keep_the_rows_numbers(tmp_path: Path) -> None:
    found = _read(tmp_path, 'given_name,family_name\n\n"Anne\nMarie",Blanc\n,,\nC,D\n')
    assert [(row.row, row.details.given_name) for row in found.rows] == [
        (3, "Anne Marie"),
        (5, "C"),
    ]


def test_xlsx_with_its_own_kinds_of_cells(tmp_path: Path) -> None:
    header = ("Family name", "Given name", "birth_date", "document_number", "Document expiry")
    content = _xlsx(
        header,
        ("Haddad", "Layla", SPREADSHEET_DAY, 12345678, date(2031, 1, 2)),
        ("Kim", "Ji-young", "1991-02-03", 9.0, None),
        empty_first=True,
    )
    found = _read(tmp_path, content, "list.xlsx")
    assert not found.refused
    first, second = (row.details for row in found.rows)
    assert first.birth_date == date(1980, 4, 30)
    assert first.document_number == "12345678"
    assert first.document_expiry == date(2031, 1, 2)
    assert second.document_number == "9"
    assert [row.row for row in found.rows] == [2, 3]


def test_every_column_arrives_in_its_field(tmp_path: Path) -> None:
    (tmp_path / "faces").mkdir()
    (tmp_path / "faces" / "a.jpg").write_bytes(b"x")
    row = {
        "given_name": "Layla", "family_name": "Al-Harthy", "native_name": "ليلى الحارثي",
        "native_language": "AR-om", "honorific": "H.E.", "function": "Minister",
        "organisation": "Delegation of Oman", "organisation_kind": "State", "country": "om",
        "category": "hod", "birth_date": "1975-06-07", "nationality": "OM",
        "document_type": "passport", "document_number": "ab 123-4", "document_issuer": "OM",
        "document_expiry": "2030-01-31", "language": "zh-hant-tw", "email": "layla@mfa.example",
        "phone": "+999 (0)24 123-45", "zones": "a; B,p", "medium": "radio",
        "photo": "faces\\a.jpg",
    }  # fmt: skip
    assert row.keys() == set(FIELDS)
    (person,) = _read(tmp_path, _csv(list(row), list(row.values()))).rows
    details = person.details
    assert (details.full_name, details.native_name) == ("Layla Al-Harthy", "ليلى الحارثي")
    assert (details.native_language, details.language) == ("ar-OM", "zh-Hant-TW")
    assert (details.honorific, details.function) == ("H.E.", "Minister")
    assert (details.country, details.nationality) == ("OM", "OM")
    assert (details.birth_date, details.document_expiry) == (date(1975, 6, 7), date(2030, 1, 31))
    assert (details.document_type, details.document_number) == ("passport", "AB123-4")
    assert (details.document_issuer, details.medium) == ("OM", "radio")
    assert (details.email, details.phone) == ("layla@mfa.example", "+999 (0)24 123-45")
    assert (person.organisation, person.organisation_kind) == (
        "Delegation of Oman",
        OrganisationKind.STATE,
    )
    assert (person.organisation_country, person.category) == ("OM", "HOD")
    assert person.zones == frozenset("ABP")
    assert person.photo == (tmp_path / "faces" / "a.jpg").resolve()


def test_what_is_left_open_stays_open(tmp_path: Path) -> None:
    (person,) = _read(tmp_path, "Family Name,First Name\nB,A\n").rows
    assert (person.category, person.zones, person.organisation_kind, person.photo) == (
        "", None, None, None,
    )  # fmt: skip
    assert person.details.birth_date is None


def test_columns_that_mean_nothing_are_told(tmp_path: Path) -> None:
    found = _read(tmp_path, "given_name,Shoe size,family_name,T-shirt\nA,40,B,M\n")
    assert found.ignored == ("Shoe size", "T-shirt")


def test_a_mapping_says_which_column_is_which(tmp_path: Path) -> None:
    mapping = {"Vorname": "given_name", "Name": "family_name", "Email": ""}
    found = _read(
        tmp_path, "Name,Vorname,Email,Country\nWeiß,Jürgen,no address,DE\n", mapping=mapping
    )
    (person,) = found.rows
    assert person.details.full_name == "Jürgen Weiß"
    assert (person.details.email, person.details.country) == ("", "DE")


@pytest.mark.parametrize(
    ("mapping", "word"),
    [
        ({"Name": "surname"}, "no field “surname”"),
        ({"Nachname": "family_name"}, "no column “Nachname”"),
        ({"Name": "family_name"}, "given_name"),
    ],
)
def test_a_mapping_that_does_not_fit(tmp_path: Path, mapping: dict[str, str], word: str) -> None:
    with pytest.raises(InvalidInput, match=word):
        _read(tmp_path, "Name,Vorname\nB,A\n", mapping=mapping)


BAD_CELLS = [
    ("given_name", "", "is empty"),
    ("given_name", "12-34", "holds no letter"),
    ("family_name", "x" * 300, "too long"),
    ("native_name", "Nguy\ufffdn", "wrong encoding"),
    ("native_language", "Vietnamese", "language tag"),
    ("language", "qq", "language tag"),
    ("country", "Viet Nam", "ISO 3166-1"),
    ("country", "ZZ", "ISO 3166-1"),
    ("nationality", "VNM", "ISO 3166-1"),
    ("birth_date", "30/04/1985", "ISO 8601"),
    ("birth_date", "1985-02-30", "ISO 8601"),
    ("birth_date", "1850-01-01", "nobody's birth date"),
    ("document_expiry", "next year", "ISO 8601"),
    ("document_number", "AB*12", "no document number"),
    ("email", "layla at mfa", "no e-mail address"),
    ("phone", "ask the office", "no telephone number"),
    ("organisation_kind", "club", "is none of"),
    ("category", "Head of delegation", "category's code"),
    ("zones", "A1", "zone letters"),
    ("photo", "missing.jpg", "no file"),
    ("photo", "../secret.jpg", "not in the folder"),
    ("photo", "/etc/hostname", "not in the folder"),
]


@pytest.mark.parametrize(("column", "cell", "reason"), BAD_CELLS)
def test_a_bad_cell_is_told_and_the_good_rows_are_taken(
    tmp_path: Path, column: str, cell: str, reason: str
) -> None:
    header = ["given_name", "family_name", *({column} - {"given_name", "family_name"})]
    bad = dict(zip(header, ["Good", "Row", ""], strict=False)) | {column: cell}
    good = dict(zip(header, ["Also", "Good", ""], strict=False))
    found = _read(
        tmp_path, _csv(header, list(good.values()), list(bad.values()), list(good.values()))
    )
    assert [row.row for row in found.rows] == [2, 4]
    (refusal,) = found.refused
    assert (refusal.row, refusal.column) == (3, column)
    assert reason in refusal.reason


def test_all_bad_cells_of_a_row_are_told_at_once(tmp_path: Path) -> None:
    found = _read(tmp_path, "Given name,Family name,country,email\nA,B,Wien,x\n")
    (refusal,) = found.refused
    assert refusal.column == "country"
    assert "; email: “x” is no e-mail address" in refusal.reason


def test_more_cells_than_columns_means_a_broken_row(tmp_path: Path) -> None:
    found = _read(tmp_path, "given_name,family_name\nA,B,C\nD,E,,\nF\n")
    assert _people(found) == [("D", "E")]
    assert [(item.row, item.column) for item in found.refused] == [
        (2, "family_name"),
        (4, "family_name"),
    ]


def test_the_marks_that_hide_in_names_are_cleaned_away(tmp_path: Path) -> None:
    found = _read(tmp_path, "given_name,family_name\n\u202eLayla\u2069\u00a0,Haddad  Nou\u0301r\n")
    assert _people(found) == [("Layla", "Haddad Noúr")]


def _zip_of(name: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, "x")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "empty"),
        (b"\r\n,,\r\n", "empty"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "XLS"),
        (b"\x89PNG\r\n", "picture"),
        (b"\x00\x01\x02\x03" * 40, "neither CSV nor XLSX"),
        (b"given_name,family_name\x01\n", "neither CSV nor XLSX"),
        (_zip_of("content.xml"), "not XLSX"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"a,b,c\n1,2,3\n", "no columns given_name and family_name"),
        (b"Dear colleagues, please find the list attached.\n", "Its first row holds"),
        (b'given_name,family_name\n"' + b"x" * 200_000 + b'",B\n', "no row of a table"),
        (b"given_name,family_name\n" + b"a," * 400 + b"\n", "columns"),
    ],
)
def test_a_foreign_file_is_refused_with_a_word(tmp_path: Path, content: bytes, word: str) -> None:
    with pytest.raises(InvalidInput, match=word):
        _read(tmp_path, content)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="No such file"):
        read_people(tmp_path / "nothing.csv")


def test_a_workbook_that_unpacks_to_too_much(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/workbook.xml", bytes(100))
        with archive.open("xl/big.xml", "w", force_zip64=True) as part:
            for _ in range(33):
                part.write(bytes(16 * 2**20))
    with pytest.raises(InvalidInput, match="unpacks to 528 MB"):
        _read(tmp_path, out.getvalue(), "list.xlsx")


INDICO = (
    "ID", "Name", "First Name", "Last Name", "Email Address", "Affiliation", "Title", "Position",
    "Phone Number", "Country", "Picture", "Registration state", "Checked in",
)  # fmt: skip


def _indico(*rows: Sequence[str]) -> bytes:
    return _csv(INDICO, *rows).encode("utf-8-sig")


def test_an_export_of_indico(tmp_path: Path) -> None:
    content = _indico(
        ("1", "Layla Haddad", "Layla", "Haddad", "l@un.example", "Delegation of Oman", "Dr",
         "Counsellor", "968 24 123456", "Oman", "https://x.example/p.jpg", "Completed", "No"),
        ("2", "", "Lan", "Nguyễn", "", "", "", "", "", "Viet Nam", "", "Completed", "Yes"),
        ("3", "", "Ama", "Koné", "", "", "", "", "", "Côte d’Ivoire", "", "Withdrawn", "No"),
        ("4", "", "Bob", "Elf", "", "", "", "", "", "Atlantis", "", "Completed", "No"),
    )  # fmt: skip
    found = _read(tmp_path, content)
    first, second = found.rows
    assert first.details.full_name == "Layla Haddad"
    assert (first.details.honorific, first.details.function) == ("Dr", "Counsellor")
    assert (first.organisation, first.details.country) == ("Delegation of Oman", "OM")
    assert first.details.phone == "968 24 123456"
    assert second.details.country == "VN"
    assert found.refused == (
        Refusal(4, "Registration state", "the registration is “Withdrawn”"),
        Refusal(
            5, "Country", "“Atlantis” is no country code of two letters (ISO 3166-1), such as VN"
        ),
    )
    assert found.ignored == ("Picture", "Checked in")


def test_an_export_of_indico_without_the_names(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="First Name and Last Name"):
        _read(tmp_path, "ID,Name,Email Address\n1,Layla Haddad,l@un.example\n")


def test_no_two_readers_claim_the_same_header() -> None:
    assert next(name for name, reader in READERS.items() if reader.knows(INDICO)) == "indico"
    assert [name for name, reader in READERS.items() if reader.knows(FIELDS)] == ["native"]


HEADS = (
    b"",
    b"given_name,family_name,birth_date,country\nA,B,1990-01-01,VN\n",
    _indico(),
    b"PK\x03\x04",
)


@settings(
    max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(head=st.sampled_from(HEADS), rest=st.binary(max_size=400))
def test_rubbish_is_refused_and_nothing_else(tmp_path: Path, head: bytes, rest: bytes) -> None:
    path = tmp_path / "rubbish"
    path.write_bytes(head + rest)
    try:
        found = read_people(path)
    except InvalidInput:
        return
    assert all(item.reason for item in found.refused)
    assert all(row.details.given_name and row.details.family_name for row in found.rows)


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_a_damaged_workbook_is_refused_and_nothing_else(
    tmp_path: Path, data: st.DataObject
) -> None:
    whole = bytearray(WORKBOOK)
    for _ in range(data.draw(st.integers(1, 8))):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    path = tmp_path / "damaged.xlsx"
    path.write_bytes(whole)
    found = None
    with suppress(InvalidInput):
        found = read_people(path)
    assert found is None or all(
        row.details.given_name and row.details.family_name for row in found.rows
    )


WORKBOOK = _xlsx(NAMES, LAN, RENE)
