"""Whether a raster's cells can be meant: `check_cells`."""

from __future__ import annotations

import logging
from pathlib import Path

from ...base.errors import InputError
from ...base.window import Bounds
from ..crs import is_geographic, is_projected
from ..grid import Grid
from ..source import GdalSource
from .layer_settings import layer_settings

logger = logging.getLogger(__name__)

_LONGITUDE, _LATITUDE = 540.0, 90.0
_NARROWEST, _WIDEST = 0.01, 1.5e5  # metres
_MOST_OBLONG = 3.0
IN_DEGREES = 0.05
"""Units: the widest cell of a raster in degrees that is taken for metres."""


def open_grid(path: str | Path) -> Grid:
    """The grid of a raster of which nothing else is read.

    Parameters
    ----------
    path : str or Path
        A raster file, `layer_settings` behind it.

    Raises
    ------
    InputError
        Where it is no raster, or has no cells that can be meant.
    """
    source = GdalSource(layer_settings(path).path)
    check_cells(source.grid, Path(source.path).name)
    return source.grid


def leaves_degrees(bounds: Bounds, slack: float = 0.0) -> bool:
    """Whether a rectangle in degrees reaches where there are none: beyond a pole, or farther round than anybody counts.

    Parameters
    ----------
    bounds : Bounds
        In degrees.
    slack : float, default 0
        Degrees by which it may.

    Returns
    -------
    bool
    """
    west, south, east, north = bounds
    return max(-west, east) > _LONGITUDE + slack or max(-south, north) > _LATITUDE + slack


def check_cells(grid: Grid, name: str) -> None:
    """Refuse cells that cannot be meant, and warn of odd ones.

    Parameters
    ----------
    grid : Grid
        Of the raster.
    name : str
        What sentences call it.

    Raises
    ------
    InputError
        For metres that are called degrees, and degrees that are called metres.
    """
    west, south, east, north = grid.bounds
    place = f"x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g}"
    if is_geographic(grid.crs):
        if leaves_degrees(grid.bounds, 2 * max(grid.cell)):
            raise InputError(
                f"{name} says that it is in degrees, but lies at {place}, and latitudes end at 90; crop what "
                "lies beyond, or assign the projected system that it is really in (Raster > Projections > Assign "
                "Projection)."
            )
    elif max(grid.cell) < IN_DEGREES and max(-west, east) <= 360 and max(-south, north) <= _LATITUDE:
        degrees = f"{name} lies at {place} with cells of {grid.cell[0]:.3g} x {grid.cell[1]:.3g}, like degrees"
        if is_projected(grid.crs):
            raise InputError(
                f"{degrees}, but its coordinate system is in metres or feet; assign the one that it is really in, "
                "EPSG:4326, say (Raster > Projections > Assign Projection)."
            )
        if not grid.crs:
            logger.warning("%s, and has no coordinate system: taken for metres. Assign EPSG:4326 if it is so.", degrees)
            return
    _warn_of_shape(grid, name)


def _warn_of_shape(grid: Grid, name: str) -> None:
    width, height = grid.middle_cell
    cells = f"{width:.3g} m wide and {height:.3g} m high"
    if max(width, height) < _NARROWEST:
        logger.warning("The cells of %s are %s, less than a centimetre; check its coordinate system.", name, cells)
    elif max(width, height) > _WIDEST:
        logger.warning("The cells of %s are %s; check that it is not in metres but called degrees.", name, cells)
    elif max(width / height, height / width) > _MOST_OBLONG:
        logger.warning("The cells of %s are %s; warp it to square ones first, or trust the result less.", name, cells)
