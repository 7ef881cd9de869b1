"""Gathers the words for people that are said below the screen, so that Qt's lupdate finds them.

`python tools/gather_words.py FILE` writes them as calls that lupdate reads, in the context "said".
Gathered are the literals given to `say` and to every kind of `UserError`. What cannot be gathered,
because it is put together at run time, is named and refused: it would stay English for ever.
The command line is English and is left out.
"""

import ast
import json
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeGuard

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "accredit_app"
APART = ("__main__.py", "cli", "demo")
CONTEXT = "said"


@dataclass(frozen=True, slots=True)
class Found:
    """A sentence and where it stands; `fault` says why it cannot be translated, or is ""."""

    sentence: str
    place: str
    fault: str = ""


def sources() -> list[Path]:
    """Every file that may say something that reaches the screen."""
    files = sorted(PACKAGE.rglob("*.py"))
    return [path for path in files if path.relative_to(PACKAGE).parts[0] not in APART]


def gather() -> Iterator[Found]:
    """Every sentence of the program, faulty ones too."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sources()}
    errors = _kinds(trees.values())
    for path, tree in trees.items():
        place = path.relative_to(ROOT).as_posix()
        for found in in_tree(tree, errors):
            if found.sentence:
                yield Found(found.sentence, f"{place}:{found.place}", found.fault)


def in_tree(tree: ast.AST, errors: frozenset[str]) -> Iterator[Found]:
    """The sentences of one file; `errors` names every kind of `UserError`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            yield from _made_before(node, errors)
        elif _is_call(node, frozenset({"say"})):
            yield _said(node)
        elif _is_call(node, errors):
            for word in _words(node):
                yield from _told(word)


def _is_call(node: ast.AST, names: frozenset[str]) -> TypeGuard[ast.Call]:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def _words(call: ast.Call) -> list[ast.expr]:
    """What an error is given to be shown."""
    named = {key.arg: key.value for key in call.keywords}
    return [*call.args, *(named[name] for name in ("title", "text") if name in named)]


def _made_before(function: ast.FunctionDef, errors: frozenset[str]) -> Iterator[Found]:
    """Words that a function puts together first and hands to an error by a name."""
    made = {
        target.id
        for node in ast.walk(function)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.JoinedStr)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for node in ast.walk(function):
        if _is_call(node, errors):
            for word in _words(node):
                if isinstance(word, ast.Name) and word.id in made:
                    yield Found(word.id, str(word.lineno), "put together: use say")


def _said(call: ast.Call) -> Found:
    first = call.args[0] if call.args else call
    if isinstance(first, ast.Constant) and isinstance(first.value, str):
        return Found(first.value, str(call.lineno))
    return Found(ast.unparse(first), str(call.lineno), "say takes a literal")


def _told(word: ast.expr) -> Iterator[Found]:
    """What an error is told: literals are sentences, names and calls were looked at elsewhere."""
    match word:
        case ast.Constant(value=str(sentence)):
            yield Found(sentence, str(word.lineno))
        case ast.IfExp(body=one, orelse=other):
            yield from _told(one)
            yield from _told(other)
        case ast.Name() | ast.Attribute() | ast.Subscript() | ast.Call(func=ast.Name()):
            return
        case ast.Call(func=ast.Attribute(attr="tr")):
            return
        case _:
            yield Found(ast.unparse(word), str(word.lineno), "put together: use say")


def _kinds(trees: Iterable[ast.AST]) -> frozenset[str]:
    """The names of `UserError` and of everything that is derived from it."""
    classes = [
        (node.name, {ast.unparse(base) for base in node.bases})
        for tree in trees
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    ]
    known = {"UserError"}
    while more := {name for name, bases in classes if bases & known} - known:
        known |= more
    return frozenset(known)


def main() -> None:
    """Writes the file for lupdate, or names what is wrong."""
    found = list(gather())
    faults = [f"{each.place}: {each.fault}: {each.sentence}" for each in found if each.fault]
    if faults:
        sys.exit("\n".join(faults))
    out = Path(sys.argv[1])
    out.parent.mkdir(parents=True, exist_ok=True)
    sentences = sorted({each.sentence for each in found})
    lines = (
        f"QCoreApplication.translate({json.dumps(CONTEXT)}, "
        f"{json.dumps(sentence, ensure_ascii=False)})"
        for sentence in sentences
    )
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
