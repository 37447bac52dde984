"""A chip as four GeoTIFFs of one name: image, DEM, label and where all three are known; image or DEM may be missing."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.gdal_bindings import gdal
from ..geodata.grid import Grid, Window
from ..geodata.sink import BLOCK, GdalSink, scratch_raster
from ..geodata.source import GdalSource

logger = logging.getLogger(__name__)

KINDS = ("image", "dem", "label", "valid")

UNKNOWN = 255
"""The label of a pixel that nobody mapped: no loss and no score looks at it."""


@dataclass(frozen=True)
class ImageFormat:
    """How an image's values are stored."""

    dtype: np.dtype
    """Of a file's bands."""
    nodata: float | None
    """None: without, so that missing pixels need a mask."""

    @property
    def read_as(self) -> type:
        """The float type that holds every value exactly."""
        return np.float32 if np.can_cast(self.dtype, np.float32, "safe") else np.float64


def image_format(source: GdalSource) -> ImageFormat:
    """The format of a file's bands; where they have a scale or an offset, that of their physical values.

    Parameters
    ----------
    source : GdalSource
        Of the bands that are used.

    Returns
    -------
    ImageFormat
        NaN for no data in floats that name none; None in whole numbers that cannot hold the one that is named.
    """
    dtype: np.dtype = np.dtype(np.float32) if source.scaled else source.stored
    nodata = source.nodata
    if dtype.kind == "f":
        return ImageFormat(dtype, float("nan") if nodata is None or source.scaled else nodata)
    limits = np.iinfo(dtype)
    fits = nodata is not None and limits.min <= nodata <= limits.max and nodata == int(nodata)
    return ImageFormat(dtype, nodata if fits else None)


