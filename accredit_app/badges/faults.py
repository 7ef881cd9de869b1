"""What is wrong with a template's file, in words, with the line to look at."""

import difflib
import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from jsonschema.exceptions import ValidationError

from accredit_app.phrases import Phrase, joined, say


def sentence(error: ValidationError, finder: "Finder") -> Phrase:
    """One fault, in words for the person who wrote the template."""
    path = list(error.absolute_path)
    instance: Any = error.instance
    rule: Any = error.validator_value
    if error.validator == "additionalProperties":
        schema: Any = error.schema
        known = list(schema["properties"])
        unknown = next(key for key in instance if key not in known)
        near = difflib.get_close_matches(unknown, known, n=1)
        place = finder.where([*path, unknown])
        if near:
            return say(
                "{place}: there is no key “{key}”; did you mean “{near}”?",
                place=place,
                key=unknown,
                near=near[0],
            )
        return say(
            "{place}: there is no key “{key}”; known are {known}.",
            place=place,
            key=unknown,
            known=", ".join(known),
        )
    place = finder.where(path)
    if error.validator == "required":
        missing = next(key for key in rule if key not in instance)
        return say("{place}: “{key}” is missing.", place=place, key=missing)
    if error.validator == "oneOf":
        return say("{place}: a text needs either “field” or “text”.", place=place)
    return say("{place}: {problem}.", place=place, problem=_problem(error))


_KINDS: Mapping[str, Phrase] = {
    "array": say("a list in [ ]"),
    "boolean": say("true or false"),
    "integer": say("a whole number"),
    "number": say("a number"),
    "object": say("a table"),
    "string": say("a text in quotes"),
}


def _problem(error: ValidationError) -> Phrase:
    """What is wrong with a value; what no sentence is for, as the validator says it."""
    value = textwrap.shorten(str(error.instance), 60)
    rule: Any = error.validator_value
    match error.validator:
        case "pattern" if "category" in str(rule):
            return say(
                "“{value}” is no colour; give #RRGGBB, a name of the palette, category.band or "
                "category.text",
                value=value,
            )
        case "pattern" if str(rule).startswith("^#"):
            return say("“{value}” is no colour; give #RRGGBB", value=value)
        case "pattern":
            return say("“{value}” is no name; take small letters, digits and _", value=value)
        case "enum":
            return say(
                "“{value}” is not known here; known are {known}", value=value, known=_listed(rule)
            )
        case "const":
            return say("“{value}” is not known here; known are {known}", value=value, known=rule)
        case "type" if str(rule) in _KINDS:
            return say("“{value}” is not {kind}", value=value, kind=_KINDS[str(rule)])
        case "minimum":
            return say("{value} is too little; {least} is the least", value=value, least=rule)
        case "exclusiveMinimum":
            return say(
                "{value} is too little; it must be more than {least}", value=value, least=rule
            )
        case "maximum":
            return say("{value} is too much; {most} is the most", value=value, most=rule)
        case "minItems":
            return say("there are too few values; {least} are the least", least=rule)
        case "maxItems" | "items":
            return say("there are too many values")
    return say("{reason}", reason=textwrap.shorten(error.message, 200))


def _listed(values: Sequence[object]) -> str:
    return ", ".join(map(str, values))


class Finder:
    """Finds the line on which a value of the parsed file stands."""

    def __init__(self, text: str) -> None:
        self.lines = text.splitlines()

    def where(self, path: Sequence[str | int]) -> Phrase:
        """As "line 12, front element 3, key box", as exactly as can be told."""
        words = []
        line, column = self._found(path)
        if line:
            words.append(say("line {number}", number=line))
        if column:
            words.append(say("column {number}", number=column))
        if len(path) > 1 and isinstance(path[1], int):
            words.append(say("{side} element {number}", side=path[0], number=path[1] + 1))
            words += [say("key “{key}”", key=step) for step in path[2:3]]
        elif path:
            words.append(say("key “{key}”", key=".".join(str(step) for step in path)))
        return joined(", ", words) if words else say("the file")

    def _found(self, path: Sequence[str | int]) -> tuple[int, int]:
        """Line and column, from 1; 0 for what cannot be told."""
        if not path:
            return 0, 0
        start, keys = 0, [step for step in path if isinstance(step, str)]
        if len(path) > 1 and isinstance(path[1], int):
            start = self._header(rf"\[\[\s*{path[0]}\s*\]\]", path[1])
            keys = keys[1:]
        elif len(keys) > 1:
            start = self._header(rf"\[\s*{re.escape(keys[0])}\s*\]", 0)
            if not start:
                return self._inline(*keys[:2])
            keys = keys[1:]
        found = self._key(keys[0], start) if keys else (0, 0)
        return found if found[0] else (start, 0)

    def _header(self, pattern: str, number: int) -> int:
        found = [n for n, line in enumerate(self.lines, 1) if re.match(rf"\s*{pattern}", line)]
        return found[number] if number < len(found) else 0

    def _key(self, key: str, start: int) -> tuple[int, int]:
        for n, line in enumerate(self.lines[start:], start + 1):
            if re.match(r"\s*\[", line):
                break
            found = re.match(rf"\s*([\"']?{re.escape(key)}[\"']?)\s*=", line)
            if found:
                return n, found.start(1) + 1
        return 0, 0

    def _inline(self, table: str, key: str) -> tuple[int, int]:
        """A key of a table that is written in one line, as `stock = { width = 90 }`."""
        line, column = self._key(table, 0)
        if line:
            found = re.search(rf"[{{,]\s*({re.escape(key)})\s*=", self.lines[line - 1])
            column = found.start(1) + 1 if found else column
        return line, column
