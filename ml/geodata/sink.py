"""Rasters that are written by window: a file that is complete or not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
from osgeo import gdal, gdal_array

from ..base.atomic_file import atomic_file
from ..base.errors import InputError
from .creation_options import checked_options
from .crs import spatial_reference
from .gdal_errors import freeing, quiet_gdal
from .grid import Grid, Window

BLOCK = 256  # cells: side of a block of the files that are written
_SUFFIXES = (".tif", ".tiff")


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
        """Flush to disk and free the file; raises `InputError` where that fails (a full disk)."""
        gdal.ErrorReset()
        failed = False
        try:
            self._dataset.FlushCache()
        except RuntimeError:  # which holds on to the file as long as it lives
            failed = True
        failed = self.free() or failed
        if failed or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _write_error(self.path)

    def free(self) -> bool:
        """Give the file up, whatever state it is in; True where GDAL raised an error meanwhile."""
        with freeing() as raised:
            self._dataset = None
        return bool(raised)


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
    colour table. options: GDAL creation options that replace or extend the default ones (see `checked_options`).
    Raises `InputError` for a name that another format's file would have.
    """
    if Path(path).suffix.lower() not in _SUFFIXES:
        raise InputError(f"{path} would be a GeoTIFF; give it a name that ends in {_SUFFIXES[0]}.")
    with ExitStack() as stack:
        stack.enter_context(quiet_gdal())
        temporary = stack.enter_context(atomic_file(path))
        sink = GdalSink(_create(temporary, grid, np.dtype(dtype), bands, options), grid, str(path))
        _describe(sink.dataset, nodata, colours, descriptions, metadata)
        try:
            yield sink
            sink.close()
        finally:
            sink.free()


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
    chosen.update(checked_options(options))
    if chosen["COMPRESS"] not in ("DEFLATE", "LZW", "ZSTD"):
        del chosen["PREDICTOR"], chosen["ZLEVEL"]
    code = gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)
    pairs = [f"{key}={value}" for key, value in chosen.items()]
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(path, grid.shape[1], grid.shape[0], bands, code, pairs)
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise _create_error(path, options)
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


def _create_error(path: str, options: Sequence[str]) -> InputError:
    if not options:
        return _write_error(path)
    reason = gdal.GetLastErrorMsg() or "GDAL does not say why"
    return InputError(
        f"No GeoTIFF can be made with the creation options {' '.join(options)} ({reason}); change them or leave them "
        "out."
    )


def _write_error(path: str) -> InputError:
    reason = gdal.GetLastErrorMsg() or "the disk may be full"
    return InputError(f"{path} cannot be written ({reason}); free some space or choose another folder.")
