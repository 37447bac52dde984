"""GDAL's creation options for GeoTIFF files, plain or Cloud-Optimized, checked before a file is begun."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ...base.errors import InputError
from ..gdal_bindings import gdal

_BOOLEANS = ("YES", "NO", "TRUE", "FALSE", "ON", "OFF", "1", "0")
_NUMBERS = {"int": int, "unsigned int": int, "float": float}
CLOUD_OPTIMIZED = "COG"
_DRIVERS = ("GTiff", CLOUD_OPTIMIZED)
_FORMAT = "FORMAT"  # the one option that is ours
_MOVING: tuple[str, ...] = (  # a result lies on the grid that it was asked for
    *("TILING_SCHEME", "ZOOM_LEVEL", "ZOOM_LEVEL_STRATEGY", "TARGET_SRS", "RES", "EXTENT", "ALIGNED_LEVELS"),
    *("ADD_ALPHA", "RESAMPLING", "WARP_RESAMPLING"),
)


class SplitOptions(NamedTuple):
    """The kind of a file and GDAL's options for it."""

    cloud_optimized: bool
    pairs: dict[str, str]


def checked_options(options: Iterable[str]) -> dict[str, str]:
    """Read GDAL's creation options for GeoTIFF files, before any work is done for a file that cannot be made.

    GDAL itself only warns, when the file is begun; it does not say what there is to choose from, and takes "=NONE".

    Parameters
    ----------
    options : iterable of str
        ``KEY=VALUE`` in any case. ``FORMAT=COG`` asks for Cloud-Optimized GeoTIFF; the others are then those of GDAL's
        driver COG, without those that would move the cells.

    Returns
    -------
    dict
        {key: value}, keys in upper case, both as the driver of this GDAL spells them.

    Raises
    ------
    InputError
        Where there is no ``=``, and for a key or a value that the driver's own list does not have.
    """
    pairs = [_pair(option) for option in options]
    formats = [_format(value) for key, value in pairs if key == _FORMAT]
    driver = formats[-1] if formats else _DRIVERS[0]
    chosen = {_FORMAT: driver} if formats else {}
    return {**chosen, **{key: _checked(driver, key, value) for key, value in pairs if key != _FORMAT}}


def split_options(options: Iterable[str]) -> SplitOptions:
    """Which kind of file is asked for, and its options.

    Parameters
    ----------
    options : iterable of str
        As for `checked_options`.

    Raises
    ------
    InputError
        As there.
    """
    chosen = checked_options(options)
    return SplitOptions(chosen.pop(_FORMAT, None) == CLOUD_OPTIMIZED, chosen)


def _pair(option: str) -> tuple[str, str]:
    key, equals, value = (part.strip() for part in option.partition("="))
    if not (key and equals and value):
        raise InputError(f"The creation option {option!r} is no KEY=VALUE; write for example COMPRESS=NONE.")
    return key.upper(), value


def _format(value: str) -> str:
    for driver in _DRIVERS:
        if value.upper() == driver.upper():
            break
    else:
        raise InputError(f"The creation option {_FORMAT} cannot be {value!r}; choose one of {', '.join(_DRIVERS)}.")
    if gdal.GetDriverByName(driver) is None:
        raise InputError(f"This GDAL ({gdal.__version__}) writes no {driver} files; leave {_FORMAT} out, or update it.")
    return driver


def _checked(driver: str, key: str, value: str) -> str:
    known = _known_options(driver)
    if key not in known:
        kind = "COG" if driver == CLOUD_OPTIMIZED else "GeoTIFF"
        raise InputError(f"{kind} files have no creation option {key}; choose among {', '.join(known)}.")
    kind, values = known[key]
    if values:
        if value.upper() not in (one.upper() for one in values):
            raise InputError(f"The creation option {key} cannot be {value!r}; choose one of {', '.join(values)}.")
        return next(one for one in values if one.upper() == value.upper())
    try:
        _NUMBERS.get(kind, str)(value)
    except ValueError:
        raise InputError(f"The creation option {key} cannot be {value!r}; give a number.") from None
    return value


class _Option(NamedTuple):
    """A creation option: its type in GDAL's words, and the values that it may have; none where any will do."""

    kind: str
    values: tuple[str, ...]


@lru_cache(maxsize=2)
def _known_options(driver: str) -> dict[str, _Option]:
    """The creation options of a driver by their keys."""
    listed = gdal.ParseXMLString(gdal.GetDriverByName(driver).GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST))
    known = {}
    for node in _elements(listed, "Option"):
        attributes = {child[1]: child[2][1] for child in node[2:] if child[0] == gdal.CXT_Attribute}
        kind, values = attributes.get("type", ""), tuple(value[-1][1] for value in _elements(node, "Value"))
        if attributes["name"] not in _MOVING:
            known[attributes["name"]] = _Option(kind, _BOOLEANS if kind == "boolean" else values)
    return known


def _elements(node: list, name: str) -> list:
    """The elements called ``name`` in a node [kind, text, *children] of GDAL's XML tree."""
    return [child for child in node[2:] if child[:2] == [gdal.CXT_Element, name]]
