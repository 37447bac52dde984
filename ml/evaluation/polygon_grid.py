"""A grid over layers of polygons, for what has no raster to lend one."""

from __future__ import annotations

import math
from pathlib import Path
from typing import NamedTuple

from ..base.errors import InputError
from ..base.window import Bounds
from ..geodata.grid import Grid
from ..geodata.vector import features_of, file_and_layer, open_layer, surface_of

_MOST_CELLS = 10**11  # more is a mistake in the cell size


class _Extent(NamedTuple):
    bounds: tuple[float, float, float, float] | None
    """West, south, east, north; None where there is nothing."""
    crs: str
    """WKT, empty where unknown."""


def grid_of_polygons(prediction, reference, area, cell_size: float | None) -> Grid:
    """A grid of square cells over layers of polygons.

    Parameters
    ----------
    prediction, reference, area : str or Path
        Files of polygons, ``|layername=NAME`` behind one names its layer; area may be None.
    cell_size : float
        Side of a cell in units of the reference's coordinate system, above 0.

    Returns
    -------
    Grid
        In the reference's system, with edges at whole multiples of the cell size. It covers the area or, without one,
        prediction and reference.

    Raises
    ------
    InputError
        Without a cell size above 0, with one so small that it must be a mistake, and where there is nothing to cover.
    """
    if cell_size is None:
        raise InputError("Prediction and reference are both polygons; give the cell size to compare them by, 2, say.")
    if not (math.isfinite(cell_size) and cell_size > 0):
        raise InputError(f"A cell size of {cell_size} is not positive; choose one above 0.")
    crs = _extent(reference).crs
    moved = [_moved(_extent(path), crs, path) for path in ([area] if area else [prediction, reference])]
    boxes = [box for box in moved if box]
    if not boxes:
        raise InputError("There is no polygon to score, neither predicted nor in the reference; give another layer.")
    if area is None and len(boxes) == 2:
        _check_near(Bounds(*boxes[0]), Bounds(*boxes[1]), (prediction, reference))
    left, bottom, right, top = zip(*boxes)
    west, south = (math.floor(min(edges) / cell_size) for edges in (left, bottom))
    east, north = (math.ceil(max(edges) / cell_size) for edges in (right, top))
    rows, cols = max(1, north - south), max(1, east - west)
    if rows * cols > _MOST_CELLS:
        raise InputError(
            f"A cell size of {cell_size} makes {float(rows):.3g} x {float(cols):.3g} cells of the polygons' extent; "
            "choose a larger one, or give the area to compare, and look for a polygon that lies far off."
        )
    return Grid((rows, cols), (west * cell_size, north * cell_size), (cell_size, cell_size), crs)


def _extent(path) -> _Extent:
    """The extent of a layer."""
    file, name = file_and_layer(path)
    _dataset, layer = open_layer(file, name, "polygons")
    reference = layer.GetSpatialRef()
    known = reference and not reference.GetName().startswith("Undefined")  # what GeoPackages say
    crs = reference.ExportToWkt(["FORMAT=WKT2"]) if known else ""
    if layer.GetFeatureCount() == 0:
        return _Extent(None, crs)
    west, east, south, north = layer.GetExtent()
    if not all(map(math.isfinite, (west, south, east, north))):
        surfaces = [surface_of(feature.GetGeometryRef()) for feature in features_of(layer, Path(file).name)]
        boxes = [each.GetEnvelope() for each in surfaces if each is not None and math.isfinite(each.GetArea())]
        if not boxes:
            raise InputError(f"{Path(file).name} has no polygon whose coordinates are numbers; mend or choose another.")
        left, right, bottom, top = zip(*boxes)
        west, east, south, north = min(left), max(right), min(bottom), max(top)
    return _Extent((west, south, east, north), crs)


def _moved(extent: _Extent, target: str, path) -> tuple[float, float, float, float] | None:
    """Its bounds in another system, from points along their edges."""
    if extent.bounds is None:
        return None
    west, south, east, north = extent.bounds
    size = max(east - west, 1e-9), max(north - south, 1e-9)
    try:
        return Grid((1, 1), (west, north), size, extent.crs).bounds_in(target)
    except InputError as error:
        raise InputError(f"{Path(file_and_layer(path)[0]).name}: {error}") from None


def _check_near(first: Bounds, second: Bounds, names: tuple) -> None:
    """Refuse layers that lie farther from each other than either is wide: they are of two places."""
    across = max(first.west - second.east, second.west - first.east, 0.0)
    away = math.hypot(across, max(first.south - second.north, second.south - first.north, 0.0))
    if away > max(math.hypot(box.east - box.west, box.north - box.south) for box in (first, second)):
        texts = [f"{Path(file_and_layer(path)[0]).name} ({_text(box)})" for path, box in zip(names, (first, second))]
        raise InputError(
            f"{texts[0]} lies {away:.4g} units beside {texts[1]}, in the reference's system; check both coordinate "
            "systems, or give the area to compare."
        )


def _text(box: Bounds) -> str:
    return f"x {box.west:.6g} to {box.east:.6g}, y {box.south:.6g} to {box.north:.6g}"
