"""The interpolation verbs on arrays: `interpolate_array` for a DEM, `interpolate_points_array` for points."""

from __future__ import annotations

import numpy as np

from ..base.errors import InputError
from ..base.progress import Progress, silent
from ..geodata.grid import Grid
from ..geodata.plausibility.overlap import check_overlap
from ..geodata.source import ArraySource
from ..geodata.vector import Points
from .points import SIDE, KrigedPoints
from .request import PointsRequest, ResampleRequest
from .resample import resample, windows


def interpolate_array(
    values: np.ndarray, grid: Grid, target: Grid, *, progress: Progress = silent, **options
) -> np.ndarray:
    """Return a DEM on another grid, with the values that the verb `interpolate` writes file to file.

    `Resampled` gives the kriging variance, too, and reads by window.

    Parameters
    ----------
    values : array (rows, cols)
        Elevations, row 0 in the north, NaN where there is no data.
    grid : Grid
        Where they lie.
    target : Grid
        Where they are wanted, in any coordinate system.
    progress : Progress
        Told the share that is done.
    **options
        The verb's ``method``, ``neighbourhood``, ``fill_distance`` (metres), ``variogram``, ``sill``, ``range``,
        ``nugget``, ``exponent``, ``anisotropy_ratio``, ``anisotropy_angle``.

    Returns
    -------
    array (rows, cols)
        Of ``target``, NaN where there is no data: float32 where Float32 holds the numbers of ``values`` exactly, else
        float64.

    Raises
    ------
    InputError
        For what does not fit together.
    """
    request = ResampleRequest.of(**options)
    request.check()
    source = ArraySource(_plane(values), grid)
    check_overlap(grid, target, ("DEM", "target"))
    resampled = resample(source, target, request)
    result = np.empty(target.shape, np.result_type(np.asarray(values).dtype, np.float32))
    for window in resampled.pulse.over(windows(target), progress):
        result[window.within(target.window)] = resampled.read(window)[0]
    return result


def interpolate_points_array(
    x: np.ndarray,
    y: np.ndarray,
    z: np.ndarray,
    target: Grid,
    *,
    crs: str | None = None,
    progress: Progress = silent,
    **options,
) -> tuple[np.ndarray, np.ndarray]:
    """Return points with a value on a grid, as the verb `interpolate_points` writes them file to file.

    Parameters
    ----------
    x, y : arrays (N,)
        Places in units of ``crs``; those of one place are averaged.
    z : array (N,)
        Their values; points with a NaN are left out.
    target : Grid
        Where values are wanted.
    crs : str, optional
        WKT of the points' coordinate system. Default: the target's.
    progress : Progress
        Told the share that is done.
    **options
        The verb's ``method``, ``neighbours``, ``variogram``, ``sill``, ``range``, ``nugget``, ``exponent``,
        ``anisotropy_ratio``, ``anisotropy_angle``.

    Returns
    -------
    estimates, variances : arrays (rows, cols), float64
        Variances in squared units of z.

    Raises
    ------
    InputError
        For what does not fit together.
    """
    request = PointsRequest.of(**options)
    columns = [np.asarray(column, float) for column in (x, y, z)]
    if len({column.shape for column in columns}) > 1 or columns[0].ndim != 1:
        shapes = ", ".join(str(column.shape) for column in columns)
        raise InputError(f"x, y and z have the shapes {shapes}; give three arrays of one length.")
    points = Points(columns[0], columns[1], columns[2], target.crs if crs is None else crs)
    kriged = KrigedPoints(points, target, request.method, request.count, request.variogram)
    estimates, variances = np.empty(target.shape), np.empty(target.shape)
    for window in kriged.pulse.over(target.blocks(SIDE), progress):
        place = window.within(target.window)
        estimates[place], variances[place] = kriged.read(window)
    return estimates, variances


def _plane(values: np.ndarray) -> np.ndarray:
    values = np.asarray(values)
    if values.ndim != 2:
        raise InputError(f"An array of the shape {values.shape} is no DEM; give one of rows and columns.")
    return values
