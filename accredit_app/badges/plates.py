"""Zones on a badge: plates with pictogram and letter, and the legend that says their names."""

import math
from dataclasses import dataclass

from accredit_app.badges import ornament
from accredit_app.badges.brush import Area, Brush, complete, too_small
from accredit_app.badges.fields import BadgeFacts, holder_language
from accredit_app.badges.layout import Colour, Legend, Zones
from accredit_app.badges.sheet import MM
from accredit_app.badges.text.fit import Fitted, fit
from accredit_app.badges.text.fonts import FontBook
from accredit_app.domain.event import Zone
from accredit_app.domain.languages import right_to_left
from accredit_app.phrases import say

_ORNATE_PLATE, _PLAIN_PLATE = 1.68, 1.0
_LEAST_ORNATE_MM = 4.2
_WHITE = (1.0, 1.0, 1.0)


@dataclass(frozen=True, slots=True)
class _Plates:
    """A grid of zone plates, in the unit of the box that it was made for."""

    height: float
    width: float
    gap: float
    columns: int
    rows: int


def _grid(count: int, box: tuple[float, float], *, most: float, ratio: float) -> _Plates:
    """The grid with the largest plates, or nearly so in fewer rows.

    `box` is width and height, `ratio` a plate's width by its height.
    """

    def plates(rows: int) -> _Plates:
        columns = math.ceil(count / rows)
        by_width = box[0] / (columns * ratio + (columns - 1) * 0.26)
        by_height = box[1] / (rows + (rows - 1) * 0.22)
        height = min(most, by_width, by_height)
        return _Plates(height, height * ratio, height * 0.26, columns, math.ceil(count / columns))

    grids = [plates(rows) for rows in range(1, count + 1)]
    largest = max(grid.height for grid in grids)
    return next(grid for grid in grids if grid.height >= 0.9 * largest)


def draw_zones(brush: Brush, zones: Zones) -> None:
    shown = brush.facts.zones
    if not shown:
        return
    x, y, width, height = brush.box(zones.box)
    most = zones.height * MM
    grid = _grid(len(shown), (width, height), most=most, ratio=_ORNATE_PLATE)
    ornate = grid.height >= _LEAST_ORNATE_MM * MM
    if not ornate:
        grid = _grid(len(shown), (width, height), most=most, ratio=_PLAIN_PLATE)
    line = grid.height * 1.22
    top = y + (height + line * grid.rows - grid.height * 0.22) / 2
    for place, zone in enumerate(shown):
        row, column = divmod(place, grid.columns)
        left = x + column * (grid.width + grid.gap)
        plate = (left, top - row * line - grid.height, grid.width, grid.height)
        _plate(brush, zone, plate, inks=(zones.plate, zones.ink), ornate=ornate)


def _plate(
    brush: Brush, zone: Zone, area: Area, *, inks: tuple[Colour, Colour], ornate: bool
) -> None:
    x, y, width, height = area
    ground, ink = inks
    brush.sheet.write(f"{brush.fill(ground)} {ornament.rounded(*area, height * 0.17)} f")
    room = (x + height * 0.12, y, width - height * 0.24, height)
    if ornate:
        figure = (x + height * 0.15, y + height * 0.14, height * 0.72, height * 0.72)
        if brush.pictogram(zone.pictogram, figure, colour=ink):
            room = (x + height * 0.96, y, height * 0.6, height)
        else:
            brush.notes.append(
                ("zones", say("there is no pictogram “{name}”", name=zone.pictogram))
            )
    left, bottom, across, up = room
    inner = (left, bottom + up * 0.22, across, up * 0.56)
    letters = zone_letters(zone, brush.book, box=inner[2:])
    brush.painter.draw(letters, *inner, align="centre", colour=brush.colour(ink))


def zone_letters(zone: Zone, book: FontBook, *, box: tuple[float, float]) -> Fitted:
    """A zone's letters as large as fits; Blocked if no font has one of them."""
    found = fit(
        zone.letter,
        book=book,
        box=box,
        max_size=100,
        weight="bold",
        language="en",
        tight=True,
    )
    return complete(found, "zones")


def draw_legend(brush: Brush, legend: Legend) -> None:
    """A line a zone, all names in one size, from the side that the holder reads from."""
    facts = brush.facts
    own = frozenset(zone.letter for zone in facts.zones)
    shown = facts.zones if legend.show == "own" else facts.all_zones or facts.zones
    if not shown:
        return
    language = holder_language(facts)
    mirrored = right_to_left(language)
    x, y, width, height = brush.box(legend.box)
    rows = math.ceil(len(shown) / legend.columns)
    gap = width * 0.04 if legend.columns > 1 else 0
    across = (width - gap * (legend.columns - 1)) / legend.columns
    pitch = min(height / rows, legend.height * MM * 1.3)
    plate_height = pitch / 1.3
    plate_width = plate_height * _ORNATE_PLATE
    space = plate_height * 0.35
    room = (across - plate_width - space, pitch * 0.94)
    names = [
        _name(zone, language, brush.book, box=room, legend=legend, weight=weight)
        for zone in shown
        for weight in ("bold" if zone.letter in own else "medium",)
    ]
    size = min(name.size for name in names)
    if size < legend.min:
        brush.notes.append(("zones", too_small(size, legend.min)))
    for place, zone in enumerate(shown):
        column, row = divmod(place, rows)
        column = legend.columns - 1 - column if mirrored else column
        left, top = x + column * (across + gap), y + height - row * pitch
        mine = zone.letter in own
        inks = (legend.plate, legend.ink) if mine else (legend.faint, _WHITE)
        plate = (
            left + across - plate_width if mirrored else left,
            top - (pitch + plate_height) / 2,
            plate_width,
            plate_height,
        )
        _plate(brush, zone, plate, inks=inks, ornate=True)
        name = _name(
            zone, language, brush.book, box=room, legend=legend,
            weight="bold" if mine else "medium", most=size,
        )  # fmt: skip
        start = left if mirrored else left + plate_width + space
        brush.painter.draw(
            name, start, top - (pitch + room[1]) / 2, *room,
            align="right" if mirrored else "left",
            colour=brush.colour(legend.colour if mine else legend.faint),
        )  # fmt: skip


def spell_legend(facts: BadgeFacts, book: FontBook) -> None:
    """Blocked if no font has a character of a zone's letters or of its name."""
    language = holder_language(facts)
    for zone in {*facts.zones, *facts.all_zones}:
        zone_letters(zone, book, box=(MM, MM))
        said = zone.names.said(language, otherwise=zone.name)
        if said:
            complete(fit(said, book=book, box=(MM, MM), max_size=9, language=language), "zones")


def _name(
    zone: Zone,
    language: str,
    book: FontBook,
    *,
    box: tuple[float, float],
    legend: Legend,
    weight: str,
    most: float | None = None,
) -> Fitted:
    said = zone.names.said(language, otherwise=zone.name)
    found = fit(
        said,
        book=book,
        box=box,
        max_size=most or legend.max,
        min_size=legend.min,
        lines=2,
        weight="bold" if weight == "bold" else "medium",
        language=language,
        prefer=0.8,
    )
    return complete(found, "zones")
