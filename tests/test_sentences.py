"""What a person is told: every refusal names what was given, what it may be and what to do, on one line."""

from __future__ import annotations

import ast
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted(path for folder in ("ml", "plugin", "training_tools") for path in (ROOT / folder).rglob("*.py"))
LONGEST = 420  # letters of a sentence without its values
REMEDY = re.compile(
    r"\b(use|give|choose|take|build|mend|make|write|lower|raise|set|leave|install|update|name|pick|close|free|wait|run|"
    r"try|convert|reproject|crop|cut|load|save|move|remove|resume|pad|begin|add|draw|check|merge|split|start|select|"
    r"train|count|assign|warp|put|fit|each is|it has|"
    r"segment|is enough|is a good|suits|means none|is east|swapped|only|needs?|"
    r"must|has to|have to|can be|may be|or less|or more|at most|at least|takes?|knows?|reads?|serves)\b",
    re.IGNORECASE,
)
EMPTY = re.compile(r"^(error|failed|invalid|wrong|bad|cannot|could not)\W*$", re.IGNORECASE)


def refusals() -> list[tuple[str, ast.expr]]:
    """(place, what is said) of every InputError."""
    return [
        (f"{path.relative_to(ROOT).as_posix()}:{node.lineno}", node.args[0])
        for path in FILES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "InputError"
    ]


def sentences() -> list[tuple[str, str, bool]]:
    """(place, text with … for values, whether there is one) of every InputError; of a choice of two, both."""
    found = []
    for place, said in refusals():
        for node in (said.body, said.orelse) if isinstance(said, ast.IfExp) else (said,):
            text = _text(node)
            if text is not None:
                found.append((place, text, "…" in text))
    return found


def _text(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join("…" if isinstance(part, ast.FormattedValue) else str(part.value) for part in node.values)
    if isinstance(node, ast.BinOp):
        left, right = _text(node.left), _text(node.right)
        return None if left is None or right is None else left + right
    return None


ALL = sentences()
NAMES = ("x, y and z", "calibrate is", "calibrated is", "classes.tif")
WHOLE = (
    *("No cell has both", "Prediction and reference are", "There is no polygon to score", "The raster has no georef"),
    *(
        "No part of the layer",
        "None of the fitted",
        "The system of all points",
        "Only kriging gives",
        "There is no point",
    ),
    *("No package ships", "A relief is", "A start and ImageNet", "No label marks", "There is nothing to train on"),
    *(
        "The package earthpy",
        "There are no labels",
        "The model card's calibration",
        "No cell's probability",
        "One of the two layers has",
        "Workers need the Python package",
        "Workers of this machine and",
        "A scheduler's workers need",
        "A block size is for",
        "calibrated is given",
    ),
)
"""Sentences about what is not there, or about two options at once: they have no value to show."""
PUT_TOGETHER = {"_in_words(missing)"}
"""What is said of packages that are missing (tests/plugin/test_errors.py)."""


def test_they_are_found():
    """Nearly all are walked: what is said by another error, or put together elsewhere, is not."""
    walked = {place for place, _, _ in ALL}
    other = [ast.unparse(said) for place, said in refusals() if place not in walked]
    assert set(other) <= PUT_TOGETHER
    assert len(walked) > 450


def test_refusals_say_what_and_what_to_do():
    found = [(place, text, faults(text, valued)) for place, text, valued in ALL]
    assert not [item for item in found if item[-1]]


def faults(text: str, valued: bool) -> list[str]:
    """What a refusal lacks; ``valued``: whether it shows a value."""
    if text in ("…", "…: …"):
        return []  # another sentence, with the name of what it is about before it
    named = valued or text.startswith(WHOLE)
    checks = {
        "is short, and one line": len(text) <= LONGEST and "\n" not in text and not EMPTY.match(text),
        "begins as a sentence or with what was given": text[:1].isupper()
        or text[:1] in "…-“"
        or text.startswith(NAMES),
        "ends as a sentence": text.endswith((".", "…", ")", ":", "?")),
        "says what to do, or what the limit is": REMEDY.search(text)
        or text.endswith("; ….")
        or re.fullmatch("…: … ….*", text),
        "names a value or parameter": named or re.search(r"\b[A-Z][A-Z_]{2,}\b|--[a-z]|[a-z]_[a-z]|DEM|image", text),
    }
    return [what for what, held in checks.items() if not held]


def test_faults_are_seen():
    assert faults("This is bad.", False) == ["says what to do, or what the limit is", "names a value or parameter"]
    assert faults("too small; use 3 or more", True) == [
        "begins as a sentence or with what was given",
        "ends as a sentence",
    ]
