"""What a segmentation writes while it goes over a scene."""

from __future__ import annotations

from .rasters import NO_CLASS, THRESHOLD, RasterPaths, Tally, classify, open_rasters

__all__ = ["NO_CLASS", "THRESHOLD", "RasterPaths", "Tally", "classify", "open_rasters"]
