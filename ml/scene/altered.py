"""A scene that shows something else than it does, to see what a network looks at."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..base.settings import one_of
from ..geodata.grid import Window
from ..geodata.source import RasterSource
from .modality import DEM, IMAGE
from .scene import Scene
from .spectral.roles import SLOPE
from .statistics import image_statistics, sample_windows

ALTERATIONS = ("image constant", "image inverted", "DEM flat", "heights doubled")
"""Every band its mean; every band mirrored at its mean; every height the mean; heights above the mean doubled."""
_OF_IMAGE = {"image constant": 0.0, "image inverted": -1.0}
_OF_DEM = {"DEM flat": 0.0, "heights doubled": 2.0}


def alterations_of(modality: str) -> tuple[str, ...]:
    """Those that there are of what a scene has.

    Parameters
    ----------
    modality : str
        Of `MODALITIES`.

    Returns
    -------
    tuple of str
        Some of `ALTERATIONS`, in order.
    """
    return tuple(name for name in ALTERATIONS if modality != (DEM if name in _OF_IMAGE else IMAGE))


def altered(scene: Scene, alteration: str, roles: Sequence[str] = ()) -> Scene:
    """A scene with another image or another DEM; known cells stay known, and no others become so.

    Parameters
    ----------
    scene : Scene
        In its own units, with what is altered.
    alteration : str
        One of `ALTERATIONS`.
    roles : sequence of str
        Of the image's bands, where they are told: a slope that comes with the image is altered with the DEM, level
        where that is flat and twice as high where heights are doubled, and stays with the image.

    Returns
    -------
    Scene
        Read on demand.
    """
    one_of("alteration", alteration, ALTERATIONS)
    of_slope = np.array([role == SLOPE for role in roles], bool)
    if alteration in _OF_IMAGE:
        mean, factor = image_statistics(scene)[0], np.full(scene.bands, _OF_IMAGE[alteration])
        factor[np.flatnonzero(of_slope)] = 1.0
        return scene if scene.image is None else scene.with_image(_Stretched(scene.image, mean, factor))
    times = _OF_DEM[alteration]
    mean = _mean_height(scene)
    other = scene.with_heights(lambda source: _Stretched(source, mean, np.array([times])))
    if scene.image is None or not of_slope.any():
        return other
    return other.with_image(_Stretched(scene.image, np.zeros(scene.bands), np.where(of_slope, times, 1.0)))


class _Stretched:
    """A source whose bands are stretched about a value: factor 0 makes it the value, -1 mirrors it there."""

    def __init__(self, source: RasterSource, centre: np.ndarray, factor: np.ndarray) -> None:
        self.grid, self.bands, self._source = source.grid, source.bands, source
        self._centre, self._factor = centre[:, None, None], factor[:, None, None]

    def read(self, window: Window) -> np.ndarray:
        values = self._source.read(window)
        return ((values - self._centre) * self._factor + self._centre).astype(values.dtype)


def _mean_height(scene: Scene) -> np.ndarray:
    """(1,) metres, of some of the DEM."""
    if scene.raw_dem is None:
        return np.zeros(1)
    heights = [scene.raw_dem.read(window) for window in sample_windows(scene.raw_dem.grid.shape)]
    known = np.concatenate([values[np.isfinite(values)] for values in heights])
    return np.array([known.mean() if known.size else 0.0])
