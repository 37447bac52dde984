"""A raster file as GDAL opens it, or a sentence on why it cannot be read."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from ..base.errors import InputError
from .gdal_bindings import gdal, quiet_gdal
from .grid import Grid
from .inputs import cannot_open, gdal_name

logger = logging.getLogger(__name__)


def open_raster(path: str) -> gdal.Dataset:
    """Open a raster to read.

    Parameters
    ----------
    path : str
        Anything that GDAL opens, or `gdal_name` knows.

    Returns
    -------
    gdal.Dataset

    Raises
    ------
    InputError
        Where there is none.
    """
    name = gdal_name(path)
    with quiet_gdal():
        gdal.ErrorReset()
        try:
            dataset = gdal.OpenEx(name, gdal.OF_RASTER | gdal.OF_VERBOSE_ERROR)
        except RuntimeError:
            dataset = None
    if dataset is None:
        raise cannot_open(name)
    return dataset


def data_bands(dataset: gdal.Dataset) -> tuple[int, ...]:
    """Numbers of all bands but alpha.

    Parameters
    ----------
    dataset : gdal.Dataset
        The raster.
    """
    numbers = range(1, dataset.RasterCount + 1)
    return tuple(n for n in numbers if dataset.GetRasterBand(n).GetColorInterpretation() != gdal.GCI_AlphaBand)


def check_bands(path: str, dataset: gdal.Dataset, numbers: Sequence[int]) -> None:
    """Refuse bands that a raster does not have, or whose numbers are no real ones.

    Parameters
    ----------
    path : str
        What an error calls it.
    dataset : gdal.Dataset
        The raster.
    numbers : sequence of int
        From 1.

    Raises
    ------
    InputError
        For these, and where a palette or subdatasets stand where the bands should.
    """
    count = dataset.RasterCount
    wrong = [number for number in numbers if not 1 <= number <= count]
    if not count:
        many = len(dataset.GetSubDatasets())
        first = f", such as {dataset.GetSubDatasets()[0][0]}" if many else ""
        raise InputError(f"{path} holds {many} rasters, none of which was chosen; give one of them{first}.")
    if wrong and count == 1 and dataset.GetRasterBand(1).GetRasterColorTable() is not None:
        raise InputError(
            f"{path} has one band of numbers for colours (a palette), so band {wrong} cannot be read; convert it to "
            "red, green and blue first (Raster > Conversion > PCT to RGB)."
        )
    if wrong or not numbers:
        raise InputError(f"{path} has {count} band(s), so band {wrong or numbers} cannot be read; take 1 to {count}.")
    kinds = sorted({gdal.GetDataTypeName(dataset.GetRasterBand(number).DataType) for number in numbers})
    if any(kind.startswith("C") for kind in kinds):
        raise InputError(
            f"{path} holds complex numbers ({', '.join(kinds)}), of which no map can be made; convert it to real ones "
            "first, such as magnitudes."
        )


def cells_of(dataset: gdal.Dataset) -> Grid:
    """The grid of a raster without its coordinate system.

    Parameters
    ----------
    dataset : gdal.Dataset
        The raster.

    Raises
    ------
    InputError
        Where it is not north-up, or placed by ground control points alone.
    """
    shape, name = (dataset.RasterYSize, dataset.RasterXSize), dataset.GetDescription()
    if dataset.GetGCPCount() and dataset.GetGeoTransform(can_return_null=True) is None:
        raise InputError(
            f"{name} is placed by {dataset.GetGCPCount()} ground control points alone; warp it to a north-up grid by "
            "them first (Raster > Projections > Warp)."
        )
    return Grid.from_geotransform(dataset.GetGeoTransform(), shape, name=name)


def tell_of_infinities(path: str) -> bool:
    """Warn of infinite values, which are taken as unknown.

    Parameters
    ----------
    path : str
        Of the raster that holds them.

    Returns
    -------
    bool
        True: it has been told.
    """
    logger.warning("%s holds infinite values: taken as unknown; mend them or declare them.", Path(path).name)
    return True
