"""What a data set is cut from: an image, a DEM and polygons, or a folder of chips."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Grid, Window
from ..geodata.plausibility.elevations import open_elevations
from ..geodata.plausibility.images import open_image
from ..geodata.plausibility.layer_settings import layer_settings
from ..geodata.plausibility.overlap import check_different
from ..geodata.polygons.reviewed import ReviewedPolygons, labelled_polygons
from ..geodata.rasterize import RasterizedPolygons
from ..geodata.source import GdalSource, RasterSource
from ..geodata.vector import file_and_layer
from ..kriging.resample import Resampled
from ..kriging.target import metric_grid
from ..scene.scene import Scene
from .chips import ImageFormat, image_format
from .labelled import PARTS, LabelledScene, chip_names, chip_parts, read_chips, read_map

_NO_IMAGE = ImageFormat(np.dtype(np.uint8), None)

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class SourceRequest:
    """The files that one source is cut from; each field as `build_dataset` describes it."""

    image: str | Path | None
    dem: str | Path | None
    labels: str | Path | None
    bands: tuple[int, ...] = (1, 2, 3)
    area: str | Path | None = None
    method: str = "auto"
    no_landslides: bool = False
    cell_size: float | None = None

    def __post_init__(self) -> None:
        if self.image is None and self.dem is None:
            raise InputError("There is neither an image nor a DEM to cut; give one of them, or both.")
        if self.labels is None and not self.no_landslides:
            raise InputError(
                "There are no labels; give polygons of landslides, or say that there is none (no landslides)."
            )
        if self.labels is not None and self.no_landslides:
            raise InputError(
                f"There are labels ({self.labels}) where no landslides are said to be; leave out one of the two."
            )
        if self.image is not None and self.cell_size is not None:
            raise InputError(
                f"A cell size of {self.cell_size} m is for a DEM alone; leave it out: chips of an image get its cells."
            )

    def record(self) -> dict[str, str | None]:
        """The files by kind, for ``dataset.json``; None for what there is not."""
        files = {"image": self.image, "dem": self.dem, "labels": self.labels, "area": self.area}
        return {kind: None if file is None else str(file) for kind, file in files.items()}


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


class OtherGround:
    """Labels of ground without landslides.

    Parameters
    ----------
    grid : Grid
        Where it lies.
    """

    bands = 1

    def __init__(self, grid: Grid):
        self.grid = grid

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols) float32: 0 everywhere.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        return np.zeros((1, *window.shape), np.float32)


def source_from_files(request: SourceRequest) -> LabelledSource:
    """Open an image file, a DEM file or both, and polygons where there are landslides.

    Parameters
    ----------
    request : SourceRequest
        Names them.

    Returns
    -------
    LabelledSource
        On the image's grid; without an image on the DEM's, or in cells of the size that is asked for.

    Raises
    ------
    InputError
        Where a file does not open, image and DEM do not overlap, or no polygon of the area touches the image.
    """
    if request.image is not None and request.dem is not None:
        check_different(request.dem, request.image)
    elevations = None if request.dem is None else _elevations(request.dem, request)
    stored, image = _NO_IMAGE, None
    if request.image is not None:
        file = layer_settings(request.image).path
        stored = image_format(GdalSource(file, request.bands))
        image = open_image(request.image, request.bands, dtype=stored.read_as)
    scene = Scene(image, elevations, method=request.method)
    if isinstance(elevations, Resampled):
        scene.method = elevations.method
    shown = Path(layer_settings(request.image or request.dem or "").path)
    polygons = OtherGround(scene.grid) if request.labels is None else _labels(request.labels, scene.grid)
    if request.no_landslides:
        logger.info("%s: no landslides; all of it that is known is labelled other ground", shown.name)
    area = None if request.area is None else _area(request.area, scene.grid)
    if area is not None and not area.found:
        raise InputError(f"No polygon of the area {request.area} touches {shown}; choose an area on it.")
    labels = PolygonLabels(polygons, area)
    labelled = LabelledScene(shown.stem, scene, labels, (scene.grid.window,))
    return LabelledSource(labelled, stored, request.record(), () if image is None else request.bands)


def _elevations(dem: str | Path, request: SourceRequest) -> RasterSource:
    source = open_elevations(dem)
    if request.cell_size is None:
        return source
    resampled = Resampled(source, metric_grid(source.grid, request.cell_size), request.method)
    logger.info("%s", resampled.description)
    return resampled


def _area(path: str | Path, grid: Grid) -> RasterizedPolygons:
    file, layer = file_and_layer(path)
    polygons = RasterizedPolygons(file, grid, layer)
    _say_found("area", file, polygons.found)
    return polygons


def _labels(path: str | Path, grid: Grid) -> RasterizedPolygons | ReviewedPolygons:
    file, layer = file_and_layer(path)
    polygons = labelled_polygons(file, grid, layer)
    _say_found("labels", file, polygons.found)
    if polygons.small:
        logger.warning(
            "%d of the %d polygons of %s are smaller than a cell of the image (%.3g m wide) and are labelled only "
            "where they hold its centre; take a finer image to train on them.",
            polygons.small,
            polygons.found,
            Path(file).name,
            grid.cell_metres,
        )
    return polygons


def _say_found(kind: str, file: str, found: int) -> None:
    if found:
        logger.info("%s: %d polygon(s) touch the image", kind, found)
    else:
        logger.warning(
            "No polygon of the %s (%s) lies on the image; check its coordinate system.", kind, Path(file).name
        )


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
