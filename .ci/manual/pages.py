"""The manual as HTML that needs no network: docs/manual/*.md to resources/manual/*.html, beside the same pictures.

python .ci/manual/pages.py  writes it all; a test checks that it is up to date. Of Markdown it knows what the
manual has: headings, paragraphs, lists, tables, fenced code, pictures, links, bold, italic and code.
"""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from relicslide.ml.base.html import page

ROOT = Path(__file__).resolve().parents[2]
SOURCES, PAGES = ROOT / "docs" / "manual", ROOT / "resources" / "manual"
STYLE = """<style>img { border: 1px solid #ccc; } pre { background: #f4f4f4; padding: 0.6em; white-space: pre-wrap; }
code { background: #f4f4f4; } nav { font-size: 0.9em; } th { border-bottom: 2px solid #888; }</style>"""
INLINE = (
    (r"!\[([^\]]*)\]\(([^)]+)\)", r'<img alt="\1" src="\2">'),
    (r"\[([^\]]+)\]\(([^)]+)\)", r'<a href="\2">\1</a>'),
    (r"\*\*([^*]+)\*\*", r"<b>\1</b>"),
    (r"\*([^*]+)\*", r"<i>\1</i>"),
)


def pages() -> dict[Path, str]:
    """All pages: {path: HTML}."""
    return {PAGES / f"{source.stem}.html": rendered(source) for source in sorted(SOURCES.glob("*.md"))}


def rendered(source: Path) -> str:
    """One document as a page."""
    first, _, text = source.read_text(encoding="utf-8").partition("\n")
    back = "" if source.stem == "index" else '<nav><a href="index.html">Manual of RelicSlide</a></nav>'
    return page(first.lstrip("# "), STYLE, back, *blocks(text))


def blocks(text: str) -> Iterator[str]:
    """The HTML of each block of a document."""
    for lines in split(text):
        block = "\n".join(lines)
        if block.startswith("```"):
            yield f"<pre>{html.escape(chr(10).join(lines[1:-1]))}</pre>"
        elif block.startswith("## "):
            yield f"<h2>{inline(block[3:])}</h2>"
        elif re.match(r"\d+\. |- ", block):
            yield list_of(block)
        elif block.startswith("|"):
            yield table(lines)
        else:
            yield f"<p>{inline(' '.join(lines))}</p>"


def split(text: str) -> Iterator[list[str]]:
    """Lines that belong together: empty ones part them, but not inside code."""
    block: list[str] = []
    for line in [*text.splitlines(), ""]:
        fenced = bool(block) and block[0].startswith("```") and (len(block) == 1 or block[-1] != "```")
        if line or fenced:
            block.append(line)
        elif block:
            yield block
            block = []


def list_of(block: str) -> str:
    """A numbered list, which may go on behind a picture, or a plain one; entries may run over several lines."""
    start = re.match(r"\d*", block)[0]
    items = [" ".join(item.split()) for item in re.split(r"^(?:\d+\. |- )", block, flags=re.M)[1:]]
    entries = "".join(f"<li>{inline(item)}</li>" for item in items)
    return f'<ol start="{start}">{entries}</ol>' if start else f"<ul>{entries}</ul>"


def table(lines: list[str]) -> str:
    """A table whose first line names the columns."""
    rows = [[inline(cell.strip()) for cell in line.strip("|").split("|")] for line in lines]
    head = "".join(f"<th>{cell}</th>" for cell in rows[0])
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows[2:])
    return f"<table><tr>{head}</tr>{body}</table>"


def inline(text: str) -> str:
    """A line's own marks; what stands between backticks is left as it is."""
    parts = re.split(r"`([^`]+)`", html.escape(text, quote=False))
    return "".join(f"<code>{part}</code>" if number % 2 else marked(part) for number, part in enumerate(parts))


def marked(text: str) -> str:
    """Pictures, links, bold and italic."""
    for pattern, replacement in INLINE:
        text = re.sub(pattern, replacement, text)
    return re.sub(r'(href|src)="([^"]+)"', lambda found: f'{found[1]}="{address(found[2])}"', text)


def address(target: str) -> str:
    """Where a link of a document leads from its page."""
    if re.match(r"https?:", target):
        return target
    path, hash_, place = target.partition("#")
    inside = (SOURCES / path).resolve()
    if inside.parent == SOURCES and inside.suffix == ".md":
        return f"{inside.stem}.html{hash_}{place}"
    return f"../../{inside.relative_to(ROOT).as_posix()}{hash_}{place}"


def main() -> int:
    """Write the pages."""
    PAGES.mkdir(exist_ok=True)
    for path, content in pages().items():
        path.write_text(content, encoding="utf-8")
        print(path.relative_to(ROOT))
    return 0


if __name__ == "__main__":
    sys.exit(main())
