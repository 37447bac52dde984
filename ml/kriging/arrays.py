"""The interpolation verbs on arrays: `interpolate_array` for a DEM, `interpolate_points_array` for points."""

from __future__ import annotations

import numpy as np

from ..base.errors import InputError
from ..base.progress import Progress, counted, part, silent
from ..geodata.grid import Grid
from ..geodata.source import ArraySource
from ..geodata.vector import Points
from ..interpolate import check_wishes, resample, windows
from ..interpolate_points import check_method
from .choose_variogram import given_parameters
from .points import SIDE, KrigedPoints
from .resample import usual_neighbourhood
from .target import check_overlap


def interpolate_array(
    values: np.ndarray,
    grid: Grid,
    target: Grid,
    *,
    method: str = "kriging",
    neighbourhood: int | None = None,
    variogram="auto",
    fill_distance: float = 0.0,
    progress: Progress = silent,
    **parameters,
) -> np.ndarray:
    """The DEM ``values`` (rows, cols) on ``grid``, brought to ``target``: (rows, cols) of that grid.

    Row 0 is the north; NaN means no data, in and out. Numbers that Float32 holds exactly come as float32, others as
    float64. Grids may be in different coordinate systems. method, neighbourhood, variogram, fill_distance (metres) and
    the variogram's ``parameters`` (sill, range, nugget, exponent, anisotropy_ratio, anisotropy_angle) are those of
    `interpolate`, which gives the same values file to file; `Resampled` gives the kriging variance and reads by window.
    Raises `InputError` for what does not fit together.
    """
    given = given_parameters(**parameters)
    check_wishes(method, fill_distance, variogram, given)
    source = ArraySource(_plane(values), grid)
    check_overlap(grid, target)
    size = usual_neighbourhood(method) if neighbourhood is None else neighbourhood
    resampled, _ = resample(source, target, method, size, variogram, given, fill_distance)
    result = np.empty(target.shape, np.result_type(np.asarray(values).dtype, np.float32))
    parts = list(windows(target))
    for index, window in enumerate(parts):
        resampled.pulse.watch(part(progress, index / len(parts), (index + 1) / len(parts)))
        result[window.within(target.window)] = resampled.read(window)[0]
        progress((index + 1) / len(parts))
    return result


def interpolate_points_array(
    x: np.ndarray,
    y: np.ndarray,
    z: np.ndarray,
    target: Grid,
    *,
    crs: str | None = None,
    method: str = "kriging",
    neighbours: int = 16,
    variogram="auto",
    progress: Progress = silent,
    **parameters,
) -> tuple[np.ndarray, np.ndarray]:
    """Estimates and kriging variances, each (rows, cols) float64, of points with the values ``z`` on ``target``.

    x, y, z: (N,); x and y in units of ``crs`` (WKT; None: the target's own), variances in squared units of z. Points
    with a NaN are left out, those at one place averaged. method, neighbours, variogram and the variogram's
    ``parameters`` (sill, range, nugget, exponent, anisotropy_ratio, anisotropy_angle) are those of
    `interpolate_points`. Raises `InputError` for what does not fit together.
    """
    given = given_parameters(**parameters)
    check_method(method, variogram, given)
    columns = [np.asarray(column, float) for column in (x, y, z)]
    if len({column.shape for column in columns}) > 1 or columns[0].ndim != 1:
        shapes = ", ".join(str(column.shape) for column in columns)
        raise InputError(f"x, y and z have the shapes {shapes}; give three arrays of one length.")
    points = Points(*columns, target.crs if crs is None else crs)
    kriged = KrigedPoints(points, target, method, neighbours, variogram, given)
    result = np.empty((2, *target.shape))
    for window in counted(target.blocks(SIDE), progress):
        result[(slice(None), *window.within(target.window))] = kriged.read(window)
    return result[0], result[1]


def _plane(values: np.ndarray) -> np.ndarray:
    values = np.asarray(values)
    if values.ndim != 2:
        raise InputError(f"An array of the shape {values.shape} is no DEM; give one of rows and columns.")
    return values
