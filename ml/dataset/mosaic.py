"""Many small rasters seen as one: `Mosaic` reads windows from chips on demand."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable, Sequence
from functools import partial
from typing import Callable

import numpy as np

from ..geodata.grid import Grid, Window

_CACHE_BYTES = 256 * 2**20


class ChipCache:
    """The chips that were used last; mosaics share one. Any thread may use it.

    Parameters
    ----------
    limit : int
        Bytes of all chips together, 256 MiB by default; one chip is kept however large it is.
    """

    def __init__(self, limit: int = _CACHE_BYTES):
        self._limit, self._bytes = limit, 0
        self._chips: OrderedDict[Hashable, np.ndarray] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: Hashable, load: Callable[[], np.ndarray]) -> np.ndarray:
        """The array kept under a key.

        Parameters
        ----------
        key : hashable
            Of the array.
        load : callable
            Makes it where there is none.

        Returns
        -------
        np.ndarray
            It must not be changed.
        """
        with self._lock:
            if key in self._chips:
                self._chips.move_to_end(key)
                return self._chips[key]
        values = load()  # outside the lock: at worst two threads read one chip at once
        with self._lock:
            if key not in self._chips:
                self._chips[key] = values
                self._bytes += values.nbytes
            while self._bytes > self._limit and len(self._chips) > 1:
                self._bytes -= self._chips.popitem(last=False)[1].nbytes
        return values


class Mosaic:
    """A source made of chips; gaps between them are NaN.

    Parameters
    ----------
    grid : Grid
        Of all chips together.
    bands : int
        Of every chip.
    windows : sequence of Window
        Where the chips lie on the grid. Where they overlap, the last one with data is seen.
    load : callable
        Gives the chip of a place in ``windows`` as (bands, rows, cols) of 32-bit floats, NaN without data. It has to
        open its file itself, so that threads may read at the same time.
    cache : ChipCache
        Keeps what was loaded.
    """

    def __init__(
        self, grid: Grid, bands: int, windows: Sequence[Window], load: Callable[[int], np.ndarray], cache: ChipCache
    ):
        self.grid, self.bands = grid, bands
        self._windows, self._load, self._cache = tuple(windows), load, cache
        self._key = object()
        self._edges = np.array([(w.row, w.col, *w.stop) for w in self._windows]).reshape(-1, 4)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) float32, NaN without data.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.
        """
        values = np.full((self.bands, *window.shape), np.nan, np.float32)
        for index in self._touched(window):
            place = self._windows[index]
            inner = place.intersection(window)
            chip = self._cache.get((self._key, index), partial(self._load, index))
            (rows, cols), (down, across) = inner.within(place), inner.within(window)
            shown = chip[:, rows, cols]
            np.copyto(values[:, down, across], shown, where=~np.isnan(shown))
        return values

    def _touched(self, window: Window) -> list[int]:
        top, left, bottom, right = self._edges.T
        below, beside = window.stop
        touched = (top < below) & (bottom > window.row) & (left < beside) & (right > window.col)
        return np.flatnonzero(touched).tolist()
