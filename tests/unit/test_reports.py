"""The daily report: what its PDF says, what its workbook and its CSV hold."""

import csv
import io
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook
from report_facts import DAY, EVENT, full_day
from reportlab.pdfgen.canvas import Canvas

from accredit_app.badges.text.embed import TextPainter
from accredit_app.badges.text.fonts import FontBook
from accredit_app.domain.badges import BadgeStatus
from accredit_app.domain.people import AccreditationState, OrganisationKind
from accredit_app.domain.printing import PrintState
from accredit_app.domain.verdicts import Answer, Reason
from accredit_app.errors import InvalidInput
from accredit_app.reports import facts as words
from accredit_app.reports.daily import WRITERS, daily_pdf, write_daily
from accredit_app.reports.facts import CategoryLine, DailyFacts, DelegationLine, percent
from accredit_app.reports.figures import _step
from accredit_app.reports.language import ReportLanguage
from accredit_app.reports.sheet import HEIGHT, WIDTH, TextSetter
from accredit_app.reports.spreadsheet import CSV_HEADINGS, daily_csv, daily_xlsx, lines

BARE = DailyFacts(
    event=EVENT,
    day=DAY,
    generated_at=full_day().generated_at,
    station="Event office 1",
    expected=0,
    arrived=0,
    arrivals=0,
    walk_ins=0,
)


def setting(canvas: Canvas) -> TextSetter:
    return TextPainter(canvas, FontBook.load())


def pages_of(facts: DailyFacts) -> list[str]:
    out = io.BytesIO()
    count = daily_pdf(facts, out, setting=setting)
    document = pypdfium2.PdfDocument(out.getvalue())
    texts = []
    for page in document:
        assert page.get_size() == pytest.approx((WIDTH, HEIGHT), abs=0.01)
        texts.append(" ".join(page.get_textpage().get_text_range().split()))
    assert len(texts) == count
    return texts


@pytest.fixture(scope="module")
def full() -> DailyFacts:
    return full_day()


@pytest.fixture(scope="module")
def pages(full: DailyFacts) -> list[str]:
    return pages_of(full)


def test_the_first_page_tells_the_day(full: DailyFacts, pages: list[str]) -> None:
    first = pages[0]
    for said in (
        "World Conference on",
        "25–26 October 2025",
        "Saturday 25 October 2025",
        f"{full.arrivals:,}",
        f"{full.arrived:,}",
        "walk-ins: 437",
        "State delegations",
        "present of 110",
        "Busiest hour 09:00–10:00: 351",
        "Head of delegation",
        "Handed over 1,548",
        "14 of 16 are in",
        "Desk 13, Gate B",
        "Delegations awaited",
        "20:42 (UTC+07:00)",
    ):
        assert said in first, said
    for count in full.by_hour.values():
        assert f"{count:,}" in first


def test_the_second_page_tells_gates_and_requests(full: DailyFacts, pages: list[str]) -> None:
    second = pages[1]
    for said in (
        "A · Plenary hall 1,402 23 44 1,469",
        "Total 2,870 32 86 2,988",
        "Zone not on the badge Refused 70",
        "State delegations 100 of 110",
        f"Approved {full.states[AccreditationState.APPROVED]:,}",
        "Unknown: check the paper 2",
    ):
        assert said in second, said


def test_every_delegation_stands_in_the_list_with_its_figures(
    full: DailyFacts, pages: list[str]
) -> None:
    whole = " ".join(pages[2:])
    for line in full.delegations:
        if line.name.isascii() and line.name:
            figures = f"{line.country} {line.expected} {line.arrived} {line.badges}"
            assert " ".join(f"{line.name} {figures}".split()) in whole
    for name in ("Việt Nam", "Україна", "Ελλάδα", "日本", "대한민국", "Côte d’Ivoire"):
        assert name in whole
    assert f"Total {full.expected:,} {full.arrived:,}" in whole


