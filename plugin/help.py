"""Help texts: one JSON table per algorithm in ``resources/help``, readable as plain text wherever it is shown.

The same table makes the page that the Help button opens (``.ci/help_pages.py``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from .resources import RESOURCES


@dataclass(frozen=True)
class Help:
    """The help of one algorithm, all of it plain text."""

    about: tuple[str, ...]
    """Paragraphs on what it does."""
    parameters: dict[str, str]
    """What each parameter is: {name: text}."""
    outputs: dict[str, str]
    """What each output is: {name: text}."""
    recipe: tuple[str, ...]
    """The steps of a first run in the toolbox."""
    command: str
    """The same run with `qgis_process`."""
    read: tuple[tuple[str, str], ...]
    """Where to read on: (path from the plugin's folder, what is there)."""

    def of(self, name: str) -> str:
        """The help of a parameter or an output; KeyError where the table lacks it."""
        return self.parameters[name] if name in self.parameters else self.outputs[name]

    def text(self, labels: Iterable[tuple[str, str]]) -> str:
        """The whole help: the paragraphs, then a line for each of ``labels``: (name, what the dialog calls it)."""
        return "\n".join([*self.about, *(f"{label}: {self.of(name)}" for name, label in labels)])


@cache
def load_help(algorithm: str) -> Help:
    """The help of the algorithm called ``algorithm``."""
    table = json.loads((RESOURCES / "help" / f"{algorithm}.json").read_text(encoding="utf-8"))
    return Help(
        about=tuple(table["about"]),
        parameters=table["parameters"],
        outputs=table["outputs"],
        recipe=tuple(table["recipe"]),
        command=table["command"],
        read=tuple(table["read"].items()),
    )


def help_page(algorithm: str) -> Path:
    """The page (HTML) on the algorithm called ``algorithm``."""
    return RESOURCES / "help_pages" / f"{algorithm}.html"
