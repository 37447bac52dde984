"""GDAL's creation options for GeoTIFF files, checked before a file is begun: `checked_options`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from osgeo import gdal

from ..base.errors import InputError

_BOOLEANS = ("YES", "NO", "TRUE", "FALSE", "ON", "OFF", "1", "0")
_NUMBERS = {"int": int, "unsigned int": int, "float": float}


def checked_options(options: Iterable[str]) -> dict[str, str]:
    """{key: value} of ``KEY=VALUE`` strings, keys in upper case, as the driver of this GDAL knows them.

    Raises `InputError` where there is no ``=``, and for a key or a value that the driver's own list does not have.
    """
    return dict(_checked(option) for option in options)


def _checked(option: str) -> tuple[str, str]:
    key, equals, value = (part.strip() for part in option.partition("="))
    key = key.upper()
    if not (key and equals and value):
        raise InputError(f"The creation option {option!r} is no KEY=VALUE; write for example COMPRESS=NONE.")
    if key not in _known():
        raise InputError(f"GeoTIFF files have no creation option {key}; choose among {', '.join(_known())}.")
    kind, values = _known()[key]
    if values:
        if value.upper() not in (one.upper() for one in values):
            raise InputError(f"The creation option {key} cannot be {value!r}; choose one of {', '.join(values)}.")
        return key, next(one for one in values if one.upper() == value.upper())
    if kind in _NUMBERS and not _is(_NUMBERS[kind], value):
        raise InputError(f"The creation option {key} cannot be {value!r}; give a number.")
    return key, value


def _is(number, value: str) -> bool:
    try:
        number(value)
    except ValueError:
        return False
    return True


@lru_cache(maxsize=1)
def _known() -> dict[str, tuple[str, Sequence[str]]]:
    """{key: (type, values that it may have; none where any will do)} of the GeoTIFF driver."""
    listed = gdal.ParseXMLString(gdal.GetDriverByName("GTiff").GetMetadataItem(gdal.DMD_CREATIONOPTIONLIST))
    known = {}
    for node in _children(listed, "Option"):
        kind = _attribute(node, "type")
        values = tuple(value[-1][1] for value in _children(node, "Value"))
        known[_attribute(node, "name")] = kind, _BOOLEANS if kind == "boolean" else values
    return known


def _children(node, name: str) -> list:
    """The elements called ``name`` in a node [kind, text, *children] of GDAL's XML tree."""
    return [child for child in node[2:] if child[:2] == [gdal.CXT_Element, name]]


def _attribute(node, name: str) -> str:
    found = [child[2][1] for child in node[2:] if child[:2] == [gdal.CXT_Attribute, name]]
    return found[0] if found else ""
