"""What a data set is cut from: an image, a DEM and polygons, or a folder of chips."""

from __future__ import annotations

import logging
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
from .labelled import PARTS, LabelledScene, chip_names, chip_parts, read_chips, read_map

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class SourceRequest:
    """The files that one source is cut from; each field as `build_dataset` describes it."""

    image: str | Path
    dem: str | Path
    labels: str | Path
    bands: tuple[int, ...] = (1, 2, 3)
    area: str | Path | None = None
    method: str = "auto"

    def record(self) -> dict[str, str | None]:
        """The files by kind, for ``dataset.json``."""
        return {
            "image": str(self.image),
            "dem": str(self.dem),
            "labels": str(self.labels),
            "area": None if self.area is None else str(self.area),
        }


@dataclass(frozen=True)
class LabelledSource:
    """What can be cut into chips: a labelled scene, and what the data set has to know of its files."""

    labelled: LabelledScene
    stored: ImageFormat
    """How its image chips are to be stored."""
    files: dict[str, str | None]
    """Where it comes from, for ``dataset.json``."""
    bands: tuple[int, ...]
    """Numbers of the image's bands in its file, from 1."""


class PolygonLabels:
    """Polygons as labels.

    Parameters
    ----------
    polygons : RasterSource
        1 inside landslides, 0 outside.
    area : RasterSource or None
        1 where all landslides are mapped; the labels elsewhere are unknown. None: mapped everywhere.
    """

    bands = 1

    def __init__(self, polygons: RasterSource, area: RasterSource | None):
        self.grid, self._polygons, self._area = polygons.grid, polygons, area

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols) float32: 1 landslide, 0 other ground, NaN unknown.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        values = self._polygons.read(window)
        if self._area is not None:
            values[self._area.read(window) != 1] = np.nan
        return values


def source_from_files(request: SourceRequest) -> LabelledSource:
    """Open an image file, a DEM file and polygons.

    Parameters
    ----------
    request : SourceRequest
        Names them.

    Returns
    -------
    LabelledSource
        On the image's grid.

    Raises
    ------
    InputError
        Where a file does not open, image and DEM do not overlap, or no polygon of the area touches the image.
    """
    elevations = GdalSource(request.dem, (1,), dtype=np.float64)
    check_elevations(elevations)
    stored = image_format(GdalSource(request.image, request.bands))
    image = GdalSource(request.image, request.bands, dtype=stored.read_as)
    scene = Scene(image, elevations, method=request.method)
    polygons = _rasterized("labels", request.labels, scene.grid)
    area = None if request.area is None else _rasterized("area", request.area, scene.grid)
    if area is not None and not area.found:
        raise InputError(
            f"No polygon of the area {request.area} touches the image {request.image}; choose an area on the image."
        )
    labels = PolygonLabels(polygons, area)
    labelled = LabelledScene(Path(request.image).stem, scene, labels, (scene.grid.window,))
    return LabelledSource(labelled, stored, request.record(), request.bands)


def _rasterized(kind: str, path: str | Path, grid: Grid) -> RasterizedPolygons:
    file, layer = file_and_layer(path)
    polygons = RasterizedPolygons(file, grid, layer)
    logger.info("%s: %d polygon(s) touch the image", kind, polygons.found)
    return polygons


def source_from_map(folder: str | Path) -> LabelledSource:
    """Open a folder of GeoTIFFs that are parts of one map.

    Parameters
    ----------
    folder : str or Path
        Holds ``image/``, ``dem/`` and ``label/``.

    Returns
    -------
    LabelledSource

    Raises
    ------
    InputError
        As `read_map` does, and where image or DEM is missing.
    """
    _check_complete(folder)
    return _as_stored(read_map(folder), Path(folder) / "image" / chip_names(folder)[0], {"folder": str(folder)})


def sources_from_chips(folder: str | Path) -> list[LabelledSource]:
    """Open a folder of GeoTIFFs each of which is an image of its own.

    Parameters
    ----------
    folder : str or Path
        Holds ``image/``, ``dem/`` and ``label/``.

    Returns
    -------
    list of LabelledSource

    Raises
    ------
    InputError
        As `read_chips` does, and where image or DEM is missing.
    """
    _check_complete(folder)
    pairs = zip(read_chips(folder), chip_names(folder))
    return [
        _as_stored(labelled, Path(folder) / "image" / name, {kind: str(Path(folder) / kind / name) for kind in PARTS})
        for labelled, name in pairs
    ]


def _check_complete(folder: str | Path) -> None:
    missing = [part for part in PARTS if part not in chip_parts(folder)]
    if missing:
        raise InputError(
            f"{folder} has no {missing[0]}/, and a data set is built of both image and DEM; train on the folder as it "
            "is (--chips)."
        )


def _as_stored(labelled: LabelledScene, image: Path, files: dict[str, str | None]) -> LabelledSource:
    source = GdalSource(image)
    return LabelledSource(labelled, image_format(source), files, tuple(range(1, source.bands + 1)))
