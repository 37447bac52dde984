"""Rasters of a whole turn of longitudes, which end where they go on."""

from __future__ import annotations

from .round_the_globe import RoundTheGlobe, without_seam

__all__ = ["RoundTheGlobe", "without_seam"]
