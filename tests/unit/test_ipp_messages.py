"""IPP messages: everything that is said comes back, and rubbish is refused in good time."""

import string
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from accredit_app.devices.ipp.message import (
    Group,
    InLanguage,
    Message,
    MessageError,
    Range,
    Resolution,
    Tag,
    Value,
    decode,
    encode,
    number,
    one,
    several,
    words,
)

WHOLE = st.integers(-(1 << 31), (1 << 31) - 1)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
NAMES = st.text(string.ascii_lowercase + "-", min_size=1, max_size=30)
STRING_TAGS = [
    *(Tag.TEXT, Tag.NAME, Tag.KEYWORD, Tag.URI, Tag.URI_SCHEME),
    *(Tag.CHARSET, Tag.LANGUAGE, Tag.MIME_TYPE),
]
PLAIN = st.one_of(
    st.builds(Value, st.sampled_from([Tag.INTEGER, Tag.ENUM]), WHOLE),
    st.builds(Value, st.just(Tag.BOOLEAN), st.booleans()),
    st.builds(Value, st.sampled_from(STRING_TAGS), TEXT),
    st.builds(Value, st.just(Tag.OCTETS), st.binary(max_size=40)),
    st.builds(Value, st.just(Tag.DATE_TIME), st.binary(min_size=11, max_size=11)),
    st.builds(Value, st.just(Tag.RANGE), st.builds(Range, WHOLE, WHOLE)),
    st.builds(
        Value, st.just(Tag.RESOLUTION), st.builds(Resolution, WHOLE, WHOLE, st.integers(3, 4))
    ),
    st.builds(
        Value,
        st.sampled_from([Tag.TEXT_IN_LANGUAGE, Tag.NAME_IN_LANGUAGE]),
        st.builds(InLanguage, TEXT, TEXT),
    ),
    st.builds(Value, st.sampled_from([Tag.UNSUPPORTED, Tag.UNKNOWN, Tag.NO_VALUE]), st.none()),
    # A syntax of tomorrow is kept as it came.
    st.builds(Value, st.sampled_from([0x2F, 0x3F, 0x7F]), st.binary(max_size=20)),
)


def attributes(values):
    lists = st.lists(values, min_size=1, max_size=4).map(tuple)
    return st.dictionaries(NAMES, lists, max_size=4)


VALUES = st.recursive(
    PLAIN,
    lambda inner: st.builds(Value, st.just(Tag.COLLECTION), attributes(inner)),
    max_leaves=12,
)
MESSAGES = st.builds(
    Message,
    code=st.integers(0, 0xFFFF),
    request=st.integers(1, (1 << 31) - 1),
    groups=st.lists(
        st.tuples(
            st.sampled_from([Group.OPERATION, Group.JOB, Group.PRINTER, Group.UNSUPPORTED, 0x0B]),
            attributes(VALUES),
        ),
        max_size=3,
    ).map(tuple),
    version=st.sampled_from([(1, 1), (2, 0), (2, 2)]),
    document=st.binary(max_size=100),
)


@settings(max_examples=60)
@given(MESSAGES)
def test_what_is_said_comes_back(message):
    assert decode(encode(message)) == message


@settings(max_examples=400)
@given(st.binary(max_size=300))
def test_any_bytes_are_a_message_or_refused(data):
    try:
        message = decode(data)
    except MessageError:
        return
    assert decode(encode(message)) == message


@settings(max_examples=100)
@given(MESSAGES, st.data())
def test_a_spoilt_message_is_a_message_or_refused(message, data):
    spoilt = bytearray(encode(message))
    for _ in range(data.draw(st.integers(1, 4))):
        spoilt[data.draw(st.integers(0, len(spoilt) - 1))] = data.draw(st.integers(0, 255))
    try:
        decode(bytes(spoilt))
    except MessageError:
        return


@settings(max_examples=60)
@given(MESSAGES, st.data())
def test_a_message_that_breaks_off_is_refused(message, data):
    whole = encode(replace(message, document=b""))
    with pytest.raises(MessageError):
        decode(whole[: data.draw(st.integers(0, len(whole) - 1))])


