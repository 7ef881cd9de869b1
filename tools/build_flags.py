"""Turns the SVG flags of the npm package flag-icons into PDF operators, once, at build time.

    python tools/build_flags.py /path/to/node_modules/flag-icons [resources/flags]

`rsvg-convert` draws each SVG as a PDF page; this tool flattens that page into fills alone: every
transformation is applied, every stroke becomes an outline, because printers draw hairlines at
least one dot wide and so blacken emblems. Shadings become their mean colour; paint under a soft
mask (the sheen on Guatemala's scroll) is left out. It refuses to write a flag whose drawing it did
not understand, and it is never needed at run time.

Needs `rsvg-convert`, `pikepdf` and `skia-pathops`.
"""

import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]
Colour = tuple[float, ...]

WIDTH, HEIGHT = 9600, 7200
"""The grid that all flags are drawn on, y upwards: whole numbers, 1/20 of the SVG's unit."""

BESIDES_STATES = ("un", "eu", "xk")
_IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
_EVERYWHERE = f"0 0 {WIDTH} {HEIGHT} re f"


@dataclass(frozen=True)
class State:
    """The part of PDF's graphics state (ISO 32000-1, 8.4) that rsvg's pages make use of."""

    matrix: Matrix = _IDENTITY
    fill: Colour = (0, 0, 0)
    stroke: Colour = (0, 0, 0)
    fill_alpha: float = 1
    stroke_alpha: float = 1
    group: float = 1
    masked: bool = False
    width: float = 1
    cap: int = 0
    join: int = 0
    mitre: float = 10
    dash: tuple[tuple[float, ...], float] = ((), 0)


