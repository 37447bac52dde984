"""A layer of a vector file, opened to be read: `open_layer`."""

from __future__ import annotations

from pathlib import Path

from osgeo import gdal

from ..base.errors import InputError

_LISTED = 10  # layers named in an error


def open_layer(path, name: str | None, kind: str):
    """A vector file (anything that OGR opens) and its layer ``name``, the first one by default.

    The dataset has to be kept as long as its layer is used. kind: what is looked for, such as "polygons". Raises
    `InputError` where there is no such file or layer.
    """
    try:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    except RuntimeError:
        dataset = None
    if dataset is None or not dataset.GetLayerCount():
        known = "is not a vector file that GDAL can read" if Path(path).exists() else "does not exist"
        raise InputError(f"{path} {known}; choose a file of {kind} such as a GeoPackage.")
    layer = dataset.GetLayerByName(name) if name else dataset.GetLayer(0)
    if layer is None:
        names = [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]
        listed = ", ".join(names[:_LISTED]) + (" ..." if len(names) > _LISTED else "")
        raise InputError(f"{Path(path).name} has no layer {name!r}; choose among {listed}.")
    return dataset, layer
