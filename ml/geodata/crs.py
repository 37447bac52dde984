"""Coordinate reference systems as WKT text: sameness, transformation and the length of a unit in metres."""

from __future__ import annotations

import math
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from ..base.errors import InputError
from ..base.window import Bounds
from .gdal_bindings import gdal, osr, quiet_gdal, without_exceptions

_ANY = ("", "unnamed", "unknown", "Local", "Engineering CRS")  # names of sites' grids that tell none from another
_REASON = 200  # letters of what PROJ says
_STEP = 10.0  # metres between points whose latitudes tell a projection's stretch


def spatial_reference(wkt: str) -> osr.SpatialReference:
    """A system as GDAL knows it, with x (or longitude) before y whatever its authority says.

    Parameters
    ----------
    wkt : str
        The system; not empty.

    Raises
    ------
    InputError
        For a text that GDAL cannot read.
    """
    reference = osr.SpatialReference()
    try:
        failed = reference.ImportFromWkt(wkt) if wkt else 1
    except RuntimeError:
        failed = 1
    if failed:
        raise InputError(f"The coordinate system {wkt[:60]!r} cannot be read; assign a valid one to the layer.")
    reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return reference


def horizontal_wkt(reference: osr.SpatialReference) -> str:
    """A system without its heights: of a compound or a three-dimensional one, what says where things lie.

    Parameters
    ----------
    reference : osr.SpatialReference
        Any; it is left alone.

    Returns
    -------
    str
        WKT2.
    """
    if reference.GetAxesCount() > 2:
        reference = reference.Clone()
        reference.DemoteTo2D()
    return reference.ExportToWkt(["FORMAT=WKT2"])


def is_geographic(wkt: str) -> bool:
    """Whether a system is in degrees.

    Parameters
    ----------
    wkt : str
        The system, empty where unknown.
    """
    return bool(wkt) and bool(spatial_reference(wkt).IsGeographic())


def is_projected(wkt: str) -> bool:
    """Whether a system is a map's projection, in metres or feet.

    Parameters
    ----------
    wkt : str
        The system, empty where unknown.
    """
    return bool(wkt) and bool(spatial_reference(wkt).IsProjected())


@lru_cache(maxsize=64)
def whole_turn(wkt: str) -> float:
    """After how many units of x one is at the same place again: 360 in degrees of longitude, 0 on a map.

    Parameters
    ----------
    wkt : str
        The system, empty where unknown.
    """
    return 2 * math.pi / spatial_reference(wkt).GetAngularUnits() if is_geographic(wkt) else 0.0


def same_crs(first: str, second: str) -> bool:
    """Whether two texts describe one system; a site's own grid is told by its name, as a GeoTIFF keeps no more of it.

    Parameters
    ----------
    first, second : str
        WKT, empty where unknown; two empty ones are the same.

    Returns
    -------
    bool

    Raises
    ------
    InputError
        For two different texts one of which GDAL cannot read.
    """
    if first == second or not first or not second:
        return first == second
    one, other = spatial_reference(first), spatial_reference(second)
    one_site = one.IsLocal() and other.IsLocal() and one.GetName() == other.GetName() not in _ANY
    return bool(one.IsSame(other) or (one_site and one.GetLinearUnits() == other.GetLinearUnits()))


