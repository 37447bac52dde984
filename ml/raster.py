"""Rasters by window: sources that are read and sinks that are written, never held whole."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import Protocol

import numpy as np
from osgeo import gdal, gdal_array

from .crs import spatial_reference
from .errors import InputError
from .grid import Grid, Window
from .partial import partial_file

logger = logging.getLogger(__name__)

BLOCK = 256  # cells: side of a block of the files that are written
_CACHE_BYTES = 64 * 2**20


class RasterSource(Protocol):
    """What can be read: ``grid``, ``bands`` (how many), ``read``."""

    grid: Grid
    bands: int

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) floats, NaN where there is no data or where ``window`` reaches outside the grid."""


class ArraySource:
    """An array as a source: values (bands, rows, cols) or (rows, cols), NaN where there is no data."""

    def __init__(self, values: np.ndarray, grid: Grid):
        values = np.asarray(values)
        self._values = values[None] if values.ndim == 2 else values
        if self._values.shape[1:] != grid.shape:
            raise InputError(f"An array of {self._values.shape[1:]} cells does not fit a grid of {grid.shape}.")
        self.grid, self.bands = grid, self._values.shape[0]

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) in the array's own float type."""
        dtype = np.result_type(self._values.dtype, np.float32)
        return _boundless(
            window,
            self.grid,
            self.bands,
            dtype,
            lambda inner: self._values[(slice(None), *inner.within(self.grid.window))],
        )


class GdalSource:
    """A raster file (anything that GDAL opens) as a source of physical values.

    bands: band numbers from 1 (default: all but alpha). Scale and offset are applied. No data is what GDAL's mask says:
    the band's no-data value, an alpha of 0, a mask band, NaN; ``masked=False`` reads the plain values instead.
    dtype: np.float32, or np.float64 where a large offset must cost no digits (elevations).
    """

    def __init__(self, path, bands: Sequence[int] | None = None, dtype=np.float32, masked: bool = True):
        self.path, self._dtype, self._masked = str(path), dtype, masked
        self._dataset = _open(self.path)
        self._numbers = tuple(bands) if bands is not None else _data_bands(self._dataset)
        _check_bands(self.path, self._dataset.RasterCount, self._numbers)
        self._cells = _cells(self._dataset)
        self.bands, self.shape = len(self._numbers), self._cells.shape

    @cached_property
    def grid(self) -> Grid:
        """Where the cells lie; found out when it is asked for, because GDAL takes long to tell the system."""
        reference = self._dataset.GetSpatialRef()
        return replace(self._cells, crs=reference.ExportToWkt(["FORMAT=WKT2"])) if reference else self._cells

    @property
    def stored(self) -> np.dtype:
        """The type in which the file holds the first of the bands."""
        return np.dtype(
            gdal_array.GDALTypeCodeToNumericTypeCode(self._dataset.GetRasterBand(self._numbers[0]).DataType)
        )

    @property
    def nodata(self) -> float | None:
        """The value that means no data in all of the bands; None where they have none, or different ones."""
        values = [self._dataset.GetRasterBand(number).GetNoDataValue() for number in self._numbers]
        return (
            None
            if None in values or not np.array_equal(values, values[:1] * len(values), equal_nan=True)
            else values[0]
        )

    @property
    def scaled(self) -> bool:
        """Whether physical values differ from stored ones by a scale or an offset."""
        bands = [self._dataset.GetRasterBand(number) for number in self._numbers]
        return any(band.GetScale() not in (None, 1.0) or band.GetOffset() not in (None, 0.0) for band in bands)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) of ``dtype``."""
        return _boundless(window, self._cells, self.bands, self._dtype, self._read)

    def overview(self, longest: int) -> np.ndarray:
        """The whole raster at a reduced size (nearest cells), (bands, rows, cols), no side above ``longest`` cells."""
        factor = max(1, -(-max(self.shape) // longest))
        rows, cols = (-(-size // factor) for size in self.shape)
        return self._read(self._cells.window, (rows, cols))

    def _read(self, window: Window, shape: tuple[int, int] | None = None) -> np.ndarray:
        rows, cols = shape or window.shape
        values = np.empty((self.bands, rows, cols), self._dtype)
        for index, number in enumerate(self._numbers):
            values[index] = self._read_band(self._dataset.GetRasterBand(number), window, (rows, cols))
        return values

    def _read_band(self, band, window: Window, shape: tuple[int, int]) -> np.ndarray:
        place = dict(
            xoff=int(window.col),
            yoff=int(window.row),
            win_xsize=int(window.cols),
            win_ysize=int(window.rows),
            buf_xsize=int(shape[1]),
            buf_ysize=int(shape[0]),
        )
        stored = _checked(band.ReadAsArray(**place), self.path)
        values = stored.astype(self._dtype)
        scale, offset = band.GetScale(), band.GetOffset()
        if scale not in (None, 1.0) or offset not in (None, 0.0):
            values = values * self._dtype(1.0 if scale is None else scale) + self._dtype(offset or 0.0)
        if self._masked and band.GetMaskFlags() != gdal.GMF_ALL_VALID:
            values[_checked(band.GetMaskBand().ReadAsArray(**place), self.path) == 0] = np.nan
        values[np.isinf(values)] = np.nan
        return values


class GdalSink:
    """A GeoTIFF (tiled, compressed, BIGTIFF where needed) that takes its name when it is complete.

    Made by `create_raster`; it can be read back while it is being written.
    """

    def __init__(self, dataset, grid: Grid, path: str):
        self._dataset, self.grid, self.path, self.bands = dataset, grid, path, dataset.RasterCount

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write (bands, rows, cols), or (rows, cols) for one band, at ``window`` (inside the grid)."""
        values = values[None] if values.ndim == 2 else values
        gdal.ErrorReset()
        for index in range(self.bands):
            try:
                failed = self._dataset.GetRasterBand(index + 1).WriteArray(values[index], window.col, window.row)
            except RuntimeError:
                failed = True
            if failed:
                raise _write_error(self.path)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) as stored, without any mask."""
        bands = [self._dataset.GetRasterBand(index + 1) for index in range(self.bands)]
        return np.stack([band.ReadAsArray(window.col, window.row, window.cols, window.rows) for band in bands])

    @property
    def dataset(self):
        """The open GDAL dataset, for GDAL's own algorithms."""
        return self._dataset

    def close(self) -> None:
        """Flush to disk; raises `InputError` where that fails (a full disk)."""
        gdal.ErrorReset()
        try:
            self._dataset.FlushCache()
            self._dataset = None
        except RuntimeError:
            raise _write_error(self.path) from None
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _write_error(self.path)


