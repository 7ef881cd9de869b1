"""The event's own badge templates: kept by the office, the same at every station."""

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pypdfium2 as pdfium
import pytest
from click.testing import CliRunner
from stations import SetClock, enrol
from stores import NOON, make, reopen

from accredit_app.badges.pdf import render_one
from accredit_app.badges.template import TEMPLATES, load_template, shipped_text
from accredit_app.cli.badges import badge
from accredit_app.domain.done import Topic
from accredit_app.domain.event import Category, Event, Meeting, Zone
from accredit_app.domain.fields import to_fields
from accredit_app.domain.languages import Names
from accredit_app.domain.people import Details
from accredit_app.errors import InvalidInput, NotFound, StoreError
from accredit_app.services.badges.proofs import described, tried
from accredit_app.services.badges.sheet import Sheet
from accredit_app.services.bundle import Services
from accredit_app.services.people.description import event_of
from accredit_app.store import journal, queries
from accredit_app.store.database import Database

OWN = shipped_text("delegate-a6").replace("Delegate, A6", "Our delegates")


def send(office: Services, other: Services) -> None:
    """What a sync brings from the office's journal."""
    theirs, ours = office.post.database, other.post.database
    with theirs.read() as connection, ours.read() as held:
        have = journal.vector(held)
        for chain, last in journal.vector(connection).items():
            entries = journal.suffix(connection, chain, after=have.get(chain, 0), limit=last)
            journal.accept(ours, entries)


def test_the_shipped_templates_are_there_from_the_start(office: Services) -> None:
    assert office.templates.names() == TEMPLATES
    assert office.templates.own() == ()
    assert office.templates.text("press-a6") == shipped_text("press-a6")
    assert office.templates.load("press-a6") == load_template("press-a6")


def test_an_own_template_is_at_every_station(
    office: Services, tmp_path: Path, clock: SetClock
) -> None:
    done = office.templates.save("  our   badge ", OWN)
    assert done.value.name == "our badge"
    assert done.topics == {Topic.TEMPLATES}
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    assert desk.templates.names() == (*TEMPLATES, "our badge")
    assert desk.templates.load("our badge").name == "Our delegates"
    office.templates.save("our badge", OWN.replace("Our delegates", "Theirs"))
    send(office, desk)
    assert desk.templates.load("our badge").name == "Theirs"
    assert desk.templates.own() == ("our badge",)
    desk.post.database.close()


def test_an_own_template_wins_over_a_shipped_one_of_its_name(office: Services) -> None:
    office.templates.save("delegate-a6", OWN)
    assert office.templates.names() == TEMPLATES
    assert office.templates.load("delegate-a6").name == "Our delegates"


