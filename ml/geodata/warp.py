"""From one grid to another: where the cells of one lie in the other, and GDAL's kernels, window by window."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import DTypeLike

from ..base.blas import product
from ..base.errors import InputError
from .crs import Transform, same_crs, spatial_reference, whole_turn
from .gdal_bindings import HAS_GDAL, gdal, gdal_array
from .grid import Grid, Window
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
"""GDAL's kernels that `WarpedRaster` knows, by their names in GDAL."""

_SOURCE_CELLS = 2**22  # that are read at a time

_STEPS = (64, 32, 16, 8, 4)  # cells between lattice points, the widest that is accurate enough
_ACCURACY = 1e-6  # of a source cell
_BESIDE, _BESIDE_CELLS = 0.25, 4  # of a source's extent, and cells, by which points tell its edge too short
_LEAST = 1e-6  # of a kernel's whole weight: below it nothing is known


class GridMapping:
    """Where the cells of one grid lie among those of another.

    Between two coordinate systems every cell is transformed exactly on a lattice of cells and interpolated between by
    cubics, with a lattice so narrow that the error stays below a millionth of a source cell (tried at points all over
    the grid); where no lattice does, or a point has no image, each cell is transformed.

    Parameters
    ----------
    target : Grid
        Whose cells are looked for.
    source : Grid
        Among whose cells they are looked for.

    Attributes
    ----------
    aligned : bool
        Whether both have one coordinate system, so that rows stay rows and columns stay columns.

    Raises
    ------
    InputError
        Where the two coordinate systems cannot be related.
    """

    def __init__(self, target: Grid, source: Grid) -> None:
        self._target, self._source = target, source
        self.aligned = same_crs(target.crs, source.crs)
        self._transform = Transform(target.crs, source.crs)
        self._turn, self._middle = whole_turn(source.crs), (source.bounds.west + source.bounds.east) / 2
        self._step = 0 if self.aligned else self._widest_step()

    def reach(self) -> Window:
        """The target's cells among which those are that lie on the source's; some around them may be with them."""
        everything = self._target.window
        if self.aligned:
            return everything
        try:
            west, south, east, north = self._source.bounds_in(self._target.crs)
        except InputError:
            return everything
        wide, high = _BESIDE * (east - west), _BESIDE * (north - south)
        margin = _BESIDE_CELLS * self._target.cell[0], _BESIDE_CELLS * self._target.cell[1]
        wide, high = wide + margin[0], high + margin[1]
        return self._target.covering((west - wide, south - high, east + wide, north + high))

    def ratio(self) -> tuple[float, float]:
        """Height and width of a target cell in source cells, in the middle of the target."""
        row, col = ((size - 1) / 2 for size in self._target.shape)
        rows, cols = self._exact(np.array([row - 0.5, row + 0.5, row, row]), np.array([col, col, col - 0.5, col + 0.5]))
        down = rows[1] - rows[0], cols[1] - cols[0]
        across = rows[3] - rows[2], cols[3] - cols[2]
        return float(np.hypot(*down)), float(np.hypot(*across))

    def positions(self, window: Window, parts: tuple[int, int] = (1, 1)) -> tuple[np.ndarray, np.ndarray]:
        """Where the cells of a window, or pieces of them, lie.

        Parameters
        ----------
        window : Window
            Of the target's cells.
        parts : (int, int)
            Into how many pieces each cell is divided, down and across.

        Returns
        -------
        rows, columns : arrays
            Fractional ones of the source for the centre of each piece, 0.0 being the centre of its first cell. Their
            shapes broadcast to (rows * parts, cols * parts): (n, 1) and (1, m) where the systems are the same.
        """
        row = window.row + (np.arange(window.rows * parts[0]) + 0.5) / parts[0] - 0.5
        col = window.col + (np.arange(window.cols * parts[1]) + 0.5) / parts[1] - 0.5
        if self._step:
            rows, cols = self._between(row, col, self._step)
            if np.isfinite(rows).all() and np.isfinite(cols).all():
                return rows, cols
        return self._exact(row[:, None], col[None, :])

    def _exact(self, row: np.ndarray, col: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        x, y = self._target.x(col), self._target.y(row)
        if self.aligned:
            return self._source.position(x, y)
        x, y = self._transform(x, y)
        if self._turn:  # longitudes that one of both counts from 0 to 360, or past 180
            x -= self._turn * np.round((x - self._middle) / self._turn)
        return self._source.position(x, y)

    def _between(self, row: np.ndarray, col: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
        row_nodes, row_weights = _lagrange(row, step)
        col_nodes, col_weights = _lagrange(col, step)
        known = self._exact(row_nodes[:, None], col_nodes[None, :])
        rows, cols = (product(product(row_weights, axis), col_weights.T) for axis in known)
        return rows, cols

    def _widest_step(self) -> int:
        rows, cols = (np.unique(np.linspace(0, size - 1, 7).astype(int)) + 0.37 for size in self._target.shape)
        truth = np.stack(self._exact(rows[:, None], cols[None, :]))
        for step in _STEPS:
            trial = np.empty_like(truth)
            for row, col in np.ndindex(len(rows), len(cols)):
                near = self._between(rows[row, None], cols[col, None], step)
                trial[:, row, col] = near[0][0, 0], near[1][0, 0]
            if np.nanmax(np.abs(trial - truth), initial=0.0) < _ACCURACY and np.isfinite(trial).any():
                return step
        return 0


class WarpedRaster:
    """A raster's first band on another grid by one of GDAL's kernels.

    GDAL widens them where the target's cells are the larger ones. Without GDAL there is `bilinear`, for grids in one
    coordinate system.

    Parameters
    ----------
    raster : RasterSource
        Such as a DEM.
    grid : Grid
        The other grid, in any coordinate system that can be related to the raster's.
    method : str
        One of `KERNELS`.
    dtype : float32 or float64
        In which GDAL computes, and of what is read.
    """

    def __init__(self, raster: RasterSource, grid: Grid, method: str, dtype: DTypeLike) -> None:
        self._raster, self._grid, self._method, self._dtype = raster, grid, method, np.dtype(dtype)
        self._mapping = GridMapping(grid, raster.grid)
        self._halo = math.ceil((_REACH[method] + 1) * max(1.0, *self._mapping.ratio())) + 2

    def read(self, window: Window) -> np.ndarray:
        """Values of a window.

        Parameters
        ----------
        window : Window
            Inside the grid.

        Returns
        -------
        np.ndarray
            (rows, cols) of the type that was asked for; NaN in gaps and outside the raster.
        """
        result = np.full(window.shape, np.nan, self._dtype)
        source = self._source_window(window)
        if source.empty:
            return result
        if source.rows * source.cols > _SOURCE_CELLS and window.rows * window.cols > 1:
            for half in window.halves():
                result[half.within(window)] = self.read(half)
            return result
        values, lattice = self._raster.read(source)[0].astype(self._dtype), self._raster.grid.crop(source)
        if not HAS_GDAL and self._method == "bilinear" and self._mapping.aligned:
            return bilinear(values, lattice, self._grid.crop(window))
        near = _dataset(values, lattice)
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

    def _source_window(self, window: Window) -> Window:
        rows, cols = self._mapping.positions(window)
        if not (np.isfinite(rows).any() and np.isfinite(cols).any()):
            return Window(0, 0, 0, 0)
        top, left = math.floor(np.nanmin(rows)), math.floor(np.nanmin(cols))
        bottom, right = math.ceil(np.nanmax(rows)), math.ceil(np.nanmax(cols))
        needed = Window(top, left, bottom - top + 1, right - left + 1).expand(self._halo)
        return needed.intersection(self._raster.grid.window)


def bilinear(values: np.ndarray, grid: Grid, target: Grid) -> np.ndarray:
    """GDAL's bilinear kernel in NumPy: ``values`` on ``grid``, brought to ``target`` in the same coordinate system.

    Weights fall linearly to nothing over one cell of ``grid``, or over one of ``target`` where those are the larger
    ones. A cell takes a value where its centre lies on a known cell; unknown ones count for nothing.

    Parameters
    ----------
    values : numpy.ndarray
        (rows, cols) floats, NaN where there is no data.
    grid, target : Grid
        Where the values lie, and where they are wanted.

    Returns
    -------
    numpy.ndarray
        (rows, cols) of ``target``, of the type of ``values``; NaN in gaps and outside ``grid``.
    """
    rows = grid.position(target.x(np.zeros(1)), target.y(np.arange(target.shape[0])))[0]
    cols = grid.position(target.x(np.arange(target.shape[1])), target.y(np.zeros(1)))[1]
    down = _weights(rows, grid.shape[0], target.cell[1] / grid.cell[1])
    across = _weights(cols, grid.shape[1], target.cell[0] / grid.cell[0]).T
    known = np.isfinite(values)
    weight = down @ known.astype(float) @ across
    total = down @ np.where(known, values, 0.0) @ across
    on_known = np.pad(known, 1)[np.ix_(_nearest(rows, grid.shape[0]) + 1, _nearest(cols, grid.shape[1]) + 1)]
    return (total / np.where(on_known & (weight > _LEAST), weight, np.nan)).astype(values.dtype)


def _dataset(values: np.ndarray, grid: Grid) -> gdal.Dataset:
    """An array as a dataset in memory, NaN being no data."""
    code = gdal_array.NumericTypeCodeToGDALTypeCode(values.dtype.type)
    dataset = gdal.GetDriverByName("MEM").Create("", grid.shape[1], grid.shape[0], 1, code)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetSpatialRef(spatial_reference(grid.crs))
    band = dataset.GetRasterBand(1)
    band.SetNoDataValue(math.nan)
    band.WriteArray(values)
    return dataset


def _lagrange(positions: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Nodes at multiples of ``step`` round positions, and weights (positions, nodes) of cubics through four of them."""
    place = positions / step
    left = np.floor(place).astype(int)
    nodes = np.arange(left.min() - 1, left.max() + 3)
    t = place - left
    cubic = np.stack(
        [
            -t * (t - 1) * (t - 2) / 6,
            (t + 1) * (t - 1) * (t - 2) / 2,
            -(t + 1) * t * (t - 2) / 2,
            (t + 1) * t * (t - 1) / 6,
        ],
        axis=1,
    )
    weights = np.zeros((len(positions), len(nodes)))
    np.put_along_axis(weights, left[:, None] - nodes[0] + np.arange(-1, 3), cubic, axis=1)
    return nodes * step, weights


def _weights(positions: np.ndarray, size: int, ratio: float) -> np.ndarray:
    """(positions, size): what each of ``size`` cells counts at ``positions``; a row's sum is 1, or 0 far outside."""
    weights = np.maximum(0.0, 1 - np.abs(positions[:, None] - np.arange(size)) / max(ratio, 1.0))
    sums = weights.sum(axis=1, keepdims=True)
    return np.divide(weights, sums, out=np.zeros_like(weights), where=sums > 0)


def _nearest(positions: np.ndarray, size: int) -> np.ndarray:
    """The cell of ``size`` on which each position lies; -1 or ``size`` for those outside."""
    return np.floor(positions + 0.5).clip(-1, size).astype(int)
