"""The pages behind the Help buttons: up to date, whole, and free of markup that came from a help text."""

from __future__ import annotations

import importlib.util
import shlex
from html.parser import HTMLParser
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QUrl
from relicslide.plugin.help import help_page, load_help

ROOT = Path(__file__).resolve().parents[2]
NAMES = sorted(path.stem for path in (ROOT / "resources" / "help").glob("*.json"))


@pytest.fixture(scope="module")
def maker(qgis_app):
    """The script that makes the pages, as a module."""
    spec = importlib.util.spec_from_file_location("relicslide_help_pages", ROOT / ".ci" / "help_pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Reader(HTMLParser):
    """The text of a page, its links and the kinds of its elements."""

    def __init__(self, content: str):
        super().__init__()
        self.words, self.links, self.kinds = [], [], set()
        self.feed(content)

    def handle_starttag(self, tag, attributes):
        self.kinds.add(tag)
        self.links += [value for name, value in attributes if name == "href"]

    def handle_data(self, data):
        self.words.append(data)


def test_up_to_date(maker):
    there = {path: path.read_text(encoding="utf-8") for path in (ROOT / "resources" / "help_pages").rglob("*.html")}
    assert maker.pages() == there, "run: make help-pages"


@pytest.mark.parametrize("name", NAMES)
def test_help_button_opens_it(provider, name):
    address = QUrl(provider.algorithm(name).helpUrl())
    assert address.isLocalFile()
    assert Path(address.toLocalFile()).samefile(help_page(name))


@pytest.mark.parametrize("name", NAMES)
def test_says_all_and_links_to_what_is_there(provider, name):
    page, words = Reader(help_page(name).read_text(encoding="utf-8")), load_help(name)
    algorithm = provider.algorithm(name)
    whole = {*words.about, *words.recipe, *words.parameters.values(), *words.outputs.values(), words.command}
    labels = {item.name() for item in (*algorithm.parameterDefinitions(), *algorithm.outputDefinitions())}
    assert whole | labels | {algorithm.displayName()} <= set(page.words)
    assert page.links
    assert all((help_page(name).parent / link).resolve().is_file() for link in page.links)


@pytest.mark.parametrize("name", NAMES)
def test_command_names_real_parameters(provider, name):
    program, verb, algorithm, *given = shlex.split(load_help(name).command)
    assert (program, verb, algorithm) == ("qgis_process", "run", f"relicslide:{name}")
    definitions = {item.name(): item for item in provider.algorithm(name).parameterDefinitions()}
    assert {word.lstrip("-").partition("=")[0] for word in given} <= set(definitions)


def test_markup_in_a_text_is_shown_as_text(maker, provider, monkeypatch):
    algorithm = provider.algorithm("segment")
    monkeypatch.setattr(type(algorithm), "displayName", lambda self: "<script>x</script> & <b>")
    page = Reader(maker.algorithm_page(algorithm))
    assert "script" not in page.kinds
    assert "<script>x</script> & <b>" in page.words