def test_headings_and_page_numbers_stand_on_every_page(pages: list[str]) -> None:
    assert len(pages) > 5
    for place, page in enumerate(pages, 1):
        assert f"Page {place} of {len(pages)}" in page
        assert "World Conference on" in page
    for page in pages[2:]:
        assert page.count("Organisation Country Expected Arrived Badges") == 1
    assert "State delegations (110) continued Ecuador" in pages[3]


def test_the_same_facts_make_the_same_bytes(full: DailyFacts) -> None:
    one, two = io.BytesIO(), io.BytesIO()
    daily_pdf(full, one, setting=setting)
    daily_pdf(full, two, setting=setting)
    assert one.getvalue() == two.getvalue()


def test_nothing_is_drawn_outside_the_paper(full: DailyFacts) -> None:
    out = io.BytesIO()
    daily_pdf(full, out, setting=setting)
    for page in list(pypdfium2.PdfDocument(out.getvalue()))[1:]:
        picture = page.render(scale=1).to_pil().convert("L")
        width, height = picture.size
        for edge in ((0, 0, 30, height), (width - 30, 0, width, height), (0, 0, width, 20)):
            assert picture.crop(edge).getextrema() == (255, 255)


def test_an_empty_day_is_a_report_too() -> None:
    first, second = pages_of(BARE)
    assert "Nobody has arrived on this day." in first
    assert "Stations" not in first
    assert "Busiest" not in first
    assert "No badge was scanned on this day." in second
    assert "Why badges were stopped" not in second
    assert "Organisations by kind" not in second


def test_a_day_of_one_early_arrival() -> None:
    facts = replace(
        BARE, by_hour={5: 1, 9: 0}, arrivals=1, arrived=1, expected=2, stations_in=("Desk 1",)
    )
    first = pages_of(facts)[0]
    assert "Busiest hour 05:00–06:00: 1" in first
    assert re.search(r"05:00 (1 )?06:00 07:00 .* 18:00", first)
    assert "04:00" not in first
    assert "19:00" not in first
    assert "1 of 1 are in" in first
    assert "Missing" not in first


def test_more_than_the_first_page_holds_is_summed_not_cut() -> None:
    categories = tuple(
        CategoryLine(f"C{n}", f"Category {n}", "#123456", n, 1) for n in range(1, 41)
    )
    states = tuple(
        DelegationLine(f"State {n}", "XX", OrganisationKind.STATE, 3, 0, 0) for n in range(40)
    )
    crowded = replace(BARE, categories=categories, delegations=states)
    first = pages_of(crowded)[0]
    assert "Further categories: " in first
    assert "Total 820 40" in first
    assert "Delegations awaited" not in first
    airy = replace(BARE, delegations=states)
    first = pages_of(airy)[0]
    assert "Delegations awaited States: 40" in first
    named = sum(f"State {n} 3" in first for n in range(40))
    assert 5 < named < 40
    few = pages_of(replace(BARE, delegations=states[:2]))[0]
    assert "State 0 3 State 1 3 Badges" in few
    assert f"Further states: {40 - named} {3 * (40 - named)}" in first


def test_a_group_is_never_named_alone_at_the_foot_of_a_page() -> None:
    for count in range(36, 42):
        lines_of = [
            DelegationLine(f"State {n}", "", OrganisationKind.STATE, 1, 1, 1) for n in range(count)
        ]
        lines_of.append(DelegationLine("The Tide", "", OrganisationKind.NEWS_AGENCY, 1, 1, 1))
        pages = pages_of(replace(BARE, delegations=tuple(lines_of)))
        (page,) = [page for page in pages[2:] if "News agencies (1)" in page]
        assert "News agencies (1) The Tide" in page


