"""Terrain as physical channels that mean the same at every cell size: what a network sees of a DEM beside relief.

All lengths, heights too, are in cells, and each channel is divided by a constant, so that its deviation on real ground
is about 1. Each is a scalar that turns with the ground. Level ground has 0 in all of them, and a plane in all but
slope, up to the border of what is known.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Callable

import numpy as np

from .ground import REACH, Ground
from .openness import STEPS, openness
from .position import FAR, NEAR, position
from .surface import plan_curvature, profile_curvature, slope


@dataclass(frozen=True)
class Channel:
    """A channel, and how it changes with the ground."""

    made: Callable[[Ground], np.ndarray] | None
    """Its values (rows, cols) of the ground in a window; None: what is measured against the whole scene."""
    reach: int
    """Cells around a cell that it looks at."""
    scale: float
    """What is 1 to a network: about its deviation on real ground."""
    by_height: float
    """Where all heights are multiplied by f, its values are by f to this power (curvature and openness: nearly)."""
    by_cell: float
    """Where a cell's side is multiplied by f, its values are by f to this power."""
    wide: bool = False
    """Whether it looks so far that it takes longer in strips than at once."""
    compressed: bool = False
    """Whether a network gets the inverse hyperbolic sine, which lets large values grow as their logarithm."""


CHANNELS = {
    "relief": Channel(None, 0, 1.0, 1, -1),
    "slope": Channel(slope, REACH, 0.2, 0.5, 0),
    "position_5": Channel(partial(position, boxes=NEAR), sum(NEAR), 0.2, 1, -1, wide=True),
    "position_25": Channel(partial(position, boxes=FAR), sum(FAR), 1.5, 1, -1, wide=True),
    "profile_curvature": Channel(profile_curvature, REACH, 0.05, 1, 1, compressed=True),
    "plan_curvature": Channel(plan_curvature, REACH, 0.05, 1, 1, compressed=True),
    "openness": Channel(openness, STEPS[-1], 0.08, 1, 0),
}
"""By the names of `Scaling.terrain`. The scales are round numbers near the deviations on a lidar DEM
of 1, 2 and 5 m, SRTM of 30 m, MOLA and HRSC's of Mars at 232 m, and made-up scenes at 2 m: 0.16 to 0.24 (slope's root),
0.08 to 0.34 and 1.1 to 2.0 cells (position), 0.03 to 0.13 / cell (curvature), 0.06 to 0.10 (openness).
"""

_ALL = {
    **CHANNELS,
    "slope_angle": Channel(None, REACH, 1.0, 0, 0),
    "elevation": Channel(None, 0, 1.0, 0, 0),
}
"""With those beside the features of a multispectral image (`spectral.scene`), which are standardised by the whole
domain: a slope stays what it is at any cell size, and neither can be raised.
"""


def reach(names: Sequence[str]) -> int:
    """Cells around a window that channels look at.

    Parameters
    ----------
    names : sequence of str
        Names of `Scaling.terrain`, one or more.

    Returns
    -------
    int
        The farthest of them; 0 for relief.
    """
    return max(_ALL[name].reach for name in names)


def terrain_channels(names: Sequence[str], ground: Ground, relief: np.ndarray) -> np.ndarray:
    """Channels of the ground in a window.

    Parameters
    ----------
    names : sequence of str
        Names of `Scaling.terrain`, in order.
    ground : Ground
        The window's, with a halo of their `reach`.
    relief : numpy.ndarray
        (1, rows, cols) float32, in a network's units.

    Returns
    -------
    numpy.ndarray
        (len(names), rows, cols) float32, in a network's units; NaN where the height is unknown.
    """
    made = np.empty((len(names), *ground.within(ground.heights).shape), np.float32)
    for values, name in zip(made, names):
        channel = _ALL[name]
        if channel.made is None:
            values[:] = relief[0]
        elif channel.wide:
            values[:] = _scaled(channel, channel.made(ground), ground)
    for rows, strip in ground.strips():
        for values, name in zip(made, names):
            channel = _ALL[name]
            if channel.made is not None and not channel.wide:
                values[rows] = _scaled(channel, channel.made(strip), strip)
    return made


def _scaled(channel: Channel, values: np.ndarray, ground: Ground) -> np.ndarray:
    """What a network gets for a channel's ``values`` (rows, cols)."""
    scaled = values / channel.scale
    if channel.compressed:
        scaled = _compressed(scaled)
    return scaled if ground.all_known else np.where(np.isfinite(ground.within(ground.heights)), scaled, np.nan)


def _compressed(values: np.ndarray) -> np.ndarray:
    """The inverse hyperbolic sine in single precision, by a logarithm, which takes a tenth of the time."""
    values = values.astype(np.float32)
    size = np.abs(values)
    return np.copysign(np.log(size + np.sqrt(size * size + 1)), values)


def _expanded(values: np.ndarray) -> np.ndarray:
    """What `_compressed` made ``values`` of, by an exponential, which is as quick."""
    grown = np.exp(values)
    return (grown - 1 / grown) / 2


def raised(names: Sequence[str], dem: np.ndarray, factor: float) -> np.ndarray:
    """Channels of ground whose heights are multiplied.

    Parameters
    ----------
    names : sequence of str
        The channels', in order.
    dem : numpy.ndarray
        (channels, rows, cols) in a network's units.
    factor : float
        Above 0. Curvature and openness change as they do on gentle slopes.

    Returns
    -------
    numpy.ndarray
        Of the same shape and type.
    """
    return _changed(names, dem, np.multiply, [factor ** _ALL[name].by_height for name in names])


def enlarged(names: Sequence[str], dem: np.ndarray, factor: float) -> np.ndarray:
    """Channels of ground that is seen by larger cells.

    Parameters
    ----------
    names : sequence of str
        The channels', in order.
    dem : numpy.ndarray
        (channels, rows, cols) in a network's units.
    factor : float
        Side of a cell afterwards over that before. What is measured over some cells stays as wide on the ground.

    Returns
    -------
    numpy.ndarray
        Of the same shape and type.
    """
    return _changed(names, dem, np.divide, [factor ** -_ALL[name].by_cell for name in names])


def _changed(names: Sequence[str], dem: np.ndarray, change: np.ufunc, factors: Sequence[float]) -> np.ndarray:
    """Each channel multiplied or divided by its factor, as it is before it is compressed."""
    changed = np.empty_like(dem)
    for name, before, after, factor in zip(names, dem, changed, factors):
        if _ALL[name].compressed:
            after[:] = _compressed(change(_expanded(before), factor))
        else:
            after[:] = change(before, factor)
    return changed
