"""Rasters that are read by window, never held whole."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Callable, Protocol

import numpy as np
from numpy.typing import DTypeLike

from ..base.errors import InputError
from .crs import horizontal_wkt
from .gdal_bindings import gdal, gdal_array, heard_gdal
from .grid import Grid, Window
from .inputs import cannot_read, gdal_name, is_remote
from .raster_file import cells_of, check_bands, data_bands, open_raster, tell_of_infinities


class RasterSource(Protocol):
    """What can be read by window, whatever lies behind it."""

    @property
    def grid(self) -> Grid:
        """Where its cells lie."""

    @property
    def bands(self) -> int:
        """How many it has."""

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) floats, NaN where there is no data.

        Parameters
        ----------
        window : Window
            It may reach outside the grid, where there is no data.
        """


class ArraySource:
    """An array as a source.

    Parameters
    ----------
    values : (bands, rows, cols) or (rows, cols) array
        NaN where there is no data; row 0 is the north.
    grid : Grid
        Where the cells lie.

    Raises
    ------
    InputError
        Where the shapes of both differ.
    """

    def __init__(self, values: np.ndarray, grid: Grid) -> None:
        values = np.asarray(values)
        self._values = values[None] if values.ndim == 2 else values
        if self._values.shape[1:] != grid.shape:
            raise InputError(
                f"An array of {self._values.shape[1:]} cells does not fit a grid of {grid.shape}; give a value a cell."
            )
        self.grid, self.bands = grid, self._values.shape[0]

    def read(self, window: Window) -> np.ndarray:
        """Values of a window.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.

        Returns
        -------
        np.ndarray
            (bands, rows, cols) in the array's own float type; NaN outside the grid.
        """
        dtype = np.result_type(self._values.dtype, np.float32)
        return boundless(window, self.grid, self.bands, dtype, self._read)

    def _read(self, window: Window) -> np.ndarray:
        rows, cols = window.within(self.grid.window)
        return self._values[:, rows, cols]


class GdalSource:
    """A raster file as a source of physical values: scale and offset are applied.

    Parameters
    ----------
    path : path
        Anything that GDAL opens, or `gdal_name` knows.
    bands : sequence of int, optional
        Numbers from 1, by default of all bands but alpha.
    dtype : NumPy type
        Of what is read: float32, or float64 where a large offset must cost no digits (elevations).
    masked : bool
        Read NaN where GDAL's mask says so: the band's no-data value, an alpha of 0, a mask band. An alpha band that is
        itself among the ``bands`` is data and hides nothing: many files call their near infrared so. False: read the
        plain values.

    Attributes
    ----------
    path : str
        As GDAL opens it.
    bands : int
        How many are read.
    shape : (int, int)
        Rows and columns.

    Raises
    ------
    InputError
        Where there is no such raster or band, or it is not north-up.
    """

    def __init__(
        self,
        path: str | Path,
        bands: Sequence[int] | None = None,
        dtype: DTypeLike = np.float32,
        masked: bool = True,
    ) -> None:
        self.path, self._dtype, self._masked = gdal_name(path), np.dtype(dtype), masked
        self._dataset = open_raster(self.path)
        self._numbers = tuple(bands) if bands is not None else data_bands(self._dataset)
        check_bands(self.path, self._dataset, self._numbers)
        self._told = False
        self._alpha_hides = set(data_bands(self._dataset)).issuperset(self._numbers)
        self._cells = cells_of(self._dataset)
        self.bands, self.shape = len(self._numbers), self._cells.shape

    @cached_property
    def grid(self) -> Grid:
        """Where the cells lie; found out when it is asked for, because GDAL takes long to tell the system."""
        reference = self._dataset.GetSpatialRef()
        return replace(self._cells, crs=horizontal_wkt(reference)) if reference else self._cells

    @property
    def dataset(self) -> gdal.Dataset:
        """The open file, for what else it tells; a band of it lives only as long as this source does."""
        return self._dataset

    @property
    def numbers(self) -> tuple[int, ...]:
        """Of the bands that are read, from 1."""
        return self._numbers

    @property
    def data_bands(self) -> int:
        """How many bands the file has, whichever of them are read; alpha is none."""
        return len(data_bands(self._dataset))

    @property
    def stored(self) -> np.dtype:
        """The type in which the file holds the first of the bands."""
        band = self._dataset.GetRasterBand(self._numbers[0])
        return np.dtype(gdal_array.GDALTypeCodeToNumericTypeCode(band.DataType))

    @property
    def looks_like_image(self) -> bool:
        """Whether the file has three or more bands of 8 bits, whichever of them are read."""
        return self._dataset.RasterCount >= 3 and self.stored == np.uint8

    @property
    def nodata(self) -> float | None:
        """The value that means no data in all of the bands; None where they have none, or different ones."""
        values = [self._dataset.GetRasterBand(number).GetNoDataValue() for number in self._numbers]
        alike = None not in values and np.array_equal(values, values[:1] * len(values), equal_nan=True)
        return values[0] if alike else None

    @property
    def scaled(self) -> bool:
        """Whether physical values differ from stored ones by a scale or an offset."""
        bands = [self._dataset.GetRasterBand(number) for number in self._numbers]
        return any(band.GetScale() not in (None, 1.0) or band.GetOffset() not in (None, 0.0) for band in bands)

    def read(self, window: Window) -> np.ndarray:
        """Values of a window.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.

        Returns
        -------
        np.ndarray
            (bands, rows, cols) of the type that was asked for; NaN without data and outside the grid.

        Raises
        ------
        InputError
            Where the file is damaged.
        """
        return boundless(window, self._cells, self.bands, self._dtype, self._read)

    def _read(self, window: Window) -> np.ndarray:
        values = np.empty((self.bands, *window.shape), self._dtype)
        for index, number in enumerate(self._numbers):
            values[index] = self._read_band(self._dataset.GetRasterBand(number), window)
        return values

    def _read_band(self, band: gdal.Band, window: Window) -> np.ndarray:
        place = dict(xoff=int(window.col), yoff=int(window.row), win_xsize=int(window.cols), win_ysize=int(window.rows))
        stored = _stored(band, place, self.path)
        values = stored.astype(self._dtype)
        scale, offset = band.GetScale(), band.GetOffset()
        if scale not in (None, 1.0) or offset not in (None, 0.0):
            values = values * np.array(1.0 if scale is None else scale, self._dtype)
            values = values + np.array(offset or 0.0, self._dtype)
        flags = band.GetMaskFlags()
        if self._masked and flags != gdal.GMF_ALL_VALID and (self._alpha_hides or not flags & gdal.GMF_ALPHA):
            values[_stored(band.GetMaskBand(), place, self.path) == 0] = np.nan
        endless = np.isinf(values)
        if endless.any():
            values[endless] = np.nan
            self._told = self._told or tell_of_infinities(self.path)
        return values


