"""The grid that data are interpolated onto: `target_grid` for a DEM, `points_grid` for points."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..base.errors import InputError
from ..geodata.crs import metres_per_unit, spatial_reference
from ..geodata.gdal_bindings import osr
from ..geodata.grid import Grid
from ..geodata.plausibility.cells import open_grid
from ..geodata.plausibility.overlap import cells_inside, check_overlap
from ..geodata.vector import Points

_MOST_CELLS = 10**12  # four terabytes
_LONGEST_SIDE = 2**31 - 1
_WIDEST = 4e7  # metres: round the Earth


def target_grid(
    dem: Grid, reference=None, cell_size: float | None = None, extent: Sequence[float] | None = None
) -> Grid:
    """Return the grid of a raster, or the DEM's own area in square cells.

    Both have the upper-left corner of what they are made from; the last row and column of a grid of cells are those
    whose centres still lie on the DEM.

    Parameters
    ----------
    dem : Grid
        Where the DEM's cells lie.
    reference : str or path, optional
        Raster file whose grid is taken. Exactly one of ``reference`` and ``cell_size`` is given.
    cell_size : float, optional
        Side of the cells in units of the DEM's coordinate system, above 0.
    extent : four floats, optional
        West, south, east, north in the target's coordinate system: the cells whose centres lie in it are left.

    Returns
    -------
    Grid
        It overlaps the DEM.

    Raises
    ------
    InputError
        Where none or both of ``reference`` and ``cell_size`` are given, a cell size is not positive or leaves no cell
        or too many, the extent holds no cell, or the DEM lies elsewhere.
    """
    size = _cell_size(reference, cell_size)
    grid = open_grid(reference) if size is None else _in_cells(dem, size)
    grid = grid.crop(cells_inside(grid, extent, "target"))
    check_overlap(dem, grid, ("DEM", "target"))
    return grid


def points_grid(
    points: Points, reference=None, cell_size: float | None = None, extent: Sequence[float] | None = None
) -> Grid:
    """Return the grid of a raster, or square cells from the upper-left corner of an area on.

    Parameters
    ----------
    points : Points
        What is interpolated.
    reference : str or path, optional
        Raster file whose grid is taken. Exactly one of ``reference`` and ``cell_size`` is given.
    cell_size : float, optional
        Side of the cells in units of the points' coordinate system, above 0.
    extent : four floats, optional
        West, south, east, north in the coordinate system of the result. Default: all of the raster's, or the area that
        the points cover.

    Returns
    -------
    Grid
        At least one cell.

    Raises
    ------
    InputError
        Where none or both of ``reference`` and ``cell_size`` are given, a cell size is not positive, wider than the
        Earth or makes too many cells, or the extent holds no cell.
    """
    size = _cell_size(reference, cell_size)
    if size is None:
        grid = open_grid(reference)
        return grid.crop(cells_inside(grid, extent, "reference raster"))
    if not (math.isfinite(size) and size > 0):
        raise InputError(
            f"A cell size of {size} is not positive; give one above 0 in units of the points' coordinate system."
        )
    if extent is not None:
        _check_extent(extent)
    west, south, east, north = extent or (points.x.min(), points.y.min(), points.x.max(), points.y.max())
    rows, cols = (max(1, math.ceil(length / size - 1e-9)) for length in (north - south, east - west))
    check_count(rows, cols, size)
    if metres_per_unit(points.crs, np.zeros(()))[0] * size > _WIDEST:
        raise InputError(f"A cell size of {size:.6g} is wider than the Earth; give one in units of the points' system.")
    return Grid((rows, cols), (float(west), float(north)), (size, size), points.crs)


def check_count(rows: int, cols: int, cell_size: float) -> None:
    """Refuse more cells than any disk holds, or than GDAL counts along a side.

    Parameters
    ----------
    rows : int
        Of the grid.
    cols : int
        Of the grid.
    cell_size : float
        That makes them, for the message; in units of the coordinate system.

    Raises
    ------
    InputError
        For more cells than either.
    """
    if rows * cols > _MOST_CELLS or max(rows, cols) > _LONGEST_SIDE:
        raise InputError(
            f"A cell size of {cell_size:.6g} makes {rows:.4g} x {cols:.4g} cells, more than {_MOST_CELLS:,} in all or "
            f"{_LONGEST_SIDE:,} along a side; give a larger one."
        )


def _cell_size(reference, cell_size: float | None) -> float | None:
    """``cell_size``; `InputError` unless exactly one of it and ``reference`` is given."""
    if (reference is None) == (cell_size is None):
        given = "neither was" if reference is None else "both were"
        raise InputError(
            "A reference raster or a cell size says onto which grid to interpolate, "
            f"and {given} given; give one of them."
        )
    return cell_size


def _in_cells(dem: Grid, cell_size: float) -> Grid:
    if not (math.isfinite(cell_size) and cell_size > 0):
        raise InputError(
            f"A cell size of {cell_size} is not positive; give one above 0 in units of the DEM's coordinate system."
        )
    west, south, east, north = dem.bounds
    rows, cols = (math.floor(length / cell_size + 0.5 + 1e-9) for length in (north - south, east - west))
    if rows < 1 or cols < 1:
        raise InputError(f"A cell size of {cell_size} leaves {cols} x {rows} cells of the DEM; give a smaller one.")
    check_count(rows, cols, cell_size)
    return replace(dem, shape=(rows, cols), cell=(cell_size, cell_size))


def _check_extent(extent: Sequence[float]) -> None:
    west, south, east, north = extent
    if not (west < east and south < north and all(map(math.isfinite, extent))):
        raise InputError(
            f"The extent {west:.10g}, {south:.10g}, {east:.10g}, {north:.10g} (west, south, east, north) holds no "
            "cell; choose one whose west is below its east, and its south below its north."
        )


def _text(bounds: Sequence[float]) -> str:
    return ", ".join(f"{edge:.6g}" for edge in bounds)


def metric_grid(dem: Grid, cell_m: float | None = None) -> Grid:
    """Square cells of so many metres over the DEM's area.

    They lie in the DEM's own coordinate system, or in the UTM zone of its middle where that is in degrees.

    Parameters
    ----------
    dem : Grid
        Where the DEM's cells lie.
    cell_m : float, optional
        Side of the cells in metres, above 0. Default: the DEM's own grid, if it is not in degrees; else about as large
        as its own.

    Returns
    -------
    Grid
        It overlaps the DEM.

    Raises
    ------
    InputError
        As `target_grid` does.
    """
    degrees = bool(dem.crs) and spatial_reference(dem.crs).IsGeographic()
    size = dem.cell_metres if cell_m is None else cell_m
    if not (math.isfinite(size) and size > 0):
        raise InputError(f"A cell size of {size} m is not positive; choose one above 0.")
    if not degrees:
        return dem if cell_m is None else target_grid(dem, cell_size=size * dem.cell[0] / dem.middle_cell[0])
    west, south, east, north = dem.bounds
    zone = osr.SpatialReference()
    number = min(max(int((west + east) / 2 // 6) + 31, 1), 60)
    zone.ImportFromEPSG((32600 if south + north >= 0 else 32700) + number)
    crs = zone.ExportToWkt(["FORMAT=WKT2"])
    west, south, east, north = dem.bounds_in(crs)
    rows, cols = (max(1, math.floor(length / size)) for length in (north - south, east - west))
    check_count(rows, cols, size)
    return Grid((rows, cols), (west, north), (size, size), crs)
