"""Where a scan began among keys that came with pauses: found, and nobody's typing is lost."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from accredit_app.devices.burst import NO_NUMBER, STALLS, Burst

DIGITS = "".join(str(n * 7 % 10) for n in range(198))


@dataclass(frozen=True, slots=True)
class Typed:
    character: str

    @property
    def digit(self) -> str | None:
        return self.character if self.character.isdigit() else None


class Field:
    """A field with the focus, and the burst that decides what it gets."""

    def __init__(self) -> None:
        self.text = ""
        self.burst: Burst[Typed] = Burst()

    def remember(self):
        text = self.text

        def put_back() -> None:
            self.text = text

        return put_back

    def type(self, text: str, pauses=(0,)) -> None:
        """Every number of `pauses` is a key that comes late."""
        for number, character in enumerate(text):
            held = self.burst.holding
            typed = self.burst.add(
                Typed(character), paused=number in pauses, remember=self.remember
            )
            self.text += "".join(key.character for key in typed)
            if self.burst.few:
                rest = self.burst.let_go()
                self.burst.begin_again(rest, self.remember())
                self.text += "".join(key.character for key in rest)
            if not (held or self.burst.holding):
                self.text += character

    def scanned(self) -> str:
        """What was scanned, if the burst is whole; else all is typed."""
        if not self.burst.whole:
            self.text += "".join(key.character for key in self.burst.let_go())
            return ""
        before, digits, put_back = self.burst.take()
        put_back()
        self.burst.let_go()
        self.text += "".join(key.character for key in before)
        return digits


@given(
    st.sets(st.integers(1, NO_NUMBER), max_size=STALLS), st.sets(st.integers(NO_NUMBER + 1, 197))
)
def test_a_scan_is_found_whatever_stalls(early: set[int], late: set[int]) -> None:
    field = Field()
    field.type(DIGITS, {0} | early | late)
    assert field.scanned() == DIGITS
    assert field.text == ""


@given(
    st.text("0123456789ab ", max_size=12),
    st.text("0123456789ab ", max_size=3),
    st.sets(st.integers(NO_NUMBER + 1, 197)),
)
def test_what_was_typed_just_before_a_scan_stays(first: str, last: str, stalls: set[int]) -> None:
    """A person types a key at a time, and the scanner follows at once."""
    field = Field()
    for character in first + last:
        field.type(character)
    field.type(DIGITS, {0} | stalls)
    assert field.scanned() == DIGITS
    assert field.text == first + last


@given(st.text("0123456789]Q", max_size=420), st.sets(st.integers(0, 420)))
def test_what_is_no_scan_is_typed_once_and_in_order(text: str, pauses: set[int]) -> None:
    field = Field()
    field.type(text, {0} | pauses)
    digits = field.scanned()
    if digits:
        assert text.endswith(digits)
        text = text.removesuffix(digits)
        assert text == field.text or len(text) - len(field.text) == 3
    else:
        assert field.text == text


@pytest.mark.parametrize("signs", ["]Q1", "*d&"])
@pytest.mark.parametrize("stalls", [{0}, {0, 1}, {0, 2, 40}])
def test_the_signs_ahead_are_no_part_of_it(signs: str, stalls: set[int]) -> None:
    field = Field()
    field.type(signs + DIGITS, stalls)
    assert field.scanned() == DIGITS
    assert field.text == ""


def test_a_scan_that_broke_off_does_not_spoil_the_next() -> None:
    field = Field()
    field.type(DIGITS[:150])
    field.type(DIGITS)
    assert field.scanned() == DIGITS
    assert field.text == DIGITS[:150]


def test_a_letter_soon_after_a_burst_is_not_held_back() -> None:
    field = Field()
    field.type(DIGITS[:60])
    field.type("a")
    assert field.text == DIGITS[:60] + "a"
    assert not field.burst.holding


def test_an_invitation_is_found_after_a_stall() -> None:
    field = Field()
    field.type("x7K2Q-M4XW-90ZD", {0, 1, 6})
    code, put_back = field.burst.invitation()
    assert code == "7K2QM4XW90ZD"
    put_back()
    assert field.text == "x"
