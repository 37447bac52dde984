"""The land that is interpolated: fractal relief on a grid of 30 m."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import osr
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.variogram.model import Variogram

SMALL, FINE = 35, 256  # cells on a side of the small DEM, and of its target
SPHERICAL = Variogram("spherical", 1.0, 1500.0)  # of the small case; its sill changes no estimate
_WEST, _NORTH = 500_000.0, 4_100_000.0


def wkt(code: int) -> str:
    """The system of an EPSG code."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def relief(side: int, roughness: float = 2.0) -> np.ndarray:
    """Fractal heights in metres, standard deviation 120, by filtering white noise; the power falls as 2 * roughness."""
    noise = np.random.default_rng(0).normal(size=(side, side))
    row, col = np.fft.fftfreq(side)[:, None], np.fft.fftfreq(side)[None, :]
    spectrum = np.fft.fft2(noise) / np.maximum(np.hypot(row, col), 1 / side) ** roughness
    values = np.fft.ifft2(spectrum).real
    return (800 + 120 * (values - values.mean()) / values.std()).astype(np.float32)


def dem(side: int) -> ArraySource:
    """The DEM of ``side`` x ``side`` cells."""
    return ArraySource(relief(side), Grid((side, side), (_WEST, _NORTH), (30.0, 30.0), wkt(32633)))


def dem_file(folder: Path, side: int) -> Path:
    """The same as a file, made once."""
    return _file(folder / f"dem{side}.tif", dem(side))


def small() -> tuple[ArraySource, Grid]:
    """A corner of it, and a grid of 2 m in its middle."""
    values = relief(512)[:SMALL, :SMALL].astype(float)
    source = ArraySource(values, Grid((SMALL, SMALL), (_WEST, _NORTH), (30.0, 30.0), wkt(32633)))
    return source, Grid((FINE, FINE), (_WEST + 270, _NORTH - 270), (2.0, 2.0), wkt(32633))


def small_file(folder: Path) -> Path:
    """The corner as a file."""
    return _file(folder / "small.tif", small()[0])


def small_points() -> np.ndarray:
    """(cells, 3): x, y from the middle of the corner, and z."""
    source, _ = small()
    x, y = np.meshgrid(source.grid.x(np.arange(SMALL)), source.grid.y(np.arange(SMALL)))
    return np.column_stack([x.ravel() - x.mean(), y.ravel() - y.mean(), source.read(source.grid.window).ravel()])


def small_targets() -> tuple[np.ndarray, np.ndarray]:
    """x and y of the target's columns and rows, from the same middle."""
    source, fine = small()
    middle = (SMALL - 1) / 2
    x = fine.x(np.arange(FINE)) - source.grid.x(middle)
    return x, fine.y(np.arange(FINE)) - source.grid.y(middle)


def _file(path: Path, source: ArraySource) -> Path:
    if not path.exists():
        with create_raster(path, source.grid, source.read(source.grid.window).dtype, nodata=-9999.0) as sink:
            sink.write(source.grid.window, source.read(source.grid.window))
    return path
