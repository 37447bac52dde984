"""How time and memory grow with the size of what is given: each work at three sizes, in a process of its own.

    python tests/benchmarks/growth.py [--only WORK ...] [--largest 4096]

Each size has four times the cells of the one before. Time is the processor's, memory what the process needed beyond
what it had before the work. A row is marked where the largest took more than 1.7 times its share of time.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Callable

import numpy as np
from osgeo import gdal, osr
from relicslide.ml.evaluate import evaluate
from relicslide.ml.interpolate import interpolate

TOO_MUCH = 1.7  # times linear
VARIOGRAM = {"variogram": "exponential", "sill": 100.0, "range": 200.0, "nugget": 0.0}
SLIDES = 50_000 / 8192**2  # a cell


def raster(
    path: Path, values: np.ndarray, cell: float, crs: str = "EPSG:32633", origin=(500_000.0, 5_000_000.0)
) -> str:
    kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *values.shape[::-1], 1, kind, ["TILED=YES"])
    dataset.SetGeoTransform((origin[0], cell, 0, origin[1], 0, -cell))
    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    dataset.SetSpatialRef(reference)
    dataset.GetRasterBand(1).WriteArray(values)
    return str(path)


def hills(side: int) -> np.ndarray:
    """Relief on a square."""
    at = np.arange(side)
    waves = np.sin(at / 17)[:, None] * np.cos(at / 23) + np.sin((at[:, None] + at) / 5) / 5
    return (1000 + 100 * waves).astype(np.float32)


def compound(folder: Path, side: int) -> Callable[[], object]:
    """A DEM with a compound system onto an image's cells, five to its own."""
    dem = raster(folder / "dem.tif", hills(side // 5), 10.0, "EPSG:32633+5773")
    image = raster(folder / "image.tif", np.zeros((side, side), np.uint8), 2.0)
    return lambda: interpolate(dem, folder / "out.tif", reference=image, method="kriging", **VARIOGRAM)


def plain(folder: Path, side: int) -> Callable[[], object]:
    """The same with the plain system."""
    dem = raster(folder / "dem.tif", hills(side // 5), 10.0)
    image = raster(folder / "image.tif", np.zeros((side, side), np.uint8), 2.0)
    return lambda: interpolate(dem, folder / "out.tif", reference=image, method="kriging", **VARIOGRAM)


def coarse(folder: Path, side: int) -> Callable[[], object]:
    """Area kriging onto cells ten times as large, a third of one beside the DEM's."""
    dem = raster(folder / "dem.tif", hills(side // 4), 10.0)
    return lambda: interpolate(dem, folder / "out.tif", cell_size=103.0, method="area_kriging", **VARIOGRAM)


def fine(folder: Path, side: int) -> Callable[[], object]:
    """Area kriging of one DEM cell onto side / 14 cells along each of its sides."""
    dem = raster(folder / "dem.tif", hills(40), 30.0)
    extent = (500_100.0, 4_999_700.0, 500_130.0, 4_999_730.0)
    cell = 30.0 / (side // 14)
    return lambda: interpolate(
        dem, folder / "out.tif", cell_size=cell, extent=extent, method="area_kriging", **VARIOGRAM
    )


def groups(folder: Path, side: int) -> Callable[[], object]:
    """Scores of noise, nearly every second cell of it a group of its own, against small landslides."""
    chance = np.random.default_rng(1)
    mapped = np.zeros((side, side), np.uint8)
    for row, col in chance.integers(0, side - 12, (int(SLIDES * side * side), 2)):
        mapped[row : row + 6, col : col + 6] = 1
    noise = (chance.random((side, side)) < 0.3).astype(np.uint8)
    files = raster(folder / "noise.tif", noise, 2.0), raster(folder / "mapped.tif", mapped, 2.0)
    return lambda: evaluate(*files)


WORKS = {work.__name__: work for work in (plain, compound, coarse, fine, groups)}


def measured(work: Callable, side: int) -> tuple[float, float]:
    """(seconds, MB) of a work in a fork."""
    ours, theirs = os.pipe()
    child = os.fork()
    if not child:
        os.close(ours)
        with tempfile.TemporaryDirectory() as folder:
            run = work(Path(folder), side)
            before, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
            run()
            used = time.process_time() - started
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
        with os.fdopen(theirs, "w") as pipe:
            json.dump((used, grown), pipe)
        os._exit(0)
    os.close(theirs)
    with os.fdopen(ours) as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    return tuple(json.loads(text))


def main() -> int:
    """Print a table; 1 where something grows faster than what it is given."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=list(WORKS), default=list(WORKS))
    parser.add_argument("--largest", type=int, default=4096, help="cells on a side")
    asked = parser.parse_args()
    sides = [asked.largest // 4, asked.largest // 2, asked.largest]
    print(f"{'work':12}" + "".join(f"{side:>9} s{'MB':>7}" for side in sides))
    worse = []
    for name in asked.only:
        found = [measured(WORKS[name], side) for side in sides]
        steep = found[2][0] > TOO_MUCH * 4 * max(found[1][0], 0.1)
        worse += [name] if steep else []
        print(
            f"{name:12}" + "".join(f"{s:11.2f}{mb:7.0f}" for s, mb in found) + ("  steep" if steep else ""), flush=True
        )
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main())
