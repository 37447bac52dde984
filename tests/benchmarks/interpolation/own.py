"""This project's cases. Each returns target cells and seconds, and estimates where the others make the same ones."""

from __future__ import annotations

import time
from pathlib import Path

from relicslide.ml.geodata.grid import Grid
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging.resample import Resampled, windows
from relicslide.ml.kriging.variogram.model import Variogram

from . import land

KINDS = {
    "plain": ("TILED=YES", "COMPRESS=NONE", "BIGTIFF=YES"),
    "deflate": ("TILED=YES", "COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=3", "NUM_THREADS=ALL_CPUS", "BIGTIFF=YES"),
}


def refined(method: str):
    """30 m -> 2 m in memory: fifteen cells to each of the DEM's."""

    def case(side: int, folder: Path) -> dict:
        grid = land.dem(side).grid
        return _read_all(land.dem(side), Grid((15 * side, 15 * side), grid.origin, (2.0, 2.0), grid.crs), method)

    return case


def other_ratio(method: str):
    """30 m -> 2.1 m in memory."""

    def case(side: int, folder: Path) -> dict:
        side, west, north = min(side, 300), 500_003.0, 4_099_995.0
        cells = int(side * 30 / 2.1) - 10
        return _read_all(land.dem(side), Grid((cells, cells), (west, north), (2.1, 2.1), land.wkt(32633)), method)

    return case


def other_zone(method: str):
    """30 m in UTM 33 -> 2 m in UTM 32, in memory."""

    def case(side: int, folder: Path) -> dict:
        grid = Grid((3500, 3500), (1_034_500.0, 4_116_300.0), (2.0, 2.0), land.wkt(32632))
        return _read_all(land.dem(300), grid, method)

    return case


def file_to_file(method: str, kind: str):
    """30 m -> 2 m from a GeoTIFF to another."""

    def case(side: int, folder: Path) -> dict:
        path = land.dem_file(folder, side)
        more = {"variogram": Variogram()} if "kriging" in method else {}
        start = time.perf_counter()
        interpolate(path, folder / "out.tif", cell_size=2.0, method=method, creation_options=KINDS[kind], **more)
        return {"cells": (15 * side) ** 2, "seconds": time.perf_counter() - start}

    return case


def small(method: str):
    """The small case, the second time (the first makes the weights)."""

    def case(side: int, folder: Path) -> dict:
        source, fine = land.small()
        resampled = Resampled(source, fine, method, variogram=land.SPHERICAL)
        resampled.read(fine.window)
        start = time.perf_counter()
        found = resampled.read(fine.window)[0]
        return {"cells": found.size, "seconds": time.perf_counter() - start, "found": found}

    return case


def _read_all(source, grid: Grid, method: str) -> dict:
    resampled = Resampled(source, grid, method, variogram=Variogram())
    start = time.perf_counter()
    for window in windows(grid):
        resampled.read(window)
    return {"cells": grid.shape[0] * grid.shape[1], "seconds": time.perf_counter() - start}
