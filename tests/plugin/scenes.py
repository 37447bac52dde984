"""A small scene whose every value is known: files to run the algorithms on, and how to read what they wrote."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster

ROWS, COLS, CELL = 80, 112, 2.0  # of the image, in metres
WEST, NORTH = 500_000.0, 5_000_000.0


@dataclass(frozen=True)
class SceneFiles:
    """An image (2 m) and a DEM (12 m, overhanging by one cell) of a tilted plane."""

    folder: Path
    image: str
    dem: str


def wkt(code: int) -> str:
    """Well-known text of an EPSG code."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt(["FORMAT=WKT2"])


def plane(x, y):
    """Elevation of the plane: rises to the east, and twice as steeply to the north."""
    return 700.0 + 0.2 * (np.asarray(x) - WEST) + 0.4 * (np.asarray(y) - NORTH)


def write_raster(path, values, grid: Grid, nodata=None) -> str:
    """Write (bands, rows, cols)."""
    with create_raster(path, grid, values.dtype, len(values), nodata) as sink:
        sink.write(grid.window, values)
    return str(path)


def image_grid() -> Grid:
    """The image's grid."""
    return Grid((ROWS, COLS), (WEST, NORTH), (CELL, CELL), wkt(32633))


def dem_grid() -> Grid:
    """The DEM's grid: 6 image cells to one of its own, one more cell on each side."""
    return Grid((16, 21), (WEST - 12.0, NORTH + 12.0), (12.0, 12.0), wkt(32633))


def write_scene(folder: Path) -> SceneFiles:
    """Write the scene; the image's first 8 columns have no data."""
    texture = np.random.default_rng(5).integers(20, 250, (3, ROWS, COLS)).astype(np.uint8)
    texture[:, :, :8] = 0
    grid = dem_grid()
    columns, rows = np.meshgrid(np.arange(grid.shape[1]), np.arange(grid.shape[0]))
    heights = plane(grid.x(columns), grid.y(rows)).astype(np.float32)[None]
    image = write_raster(folder / "bild ä.tif", texture, image_grid(), 0)
    return SceneFiles(folder, image, write_raster(folder / "dem.tif", heights, grid, -9999))


def read(path) -> np.ndarray:
    """All bands of a raster, (bands, rows, cols) or (rows, cols) for one."""
    dataset = gdal.Open(str(path))
    values = dataset.ReadAsArray()
    dataset = None
    return values
