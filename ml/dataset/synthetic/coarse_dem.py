"""The coarse DEM that is to be had of made-up land: block means, and what kriging makes of them."""

from __future__ import annotations

import numpy as np

from ...base.errors import InputError
from ...geodata.grid import Grid
from ...geodata.source import ArraySource
from ...kriging.resample import Resampled


def cells_per_side(grid: Grid, dem_cell_m: float) -> int:
    """How many image cells lie along a side of a DEM's cell.

    Parameters
    ----------
    grid : Grid
        Of the image.
    dem_cell_m : float
        Side of the DEM's cells in metres.

    Returns
    -------
    int
        1 or more.

    Raises
    ------
    InputError
        For no whole multiple of the image's cells, and for cells wider than half the scene.
    """
    ratio = dem_cell_m / grid.cell[0]
    if not ratio >= 1 or abs(ratio - round(ratio)) > 1e-6 or ratio * 2 > min(grid.shape):
        raise InputError(
            f"DEM cells of {dem_cell_m} m do not fit image cells of {grid.cell[0]} m; choose a whole "
            f"multiple of them, at most half the scene's width."
        )
    return round(ratio)


def block_mean(values: np.ndarray, factor: int) -> np.ndarray:
    """Means of square blocks of cells; where the last blocks overhang, the trend goes on.

    Parameters
    ----------
    values : np.ndarray
        (rows, cols).
    factor : int
        Cells along a block's side, 1 or more.

    Returns
    -------
    np.ndarray
        (rows / factor, cols / factor), rounded up.

    Examples
    --------
    >>> block_mean(np.arange(12.0).reshape(2, 6), 2)
    array([[3.5, 5.5, 7.5]])
    """
    overhang = [(0, -size % factor) for size in values.shape]
    padded = np.pad(values, overhang, mode="reflect", reflect_type="odd")
    rows, cols = (size // factor for size in padded.shape)
    return padded.reshape(rows, factor, cols, factor).mean(axis=(1, 3))


def coarse_and_back(values: np.ndarray, grid: Grid, factor: int) -> np.ndarray:
    """Average values over blocks of cells, and krige the means back.

    Parameters
    ----------
    values : np.ndarray
        (rows, cols) on ``grid``.
    grid : Grid
        Theirs, and that of the result.
    factor : int
        Cells along a block's side, 1 or more.

    Returns
    -------
    np.ndarray
        (rows, cols), by area_kriging.
    """
    coarse = ArraySource(block_mean(values, factor), grid.coarsen(factor))
    return Resampled(coarse, grid, "area_kriging").read(grid.window)[0]