@contextmanager
def create_raster(
    path,
    grid: Grid,
    dtype=np.float32,
    bands: int = 1,
    nodata: float | None = None,
    colours=None,
    descriptions: Sequence[str] = (),
    metadata: dict | None = None,
    options: Sequence[str] = (),
) -> Iterator[GdalSink]:
    """A `GdalSink` on ``grid`` for the length of a ``with`` block; nothing is left at ``path`` where the block fails.

    nodata: the value that means no data (NaN for probabilities, 255 for classes). colours: {value: (r, g, b, a)} for a
    colour table. options: GDAL creation options that replace or extend the default ones.
    """
    with ExitStack() as stack:
        stack.enter_context(quiet())
        temporary = stack.enter_context(partial_file(path))
        sink = GdalSink(_create(temporary, grid, np.dtype(dtype), bands, options), grid, str(path))
        _describe(sink.dataset, nodata, colours, descriptions, metadata)
        try:
            yield sink
            sink.close()
        finally:
            sink._dataset = None


@contextmanager
def bounded_cache() -> Iterator[None]:
    """Keep GDAL's block cache small for the length of a block, so that memory does not grow with the raster."""
    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(before, _CACHE_BYTES))
    try:
        yield
    finally:
        gdal.SetCacheMax(before)


def _boundless(window: Window, grid: Grid, bands: int, dtype, read) -> np.ndarray:
    inner = window.intersection(grid.window)
    if inner == window:
        return np.array(read(inner), dtype)
    values = np.full((bands, *window.shape), np.nan, dtype)
    if not inner.empty:
        values[(slice(None), *inner.within(window))] = read(inner)
    return values


@contextmanager
def quiet() -> Iterator[None]:
    """Keep GDAL's messages off the terminal for the length of a block; its return values and exceptions tell."""
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _open(path: str):
    with quiet():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError:
            dataset = None
    if dataset is None:
        known = "is not a raster that GDAL can read" if Path(path).exists() else "does not exist"
        raise InputError(f"{path} {known}; choose a raster file such as a GeoTIFF.")
    return dataset


def _data_bands(dataset) -> tuple[int, ...]:
    numbers = range(1, dataset.RasterCount + 1)
    return tuple(n for n in numbers if dataset.GetRasterBand(n).GetColorInterpretation() != gdal.GCI_AlphaBand)


def _check_bands(path: str, count: int, numbers: Sequence[int]) -> None:
    wrong = [number for number in numbers if not 1 <= number <= count]
    if wrong or not numbers:
        raise InputError(
            f"{Path(path).name} has {count} band(s), so band {wrong or numbers} cannot be read; choose among 1 to "
            f"{count}."
        )


def _cells(dataset) -> Grid:
    """The grid without its coordinate system."""
    return Grid.from_geotransform(dataset.GetGeoTransform(), (dataset.RasterYSize, dataset.RasterXSize))


def _checked(values, path: str) -> np.ndarray:
    if values is None:
        raise InputError(
            f"{path} is damaged: a part of it cannot be read ({gdal.GetLastErrorMsg()}); replace the file."
        )
    return values


def _create(path: str, grid: Grid, dtype: np.dtype, bands: int, options: Sequence[str]):
    predictor = "3" if dtype.kind == "f" else "2"
    chosen = {
        "TILED": "YES",
        "BLOCKXSIZE": str(BLOCK),
        "BLOCKYSIZE": str(BLOCK),
        "COMPRESS": "DEFLATE",
        "ZLEVEL": "1",
        "PREDICTOR": predictor,
        "BIGTIFF": "IF_SAFER",
        "INTERLEAVE": "BAND",
    }
    chosen.update(option.split("=", 1) for option in options)
    if chosen["COMPRESS"].upper() not in ("DEFLATE", "LZW", "ZSTD"):
        del chosen["PREDICTOR"], chosen["ZLEVEL"]
    code = gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
    pairs = [f"{key}={value}" for key, value in chosen.items()]
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(path, grid.shape[1], grid.shape[0], bands, code, pairs)
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise _write_error(path)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetSpatialRef(spatial_reference(grid.crs))
    return dataset


def _describe(dataset, nodata, colours, descriptions, metadata) -> None:
    for index in range(dataset.RasterCount):
        band = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(float(nodata))
        if index < len(descriptions):
            band.SetDescription(descriptions[index])
    if colours:
        table = gdal.ColorTable()
        for value, colour in colours.items():
            table.SetColorEntry(value, tuple(colour))
        dataset.GetRasterBand(1).SetRasterColorTable(table)
    if metadata:
        dataset.SetMetadata({key: str(value) for key, value in metadata.items()})


def _write_error(path: str) -> InputError:
    reason = gdal.GetLastErrorMsg() or "the disk may be full"
    return InputError(f"{path} cannot be written ({reason}); free some space or choose another folder.")
