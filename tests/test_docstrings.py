"""Public functions say of each argument what it is: a Parameters section in NumPy's style that names them all."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ML = Path(__file__).resolve().parent.parent / "ml"
FILES = sorted(ML.rglob("*.py"))


def public_functions(body: list[ast.stmt]) -> Iterator[ast.FunctionDef]:
    """Functions, and methods of public classes, whose names do not begin with an underscore; ``__call__`` too."""
    for node in body:
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            yield from public_functions(node.body)
        elif isinstance(node, ast.FunctionDef) and (node.name == "__call__" or not node.name.startswith("_")):
            yield node


def arguments(function: ast.FunctionDef) -> set[str]:
    """Names of what a caller gives."""
    given = function.args
    named = [*given.posonlyargs, *given.args, *given.kwonlyargs, given.vararg, given.kwarg]
    return {item.arg for item in named if item is not None} - {"self", "cls"}


def parameters(function: ast.FunctionDef) -> list[str] | None:
    """Names in the Parameters section; None where there is no such section."""
    text = ast.get_docstring(function) or ""
    found = re.search(r"^Parameters\n-+\n(.*?)(?=\n\n\w[\w ]*\n--|\Z)", text, re.MULTILINE | re.DOTALL)
    if not found:
        return None
    heads = [line.partition(" : ")[0] for line in found[1].splitlines() if line and not line.startswith(" ")]
    return [name.strip().lstrip("*") for head in heads for name in head.split(",")]


@pytest.fixture(scope="module")
def documented() -> dict[str, tuple[set[str], set[str]]]:
    """What each public function takes, and what its docstring says it takes, by where it stands."""
    return {
        f"{path.relative_to(ML).as_posix()}:{function.lineno} {function.name}": (
            arguments(function),
            set(parameters(function) or []),
        )
        for path in FILES
        for function in public_functions(ast.parse(path.read_text(encoding="utf-8")).body)
    }


def test_every_argument_is_documented(documented):
    assert len(documented) > 500
    assert not {place: taken - said for place, (taken, said) in documented.items() if taken - said}


def test_what_is_documented_is_an_argument(documented):
    assert not {place: said - taken for place, (taken, said) in documented.items() if said - taken}
