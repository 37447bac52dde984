"""Rasters that are written by window: a file that is complete or not there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import DTypeLike

from ..base.errors import InputError
from ..base.outputs import Outputs
from .gdal_bindings import errors_while_freeing, gdal, quiet_gdal
from .grid import Grid, Window
from .outputs.cloud_optimized import check_cloud_optimized, make_cloud_optimized
from .outputs.creation_options import split_options
from .outputs.geotiff import BLOCK, new_geotiff, write_error

__all__ = ("BLOCK", "GdalSink", "RasterDescription", "create_raster", "scratch_raster")
_SUFFIXES = (".tif", ".tiff")


@dataclass(frozen=True)
class RasterDescription:
    """What a raster says about itself beside its values.

    Parameters
    ----------
    bands : sequence of str
        What each band holds, from the first on.
    colours : mapping of int to (red, green, blue, alpha)
        The first band's colour table, 0..255; a GeoTIFF keeps no alpha.
    metadata : mapping of str to anything
        Of the whole file; values are written as texts.
    resampling : str
        How the overviews of a Cloud-Optimized file come about, in GDAL's words: AVERAGE for what is measured (default),
        MODE for classes.
    needs : mapping of str to str
        GDAL's creation options without which a plain file would not be what it is meant for.
    """

    bands: Sequence[str] = ()
    colours: Mapping[int, Sequence[int]] = field(default_factory=dict)
    metadata: Mapping[str, object] = field(default_factory=dict)
    resampling: str = "AVERAGE"
    needs: Mapping[str, str] = field(default_factory=dict)


_NO_DESCRIPTION = RasterDescription()


class GdalSink:
    """A GeoTIFF (tiled, compressed, BIGTIFF where needed) that takes its name when it is complete.

    Made by `create_raster`; it can be read back while it is being written.

    Attributes
    ----------
    grid : Grid
        Where its cells lie.
    path : str
        The name that it takes.
    bands : int
        How many it has.
    """

    def __init__(self, dataset: gdal.Dataset, grid: Grid, path: str) -> None:
        self._dataset, self.grid, self.path = dataset, grid, path
        self.bands: int = dataset.RasterCount

    def write(self, window: Window, values: np.ndarray) -> None:
        """Write a window.

        Parameters
        ----------
        window : Window
            Inside the grid.
        values : (bands, rows, cols) or (rows, cols) array
            The latter for one band.

        Raises
        ------
        InputError
            Where the disk refuses.
        """
        values = values[None] if values.ndim == 2 else values
        gdal.ErrorReset()
        for index in range(self.bands):
            try:
                failed = self._dataset.GetRasterBand(index + 1).WriteArray(values[index], window.col, window.row)
            except RuntimeError:
                failed = True
            if failed:
                raise write_error(self.path)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) as stored, without any mask.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        bands = [self._dataset.GetRasterBand(index + 1) for index in range(self.bands)]
        return np.stack([self._read(band, window) for band in bands])

    def _read(self, band: gdal.Band, window: Window) -> np.ndarray:
        try:
            values = band.ReadAsArray(window.col, window.row, window.cols, window.rows)
        except RuntimeError:
            values = None
        if values is None:
            raise write_error(self.path)
        return values

    @property
    def dataset(self) -> gdal.Dataset:
        """The open GDAL dataset, for GDAL's own algorithms."""
        return self._dataset

    def flush(self) -> None:
        """Write to disk what GDAL's cache holds back; until then it has less room for blocks that others read.

        Raises `InputError` where the disk refuses.
        """
        gdal.ErrorReset()
        failed = False
        try:
            self._dataset.FlushCache()
        except RuntimeError:  # which holds on to the file as long as it lives
            failed = True
        if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_error(self.path)

    def close(self) -> None:
        """Flush to disk and free the file; raises `InputError` where that fails (a full disk)."""
        self.flush()
        if self.free() or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise write_error(self.path)

    def free(self) -> bool:
        """Give the file up, whatever state it is in; True where GDAL raised an error meanwhile."""
        with errors_while_freeing() as raised:
            self._dataset = None
        return bool(raised)