class MaskedSource:
    """A source that shows only some of its cells.

    Parameters
    ----------
    source : RasterSource
        What is read.
    mask : (rows, cols) array of bool
        Cells of the source's grid that are shown; the others are NaN.
    """

    def __init__(self, source: RasterSource, mask: np.ndarray):
        self._source, self.grid, self.bands = source, source.grid, source.bands
        self._mask = mask

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols), NaN where hidden.

        Parameters
        ----------
        window : Window
            It may reach outside the grid.
        """
        shown, inner = np.zeros(window.shape, bool), window.intersection(self.grid.window)
        if not inner.empty:
            shown[inner.within(window)] = self._mask[inner.within(self.grid.window)]
        values = self._source.read(window)
        return np.where(shown, values, values.dtype.type(np.nan))


def boundless(
    window: Window, grid: Grid, bands: int, dtype: np.dtype, read: Callable[[Window], np.ndarray]
) -> np.ndarray:
    """What ``read`` gives inside a grid, NaN outside.

    Parameters
    ----------
    window : Window
        Of the grid; it may reach outside.
    grid : Grid
        Where there is something to read.
    bands : int
        How many it has.
    dtype : np.dtype
        Of the result: floats.
    read : callable
        From a window inside the grid to its (bands, rows, cols).

    Returns
    -------
    (bands, rows, cols)
    """
    inner = window.intersection(grid.window)
    if inner == window:
        return np.array(read(inner), dtype)
    values = np.full((bands, *window.shape), np.nan, dtype)
    if not inner.empty:
        rows, cols = inner.within(window)
        values[:, rows, cols] = read(inner)
    return values


def _stored(band: gdal.Band, place: dict[str, int], path: str) -> np.ndarray:
    hearing: AbstractContextManager[list[str]] = heard_gdal() if is_remote(path) else nullcontext([])
    with hearing as messages:
        try:
            values = band.ReadAsArray(**place)
        except RuntimeError:  # where somebody in the process has asked GDAL for exceptions, as QGIS may
            values = None
    if values is None:
        raise cannot_read(path, messages)
    return values
