"""Connected components of a class raster of any size: numbered block by block, joined where blocks meet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from ...base.progress import Progress, counted, silent
from ..grid import Grid, Window
from ..sink import GdalSink

_BLOCK = 1024


class ClassRaster(Protocol):
    """A raster of classes on ``grid``."""

    @property
    def grid(self) -> Grid:
        """Where its cells lie."""

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols): 1 for the cells of the class that is looked for.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """


@dataclass(frozen=True)
class Components:
    """Which component every cell belongs to.

    Parameters
    ----------
    numbers : GdalSink
        A preliminary number for each cell, 0 outside.
    final : (n,) array of int
        What turns a preliminary number into the component's, 1 to ``count``; 0 stays 0.
    count : int
        How many components there are.
    """

    numbers: GdalSink
    final: np.ndarray
    count: int

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) int: the component of each cell, 0 for none.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        return self.final[self.numbers.read(window)[0]]


def label_components(
    classes: ClassRaster, numbers: GdalSink, progress: Progress = silent, corners: bool = False
) -> Components:
    """Number the groups of cells that are connected by their sides.

    Parameters
    ----------
    classes : ClassRaster
        The cells that are 1 are numbered.
    numbers : GdalSink
        An int32 raster on the same grid, to write into.
    progress : Progress
        Hears the share that is done.
    corners : bool, default False
        Whether cells that touch at a corner are connected too.
    """
    borders = _Borders(classes.grid.shape[1], corners)
    structure = np.ones((3, 3)) if corners else None
    pairs, total = [np.zeros((2, 0), np.int64)], 0
    for window in counted(classes.grid.blocks(_BLOCK), progress, "numbering the polygons"):
        part, found = ndimage.label(classes.read(window)[0] == 1, structure)
        part = np.where(part > 0, part + total, 0)
        total += found
        numbers.write(window, part.astype(np.int32))
        pairs += borders.touching(window, part)
    first, second = np.concatenate(pairs, axis=1)
    graph = coo_matrix((np.ones(first.size), (first, second)), shape=(total + 1, total + 1))
    count, final = connected_components(graph, directed=False)
    return Components(numbers, final, count - 1)


class _Borders:
    """The last numbers above and to the left of the block in hand, each with a cell more at both ends."""

    def __init__(self, cols: int, corners: bool) -> None:
        self._above, self._left = np.zeros(cols + 2, np.int64), np.zeros(0, np.int64)
        self._shifts = (-1, 0, 1) if corners else (0,)
        self._passed = np.int64(0)  # above the column to the left, which the block there has replaced

    def touching(self, window: Window, part: np.ndarray) -> list[np.ndarray]:
        """(2, n) pairs of numbers that meet across the block's upper and left border; then remember its lower and right
        one.
        """
        above = self._above[window.col : window.col + window.cols + 2].copy()
        if window.col > 0:
            above[0] = self._passed
        pairs = [_pairs(above[1 + shift :][: window.cols], part[0]) for shift in self._shifts]
        if window.col > 0:
            pairs += [_pairs(self._left[1 + shift :][: window.rows], part[:, 0]) for shift in self._shifts]
        self._passed = above[-2]
        self._above[window.col + 1 : window.col + 1 + window.cols] = part[-1]
        self._left = np.pad(part[:, -1], 1)
        return pairs


def _pairs(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    both = (first > 0) & (second > 0)
    return np.unique(np.stack([first[both], second[both]]), axis=1)
