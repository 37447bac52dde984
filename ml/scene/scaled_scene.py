"""From physical values to what a network was trained on: computed once for a scene, never for a tile.

The image is standardised band by band. The DEM becomes local relief: metres above a smooth regional surface, divided by
the size of a cell and by a fixed factor, so that a slope of one and the same angle looks alike at every cell size; or
the channels of `terrain` that the scaling names.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window
from .filling import filled
from .modality import DEM, IMAGE, IMAGE_AND_DEM
from .regional_surface import RegionalSurface
from .scaling import Scaling
from .scene import Scene
from .terrain.channels import reach, terrain_channels
from .terrain.ground import Ground

_STATISTICS_CELLS = 2048  # per side: the lattice of windows from which a scene's statistics are taken
_STATISTICS_BLOCK = 256  # cells: side of such a window
_STRAY, _MOST_STRAY = 10.0, 1e-3  # interquartile ranges from the median; share of the pixels that may be left out
_QUANTILE_PIXELS = 2**18
_FEWEST_PIXELS = 512 * 512  # below it the statistics of a scene are not trusted


@dataclass(frozen=True)
class ScaledSample:
    """What is known of one window, in a network's units; `filled` is what the network sees."""

    image: np.ndarray
    """(bands, rows, cols) float32, in standard deviations; NaN where a band is unknown."""
    dem: np.ndarray
    """(channels, rows, cols) float32, those of `Scaling.terrain`; NaN where unknown."""
    valid: np.ndarray
    """(rows, cols) bool: where every band and the elevation are known."""
    elevation: np.ndarray
    """(rows, cols) float64, metres as they were read; NaN where there are none."""
    modality: str = IMAGE_AND_DEM
    """What the scene has, of `MODALITIES`; the other of image and DEM is NaN everywhere, and stays so when `filled`."""

    def part(self, place: tuple[slice, slice]) -> ScaledSample:
        """A part of the window.

        Parameters
        ----------
        place : tuple of slice
            Rows and columns, counted from the window's first ones.

        Returns
        -------
        ScaledSample
            Of views.
        """
        rows, cols = place
        image, dem = self.image[:, rows, cols], self.dem[:, rows, cols]
        return ScaledSample(image, dem, self.valid[place], self.elevation[place], self.modality)

    def filled(self) -> ScaledSample:
        """The same with image and terrain known everywhere, see `filling`; what is valid stays."""
        image = self.image if self.modality == DEM else filled(self.image)
        return replace(self, image=image, dem=self.dem if self.modality == IMAGE else filled(self.dem))


class SampleSource(Protocol):
    """What a network can be run over: anything that gives a `ScaledSample` for a window."""

    def read(self, window: Window) -> ScaledSample:
        """The sample at a window.

        Parameters
        ----------
        window : Window
            It may reach outside, where nothing is valid.

        Returns
        -------
        ScaledSample
            Of the window's rows and columns.
        """


