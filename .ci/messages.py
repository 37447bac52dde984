"""What a person reads of this plugin, found in its code and help tables: the messages that are to be translated.

Three contexts: ``interface`` has what stands in a `tr`; ``help`` the texts of ``resources/help``; and ``sentences`` the
templates of all that ``ml`` and the plugin say while they work, with numbered places for what is filled in.
"""

from __future__ import annotations

import ast
import functools
import itertools
import json
import math
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
PLACE = "\0"  # in a template, before its places are numbered
MOST = 8  # alternatives of one template; with more, what differs is a place whose own words are messages
SAID = {
    "InputError",
    "ValueError",
    "progress",
    "_progress",
    "counted",
    "part",
    "Steps",
    "over",
    "info",
    "warning",
    "Label",
    "Category",
    *("heading", "paragraph", "page", "figure", "picture", "line_chart", "Series", "table"),  # of HTML pages
}
NOT_SAID = {
    "RasterDescription",
    "compile",
    "sub",
    "tr",
    "_tr",
    "translate",
    "replace",
    "partition",
    "startswith",
    "split",
    "run",
}
IN_FILES = re.compile(r"/(heights|fields|polygons/review)\.py$")  # what these say stands in files, in English
ELSEWHERE = re.compile(r"/(real_relief|complexity)\.py$")  # reached from no dialog
CODE = re.compile(  # what only looks like words: tags, markup, patterns, commands and the like
    r"^WARNING: |^pragma |^\"\{0\}\" -m |tuple\[|^import |^--|^[A-Z]+ [A-Z]+\b|[<\\\n|$*]|=\"\{|\[%|\(\"|"
    r"^collar (?:cells|\{0\})$|^(?:ESRI Shapefile|MapInfo File|METHOD of points)$|"  # keys of arrays, drivers, tables
    r"^(?:ft|us|survey|international) (?:us|ft|survey|feet|foot)|^,?[\w -]+(?:,[\w -]+){3}|^[\"\W\d]*$"
)
PERCENT = re.compile(r"%(?:[-+ 0#]*\d*(?:\.\d+)?[sdrgfi]|%)")
WORDS = (  # said in places of sentences, where they are values
    *("image", "DEM", "image and DEM", "label", "labels", "area", "extent", "model", "landslide", "other ground"),
    *(" and ", "tile", "block", "chip", "polygon", "point", "prediction", "reference", "probability", "epoch"),
    *("metre", "degree", "yes", "no", "none", "rejected", "unknown"),
    *("Model", "Licence", "Predicted", "method", "round", "seconds", "loss"),  # headings of tables in pages
    *(f"{end} {layer}" for end in ("high", "low") for layer in ("brightness", "slope", "topographic position")),
    "base rate",
)


