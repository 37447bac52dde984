"""Help texts: one JSON table per algorithm in ``resources/help``, readable as plain text wherever it is shown."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from .resources import RESOURCES


@dataclass(frozen=True)
class Help:
    """The help of one algorithm: paragraphs, and {name: text} for its parameters and for its outputs."""

    about: tuple[str, ...]
    parameters: dict
    outputs: dict

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
    return Help(tuple(table["about"]), table["parameters"], table["outputs"])