@dataclass
class Flattener:
    """Reads one page's operators and writes fills on the flags' own grid."""

    pathops: Any
    parse: Callable[[Any], Iterable[Any]]
    state: State = State()
    stack: list[State] = field(default_factory=list)
    out: list[str] = field(default_factory=list)
    alphas: set[int] = field(default_factory=set)
    clip: bool = False
    at: Point = (0, 0)

    def __post_init__(self) -> None:
        self._begin_path()

    def _begin_path(self) -> None:
        self.path = self.pathops.Path()
        self.pen = self.path.getPen()
        self.open = False

    def run(self, stream: Any, resources: Any) -> None:
        """Flattens a page or a form XObject; LookupError for an operator that has no meaning here.

        Forms that are transparency groups are drawn part by part with the group's alpha: exact
        wherever the parts do not overlap.
        """
        self.resources = resources
        for operands, operator in self.parse(stream):
            name = str(operator)
            if name in _SIMPLE:
                _SIMPLE[name](self, [float(value) for value in operands])
            else:
                _SPECIAL[name](self, list(operands))

    # -- state ---------------------------------------------------------------

    def change(self, **changes: Any) -> None:
        self.state = replace(self.state, **changes)

    def push(self, _: Sequence[Any]) -> None:
        self.stack.append(self.state)
        self.out.append("q")

    def pop(self, _: Sequence[Any]) -> None:
        self.state = self.stack.pop()
        self.out.append("Q")

    def concatenate(self, m: Sequence[float]) -> None:
        self.change(matrix=_times(m, self.state.matrix))

    def graphics_state(self, operands: Sequence[Any]) -> None:
        entry = self.resources.ExtGState[operands[0]]
        mask = entry.get("/SMask")
        self.change(
            masked=self.state.masked if mask is None else hasattr(mask, "keys") and "/G" in mask,
            fill_alpha=float(entry.get("/ca", self.state.fill_alpha)),
            stroke_alpha=float(entry.get("/CA", self.state.stroke_alpha)),
        )

    def set_dash(self, operands: Sequence[Any]) -> None:
        lengths = tuple(float(value) for value in operands[0])
        self.change(dash=(lengths, float(operands[1])))

    def set_pattern(self, operands: Sequence[Any]) -> None:
        shading = self.resources.Pattern[operands[-1]].Shading
        self.change(fill=mean_colour(shading))

    # -- paths ---------------------------------------------------------------

    def move(self, p: Sequence[float]) -> None:
        if self.open:
            self.pen.endPath()
        self.at = (p[0], p[1])
        self.pen.moveTo(self.at)
        self.open = True

    def line(self, p: Sequence[float]) -> None:
        self.at = (p[0], p[1])
        self.pen.lineTo(self.at)

    def curve(self, p: Sequence[float]) -> None:
        self.at = (p[4], p[5])
        self.pen.curveTo((p[0], p[1]), (p[2], p[3]), self.at)

    def close(self, _: Sequence[float]) -> None:
        self.pen.closePath()
        self.open = False

    def rectangle(self, p: Sequence[float]) -> None:
        x, y, w, h = p
        self.move((x, y))
        for corner in ((x + w, y), (x + w, y + h), (x, y + h)):
            self.line(corner)
        self.close(())

    def set_clip(self, _: Sequence[float]) -> None:
        self.clip = True

    def paint(self, *, fill: str = "", stroke: bool = False) -> None:
        """Ends the path: fills it by the rule `fill` ("f" or "f*"), outlines its stroke."""
        if self.open:
            self.pen.endPath()
        ops = list(self._operators(self.path))
        if self.state.masked:
            ops = []
        if fill and ops:
            self._colour(self.state.fill, self.state.fill_alpha)
            self.out += [*ops, *(["W"] if self.clip else []), fill]
        elif self.clip:
            self.out += [*ops, "W n"]
        if stroke and ops:
            self._colour(self.state.stroke, self.state.stroke_alpha)
            self.out += [*self._operators(self._outline()), "f"]
        self.clip = False
        self._begin_path()

    def _outline(self) -> Any:
        """The stroke as an area, stroked before the transformation that may be uneven."""
        cap = (
            self.pathops.LineCap.BUTT_CAP,
            self.pathops.LineCap.ROUND_CAP,
            self.pathops.LineCap.SQUARE_CAP,
        )
        join = (
            self.pathops.LineJoin.MITER_JOIN,
            self.pathops.LineJoin.ROUND_JOIN,
            self.pathops.LineJoin.BEVEL_JOIN,
        )
        s = self.state
        dashes = {"dash_array": s.dash[0], "dash_offset": s.dash[1]} if s.dash[0] else {}
        outline = self.pathops.Path(self.path)
        outline.stroke(s.width, cap[s.cap], join[s.join], s.mitre, **dashes)
        outline.convertConicsToQuads()
        return outline

    def shade(self, operands: Sequence[Any]) -> None:
        if self.state.masked:
            return
        self._colour(mean_colour(self.resources.Shading[operands[0]]), self.state.fill_alpha)
        self.out.append(_EVERYWHERE)

    def draw_form(self, operands: Sequence[Any]) -> None:
        form = self.resources.XObject[operands[0]]
        outer, before = self.resources, self.state
        self.out.append("q")
        self.concatenate([float(value) for value in form.get("/Matrix", _IDENTITY)])
        self.change(group=before.group * before.fill_alpha, fill_alpha=1, stroke_alpha=1)
        self.run(form, form.Resources)
        self.out.append("Q")
        self.state, self.resources = before, outer

    def _colour(self, colour: Colour, alpha: float) -> None:
        step = round(alpha * self.state.group * 1000)
        if step < 1000 or self.alphas:
            self.alphas.add(step)
            self.out.append(f"/A{step} gs")
        self.out.append(_colour_operator(colour))

    def _operators(self, path: Any) -> Iterator[str]:
        verb = self.pathops.PathVerb
        last: Point = (0, 0)
        for kind, given in path:
            points = given
            if kind == verb.CLOSE:
                yield "h"
                continue
            if kind == verb.QUAD:
                control, end = points
                points = (_towards(last, control), _towards(end, control), end)
            letter = {verb.MOVE: "m", verb.LINE: "l"}.get(kind, "c")
            last = points[-1]
            yield " ".join(self._on_grid(point) for point in points) + " " + letter

    def _on_grid(self, point: Point) -> str:
        a, b, c, d, e, f = self.state.matrix
        x, y = point
        return f"{round(a * x + c * y + e)} {round(b * x + d * y + f)}"


_SIMPLE: dict[str, Callable[[Flattener, list[float]], None]] = {
    "q": Flattener.push,
    "Q": Flattener.pop,
    "cm": Flattener.concatenate,
    "m": Flattener.move,
    "l": Flattener.line,
    "c": Flattener.curve,
    "h": Flattener.close,
    "re": Flattener.rectangle,
    "W": Flattener.set_clip,
    "w": lambda page, v: page.change(width=v[0]),
    "J": lambda page, v: page.change(cap=int(v[0])),
    "j": lambda page, v: page.change(join=int(v[0])),
    "M": lambda page, v: page.change(mitre=v[0]),
    "rg": lambda page, v: page.change(fill=tuple(v)),
    "RG": lambda page, v: page.change(stroke=tuple(v)),
    "n": lambda page, _: page.paint(),
    "f": lambda page, _: page.paint(fill="f"),
    "f*": lambda page, _: page.paint(fill="f*"),
    "S": lambda page, _: page.paint(stroke=True),
    "B": lambda page, _: page.paint(fill="f", stroke=True),
    "B*": lambda page, _: page.paint(fill="f*", stroke=True),
}
_SPECIAL: dict[str, Callable[[Flattener, list[Any]], None]] = {
    "gs": Flattener.graphics_state,
    "d": Flattener.set_dash,
    "cs": lambda _page, _operands: None,
    "scn": Flattener.set_pattern,
    "sh": Flattener.shade,
    "Do": Flattener.draw_form,
}


