"""What `segment` and `polygonize` ask of polygons alike: the smallest, holes, and how outlines are drawn."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingParameterDefinition

from . import definitions as parameters
from .arguments import Arguments


def polygon_options(tr: Callable[[str], str]) -> list[QgsProcessingParameterDefinition]:
    """Their definitions."""
    smallest = tr("Smallest landslide (square metres; empty: 25 cells)")
    hole = tr("Largest hole that is filled (square metres; empty: as the smallest landslide)")
    return [
        parameters.optional_number("MIN_AREA", smallest, low=0.0),
        parameters.choice("OUTLINE", tr("Outlines"), parameters.OUTLINES, parameters.OUTLINES[0]),
        parameters.advanced(parameters.optional_number("MAX_HOLE", hole, low=0.0)),
    ]


def polygon_settings(given: Arguments) -> dict:
    """Their plain values, by the names of ``ml``'s arguments."""
    return {
        "min_area": given.number("MIN_AREA"),
        "max_hole": given.number("MAX_HOLE"),
        "outline": given.choice("OUTLINE"),
    }
