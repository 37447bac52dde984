"""How an outline of cells is drawn: along their edges, with fewer points, or rounded."""

from __future__ import annotations

import math
from typing import Callable

import numpy as np

from ..gdal_bindings import ogr
from ..grid import Grid

EXACT, SIMPLIFIED, SMOOTHED = "exact", "simplified", "smoothed"
OUTLINES = (EXACT, SIMPLIFIED, SMOOTHED)

_TOLERANCE = 0.5  # cells: how far a simplified outline may run from the middles of the cells' edges
_TRIES = 3  # each with half the tolerance of the one before
_ROUNDS = 2  # of cutting corners

Points = np.ndarray
"""(n, 2): column and row of the corners of a ring in cells, the first not repeated."""


def redrawn(polygon: ogr.Geometry, grid: Grid, outline: str) -> ogr.Geometry:
    """A polygon of cells with another outline.

    A simplified outline runs through the middles of the cells' edges, which turns stairs into slopes, and keeps of
    them what Douglas and Peucker's method (1973) does within half a cell. A smoothed one has its corners cut twice more
    (Chaikin 1974). Through the middles of the edges no two parts of an outline meet, so that this much is always valid;
    where the rest would make an outline cross itself it is done with a smaller tolerance, or not at all.

    Parameters
    ----------
    polygon : ogr.Geometry
        Whose edges are those of cells of the grid.
    grid : Grid
        Of the cells.
    outline : str
        One of `OUTLINES`.

    Returns
    -------
    ogr.Geometry
        A valid polygon.
    """
    if outline == EXACT:
        return polygon
    middles = _rebuilt([_middles(_cells(ring, grid)) for ring in _rings(polygon)])
    for halvings in range(_TRIES):
        drawn = middles.SimplifyPreserveTopology(_TOLERANCE / 2**halvings)
        if outline == SMOOTHED:
            drawn = _changed(drawn, _rounded)
        if _is_good(drawn, middles):
            return _changed(drawn, lambda points: _placed(points, grid))
    return _changed(middles, lambda points: _placed(points, grid))


def _is_good(drawn: ogr.Geometry, middles: ogr.Geometry) -> bool:
    alike = drawn.GetGeometryName() == "POLYGON" and drawn.GetGeometryCount() == middles.GetGeometryCount()
    return alike and drawn.IsValid() and drawn.GetArea() > 0


def _rings(polygon: ogr.Geometry) -> list[Points]:
    rings = (polygon.GetGeometryRef(index) for index in range(polygon.GetGeometryCount()))
    return [np.array(ring.GetPoints())[:-1, :2] for ring in rings]


def _changed(polygon: ogr.Geometry, change: Callable[[Points], Points]) -> ogr.Geometry:
    return _rebuilt([change(ring) for ring in _rings(polygon)])


def _rebuilt(rings: list[Points]) -> ogr.Geometry:
    polygon = ogr.Geometry(ogr.wkbPolygon)
    for points in rings:
        ring = ogr.Geometry(ogr.wkbLinearRing)
        for x, y in (*points, points[0]):
            ring.AddPoint_2D(float(x), float(y))
        polygon.AddGeometry(ring)
    return polygon


def _cells(points: Points, grid: Grid) -> Points:
    """Corners in cells, whole numbers."""
    return np.round((points - grid.origin) / (grid.cell[0], -grid.cell[1]))


def _placed(points: Points, grid: Grid) -> Points:
    """Points in cells, in units of the grid's system."""
    return points * (grid.cell[0], -grid.cell[1]) + grid.origin


def _middles(points: Points) -> Points:
    """The middle of every cell's edge along a ring whose corners are given."""
    steps = np.roll(points, -1, axis=0) - points
    counts = np.abs(steps).sum(axis=1).astype(int)  # one of both is 0
    along = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts) + 0.5
    return np.repeat(points, counts, axis=0) + along[:, None] * np.repeat(np.sign(steps), counts, axis=0)


def _rounded(points: Points) -> Points:
    """A ring whose corners are cut, each time at a quarter of both edges."""
    for _ in range(_ROUNDS):
        ahead = np.roll(points, -1, axis=0)
        points = np.stack([0.75 * points + 0.25 * ahead, 0.25 * points + 0.75 * ahead], axis=1).reshape(-1, 2)
    return points


def extents(polygon: ogr.Geometry, metres: tuple[float, float], direction: float) -> tuple[float, float]:
    """How long a polygon is in a compass direction, and how wide across it.

    Parameters
    ----------
    polygon : ogr.Geometry
        In any units.
    metres : (float, float)
        That one unit of x and one of y span where it lies.
    direction : float
        Degrees clockwise from north.

    Returns
    -------
    (float, float)
        Metres; NaN where the direction is.
    """
    ring = _rings(polygon)[0]
    east, north = ((ring - ring[0]) * metres).T
    sine, cosine = math.sin(math.radians(direction)), math.cos(math.radians(direction))
    return float(np.ptp(east * sine + north * cosine)), float(np.ptp(east * cosine - north * sine))
