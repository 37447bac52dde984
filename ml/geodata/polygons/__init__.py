"""Landslide polygons: from the cells of a class raster to outlines with their measures."""

from __future__ import annotations

from .writing import DRIVERS, FIELDS, Landslides, driver_of, perimeter, write_polygons

__all__ = ["DRIVERS", "FIELDS", "Landslides", "driver_of", "perimeter", "write_polygons"]
