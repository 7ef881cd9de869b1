"""A badge template while it is designed: the text of its file, changed one thing at a time.

The file stays its owner's: an edit rewrites the lines that it means and no others, and keeps
comments, order and the way numbers are written. It refuses to hold a template that could not be
used: each change is checked as a whole file is, and InvalidInput says what is wrong with it.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple, cast

import tomlkit
from tomlkit.items import AoT, Array, Table

from accredit_app.badges.layout import Box, Element, Template
from accredit_app.badges.template import parse_template
from accredit_app.errors import InvalidInput
from accredit_app.phrases import say

SIDES = ("front", "back")

Values = Mapping[str, Any]
"""An element as the file gives it: numbers, texts, switches, and the box as four numbers."""

_HEADER = re.compile(r"\s*(\[\[?)\s*([\w-]+(?:\s*\.\s*[\w-]+)*)\s*\]\]?\s*(?:#.*)?$")


class Place(NamedTuple):
    """An element of a template: its side, and its number in the order of drawing, from 0."""

    side: str
    number: int


@dataclass(frozen=True, slots=True)
class _Block:
    """Some lines of the file: an element if it has `values`, else anything between elements."""

    text: str
    side: str = ""
    values: Values | None = None

    @property
    def blank(self) -> bool:
        return not self.text.strip()


@dataclass(frozen=True, slots=True)
class Draft:
    """A template that can be used, and the text that it is written in; edits give a new draft."""

    _blocks: tuple[_Block, ...]
    _template: Template
    source: str = "template"

    @classmethod
    def parse(cls, text: str, *, source: str = "template") -> "Draft":
        """A draft of the file's text.

        Raises InvalidInput if it is no template that can be used, or if its elements do not stand
        under headings of their own (`[[front]]`, `[[back]]`).
        """
        template = parse_template(text, source=source)
        blocks = tuple(_blocks(text))
        data = tomllib.loads(text)
        for side in SIDES:
            found = [block.values for block in blocks if block.side == side]
            if found != data.get(side, []):
                raise InvalidInput(
                    say("The badge template {name} cannot be edited here", name=source),
                    say(
                        "It can be printed from, but its elements do not stand under headings of "
                        "their own. Write each of them under {heading}.",
                        heading=f"[[{side}]]",
                    ),
                )
        return cls(blocks, template, source)

    def text(self) -> str:
        """The file as it would be saved."""
        return "".join(block.text for block in self._blocks)

    def template(self) -> Template:
        return self._template

    @property
    def palette(self) -> Mapping[str, str]:
        """The template's own colours, #RRGGBB by name."""
        data = tomllib.loads("".join(block.text for block in self._blocks if not block.side))
        return cast("Mapping[str, str]", data.get("palette", {}))

    def elements(self, side: str) -> tuple[Values, ...]:
        """A side's elements as they are written, in the order of drawing."""
        return tuple(block.values for block in self._blocks if block.side == side and block.values)

    def values(self, place: Place) -> Values:
        """One element as it is written; IndexError if there is none."""
        values = self._blocks[self._at(place)].values
        assert values is not None
        return values

    def element(self, place: Place) -> Element:
        """One element as it is drawn; IndexError if there is none."""
        elements = self._template.front if place.side == "front" else self._template.back
        return elements[place.number]

    def set(self, place: Place, changes: Mapping[str, Any]) -> "Draft":
        """Changes keys of an element; None takes a key away. Other lines stay as they are."""
        at = self._at(place)
        block = self._blocks[at]
        document = tomlkit.parse(block.text)
        table = cast("AoT", document[place.side])[0]
        for key, value in changes.items():
            _write(table, key, value)
        text = tomlkit.dumps(document)
        return self._with(self._put(at, _element(text, place.side)))

    def set_box(self, place: Place, box: Box) -> "Draft":
        """Moves or resizes an element; millimetres, kept to a hundredth."""
        return self.set(place, {"box": (box.x, box.y, box.width, box.height)})

    def glimpse(self, place: Place, box: Box) -> Template:
        """The template with one box elsewhere, unchecked: for a picture while it is drawn about."""
        sides = {side: list(getattr(self._template, side)) for side in SIDES}
        sides[place.side][place.number] = replace(self.element(place), box=box)
        return replace(self._template, front=tuple(sides["front"]), back=tuple(sides["back"]))

    def add(self, side: str, values: Values) -> "Draft":
        """Adds an element on top of a side."""
        text = _written(side, values)
        mine = self._numbers(side)
        at = mine[-1] + 1 if mine else len(self._blocks)
        before = list(self._blocks[:at])
        last = before[-1]
        before[-1] = replace(last, text=_ended(last.text))
        gap = () if not mine and last.blank else (_Block("\n"),)
        new = _element(text, side)
        return self._with((*before, *gap, new, *self._blocks[at:]))

    def remove(self, place: Place) -> "Draft":
        """Takes an element away, with the comment that stands right above its heading."""
        if len(self._numbers(place.side)) == 1 and place.side == "front":
            raise InvalidInput(
                "The last element of the front stays",
                "A badge needs one at least. Add another one first.",
            )
        at = self._at(place)
        gone = {at}
        blanks = [n for n in (at - 1, at + 1) if 0 <= n < len(self._blocks)]
        gone.update([n for n in blanks if self._blocks[n].blank][:1])
        return self._with(tuple(b for n, b in enumerate(self._blocks) if n not in gone))

    def move(self, place: Place, to: int) -> "Draft":
        """Draws an element as number `to` of its side; a greater one lies further on top."""
        mine = self._numbers(place.side)
        order = [self._blocks[n] for n in mine]
        order.insert(to, order.pop(place.number))
        blocks = list(self._blocks)
        for n, block in zip(mine, order, strict=True):
            blocks[n] = replace(block, text=_ended(block.text))
        return self._with(tuple(blocks))

    def rename(self, name: str) -> "Draft":
        """Gives the template another title."""
        document = tomlkit.parse(self._blocks[0].text)
        document["name"] = name
        return self._with(self._put(0, _Block(tomlkit.dumps(document))))

    def paint(self, name: str, colour: str) -> "Draft":
        """Gives one of the template's own colours another value, #RRGGBB."""
        for at, block in enumerate(self._blocks):
            document = tomlkit.parse(block.text) if "palette" in block.text else {}
            palette = document.get("palette")
            if not block.side and palette is not None and name in palette:
                _write(palette, name, colour)
                return self._with(self._put(at, _Block(tomlkit.dumps(document))))
        raise InvalidInput(
            say("There is no colour “{name}” in the palette", name=name), "Nothing was changed."
        )

    def _with(self, blocks: tuple[_Block, ...]) -> "Draft":
        template = parse_template("".join(block.text for block in blocks), source=self.source)
        return replace(self, _blocks=blocks, _template=template)

    def _put(self, at: int, block: _Block) -> tuple[_Block, ...]:
        return (*self._blocks[:at], block, *self._blocks[at + 1 :])

    def _numbers(self, side: str) -> list[int]:
        return [n for n, block in enumerate(self._blocks) if block.side == side]

    def _at(self, place: Place) -> int:
        return self._numbers(place.side)[place.number]


