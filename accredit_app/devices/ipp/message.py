"""IPP messages as bytes and back (RFC 8010 §3).

Reading is total: any bytes are a message or `MessageError`, after one pass and within
bounds. It refuses lengths that do not fit their syntax, values without an attribute, collections
left open or nested too deep, and a message without an end. A syntax that it does not know is kept
as its bytes, as §3.5.2 asks.
"""

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final, NamedTuple

_HEADER: Final = struct.Struct(">BBHi")
_LENGTH: Final = struct.Struct(">H")
_INTEGER: Final = struct.Struct(">i")
_RANGE: Final = struct.Struct(">ii")
_RESOLUTION: Final = struct.Struct(">iib")
_DATE_LENGTH: Final = 11
_LONGEST: Final = 32767
"""Octets of a name or a value; lengths are signed shorts (§3.9)."""
_DEEPEST: Final = 8
"""Collections within collections; the registered attributes have four."""


class MessageError(ValueError):
    """These bytes are no IPP message."""


class Group(IntEnum):
    """Delimiter tags (§3.5.1)."""

    OPERATION = 0x01
    JOB = 0x02
    END = 0x03
    PRINTER = 0x04
    UNSUPPORTED = 0x05


class Tag(IntEnum):
    """Value tags (§3.5.2), those that a message is made of here."""

    UNSUPPORTED = 0x10
    UNKNOWN = 0x12
    NO_VALUE = 0x13
    INTEGER = 0x21
    BOOLEAN = 0x22
    ENUM = 0x23
    OCTETS = 0x30
    DATE_TIME = 0x31
    RESOLUTION = 0x32
    RANGE = 0x33
    COLLECTION = 0x34
    TEXT_IN_LANGUAGE = 0x35
    NAME_IN_LANGUAGE = 0x36
    END_COLLECTION = 0x37
    TEXT = 0x41
    NAME = 0x42
    KEYWORD = 0x44
    URI = 0x45
    URI_SCHEME = 0x46
    CHARSET = 0x47
    LANGUAGE = 0x48
    MIME_TYPE = 0x49
    MEMBER_NAME = 0x4A


_FIRST_VALUE: Final = 0x10
_OUT_OF_BAND: Final = range(0x10, 0x20)
_STRINGS: Final = range(0x40, 0x60)


class Range(NamedTuple):
    low: int
    high: int


class Resolution(NamedTuple):
    """`units` 3 is dots per inch, 4 dots per centimetre (RFC 8011 §5.1.16)."""

    across: int
    down: int
    units: int

    @property
    def dpi(self) -> tuple[int, int]:
        if self.units == 4:
            return round(self.across * 2.54), round(self.down * 2.54)
        return self.across, self.down


class InLanguage(NamedTuple):
    language: str
    text: str


Members = Mapping[str, tuple["Value", ...]]
Data = int | bool | str | bytes | Range | Resolution | InLanguage | Members | None


@dataclass(frozen=True, slots=True)
class Value:
    """One value; `tag` is a number when it is none of `Tag`."""

    tag: int
    data: Data


@dataclass(frozen=True, slots=True)
class Message:
    """A request, where `code` is the operation, or an answer, where it is the status."""

    code: int
    request: int
    groups: Sequence[tuple[int, Members]] = ()
    version: tuple[int, int] = (2, 0)
    document: bytes = field(default=b"", repr=False)

    def group(self, tag: int) -> Members:
        """The attributes of the first group of that kind; empty if there is none."""
        return next((members for kind, members in self.groups if kind == tag), {})

    def all(self, tag: int) -> list[Members]:
        return [members for kind, members in self.groups if kind == tag]


def one(tag: Tag, data: Data) -> tuple[Value, ...]:
    """An attribute's only value."""
    return (Value(tag, data),)


def several(tag: Tag, *data: Data) -> tuple[Value, ...]:
    return tuple(Value(tag, each) for each in data)


