"""Kriging of scattered points beside PyKrige's C backend, in one run and one table.

    python tests/benchmarks/interpolate_points.py [--neighbours 12 16] [--density 0.25 1 4 16 100] [--large]

Random points, a block of 256 x 256 targets at each density (targets per point), the same neighbours, variogram and
cell size for both. At every call PyKrige computes a matrix of all its points with each other: it gets the middle 5,000
points at most, and its time is given with that ("call") and without it ("target": what each further target costs).
--cpu: processor time of all threads instead of the clock's, for a machine that is busy with other things. --large:
also 1,000,000 points onto 4,000 x 4,000 cells, file to file, in a process of its own.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

SIDE = 256  # targets on a side
SPACING = 10.0  # metres between neighbouring points: the root of the area that each has
clock = time.perf_counter
MOST = 5000  # points that PyKrige gets
LARGE_SIDE, LARGE_POINTS = 4000, 1_000_000


def surface(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Heights in metres at places in metres."""
    return 800 + 50 * np.sin(x / 500) + 20 * np.cos(y / 300) + 5 * np.sin(x / 40) * np.cos(y / 35)


def points(count: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """``count`` random places (metres) in a square around the origin, with heights."""
    half = np.sqrt(count) * SPACING / 2
    x, y = np.random.default_rng(0).uniform(-half, half, (2, count))
    return x, y, surface(x, y)


def variogram():
    from relicslide.ml.kriging.variogram.model import Variogram

    return Variogram("spherical", 500.0, 1500.0)


def best(times: int, work):
    """The shortest time of several runs in seconds, and the result."""
    seconds = []
    for _ in range(times):
        start = clock()
        found = work()
        seconds.append(clock() - start)
    return min(seconds), found


def ours(density: float, neighbours: int, spots: tuple[np.ndarray, ...]) -> tuple[float, np.ndarray]:
    """Seconds and estimates of the targets at ``density``, row by row."""
    from relicslide.ml.geodata.grid import Grid
    from relicslide.ml.geodata.vector import Points
    from relicslide.ml.kriging.points import KrigedPoints

    cell = SPACING / np.sqrt(density)
    grid = Grid((SIDE, SIDE), (-SIDE / 2 * cell, SIDE / 2 * cell), (cell, cell))
    made = KrigedPoints(Points(*spots, ""), grid, neighbours=neighbours, variogram=variogram())
    seconds, found = best(3, lambda: made.read(grid.window)[0])
    return seconds, found


def pykrige(
    density: float, neighbours: int, spots: tuple[np.ndarray, ...], side: int
) -> tuple[np.ndarray, float, float]:
    """Estimates of ``side`` x ``side`` targets in the middle, and seconds for SIDE ** 2 of them, with and without the
    preparation.
    """
    from pykrige.ok import OrdinaryKriging

    cell = SPACING / np.sqrt(density)
    along = (np.arange(side) - side / 2 + 0.5) * cell
    east, north = (np.resize(part, SIDE**2) for part in np.meshgrid(along, along[::-1]))
    made = OrdinaryKriging(*spots, **variogram().to_pykrige())

    def run(count: int):
        return made.execute("points", east[:count], north[:count], backend="C", n_closest_points=neighbours)[0]

    first, _ = best(3, lambda: run(1))
    whole, found = best(2, lambda: run(SIDE**2))
    return np.asarray(found)[: side**2].reshape(side, side), whole, whole - first


def compare(density: float, neighbours: int) -> str:
    """A row of the table."""
    spots = points(int(max(SIDE**2 / density * 1.3, 2000) + 4 * neighbours))
    near = np.argsort(np.maximum(np.abs(spots[0]), np.abs(spots[1])))[:MOST]
    side = min(SIDE, int((np.sqrt(len(near)) - 12) * np.sqrt(density)) // 2 * 2)
    expected, whole, alone = pykrige(density, neighbours, tuple(part[near] for part in spots), side)
    seconds, found = ours(density, neighbours, spots)
    edge = (SIDE - side) // 2
    difference = np.abs(found[edge : edge + side, edge : edge + side] / expected - 1).max()
    mine, called, each = (part / SIDE**2 * 1e6 for part in (seconds, whole, alone))
    figures = f"{mine:12.2f}{called:14.2f}{called / mine:8.1f}{each:16.2f}{each / mine:8.1f}"
    return f"{density:14g}{neighbours:12d}{figures}{difference:12.1e}"


def large(folder: Path) -> str:
    """1,000,000 points onto 4,000 x 4,000 cells: seconds and the most memory of the whole run."""
    path = folder / "points.gpkg"
    spots = points(LARGE_POINTS)
    table = folder / "points.csv"
    np.savetxt(table, np.column_stack(spots), delimiter=",", header="X,Y,Z", comments="", fmt="%.3f")
    names = ("X", "Y", "Z")
    options = [word for name in names for word in ("-oo", f"{name}_POSSIBLE_NAMES={name}")]
    subprocess.run(
        ["ogr2ogr", *options, "-oo", "AUTODETECT_TYPE=YES", "-a_srs", "EPSG:32633", str(path), str(table)], check=True
    )
    half = np.sqrt(LARGE_POINTS) * SPACING / 2
    extent = [str(side) for side in (-half, -half, half, half)]
    command = [sys.executable, "-m", "relicslide.training_tools", "--quiet", "interpolate-points"]
    command += ["--points", str(path), "--output", str(folder / "out.tif"), "--cell-size", str(2 * half / LARGE_SIDE)]
    start = time.perf_counter()
    process = subprocess.Popen([*command, "--extent", *extent])
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    done = "" if status == 0 else " (failed)"
    return f"1,000,000 points, 4,000 x 4,000 cells: {seconds:.0f} s, {usage.ru_maxrss / 1e3:.0f} MB{done}"


def main() -> None:
    """Run all cases and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--density", type=float, nargs="+", default=[0.25, 1, 4, 16, 100], metavar="N")
    parser.add_argument("--neighbours", type=int, nargs="+", default=[12, 16], metavar="N")
    parser.add_argument("--large", action="store_true", help="also a million points onto 16 million cells")
    parser.add_argument("--cpu", action="store_true", help="processor time instead of the clock's")
    arguments = parser.parse_args()
    if arguments.cpu:
        global clock
        clock = time.process_time
    head = (
        "targets/point",
        "neighbours",
        "us/target",
        "PyKrige call",
        "times",
        "PyKrige target",
        "times",
        "difference",
    )
    print("".join(f"{word:>{width}s}" for word, width in zip(head, (14, 12, 12, 14, 8, 16, 8, 12))))
    for neighbours in arguments.neighbours:
        for density in arguments.density:
            print(compare(density, neighbours), flush=True)
    if arguments.large:
        with tempfile.TemporaryDirectory(dir=os.environ.get("TMPDIR")) as folder:
            print(large(Path(folder)), flush=True)


if __name__ == "__main__":
    main()
