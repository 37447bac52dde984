"""The patches of the competition Landslide4Sense (2022) as they are distributed: ``img/*.h5`` and ``mask/*.h5``.

A patch is 128 x 128 cells of 10 m: an array ``img`` (rows, cols, 14), bands 1 to 12 of Sentinel-2 (without 8A), slope
and DEM, and an array ``mask`` (rows, cols) of 0 and 1. All bands are divided by constants that nobody tells, so neither
slope nor DEM is in degrees or metres; values are taken as they are. Where a patch lies is not known either.
"""

from __future__ import annotations

import logging
import re
from functools import partial
from pathlib import Path

import numpy as np

from ...base.errors import InputError
from ...geodata.gdal_bindings import gdal, quiet_gdal
from ...geodata.grid import Grid
from ...scene.scene import Scene
from ...scene.spectral.encoding import ENCODINGS
from ...scene.spectral.roles import SENSORS
from ..chips import ImageFormat, check_label
from ..labelled import LabelledScene
from ..mosaic import ChipCache, Mosaic
from ..sources import LabelledSource

logger = logging.getLogger(__name__)

TILE = 128
"""Rows and columns of a patch."""
CELL = 10.0
"""Metres along a cell's side."""
_IMAGE_BANDS = len(SENSORS["landslide4sense"])
_BANDS = _IMAGE_BANDS + 1  # and the DEM


def sources_from_landslide4sense(folder: str | Path) -> list[LabelledSource]:
    """Open a folder of the competition's patches, which are read when they are cut.

    Parameters
    ----------
    folder : str or Path
        Holds ``img/`` and ``mask/`` with files of the same numbers, ``image_N.h5`` and ``mask_N.h5``.

    Returns
    -------
    list of LabelledSource
        By number: an image of 13 bands, the DEM and the label of each patch, in the files' own values.

    Raises
    ------
    InputError
        Where a file is missing. A file that is none of the competition's is refused when it is read.
    """
    folder = Path(folder)
    images, masks = (_numbered(folder / kind) for kind in ("img", "mask"))
    missing = sorted(images.keys() ^ masks.keys())
    if missing or not images:
        lacking = "img" if missing and missing[0] in masks else "mask"
        what = f"holds no {lacking}/ file with the number {missing[0]}" if missing else "holds no img/image_N.h5"
        raise InputError(
            f"{folder} {what}; give the folder with img/image_N.h5 and mask/mask_N.h5 of Landslide4Sense, one of each "
            "for every patch."
        )
    logger.info("%s: %d patches; values are %s", folder, len(images), ENCODINGS["divided"].words)
    cache = ChipCache()
    return [_source(number, images[number], masks[number], cache) for number in sorted(images)]


def read_patch(path: Path, name: str) -> np.ndarray:
    """An array of a HDF5 file, by GDAL's multidimensional interface.

    Parameters
    ----------
    path : Path
        The file.
    name : str
        Of the array at the file's root.

    Returns
    -------
    np.ndarray
        As it is stored.

    Raises
    ------
    InputError
        Where there is no such file or array.
    """
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(str(path), gdal.OF_MULTIDIM_RASTER | gdal.OF_VERBOSE_ERROR)
            array = dataset.GetRootGroup().OpenMDArray(name) if dataset else None
            values = None if array is None else array.ReadAsArray()
        except RuntimeError:
            values = None
    if values is None:
        raise InputError(
            f"{path} holds no array {name!r} that GDAL can read as HDF5; give a file of Landslide4Sense as it was "
            "downloaded."
        )
    return values


def _numbered(folder: Path) -> dict[int, Path]:
    """Files by the number in their names."""
    found = {path: re.search(r"(\d+)$", path.stem) for path in sorted(folder.glob("*.h5"))}
    return {int(match.group(1)): path for path, match in found.items() if match}


def _source(number: int, image: Path, mask: Path, cache: ChipCache) -> LabelledSource:
    grid = Grid((TILE, TILE), (2 * number * TILE * CELL, TILE * CELL), (CELL, CELL))  # a place that no other patch has
    read = partial(_bands, image)

    def seen(bands: slice) -> Mosaic:
        count = len(range(_BANDS)[bands])
        return Mosaic(grid, count, [grid.window], lambda _: read()[bands], cache)

    label = Mosaic(grid, 1, [grid.window], lambda _: _label(mask), cache)
    scene = Scene(seen(slice(0, _IMAGE_BANDS)), seen(slice(_IMAGE_BANDS, None)))
    labelled = LabelledScene(image.stem, scene, label, (grid.window,))
    files = {"image": str(image), "labels": str(mask), "values": ENCODINGS["divided"].words}
    stored = ImageFormat(np.dtype(np.float32), float("nan"))
    return LabelledSource(labelled, stored, {**files}, tuple(range(1, _IMAGE_BANDS + 1)))


def _bands(path: Path) -> np.ndarray:
    """(14, rows, cols) float32, NaN where a value is none."""
    values = read_patch(path, "img")
    if values.shape != (TILE, TILE, _BANDS):
        raise InputError(
            f"{path} holds img of {values.shape}, and a patch of Landslide4Sense has {(TILE, TILE, _BANDS)}; give the "
            "files as they were downloaded."
        )
    bands = np.moveaxis(values, 2, 0).astype(np.float32)
    return np.where(np.isfinite(bands), bands, np.float32(np.nan))


def _label(path: Path) -> np.ndarray:
    """(1, rows, cols) float32: 1 landslide, 0 other ground."""
    values = read_patch(path, "mask")
    if values.shape != (TILE, TILE):
        raise InputError(f"{path} holds mask of {values.shape}, not of {(TILE, TILE)}; give the files as downloaded.")
    label = values.astype(np.float32)
    check_label(label, f"of {path}")
    return label[None]
