"""The one script that builds the shipped fonts: its manifest, its licence, its character sets."""

import hashlib
import io
import json
import shutil
from pathlib import Path

import pytest
import uharfbuzz as hb

from accredit_app.config import resource
from tools.build_fonts import SOURCES, WEIGHTS, build_family, charset, licence, main, ranges, subset

FONTS = resource("fonts")
MANIFEST = json.loads((FONTS / "manifest.json").read_text(encoding="utf-8"))
NPM_NAMES = {"regular": "400Regular", **WEIGHTS}


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """The shipped files laid out as npm lays out its packages."""
    for source in SOURCES:
        folder = tmp_path / "packages" / source.package
        for weight in source.weights:
            name = NPM_NAMES[weight]
            (folder / name).mkdir(parents=True)
            shipped = FONTS / f"{source.family}-{name[3:]}.ttf"
            shutil.copy(shipped, folder / name / f"{source.family}_{name}.ttf")
        entry = next(e for e in MANIFEST["families"] if e["family"] == source.family)
        about = {"name": entry["package"], "version": entry["package_version"]}
        (folder / "package.json").write_text(json.dumps(about), encoding="utf-8")
        shutil.copy(FONTS / "OFL.txt", folder / "LICENSE_FONT")
    return tmp_path / "packages"


def test_a_build_of_what_was_built_is_the_same(packages: Path, tmp_path: Path) -> None:
    out = tmp_path / "fonts"
    out.mkdir()
    small = [source for source in SOURCES if not source.han]
    built = [build_family(source, packages, out) for source in small]
    shipped = [entry for entry in MANIFEST["families"] if not entry["han"]]
    for ours, theirs in zip(built, shipped, strict=True):
        assert {key: ours[key] for key in ours if key != "faces"} == {
            key: theirs[key] for key in theirs if key != "faces"
        }
        for weight, face in theirs["faces"].items():
            data = (out / face["file"]).read_bytes()
            assert ours["faces"][weight]["sha256"] == hashlib.sha256(data).hexdigest()
            assert outlines(data) == outlines((FONTS / face["file"]).read_bytes())


def outlines(data: bytes) -> list[object]:
    font = hb.Font(hb.Face(hb.Blob(data)))
    return [font.get_glyph_extents(glyph) for glyph in range(0, font.face.glyph_count, 7)]


def test_weights_that_cover_other_characters_are_refused(packages: Path, tmp_path: Path) -> None:
    lao = next(source for source in SOURCES if source.family == "NotoSansLao")
    path = packages / lao.package / "700Bold" / "NotoSansLao_700Bold.ttf"
    path.write_bytes(subset(path, set(range(0x20, 0xEC0))))
    with pytest.raises(SystemExit, match="NotoSansLao: the weights do not cover"):
        build_family(lao, packages, tmp_path)


def test_every_copyright_line_is_kept_once(packages: Path) -> None:
    lines = list(licence(packages))
    own = [line for line in lines if line.startswith("Copyright")]
    assert own == sorted(set(own))
    assert len(own) >= 20
    assert any("SIL OPEN FONT LICENSE Version 1.1" in line for line in lines)


def test_the_packages_are_those_of_the_manifest(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--packages"]) == 0
    named = capsys.readouterr().out.split()
    assert named == [entry["package"] for entry in MANIFEST["families"]]
    assert all(entry["package_version"] for entry in MANIFEST["families"])


def test_a_build_needs_to_be_told_where(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main([])
    assert "name the folder" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("points", "said"),
    [({0x41}, "41"), ({0x41, 0x42, 0x44}, "41-42 44"), (set(), ""), ({0x1F600, 1}, "1 1F600")],
)
def test_coverage_is_written_as_ranges(points: set[int], said: str) -> None:
    assert ranges(points) == said


@pytest.mark.parametrize(
    ("name", "has", "lacks"),
    [
        ("gbk", "镕䶮㛃", "각"),
        ("big5", "嘉慧ㄅ", "闫"),
        ("jis", "𠮷髙﨑ゑ", "䶮"),
        ("ksc", "뷁힣韓", "闫"),
    ],
)
def test_character_sets_of_han(name: str, has: str, lacks: str) -> None:
    points = charset(name)
    assert all(ord(c) in points for c in has)
    assert not any(ord(c) in points for c in lacks)


def test_a_subset_keeps_shaping_and_drops_hints() -> None:
    path = FONTS / "NotoSansKhmer-Bold.ttf"
    data = subset(path, set(map(ord, "ស្រីពៅ")))
    face = hb.Face(hb.Blob(io.BytesIO(data).read()))
    assert {"GSUB", "GPOS"} <= set(face.table_tags)
    assert not {"fpgm", "prep", "DSIG"} & set(face.table_tags)
    assert len(data) < path.stat().st_size / 2