class ScaledScene:
    """A scene in the units of a network, a `SampleSource`.

    Parameters
    ----------
    scene : Scene
        Image and DEM in their own units.
    scaling : Scaling
        The model card's.
    bands : int, optional
        Of the image that is missing, where the scene has none (default: as many as the scaling names).

    Attributes
    ----------
    grid : Grid
        The scene's.
    mean, std : numpy.ndarray
        (bands, 1, 1) float32, in the image's own units: what it is standardised by.

    Raises
    ------
    InputError
        Where the image has another number of bands than the scaling, or no data at all.
    """

    def __init__(self, scene: Scene, scaling: Scaling, bands: int | None = None) -> None:
        self.scene, self.grid = scene, scene.grid
        mean, std = np.array(scaling.image_mean), np.array(scaling.image_std)
        if scene.modality == DEM:
            wanted = len(mean) if bands is None else bands
            mean, std = np.zeros(wanted), np.ones(wanted)
        elif scaling.statistics == "scene":
            mean, std = image_statistics(scene)
        if scene.modality != DEM and len(mean) != scene.bands:
            raise InputError(f"The model expects {len(mean)} image bands and got {scene.bands}; choose as many bands.")
        self.mean = np.asarray(mean, np.float32)[:, None, None]
        self.std = np.asarray(std, np.float32)[:, None, None]
        dem = scene.closed_dem
        self._regional = None if dem is None else RegionalSurface(dem, scene.grid, scaling.relief_radius)
        self._height = scaling.relief_scale * scene.grid.cell_metres
        self._terrain = scaling.terrain

    @property
    def heights(self) -> tuple[float, float]:
        """Mean and standard deviation, in metres, of the surface that relief is measured against; 0 without one."""
        return self._regional.heights if self._regional else (0.0, 0.0)

    def read(self, window: Window) -> ScaledSample:
        """The scaled sample at a window.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside, where nothing is valid.

        Returns
        -------
        ScaledSample
            Of the window's rows and columns.
        """
        halo = reach(self._terrain)
        sample = self.scene.read(window, halo)
        image = self._standardised(sample.image)
        if self._regional is None:
            nothing = np.full((len(self._terrain), *window.shape), np.nan, np.float32)
            return ScaledSample(image, nothing, sample.valid, sample.dem[0], IMAGE)
        rows, cols = window.within(window.expand(halo))
        relief = np.subtract(sample.ground[:, rows, cols], self._regional.read(window)).astype(np.float32)
        relief *= np.float32(1 / self._height)
        dem = relief
        if self._terrain != ("relief",):
            dem = terrain_channels(self._terrain, Ground.of(sample.ground[0], self.grid, window), relief)
        valid = sample.valid & np.isfinite(relief[0])
        return ScaledSample(image, dem, valid, sample.dem[0], self.scene.modality)

    def read_image(self, window: Window) -> np.ndarray:
        """The image alone, for which no elevation is interpolated.

        Parameters
        ----------
        window : Window
            Of the scene's grid, and it may reach outside.

        Returns
        -------
        numpy.ndarray
            (bands, rows, cols) float32, in standard deviations; NaN where a band has no data.
        """
        return self._standardised(self.scene.read_image(window))

    def _standardised(self, image: np.ndarray) -> np.ndarray:
        if self.scene.modality == DEM:
            return np.full((len(self.mean), *image.shape[1:]), np.nan, np.float32)
        standardised = np.subtract(image, self.mean, dtype=np.float32)
        standardised /= self.std
        return standardised


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
    windows, with_dem = _sample_windows(scene.grid.shape), scene.modality == IMAGE_AND_DEM
    sums = _sums(scene, windows, with_dem)
    seen = sum(window.rows * window.cols for window in windows)
    if sums.pixels < _FEWEST_PIXELS and seen < scene.grid.shape[0] * scene.grid.shape[1]:
        windows = list(scene.grid.blocks(_STATISTICS_CELLS // 2))
        sums = _sums(scene, windows, with_dem)
    if sums.pixels == 0:
        windows, with_dem = list(scene.grid.blocks(_STATISTICS_CELLS // 2)), False
        sums = _sums(scene, windows, with_dem)
    if sums.pixels == 0:
        raise InputError("The image has no data anywhere; check its no-data value and its alpha band.")
    low, high = _fences(scene, windows, with_dem)
    if (sums.low < low).any() or (sums.high > high).any():
        inner = _sums(scene, windows, with_dem, (low, high))
        if sums.pixels - inner.pixels <= _MOST_STRAY * sums.pixels:
            sums = inner
    mean = sums.total / sums.pixels
    deviation = np.sqrt(np.maximum(sums.squares / sums.pixels - mean**2, 0))
    return mean, np.where(deviation > 0, deviation, 1.0)


class _Sums(NamedTuple):
    """Of the known pixels of an image: how many, and by band their sum, that of their squares, and their limits."""

    pixels: int
    total: np.ndarray
    squares: np.ndarray
    low: np.ndarray
    high: np.ndarray


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


def _sums(
    scene: Scene,
    windows: Iterable[Window],
    with_dem: bool = True,
    limits: tuple[np.ndarray, np.ndarray] | None = None,
) -> _Sums:
    """Those of windows, of pixels within ``limits`` (bands,) alone where they are given."""
    count, total, squares = 0, np.zeros(scene.bands), np.zeros(scene.bands)
    low, high = np.full(scene.bands, np.inf), np.full(scene.bands, -np.inf)
    for window in windows:
        values = _known(scene, window, with_dem)
        if limits is not None:
            least, most = (limit[:, None] for limit in limits)
            values = values[:, ((values >= least) & (values <= most)).all(axis=0)]
        if values.shape[1]:
            low, high = np.minimum(low, values.min(axis=1)), np.maximum(high, values.max(axis=1))
        count += values.shape[1]
        total += values.sum(axis=1, dtype=float)
        squares += np.einsum("bi,bi->b", values, values, dtype=float)
    return _Sums(count, total, squares, low, high)


def _sample_windows(shape: tuple[int, int]) -> list[Window]:
    """Blocks spread evenly over the scene, all of it where it is small."""
    (rows, cols), block = shape, _STATISTICS_BLOCK
    step_rows, step_cols = (max(block, -(-size * block // _STATISTICS_CELLS)) for size in shape)
    return [
        Window(row, col, min(block, rows - row), min(block, cols - col))
        for row in range(0, rows, step_rows)
        for col in range(0, cols, step_cols)
    ]
