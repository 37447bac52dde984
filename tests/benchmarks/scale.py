"""What a scene costs by its area, in blocks and by workers: `make bench-scale`.

Image and DEM are made up on the fly and sparse: one in `--every` of their blocks of 1024 cells holds noise, the rest is
no data and takes no room. `--mpx` names the areas in millions of pixels, `--workers` how many share the work; with
`--workers 2` and more one worker is killed, too, to see what that loses. What starting takes is measured on as large a
scene without data: the efficiency of workers is told with it and without, and as a share of the processors' time, which
other work on the machine changes less.
"""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
from osgeo import gdal, osr

DATA = 1024  # cells: side of a block that holds data or none
TILES = ("--tile", "64", "--overlap", "16", "--device", "cpu")
BLOCK = 2304  # cells: side of a block of work, 48 steps of tiles: as many as without --block-size


class Cost(NamedTuple):
    """What a command took."""

    seconds: float
    processors: float
    """Seconds of processors, of it and its children that it waited for."""
    peak: float
    """MB of memory, of the largest process."""


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mpx", type=float, nargs="+", default=[10.0, 40.0])
    parser.add_argument("--workers", type=int, nargs="*", default=[1, 2])
    parser.add_argument("--every", type=int, default=4, help="one in so many blocks of a scene holds data")
    given = parser.parse_args()
    print("Mpx, how: seconds, of processors, MB at most, seconds of processors a million pixels of data")
    with tempfile.TemporaryDirectory() as place:
        for mpx in given.mpx:
            folder, empty = Path(place) / f"{mpx:g}", Path(place) / f"{mpx:g} empty"
            across = round(math.sqrt(mpx * 1e6))
            pixels = write_scene(folder, across, given.every)
            print(f"{mpx:g}: {pixels / 1e6:.1f} million pixels of data, {bytes_of(folder) / 1e6:.0f} MB on the disk")
            one = told(mpx, "one sweep", pixels, segment(folder))
            told(mpx, "blocks in a loop", pixels, blocks := segment(folder, "--resume", folder / "work", *side()))
            print(f"    blocks over one sweep: {blocks.processors / one.processors - 1:+.1%} of the processors' time")
            if not given.workers:
                continue
            write_scene(empty, across, 0)
            begun = segment(empty, "--resume", empty / "work", *side())
            print(f"    without data: {begun.seconds:.1f} s in a loop")
            for count in given.workers:
                shared = told(mpx, f"{count} workers", pixels, segment(folder, "--workers", count, *side()))
                start = segment(empty, "--workers", count, *side())
                work = (blocks.seconds - begun.seconds) / (shared.seconds - start.seconds) / count
                busy = (blocks.processors - begun.processors) / (shared.processors - start.processors)
                print(
                    f"    efficiency beside the loop: {blocks.seconds / shared.seconds / count:.2f}; without their "
                    f"start of {start.seconds:.1f} s {work:.2f}; of the processors' time, without its "
                    f"{start.processors:.1f} s, {busy:.2f}"
                )
            if max(given.workers) > 1:
                killed = segment(folder, "--workers", count, *side(), meanwhile=kill_a_worker)
                each = (blocks.seconds - begun.seconds) / math.ceil(across / BLOCK) ** 2
                lost = killed.seconds - shared.seconds
                print(f"    {count} workers, one killed: {lost:+.1f} s; a block takes {each:.1f} s")


def bytes_of(folder: Path) -> int:
    """What the files of a folder take on the disk."""
    return sum(file.stat().st_blocks * 512 for file in folder.iterdir())


def side() -> tuple[str, int]:
    """Of the blocks."""
    return "--block-size", BLOCK


def told(mpx: float, how: str, pixels: int, cost: Cost) -> Cost:
    """Print a row."""
    each = cost.processors / pixels * 1e6
    print(
        f"{mpx:g}, {how}: {cost.seconds:.1f} s, {cost.processors:.1f} s, {cost.peak:.0f} MB, {each:.2f} s", flush=True
    )
    return cost


def write_scene(folder: Path, side: int, every: int = 4) -> int:
    """Write image and DEM; how many pixels hold data: those of one in so many blocks, where that is 0 a single one."""
    folder.mkdir()
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    made, pixels = np.random.default_rng(0), 0
    options = ["TILED=YES", "COMPRESS=DEFLATE", "SPARSE_OK=TRUE", "BIGTIFF=IF_SAFER"]
    driver = gdal.GetDriverByName("GTiff")
    image = driver.Create(str(folder / "image.tif"), side, side, 3, gdal.GDT_Byte, options)
    coarse = -(-side // 15)
    dem = driver.Create(str(folder / "dem.tif"), coarse, coarse, 1, gdal.GDT_Float32, options)
    for dataset, cell in ((image, 2.0), (dem, 30.0)):
        dataset.SetGeoTransform((500_000.0, cell, 0.0, 4_000_000.0, 0.0, -cell))
        dataset.SetSpatialRef(reference)
    for band in range(1, 4):
        image.GetRasterBand(band).SetNoDataValue(0)
    starts = [(row, col) for row in range(0, side, DATA) for col in range(0, side, DATA)]
    for number, (row, col) in enumerate(starts):
        if every and number % every == 0:
            rows, cols = min(DATA, side - row), min(DATA, side - col)
            image.WriteArray(made.integers(1, 255, (3, rows, cols), np.uint8), col, row)
            pixels += rows * cols
    if not every:
        image.WriteArray(np.ones((3, 1, 1), np.uint8))
        pixels = 1
    y, x = np.mgrid[:coarse, :coarse]
    dem.WriteArray((1000 + 100 * np.sin(x / 20) * np.cos(y / 30)).astype(np.float32))
    return pixels


def segment(folder: Path, *options: object, meanwhile: Callable[[int], None] | None = None) -> Cost:
    """Segment a scene in a process of its own."""
    inputs = ("--image", folder / "image.tif", "--dem", folder / "dem.tif", "--probability", folder / "p.tif")
    words = map(str, ("segment", *inputs, *TILES, *options))
    command = [sys.executable, "-m", "relicslide.training_tools", "--quiet", *words]
    began = time.monotonic()
    process = subprocess.Popen(command, env={**os.environ, "OMP_NUM_THREADS": "1"})
    if meanwhile is not None:
        meanwhile(process.pid)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"relicslide segment ended with {status}")
    return Cost(time.monotonic() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def kill_a_worker(pid: int) -> None:
    """Wait until a worker is busy, and kill it."""
    import psutil

    while True:
        time.sleep(0.5)
        for child in psutil.Process(pid).children(recursive=True):
            if child.cpu_times().user > 8 and "spawn_main" in " ".join(child.cmdline()):
                child.kill()
                return


if __name__ == "__main__":
    main()