@contextmanager
def create_raster(
    path: str | Path,
    grid: Grid,
    dtype: DTypeLike = np.float32,
    bands: int = 1,
    nodata: float | None = None,
    description: RasterDescription = _NO_DESCRIPTION,
    options: Sequence[str] = (),
    outputs: Outputs | None = None,
) -> Iterator[GdalSink]:
    """Write a GeoTIFF in a ``with`` block; nothing is left at ``path`` where the block fails.

    Parameters
    ----------
    path : path
        Of the file, which ends in .tif or .tiff.
    grid : Grid
        Where its cells lie.
    dtype : NumPy type
        Of its values.
    bands : int
        How many it has.
    nodata : float, optional
        The value that means no data (NaN for probabilities, 255 for classes); by default there is none.
    description : RasterDescription
        What it says about itself; nothing by default.
    options : sequence of str
        GDAL's creation options, ``KEY=VALUE``, which replace or extend the default ones; with ``FORMAT=COG`` a
        Cloud-Optimized file takes the place of the plain one when all is written.
    outputs : Outputs, optional
        The files of the run, with which it gets its name. By default it gets it when the block ends.

    Yields
    ------
    GdalSink
        To write into.

    Raises
    ------
    InputError
        For a name that another format's file would have, for options that GDAL does not take (see `checked_options`),
        and where the file cannot be written.
    """
    if Path(path).suffix.lower() not in _SUFFIXES:
        raise InputError(f"{path} would be a GeoTIFF; give it a name that ends in {_SUFFIXES[0]}.")
    cloud_optimized, pairs = split_options(options)
    if cloud_optimized:
        with quiet_gdal():
            check_cloud_optimized(str(path), np.dtype(dtype), bands, pairs)
    with ExitStack() as stack:
        temporary = (stack.enter_context(Outputs()) if outputs is None else outputs).file(path)
        first = {**description.needs, **({} if cloud_optimized else pairs)}
        with _written(temporary, str(path), grid, dtype, bands, nodata, description, first) as sink:
            yield sink
        if cloud_optimized:
            with quiet_gdal():
                make_cloud_optimized(temporary, str(path), description.resampling, pairs)


@contextmanager
def scratch_raster(
    path: str | Path,
    grid: Grid,
    dtype: DTypeLike = np.float32,
    bands: int = 1,
    nodata: float | None = None,
    options: Sequence[str] = (),
) -> Iterator[GdalSink]:
    """Write a GeoTIFF as `create_raster` does, but under its own name from the start: in a folder that is temporary.

    Parameters
    ----------
    path, grid, dtype, bands, nodata, options
        As there.

    Yields
    ------
    GdalSink
        To write into.
    """
    pairs = split_options(options).pairs
    with _written(str(path), str(path), grid, dtype, bands, nodata, _NO_DESCRIPTION, pairs) as sink:
        yield sink


@contextmanager
def _written(
    temporary: str,
    path: str,
    grid: Grid,
    dtype: DTypeLike,
    bands: int,
    nodata: float | None,
    description: RasterDescription,
    options: Mapping[str, str],
) -> Iterator[GdalSink]:
    """A sink that is closed when the block ends; ``path`` is what errors call it."""
    with quiet_gdal():
        sink = GdalSink(new_geotiff(temporary, path, grid, np.dtype(dtype), bands, options), grid, path)
        _describe(sink.dataset, nodata, description)
        try:
            yield sink
            sink.close()
        finally:
            sink.free()


def _describe(dataset: gdal.Dataset, nodata: float | None, description: RasterDescription) -> None:
    for index in range(dataset.RasterCount):
        band = dataset.GetRasterBand(index + 1)
        if nodata is not None:
            band.SetNoDataValue(float(nodata))
        if index < len(description.bands):
            band.SetDescription(description.bands[index])
    if description.colours:
        table = gdal.ColorTable()
        for value, colour in description.colours.items():
            table.SetColorEntry(value, tuple(colour))
        dataset.GetRasterBand(1).SetRasterColorTable(table)
    if description.metadata:
        dataset.SetMetadata({key: str(value) for key, value in description.metadata.items()})
