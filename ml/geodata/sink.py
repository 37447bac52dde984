"""Rasters that are written by window: a file that is complete or not there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import DTypeLike

from ..base.atomic_file import atomic_file
from ..base.errors import InputError
from .crs import spatial_reference
from .gdal_bindings import errors_while_freeing, gdal, gdal_array, quiet_gdal
from .grid import Grid, Window

BLOCK = 256  # cells: side of a block of the files that are written
_SUFFIXES = (".tif", ".tiff")
_BOOLEANS = ("YES", "NO", "TRUE", "FALSE", "ON", "OFF", "1", "0")
_NUMBERS = {"int": int, "unsigned int": int, "float": float}


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
    """

    bands: Sequence[str] = ()
    colours: Mapping[int, Sequence[int]] = field(default_factory=dict)
    metadata: Mapping[str, object] = field(default_factory=dict)


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
        """Write (bands, rows, cols), or (rows, cols) for one band, at ``window``, inside the grid.

        Raises `InputError` where the disk refuses.
        """
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
        """(bands, rows, cols) as stored, without any mask; ``window`` lies inside the grid."""
        bands = [self._dataset.GetRasterBand(index + 1) for index in range(self.bands)]
        return np.stack([band.ReadAsArray(window.col, window.row, window.cols, window.rows) for band in bands])

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
            raise _write_error(self.path)

    def close(self) -> None:
        """Flush to disk and free the file; raises `InputError` where that fails (a full disk)."""
        self.flush()
        if self.free() or gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise _write_error(self.path)

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
        GDAL's creation options, ``KEY=VALUE``, which replace or extend the default ones.

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
    with ExitStack() as stack:
        stack.enter_context(quiet_gdal())
        temporary = stack.enter_context(atomic_file(path))
        sink = GdalSink(_create(temporary, grid, np.dtype(dtype), bands, options), grid, str(path))
        _describe(sink.dataset, nodata, description)
        try:
            yield sink
            sink.close()
        finally:
            sink.free()


def checked_options(options: Iterable[str]) -> dict[str, str]:
    """Read GDAL's creation options for GeoTIFF files, before any work is done for a file that cannot be made.

    GDAL itself only warns, when the file is begun; it does not say what there is to choose from, and takes "=NONE".

    Parameters
    ----------
    options : iterable of str
        ``KEY=VALUE`` in any case.

    Returns
    -------
    dict
        {key: value}, keys in upper case, both as the driver of this GDAL spells them.

    Raises
    ------
    InputError
        Where there is no ``=``, and for a key or a value that the driver's own list does not have.
    """
    return dict(_checked(option) for option in options)


def _checked(option: str) -> tuple[str, str]:
    key, equals, value = (part.strip() for part in option.partition("="))
    key = key.upper()
    if not (key and equals and value):
        raise InputError(f"The creation option {option!r} is no KEY=VALUE; write for example COMPRESS=NONE.")
    if key not in _known_options():
        raise InputError(f"GeoTIFF files have no creation option {key}; choose among {', '.join(_known_options())}.")
    kind, values = _known_options()[key]
    if values:
        if value.upper() not in (one.upper() for one in values):
            raise InputError(f"The creation option {key} cannot be {value!r}; choose one of {', '.join(values)}.")
        return key, next(one for one in values if one.upper() == value.upper())
    try:
        _NUMBERS.get(kind, str)(value)
    except ValueError:
        raise InputError(f"The creation option {key} cannot be {value!r}; give a number.") from None
    return key, value


class _Option(NamedTuple):
    """A creation option: its type in GDAL's words, and the values that it may have; none where any will do."""

    kind: str
    values: tuple[str, ...]


@lru_cache(maxsize=1)
def _known_options() -> dict[str, _Option]:
    """The creation options of the GeoTIFF driver by their keys."""
    listed = gdal.ParseXMLString(gdal.GetDriverByName("GTiff").GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST))
    known = {}
    for node in _elements(listed, "Option"):
        attributes = {child[1]: child[2][1] for child in node[2:] if child[0] == gdal.CXT_Attribute}
        kind, values = attributes.get("type", ""), tuple(value[-1][1] for value in _elements(node, "Value"))
        known[attributes["name"]] = _Option(kind, _BOOLEANS if kind == "boolean" else values)
    return known


def _elements(node: list, name: str) -> list:
    """The elements called ``name`` in a node [kind, text, *children] of GDAL's XML tree."""
    return [child for child in node[2:] if child[:2] == [gdal.CXT_Element, name]]


def _create(path: str, grid: Grid, dtype: np.dtype, bands: int, options: Sequence[str]) -> gdal.Dataset:
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
