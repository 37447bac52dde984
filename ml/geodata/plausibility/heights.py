"""In which unit a raster's heights are: as it declares it (`declared_unit`), or as its place makes one ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...base.errors import InputError
from ..crs import spatial_reference
from ..gdal_bindings import gdal, osr, quiet_gdal

_FOOT, _US_FOOT = 0.3048, 1200 / 3937
_UNITS = {
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1.0),
    **dict.fromkeys(("ft", "foot", "feet"), _FOOT),
    **dict.fromkeys(("ftus", "usft", "sft"), _US_FOOT),
    **dict.fromkeys(("km", "kilometre", "kilometer", "kilometres", "kilometers"), 1000.0),
    **dict.fromkeys(("dm", "decimetre", "decimeter", "decimetres", "decimeters"), 0.1),
    **dict.fromkeys(("cm", "centimetre", "centimeter", "centimetres", "centimeters"), 0.01),
    **dict.fromkeys(("mm", "millimetre", "millimeter", "millimetres", "millimeters"), 0.001),
}
"""Metres per unit, by the words that files use, in lower case."""
_WORD = re.compile(r"[^\W\d_][\w/^*²³]*|\d+")  # m2, m^2 and m/s are words of their own, and no lengths

_EARTH = (6.3e6, 6.4e6)  # metres: radii of an ellipsoid of the Earth
_HIGHEST, _DEEPEST = 8_850.0, -10_950.0  # metres: Mount Everest, and the Challenger Deep
_LIKE_A_FOOT = 1e-4  # metres


class HeightUnit(NamedTuple):
    """A unit of heights."""

    name: str
    """As it is declared; empty where nothing is."""
    metres: float
    """Its length."""
    known: bool
    """Whether it is a length at all."""


METRES = HeightUnit("", 1.0, True)
"""What heights are in where nothing is declared."""


def declared_unit(path: str, band: int) -> HeightUnit:
    """The unit of a raster's heights by its band or, where that says nothing, by the vertical part of its system.

    Parameters
    ----------
    path : str
        A raster file.
    band : int
        Its number, from 1.

    Returns
    -------
    HeightUnit
        Metres where nothing is declared.
    """
    with quiet_gdal():
        try:
            dataset = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError:
            dataset = None
    if dataset is None:
        raise InputError(f"{Path(path).name} cannot be read as a raster; choose a GeoTIFF, say.")
    return unit_of(dataset, band)


def unit_of(dataset: gdal.Dataset, band: int) -> HeightUnit:
    """`declared_unit` of a file that is open.

    Parameters
    ----------
    dataset : gdal.Dataset
        A raster.
    band : int
        Its number, from 1.

    Returns
    -------
    HeightUnit
        Metres where nothing is declared.
    """
    name = (dataset.GetRasterBand(band).GetUnitType() or "").strip()
    if name:
        metres = _length(name)
        return HeightUnit(name, 1.0 if metres is None else metres, metres is not None)
    return vertical_unit(dataset.GetSpatialRef())


def vertical_unit(reference: osr.SpatialReference | None) -> HeightUnit:
    """The unit of the heights of a coordinate system.

    Parameters
    ----------
    reference : osr.SpatialReference or None
        Any; only a compound one says it.

    Returns
    -------
    HeightUnit
        Metres where it does not.
    """
    if reference is None or not reference.IsCompound():
        return METRES
    metres = float(reference.GetTargetLinearUnits("VERT_CS"))
    name = reference.GetAttrValue("VERT_CS|UNIT") or "unit of the vertical system"
    return HeightUnit(name, metres if metres > 0 else 1.0, True)


def ask_for_feet(windows: Sequence[np.ndarray], wkt: str, unit: HeightUnit) -> list[str]:
    """What makes one ask whether heights that are taken as metres are meant so.

    Parameters
    ----------
    windows : sequence of (rows, cols) array
        A sample of the heights in metres, NaN without data.
    wkt : str
        Their coordinate system, empty where unknown.
    unit : HeightUnit
        As it is declared.

    Returns
    -------
    list of str
        What is odd, each as the rest of a sentence on the DEM; empty where nothing is.

    Notes
    -----
    Of heights above the highest mountain, or below the deepest trench, 1 % have to be so: single cells are errors of
    another kind. Where a map is in feet, heights often are as well, and most such files do not say so.
    """
    known = [window[np.isfinite(window)] for window in windows]
    heights = np.concatenate(known) if known else np.empty(0)
    reference = spatial_reference(wkt) if wkt else None
    earth = reference is None or _on_earth(reference)
    low, high = np.percentile(heights, (1, 99)) if heights.size else (0.0, 0.0)
    remedy = "Heights are taken as metres; declare their unit (gdal_edit.py -units ft) to have them converted"
    if earth and (high > _HIGHEST or low < _DEEPEST):
        extreme, limit = (high, "Mount Everest (8849 m) is high") if high > _HIGHEST else (low, "the sea is deep")
        if unit.name:
            remedy = f"It declares {unit.name}; mend that (gdal_edit.py -units) or the heights"
        return [f"reaches {extreme:.0f} m, more than {limit}: are its heights in another unit, feet say? {remedy}."]
    if unit.name or reference is None or not reference.IsProjected():
        return []
    side = reference.GetLinearUnits()
    if min(abs(side - foot) for foot in (_FOOT, _US_FOOT)) > _LIKE_A_FOOT:
        return []
    return [
        "has a coordinate system in feet and does not declare the unit of its heights: are they in feet as well? "
        f"{remedy}, or -units m to say that they are metres."
    ]


def _on_earth(reference: osr.SpatialReference) -> bool:
    """Whether a system is of the Earth; one without an ellipsoid (a site's) is taken to be."""
    placed = reference.IsProjected() or reference.IsGeographic()
    return not placed or _EARTH[0] < reference.GetSemiMajor() < _EARTH[1]


def _length(name: str) -> float | None:
    """Metres of a unit whose name has one word that is a length, such as "feet (US survey)" or "m a.s.l."."""
    words = _WORD.findall(name.lower().replace("u.s.", "us").replace("_", " "))
    found = {_UNITS[word] for word in words if word in _UNITS}
    if len(found) != 1 or any(word.isdecimal() for word in words):
        return None
    metres = found.pop()
    return _US_FOOT if metres == _FOOT and {"us", "survey"} & set(words) else metres
