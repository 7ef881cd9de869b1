"""Build `resources/fonts` from the npm packages `@expo-google-fonts/noto-*` (SIL OFL 1.1).

    npm install --prefix FOLDER $(python tools/build_fonts.py --packages)
    python tools/build_fonts.py FOLDER/node_modules/@expo-google-fonts resources/fonts

Every font keeps all its characters, except the four Han fonts, which keep the national standards
of their countries: whole, they would be 29 MB a weight. The manifest says what each family covers,
so that a station opens a font file only when a name needs it.
It changes no outline and no layout rule, and refuses weights of one family that differ in coverage.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import uharfbuzz as hb

WEIGHTS = {"medium": "500Medium", "semibold": "600SemiBold", "bold": "700Bold"}
DROPPED_TABLES = ("DSIG", "meta", "vhea", "vmtx", "VORG", "gasp", "STAT")
KEPT_NAMES = (0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17)
# From China's Table of General Standard Characters (2013), outside GBK: people bear them.
GENERAL_STANDARD = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖"
    "䏝䏡䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)
# Variants that Japanese family registers hold and JIS X 0213 lacks.
REGISTER_VARIANTS = "𠮷髙﨑神德瀨凞"


@dataclass(frozen=True, slots=True)
class Source:
    """One npm package, and what it is taken for."""

    package: str
    family: str
    scripts: tuple[str, ...]
    weights: tuple[str, ...] = ("medium", "bold")
    han: str = ""
    charset: str = ""


SOURCES = (
    Source("noto-sans", "NotoSans", ("Latn", "Cyrl", "Grek")),
    Source("noto-sans-arabic", "NotoSansArabic", ("Arab",)),
    Source("noto-sans-armenian", "NotoSansArmenian", ("Armn",)),
    Source("noto-sans-bengali", "NotoSansBengali", ("Beng",)),
    Source("noto-sans-devanagari", "NotoSansDevanagari", ("Deva",)),
    Source("noto-sans-ethiopic", "NotoSansEthiopic", ("Ethi",)),
    Source("noto-sans-georgian", "NotoSansGeorgian", ("Geor",)),
    Source("noto-sans-gujarati", "NotoSansGujarati", ("Gujr",)),
    Source("noto-sans-gurmukhi", "NotoSansGurmukhi", ("Guru",)),
    Source("noto-sans-hebrew", "NotoSansHebrew", ("Hebr",)),
    Source("noto-sans-kannada", "NotoSansKannada", ("Knda",)),
    Source("noto-sans-khmer", "NotoSansKhmer", ("Khmr",)),
    Source("noto-sans-lao", "NotoSansLao", ("Laoo",)),
    Source("noto-sans-malayalam", "NotoSansMalayalam", ("Mlym",)),
    Source("noto-sans-myanmar", "NotoSansMyanmar", ("Mymr",)),
    Source("noto-sans-oriya", "NotoSansOriya", ("Orya",)),
    Source("noto-sans-sinhala", "NotoSansSinhala", ("Sinh",)),
    Source("noto-sans-tamil", "NotoSansTamil", ("Taml",)),
    Source("noto-sans-telugu", "NotoSansTelugu", ("Telu",)),
    Source("noto-sans-thaana", "NotoSansThaana", ("Thaa",)),
    Source("noto-sans-thai", "NotoSansThai", ("Thai",)),
    Source("noto-sans-tifinagh", "NotoSansTifinagh", ("Tfng",), weights=("regular",)),
    Source("noto-serif-tibetan", "NotoSerifTibetan", ("Tibt",)),
    Source("noto-sans-sc", "NotoSansSC", ("Hani", "Bopo"), ("semibold",), "zh-Hans", "gbk"),
    Source("noto-sans-tc", "NotoSansTC", ("Hani", "Bopo"), ("semibold",), "zh-Hant", "big5"),
    Source("noto-sans-jp", "NotoSansJP", ("Hani", "Hira", "Kana"), ("semibold",), "ja", "jis"),
    Source("noto-sans-kr", "NotoSansKR", ("Hang", "Hani"), ("semibold",), "ko", "ksc"),
)


def charset(name: str) -> set[int]:
    """The code points of a national character set, from Python's codecs."""
    codec = {"gbk": "gbk", "big5": "big5", "jis": "euc_jisx0213", "ksc": "cp949"}[name]
    points = set(range(0x20, 0x7F)) | {0xA0, 0xB7} | set(range(0xFE00, 0xFE10))
    points |= set(range(0x3000, 0x3040)) | set(range(0xFF00, 0xFFF0))
    encodings = [bytes((a, b)) for a in range(0x81, 0xFF) for b in range(0x40, 0xFF)]
    if name == "jis":
        encodings += [bytes((0x8F, a, b)) for a in range(0xA1, 0xFF) for b in range(0xA1, 0xFF)]
    for code in encodings:
        try:
            points.update(map(ord, code.decode(codec)))
        except UnicodeDecodeError:
            continue
    extra = {
        "gbk": [*map(ord, GENERAL_STANDARD), *range(0x9FA6, 0xA000), *range(0x20000, 0x33000)],
        "big5": [*range(0x3100, 0x3130), *range(0x31A0, 0x31C0)],
        "jis": [*map(ord, REGISTER_VARIANTS), *range(0x3040, 0x3100), *range(0x31F0, 0x3200)],
        "ksc": [*range(0xAC00, 0xD7A4), *range(0x1100, 0x1200), *range(0x3130, 0x3190)],
    }[name]
    points.update(extra)
    return points


