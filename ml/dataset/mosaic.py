"""Many small rasters seen as one: `Mosaic` reads windows from chips on demand."""

from __future__ import annotations

import logging
import threading
from collections import OrderedDict
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Callable

import numpy as np

from ..base.errors import InputError
from ..geodata.crs import spatial_reference
from ..geodata.grid import Grid, Window
from ..geodata.source import GdalSource
from .chips import read_truth, read_whole

logger = logging.getLogger(__name__)

_CACHE_BYTES = 256 * 2**20
_LEAST = 8  # pixels: side of a hyper-pixel


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


def joined_grid(grids: Sequence[Grid]) -> Grid:
    """The grid over several ones, with the first one's cells.

    Parameters
    ----------
    grids : sequence of Grid
        At least one.
    """
    west, north = min(g.bounds[0] for g in grids), max(g.bounds[3] for g in grids)
    east, south = max(g.bounds[2] for g in grids), min(g.bounds[1] for g in grids)
    dx, dy = grids[0].cell
    return replace(grids[0], shape=(round((north - south) / dy), round((east - west) / dx)), origin=(west, north))


def windows_on(grid: Grid, parts: Sequence[Grid], folder: Path) -> Iterator[Window]:
    """Where the grids of chips lie on the map's.

    Parameters
    ----------
    grid : Grid
        The map's.
    parts : sequence of Grid
        The chips'.
    folder : Path
        That an error names.

    Raises
    ------
    InputError
        Where they are no parts of it.
    """
    for part in parts:
        refined = part.refinement_of(grid)
        if refined is None:
            raise InputError(
                f"The chips in {folder} are not parts of one map (their grids differ); read them as single chips."
            )
        _, (row, col) = refined
        yield Window(row, col, *part.shape)


def _place(grid: Grid) -> str:
    name = spatial_reference(grid.crs).GetName() if grid.crs else "no coordinate system"
    return f"upper-left corner at {grid.origin[0]:.10g}, {grid.origin[1]:.10g} in {name}, cells of {grid.cell[0]:.6g}"


def check_place(chip: GdalSource, place: Grid, single: bool = False) -> None:
    """Refuse an image or a DEM that does not lie where its label does, and a DEM or a label of several bands.

    Parameters
    ----------
    chip : GdalSource
        Of it.
    place : Grid
        Of the label.
    single : bool, default False
        Whether it has to have one band alone.

    Raises
    ------
    InputError
        Where it has other cells, lies in another place, or has more bands.
    """
    if single and chip.bands != 1:
        raise InputError(
            f"{chip.path} has {chip.bands} bands, and elevations or labels have one; give that band alone "
            "(gdal_translate -b 1)."
        )
    if chip.shape != place.shape:
        raise InputError(f"{chip.path} has {chip.shape} cells and its label {place.shape}; cut both on one grid.")
    if not chip.grid.matches(place):
        raise InputError(
            f"{chip.path} ({_place(chip.grid)}) does not lie where its label does ({_place(place)}); cut both on one "
            "grid, in one coordinate system."
        )


def check_size(path: str | Path, shape: tuple[int, int]) -> None:
    """Refuse a chip, a scene of its own, that is too small to be looked at.

    Parameters
    ----------
    path : str or Path
        That an error names.
    shape : (int, int)
        Rows and columns of it.

    Raises
    ------
    InputError
        For fewer rows or columns than a hyper-pixel has.
    """
    if min(shape) < _LEAST:
        raise InputError(
            f"{path} has {shape[0]} x {shape[1]} pixels, and a network sees squares of {_LEAST} x {_LEAST}; leave it "
            "out, or give it together with its neighbours as parts of one map."
        )


def folder_mosaic(
    folder: Path, names: Sequence[str], grid: Grid, windows: Sequence[Window], cache: ChipCache
) -> Mosaic:
    """The files of a folder as one raster.

    Parameters
    ----------
    folder : Path
        One of a map's: image, dem or label.
    names : sequence of str
        Of its files.
    grid : Grid
        Of the map.
    windows : sequence of Window
        Where the labels of that name lie on it.
    cache : ChipCache
        Keeps what was read.

    Raises
    ------
    InputError
        Where a file does not lie where its label does, or has other bands than the first.
    """
    first = GdalSource(folder / names[0])
    bands, stored, other = first.bands, first.stored, ""
    for name, window in zip(names, windows):
        head = GdalSource(folder / name)  # opened and closed: a process may have only so many files open
        check_place(head, grid.crop(window), single=folder.name != "image")
        if head.bands != bands:
            raise InputError(
                f"{folder / name} has {head.bands} band(s) and {names[0]} has {bands}; give all chips of a map the "
                "same bands."
            )
        other = other or ("" if head.stored == stored else f"{folder / name} holds {head.stored}")
    if other:
        logger.warning("%s where %s holds %s; are the values of both on one scale?", other, names[0], stored)
    read = read_truth if folder.name == "label" else read_whole
    return Mosaic(grid, bands, windows, lambda index: read(folder / names[index]), cache)
