"""What an analyst said of a layer beyond its file, written behind the file's name: `layer_settings`.

``photo.tif|nodata=0`` has no data where a band is 0, ``dem.tif|nodata=-9999..-100`` in a range of values, and
``photo.tif|nodata=1:0,3:255`` where band 1 is 0 or band 3 is 255. ``|nodata=only,...`` leaves the file's own no data
out, and ``|mask=4`` hides where band 4 is 0.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import numpy as np

from ...base.errors import InputError
from ..grid import Window
from ..inputs import gdal_name
from ..source import GdalSource
from .corrected import Correction

_SETTINGS = re.compile(r"^(?P<path>.+?)(?P<said>(\|(nodata|mask)=[^|]*)+)$", re.DOTALL)
_ONLY = "only"


@dataclass(frozen=True)
class HiddenRange:
    """Values that are no data."""

    low: float
    high: float
    """Itself among them."""
    band: int | None = None
    """Its number, from 1; None: in any."""


@dataclass(frozen=True)
class LayerSettings:
    """A raster file and what is said of it."""

    path: str
    """As GDAL opens it."""
    hidden: tuple[HiddenRange, ...] = ()
    masked: bool = True
    """Whether what the file itself calls no data is."""
    mask: int | None = None
    """Number of a band that is 0 where there is no data."""

    def corrections(self, bands: Sequence[int]) -> list[Correction]:
        """What hides the values.

        Parameters
        ----------
        bands : sequence of int
            Numbers of the bands that are read, from 1.

        Returns
        -------
        list of Correction
            Empty where nothing is said.
        """
        ranges = [item for item in self.hidden if item.band is None or item.band in bands]
        found: list[Correction] = [_Hide(ranges, bands)] if ranges else []
        return found if self.mask is None else [*found, _Mask(GdalSource(self.path, (self.mask,), masked=False))]


def layer_settings(path: str | Path) -> LayerSettings:
    """Part a raster's name from what is said of it.

    Parameters
    ----------
    path : str or Path
        A file, or one followed by ``|nodata=...`` or ``|mask=...``.

    Returns
    -------
    LayerSettings

    Raises
    ------
    InputError
        Where what follows is no list of values.

    Examples
    --------
    >>> layer_settings("photo.tif|nodata=0")
    LayerSettings(path='photo.tif', hidden=(HiddenRange(low=0.0, high=0.0, band=None),), masked=True, mask=None)
    """
    match = _SETTINGS.match(str(path))
    if match is None:
        return LayerSettings(gdal_name(path))
    hidden, masked, mask = [], True, None
    for word in match["said"].split("|")[1:]:
        key, _, value = word.partition("=")
        if key == "mask":
            mask = int(value) if value.isdecimal() else _wrong(path, word)
            continue
        for item in value.split(","):
            if item == _ONLY:
                masked = False
            else:
                hidden.append(_range(item, path))
    return LayerSettings(gdal_name(match["path"]), tuple(hidden), masked, mask)


def _range(text: str, path: str | Path) -> HiddenRange:
    band, colon, values = text.rpartition(":")
    low, dots, high = values.partition("..")
    try:
        edges = float(low), float(high if dots else low)
        number = int(band) if colon else None
    except ValueError:
        _wrong(path, text)
    if not edges[0] <= edges[1]:
        _wrong(path, text)
    return HiddenRange(*edges, number)


def _wrong(path: str | Path, word: str) -> NoReturn:
    raise InputError(
        f"{path}: {word!r} does not say what is no data; write |nodata=-9999, |nodata=0,250..255 or |mask=4 behind the "
        "file's name."
    )


class _Hide:
    def __init__(self, ranges: Sequence[HiddenRange], bands: Sequence[int]) -> None:
        self._ranges = [(item, [i for i, band in enumerate(bands) if item.band in (None, band)]) for item in ranges]

    def __call__(self, values: np.ndarray, window: Window) -> None:
        for item, places in self._ranges:
            low, high = (values.dtype.type(edge) for edge in (item.low, item.high))
            if item.low < item.high:  # an end that the type rounds outwards is beyond it; NumPy 2 compares in the type
                low = np.nextafter(low, high) if float(low) < item.low else low
                high = np.nextafter(high, low) if float(high) > item.high else high
            for place in places:
                band = values[place]
                band[(band >= low) & (band <= high)] = math.nan


class _Mask:
    def __init__(self, source: GdalSource) -> None:
        self._source = source

    def __call__(self, values: np.ndarray, window: Window) -> None:
        values[:, self._source.read(window)[0] == 0] = math.nan
