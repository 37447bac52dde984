"""A raster whose values are put right while they are read."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np

from ..grid import Window
from ..source import RasterSource


class Correction(Protocol):
    """What puts values right."""

    def __call__(self, values: np.ndarray, window: Window) -> None:
        """Change the values of a window in place.

        Parameters
        ----------
        values : np.ndarray
            (bands, rows, cols) floats, NaN without data.
        window : Window
            Where they lie; it may reach outside the raster.
        """


class CorrectedRaster:
    """A source as it is after some corrections.

    Parameters
    ----------
    source : RasterSource
        What is read.
    corrections : sequence of Correction
        Applied in this order.
    """

    def __init__(self, source: RasterSource, corrections: Sequence[Correction]) -> None:
        self.grid, self.bands = source.grid, source.bands
        self._source, self._corrections = source, tuple(corrections)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) of the source's type, NaN without data.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.
        """
        values = self._source.read(window)
        if self._corrections and not values.flags.writeable:
            values = values.copy()
        for correct in self._corrections:
            correct(values, window)
        return values


def corrected(source: RasterSource, corrections: Sequence[Correction]) -> RasterSource:
    """The source with its corrections; itself where there are none.

    Parameters
    ----------
    source : RasterSource
        What is read.
    corrections : sequence of Correction
        Applied in this order.

    Returns
    -------
    RasterSource
    """
    return CorrectedRaster(source, corrections) if corrections else source


def sampled(source: RasterSource, most: int = 2**22, side: int = 256) -> list[np.ndarray]:
    """A raster's first band, all of it where it is small, else windows of it that lie evenly spread.

    Parameters
    ----------
    source : RasterSource
        What is looked at.
    most : int
        Cells that are read at most, 4 million by default.
    side : int
        Cells along a window's side.

    Returns
    -------
    list of np.ndarray
        (rows, cols) each, NaN without data.
    """
    rows, cols = source.grid.shape
    if rows * cols <= most:
        return [source.read(source.grid.window)[0]]
    many = max(1, int((most / side**2) ** 0.5))
    tops = np.unique(np.linspace(0, max(rows - side, 0), many).astype(int))
    lefts = np.unique(np.linspace(0, max(cols - side, 0), many).astype(int))
    windows = [Window(int(top), int(left), min(side, rows), min(side, cols)) for top in tops for left in lefts]
    return [source.read(window)[0] for window in windows]