@functools.cache
def messages() -> dict[str, dict[str, str]]:
    """All of them: {context: {text: where it comes from}}."""
    found: dict[str, dict[str, str]] = {
        "interface": {},
        "sentences": dict.fromkeys(WORDS, ".ci/messages.py"),
        "help": {},
    }
    for text in interface(ast.parse((ROOT / ".ci" / "help_pages.py").read_text(encoding="utf-8"))):
        found["interface"][text] = ".ci/help_pages.py"
    for path in sorted([*(ROOT / "ml").rglob("*.py"), *(ROOT / "plugin").rglob("*.py")]):
        name = path.relative_to(ROOT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for text in interface(tree):
            found["interface"].setdefault(text, name)
        for text in sentences(tree, name):
            found["sentences"].setdefault(text, name)
    for path in sorted((ROOT / "resources" / "models").glob("*.model3")):
        labels, texts = chain(path)
        found["interface"].update(
            dict.fromkeys(
                [text for text in labels if text not in found["interface"]], path.relative_to(ROOT).as_posix()
            )
        )
        for text in texts:
            found["help"].setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources" / "checkpoints").glob("*.safetensors")):
        for text in card(path):
            found["sentences"].setdefault(text, path.relative_to(ROOT).as_posix())
    for path in sorted((ROOT / "resources" / "help").glob("*.json")):
        for text in help_texts(json.loads(path.read_text(encoding="utf-8"))):
            found["help"].setdefault(text, path.relative_to(ROOT).as_posix())
    return found


def help_texts(table: dict) -> list[str]:
    """The texts of a help table."""
    tables = (table["parameters"], table["outputs"], table["read"])
    return [*table["about"], *table["recipe"], *itertools.chain.from_iterable(item.values() for item in tables)]


def chain(path: Path) -> tuple[dict[str, None], dict[str, None]]:
    """Labels and help texts of a model of the Model Designer."""
    labels: dict[str, None] = {}
    texts: dict[str, None] = {}
    for option in ElementTree.parse(path).getroot().iter("Option"):
        name, value = option.get("name", ""), option.get("value", "")
        if value and name in ("description", "component_description", "model_group"):
            labels[value] = None
        if name == "help":
            named = {item.get("name"): item.get("value", "") for item in option.findall("Option")}
            texts.update(
                {text: None for key, text in named.items() if text and key not in ("ALG_CREATOR", "ALG_VERSION")}
            )
    return labels, texts


def card(path: Path) -> list[str]:
    """What the card of a checkpoint says in words."""
    with path.open("rb") as file:
        header = json.loads(file.read(int.from_bytes(file.read(8), "little")))
    told = json.loads(header["__metadata__"]["model_card"])
    return [told["name"], told["limits"], *told["metrics"], *(item["name"] for item in told["classes"])]


def interface(tree: ast.AST) -> Iterator[str]:
    """What stands in a call of `tr`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called(node) == "tr" and node.args:
            for text in templates(node.args[0], braces=False):
                if PLACE not in text:
                    yield text


def sentences(tree: ast.AST, name: str) -> Iterator[str]:
    """The templates of what a module says."""
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if isinstance(node, (ast.Constant, ast.JoinedStr)) and not isinstance(parents[node], ast.JoinedStr):
            calls = calls_around(node, parents)
            yield from (text for text in map(numbered, templates(node)) if is_said(text, calls, f"/{name}"))


def calls_around(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> list[str]:
    """Names of the calls around a text, the nearest first; an empty one first for a docstring, a key or a tag."""
    names, above = [], parents[node]
    if isinstance(above, ast.Expr) or (isinstance(above, ast.Dict) and node in above.keys):
        return [""]
    while not isinstance(above, (ast.Module, ast.FunctionDef, ast.ClassDef)):
        if isinstance(above, ast.Call):
            names.append(called(above))
        above = parents[above]
    return ["", *names] if getattr(above, "name", "") == "tags" else names


def called(node: ast.Call) -> str:
    """The name that is called."""
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def is_said(text: str, calls: list[str], name: str) -> bool:
    """Whether a text is something that a person is told."""
    words = re.sub(r"\{\d+\}", "", text)
    if calls[:1] == [""] or not re.search(r"[A-Za-z]{2}", words) or NOT_SAID & set(calls):
        return False
    if CODE.search(text) or ELSEWHERE.search(name):
        return False
    if calls and calls[0] in SAID:
        return True
    return " " in text.strip() and not IN_FILES.search(name)


def templates(node: ast.expr, braces: bool = True) -> list[str]:
    """What an expression may say, with `PLACE` for each value; braces: whether those of a plain text are places."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        text = re.sub(r"\{[^{}]*\}", PLACE, node.value) if braces else node.value
        return [PERCENT.sub(lambda found: "%" if found[0] == "%%" else PLACE, text) if braces else text]
    if isinstance(node, ast.JoinedStr):
        parts = [[part.value] if isinstance(part, ast.Constant) else templates(part.value) for part in node.values]
        if math.prod(map(len, parts)) > MOST:
            parts = [part if len(part) == 1 else [PLACE] for part in parts]
        return ["".join(choice) for choice in itertools.product(*parts)]
    if isinstance(node, ast.IfExp):
        return list(dict.fromkeys([*templates(node.body), *templates(node.orelse)]))
    return [PLACE]


def numbered(template: str) -> str:
    """The places as {0}, {1} …; those that touch are one."""
    first, *others = re.split(f"{PLACE}+", template)
    return first + "".join(f"{{{number}}}{piece}" for number, piece in enumerate(others))
