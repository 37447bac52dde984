"""The manual: pages that need no network, made of docs/manual, with pictures that are there and small."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCES, PAGES, PICTURES = ROOT / "docs/manual", ROOT / "resources/manual", ROOT / "docs/manual/pictures"
LIMIT = 3_000_000  # bytes of all pictures


@pytest.fixture(scope="module")
def maker():
    """The script that makes the pages, as a module."""
    spec = importlib.util.spec_from_file_location("relicslide_manual", ROOT / ".ci" / "manual" / "pages.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_pages_are_up_to_date(maker):
    there = {path: path.read_text(encoding="utf-8") for path in PAGES.glob("*.html")}
    assert maker.pages() == there, "run: .venv/bin/python .ci/manual/pages.py"


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_links_and_pictures_are_there(page):
    content = page.read_text(encoding="utf-8")
    targets = re.findall(r'(?:href|src)="(?!https?:)([^"#]+)', content)
    assert all((page.parent / target).resolve().is_file() for target in targets)
    assert "script" not in content


def test_pictures_are_used_and_small():
    used = {
        name for page in SOURCES.glob("*.md") for name in re.findall(r"\(pictures/([^)]+)\)", page.read_text("utf-8"))
    }
    there = {path.name: path.stat().st_size for path in PICTURES.iterdir()}
    assert set(there) == used
    assert sum(there.values()) < LIMIT


def test_markup_of_a_page(maker):
    """Code keeps its blank lines and marks; text does not."""
    parts = ("A *b* **c** `*d*` <e>", "2. one\n   more\n3. [two](index.md)", "```bash\nls\n\nls *\n```")
    text = "\n\n".join([*parts, "| a | b |\n|---|---|\n| 1 | `2` |"])
    assert list(maker.blocks(text)) == [
        "<p>A <i>b</i> <b>c</b> <code>*d*</code> &lt;e&gt;</p>",
        '<ol start="2"><li>one more</li><li><a href="index.html">two</a></li></ol>',
        "<pre>ls\n\nls *</pre>",
        "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td><code>2</code></td></tr></table>",
    ]


def test_the_menu_opens_the_first_page(qgis_app, monkeypatch):
    """The plugin's menu has an entry for it, and unloading takes it away."""
    from unittest.mock import MagicMock

    from qgis.PyQt.QtWidgets import QMainWindow
    from relicslide.plugin.desktop import menu

    opened, window, iface = [], QMainWindow(), MagicMock()
    iface.mainWindow.return_value = window
    monkeypatch.setattr(menu.QDesktopServices, "openUrl", opened.append)
    made = menu.Menu(iface)
    made.install()
    actions = {call.args[1].text(): call.args[1] for call in iface.addPluginToMenu.call_args_list}
    actions["Manual"].trigger()
    assert Path(opened[0].toLocalFile()).samefile(PAGES / "index.html")
    made.remove()
    assert iface.removePluginMenu.call_count == len(actions)
