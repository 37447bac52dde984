"""Landslide polygons: from the cells of a probability raster to outlines with their measures."""

from __future__ import annotations

from .fields import FIELDS, HEAT_FIELDS, LABELS, UNCERTAINTY_FIELDS
from .outlines import OUTLINES
from .settings import PolygonSettings
from .writing import Landslides, Layers, Slide, perimeter, write_polygons

__all__ = [
    "FIELDS",
    "HEAT_FIELDS",
    "LABELS",
    "OUTLINES",
    "UNCERTAINTY_FIELDS",
    "Landslides",
    "Layers",
    "PolygonSettings",
    "Slide",
    "perimeter",
    "write_polygons",
]
