"""The bench's table, and the page that shows it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from relicslide.tests.faults.runs import Outcome

WORDS = ("right", "sentence", "silent", "traceback")
BEGIN, END = "<!-- faults: written by make faults -->", "<!-- /faults -->"


def rows(found: Mapping[str, Sequence[Outcome]]) -> list[tuple]:
    """(part, tried, right, sentence, silent, traceback, leftover) of each part."""
    lines = []
    for part, outcomes in found.items():
        counted = Counter(outcome.word for outcome in outcomes)
        left = sum(bool(outcome.left) for outcome in outcomes)
        lines.append((part, len(outcomes), *(counted[word] for word in WORDS), left))
    return lines


def text(lines: Sequence[tuple]) -> str:
    """As Markdown."""
    head = ("", "tried", *WORDS, "leftover")
    shown = [head, ("---", *["---:"] * (len(head) - 1)), *lines]
    return "\n".join("| " + " | ".join(str(word) for word in line) + " |" for line in shown) + "\n"


def write_page(page: Path, lines: Sequence[tuple]) -> None:
    """Put the rows into the table between the page's two marks; those of other parts stay."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    table, _, after = rest.partition(END)
    cells = [[cell.strip() for cell in line.strip("| ").split("|")] for line in table.splitlines() if "|" in line]
    known = {str(line[0]): tuple(line) for line in [*cells[2:], *lines]}
    page.write_text(f"{before}{BEGIN}\n\n{text(list(known.values()))}\n{END}{after}", encoding="utf-8")


def faults(found: Mapping[str, Sequence[Outcome]], most: int) -> list[str]:
    """What is neither right nor a sentence, or left something."""
    bad = [
        f"{part}: {outcome.word}, {outcome.about}" + (f"; left {', '.join(outcome.left)}" if outcome.left else "")
        for part, outcomes in found.items()
        for outcome in outcomes
        if outcome.word in ("silent", "traceback") or outcome.left
    ]
    return bad[:most]
