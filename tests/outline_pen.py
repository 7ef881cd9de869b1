"""A glyph's outline as operators of a PDF path, drawn by HarfBuzz and by nothing of ours."""

Point = tuple[float, float]


class Outline:
    """A pen whose origin is at `x`, `y`; `scale` is the units of the page in one of the font."""

    def __init__(self, *, x: float, y: float, scale: float) -> None:
        self.out: list[str] = []
        self._x, self._y, self._scale = x, y, scale
        self._at = (0.0, 0.0)

    def _write(self, points: tuple[Point, ...], operator: str) -> None:
        said = [
            f"{self._x + x * self._scale:.4f} {self._y + y * self._scale:.4f}" for x, y in points
        ]
        self.out.append(" ".join([*said, operator]))
        self._at = points[-1]

    def moveTo(self, point: Point) -> None:  # noqa: N802 - a pen's own name
        self._write((point,), "m")

    def lineTo(self, point: Point) -> None:  # noqa: N802 - a pen's own name
        self._write((point,), "l")

    def curveTo(self, *points: Point) -> None:  # noqa: N802 - a pen's own name
        self._write(points, "c")

    def qCurveTo(self, *points: Point) -> None:  # noqa: N802 - a pen's own name
        (ax, ay), (bx, by), (cx, cy) = self._at, points[0], points[-1]
        first = (ax + 2 / 3 * (bx - ax), ay + 2 / 3 * (by - ay))
        second = (cx + 2 / 3 * (bx - cx), cy + 2 / 3 * (by - cy))
        self._write((first, second, (cx, cy)), "c")

    def closePath(self) -> None:  # noqa: N802 - a pen's own name
        self.out.append("h")

    def endPath(self) -> None:  # noqa: N802 - a pen's own name
        self.out.append("h")
