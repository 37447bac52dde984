"""The fault bench: kills, full disks, forged files, odd rasters and vectors; a table of what came of them.

python -m relicslide.tests.faults [--only PART ...] [--share 1.0] [--page docs/reliability.md] [--show 40]
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import torch
from relicslide.tests.faults import table
from relicslide.tests.faults.checkpoints import mutated
from relicslide.tests.faults.disks import disks
from relicslide.tests.faults.doors import doors
from relicslide.tests.faults.kills import kills
from relicslide.tests.faults.odd_rasters import rasters
from relicslide.tests.faults.odd_vectors import vectors
from relicslide.tests.faults.runs import Outcome
from relicslide.tests.faults.works import Given, made, works

PARTS = ("kills", "disks", "checkpoints", "rasters", "vectors", "qgis_process")
MUTANTS, RASTERS, VECTORS, DOORS = 10_000, 140, 60, 12


def outcomes(part: str, given: Given, folder: Path, share: float) -> Iterator[Outcome]:
    """Of one part of the bench."""
    if part == "kills":
        return kills(works(given), folder, share)
    if part == "disks":
        return disks(works(given), folder, share)
    if part == "checkpoints":
        return mutated(max(9, round(MUTANTS * share)))
    if part == "rasters":
        return rasters(given, folder / "rasters", max(4, round(RASTERS * share)))
    if part == "vectors":
        return vectors(given, folder / "vectors", max(4, round(VECTORS * share)))
    return doors(given, folder / "doors", max(2, round(DOORS * share)))


def main() -> int:
    """Run the parts; 1 where anything was silent, a traceback or left over."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    parser.add_argument("--share", type=float, default=1.0, help="of all trials")
    parser.add_argument("--page", type=Path, help="a page whose table is written anew")
    parser.add_argument("--all", action="store_true", help="list every trial")
    parser.add_argument("--show", type=int, default=40, help="how many faults to list")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    found: dict[str, list[Outcome]] = {}
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        given = made(Path(folder))
        for part in asked.only:
            started = time.monotonic()
            found[part] = list(outcomes(part, given, Path(folder), asked.share))
            print(f"{part}: {len(found[part])} in {time.monotonic() - started:.0f} s", flush=True)
    lines = table.rows(found)
    print(table.text(lines))
    bad = table.faults(found, asked.show)
    tried = [f"{part}: {outcome.word}, {outcome.about}" for part, many in found.items() for outcome in many]
    print("\n".join(tried if asked.all else bad))
    if asked.page is not None:
        table.write_page(asked.page, lines)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
