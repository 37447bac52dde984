"""Help texts: one JSON table per algorithm in ``resources/help``, readable as plain text wherever it is shown.

The same table makes the page that the Help button opens (``.ci/help_pages.py``).
"""

from __future__ import annotations

import html
import json
import re
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

    def rich_text(self, inputs: Iterable[tuple[str, str]], results: Iterable[tuple[str, str]]) -> str:
        """The same as HTML for the dialog's side panel, the recipe first.

        inputs, results: (name, what the dialog calls it).
        """
        return "".join(
            [
                *("<h3>In a minute</h3><ol>", *(f"<li>{html.escape(step)}</li>" for step in self.recipe), "</ol>"),
                *("<h3>What it does</h3>", *(f"<p>{html.escape(text)}</p>" for text in self.about)),
                *("<h3>Inputs</h3>", *(self._entry(*item) for item in inputs)),
                *("<h3>Results</h3>", *(self._entry(*item) for item in results)),
            ]
        )

    def _entry(self, name: str, label: str) -> str:
        return f"<p><b>{html.escape(short_label(label))}</b><br>{html.escape(self.of(name))}</p>"


def short_label(label: str) -> str:
    """What the dialog calls a parameter, without what it says in brackets or behind a comma."""
    return re.split(r" ?[(,]", label)[0]


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


def manual_page(name: str = "index") -> Path:
    """A page (HTML) of the manual."""
    return RESOURCES / "manual" / f"{name}.html"