def subset(path: Path, wanted: set[int] | None) -> bytes:
    """The font without hinting and unused tables, with the `wanted` characters (all when None)."""
    face = hb.Face(hb.Blob.from_file_path(str(path)))
    request = hb.SubsetInput()
    present = set(face.unicodes)
    request.unicode_set.update(sorted(present if wanted is None else present & wanted))
    if wanted is not None:
        request.unicode_set.update(range(0xFE00, 0xFE10))
        request.unicode_set.update(range(0xE0100, 0xE01F0))
    request.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
    request.name_id_set.update(KEPT_NAMES)
    request.drop_table_tag_set.update(
        int.from_bytes(tag.ljust(4).encode(), "big") for tag in DROPPED_TABLES
    )
    return bytes(request.subset(face).blob.data)


def ranges(points: Iterable[int]) -> str:
    """Code points as `20-7E A0 …`, hexadecimal, rising."""
    found: list[list[int]] = []
    for point in sorted(points):
        if found and found[-1][1] == point - 1:
            found[-1][1] = point
        else:
            found.append([point, point])
    return " ".join(f"{a:X}-{b:X}" if a != b else f"{a:X}" for a, b in found)


def build_family(source: Source, packages: Path, out: Path) -> dict[str, object]:
    """Write one family's files and give its entry of the manifest."""
    folder = packages / source.package
    about = json.loads((folder / "package.json").read_text(encoding="utf-8"))
    wanted = charset(source.charset) if source.charset else None
    covers: str | None = None
    faces: dict[str, object] = {}
    version = ""
    for weight in source.weights:
        name = {"regular": "400Regular", **WEIGHTS}[weight]
        data = subset(folder / name / f"{source.family}_{name}.ttf", wanted)
        file = out / f"{source.family}-{name[3:]}.ttf"
        file.write_bytes(data)
        face = hb.Face(hb.Blob(data))
        coverage = ranges(face.unicodes)
        if covers is not None and coverage != covers:
            raise SystemExit(f"{source.family}: the weights do not cover the same characters")
        covers = coverage
        version = face.get_name(hb.OTNameIdPredefined.VERSION_STRING) or ""
        digest = hashlib.sha256(data).hexdigest()
        faces[weight] = {"file": file.name, "bytes": len(data), "sha256": digest}
    return {
        "family": source.family,
        "scripts": list(source.scripts),
        "han": source.han,
        "faces": faces,
        "licence": "OFL-1.1",
        "package": about["name"],
        "package_version": about["version"],
        "font_version": version,
        "coverage": covers,
    }


def licence(packages: Path) -> Iterator[str]:
    """Every copyright line once, then the text of the licence."""
    texts = [
        (packages / source.package / "LICENSE_FONT").read_text(encoding="utf-8").splitlines()
        for source in SOURCES
    ]
    yield from sorted({line for text in texts for line in text if line.startswith("Copyright")})
    yield from (line for line in texts[0] if not line.startswith("Copyright"))


def main(arguments: list[str]) -> int:
    """Build, or print the npm packages that a build needs."""
    parser = argparse.ArgumentParser(description="Build resources/fonts.")
    parser.add_argument("--packages", action="store_true", help="print the npm packages and stop")
    parser.add_argument("source", type=Path, nargs="?", help="folder of the npm packages")
    parser.add_argument("out", type=Path, nargs="?", help="resources/fonts")
    chosen = parser.parse_args(arguments)
    if chosen.packages:
        print(*(f"@expo-google-fonts/{source.package}" for source in SOURCES))
        return 0
    if not chosen.source or not chosen.out:
        parser.error("name the folder of the packages and the folder to write")
    chosen.out.mkdir(parents=True, exist_ok=True)
    for old in chosen.out.glob("*.ttf"):
        old.unlink()
    families = [build_family(source, chosen.source, chosen.out) for source in SOURCES]
    manifest = json.dumps({"version": 1, "families": families}, indent=1, ensure_ascii=False)
    (chosen.out / "manifest.json").write_text(manifest + "\n", encoding="utf-8")
    text = "\n".join(licence(chosen.source))
    (chosen.out / "OFL.txt").write_text(text + "\n", encoding="utf-8")
    print(f"{sum(f.stat().st_size for f in chosen.out.glob('*.ttf')) / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