def _times(m: Sequence[float], n: Matrix) -> Matrix:
    a, b, c, d, e, f = m
    return (
        a * n[0] + b * n[2],
        a * n[1] + b * n[3],
        c * n[0] + d * n[2],
        c * n[1] + d * n[3],
        e * n[0] + f * n[2] + n[4],
        e * n[1] + f * n[3] + n[5],
    )


def _towards(anchor: Point, control: Point) -> Point:
    """A cubic's control point for a quadratic's: two thirds of the way."""
    return (
        anchor[0] + 2 / 3 * (control[0] - anchor[0]),
        anchor[1] + 2 / 3 * (control[1] - anchor[1]),
    )


def _colour_operator(colour: Colour) -> str:
    return " ".join(f"{value:.3f}".rstrip("0").rstrip(".") for value in colour) + " rg"


def mean_colour(shading: Any) -> Colour:
    """The colour that stands for an axial or radial shading: the mean along its function."""
    steps = [_evaluate(shading.Function, n / 16) for n in range(17)]
    return tuple(sum(channel) / len(steps) for channel in zip(*steps, strict=True))


def _evaluate(function: Any, at: float) -> Colour:
    """A PDF function of type 2 or 3 (ISO 32000-1, 7.10) with domain 0..1."""
    if int(function.FunctionType) == 2:
        start = [float(value) for value in function.C0]
        end = [float(value) for value in function.C1]
        share = at ** float(function.N)
        return tuple(a + share * (b - a) for a, b in zip(start, end, strict=True))
    bounds = [float(value) for value in function.Bounds]
    edges = [0.0, *bounds, 1.0]
    part = sum(at > bound for bound in bounds)
    low, high = edges[part], edges[part + 1]
    return _evaluate(function.Functions[part], (at - low) / (high - low) if high > low else 0)


def flatten(svg: Path, work: Path) -> tuple[bytes, list[int]]:
    """The operators of one flag and the alphas (in thousandths) that they name as /A<n>."""
    import pathops
    import pikepdf

    page_file = work / f"{svg.stem}.pdf"
    subprocess.run(["rsvg-convert", "-f", "pdf", "-o", page_file, svg], check=True)
    with pikepdf.open(page_file) as pdf:
        page = pdf.pages[0]
        _, _, width, height = (float(value) for value in page.MediaBox)
        start = State(matrix=(WIDTH / width, 0, 0, HEIGHT / height, 0, 0))
        flattener = Flattener(pathops, pikepdf.parse_content_stream, start)
        flattener.run(page, page.Resources)
    return "\n".join(flattener.out).encode(), sorted(flattener.alphas)


def build(source: Path, target: Path) -> None:
    """Writes every state's flag, the UN's and the EU's, with a manifest, into `target`."""
    countries = json.loads((source / "country.json").read_text(encoding="utf-8"))
    codes = {entry["code"] for entry in countries if entry.get("iso")}.union(BESIDES_STATES)
    target.mkdir(parents=True, exist_ok=True)
    flags: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory() as work:
        for code in sorted(codes):
            svg = source / "flags" / "4x3" / f"{code}.svg"
            operators, alphas = flatten(svg, Path(work))
            packed = zlib.compress(operators, 9)
            (target / f"{code}.z").write_bytes(packed)
            flags[code] = {"sha256": hashlib.sha256(packed).hexdigest(), "alphas": alphas}
    package = json.loads((source / "package.json").read_text(encoding="utf-8"))
    manifest = {
        "source": f"npm {package['name']} {package['version']}",
        "licence": package["license"],
        "width": WIDTH,
        "height": HEIGHT,
        "flags": flags,
    }
    text = json.dumps(manifest, indent=1, sort_keys=True) + "\n"
    (target / "manifest.json").write_text(text, encoding="utf-8")
    shutil.copy(source / "LICENSE", target / "LICENSE.txt")
    size = sum(path.stat().st_size for path in target.glob("*.z"))
    print(f"{len(flags)} flags, {size / 1e6:.2f} MB, into {target}")


if __name__ == "__main__":
    arguments = [Path(argument) for argument in sys.argv[1:]]
    if not arguments:
        sys.exit(__doc__)
    here = Path(__file__).resolve().parent.parent
    build(arguments[0], arguments[1] if len(arguments) > 1 else here / "resources" / "flags")
