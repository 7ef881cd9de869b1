"""Draws the pictures of docs/templates.md: each shipped template, front and back, and a proof.

    .venv/bin/python tools/build_template_pictures.py

Invented guests of the sample event, with drawn faces. The same program makes the same pictures.
"""

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from accredit_app.badges.fields import BadgeFacts
from accredit_app.badges.layout import Template
from accredit_app.badges.pdf import render_one
from accredit_app.badges.proof import prove
from accredit_app.badges.raster import card, raster
from accredit_app.badges.template import load_template
from accredit_app.badges.worst import worst_cases
from accredit_app.config import resource
from accredit_app.domain.badges import make_serial
from accredit_app.domain.event import Meeting
from accredit_app.domain.people import Details
from accredit_app.photos.faces import draw_face
from accredit_app.photos.prepare import prepare
from accredit_app.services.badges.proofs import described

FOLDER = Path(__file__).parent.parent / "docs" / "pictures" / "templates"
WIDTH = 1040
COLOURS = 256
OCCASION = described(resource("sample_event", "event.toml"))

LAYLA = Details(
    honorific="H.E. Dr.",
    given_name="Layla bint Salim",
    family_name="Al-Harthy",
    native_name="معالي الدكتورة ليلى بنت سالم الحارثي",
    native_language="ar",
    function="Minister of Justice and Legal Affairs",
    country="OM",
)
JEAN = Details(
    given_name="Jean-Baptiste",
    family_name="Lefèvre-Dubois",
    language="fr",
    function="Photographer",
    medium="Agence Continentale de Presse",
    country="FR",
)
NGUYET = Details(
    given_name="Ánh Nguyệt",
    family_name="Nguyễn Phước",
    native_name="Nguyễn Phước Ánh Nguyệt",
    native_language="vi",
    function="Phó Chủ nhiệm Văn phòng",
    country="VN",
)
CONCEICAO = Details(
    honorific="H.E. Ms.",
    given_name="Maria da Conceição",
    family_name="Vasconcelos e Sousa-Coutinho",
    language="pt",
    function="Director-General",
    country="PT",
)
YUQING = Details(
    given_name="Yuqing",
    family_name="Ouyang",
    native_name="欧阳雨晴",
    native_language="zh-Hans",
    function="Counsellor",
    country="CN",
)
KONSTANTIN = Details(
    given_name="Konstantin",
    family_name="Voznesensky",
    native_name="Константин Вознесенский",
    native_language="ru",
    function="Interpreter",
    country="RU",
)

SHOWN: tuple[tuple[str, Details, str, str, int], ...] = (
    ("delegate-a6", LAYLA, "HOD", "Ministry of Justice and Legal Affairs", 4),
    ("press-a6", JEAN, "PRS", "Agence Continentale de Presse", 7),
    ("card-cr80", NGUYET, "VIP", "Văn phòng Chủ tịch nước", 12),
    ("card-cr80-wide", CONCEICAO, "DEL", "Ministério da Justiça", 18),
    ("label-4x3in", YUQING, "OBS", "中华人民共和国外交部", 11),
    ("day-pass-a7", KONSTANTIN, "STF", "Secretariat", 9),
)
"""Template, holder, category, organisation, and the seed of the drawn face."""


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, person, code, organisation, seed in SHOWN:
        template = load_template(name)
        facts = guest(person, code, organisation, seed)
        if name.startswith("day-pass"):
            first = OCCASION.event.first_day
            facts = replace(facts, last_day=first, programme=_on_first_day(facts))
        save(beside([card(side, template.stock) for side in sides(template, facts)]), name)
    out = io.BytesIO()
    delegate = load_template("delegate-a6")
    prove(delegate, worst_cases(OCCASION), OCCASION.categories, out=out)
    save(beside([raster(out.getvalue(), dpi=110, page=page) for page in (0, 2)], gap=24), "proof")


def guest(person: Details, code: str, organisation: str, seed: int) -> BadgeFacts:
    category = next(one for one in OCCASION.categories if one.code == code)
    facts = OCCASION.badge(
        person, category, organisation=organisation, photo=prepare(draw_face(seed))
    )
    return replace(facts, serial=make_serial(3, 4711, seed), digits=("4" + "61820547" * 30)[:198])


def _on_first_day(facts: BadgeFacts) -> tuple[Meeting, ...]:
    return tuple(one for one in facts.programme if one.starts.date() == facts.first_day)


def sides(template: Template, facts: BadgeFacts) -> list[Image.Image]:
    pdf = render_one(facts, template=template)
    return [raster(pdf, dpi=200, page=page) for page in range(len(template.sides))]


def beside(pictures: list[Image.Image], *, gap: int = 0) -> Image.Image:
    width = sum(one.width for one in pictures) + gap * (len(pictures) - 1)
    whole = Image.new("RGB", (width, max(one.height for one in pictures)), "#E1E5EE")
    left = 0
    for one in pictures:
        whole.paste(one, (left, 0))
        left += one.width + gap
    return whole


def save(picture: Image.Image, name: str) -> None:
    size = (WIDTH, round(picture.height * WIDTH / picture.width))
    small = picture.resize(size, Image.Resampling.LANCZOS)
    few = small.quantize(COLOURS, kmeans=4, dither=Image.Dither.NONE)
    few.save(FOLDER / f"{name}.png", optimize=True)


if __name__ == "__main__":
    main()
