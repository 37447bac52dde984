"""The pages behind the Help buttons, resources/help_pages/[LANGUAGE/]NAME.html, from help tables and parameters.

python .ci/help_pages.py  writes them all; a test checks that they are up to date.
"""

from __future__ import annotations

import html
import sys
from collections.abc import Iterable
from pathlib import Path

from qgis.core import Qgis, QgsApplication
from relicslide.ml.base.html import heading, page, paragraph, table
from relicslide.plugin.help import help_page, load_help
from relicslide.plugin.provider import ALGORITHMS
from relicslide.plugin.translation import spoken, tr
from relicslide.plugin.translation.languages import LANGUAGES, Translation

ADVANCED = Qgis.ProcessingParameterFlag.Advanced
OPTIONAL = Qgis.ProcessingParameterFlag.Optional
STYLE = """<style>td, th { vertical-align: top; } td:first-child { font-weight: bold; }
pre { white-space: pre-wrap; }</style>"""


def pages() -> dict[Path, str]:
    """All pages, in all languages: {path: HTML}."""
    found = {}
    for language in ("", *LANGUAGES):
        translation = Translation()
        translation.install(language)
        made = [algorithm().create() for algorithm in ALGORITHMS]
        found.update({help_page(item.name()): algorithm_page(item) for item in made})
        translation.remove()
    return found


def algorithm_page(algorithm) -> str:
    """The page of one algorithm."""
    words = load_help(algorithm.name())
    definitions = algorithm.parameterDefinitions()
    inputs = [item for item in definitions if not item.isDestination()]
    made = [item for item in definitions if item.isDestination()]
    outputs = [(item.description(), item.name(), words.of(item.name())) for item in (*made, *algorithm.results())]
    whole = page(
        algorithm.displayName(),
        STYLE,
        heading(tr("In a minute")),
        ordered(words.recipe),
        paragraph(tr("The same from a command line:")),
        f"<pre>{html.escape(words.command)}</pre>",
        heading(tr("What it does")),
        *map(paragraph, words.about),
        heading(tr("Inputs")),
        table(
            [parameter_row(item, words) for item in inputs],
            (tr("input"), tr("in scripts"), tr("default"), tr("what it is")),
        ),
        heading(tr("Results")),
        table(outputs, (tr("result"), tr("in scripts"), tr("what it is"))),
        heading(tr("Read on")),
        links(words.read),
    )
    return whole.replace('<html lang="en">', f'<html lang="{spoken() or "en"}">', 1)


def parameter_row(item, words) -> tuple[str, str, str, str]:
    """A row of the table of parameters."""
    label = tr("{0} (advanced)").format(item.description()) if item.flags() & ADVANCED else item.description()
    return label, item.name(), default(item), words.of(item.name())


def default(item) -> str:
    """What is taken where a parameter is not given."""
    value = item.defaultValue()
    if value is None or value == "":
        return tr("empty") if item.flags() & OPTIONAL else tr("has to be given")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, (list, tuple)):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def ordered(steps: Iterable[str]) -> str:
    """A numbered list of plain texts."""
    return f"<ol>{''.join(f'<li>{html.escape(step)}</li>' for step in steps)}</ol>"


def links(documents: Iterable[tuple[str, str]]) -> str:
    """A list of links to files of this plugin: (path from its folder, what is there)."""
    up = "../../../" if spoken() else "../../"
    items = (
        f'<li><a href="{up}{html.escape(path)}">{html.escape(path)}</a>: {html.escape(text)}</li>'
        for path, text in documents
    )
    return f"<ul>{''.join(items)}</ul>"


def main() -> int:
    """Write the pages."""
    application = QgsApplication([], False)
    application.initQgis()
    for path, content in pages().items():
        path.parent.mkdir(exist_ok=True)  # of a language
        path.write_text(content, encoding="utf-8")
        print(path)
    application.exitQgis()
    return 0


if __name__ == "__main__":
    sys.exit(main())
