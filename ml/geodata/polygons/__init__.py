"""Landslide polygons: from the cells of a class raster to outlines with their measures."""

from __future__ import annotations

from .writing import FIELDS, UNCERTAINTY_FIELDS, Landslides, SegmentedRasters, perimeter, write_polygons

__all__ = ["FIELDS", "UNCERTAINTY_FIELDS", "Landslides", "SegmentedRasters", "perimeter", "write_polygons"]
