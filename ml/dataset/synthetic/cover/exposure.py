"""Sunlight on made-up land, and what a sensor makes of it."""

from __future__ import annotations

import numpy as np
from scipy import ndimage


def hillshade(dem: np.ndarray, cell_m: float, azimuth: float = 315.0, altitude: float = 45.0) -> np.ndarray:
    """Cosine of the angle between the sun's rays and the surface's normal.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres, row 0 in the north.
    cell_m : float
        Side of a cell in metres.
    azimuth : float, default 315
        Of the sun in degrees, clockwise from north.
    altitude : float, default 45
        Of the sun in degrees above the horizon.

    Returns
    -------
    np.ndarray
        (rows, cols), 0 to 1.
    """
    down, across = np.gradient(dem, cell_m)
    azimuth, altitude = np.radians(azimuth), np.radians(altitude)
    facing = np.sin(altitude) + np.cos(altitude) * (-across * np.sin(azimuth) + down * np.cos(azimuth))
    return np.clip(facing / np.sqrt(1 + down**2 + across**2), 0, 1)


def cast_shadow(dem: np.ndarray, cell_m: float, azimuth: float, altitude: float) -> np.ndarray:
    """Where other ground stands before the sun.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres, row 0 in the north.
    cell_m : float
        Side of a cell in metres.
    azimuth, altitude : float
        Of the sun in degrees, as in `hillshade`.

    Returns
    -------
    np.ndarray
        bool (rows, cols).

    Examples
    --------
    >>> wall = np.zeros((1, 5)) + [0, 10, 0, 0, 0]
    >>> cast_shadow(wall, 4.0, 270.0, 45.0)
    array([[False, False,  True,  True, False]])
    """
    towards = -np.cos(np.radians(azimuth)), np.sin(np.radians(azimuth))  # rows, columns
    rise = cell_m * np.tan(np.radians(altitude))
    steps = min(int(np.ptp(dem) / rise) + 1, max(dem.shape))
    shadow = np.zeros(dem.shape, bool)
    for step in range(1, steps + 1):
        row, col = (int(np.rint(step * part)) for part in towards)
        here, there = zip(*(_overlap(size, shift) for size, shift in zip(dem.shape, (row, col))))
        shadow[here] |= dem[there] - step * rise > dem[here]
    return shadow


def sensor(radiance: np.ndarray, cell_m: float, generator: np.random.Generator) -> np.ndarray:
    """A picture by some camera or satellite: blur, haze, gains of its own, grain, and the stretch of who delivers it.

    Parameters
    ----------
    radiance : np.ndarray
        (3, rows, cols): red, green, blue, about 0 to 1.
    cell_m : float
        Side of a cell in metres; the air's part grows with it.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    np.ndarray
        uint8 (3, rows, cols), 1 to 255.
    """
    seen = ndimage.gaussian_filter(radiance, (0, *[generator.uniform(0.25, 0.8)] * 2))
    haze = generator.uniform(0, 0.08 + 0.05 * (cell_m > 5)) * np.array([0.7, 0.9, 1.25])[:, None, None]
    seen = seen * generator.uniform(0.92, 1.08, (3, 1, 1)) + haze
    seen = seen + generator.normal(0, generator.uniform(0.002, 0.015), seen.shape)
    low, high = np.percentile(seen, (generator.uniform(0.05, 1.5), generator.uniform(98.5, 99.95)))
    stretch = generator.uniform(0, 1)  # of what lies between the scene's darkest and brightest cells
    low, high = stretch * low, stretch * high + (1 - stretch) * generator.uniform(0.7, 1.05)
    bright = ((seen - low) / max(high - low, 0.05)).clip(0, 1) ** generator.uniform(0.75, 1.15)
    return np.round(1 + 254 * bright).astype(np.uint8)


def _overlap(size: int, shift: int) -> tuple[slice, slice]:
    """Places along one axis, and those that lie ``shift`` farther."""
    return slice(max(-shift, 0), size - max(shift, 0)), slice(max(shift, 0), size + min(shift, 0))
