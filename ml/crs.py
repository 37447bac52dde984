"""Coordinate reference systems as WKT text: sameness, transformation and the length of a unit in metres."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import NamedTuple

import numpy as np
from osgeo import osr

from .errors import InputError
from .quiet import quiet


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """The reference of ``wkt``, with x (or longitude) before y whatever its authority says."""
    reference = osr.SpatialReference()
    try:
        failed = reference.ImportFromWkt(wkt) if wkt else 1
    except RuntimeError:
        failed = 1
    if failed:
        raise InputError(f"The coordinate system {wkt[:60]!r} cannot be read; assign a valid one to the layer.")
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def same_crs(first: str, second: str) -> bool:
    """Whether two WKT texts describe one system (two empty texts do)."""
    if first == second:
        return True
    if not first or not second:
        return False
    return bool(spatial_reference(first).IsSame(spatial_reference(second)))


def metres_per_unit(wkt: str, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres that one unit of x and of y spans at ordinate ``y`` (any shape), on the system's own ellipsoid.

    Projected systems give their linear unit twice (feet: 0.3048); a missing system counts as metres. Geographic ones
    give the length of a unit along the parallel and along the meridian (radii of curvature of the ellipsoid, so the
    system may be another planet's).
    """
    y = np.asarray(y, dtype=float)
    measures = _measures(wkt)
    if measures.squared_eccentricity is None:
        return np.full(y.shape, measures.unit), np.full(y.shape, measures.unit)
    latitude = y * measures.unit
    term = 1 - measures.squared_eccentricity * np.sin(latitude) ** 2
    along_parallel = measures.axis / np.sqrt(term) * np.cos(latitude) * measures.unit
    along_meridian = measures.axis * (1 - measures.squared_eccentricity) / term**1.5 * measures.unit
    return along_parallel, along_meridian


class _Measures(NamedTuple):
    """Metres or radians per unit; for angles also the ellipsoid."""

    unit: float
    axis: float = 0.0
    squared_eccentricity: float | None = None


@lru_cache(maxsize=64)
def _measures(wkt: str) -> _Measures:
    if not wkt:
        return _Measures(1.0)
    reference = spatial_reference(wkt)
    if not reference.IsGeographic():
        return _Measures(reference.GetLinearUnits())
    inverse_flattening = reference.GetInvFlattening()
    squared_eccentricity = 0.0 if inverse_flattening == 0 else (2 - 1 / inverse_flattening) / inverse_flattening
    return _Measures(reference.GetAngularUnits(), reference.GetSemiMajor(), squared_eccentricity)


class Transform:
    """Points from one system to another, as arrays.

    Raises `InputError` where the two systems cannot be related (another planet, or one of them missing).
    """

    def __init__(self, source: str, target: str):
        self._identity = same_crs(source, target)
        if self._identity:
            return
        if not source or not target:
            raise InputError("One of the two layers has no coordinate system and the other has one; assign it first.")
        try:
            with quiet():
                self._transform = osr.CoordinateTransformation(spatial_reference(source), spatial_reference(target))
                self._transform.TransformPoint(0.0, 0.0)
        except (RuntimeError, TypeError) as error:
            raise InputError(
                f"The two coordinate systems cannot be related ({error}); reproject one layer first."
            ) from None

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Transformed x and y of the same shape; points that have no image come back as NaN."""
        x, y = np.broadcast_arrays(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
        if self._identity:
            return x.copy(), y.copy()
        points = np.stack([x.ravel(), y.ravel()], axis=-1)
        moved = np.array(self._transform.TransformPoints(points))[:, :2]
        moved[~np.isfinite(moved).all(axis=1)] = math.nan
        return moved[:, 0].reshape(x.shape), moved[:, 1].reshape(x.shape)
