"""A new element of each type: large enough to be seen, in a place where it may stand."""

from collections.abc import Mapping
from typing import Any

from accredit_app.badges.draft import Draft
from accredit_app.badges.layout import ELEMENTS, Box
from accredit_app.badges.pictograms import pictograms
from accredit_app.ui.office.designer.schema import Kind, Property, properties

_SIZES = {
    "text": (50.0, 8.0),
    "photo": (28.0, 36.0),
    "flag": (24.0, 18.0),
    "qr": (32.5, 32.5),
    "zones": (44.0, 9.0),
    "emblem": (11.0, 11.0),
    "pictogram": (10.0, 10.0),
}
_USUAL_SIZE = (30.0, 10.0)
_USUAL = {"field": "big_name", "max": 14, "plate": "category.band", "ink": "category.text"}


def new_element(type_name: str, draft: Draft) -> Mapping[str, Any]:
    """A new element in the middle of the card, smaller on a small one."""
    stock = draft.template().stock
    width, height = _SIZES.get(type_name, _USUAL_SIZE)
    if type_name != "qr":
        width = min(width, stock.width - 2 * stock.safe)
    box = Box((stock.width - width) / 2, (stock.height - height) / 2, width, height)
    values: dict[str, Any] = {"type": type_name, "box": _on_grid(box)}
    chosen: set[str] = set()
    for each in properties(type_name):
        if each.needed and not chosen.intersection(each.instead_of):
            values[each.key] = _first(each, draft)
            chosen.add(each.key)
    return values


def known(type_name: str) -> bool:
    """Whether this program can draw the type."""
    return type_name in ELEMENTS


def _on_grid(box: Box) -> tuple[float, float, float, float]:
    return (round(box.x * 2) / 2, round(box.y * 2) / 2, box.width, box.height)


def _first(wanted: Property, draft: Draft) -> Any:
    if wanted.key in _USUAL:
        return _USUAL[wanted.key]
    if wanted.kind is Kind.COLOUR:
        return next(iter(draft.palette), "category.band")
    if wanted.kind is Kind.PICTOGRAM:
        return next(iter(sorted(pictograms())))
    if wanted.choices:
        return wanted.choices[0]
    return "Text" if wanted.kind is Kind.WORDS else wanted.default or 10
