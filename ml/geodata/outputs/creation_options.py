"""GDAL's creation options for GeoTIFF files, checked before a file is begun."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from ...base.errors import InputError
from ..gdal_bindings import gdal

_BOOLEANS = ("YES", "NO", "TRUE", "FALSE", "ON", "OFF", "1", "0")
_NUMBERS = {"int": int, "unsigned int": int, "float": float}


def checked_options(options: Iterable[str]) -> dict[str, str]:
    """Read GDAL's creation options for GeoTIFF files, before any work is done for a file that cannot be made.

    GDAL itself only warns, when the file is begun; it does not say what there is to choose from, and takes "=NONE".

    Parameters
    ----------
    options : iterable of str
        ``KEY=VALUE`` in any case.

    Returns
    -------
    dict
        {key: value}, keys in upper case, both as the driver of this GDAL spells them.

    Raises
    ------
    InputError
        Where there is no ``=``, and for a key or a value that the driver's own list does not have.
    """
    return dict(_checked(option) for option in options)


def _checked(option: str) -> tuple[str, str]:
    key, equals, value = (part.strip() for part in option.partition("="))
    key = key.upper()
    if not (key and equals and value):
        raise InputError(f"The creation option {option!r} is no KEY=VALUE; write for example COMPRESS=NONE.")
    if key not in _known_options():
        raise InputError(f"GeoTIFF files have no creation option {key}; choose among {', '.join(_known_options())}.")
    kind, values = _known_options()[key]
    if values:
        if value.upper() not in (one.upper() for one in values):
            raise InputError(f"The creation option {key} cannot be {value!r}; choose one of {', '.join(values)}.")
        return key, next(one for one in values if one.upper() == value.upper())
    try:
        _NUMBERS.get(kind, str)(value)
    except ValueError:
        raise InputError(f"The creation option {key} cannot be {value!r}; give a number.") from None
    return key, value


class _Option(NamedTuple):
    """A creation option: its type in GDAL's words, and the values that it may have; none where any will do."""

    kind: str
    values: tuple[str, ...]


@lru_cache(maxsize=1)
def _known_options() -> dict[str, _Option]:
    """The creation options of the GeoTIFF driver by their keys."""
    listed = gdal.ParseXMLString(gdal.GetDriverByName("GTiff").GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST))
    known = {}
    for node in _elements(listed, "Option"):
        attributes = {child[1]: child[2][1] for child in node[2:] if child[0] == gdal.CXT_Attribute}
        kind, values = attributes.get("type", ""), tuple(value[-1][1] for value in _elements(node, "Value"))
        known[attributes["name"]] = _Option(kind, _BOOLEANS if kind == "boolean" else values)
    return known


def _elements(node: list, name: str) -> list:
    """The elements called ``name`` in a node [kind, text, *children] of GDAL's XML tree."""
    return [child for child in node[2:] if child[:2] == [gdal.CXT_Element, name]]
