"""Names shaped: right faces, HarfBuzz's own glyphs, nothing missing in silence."""

import pytest
import uharfbuzz as hb
from fontTools.pens.recordingPen import RecordingPen
from script_names import NAMES

from accredit_app.badges.text.breaks import breaks
from accredit_app.badges.text.fonts import FontBook, Weight, han_form
from accredit_app.badges.text.itemise import clusters, itemise, resolve_scripts
from accredit_app.badges.text.shape import Line, Paragraph, Run, shape

BOOK = FontBook.load()


def shaped(text: str, language: str = "", weight: Weight = "bold") -> Paragraph:
    return shape(text, book=BOOK, weight=weight, language=language)


def families(text: str, language: str = "") -> list[str]:
    return [run.face.key.split("-")[0] for run in shaped(text, language).runs]


def harfbuzz(run: Run, language: str) -> list[tuple[int, int, int, int]]:
    """The run shaped alone, in a font read anew."""
    buffer = hb.Buffer()
    buffer.add_str(run.text)
    buffer.guess_segment_properties()
    if run.item.level & 1:
        buffer.direction = "rtl"
    buffer.script = run.item.script
    buffer.language = language or "und"
    font = hb.Font(hb.Face(hb.Blob(run.face.path.read_bytes())))
    hb.shape(font, buffer, {"kern": True, "liga": True})
    return [
        (info.codepoint, at.x_advance, at.x_offset, at.y_offset)
        for info, at in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]


@pytest.mark.parametrize("weight", ["medium", "bold"])
@pytest.mark.parametrize(("language", "name"), NAMES, ids=[f"{k}-{n}" for k, n in NAMES])
def test_glyphs_are_those_of_harfbuzz(language: str, name: str, weight: Weight) -> None:
    paragraph = shaped(name, language, weight)
    assert paragraph.missing == ()
    assert "".join(run.text for run in paragraph.runs) == paragraph.text
    for run in paragraph.runs:
        k = run.face.scale
        expected = [(g, a * k, x * k, y * k) for g, a, x, y in harfbuzz(run, language)]
        assert [tuple(glyph[:4]) for glyph in run.glyphs] == expected
        assert all(glyph.glyph for glyph in run.glyphs)
        assert run.width == pytest.approx(sum(glyph.advance for glyph in run.glyphs))


@pytest.mark.parametrize(("language", "name"), NAMES, ids=[f"{k}-{n}" for k, n in NAMES])
def test_letters_are_drawn_by_the_face_of_their_script(language: str, name: str) -> None:
    own = {script: f.name for f in BOOK.families for script in f.scripts if not f.han}
    for run in shaped(name, language).runs:
        if run.item.script in own:
            assert run.face.key.split("-")[0] == own[run.item.script]
        else:
            assert run.face.key[:-9] in {f"NotoSans{c}" for c in ("SC", "TC", "JP", "KR")}


@pytest.mark.parametrize(("language", "name"), NAMES, ids=[f"{k}-{n}" for k, n in NAMES])
def test_a_line_is_shaped_as_if_it_stood_alone(language: str, name: str) -> None:
    paragraph = shaped(name, language)

    def seen(line: Line) -> list[tuple[str, list[tuple[float, ...]]]]:
        return [(run.face.key, [glyph[:4] for glyph in run.glyphs]) for run in line.runs]

    for place in breaks(paragraph.text):
        for start, end in ((0, place.end), (place.start, len(paragraph.text))):
            line = paragraph.line(start, end)
            assert line.text == paragraph.text[start:end]
            alone = shaped(line.text, language)
            if alone.base == paragraph.base and len(paragraph.runs) == 1:
                assert seen(line) == seen(alone.line(0, len(alone.text)))
            drawn = sorted(c for run in line.runs for c in {g.cluster for g in run.glyphs})
            assert drawn[0] == start
            assert drawn[-1] < end


