"""Cloud-Optimized GeoTIFF: tiles and overviews in the order in which a reader over a network wants them.

GDAL's driver COG copies a finished raster, so a plain GeoTIFF is written first, and the copy takes its place.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable, Mapping
from pathlib import Path

import numpy as np

from ...base.outputs.leftovers import partial_name
from ..gdal_bindings import errors_while_freeing, gdal
from .creation_options import CLOUD_OPTIMIZED, split_options
from .geotiff import as_texts, create_error, gdal_type, write_error

_ROOM = 8 / 3  # of a plain file's bytes, what it, the copy, and overviews on their own and in the copy take at most
_USUAL = {"COMPRESS": "DEFLATE", "PREDICTOR": "YES", "BIGTIFF": "IF_SAFER"}
_TRIAL = 16  # cells: side of the raster on which options are tried


def room_for(options: Iterable[str], plain: int) -> int:
    """Bytes that files take while they are made.

    Parameters
    ----------
    options : iterable of str
        As for `checked_options`.
    plain : int
        Bytes of plain ones.

    Examples
    --------
    >>> room_for(["COMPRESS=ZSTD"], 300), room_for(["FORMAT=COG"], 300)
    (300, 800)
    """
    return round(_ROOM * plain) if split_options(options).cloud_optimized else plain


def check_cloud_optimized(path: str, dtype: np.dtype, bands: int, options: Mapping[str, str]) -> None:
    """Try on a few cells in memory whether such a file can be made, before there is work to lose.

    Parameters
    ----------
    path : str
        What errors call it.
    dtype : np.dtype
        Of its values.
    bands : int
        How many it has.
    options : mapping of str to str
        Of the driver COG.

    Raises
    ------
    InputError
        Where it cannot.
    """
    trial = f"/vsimem/{partial_name(Path('trial.tif')).name}"
    source = gdal.GetDriverByName("MEM").Create("", _TRIAL, _TRIAL, bands, gdal_type(dtype))
    try:
        if not _copied(source, trial, {**_USUAL, **options}):
            raise create_error(path, {"FORMAT": CLOUD_OPTIMIZED, **options})
    finally:
        with contextlib.suppress(RuntimeError):  # where there is none and somebody has asked GDAL for exceptions
            gdal.Unlink(trial)


def make_cloud_optimized(file: str, path: str, resampling: str, options: Mapping[str, str]) -> None:
    """Replace a finished GeoTIFF by a Cloud-Optimized one of the same values.

    Parameters
    ----------
    file : str
        The GeoTIFF.
    path : str
        What errors call it.
    resampling : str
        Of the overviews, in GDAL's words.
    options : mapping of str to str
        Of the driver COG, which replace or extend the usual ones.

    Raises
    ------
    InputError
        Where the disk refuses.
    """
    copy = str(partial_name(Path(file)))
    source = gdal.Open(file, gdal.GA_Update)
    try:
        _note_statistics(source)
        if not _copied(source, copy, {**_USUAL, "OVERVIEW_RESAMPLING": resampling, **options}):
            raise write_error(path)
        source = None
        os.replace(copy, file)
    finally:
        for left in Path(copy).parent.glob(f"{Path(copy).name}*"):
            with contextlib.suppress(OSError):
                left.unlink()


def _note_statistics(dataset: gdal.Dataset) -> None:
    """Keep least, highest and mean value in bands of measured values, by which programs colour them at once."""
    for number in range(1, dataset.RasterCount + 1):
        band = dataset.GetRasterBand(number)
        if band.DataType in (gdal.GDT_Float32, gdal.GDT_Float64):
            with contextlib.suppress(RuntimeError):  # of a band without a single value
                band.ComputeStatistics(False)


def _copied(source: gdal.Dataset, file: str, options: Mapping[str, str]) -> bool:
    gdal.ErrorReset()
    with errors_while_freeing() as raised:
        try:
            copy = gdal.GetDriverByName(CLOUD_OPTIMIZED).CreateCopy(file, source, options=as_texts(options))
        except RuntimeError:
            copy = None
        made, copy = copy is not None, None
    return made and not raised and gdal.GetLastErrorType() < gdal.CE_Failure