def _blocks(text: str) -> Iterator[_Block]:
    """The text in pieces: what stands before the first heading, then heading after heading, each
    with the comment right above it, and apart from them what lies in between."""
    lines = text.splitlines(keepends=True)
    starts: list[tuple[int, str]] = []
    side = ""
    for number, line in enumerate(lines):
        found = _HEADER.match(line)
        if not found:
            continue
        name = found[2].replace(" ", "")
        if side and name.startswith(f"{side}."):
            continue
        side = name if found[1] == "[[" and name in SIDES else ""
        start = number
        while start and lines[start - 1].lstrip().startswith("#"):
            start -= 1
        starts.append((start, side))
    ends = [start for start, _ in starts] + [len(lines)]
    yield _Block("".join(lines[: ends[0]]))
    for (start, side), end in zip(starts, ends[1:], strict=True):
        last = end
        while last > start and _is_between(lines[last - 1]):
            last -= 1
        body = "".join(lines[start:last])
        yield _element(body, side) if side else _Block(body)
        if last < end:
            yield _Block("".join(lines[last:end]))


def _is_between(line: str) -> bool:
    return not line.strip() or line.lstrip().startswith("#")


def _element(text: str, side: str) -> _Block:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        # Half of something: `parse` then finds that the halves are not the whole.
        return _Block(text, side, {})
    return _Block(text, side, data[side][0] if data.keys() == {side} else {})


def _write(table: Table, key: str, value: Any) -> None:
    """Writes one key so that as little as can be of its line changes."""
    old = table.get(key)
    if value is None:
        if key in table:
            table.remove(key)
    elif isinstance(value, Sequence) and not isinstance(value, str):
        items = [_plain(each) for each in value]
        if isinstance(old, Array) and len(old) == len(items):
            for at, each in enumerate(items):
                if old[at] != each:
                    old[at] = each
        else:
            table[key] = items
    elif old != (given := _plain(value)):
        table[key] = given


def _written(side: str, values: Values) -> str:
    table = tomlkit.table()
    for key, value in values.items():
        _write(table, key, value)
    document = tomlkit.document()
    document.append(side, tomlkit.aot())
    cast("AoT", document[side]).append(table)
    return tomlkit.dumps(document)


def _plain(value: Any) -> Any:
    """Numbers as a person writes them: to a hundredth, without a needless ".0"."""
    if not isinstance(value, (int, float)) or isinstance(value, bool):
        return value
    rounded = round(float(value), 2)
    return int(rounded) if rounded.is_integer() else rounded


def _ended(text: str) -> str:
    return text if not text or text.endswith("\n") else f"{text}\n"
