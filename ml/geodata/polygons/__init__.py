"""Landslide polygons: from the cells of a class raster to outlines with their measures."""

from __future__ import annotations

from .writing import FIELDS, Landslides, perimeter, write_polygons

__all__ = ["FIELDS", "Landslides", "perimeter", "write_polygons"]