HEAD = bytes.fromhex("0200 0000 00000001 01")
OPEN = HEAD + bytes.fromhex("34 0001 61 0000")
BAD = {
    "nothing": b"",
    "no end": HEAD,
    "outside a group": HEAD[:8] + bytes.fromhex("21 0001 61 0004 00000001 03"),
    "no name": HEAD + bytes.fromhex("21 0000 0004 00000001 03"),
    "short integer": HEAD + bytes.fromhex("21 0001 61 0003 000001 03"),
    "long boolean": HEAD + bytes.fromhex("22 0001 61 0002 0001 03"),
    "boolean of 2": HEAD + bytes.fromhex("22 0001 61 0001 02 03"),
    "negative length": HEAD + bytes.fromhex("41 0001 61 ffff 61 03"),
    "date of 3": HEAD + bytes.fromhex("31 0001 61 0003 010203 03"),
    "language past its end": HEAD + bytes.fromhex("35 0001 61 0006 0002 656e 0009 03"),
    "end without collection": HEAD + bytes.fromhex("37 0001 61 0000 03"),
    "collection left open": OPEN + b"\x03",
    "member without name": OPEN + bytes.fromhex("21 0000 0004 00000001 37 0000 0000 03"),
    "named member": OPEN + bytes.fromhex("21 0001 62 0004 00000001 37 0000 0000 03"),
    "too deep": OPEN + bytes.fromhex("4a 0000 0001 62 34 0000 0000") * 5000,
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_malformed_messages_are_refused(data):
    with pytest.raises(MessageError):
        decode(data)


def test_the_standard_s_own_example():
    """RFC 8010 appendix A.1, the first attributes of a Print-Job."""
    data = (
        bytes.fromhex(
            "0200 0002 00000001 01"
            "47 0012 617474726962757465732d63686172736574 0005 7574662d38"
            "02 21 0006 636f70696573 0004 00000014"
            "44 0005 7369646573 0013 74776f2d73696465642d6c6f6e672d65646765 03"
        )
        + b"%PDF"
    )
    message = decode(data)
    assert message == Message(
        code=2,
        request=1,
        groups=(
            (Group.OPERATION, {"attributes-charset": one(Tag.CHARSET, "utf-8")}),
            (
                Group.JOB,
                {
                    "copies": one(Tag.INTEGER, 20),
                    "sides": one(Tag.KEYWORD, "two-sided-long-edge"),
                },
            ),
        ),
        document=b"%PDF",
    )
    assert encode(message) == data


@pytest.mark.parametrize(
    "value",
    [
        Value(Tag.INTEGER, 1 << 31),
        Value(Tag.INTEGER, "1"),
        Value(Tag.KEYWORD, 1),
        Value(Tag.TEXT, "x" * 40_000),
        Value(Tag.COLLECTION, 1),
        Value(Tag.RANGE, Range(0, 1 << 40)),
    ],
)
def test_what_does_not_fit_is_not_written(value):
    with pytest.raises(ValueError, match=r"."):
        encode(Message(2, 1, ((Group.JOB, {"a": (value,)}),)))


def test_an_attribute_that_comes_twice_counts_once():
    twice = HEAD + bytes.fromhex("21 0001 61 0004 00000001") * 2 + b"\x03"
    assert decode(twice).group(Group.OPERATION) == {"a": one(Tag.INTEGER, 1)}


def test_values_are_asked_for_by_kind():
    assert words(several(Tag.KEYWORD, "a", "b")) == ("a", "b")
    assert words(one(Tag.NAME_IN_LANGUAGE, InLanguage("fr", "été"))) == ("été",)
    assert words(one(Tag.INTEGER, 3)) == ()
    assert number(one(Tag.ENUM, 5)) == 5
    assert number(one(Tag.KEYWORD, "5")) is None
    assert number(()) is None


def test_a_resolution_in_centimetres_is_told_in_inches():
    assert Resolution(600, 300, 3).dpi == (600, 300)
    assert Resolution(118, 236, 4).dpi == (300, 599)
