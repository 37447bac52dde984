"""Speed, memory and quality of interpolation beside PyKrige, SAGA, gdalwarp and scipy, in one run and one table.

    python tests/benchmarks/interpolate.py [--side 1000] [--lidar FILE] [--only NAME ...] [--skip-quality]

Each case runs in a process of its own. Bulk cases: a DEM of --side x --side cells of 30 m to 2 m. Small cases: 35 x 35
cells to 256 x 256 targets of 2 m, with one spherical variogram, which can be kriged with all points: the difference
from that is the last column. --lidar: a DEM at 1 m, averaged and interpolated back (default: a made-up surface). What
is not installed is skipped with a note.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from interpolation import land, others, own
from interpolation.quality import print_quality

WARPS = ("bilinear", "cubicspline")
BULK, ORACLE, PYKRIGE = (
    "30 -> 2 m: kriging, computation",
    "small: PyKrige vectorized, all points",
    "small: PyKrige C, 49",
)
CASES = {
    BULK: own.refined("kriging"),
    "30 -> 2 m: area_kriging, computation": own.refined("area_kriging"),
    "30 -> 2.1 m: kriging, computation": own.other_ratio("kriging"),
    "30 -> 2.1 m: area_kriging, computation": own.other_ratio("area_kriging"),
    "30 -> 2 m in another zone: kriging": own.other_zone("kriging"),
    "30 -> 2 m in another zone: area_kriging": own.other_zone("area_kriging"),
    **{f"30 -> 2 m, {kind} file: kriging": own.file_to_file("kriging", kind) for kind in own.KINDS},
    **{f"30 -> 2 m, {kind} file: gdalwarp {name}": others.gdalwarp(name, kind) for kind in own.KINDS for name in WARPS},
    "30 -> 2 m: scipy zoom, cubic": others.scipy_zoom,
    ORACLE: others.pykrige("vectorized"),
    "small: kriging, 7 x 7": own.small("kriging"),
    PYKRIGE: others.pykrige("C"),
    "small: PyKrige loop, 49": others.pykrige("loop"),
    "small: SAGA, 49": others.saga,
    **{f"small: gdalwarp {name}": others.gdalwarp_small(name) for name in WARPS},
    "small: scipy map_coordinates, cubic": others.scipy_small,
}


def measured(name: str, side: int, folder: str) -> dict:
    """Run one case in a process of its own: its figures, and its peak memory."""
    command = [sys.executable, __file__, "--case", name, "--side", str(side), "--folder", folder]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        return {"note": "failed"}
    return {**json.loads(output.splitlines()[-1]), "rss": usage.ru_maxrss}


def run_case(name: str, side: int, folder: Path) -> None:
    """In the case's own process: print its figures, and how far its estimates are from those of the oracle."""
    result = CASES[name](side, folder)
    found, oracle = result.pop("found", None), folder / "oracle.npy"
    if name == ORACLE and found is not None:
        np.save(oracle, found)
    if found is not None and oracle.exists():
        result["rms"] = float(np.sqrt(np.mean((found - np.load(oracle)) ** 2)))
    result["children"] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(json.dumps(result))


def line(name: str, found: dict) -> str:
    """A row of the table."""
    if "note" in found:
        return f"{name:42s}{found['note']}"
    million, seconds = found["cells"] / 1e6, found["seconds"]
    memory = max(found["children"] if "gdalwarp" in name or "SAGA" in name else 0, found["rss"]) / 1e3
    rms = f"{found['rms']:13.4f}" if "rms" in found else ""
    return f"{name:42s}{million:9.2f}{seconds:9.2f}{million / seconds:10.2f}{seconds / million:10.4f}{memory:9.0f}{rms}"


def print_speed(side: int, folder: Path, only: list[str] | None) -> None:
    """The table of all cases whose names contain one of the words ``only``, and kriging's lead over PyKrige."""
    heads = ("Mcells", "s", "Mcells/s", "s/Mcell", "peak MB", "RMS to all")
    print(" " * 42 + "".join(f"{head:>{width}s}" for head, width in zip(heads, (9, 9, 10, 10, 9, 13))))
    land.dem_file(folder, side)
    seconds = {}
    for name in CASES:
        if not only or any(word in name for word in only):
            found = measured(name, side, str(folder))
            print(line(name, found), flush=True)
            seconds[name] = found["seconds"] / found["cells"] if "seconds" in found else np.nan
    if {BULK, PYKRIGE} <= set(seconds):
        print(f"Per target: {seconds[PYKRIGE] / seconds[BULK]:,.0f} times as fast in bulk as PyKrige's C backend")


def main() -> None:
    """Run all cases and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=1000)
    parser.add_argument("--lidar", metavar="FILE")
    parser.add_argument("--only", nargs="+", metavar="WORD", help="cases whose names contain one of these")
    parser.add_argument("--skip-quality", action="store_true")
    parser.add_argument("--case", help=argparse.SUPPRESS)
    parser.add_argument("--folder", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.case:
        run_case(arguments.case, arguments.side, Path(arguments.folder))
        return
    with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
        print_speed(arguments.side, Path(folder), arguments.only)
    if not (arguments.skip_quality or arguments.only):
        print_quality(arguments.lidar)


if __name__ == "__main__":
    main()