def metres_per_unit(wkt: str, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres that one unit spans, on the system's own ellipsoid.

    Projected systems give their linear unit twice (feet: 0.3048), but for Mercator's (Web Mercator among them), which
    stretch with the latitude; a missing system counts as metres. Geographic ones give the length of a unit along the
    parallel and along the meridian (radii of curvature of the ellipsoid, so the system may be another planet's).

    Parameters
    ----------
    wkt : str
        The system, empty where unknown.
    y : array of any shape
        Ordinates in its unit.

    Returns
    -------
    per_x, per_y : arrays of the same shape
        Metres per unit of x and of y.
    """
    y = np.asarray(y, dtype=float)
    measures = _measures(wkt)
    if measures.stretched_from:
        return _stretched(wkt, measures.stretched_from, y)
    if measures.squared_eccentricity is None:
        return np.full(y.shape, measures.unit), np.full(y.shape, measures.unit)
    latitude = y * measures.unit
    term = 1 - measures.squared_eccentricity * np.sin(latitude) ** 2
    along_parallel = measures.axis / np.sqrt(term) * np.cos(latitude) * measures.unit
    along_meridian = measures.axis * (1 - measures.squared_eccentricity) / term**1.5 * measures.unit
    return along_parallel, along_meridian


def _stretched(wkt: str, geographic: str, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Metres per unit of a Mercator projection, from the longitudes and latitudes of points one step apart."""
    step = _STEP / _measures(wkt).unit
    longitude, latitude = Transform(wkt, geographic)(
        np.stack([np.zeros_like(y), np.full_like(y, step), np.zeros_like(y), np.zeros_like(y)]),
        np.stack([y, y, y - step / 2, y + step / 2]),
    )
    along_parallel, along_meridian = metres_per_unit(geographic, latitude[0])
    across, up = longitude[1] - longitude[0], latitude[3] - latitude[2]
    return along_parallel * across / step, along_meridian * up / step


class _Measures(NamedTuple):
    """Metres or radians per unit; for angles also the ellipsoid, for Mercator's projections what they project."""

    unit: float
    axis: float = 0.0
    squared_eccentricity: float | None = None
    stretched_from: str = ""


@lru_cache(maxsize=64)
def _measures(wkt: str) -> _Measures:
    if not wkt:
        return _Measures(1.0)
    reference = spatial_reference(wkt)
    if not reference.IsGeographic():
        mercator = (reference.GetAttrValue("PROJECTION") or "").startswith("Mercator")
        return _Measures(
            reference.GetLinearUnits(), stretched_from=reference.CloneGeogCS().ExportToWkt() if mercator else ""
        )
    inverse_flattening = reference.GetInvFlattening()
    squared_eccentricity = 0.0 if inverse_flattening == 0 else (2 - 1 / inverse_flattening) / inverse_flattening
    return _Measures(reference.GetAngularUnits(), reference.GetSemiMajor(), squared_eccentricity)


def transformation(source: str, target: str) -> osr.CoordinateTransformation:
    """What moves points from one system to another.

    Parameters
    ----------
    source, target : str
        WKT of each.

    Raises
    ------
    InputError
        Where the two cannot be related: a site's own grid, or another planet's.
    """
    systems = spatial_reference(source), spatial_reference(target)
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            made = osr.CoordinateTransformation(*systems)
            with suppress(RuntimeError):  # of a place that has no image
                made.TransformPoint(0.0, 0.0)
        except (RuntimeError, TypeError) as error:  # a TypeError where GDAL gave nothing and raised nothing
            names = " and ".join(repr(system.GetName()) for system in systems)
            reason = gdal.GetLastErrorMsg() or (str(error) if isinstance(error, RuntimeError) else "GDAL knows no way")
            raise InputError(
                f"The coordinate systems {names} cannot be related ({reason[:_REASON]}): one of them may be a site's "
                "own grid or another planet's. Choose layers of one place, or assign the system that each is really in."
            ) from None
    return made


class Transform:
    """Points from one system to another, as arrays.

    Parameters
    ----------
    source, target : str
        WKT, both empty where none is known.

    Raises
    ------
    InputError
        Where the two systems cannot be related (another planet, or one of them missing).
    """

    def __init__(self, source: str, target: str) -> None:
        self._identity = same_crs(source, target)
        if self._identity:
            return
        if not source or not target:
            raise InputError("One of the two layers has no coordinate system and the other has one; assign it first.")
        self._transform = transformation(source, target)

    def __call__(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Coordinates in the other system.

        Parameters
        ----------
        x, y : np.ndarray
            In the units of the first one, of shapes that broadcast.

        Returns
        -------
        tuple of np.ndarray
            x and y of the shape that they broadcast to, float64; NaN where a point has no image.
        """
        x, y = np.broadcast_arrays(np.asarray(x, dtype=float), np.asarray(y, dtype=float))
        if self._identity:
            return x.copy(), y.copy()
        points = np.stack([x.ravel(), y.ravel()], axis=-1)
        with quiet_gdal(), without_exceptions():  # GDAL tells of every point that has no image
            moved = np.array(self._transform.TransformPoints(points))[:, :2]
        moved[~np.isfinite(moved).all(axis=1)] = math.nan
        return moved[:, 0].reshape(x.shape), moved[:, 1].reshape(x.shape)


def bounds_between(bounds: Bounds, source: str, target: str, steps: int = 21) -> Bounds:
    """A rectangle's bounds in another system.

    Parameters
    ----------
    bounds : Bounds
        Of the rectangle.
    source, target : str
        WKT of its system, and of the other.
    steps : int, default 21
        Points along each side of the lattice that is looked at; a pole inside counts with all longitudes.

    Returns
    -------
    Bounds
        In units of ``target``.

    Raises
    ------
    InputError
        Where none of the points has an image there.
    """
    x, y = np.linspace(bounds.west, bounds.east, steps), np.linspace(bounds.south, bounds.north, steps)
    found = np.stack(Transform(source, target)(x[None, :], y[:, None])).reshape(2, -1)
    if np.isnan(found[0]).all():
        raise InputError("No part of the layer has a place in the other layer's coordinate system; check both.")
    (west, south), (east, north) = np.nanmin(found, axis=1), np.nanmax(found, axis=1)
    turn = whole_turn(target)
    if turn and not whole_turn(source):
        poles = np.array([turn / 4, -turn / 4])
        x, y = Transform(target, source)(np.zeros(2), poles)
        inside = (x >= bounds.west) & (x <= bounds.east) & (y >= bounds.south) & (y <= bounds.north)
        if inside.any():
            west, east = -turn / 2, turn / 2
            south, north = min(south, *poles[inside]), max(north, *poles[inside])
    return Bounds(*map(float, (west, south, east, north)))
