"""Elevations as every verb gets them: in metres, voids hidden, oddities said."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import DTypeLike

from ...base.errors import InputError
from ..grid import Grid, Window
from ..source import GdalSource, RasterSource
from .cells import check_cells
from .corrected import Correction, corrected, sampled
from .heights import METRES, HeightUnit, ask_for_feet, unit_of
from .layer_settings import layer_settings
from .slopes import of_slopes
from .voids import HideVoids, find_voids

logger = logging.getLogger(__name__)

_BLOCK = 1024  # cells: side of a window in which a height is looked for
_SMALL = 2**20  # cells that are read in an instant


class Metres:
    """A correction from another unit.

    Parameters
    ----------
    unit : float
        Its length in metres.
    """

    def __init__(self, unit: float) -> None:
        self._unit = unit

    def __call__(self, values: np.ndarray, window: Window) -> None:
        """Convert heights.

        Parameters
        ----------
        values : np.ndarray
            (bands, rows, cols), changed in place.
        window : Window
            Where they lie; without effect.
        """
        values *= values.dtype.type(self._unit)


def open_elevations(
    path: str | Path, band: int = 1, dtype: DTypeLike | None = np.float64, empty: bool = False, image: bool = False
) -> RasterSource:
    """Open a DEM.

    Heights in a declared unit are converted to metres; values that are no data without being declared are taken for
    it; what cannot be meant is refused, and what is odd is warned of.

    Parameters
    ----------
    path : str or Path
        A raster file, `layer_settings` behind it.
    band : int, default 1
        Its band of elevations.
    dtype : NumPy type, default float64
        Of what is read; None: float32, or float64 where the file holds more digits.
    empty : bool, default False
        Whether a DEM without any height is allowed.
    image : bool, default False
        Whether a file of three or more bands of 8 bits is warned of only.

    Returns
    -------
    RasterSource
        Of one band, in metres, NaN where there is no height.

    Raises
    ------
    InputError
        Where the file is no raster or an image, is in no place that can be meant, or has no height anywhere.
    """
    settings = layer_settings(path)
    source = GdalSource(settings.path, (band,), np.float64 if dtype is None else dtype, masked=settings.masked)
    if dtype is None and np.result_type(source.stored, np.float32) == np.float32:
        source = GdalSource(settings.path, (band,), masked=settings.masked)
    name = Path(settings.path).name
    _check_no_image(source, name, image)
    check_cells(source.grid, name)
    unit = unit_of(source.dataset, band)
    if not unit.known:
        logger.warning("%s declares its values as %s, which is no height; is it the right band?", name, unit.name)
    shown = corrected(source, settings.corrections((band,)))
    if not empty:
        _check_any_height(shown, name)
    if unit.metres != 1.0:
        logger.info("The heights of %s are in %s: converted to metres.", name, unit.name)
    return plausible_elevations(shown, name, unit)


def check_elevations(path: str | Path, band: int = 1, empty: bool = False, image: bool = False) -> None:
    """Refuse at a glance what `open_elevations` would refuse; of a large file no value is read for it.

    Parameters
    ----------
    path : str or Path
        A raster file, `layer_settings` behind it.
    band : int, default 1
        Its band of elevations.
    empty, image : bool, default False
        As of `open_elevations`.

    Raises
    ------
    InputError
        Where the file is no raster or an image, holds classes, is in no place that can be meant, or, if it is small,
        has no height anywhere.
    """
    settings = layer_settings(path)
    source = GdalSource(settings.path, (band,), masked=settings.masked)
    name = Path(settings.path).name
    _check_no_image(source, name, image)
    check_cells(source.grid, name)
    if not empty and source.shape[0] * source.shape[1] <= _SMALL:
        _check_any_height(corrected(source, settings.corrections((band,))), name)


def plausible_elevations(source: RasterSource, name: str, unit: HeightUnit = METRES) -> RasterSource:
    """Elevations after a look at them.

    Parameters
    ----------
    source : RasterSource
        Whose first band holds heights.
    name : str
        What warnings call it.
    unit : HeightUnit, default METRES
        Of its heights.

    Returns
    -------
    RasterSource
        In metres, voids hidden.
    """
    windows = sampled(source)
    return corrected(source, corrections_of(windows, source.grid, name, unit))


def corrections_of(windows: Sequence[np.ndarray], grid: Grid, name: str, unit: HeightUnit = METRES) -> list[Correction]:
    """What a look at samples of elevations finds to correct; what is odd is warned of.

    Parameters
    ----------
    windows : sequence of (rows, cols) array
        Samples of a DEM, or of several, NaN without data.
    grid : Grid
        The DEM's, or that of one of several.
    name : str
        What warnings call the DEM.
    unit : HeightUnit, default METRES
        Of the heights.

    Returns
    -------
    list of Correction
        Empty where nothing is known.
    """
    cell = grid.middle_cell
    voids = find_voids(windows, min(cell) / unit.metres)
    for void in voids:
        declare = "" if np.isinf(void.value) else f" (gdal_edit.py -a_nodata {void.value:g})"
        logger.warning(
            "%s holds %s, %s from all others, and does not declare it as no data: taken as unknown. Declare it%s, or "
            "mend the heights.",
            name,
            void.words,
            f"{void.gap:.4g}",
            declare,
        )
    windows = [_without(window, voids) for window in windows]
    heights = [window * unit.metres for window in windows]
    for sentence in ask_for_feet(heights, grid.crs, unit) or of_slopes(heights, cell):
        logger.warning("%s %s", name, sentence)
    corrections: list[Correction] = [HideVoids(voids, windows, name)]
    return corrections if unit.metres == 1.0 else [*corrections, Metres(unit.metres)]


def _without(window: np.ndarray, voids: Sequence) -> np.ndarray:
    hidden = np.array(window, float)
    HideVoids(voids, [hidden], "")
    for void in voids:
        limit = np.abs(np.nan_to_num(hidden)) > 1e5 if np.isinf(void.value) else hidden == void.value
        hidden[limit] = np.nan
    return hidden


def _check_no_image(source: GdalSource, name: str, allowed: bool) -> None:
    if source.looks_like_image:
        if not allowed:
            raise InputError(
                f"{name} has {source.data_bands} bands of 8 bits, so it is an image and no DEM; are image and DEM "
                "swapped?"
            )
        logger.warning(
            "%s has %d bands of 8 bits, which looks like an image and no DEM: band %d is interpolated. Are the DEM and "
            "the reference swapped?",
            name,
            source.data_bands,
            source.numbers[0],
        )
        return
    if _has_classes(source) and not allowed:
        raise InputError(
            f"{name} has a table of colours or names for its values, so it holds classes and no heights; give a DEM."
        )
    if source.stored == np.uint8:
        logger.warning("%s holds whole numbers of 8 bits, 0 to 255: is it classes, a hillshade or an image?", name)


def _has_classes(source: GdalSource) -> bool:
    """Whether the file says what each of the band's values is: by colours, or by names."""
    band = source.dataset.GetRasterBand(source.numbers[0])
    return band.GetColorTable() is not None or bool(band.GetCategoryNames())


def _check_any_height(source: RasterSource, name: str) -> None:
    if not any(np.isfinite(source.read(window)).any() for window in source.grid.blocks(_BLOCK)):
        raise InputError(
            f"{name} has no height anywhere, only no data; check its no-data value, or choose another DEM."
        )
