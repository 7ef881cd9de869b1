"""The back of a badge: zones and programme in the holder's language, from the holder's side."""

import dataclasses
import io
import re
import tomllib
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pypdfium2 as pdfium
import pytest

from accredit_app.badges.agenda_rows import meetings_in, rows_of, shortened
from accredit_app.badges.brush import scope, shared_key
from accredit_app.badges.fields import FIELDS, BadgeFacts, Scope, holder_language
from accredit_app.badges.pdf import problems, render, render_one
from accredit_app.badges.template import TEMPLATES, load_template, parse_template
from accredit_app.badges.text.fit import fit
from accredit_app.badges.text.fonts import FontBook
from accredit_app.badges.words import (
    FURTHER_PHRASES,
    PHRASES,
    best,
    day_range,
    languages,
    long_day,
    phrase,
)
from accredit_app.config import resource
from accredit_app.domain.event import Meeting
from accredit_app.domain.languages import Names, closest, right_to_left
from tests.sample_badges import EVENT, ZONES, sample

DELEGATE = load_template("delegate-a6")
NINE = datetime(2025, 10, 25, 2, 0, tzinfo=UTC)  # nine at the venue
NAMED = tuple(
    dataclasses.replace(
        zone, name=f"Room {zone.letter}", names=Names({"fr": f"Salle {zone.letter}"})
    )
    for zone in ZONES
)


def meeting(title: str, zone: str, hours: float = 0, *categories: str, **titles: str) -> Meeting:
    start = NINE + timedelta(hours=hours)
    return Meeting(
        UUID(int=hash((title, hours)) & 0xFFFF),
        title,
        zone,
        start,
        start + timedelta(minutes=90),
        categories=frozenset(categories),
        titles=Names(titles),
    )


PROGRAMME = (
    meeting("Opening", "A", 0, "HOD", fr="Ouverture", ar="الافتتاح"),
    meeting("Closing", "A", 30, "HOD", fr="Clôture"),
    meeting("Open talks", "B", 4),
)


def badge(native: str = "", **changes: object) -> BadgeFacts:
    changes = {
        "native_language": native,
        "native_name": "",
        "all_zones": NAMED,
        "zones": NAMED[:2],
        "programme": PROGRAMME,
        **changes,
    }
    return sample(3, **changes)


def back_of(facts: BadgeFacts, template: str = "delegate-a6") -> list[tuple[str, float, float]]:
    """The back's texts with the place of each: words, left edge, upper edge, in points."""
    document = pdfium.PdfDocument(render_one(facts, template=load_template(template)))
    page = document[1]
    text = page.get_textpage()
    found = []
    for number in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(number)
        found.append((text.get_text_bounded(left, bottom, right, top), left, top))
    document.close()
    return found


def words_of(facts: BadgeFacts, template: str = "delegate-a6") -> str:
    document = pdfium.PdfDocument(render_one(facts, template=load_template(template)))
    text = document[1].get_textpage().get_text_range()
    document.close()
    return " ".join(text.split())


def test_every_language_says_everything_in_letters_that_are_shipped() -> None:
    book = FontBook.load()
    assert set(languages()) == {"en", "fr", "es", "ru", "zh-Hans", "ar", "vi"}
    for language in languages():
        said = [phrase(name, language) for name in (*PHRASES, *FURTHER_PHRASES)]
        said += [day_range(date(2025, 10, 25), date(2026, 1, day), language) for day in (1, 2)]
        said += [long_day(date(2025, 10, day), language) for day in range(1, 8)]
        for text in said:
            found = fit(text, book=book, box=(999, 99), max_size=9, language=language)
            assert not found.missing, text


@pytest.mark.parametrize("name", ["sample_event/event.toml"])
def test_the_sample_event_is_named_in_every_language_of_the_backs(name: str) -> None:
    event = tomllib.loads(resource(*name.split("/")).read_text(encoding="utf-8"))
    wanted = set(languages()) - {"en"}
    for kind, key in (("zone", "names"), ("category", "labels"), ("meeting", "titles")):
        for entry in event[kind]:
            assert set(entry[key]) == wanted
            assert len(set(entry[key].values())) > 3


@pytest.mark.parametrize(
    ("native", "letters", "expected"),
    [
        ("ar", "fr", "ar"),
        ("km", "fr", "fr"),
        ("zh-CN", "", "zh-Hans"),
        ("zh-Hant", "", "en"),
        ("de", "de", "en"),
        ("", "es-MX", "es"),
        ("vi", "", "vi"),
    ],
)
def test_the_holders_language_is_one_that_there_are_words_in(
    native: str, letters: str, expected: str
) -> None:
    assert holder_language(badge(native, language=letters)) == expected


def test_without_words_in_the_holders_language_it_is_the_events_first() -> None:
    french = dataclasses.replace(EVENT, languages=("pt", "fr", "en"))
    assert holder_language(badge("de", event=french)) == "fr"
    assert best(("xx", "")) == "en"


def test_languages_are_looked_up_by_what_they_begin_with() -> None:
    assert closest("fr-CA", ["en", "fr"]) == "fr"
    assert closest("zh", ["zh-Hans"]) == "zh-Hans"
    assert closest("zh-TW", ["zh-Hans"]) is None
    assert closest("", ["en"]) is None
    assert right_to_left("ur-PK")
    assert not right_to_left("uz")


