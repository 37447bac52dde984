"""GDAL's resampling kernels, window by window and with exact positions."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
from osgeo import gdal, gdal_array

from .crs import spatial_reference
from .grid import Grid, Window
from .grid_mapping import GridMapping
from .source import RasterSource

_REACH = {
    "nearest": 1,
    "bilinear": 1,
    "cubic": 2,
    "cubicspline": 2,
    "lanczos": 3,
    "average": 1,
}  # source cells on each side
KERNELS = tuple(_REACH)
_SOURCE_CELLS = 2**22  # that are read at a time


class Warped:
    """A DEM on another grid by one of GDAL's kernels (widened by GDAL where the target's cells are the larger ones)."""

    def __init__(self, dem: RasterSource, grid: Grid, method: str, dtype):
        self._dem, self._grid, self._method, self._dtype = dem, grid, method, np.dtype(dtype)
        self._placement = GridMapping(grid, dem.grid)
        self._halo = math.ceil((_REACH[method] + 1) * max(1.0, *self._placement.ratio())) + 2

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) of ``window``, inside the grid; NaN in gaps and outside the DEM."""
        result = np.full(window.shape, np.nan, self._dtype)
        source = self._source_window(window)
        if source.empty:
            return result
        if source.rows * source.cols > _SOURCE_CELLS and window.rows * window.cols > 1:
            return self._read_halves(window, result)
        near = _dataset(self._dem.read(source)[0].astype(self._dtype), self._dem.grid.crop(source))
        far = _dataset(result, self._grid.crop(window))
        gdal.Warp(
            far,
            near,
            resampleAlg=self._method,
            errorThreshold=0,
            srcNodata="nan",
            dstNodata="nan",
            workingType=gdal_array.NumericTypeCodeToGDALTypeCode(self._dtype.type),
        )
        return far.ReadAsArray()

    def _read_halves(self, window: Window, result: np.ndarray) -> np.ndarray:
        tall = window.rows >= window.cols
        half = (window.rows if tall else window.cols) // 2
        first = replace(window, rows=half) if tall else replace(window, cols=half)
        second = (
            replace(window, row=window.row + half, rows=window.rows - half)
            if tall
            else replace(window, col=window.col + half, cols=window.cols - half)
        )
        for part in (first, second):
            result[part.within(window)] = self.read(part)
        return result

    def _source_window(self, window: Window) -> Window:
        rows, cols = self._placement.positions(window)
        if not (np.isfinite(rows).any() and np.isfinite(cols).any()):
            return Window(0, 0, 0, 0)
        top, left = math.floor(np.nanmin(rows)), math.floor(np.nanmin(cols))
        bottom, right = math.ceil(np.nanmax(rows)), math.ceil(np.nanmax(cols))
        needed = Window(top, left, bottom - top + 1, right - left + 1).expand(self._halo)
        return needed.intersection(self._dem.grid.window)


def _dataset(values: np.ndarray, grid: Grid):
    code = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    dataset = gdal.GetDriverByName("MEM").Create("", grid.shape[1], grid.shape[0], 1, code)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetSpatialRef(spatial_reference(grid.crs))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(math.nan)
    band.WriteArray(values)
    return dataset
