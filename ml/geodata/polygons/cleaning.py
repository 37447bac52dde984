"""Which cells become polygons: those that reach a threshold, small holes filled, specks left out."""

from __future__ import annotations

import logging
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import numpy as np

from ...base.progress import Progress, counted, part
from ..grid import Grid, Window
from ..sink import scratch_raster
from .components import Components, label_components

logger = logging.getLogger(__name__)

_BLOCK = 1024


class RasterReader(Protocol):
    """What is read by window, such as a `GdalSource` or a `GdalSink`."""

    @property
    def grid(self) -> Grid:
        """Where its cells lie."""

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) floats, NaN where there is no data.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """


class CalledCells:
    """The cells that a threshold calls landslides.

    Parameters
    ----------
    probability : RasterReader
        Its first band, 0..1.
    threshold : float
        From which a cell is called.
    """

    def __init__(self, probability: RasterReader, threshold: float) -> None:
        self.grid, self._probability, self._threshold = probability.grid, probability, threshold

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols) bool.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        return called(self._probability.read(window)[:1], self._threshold)


def called(probability: np.ndarray, threshold: float) -> np.ndarray:
    """Which cells a threshold calls landslides.

    Parameters
    ----------
    probability : numpy.ndarray
        float32 of any shape, NaN where there is none.
    threshold : float
        Compared in the probability's own precision.

    Returns
    -------
    numpy.ndarray
        bool of the same shape.
    """
    return np.isfinite(probability) & (np.nan_to_num(probability) >= threshold)


class _Rest:
    """The cells that have a probability and are no landslide."""

    def __init__(self, probability: RasterReader, threshold: float) -> None:
        self.grid, self._probability, self._threshold = probability.grid, probability, threshold

    def read(self, window: Window) -> np.ndarray:
        values = self._probability.read(window)[:1]
        return np.isfinite(values) & ~called(values, self._threshold)


class _Filled:
    """The cells that are called landslides, and those of the holes that are filled."""

    def __init__(self, cells: CalledCells, holes: Components, small: np.ndarray) -> None:
        self.grid, self._cells, self._holes, self._small = cells.grid, cells, holes, small

    def read(self, window: Window) -> np.ndarray:
        return self._cells.read(window) | self._small[self._holes.read(window)]


def number_landslides(
    stack: ExitStack,
    probability: RasterReader,
    threshold: float,
    max_hole: float,
    folder: Path,
    progress: Progress,
) -> Components:
    """Number the groups of cells that are called landslides, connected by their sides, with their small holes filled.

    A hole is a group of cells with a lower probability, connected by sides or corners, that touches neither the
    raster's edge nor a cell without data.

    Parameters
    ----------
    stack : ExitStack
        At whose end temporary rasters are closed.
    probability : RasterReader
        0..1.
    threshold : float
        From which a cell is called a landslide.
    max_hole : float
        Square metres up to which a hole is filled.
    folder : Path
        Where temporary rasters may lie.
    progress : Progress
        Hears the share that is done.
    """
    grid, cells = probability.grid, CalledCells(probability, threshold)
    numbers = stack.enter_context(scratch_raster(folder / "numbers.tif", grid, np.int32))
    if max_hole <= 0:
        return label_components(cells, numbers, progress)
    with scratch_raster(folder / "holes.tif", grid, np.int32) as raster:
        rest = label_components(_Rest(probability, threshold), raster, part(progress, 0.0, 0.4), corners=True)
        small = _small_holes(rest, probability, max_hole, part(progress, 0.4, 0.6))
        if small.any():
            logger.info("%d holes of at most %.6g square metres were filled", small.sum(), max_hole)
        return label_components(_Filled(cells, rest, small), numbers, part(progress, 0.6, 1.0))


def _small_holes(rest: Components, probability: RasterReader, max_hole: float, progress: Progress) -> np.ndarray:
    """(n,) bool by number: whether the group is a hole that is to be filled."""
    areas, open_ = np.zeros(rest.count + 1), np.zeros(rest.count + 1, bool)
    open_[0] = True
    grid = probability.grid
    for window in counted(grid.blocks(_BLOCK), progress, "looking for holes"):
        found = rest.read(window)
        areas += np.bincount(found.ravel(), cell_areas(grid, window).ravel(), rest.count + 1)
        open_[found[_beside_nothing(probability, window)]] = True
    return ~open_ & (areas <= max_hole)


def _beside_nothing(probability: RasterReader, window: Window) -> np.ndarray:
    """(rows, cols) bool: the cells that have the edge or a cell without data beside them or at a corner."""
    wide = window.expand(1)
    inner = wide.intersection(probability.grid.window)
    nothing = np.ones(wide.shape, bool)
    nothing[inner.within(wide)] = ~np.isfinite(probability.read(inner)[0])
    rows, cols = window.shape
    shifts = [(row, col) for row in range(3) for col in range(3)]
    return np.logical_or.reduce([nothing[row : row + rows, col : col + cols] for row, col in shifts])


def cell_areas(grid: Grid, window: Window) -> np.ndarray:
    """(rows, cols) square metres.

    Parameters
    ----------
    grid : Grid
        Of the cells.
    window : Window
        Inside the grid.
    """
    width, height = grid.metres(np.arange(window.rows) + window.row)
    return np.broadcast_to((width * height)[:, None], window.shape)


def without_specks(areas: np.ndarray, min_area: float) -> np.ndarray:
    """Which groups are large enough; says how many are not, and how much of the area they are.

    Parameters
    ----------
    areas : (n,) array
        Square metres by number; 0 at index 0.
    min_area : float
        Square metres from which a group is kept.

    Returns
    -------
    (n,) array of bool
    """
    kept = areas >= max(min_area, np.finfo(float).tiny)
    dropped, total = int((~kept[1:]).sum()), float(areas.sum())
    if dropped:
        logger.info(
            "%d of %d polygons are smaller than %.6g square metres and left out: %.3g %% of the area",
            *(dropped, areas.size - 1, min_area, 100 * float(areas[~kept].sum()) / total),
        )
    return kept