def write_chip(
    folder: Path,
    name: str,
    grid: Grid,
    image: np.ndarray,
    dem: np.ndarray,
    landslide: np.ndarray,
    known: np.ndarray,
    stored: ImageFormat,
) -> None:
    """Write one chip as a file of the same name in each of `KINDS`.

    Parameters
    ----------
    folder : Path
        Which is to become the data set's when all of it is written.
    name : str
        Of the files.
    grid : Grid
        Where the chip lies.
    image : np.ndarray
        (bands, rows, cols), NaN without data: that becomes the format's no-data value, or is hidden by a mask inside
        the file where there is no such value. Of no band: no file is written.
    dem : np.ndarray
        (1, rows, cols): metres; or (0, rows, cols): no file is written.
    landslide, known : np.ndarray
        bool (rows, cols): is one; and is the label known, without which it is written as `UNKNOWN`.
    stored : ImageFormat
        Of the image.
    """
    side = min(BLOCK, -(-max(grid.shape) // 16) * 16)
    options = [f"BLOCKXSIZE={side}", f"BLOCKYSIZE={side}"]
    there = {"image": len(image), "dem": len(dem)}
    for kind in KINDS:
        if there.get(kind, 1):
            (folder / kind).mkdir(exist_ok=True)
    if len(image):
        _write_image(folder / "image" / name, grid, image, stored, options)
    if len(dem):
        with scratch_raster(folder / "dem" / name, grid, np.float32, nodata=float("nan"), options=options) as sink:
            sink.write(grid.window, dem.astype(np.float32))
    for kind, cells in (("label", np.where(known, landslide, UNKNOWN)), ("valid", known)):
        with scratch_raster(folder / kind / name, grid, np.uint8, options=options) as sink:
            sink.write(grid.window, cells.astype(np.uint8))


def _write_image(path: Path, grid: Grid, image: np.ndarray, stored: ImageFormat, options: list[str]) -> None:
    missing = np.isnan(image)
    values = np.where(missing, 0 if stored.nodata is None else stored.nodata, image).astype(stored.dtype)
    plain = [*options, "ALPHA=NO"]  # GDAL takes the fourth band of 8 bits for alpha
    with scratch_raster(path, grid, stored.dtype, len(values), stored.nodata, options=plain) as sink:
        if stored.nodata is None and missing.any():
            _mask(sink, ~missing.any(axis=0))
        sink.write(grid.window, values)


def read_label(label: str | Path, valid: str | Path, shape: tuple[int, int]) -> np.ndarray:
    """The label of a chip that `write_chip` wrote.

    Parameters
    ----------
    label, valid : str or Path
        Two of the chip's files.
    shape : tuple of int
        Rows and columns that the index gives it.

    Returns
    -------
    np.ndarray
        float32 (1, rows, cols): 1 landslide, 0 other ground, NaN where image, elevation or label is not known.

    Raises
    ------
    InputError
        As `read_chip`.
    """
    values, known = (read_chip(file, (1, *shape), masked=False) for file in (label, valid))
    values[known == 0] = np.nan
    return values


def read_chip(path: str | Path, shape: tuple[int, int, int], masked: bool = True) -> np.ndarray:
    """One file of a chip, as the data set's index describes it.

    Parameters
    ----------
    path : str or Path
        The file.
    shape : tuple of int
        Bands, rows and columns that the index gives it.
    masked : bool, default True
        As in `read_whole`.

    Returns
    -------
    np.ndarray
        float32 (bands, rows, cols), NaN without data.

    Raises
    ------
    InputError
        Where the file has another shape.
    """
    values = read_whole(path, masked)
    if values.shape != shape:
        there, wanted = ("{} band(s) of {} x {} cells".format(*known) for known in (values.shape, shape))
        raise InputError(f"{path} has {there} where its dataset.json says {wanted}; build the data set again.")
    return values


def read_truth(path: str | Path) -> np.ndarray:
    """A label that others made.

    Parameters
    ----------
    path : str or Path
        A file with 1 for landslide and 0 for other ground. Unknown is 255 and what the file itself calls no data, but
        for 0: files of masks often do so by mistake.

    Returns
    -------
    np.ndarray
        float32 (1, rows, cols): 1 landslide, 0 other ground, NaN unknown.

    Raises
    ------
    InputError
        Where the file holds any other value, or calls 1 no data.
    """
    source = GdalSource(path, bands=(1,), masked=False)
    if source.nodata == 1:
        raise InputError(
            f"The label {path} declares 1, the value of landslides, as no data; unset that (gdal_edit.py "
            "-unsetnodata), or give another."
        )
    values = source.read(Window(0, 0, *source.shape))
    values[(values == UNKNOWN) | ((values == source.nodata) & (values != 0))] = np.nan
    check_label(values, str(path))
    return values


def check_masks(labels: Iterable[str | Path]) -> None:
    """Warn of labels of 0 and 255 alone: to most tools 255 is the landslide, and here it is what nobody mapped.

    Parameters
    ----------
    labels : iterable of str or Path
        The files of a folder, which are read until one has a landslide.
    """
    whole: str | Path = ""
    for label in labels:
        source = GdalSource(label, bands=(1,), masked=False)
        values = source.read(Window(0, 0, *source.shape))
        if (values == 1).any():
            return
        if not whole and source.nodata != UNKNOWN and (values == UNKNOWN).any() and (values == 0).any():
            whole = label
    if whole:
        logger.warning(
            "%s holds 255 beside 0, and no label of the folder holds 1: 255 is taken for what nobody mapped. Where it "
            "is meant as landslide, write 1 instead (gdal_calc.py); where not, declare it as no data "
            "(gdal_edit.py -a_nodata 255).",
            whole,
        )


def check_label(values: np.ndarray, name: str) -> None:
    """Refuse a label that is none.

    Parameters
    ----------
    values : array
        Of any shape.
    name : str
        What an error calls it.

    Raises
    ------
    InputError
        Where it holds another value than 1, 0 and NaN for unknown.
    """
    strange = np.unique(values[np.isfinite(values) & (values != 0) & (values != 1)])
    if strange.size:
        value = np.format_float_positional(strange[0], trim="-")
        raise InputError(
            f"The label {name} holds {value}; use 1 for landslide, 0 for other ground and {UNKNOWN} for what "
            "nobody mapped."
        )


def read_whole(path: str | Path, masked: bool = True) -> np.ndarray:
    """All of a small file.

    Parameters
    ----------
    path : str or Path
        A raster.
    masked : bool, default True
        Whether cells without data are NaN; else they keep their plain values.

    Returns
    -------
    np.ndarray
        (bands, rows, cols) float32.
    """
    source = GdalSource(path, masked=masked)
    return source.read(Window(0, 0, *source.shape))


def _mask(sink: GdalSink, shown: np.ndarray) -> None:
    before = gdal.GetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK")
    gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", "YES")
    values = np.where(shown, 255, 0).astype(np.uint8)
    band = sink.dataset.GetRasterBand(1)
    try:
        failed = sink.dataset.CreateMaskBand(gdal.GMF_PER_DATASET) or band.GetMaskBand().WriteArray(values)
    except RuntimeError:
        failed = True
    finally:
        gdal.SetThreadLocalConfigOption("GDAL_TIFF_INTERNAL_MASK", before)
    if failed:
        raise InputError(f"{sink.path} cannot be written ({gdal.GetLastErrorMsg()}); free some space.")


def lacks(missing: Sequence[str]) -> str:
    """Words on files that should be there: the first of them, and how many more.

    Parameters
    ----------
    missing : sequence of str
        Names of files, at least one.
    """
    return f"lacks {missing[0]}" + (f" and {len(missing) - 1} more" if len(missing) > 1 else "")
