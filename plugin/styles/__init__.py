"""How the results look: the same style in a .qml beside each file and on each layer that QGIS loads.

A style is a function of a layer. The .qml makes a layer look right wherever its file is opened later, also when the run
had no window; the post-processor does so where a stored default style would win.
"""

from __future__ import annotations

from .loading import GROUP, Look, Place, chosen_style, style_when_loaded
from .polygons import MEAN_PROBABILITY, outlines, polygons
from .rasters import (
    as_qgis_draws_it,
    classes,
    edges,
    elevation,
    heatmap,
    overlay,
    probability,
    uncertainty,
    values,
    variance,
)
from .sidecar import RASTER_SUFFIXES, layer_in_file, load_instead, load_own_layer, write_style

__all__ = [
    "GROUP",
    "MEAN_PROBABILITY",
    "RASTER_SUFFIXES",
    "Look",
    "Place",
    "as_qgis_draws_it",
    "chosen_style",
    "classes",
    "edges",
    "elevation",
    "heatmap",
    "layer_in_file",
    "load_instead",
    "load_own_layer",
    "outlines",
    "overlay",
    "polygons",
    "probability",
    "style_when_loaded",
    "uncertainty",
    "values",
    "variance",
    "write_style",
]
