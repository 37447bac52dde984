"""In which unit a raster's heights are, as it declares it: `declared_unit`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from ...base.errors import InputError
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


class HeightUnit(NamedTuple):
    """A unit of heights."""

    name: str
    """As it is declared; empty where nothing is."""
    metres: float
    """Its length."""
    known: bool
    """Whether it is a length at all."""


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
        return HeightUnit("", 1.0, True)
    metres = float(reference.GetTargetLinearUnits("VERT_CS"))
    name = reference.GetAttrValue("VERT_CS|UNIT") or "unit of the vertical system"
    return HeightUnit(name, metres if metres > 0 else 1.0, True)


def _length(name: str) -> float | None:
    """Metres of a unit whose name has one word that is a length, such as "feet (US survey)" or "m a.s.l."."""
    words = _WORD.findall(name.lower().replace("u.s.", "us").replace("_", " "))
    found = {_UNITS[word] for word in words if word in _UNITS}
    if len(found) != 1 or any(word.isdecimal() for word in words):
        return None
    metres = found.pop()
    return _US_FOOT if metres == _FOOT and {"us", "survey"} & set(words) else metres
