"""What a data set is cut from: files and polygons, or a folder of chips."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Grid, Window
from ..geodata.rasterize import RasterizedPolygons
from ..geodata.source import GdalSource, RasterSource
from ..geodata.vector import file_and_layer
from ..scene.scene import Scene, check_elevations
from .chips import ImageFormat, image_format
from .labelled import PARTS, LabelledScene, chip_names, read_chips, read_map

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Material:
    """What one source is cut from."""

    labelled: LabelledScene
    stored: ImageFormat
    """How its image chips are to be stored."""
    files: dict
    """Where it comes from, for ``dataset.json``."""
    bands: tuple[int, ...]


class LabelSource:
    """Landslide polygons as labels: 1 inside, 0 elsewhere, NaN outside the ``area`` where there is one."""

    bands = 1

    def __init__(self, polygons: RasterSource, area: RasterSource | None):
        self.grid, self._polygons, self._area = polygons.grid, polygons, area

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols) float32."""
        values = self._polygons.read(window)
        if self._area is not None:
            values[self._area.read(window) != 1] = np.nan
        return values


def file_material(image, dem, labels, bands: Sequence[int] = (1, 2, 3), area=None) -> Material:
    """An image file, a DEM file and polygons as what can be cut; see `build_dataset`."""
    elevations = GdalSource(dem, (1,), dtype=np.float64)
    check_elevations(elevations)
    stored = image_format(GdalSource(image, bands))
    source = GdalSource(image, bands, dtype=stored.read_as)
    scene = Scene(source, elevations)
    polygons, inside = (None if path is None else _rasterised(path, scene.grid) for path in (labels, area))
    for kind, found in (("labels", polygons), ("area", inside)):
        if found is not None:
            logger.info("%s: %d polygon(s) touch the image", kind, found.found)
    if inside is not None and not inside.found:
        raise InputError(f"No polygon of the area {area} touches the image {image}; choose an area on the image.")
    labelled = LabelledScene(Path(image).stem, scene, LabelSource(polygons, inside), (scene.grid.window,))
    files = {"image": str(image), "dem": str(dem), "labels": str(labels), "area": None if area is None else str(area)}
    return Material(labelled, stored, files, tuple(bands))


def _rasterised(path, grid: Grid) -> RasterizedPolygons:
    file, layer = file_and_layer(path)
    return RasterizedPolygons(file, grid, layer)


def map_material(folder) -> Material:
    """A folder of ``image/``, ``dem/`` and ``label/`` GeoTIFFs that are parts of one map."""
    return _stored_as(read_map(folder), Path(folder) / "image" / chip_names(folder)[0], {"folder": str(folder)})


def chip_materials(folder) -> list[Material]:
    """The same where each of the GeoTIFFs is an image of its own."""
    pairs = zip(read_chips(folder), chip_names(folder))
    return [
        _stored_as(labelled, Path(folder) / "image" / name, {kind: str(Path(folder) / kind / name) for kind in PARTS})
        for labelled, name in pairs
    ]


def _stored_as(labelled: LabelledScene, image: Path, files: dict) -> Material:
    source = GdalSource(image)
    return Material(labelled, image_format(source), files, tuple(range(1, source.bands + 1)))