def test_zones_are_named_in_the_holders_language_or_as_the_event_names_them() -> None:
    french, spanish = words_of(badge("fr")), words_of(badge("es"))
    assert "Salle A" in french
    assert "Salle F" in french
    assert phrase("zones_all", "fr") in french
    assert "Room A" in spanish
    assert phrase("emergency", "es") not in spanish  # this event has no number
    alarmed = dataclasses.replace(EVENT, emergency_number="113")
    assert phrase("emergency", "es") in words_of(badge("es", event=alarmed))


def test_the_programme_is_by_the_venues_clock_and_day() -> None:
    said = words_of(badge("fr"))
    assert "09:00–10:30" in said
    assert "13:00–14:30" in said
    assert "15:00–16:30" in said
    assert "Samedi 25 octobre" in said
    assert "Dimanche 26 octobre" in said
    assert said.index("Ouverture") < said.index("Open talks") < said.index("Clôture")


def test_a_card_shows_what_is_for_the_category_and_all_where_nothing_is() -> None:
    said = words_of(badge("fr"), "card-cr80")
    assert "Ouverture" in said
    assert "Open talks" not in said
    assert "Open talks" in words_of(badge("fr", programme=PROGRAMME[2:]), "card-cr80")


def test_from_right_to_left_everything_stands_at_the_other_side() -> None:
    middle = DELEGATE.stock.width * 72 / 25.4 / 2
    arabic = {text.strip(): left for text, left, _ in back_of(badge("ar"))}
    english = {text.strip(): left for text, left, _ in back_of(badge("en"))}
    assert english["09:00–10:30"] < middle < arabic["09:00–10:30"]
    assert arabic["Room A"] > arabic["Room D"]
    assert english["Room A"] < english["Room D"]


def test_a_long_programme_is_set_smaller_but_stays_to_be_read() -> None:
    many = tuple(meeting(f"Working group number {n}", "A", n / 4) for n in range(60))
    facts = badge("en", programme=many)
    report = render([facts], template=DELEGATE, out=io.BytesIO())
    (warning,) = [one for one in report.warnings if one.field == "programme"]
    found = re.match(r"(\d+) of 60 meetings find room in 5 pt", warning.text)
    assert found
    shown, said = int(found[1]), words_of(facts)
    assert sum(f"Working group number {n} " in f"{said} " for n in range(60)) == shown
    told = [int(count) for count in re.findall(r"… and (\d+) more", said)]
    assert sum(told) == 60 - shown
    assert 15 < shown < 60
    fewer = badge("en", programme=many[:shown])
    assert not [
        w
        for w in render([fewer], template=DELEGATE, out=io.BytesIO()).warnings
        if w.field == "programme"
    ]


def test_of_a_day_the_side_events_are_left_out_first() -> None:
    side = tuple(meeting(f"Side event {n}", "B", 13) for n in range(3))
    rows = rows_of(badge("en", programme=(*PROGRAMME, *side)), "en")
    kept = shortened(shortened(rows, "en") or [], "en")
    assert kept is not None
    assert meetings_in(kept) == meetings_in(rows) - 2
    assert {row.title for row in rows} - {row.title for row in kept} <= {s.title for s in side}
    assert [row.more for row in kept if row.more] == [2]
    while kept:
        last, kept = kept, shortened(kept, "en")
    assert [bool(row.day) for row in last] == [True, False]
    assert last[1].title == f"… and {meetings_in(rows)} more"


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_back_can_be_printed_in_every_language(name: str) -> None:
    template = load_template(name)
    for language in languages():
        facts = badge(language, all_zones=NAMED, event=EVENT)
        assert problems(facts, template=template) == ()
        word, said = phrase("zones_all", language).split()[0], words_of(facts, name)
        assert word in said or word[::-1] in said  # pdfium gives Arabic back as it sees it


def test_a_zones_name_that_no_font_has_blocks() -> None:
    strange = (*NAMED[:5], dataclasses.replace(NAMED[5], name="\U0001f9f8"))
    (told,) = problems(badge("en", all_zones=strange), template=DELEGATE)
    assert "no font has" in told
    titled = (meeting("Talks \U0001f9f8", "A"),)
    assert len(problems(badge("en", programme=titled), template=DELEGATE)) == 1


def test_backs_that_are_alike_are_drawn_once() -> None:
    def forms(facts: list[BadgeFacts]) -> int:
        out = io.BytesIO()
        render(facts, template=DELEGATE, out=out)
        return len(re.findall(rb"/Subtype /Form", out.getvalue()))

    one = badge("fr", country="")
    alike = [dataclasses.replace(one, serial=n, person=one.person) for n in range(9)]
    assert forms(alike) == forms(alike[:1])
    other = badge("vi", country="")
    assert forms([*alike, other]) > forms(alike)
    assert shared_key(Scope.HOLDER, one) != shared_key(Scope.HOLDER, other)
    assert shared_key(Scope.CATEGORY, one) == shared_key(Scope.CATEGORY, other)


def test_back_matter_is_shared_as_far_as_it_is_alike() -> None:
    kinds = {type(element).__name__: scope(element) for element in DELEGATE.back}
    assert kinds["Legend"] is kinds["Programme"] is Scope.HOLDER
    assert FIELDS["say_zones"].scope is Scope.HOLDER
    aligned = parse_template(
        'schema = 1\nname = "x"\nstock = "a6"\n[[front]]\ntype = "text"\ntext = "Hello"\n'
        'box = [10, 20, 30, 9]\ncolour = "#000000"\nmax = 9\nalign = "reader"\n'
    ).front[0]
    assert scope(aligned) is Scope.HOLDER
