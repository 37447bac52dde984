"""From physical values to what a network was trained on: computed once for a scene, never for a tile.

The image is standardised band by band. The DEM becomes local relief: metres above a smooth regional surface, divided by
the size of a cell and by a fixed factor, so that a slope of one and the same angle looks alike at every resolution.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter

from ..base.errors import InputError
from ..base.settings import check_types
from ..geodata.grid import Grid, Window
from ..geodata.source import RasterSource
from ..kriging.resample import Resampled
from .scene import Scene

_STATISTICS_CELLS = 2048  # per side: the lattice of windows from which a scene's statistics are taken
_FEWEST_PIXELS = 512 * 512  # below it the statistics of a scene are not trusted
_LATTICE_BLOCK = 64  # lattice cells: side of the pieces in which the regional surface is read
_WIDEST = 65536  # cells: standard deviation of the regional surface, wider than any scene
_COARSENING = 4  # coarse cells per standard deviation of the regional surface


@dataclass(frozen=True)
class Scaling:
    """How a network wants its input; part of the model card."""

    statistics: str = "scene"
    """Whose mean and deviation standardise the image: the ``scene``'s own, or the ``training`` set's."""
    image_mean: tuple[float, ...] = ()
    """Per band, of the training set."""
    image_std: tuple[float, ...] = ()
    """Per band, of the training set."""
    relief_radius: float = 512.0
    """Standard deviation, in image cells, of the Gaussian that makes the regional surface. Wide enough, it lets a
    network know a valley's floor from its walls and the plateau.
    """
    relief_scale: float = 32.0
    """Height in image cells that becomes 1."""

    def __post_init__(self):
        check_types(self)
        if self.statistics not in ("scene", "training"):
            raise InputError(f"The statistics {self.statistics!r} are unknown; choose 'scene' or 'training'.")
        if self.statistics == "training" and not self.image_mean:
            raise InputError("Scaling by the training set needs image_mean and image_std; give them, or use 'scene'.")
        if len(self.image_mean) != len(self.image_std) or any(value <= 0 for value in self.image_std):
            raise InputError(
                f"The means {self.image_mean} and deviations {self.image_std} of the image do not go together; give "
                "one of each for every band, and deviations above 0."
            )
        if self.relief_radius > _WIDEST:
            raise InputError(f"A relief radius of {self.relief_radius:g} cells is too wide; use at most {_WIDEST}.")
        if self.relief_radius < _COARSENING or self.relief_scale <= 0:
            raise InputError(
                f"A relief radius of {self.relief_radius} cells or a relief scale of {self.relief_scale} is too "
                f"small; use at least {_COARSENING} cells and a scale above 0."
            )


@dataclass(frozen=True)
class ScaledSample:
    """What a network sees: image (bands, rows, cols), dem (1, rows, cols) float32, 0 where not valid (rows, cols).

    elevation: (rows, cols) metres as they were read, NaN where there are none.
    """

    image: np.ndarray
    dem: np.ndarray
    valid: np.ndarray
    elevation: np.ndarray

    def part(self, place: tuple[slice, slice]) -> ScaledSample:
        """What lies at ``place`` (rows, columns)."""
        return ScaledSample(
            self.image[(..., *place)], self.dem[(..., *place)], self.valid[place], self.elevation[place]
        )


class ScaledScene:
    """A scene in the units of a network: ``read(window)`` gives a `ScaledSample`."""

    def __init__(self, scene: Scene, scaling: Scaling):
        self.scene, self.grid = scene, scene.grid
        mean, std = (
            image_statistics(scene) if scaling.statistics == "scene" else (scaling.image_mean, scaling.image_std)
        )
        if len(mean) != scene.bands:
            raise InputError(f"The model expects {len(mean)} image bands and got {scene.bands}; choose as many bands.")
        self.mean = np.asarray(mean, np.float32)[:, None, None]
        self.std = np.asarray(std, np.float32)[:, None, None]
        self._regional = RegionalSurface(scene.raw_dem, scene.grid, scaling.relief_radius)
        self._height = scaling.relief_scale * scene.grid.cell_metres

    @property
    def heights(self) -> tuple[float, float]:
        """Mean and standard deviation, in metres, of the surface that relief is measured against; 0 without one."""
        return self._regional.heights

    def read(self, window: Window) -> ScaledSample:
        """The scaled sample at ``window``, which may reach outside the scene."""
        sample = self.scene.read(window)
        image = np.subtract(sample.image, self.mean, dtype=np.float32)
        image /= self.std
        relief = np.subtract(sample.dem, self._regional.read(window)).astype(np.float32)
        relief *= np.float32(1 / self._height)
        valid = sample.valid & np.isfinite(relief[0])
        if not valid.all():
            image[:, ~valid] = 0
            relief[:, ~valid] = 0
        return ScaledSample(image, relief, valid, sample.dem[0])


class RegionalSurface:
    """The DEM smoothed by a Gaussian of ``radius`` cells of ``grid`` (standard deviation), gaps bridged.

    It is made once on a lattice of a few cells per radius and interpolated linearly between.
    """

    def __init__(self, dem: RasterSource, grid: Grid, radius: float):
        factor = max(1, min(int(radius / _COARSENING), min(grid.shape) // 2))
        margin = 4 * _COARSENING
        around = Window(
            -margin * factor, -margin * factor, grid.shape[0] + 2 * margin * factor, grid.shape[1] + 2 * margin * factor
        )
        self._lattice = grid.crop(around).coarsen(factor)
        self._surface = _smooth(_read_whole(Resampled(dem, self._lattice, method="bilinear")), radius / factor)
        self._grid = grid
        known = self._surface[np.isfinite(self._surface)]
        self.heights = (float(known.mean()), float(known.std())) if known.size else (0.0, 0.0)
        """Mean and standard deviation in metres; 0 where there are no heights."""

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) metres at the centres of the cells of ``window``; NaN where no elevation is near."""
        x, y = self._grid.x(np.arange(window.cols) + window.col), self._grid.y(np.arange(window.rows) + window.row)
        rows, cols = self._lattice.position(x[:1], y)[0], self._lattice.position(x, y[:1])[1]
        (down, rows), (across, cols) = (_nodes(*pair) for pair in zip((rows, cols), self._surface.shape))
        return _between(_between(self._surface[down, across].T, rows).T, cols)