def test_a_template_is_read_once_for_as_long_as_it_is_the_same(office: Services) -> None:
    office.templates.save("ours", OWN)
    assert office.templates.load("ours") is office.templates.load("ours")


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("", OWN, "needs a name"),
        ("x" * 81, OWN, "needs a name"),
        ("ours", "schema = 2", "ours cannot be used"),
        ("ours", "not TOML", "not valid TOML"),
    ],
)
def test_a_wrong_template_is_not_kept(office: Services, name: str, text: str, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        office.templates.save(name, text)
    assert office.templates.names() == TEMPLATES


def test_a_template_that_is_not_here_is_told(office: Services) -> None:
    with pytest.raises(NotFound, match="no badge template “gone”"):
        office.templates.load("gone")


def test_the_same_text_again_writes_nothing(office: Services) -> None:
    office.templates.save("ours", OWN)
    with office.post.database.read() as connection:
        before = journal.vector(connection)
    office.templates.save("ours", OWN)
    with office.post.database.read() as connection:
        assert journal.vector(connection) == before


SOMEBODY = UUID(int=9)

# -- names and programme -----------------------------------------------------

DESCRIPTION: dict[str, Any] = {
    "event": {
        "name": "Rivers",
        "place": "Huế",
        "first_day": NOON.date(),
        "last_day": NOON.date(),
        "utc_offset": 420,
    },
    "zone": [
        {"letter": "A", "bit": 0, "name": "Hall", "pictogram": "door", "names": {"fr": "Salle"}},
        {"letter": "B", "bit": 1, "name": "Rooms", "pictogram": "door"},
    ],
    "category": [
        {
            "code": "DEL", "number": 1, "label": "Delegate", "letter": "D", "band": "#000000",
            "text": "#FFFFFF", "zones": ["A"], "labels": {"fr": "Délégué", "vi": "Đại biểu"},
        }
    ],
    "meeting": [
        {"title": "Opening", "zone": "A", "starts": NOON, "ends": NOON, "titles": {"fr": "Début"}},
        {"title": "Talks", "zone": "B", "starts": NOON, "ends": NOON},
        {"title": "Press", "zone": "A", "starts": NOON, "ends": NOON, "categories": ["PRS"]},
        {"title": "Delegates", "zone": "A", "starts": NOON, "ends": NOON, "categories": ["DEL"]},
    ],
}  # fmt: skip


def entered(folder: Path) -> tuple[Database, Event, list[Category], list[Zone], list[Meeting]]:
    database = make(folder)
    event, categories, zones, meetings = event_of(SOMEBODY, DESCRIPTION)
    with database.write("An") as unit:
        unit.set("event", event.id, to_fields(event))
        for kind, many in (("category", categories), ("zone", zones), ("meeting", meetings)):
            for one in many:
                unit.set(kind, one.id, to_fields(one))
    return database, event, categories, zones, meetings


def test_names_in_other_languages_come_back_as_they_were(tmp_path: Path) -> None:
    database, _, categories, zones, meetings = entered(tmp_path)
    with database, database.read() as connection:
        assert queries.categories(connection) == tuple(categories)
        assert queries.zones(connection) == tuple(zones)
        assert set(queries.meetings(connection)) == set(meetings)
    assert categories[0].labels == Names({"vi": "Đại biểu", "fr": "Délégué"})
    assert zones[1].names == {}


def test_names_that_are_none_are_refused() -> None:
    wrong = {**DESCRIPTION, "zone": [{**DESCRIPTION["zone"][0], "names": "Salle"}]}
    with pytest.raises(InvalidInput, match="names wants a text for each language"):
        event_of(SOMEBODY, wrong)


def test_a_category_gets_another_template_at_every_station(
    office: Services, tmp_path: Path, clock: SetClock
) -> None:
    desk = enrol(office, "Desk 1", "desk", tmp_path / "desk", clock)
    office.templates.save("our badge", OWN)
    done = office.templates.use_for("our badge", "PRS")
    assert (done.value.code, done.value.template) == ("PRS", "our badge")
    assert {Topic.EVENT, Topic.TEMPLATES} <= done.topics
    kept = {each.code: each.template for each in office.templates.occasion().categories}
    assert kept == {"DEL": "delegate-a6", "PRS": "our badge"}
    send(office, desk)
    assert desk.templates.occasion().categories == office.templates.occasion().categories
    desk.post.database.close()
    with pytest.raises(NotFound, match="no badge template “gone”"):
        office.templates.use_for("gone", "PRS")
    with pytest.raises(NotFound, match="no category “XXX”"):
        office.templates.use_for("press-a6", "XXX")
    assert office.templates.occasion().categories[1].template == "our badge"


def test_a_badge_has_the_programme_that_its_holder_may_go_to(tmp_path: Path) -> None:
    database, event, *_ = entered(tmp_path)
    with database:
        with database.write("An") as unit:
            person = unit.set("person", SOMEBODY, to_fields(Details(given_name="Li")))
            assert person is not None
            unit.set("accreditation", SOMEBODY, {"person": SOMEBODY, "category": "DEL"})
        with database.read() as connection:
            record = queries.record(connection, SOMEBODY)
            assert record is not None
            sheet = Sheet(connection, event)
            facts = sheet.specimen(record)
            assert {meeting.title for meeting in facts.programme} == {"Opening", "Delegates"}
            assert [zone.letter for zone in facts.all_zones] == ["A", "B"]
            assert sheet.specimen(record).programme is facts.programme


# -- files of an older version -----------------------------------------------

OLD_TABLES = """
CREATE TABLE category (id BLOB NOT NULL PRIMARY KEY, code TEXT, number INTEGER, label TEXT,
    letter TEXT, band TEXT, text TEXT, zones TEXT, template TEXT);
CREATE TABLE zone (id BLOB NOT NULL PRIMARY KEY, letter TEXT, bit INTEGER, name TEXT,
    pictogram TEXT);
CREATE TABLE meeting (id BLOB NOT NULL PRIMARY KEY, title TEXT, zone TEXT, starts BIGINT,
    ends BIGINT, capacity INTEGER, categories TEXT)
"""


LATER = ("pair", "same", "conflict", "notice")
"""Tables that came with later versions."""


def test_a_file_of_the_first_version_is_brought_up_to_date(tmp_path: Path) -> None:
    database, _, categories, zones, meetings = entered(tmp_path)
    with database, database.write("An") as unit:
        unit.set("template", SOMEBODY, {"name": "ours", "text": OWN})
        for table in ("category", "zone", "meeting", "template", *LATER):
            unit.connection.exec_driver_sql(f"DROP TABLE {table}")
        unit.connection.exec_driver_sql("ALTER TABLE badge DROP COLUMN thumbnail")
        for statement in OLD_TABLES.split(";"):
            unit.connection.exec_driver_sql(statement)
        unit.connection.exec_driver_sql("DELETE FROM entity WHERE family = 'template'")
        unit.connection.exec_driver_sql("UPDATE alembic_version SET version_num = '0001'")
    with reopen(tmp_path) as again, again.read() as connection:
        assert queries.categories(connection) == tuple(categories)
        assert queries.zones(connection) == tuple(zones)
        assert set(queries.meetings(connection)) == set(meetings)
        assert queries.template_text(connection, "ours") == OWN


# -- trying a template -------------------------------------------------------


def test_the_stations_event_can_be_tried(office: Services) -> None:
    occasion = office.templates.occasion()
    assert [category.code for category in occasion.categories] == ["DEL", "PRS"]
    badge = occasion.badge(Details(given_name="Li"), occasion.categories[0])
    document = pdfium.PdfDocument(render_one(badge, template=load_template("label-4x3in")))
    assert len(document) == 2
    document.close()


def test_a_sound_template_passes_and_leaves_its_sheets(tmp_path: Path) -> None:
    out = tmp_path / "proof.pdf"
    result = CliRunner().invoke(badge, ["check-template", "label-4x3in", "--out", str(out)])
    assert result.exit_code == 0, result.output
    assert "warning: " in result.output
    assert "cases tried" in result.output
    assert out.read_bytes()[:5] == b"%PDF-"
    assert list(tmp_path.iterdir()) == [out]


def test_a_template_with_errors_is_told_and_refused(tmp_path: Path) -> None:
    path = tmp_path / "pale.toml"
    pale = shipped_text("label-4x3in").replace('black = "#000000"', 'black = "#AAAAAA"')
    path.write_text(pale, encoding="utf-8")
    result = CliRunner().invoke(badge, ["check-template", str(path), "--json"])
    assert isinstance(result.exception, InvalidInput)
    answer = json.loads(result.stdout)
    assert answer["sound"] is False
    assert {"error"} <= {finding["severity"] for finding in answer["findings"]}
    assert any("contrast" in finding["text"] for finding in answer["findings"])


def test_a_template_is_tried_with_ones_own_event(tmp_path: Path) -> None:
    event = Path(__file__).parent.parent / "event.toml"
    result = CliRunner().invoke(
        badge, ["check-template", "delegate-a6", "--event", str(event), "--json"]
    )
    assert result.exit_code == 0
    assert json.loads(result.stdout)["sound"] is True


def test_sheets_that_cannot_be_written_are_told(tmp_path: Path) -> None:
    event = described(Path(__file__).parent.parent / "event.toml")
    with pytest.raises(StoreError, match="could not be written"):
        tried("delegate-a6", event, out=tmp_path / "nowhere" / "proof.pdf")


def test_an_event_without_categories_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "event.toml"
    text = (Path(__file__).parent.parent / "event.toml").read_text(encoding="utf-8")
    head = text[: text.index("[[category]]")]
    path.write_text(f"category = []\n{head}", encoding="utf-8")
    with pytest.raises(InvalidInput, match="no category"):
        described(path)
