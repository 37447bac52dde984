"""Mean and deviation of a scene's image: from windows spread over all of it, never of a tile."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window
from .modality import IMAGE_AND_DEM
from .scene import Scene

_STATISTICS_CELLS = 2048  # per side: the lattice of windows from which a scene's statistics are taken
_STATISTICS_BLOCK = 256  # cells: side of such a window
_STRAY, _MOST_STRAY = 10.0, 1e-3  # interquartile ranges from the median; share of the pixels that may be left out
_QUANTILE_PIXELS = 2**18
_FEWEST_PIXELS = 512 * 512  # below it the statistics of a scene are not trusted


class Sums(NamedTuple):
    """What mean and deviation of several bands are made of, and their limits."""

    pixels: int
    """Number of known ones."""
    total: np.ndarray
    """(bands,) sums of their values."""
    squares: np.ndarray
    """(bands,) sums of the squares of these."""
    low: np.ndarray
    """(bands,) least values; infinite where no pixel is known."""
    high: np.ndarray
    """(bands,) greatest values; minus infinity where no pixel is known."""

    @classmethod
    def of(cls, values: np.ndarray) -> Sums:
        """The sums over some pixels.

        Parameters
        ----------
        values : numpy.ndarray
            (bands, n) floats, all known; n may be 0.
        """
        low, high = values.min(axis=1, initial=np.inf), values.max(axis=1, initial=-np.inf)
        squares = np.einsum("bi,bi->b", values, values, dtype=float)
        return cls(values.shape[1], values.sum(axis=1, dtype=float), squares, low, high)

    def plus(self, other: Sums) -> Sums:
        """The sums over both.

        Parameters
        ----------
        other : Sums
            Of as many bands.
        """
        total, squares = self.total + other.total, self.squares + other.squares
        limits = np.minimum(self.low, other.low), np.maximum(self.high, other.high)
        return Sums(self.pixels + other.pixels, total, squares, *limits)

    def moments(self) -> tuple[np.ndarray, np.ndarray]:
        """(bands,) means and deviations of at least one pixel; 1 in place of a deviation of 0."""
        mean = self.total / self.pixels
        deviation = np.sqrt(np.maximum(self.squares / self.pixels - mean**2, 0))
        return mean, np.where(deviation > 0, deviation, 1.0)


def image_statistics(scene: Scene) -> tuple[np.ndarray, np.ndarray]:
    """What a scene's image is standardised by, from at most about four million of its pixels.

    Stray pixels (ten interquartile ranges from the median, where they are at most a thousandth) do not count, such as
    saturated ones. Only pixels whose elevation is known count, where the scene has a DEM and there are any. Where there
    is hardly any data at the places that are looked at (a few chips on a large map), all is read.

    Parameters
    ----------
    scene : Scene
        Whose image is meant.

    Returns
    -------
    mean, deviation : numpy.ndarray
        (bands,) float64 each, in the image's own units; 1 in place of a deviation of 0.

    Raises
    ------
    InputError
        Where the image has no data at all.
    """
    windows, with_dem = sample_windows(scene.grid.shape), scene.modality == IMAGE_AND_DEM
    found = sums(scene, windows, with_dem)
    seen = sum(window.rows * window.cols for window in windows)
    if found.pixels < _FEWEST_PIXELS and seen < scene.grid.shape[0] * scene.grid.shape[1]:
        windows = list(scene.grid.blocks(_STATISTICS_CELLS // 2))
        found = sums(scene, windows, with_dem)
    if found.pixels == 0:
        windows, with_dem = list(scene.grid.blocks(_STATISTICS_CELLS // 2)), False
        found = sums(scene, windows, with_dem)
    if found.pixels == 0:
        raise InputError("The image has no data anywhere; check its no-data value and its alpha band.")
    low, high = _fences(scene, windows, with_dem)
    if (found.low < low).any() or (found.high > high).any():
        inner = sums(scene, windows, with_dem, (low, high))
        if found.pixels - inner.pixels <= _MOST_STRAY * found.pixels:
            found = inner
    return found.moments()


def sums(
    scene: Scene,
    windows: Iterable[Window],
    with_dem: bool = True,
    limits: tuple[np.ndarray, np.ndarray] | None = None,
) -> Sums:
    """What statistics of some windows need.

    Parameters
    ----------
    scene : Scene
        Whose image is meant.
    windows : iterable of Window
        Of it.
    with_dem : bool
        Count only pixels whose elevation is known too (default).
    limits : (numpy.ndarray, numpy.ndarray), optional
        (bands,) each: the least and greatest values of pixels that count (default: all do).

    Returns
    -------
    Sums
    """
    found = Sums.of(np.empty((scene.bands, 0)))
    for window in windows:
        values = _known(scene, window, with_dem)
        if limits is not None:
            least, most = (limit[:, None] for limit in limits)
            values = values[:, ((values >= least) & (values <= most)).all(axis=0)]
        found = found.plus(Sums.of(values))
    return found


def _fences(scene: Scene, windows: Sequence[Window], with_dem: bool) -> tuple[np.ndarray, np.ndarray]:
    """Values (bands,) beyond which a pixel is stray: `_STRAY` interquartile ranges from the median."""
    step = max(1, math.isqrt(sum(window.rows * window.cols for window in windows) // _QUANTILE_PIXELS))
    known = np.concatenate([_known(scene, window, with_dem)[:, ::step] for window in windows], axis=1)
    low, median, high = np.percentile(known, (25, 50, 75), axis=1) if known.size else np.zeros((3, scene.bands))
    reach = np.where(high > low, _STRAY * (high - low), np.inf)
    return median - reach, median + reach


def _known(scene: Scene, window: Window, with_dem: bool) -> np.ndarray:
    """(bands, n): the pixels that are known (and whose elevation is known too)."""
    image = scene.read_image(window)
    known = np.isfinite(image).all(axis=0)
    if with_dem:
        known &= scene.read_known(window)
    return image.reshape(len(image), -1) if known.all() else image[:, known]


def sample_windows(shape: tuple[int, int]) -> list[Window]:
    """Blocks spread evenly over a scene, all of it where it is small.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the scene.

    Returns
    -------
    list of Window
    """
    (rows, cols), block = shape, _STATISTICS_BLOCK
    step_rows, step_cols = (max(block, -(-size * block // _STATISTICS_CELLS)) for size in shape)
    return [
        Window(row, col, min(block, rows - row), min(block, cols - col))
        for row in range(0, rows, step_rows)
        for col in range(0, cols, step_cols)
    ]