def image_statistics(scene: Scene) -> tuple[np.ndarray, np.ndarray]:
    """Mean and standard deviation (bands,) of a scene's image, from at most about four million of them.

    Where the image has hardly any data at the places that are looked at (a few chips on a large map), all is read.
    """
    windows = _sample_windows(scene.grid.shape)
    count, total, squares = _sums(scene, windows)
    seen = sum(window.rows * window.cols for window in windows)
    if count < _FEWEST_PIXELS and seen < scene.grid.shape[0] * scene.grid.shape[1]:
        count, total, squares = _sums(scene, scene.grid.blocks(_STATISTICS_CELLS // 2))
    if count == 0:
        raise InputError(
            "The image has no data anywhere in the extent; check its no-data value, its alpha band and the extent."
        )
    mean = total / count
    deviation = np.sqrt(np.maximum(squares / count - mean**2, 0))
    return mean, np.where(deviation > 0, deviation, 1.0)


def _sums(scene: Scene, windows: Iterable[Window]) -> tuple[int, np.ndarray, np.ndarray]:
    """Number of known pixels, and the sums (bands,) of their values and of the squares of these."""
    count, total, squares = 0, np.zeros(scene.bands), np.zeros(scene.bands)
    for window in windows:
        image = scene.read_image(window)
        known = np.isfinite(image).all(axis=0)
        values = image.reshape(len(image), -1) if known.all() else image[:, known]
        count += values.shape[1]
        total += values.sum(axis=1, dtype=float)
        squares += np.einsum("bi,bi->b", values, values, dtype=float)
    return count, total, squares


def _sample_windows(shape: tuple[int, int], block: int = 256) -> list[Window]:
    """Blocks spread evenly over the scene, all of it where it is small."""
    rows, cols = shape
    wanted = max(1, _STATISTICS_CELLS // block)
    step_rows, step_cols = max(block, -(-rows // wanted)), max(block, -(-cols // wanted))
    return [
        Window(row, col, min(block, rows - row), min(block, cols - col))
        for row in range(0, rows, step_rows)
        for col in range(0, cols, step_cols)
    ]


def _read_whole(source: RasterSource) -> np.ndarray:
    """(rows, cols) of a small raster, in pieces, because each may need a large part of a finer one."""
    values = np.empty(source.grid.shape)
    for window in source.grid.blocks(_LATTICE_BLOCK):
        values[window.within(source.grid.window)] = source.read(window)[0]
    return values


def _smooth(heights: np.ndarray, deviation: float) -> np.ndarray:
    known = np.isfinite(heights)
    if not known.any():
        return np.full(heights.shape, np.nan)
    base = heights[known].mean()
    weight = gaussian_filter(known.astype(float), deviation, mode="constant")
    summed = gaussian_filter(np.where(known, heights - base, 0.0), deviation, mode="constant")
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(weight > 1e-6, summed / weight, np.nan) + base


def _nodes(positions: np.ndarray, size: int) -> tuple[slice, np.ndarray]:
    """The nodes of ``size`` that linear interpolation to ascending ``positions`` needs, and the positions among them,
    clamped at the ends.
    """
    positions = np.clip(positions, 0, size - 1)
    first = min(int(positions[0]), max(size - 2, 0))
    return slice(first, int(positions[-1]) + 2), positions - first


def _between(values: np.ndarray, positions: np.ndarray) -> np.ndarray:
    """(m, k): the columns of ``values`` (m, n), interpolated linearly to ``positions`` (k,) in 0..n - 1."""
    lower = np.minimum(positions.astype(int), max(values.shape[1] - 2, 0))
    result = np.take(np.diff(values, axis=1, append=values[:, -1:]), lower, axis=1)
    result *= positions - lower
    result += np.take(values, lower, axis=1)
    return result