def test_long_names_and_gates_are_set_whole() -> None:
    name = "Permanent Secretariat of the Convention on the Protection of Transboundary Rivers " * 2
    scans = full_day().scans
    facts = replace(
        BARE,
        scans=tuple(replace(scans[0], zone="", zone_name=name.strip(), reason=r) for r in Reason),
        delegations=(DelegationLine(name.strip(), "CH", OrganisationKind.UN_SYSTEM, 1, 0, 0),),
    )
    pages = pages_of(facts)
    assert name.strip() in pages[2]


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        (date(2025, 10, 25), date(2025, 10, 25), "· 25 October 2025"),
        (date(2025, 10, 30), date(2025, 11, 2), "30 October – 2 November 2025"),
        (date(2025, 12, 30), date(2026, 1, 2), "30 December 2025 – 2 January 2026"),
    ],
)
def test_the_events_days_are_written_out(first: date, last: date, said: str) -> None:
    event = replace(EVENT, first_day=first, last_day=last, utc_offset=-210)
    page = pages_of(replace(BARE, event=event))[0]
    assert said in page
    assert "10:12 (UTC−03:30)" in page


def test_shares_are_honest_at_both_ends() -> None:
    assert percent(0, 0) == "–"
    assert percent(0, 10) == "0 %"
    assert percent(999, 1_000) == "99 %"
    assert percent(1_000, 1_000) == "100 %"
    assert percent(3, 2) == "150 %"


def test_grid_steps_are_round_numbers() -> None:
    assert [_step(most) for most in (0, 5, 6, 10, 11, 25, 26, 351, 9_999)] == [
        1, 1, 2, 2, 5, 5, 10, 100, 2_000,
    ]  # fmt: skip


def test_every_value_of_the_domain_has_words() -> None:
    for table, domain in (
        (words.KINDS, [*OrganisationKind, None]),
        (words.STATES, AccreditationState),
        (words.BADGES, BadgeStatus),
        (words.PRINTS, PrintState),
        (words.ANSWERS, Answer),
        (words.REASONS, Reason),
    ):
        assert set(table) == set(domain)


def test_the_workbook_reads_back_equal(full: DailyFacts) -> None:
    out = io.BytesIO()
    daily_xlsx(full, out)
    book = load_workbook(out)
    assert book.sheetnames == ["Day", "Hours", "Categories", "Gates", "Organisations"]
    day = dict(book["Day"].iter_rows(min_row=2, values_only=True))
    assert day["People expected"] == full.expected
    assert day["Arrived today"] == full.arrivals
    assert day["Scans: Refused"] == full.scanned(Answer.REFUSE)
    assert day["Badges: Revoked"] == 29
    hours = list(book["Hours"].iter_rows(min_row=2, max_col=2, values_only=True))
    assert hours == [(f"{hour:02d}:00", count) for hour, count in sorted(full.by_hour.items())]
    rows = list(book["Organisations"].iter_rows(min_row=2, values_only=True))
    assert rows == [
        (
            line.name or None, line.country or None, words.KINDS[line.kind],
            line.expected, line.arrived, line.badges,
        )
        for line in full.delegations
    ]  # fmt: skip
    gates = list(book["Gates"].iter_rows(min_row=2, values_only=True))
    assert sum(row[4] for row in gates) == full.scanned()
    assert len(book["Hours"]._charts) == 1
    for sheet in book:
        assert sheet.freeze_panes == "A2"
        assert sheet.auto_filter.ref.startswith("A1:")


@pytest.mark.parametrize("mark", ["=", "+", "-", "@", "\t", "\r"])
def test_what_a_person_typed_is_never_a_formula(mark: str) -> None:
    name = f'{mark}HYPERLINK("http://example.org","x")\x07'
    facts = replace(BARE, delegations=(DelegationLine(name, "", OrganisationKind.STATE, 1, 1, 1),))
    out = io.BytesIO()
    daily_xlsx(facts, out)
    cell = load_workbook(out)["Organisations"]["A2"]
    assert cell.data_type == "s"
    assert cell.value.strip() == name.replace("\x07", "").strip()
    out = io.BytesIO()
    daily_csv(facts, out)
    rows = list(csv.reader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline="")))
    assert {row[2] for row in rows if row[1] == "organisation"} == {f"'{name}"}


