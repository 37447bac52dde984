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
from .translation import spoken, tr, tr_help


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

    def rich_text(self, inputs: Iterable[tuple[str, str]], results: Iterable[tuple[str, str]], colour: str) -> str:
        """The same as HTML for the dialog's side panel, the recipe first.

        inputs, results: (name, what the dialog calls it). colour: of the text, such as "#dddddd", since QGIS gives
        paragraphs a grey and bold words another one that cannot be read on a dark theme.
        """
        text = "".join(
            [
                *(
                    _heading(tr("In a minute")),
                    "<ol>",
                    *(f"<li>{html.escape(step)}</li>" for step in self.recipe),
                    "</ol>",
                ),
                *(_heading(tr("What it does")), *(f"<p>{html.escape(text)}</p>" for text in self.about)),
                *(_heading(tr("Inputs")), *(self._entry(*item) for item in inputs)),
                *(_heading(tr("Results")), *(self._entry(*item) for item in results)),
            ]
        )
        return coloured(text, colour)

    def _entry(self, name: str, label: str) -> str:
        return f"<p><b>{html.escape(short_label(label))}</b><br>{html.escape(self.of(name))}</p>"


def coloured(text: str, colour: str) -> str:
    """HTML of headings, lists and paragraphs in a colour of its own."""
    return re.sub("<(h[1-4]|li|p|b)>", rf'<\1 style="color: {colour}">', text)


def _heading(text: str) -> str:
    return f"<h3>{html.escape(text)}</h3>"


def short_label(label: str) -> str:
    """What the dialog calls a parameter, without what it says in brackets or behind a comma."""
    return re.split(r" ?[(,（，]", label)[0]


def load_help(algorithm: str) -> Help:
    """The help of the algorithm called ``algorithm``, in QGIS's language."""
    table = _table(algorithm)
    return Help(
        about=tuple(map(tr_help, table["about"])),
        parameters={name: tr_help(text) for name, text in table["parameters"].items()},
        outputs={name: tr_help(text) for name, text in table["outputs"].items()},
        recipe=tuple(map(tr_help, table["recipe"])),
        command=table["command"],
        read=tuple((path, tr_help(text)) for path, text in table["read"].items()),
    )


@cache
def _table(algorithm: str) -> dict:
    return json.loads((RESOURCES / "help" / f"{algorithm}.json").read_text(encoding="utf-8"))


def help_page(algorithm: str) -> Path:
    """The page (HTML) on the algorithm called ``algorithm``, in QGIS's language."""
    return RESOURCES / "help_pages" / spoken() / f"{algorithm}.html"


def manual_page(name: str = "index") -> Path:
    """A page (HTML) of the manual."""
    return RESOURCES / "manual" / f"{name}.html"
