"""A GeoTIFF file as it is begun: tiled, compressed, BigTIFF where needed, or as somebody wishes."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from ...base.errors import InputError
from ..crs import spatial_reference
from ..gdal_bindings import gdal, gdal_array
from ..grid import Grid

BLOCK = 256
"""Cells: side of a block of the files that are written."""
_FLOATS_ALONE = "3"  # the predictor that integers have not


def new_geotiff(
    file: str, path: str, grid: Grid, dtype: np.dtype, bands: int, options: Mapping[str, str]
) -> gdal.Dataset:
    """Begin a GeoTIFF.

    Parameters
    ----------
    file : str
        Its name meanwhile.
    path : str
        What errors call it.
    grid : Grid
        Where its cells lie.
    dtype : np.dtype
        Of its values.
    bands : int
        How many it has.
    options : mapping of str to str
        GDAL's creation options, which replace or extend the usual ones. The predictor for floats is that for integers
        where the values are.

    Raises
    ------
    InputError
        Where GDAL cannot.
    """
    predictor = _FLOATS_ALONE if dtype.kind == "f" else "2"
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
    chosen.update(options)
    if chosen["PREDICTOR"] == _FLOATS_ALONE:
        chosen["PREDICTOR"] = predictor
    if chosen["COMPRESS"] not in ("DEFLATE", "LZW", "ZSTD"):
        del chosen["PREDICTOR"], chosen["ZLEVEL"]
    try:
        shape = grid.shape[1], grid.shape[0], bands, gdal_type(dtype)
        dataset = gdal.GetDriverByName("GTiff").Create(file, *shape, as_texts(chosen))
    except RuntimeError:
        dataset = None
    if dataset is None:
        raise create_error(path, options)
    dataset.SetGeoTransform(grid.geotransform)
    if grid.crs:
        dataset.SetSpatialRef(spatial_reference(grid.crs))
    return dataset


def as_texts(options: Mapping[str, str]) -> list[str]:
    """Creation options as GDAL takes them.

    Parameters
    ----------
    options : mapping of str to str
        By their keys.

    Examples
    --------
    >>> as_texts({"COMPRESS": "LZW"})
    ['COMPRESS=LZW']
    """
    return [f"{key}={value}" for key, value in options.items()]


def gdal_type(dtype: np.dtype) -> int:
    """GDAL's number of a type.

    Parameters
    ----------
    dtype : np.dtype
        NumPy's.
    """
    return gdal_array.NumericTypeCodeToGDALTypeCode(dtype.type)


def create_error(path: str, options: Mapping[str, str]) -> InputError:
    """What a person is told of a file that cannot be begun.

    Parameters
    ----------
    path : str
        Of the file.
    options : mapping of str to str
        That were asked for.
    """
    if not options:
        return write_error(path)
    reason = gdal.GetLastErrorMsg() or "GDAL does not say why"
    return InputError(
        f"{path} cannot be made with the creation options {' '.join(as_texts(options))} ({reason}); change them or "
        "leave them out."
    )


def write_error(path: str) -> InputError:
    """What a person is told of a raster that a disk refuses.

    Parameters
    ----------
    path : str
        Of the file.
    """
    reason = gdal.GetLastErrorMsg() or "the disk may be full"
    return InputError(f"{path} cannot be written ({reason}); free some space or choose another folder.")