def test_the_csv_holds_every_figure_once(full: DailyFacts) -> None:
    out = io.BytesIO()
    daily_csv(full, out)
    assert out.getvalue().startswith(b"\xef\xbb\xbf")
    assert out.getvalue().count(b"\r\n") == len(list(lines(full))) + 1
    reader = csv.DictReader(io.StringIO(out.getvalue().decode("utf-8-sig"), newline=""))
    rows = list(reader)
    assert tuple(reader.fieldnames or ()) == CSV_HEADINGS
    read = [(r["section"], r["item"], r["detail"], r["measure"], int(r["value"])) for r in rows]
    assert read == list(lines(full))
    assert {row["day"] for row in rows} == {"2025-10-25"}
    arrived = sum(int(r["value"]) for r in rows if r["section"] == "hour")
    assert arrived == full.arrivals


def test_an_empty_workbook_has_no_chart() -> None:
    out = io.BytesIO()
    daily_xlsx(BARE, out)
    assert load_workbook(out)["Hours"]._charts == []


@pytest.mark.parametrize("ending", sorted(WRITERS))
def test_a_file_is_written_whole_in_the_form_of_its_name(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"Report{ending.upper()}"
    path.write_bytes(b"yesterday's")
    write_daily(BARE, path, setting=setting)
    starts = {".pdf": b"%PDF", ".xlsx": b"PK", ".csv": b"\xef\xbb\xbf"}
    assert path.read_bytes().startswith(starts[ending])
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_form_or_place_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="not known"):
        write_daily(BARE, tmp_path / "report.docx", setting=setting)
    with pytest.raises(InvalidInput, match="could not be written"):
        write_daily(BARE, tmp_path / "nowhere" / "report.csv", setting=setting)
    (tmp_path / "report.csv").mkdir()
    with pytest.raises(InvalidInput, match="could not be written"):
        write_daily(BARE, tmp_path / "report.csv", setting=setting)
    assert [path.name for path in tmp_path.iterdir()] == ["report.csv"]


def spoken(words: str) -> str:
    """A made-up language: what was handed in to be said is marked."""
    return f"«{words}»"


def test_words_are_said_in_the_language_and_names_are_not(full: DailyFacts) -> None:
    named = replace(full, station="Total", stations_in=("Missing",), stations_missing=())
    language = ReportLanguage(spoken, "fr_FR")
    out = io.BytesIO()
    daily_pdf(named, out, setting=setting, language=language)
    document = pypdfium2.PdfDocument(out.getvalue())
    first = " ".join(document[0].get_textpage().get_text_range().split())
    for said in ("samedi 25 octobre 2025", "«Arrived today»", "«Total»", "«In» Missing", "1 395"):
        assert said in first, said
    assert document.get_metadata_value("Title").startswith("«World Conference")
    book = io.BytesIO()
    daily_xlsx(named, book, language=language)
    sheet = load_workbook(io.BytesIO(book.getvalue()))["«Day»"]
    rows = {row[0].value: row[1].value for row in sheet.iter_rows(min_row=2)}
    assert rows["«Station»"] == "Total"
    assert rows["«Requests: Approved»"] == full.states[AccreditationState.APPROVED]


def test_from_right_to_left_the_page_is_mirrored(full: DailyFacts) -> None:
    places = []
    for right_to_left in (False, True):
        out = io.BytesIO()
        language = ReportLanguage(right_to_left=right_to_left)
        daily_pdf(full, out, setting=setting, language=language)
        page = pypdfium2.PdfDocument(out.getvalue())[0].get_textpage()
        found = page.search("Arrivals per hour").get_next()
        left, _, right, _ = _box(page, found)
        places.append((left, right))
    (left, right), (mirrored_left, mirrored_right) = places
    assert left < WIDTH / 4
    assert (mirrored_left, mirrored_right) == pytest.approx((WIDTH - right, WIDTH - left), abs=1.5)


def _box(page: pypdfium2.PdfTextPage, found: tuple[int, int]) -> tuple[float, float, float, float]:
    start, count = found
    boxes = [page.get_charbox(start + place) for place in range(count)]
    return (
        min(box[0] for box in boxes), min(box[1] for box in boxes),
        max(box[2] for box in boxes), max(box[3] for box in boxes),
    )  # fmt: skip
