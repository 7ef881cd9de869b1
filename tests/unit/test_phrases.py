"""Words said below the screen: English as they stand, and none that could not be translated."""

import ast
import copy
import json
import pickle

import pytest

from accredit_app.errors import Conflict
from accredit_app.phrases import Phrase, joined, say, why
from tools.gather_words import gather, in_tree

ERRORS = frozenset({"UserError", "Conflict"})
ACTIVE = say("Badge {serial} is {state}", serial="01-2ABC-0007", state=say("active"))


def test_a_phrase_is_its_english_text():
    assert ACTIVE == "Badge 01-2ABC-0007 is active"
    assert str(Conflict(ACTIVE, say("Replace it."))) == "Badge 01-2ABC-0007 is active: Replace it."
    assert json.loads(json.dumps(ACTIVE)) == ACTIVE
    assert {ACTIVE: 1}["Badge 01-2ABC-0007 is active"] == 1


def test_a_phrase_remembers_its_sentence_and_its_values():
    assert ACTIVE.source == "Badge {serial} is {state}"
    assert ACTIVE.values == {"serial": "01-2ABC-0007", "state": "active"}
    state = ACTIVE.values["state"]
    assert isinstance(state, Phrase)
    assert state.source == "active"


def test_an_error_keeps_the_phrases_that_it_was_given():
    error = Conflict(ACTIVE, "Replace it.")
    assert error.title is ACTIVE
    assert error.text == "Replace it."


@pytest.mark.parametrize(
    "again",
    [copy.copy, copy.deepcopy, lambda phrase: pickle.loads(pickle.dumps(phrase))],
    ids=["copy", "deepcopy", "pickle"],
)
def test_a_copy_remembers_as_well(again):
    copied = again(ACTIVE)
    assert (copied, copied.source, copied.values) == (ACTIVE, ACTIVE.source, ACTIVE.values)


def test_what_is_made_of_a_phrase_is_plain_text():
    for made in (str(ACTIVE), ACTIVE + "!", f"{ACTIVE}", ACTIVE.upper(), ACTIVE[:5]):
        assert type(made) is str


def test_braces_without_values_are_only_braces():
    assert say("Write {} as it is") == "Write {} as it is"


def test_a_value_that_is_missing_is_a_fault_at_once():
    with pytest.raises(KeyError):
        say("Badge {serial} is {state}", serial=7)


def test_joined_phrases_are_still_phrases():
    row = joined("; ", [say("is empty"), say("{column}: {reason}", column="email", reason="no")])
    assert row == "is empty; email: no"
    assert [getattr(part, "source", "") for part in row.values.values()] == [
        "is empty",
        "{column}: {reason}",
    ]
    assert joined(", ", []) == ""
    assert joined(", ", ["{a}", "b"]) == "{a}, b"


def found(code: str) -> list[tuple[str, bool]]:
    return [(each.sentence, not each.fault) for each in in_tree(ast.parse(code), ERRORS)]


@pytest.mark.parametrize(
    ("code", "sentences"),
    [
        ('raise Conflict("A", "B")', ["A", "B"]),
        ('raise Conflict(title="A", text="B" if c else "C")', ["A", "B", "C"]),
        ('raise Conflict(say("A {n}", n=n), reason)', ["A {n}"]),
        ('x = say("A " "B")', ["A B"]),
        ('raise Conflict(self.tr("A"), error.text)', []),
        ('raise ValueError(f"not for people: {n}")', []),
    ],
)
def test_sentences_are_gathered(code, sentences):
    assert found(code) == [(sentence, True) for sentence in sentences]


@pytest.mark.parametrize(
    "code",
    [
        'raise Conflict(f"Badge {n} is active")',
        'raise Conflict("A", "B " + reason)',
        'raise Conflict("A", text="B %s" % reason)',
        'raise Conflict("A", "B {}".format(reason))',
        'raise Conflict("A", " ".join(reasons))',
        'raise Conflict("A", "B" if c else f"C {n}")',
        'def f():\n    text = f"B {n}"\n    raise Conflict("A", text)',
        'x = say(f"A {n}")',
        "x = say(reason)",
    ],
)
def test_what_is_put_together_at_run_time_is_named(code):
    assert [each for each in found(code) if not each[1]]


def test_every_sentence_of_the_program_can_be_gathered():
    """A fault says where to use `say`: anything else would stay English for ever."""
    sentences = list(gather())
    assert len(sentences) > 300
    assert [
        f"{each.place}: {each.fault}: {each.sentence}" for each in sentences if each.fault
    ] == []
    assert {each.place.partition("/")[2].partition("/")[0] for each in sentences} >= {
        *("badges", "credentials", "devices", "imports", "photos", "reports"),
        *("services", "store", "sync", "ui"),
    }


def test_a_system_s_reason_is_a_phrase_where_a_desk_may_meet_it(tmp_path):
    with pytest.raises(OSError) as missing:
        (tmp_path / "none").read_bytes()
    known = why(missing.value)
    assert isinstance(known, Phrase)
    assert known == missing.value.strerror
    assert why(OSError(-2, "Name or service not known")) == "Name or service not known"
    assert why(TimeoutError()) == "No reason was given"
