"""The parameter of GDAL's creation options, as all algorithms that write rasters share it."""

from __future__ import annotations

from . import definitions as parameters

CREATION_OPTIONS = "CREATION_OPTIONS"


def creation_options(tr):
    """The parameter, folded away."""
    label = tr("GeoTIFF creation options (KEY=VALUE, separated by | or blanks)")
    parameter = parameters.words(CREATION_OPTIONS, label)
    parameter.setMetadata({"widget_wrapper": {"widget_type": "rasteroptions"}})  # the table of GDAL's own algorithms
    return parameters.advanced(parameter)


def creation_settings(given) -> dict:
    """The same as a keyword argument of a verb."""
    return {"creation_options": tuple(given.text(CREATION_OPTIONS).replace("|", " ").split())}
