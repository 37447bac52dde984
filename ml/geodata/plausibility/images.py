"""Images as every verb gets them: collars and other voids hidden, oddities said."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import DTypeLike
from scipy.ndimage import binary_dilation

from ...base.errors import InputError
from ..gdal_bindings import gdal, quiet_gdal
from ..grid import Grid, Window
from ..source import GdalSource, RasterSource
from .cells import check_cells
from .collars import Collar, ImageKind, find_collar
from .corrected import corrected
from .layer_settings import LayerSettings, layer_settings

logger = logging.getLogger(__name__)

_LOOK = 1024  # cells of the look along the longer side
_MARKERS = (-9999.0, -32768.0, -32767.0, -99999.0)
_OUTLANDISH = 1e20
_CLASSES, _MANY = 8, 1024  # values of so many cells that no image has as few


class SeenImage(NamedTuple):
    """What a look at all of an image found that is no data."""

    voids: Sequence[float]
    """Values that all bands have there."""
    collar: Collar | None


class OpenedImage(NamedTuple):
    """An image, and what was found of it."""

    source: RasterSource
    """NaN without data, and in collars and other values that are certain to be none."""
    seen: SeenImage


def open_image(path: str | Path, bands: Sequence[int] | None = None, dtype: DTypeLike = np.float32) -> RasterSource:
    """The source of `open_and_look`, where nobody asks what was found.

    Parameters
    ----------
    path, bands, dtype
        As for `open_and_look`.

    Returns
    -------
    RasterSource

    Raises
    ------
    InputError
        As `open_and_look` does.
    """
    return open_and_look(path, bands, dtype).source


def open_and_look(
    path: str | Path,
    bands: Sequence[int] | None = None,
    dtype: DTypeLike = np.float32,
    seen: SeenImage | None = None,
) -> OpenedImage:
    """Open an image, and look at a small view of all of it; what is odd is warned of.

    Parameters
    ----------
    path : str or Path
        A raster file, `layer_settings` behind it.
    bands : sequence of int, optional
        Numbers from 1 (default: all but alpha).
    dtype : NumPy type, default float32
        Of what is read.
    seen : SeenImage, optional
        Of the same image and bands (default: it is looked at).

    Returns
    -------
    OpenedImage

    Raises
    ------
    InputError
        Where the file is no raster, lacks a band, or is in no place that can be meant.
    """
    settings = layer_settings(path)
    source = GdalSource(settings.path, bands, dtype, masked=settings.masked)
    name = Path(settings.path).name
    check_cells(source.grid, name)
    _check_no_palette(source, name)
    corrections = settings.corrections(source.numbers)
    seen = _found(source, settings, name) if seen is None else seen
    if seen.voids:
        corrections.append(_HideValues(seen.voids))
    if source.stored.kind == "f":
        corrections.append(_HideOutlandish(name))
    if seen.collar is not None:
        corrections.append(_HideCollar(seen.collar, source.grid))
    return OpenedImage(corrected(source, corrections), seen)


def _found(source: GdalSource, settings: LayerSettings, name: str) -> SeenImage:
    view = _look(source, settings)
    _warn_of_few_values(view, source.numbers, name)
    voids = [] if source.stored == np.uint8 else _voids(view)
    if voids:
        said = ", ".join(f"{value:g}" for value in voids)
        logger.warning("%s holds %s in all bands, undeclared and far from the rest: taken as no data.", name, said)
    collar = None if source.stored.kind == "c" else find_collar(view, ImageKind.of(source.stored))
    if collar is None or source.scaled:
        return SeenImage(voids, None)
    logger.warning(
        "%s has a %s collar on %.0f %% of its area that it does not declare: taken as no data. Declare it "
        "(gdal_edit.py -a_nodata, or an alpha band).",
        name,
        collar.colour,
        100 * collar.share,
    )
    return SeenImage(voids, collar)


def warn_of_band_order(source: GdalSource, bands: Sequence[int], names: Sequence[str]) -> None:
    """Say so where a file calls its bands otherwise than a model takes them.

    Parameters
    ----------
    source : GdalSource
        The image's file.
    bands : sequence of int
        Numbers of its bands, from 1.
    names : sequence of str
        What the model takes each for; only red, green and blue are compared.
    """
    colours = {gdal.GCI_RedBand: "red", gdal.GCI_GreenBand: "green", gdal.GCI_BlueBand: "blue"}
    said = [colours.get(source.dataset.GetRasterBand(number).GetColorInterpretation()) for number in bands]
    wrong = [
        (n, own, name.lower()) for n, own, name in zip(bands, said, names) if own and name.lower() in colours.values()
    ]
    wrong = [item for item in wrong if item[1] != item[2]]
    if wrong:
        number, own, taken = wrong[0]
        logger.warning(
            "Band %d of %s says that it is %s, and the model takes it for %s; give them in its order (%s).",
            number,
            Path(source.path).name,
            own,
            taken,
            ", ".join(names),
        )


def _look(source: GdalSource, settings: LayerSettings) -> np.ndarray:
    """(bands, rows, cols) of a small view of the image, its nearest cells, NaN where its file says no data."""
    rows, cols = (max(1, min(size, round(size * _LOOK / max(source.shape)))) for size in source.shape)
    small = f"/vsimem/relicslide-{uuid.uuid4().hex}.vrt"
    with quiet_gdal():
        gdal.Translate(small, source.dataset, format="VRT", width=cols, height=rows)
    try:
        looked = GdalSource(small, source.numbers, np.float64, masked=settings.masked)
        looked.path = source.path  # what an error names
        view = looked.read(looked.grid.window)
    finally:
        gdal.Unlink(small)
    for correct in settings.corrections(source.numbers)[: bool(settings.hidden)]:
        correct(view, Window(0, 0, *view.shape[1:]))
    return view


def _check_no_palette(source: GdalSource, name: str) -> None:
    """Refuse bands whose values are places in a table of colours; greys that rise with the value are brightness."""
    for number in source.numbers:
        table = source.dataset.GetRasterBand(number).GetRasterColorTable()
        colours = [] if table is None else [table.GetColorEntry(index)[:3] for index in range(table.GetCount())]
        if any(max(colour) != min(colour) for colour in colours) or colours != sorted(colours):
            raise InputError(
                f"Band {number} of {name} holds numbers for colours (a palette), no brightness; convert it to red, "
                "green and blue first (Raster > Conversion > PCT to RGB)."
            )


def _warn_of_few_values(view: np.ndarray, numbers: Sequence[int], name: str) -> None:
    for band, number in zip(view, numbers):
        known = band[np.isfinite(band)]
        values = np.unique(known)
        if known.size > 1 and values.size == 1:
            logger.warning(
                "Band %d of %s is %g everywhere, so it shows nothing; is it the right one?", number, name, values[0]
            )
        elif known.size >= _MANY and values.size <= _CLASSES:
            logger.warning(
                "Band %d of %s holds %d different values alone (%g to %g), as classes and masks do; is it the right "
                "file?",
                *(number, name, values.size, values[0], values[-1]),
            )


def _voids(view: np.ndarray) -> list[float]:
    present = [value for value in _MARKERS if (view == value).all(axis=0).any()]
    if not present:
        return []
    rest = view[np.isfinite(view) & ~np.isin(view, present) & (np.abs(view) < _OUTLANDISH)]
    return [value for value in present if rest.size and rest.min() - value > rest.max() - rest.min()]


class _HideValues:
    def __init__(self, values: Sequence[float]) -> None:
        self._values = values

    def __call__(self, values: np.ndarray, window: Window) -> None:
        for value in self._values:
            values[:, (values == value).all(axis=0)] = np.nan


class _HideOutlandish:
    def __init__(self, name: str) -> None:
        self._name, self._said = name, False

    def __call__(self, values: np.ndarray, window: Window) -> None:
        beyond = np.abs(np.nan_to_num(values, posinf=0, neginf=0)) > _OUTLANDISH
        if beyond.any():
            values[beyond] = np.nan
            if not self._said:
                self._said = True
                logger.warning("%s holds values beyond %g: taken as no data.", self._name, _OUTLANDISH)


class _HideCollar:
    def __init__(self, collar: Collar, grid: Grid) -> None:
        self._cells = binary_dilation(collar.cells, np.ones((3, 3), bool))
        self._low, self._high = collar.low[:, None, None], collar.high[:, None, None]
        self._steps = [size / small for size, small in zip(grid.shape, collar.cells.shape)]

    def __call__(self, values: np.ndarray, window: Window) -> None:
        rows, cols = (
            np.clip(((np.arange(count) + first + 0.5) / step).astype(int), 0, size - 1)
            for count, first, step, size in zip(window.shape, (window.row, window.col), self._steps, self._cells.shape)
        )
        inside = self._cells[np.ix_(rows, cols)]
        if inside.any():
            values[:, inside & ((values >= self._low) & (values <= self._high)).all(axis=0)] = np.nan
