"""A grid over layers of polygons, for what has no raster to lend one."""

from __future__ import annotations

import math

from ..base.errors import InputError
from ..geodata.grid import Grid
from ..geodata.vector import file_and_layer, open_layer

_MOST_CELLS = 10**11  # more is a mistake in the cell size


def grid_of_polygons(prediction, reference, area, cell_size: float | None) -> Grid:
    """Square cells of ``cell_size`` in the system of the polygons ``reference``, at whole multiples of it, that cover
    the polygons ``area`` or, where that is None, those of prediction and reference.

    Raises `InputError` without a cell size above 0 and where there is nothing to cover.
    """
    if cell_size is None:
        raise InputError("Prediction and reference are both polygons; give the cell size to compare them by.")
    if not (math.isfinite(cell_size) and cell_size > 0):
        raise InputError(f"A cell size of {cell_size} is not positive; choose one above 0.")
    crs = _extent(reference)[1]
    boxes = [_moved(*_extent(path), crs) for path in ([area] if area else [prediction, reference])]
    boxes = [box for box in boxes if box]
    if not boxes:
        raise InputError("There is no polygon to score, neither predicted nor in the reference; give another layer.")
    west, south = (math.floor(min(box[side] for box in boxes) / cell_size) for side in (0, 1))
    east, north = (math.ceil(max(box[side] for box in boxes) / cell_size) for side in (2, 3))
    rows, cols = max(1, north - south), max(1, east - west)
    if rows * cols > _MOST_CELLS:
        raise InputError(f"A cell size of {cell_size} makes {rows} x {cols} cells; choose a larger one.")
    return Grid((rows, cols), (west * cell_size, north * cell_size), (cell_size, cell_size), crs)


def _extent(path) -> tuple[tuple[float, float, float, float] | None, str]:
    """West, south, east, north of a layer (None where it is empty) and its system as WKT."""
    file, name = file_and_layer(path)
    _dataset, layer = open_layer(file, name, "polygons")
    reference = layer.GetSpatialRef()
    crs = reference.ExportToWkt(["FORMAT=WKT2"]) if reference else ""
    if layer.GetFeatureCount() == 0:
        return None, crs
    west, east, south, north = layer.GetExtent()
    return (west, south, east, north), crs


def _moved(bounds, crs: str, target: str) -> tuple[float, float, float, float] | None:
    """Bounds in another system, from points along their edges."""
    if bounds is None:
        return None
    west, south, east, north = bounds
    size = max(east - west, 1e-9), max(north - south, 1e-9)
    return Grid((1, 1), (west, north), size, crs).bounds_in(target)