def test_levels_come_from_the_whole_paragraph() -> None:
    paragraph = shaped("سليم (UNX Beirut) خوري", "ar")
    at = paragraph.text.index("Beirut")
    line = paragraph.line(at, len(paragraph.text))
    assert [run.text for run in line.runs][-1].startswith("Beirut")
    assert line.runs[0].item.level == 1


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Anna 𓀀 Smith", ("𓀀",)),
        ("𓀀", ("𓀀",)),
        ("محمد 🦊", ("🦊",)),
        ("𓀀𓀁𓀀", ("𓀀", "𓀁")),
        ("王\U0003134f", ("\U0003134f",)),
        ("A\ue000B", ("\ue000",)),
        ("", ()),
        ("\u200d", ()),
        ("Anna\u2060Lee\u200b", ()),
    ],
)
def test_a_character_that_no_font_has_is_named(text: str, missing: tuple[str, ...]) -> None:
    assert shaped(text).missing == missing


@pytest.mark.parametrize(
    ("tag", "form"),
    [
        ("zh", "zh-Hans"), ("zh-CN", "zh-Hans"), ("zh-Hans-HK", "zh-Hans"), ("zh-TW", "zh-Hant"),
        ("zh_Hant", "zh-Hant"), ("yue", "zh-Hant"), ("ja-JP", "ja"), ("ko", "ko"), ("vi", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_form_of_han_by_language(tag: str, form: str) -> None:
    assert han_form(tag) == form


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("直骨", "zh-Hans", ["NotoSansSC"]),
        ("直骨", "zh-TW", ["NotoSansTC"]),
        ("直骨", "ja", ["NotoSansJP"]),
        ("直骨", "ko", ["NotoSansKR"]),
        ("直骨", "", ["NotoSansSC"]),
        ("直さ", "en", ["NotoSansJP", "NotoSansJP"]),
        ("直김", "", ["NotoSansKR", "NotoSansKR"]),
        ("Лев王", "", ["NotoSans", "NotoSansSC"]),
    ],
)
def test_han_is_drawn_in_the_persons_form(text: str, language: str, expected: list[str]) -> None:
    assert families(text, language) == expected


def test_the_four_forms_of_a_character_differ() -> None:
    outlines = set()
    for language in ("zh-Hans", "zh-Hant", "ja", "ko"):
        run = shaped("骨", language).runs[0]
        pen = RecordingPen()
        run.face.font.draw_glyph_with_pen(run.glyphs[0].glyph, pen)
        outlines.add(str(pen.value))
    assert len(outlines) >= 3


def test_a_name_gets_no_marks_that_nobody_wrote() -> None:
    run = shaped("محمد", "ar").runs[0]
    assert len(run.glyphs) == 4
    assert all(glyph.advance > 0 for glyph in run.glyphs)


def test_decomposed_and_composed_names_are_the_same() -> None:
    apart = shaped("Nguye\u0302\u0303n Thi\u0323", "vi")
    assert apart.text == "Nguyễn Thị"
    assert apart.runs[0].glyphs == shaped("Nguyễn Thị", "vi").runs[0].glyphs


def test_marks_and_joiners_stay_with_their_base() -> None:
    text = "e\u0301ක\u200dය葛\U000e0100가\u1160"
    assert [text[a:b] for a, b in clusters(text)] == [
        "e\u0301",
        "ක\u200dය",
        "葛\U000e0100",
        "가\u1160",
    ]


def test_shared_characters_take_a_neighbours_script() -> None:
    assert resolve_scripts("(ع) b", "Latn") == ["Arab", "Arab", "Arab", "Arab", "Latn"]
    assert resolve_scripts("a (ع) b", "Latn")[2:5] == ["Latn", "Arab", "Latn"]
    assert resolve_scripts("12", "Hani") == ["Hani", "Hani"]
    assert resolve_scripts("ー", "Latn") == ["Kana"]


def test_kerning_and_ligatures_are_on() -> None:
    kerned = shaped("AVA").runs[0]
    assert kerned.width < sum(kerned.face.advance(glyph.glyph) for glyph in kerned.glyphs)


def test_items_cover_the_text_once() -> None:
    for language, name in NAMES:
        cut = itemise(name, book=BOOK, weight="bold", language=language)
        assert [item.start for item in cut.items[1:]] == [item.end for item in cut.items[:-1]]
        assert cut.items[0].start == 0
        assert cut.items[-1].end == len(cut.text)
