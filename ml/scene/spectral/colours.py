"""Which bands of a file are red, green and blue, as the file itself calls them."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from pathlib import Path

from ...geodata.gdal_bindings import gdal
from ...geodata.plausibility.layer_settings import layer_settings
from ...geodata.source import GdalSource
from .roles import RGB

logger = logging.getLogger(__name__)

_NO_COLOURS = {"band", "b", "channel", "nm", "reflectance"}


def colour_bands(source: GdalSource, names: Sequence[str]) -> tuple[int, ...] | None:
    """The bands that a file calls by a model's names: by their descriptions, or else by their colour interpretation.

    Parameters
    ----------
    source : GdalSource
        A raster file, all bands of which are asked (`named_file`).
    names : sequence of str
        Of the bands that are wanted, such as red, green and blue.

    Returns
    -------
    tuple of int or None
        Their numbers, from 1; None where one is called so by no band, or by several.
    """
    bands = [source.dataset.GetRasterBand(number) for number in source.numbers]
    described = [_colour(band.GetDescription()) for band in bands]
    interpreted = [_colour(gdal.GetColorInterpretationName(band.GetColorInterpretation())) for band in bands]
    for told in (described, interpreted):
        if all(told.count(name.lower()) == 1 for name in names):
            return tuple(source.numbers[told.index(name.lower())] for name in names)
    return None


def named_file(path: str | Path) -> GdalSource:
    """A raster file that is asked for its bands' names.

    Parameters
    ----------
    path : str or Path
        Its name, `layer_settings` behind it.
    """
    return GdalSource(layer_settings(path).path)


def called_bands(source: GdalSource, names: Sequence[str]) -> tuple[int, ...]:
    """`colour_bands`, or else the first ones; where these are others than the first, the log says so.

    Parameters
    ----------
    source : GdalSource
        A raster file, all bands of which are asked (`named_file`).
    names : sequence of str
        Of the bands that are wanted.

    Returns
    -------
    tuple of int
        As many as names.
    """
    first = tuple(range(1, len(names) + 1))
    found = colour_bands(source, names) or first
    if found != first:
        listed = ", ".join(f"{name} {number}" for name, number in zip(names, found))
        logger.info("bands of the image, as it calls them: %s", listed)
    return found


def given_bands(path: str | Path | None, bands: Sequence[int] | None) -> tuple[int, ...]:
    """The bands that somebody gave, or else those that a file calls red, green and blue (`called_bands`).

    Parameters
    ----------
    path : str or Path or None
        A raster; None: there is none.
    bands : sequence of int or None
        Numbers from 1.

    Returns
    -------
    tuple of int
    """
    if bands is not None:
        return tuple(bands)
    return (1, 2, 3) if path is None else called_bands(named_file(path), RGB)


def _colour(name: str) -> str:
    """The one word of a name, without what says no colour.

    >>> _colour("Band 3: Red (650 nm)"), _colour("red edge")
    ('red', 'red edge')
    """
    return " ".join(word for word in re.findall("[a-z]+", name.lower()) if word not in _NO_COLOURS)