def words(values: Sequence[Value]) -> tuple[str, ...]:
    """The strings among the values, those in a named language too."""
    texts = (v.data.text if isinstance(v.data, InLanguage) else v.data for v in values)
    return tuple(text for text in texts if isinstance(text, str))


def number(values: Sequence[Value]) -> int | None:
    """The first value, if it is an integer or an enum."""
    if values and values[0].tag in (Tag.INTEGER, Tag.ENUM) and isinstance(values[0].data, int):
        return values[0].data
    return None


# -- writing --------------------------------------------------------------------------------------


def encode(message: Message) -> bytes:
    """The message's bytes; ValueError for a value that does not fit its syntax."""
    out = bytearray(_HEADER.pack(*message.version, message.code, message.request))
    for tag, members in message.groups:
        out.append(tag)
        for name, values in members.items():
            _encode_attribute(out, name, values)
    out.append(Group.END)
    return bytes(out) + message.document


def _encode_attribute(out: bytearray, name: str, values: Sequence[Value]) -> None:
    if not name or not values:
        raise ValueError("an attribute has a name and at least one value")
    for position, value in enumerate(values):
        _encode_value(out, "" if position else name, value)


def _encode_value(out: bytearray, name: str, value: Value) -> None:
    _field(out, value.tag, name.encode(), b"" if value.tag == Tag.COLLECTION else _octets(value))
    if value.tag == Tag.COLLECTION:
        if not isinstance(value.data, Mapping):
            raise ValueError("a collection has members")
        for member, values in value.data.items():
            _field(out, Tag.MEMBER_NAME, b"", member.encode())
            for each in values:
                _encode_value(out, "", each)
        _field(out, Tag.END_COLLECTION, b"", b"")


def _field(out: bytearray, tag: int, name: bytes, octets: bytes) -> None:
    if len(name) > _LONGEST or len(octets) > _LONGEST:
        raise ValueError("a name or a value is too long")
    out.append(tag)
    out += _LENGTH.pack(len(name)) + name + _LENGTH.pack(len(octets)) + octets


def _octets(value: Value) -> bytes:
    data = value.data
    match value.tag:
        case Tag.BOOLEAN if isinstance(data, bool):
            return b"\x01" if data else b"\x00"
        case Tag.INTEGER | Tag.ENUM if isinstance(data, int):
            return _packed(_INTEGER, data)
        case Tag.RANGE if isinstance(data, Range):
            return _packed(_RANGE, *data)
        case Tag.RESOLUTION if isinstance(data, Resolution):
            return _packed(_RESOLUTION, *data)
        case Tag.TEXT_IN_LANGUAGE | Tag.NAME_IN_LANGUAGE if isinstance(data, InLanguage):
            parts = (data.language.encode(), data.text.encode())
            return b"".join(_packed(_LENGTH, len(part)) + part for part in parts)
        case tag if tag in _OUT_OF_BAND and data is None:
            return b""
        case tag if tag in _STRINGS and isinstance(data, str):
            return data.encode()
        case _ if isinstance(data, bytes):
            return data
    raise ValueError(f"no value of syntax {value.tag:#x}: {data!r}")


def _packed(form: struct.Struct, *data: int) -> bytes:
    try:
        return form.pack(*data)
    except struct.error as error:
        raise ValueError(str(error)) from error


# -- reading --------------------------------------------------------------------------------------


