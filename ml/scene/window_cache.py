"""A source that is dear to read, kept in memory as far as it goes."""

from __future__ import annotations

import numpy as np

from ..geodata.grid import Window
from ..geodata.source import RasterSource


class WindowCache:
    """A `RasterSource` that keeps the windows it reads and answers from them what it can.

    A window that was read before comes back bit for bit; one that kept windows cover is put together from them. What
    came first stays, which serves best a work that goes over a raster in one order again and again.

    Parameters
    ----------
    source : RasterSource
        What is read where nothing is kept.
    limit : int
        Bytes to keep at most.
    """

    def __init__(self, source: RasterSource, limit: int) -> None:
        self.grid, self.bands = source.grid, source.bands
        self._source, self._left = source, limit
        self._kept: dict[Window, np.ndarray] = {}

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) as the source gives them; not to be written to.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside where the source's may.
        """
        if window in self._kept:
            return self._kept[window]
        values = self._joined(window)
        return self._read(window) if values is None else values

    def _read(self, window: Window) -> np.ndarray:
        values = self._source.read(window)
        if values.nbytes <= self._left:
            self._left -= values.nbytes
            self._kept[window] = values
            values.flags.writeable = False
        return values

    def _joined(self, window: Window) -> np.ndarray | None:
        """The window out of those that are kept; None where they leave a cell of the grid open."""
        parts = [(kept, both) for kept in self._kept if not (both := kept.intersection(window)).empty]
        inner = window.intersection(self.grid.window)
        if not parts or sum(both.rows * both.cols for _, both in parts) < inner.rows * inner.cols:
            return None
        known = np.zeros(window.shape, bool)
        values = np.full((self.bands, *window.shape), np.nan, self._kept[parts[0][0]].dtype)
        for kept, both in parts:
            (rows, cols), (kept_rows, kept_cols) = both.within(window), both.within(kept)
            values[:, rows, cols] = self._kept[kept][:, kept_rows, kept_cols]
            known[rows, cols] = True
        return values if known[inner.within(window)].all() else None