def decode(data: bytes) -> Message:
    """The message that these bytes are; MessageError if they are none."""
    try:
        return _Reader(data).message()
    except struct.error as error:
        raise MessageError("a value is longer or shorter than its syntax") from error


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def message(self) -> Message:
        major, minor, code, request = _HEADER.unpack(self._take(_HEADER.size))
        groups: list[tuple[int, Members]] = []
        while (tag := self._take(1)[0]) != Group.END:
            if tag >= _FIRST_VALUE or not tag:
                raise MessageError("an attribute outside any group")
            groups.append((tag, self._attributes()))
        return Message(
            code, request, tuple(groups), version=(major, minor), document=self._data[self._at :]
        )

    def _attributes(self) -> Members:
        found: dict[str, list[Value]] = {}
        values: list[Value] | None = None
        while self._next() >= _FIRST_VALUE:
            tag, name, octets = self._field()
            if name:
                # Of an attribute that comes twice one may be chosen (RFC 8011 §4.1.3): the first.
                values = []
                found.setdefault(name, values)
            if values is None:
                raise MessageError("a value without an attribute")
            values.append(self._value(tag, octets, depth=1))
        return {name: tuple(values) for name, values in found.items()}

    def _members(self, *, depth: int) -> Members:
        """A collection's members, each announced by its name (§3.1.6)."""
        if depth > _DEEPEST:
            raise MessageError("collections too deep")
        found: dict[str, list[Value]] = {}
        values: list[Value] | None = None
        while True:
            tag, name, octets = self._field()
            if name:
                raise MessageError("a collection left open")
            if tag == Tag.END_COLLECTION:
                return {name: tuple(values) for name, values in found.items()}
            if tag == Tag.MEMBER_NAME:
                values = []
                found.setdefault(_text(octets), values)
            elif values is None:
                raise MessageError("a value without a member")
            else:
                values.append(self._value(tag, octets, depth=depth + 1))

    def _value(self, tag: int, octets: bytes, *, depth: int) -> Value:
        if tag == Tag.COLLECTION:
            return Value(tag, self._members(depth=depth))
        if tag in (Tag.END_COLLECTION, Tag.MEMBER_NAME):
            raise MessageError("a member outside any collection")
        return Value(tag, _data(tag, octets))

    def _field(self) -> tuple[int, str, bytes]:
        tag = self._take(1)[0]
        if tag < _FIRST_VALUE:
            raise MessageError("a collection left open")
        name = _text(self._take(self._length()))
        return tag, name, self._take(self._length())

    def _length(self) -> int:
        length: int = _LENGTH.unpack(self._take(_LENGTH.size))[0]
        if length > _LONGEST:
            raise MessageError("a negative length")
        return length

    def _next(self) -> int:
        if self._at >= len(self._data):
            raise MessageError("no end")
        return self._data[self._at]

    def _take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) < count:
            raise MessageError("no end")
        self._at += count
        return taken


def _data(tag: int, octets: bytes) -> Data:
    match tag:
        case Tag.BOOLEAN:
            if octets not in (b"\x00", b"\x01"):
                raise MessageError("neither true nor false")
            return octets == b"\x01"
        case Tag.INTEGER | Tag.ENUM:
            whole: int = _INTEGER.unpack(octets)[0]
            return whole
        case Tag.RANGE:
            return Range(*_RANGE.unpack(octets))
        case Tag.RESOLUTION:
            return Resolution(*_RESOLUTION.unpack(octets))
        case Tag.DATE_TIME if len(octets) != _DATE_LENGTH:
            raise MessageError("a date of another length")
        case Tag.TEXT_IN_LANGUAGE | Tag.NAME_IN_LANGUAGE:
            return _in_language(octets)
        case _ if tag in _OUT_OF_BAND:
            return None
        case _ if tag in _STRINGS:
            return _text(octets)
    return octets


def _in_language(octets: bytes) -> InLanguage:
    (first,) = _LENGTH.unpack(octets[:2])
    (second,) = _LENGTH.unpack(octets[2 + first : 4 + first])
    if len(octets) != 4 + first + second:
        raise MessageError("a text in a language of another length")
    return InLanguage(_text(octets[2 : 2 + first]), _text(octets[4 + first :]))


def _text(octets: bytes) -> str:
    # Printers put Latin-1 into their own names, whatever charset they were asked for.
    return octets.decode("utf-8", "replace")
