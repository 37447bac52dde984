"""What `segment` and `explain` share before the first tile: what was asked for, and the network, the scene in its
units, the device and the tiles that come of it.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from torch import Tensor

from ..base.errors import InputError
from ..base.settings import one_of
from ..geodata.grid import Grid, Window
from ..geodata.plausibility.images import warn_of_band_order
from ..geodata.plausibility.overlap import cells_inside
from ..geodata.rasterize import RasterizedPolygons
from ..geodata.vector import file_and_layer
from ..scene.measured import read_measured
from ..scene.modality import IMAGE, IMAGE_AND_DEM, modality_of
from ..scene.scene import open_scene
from ..scene.served import served_scene
from ..scene.spectral.colours import called_bands, named_file
from ..scene.spectral.matching import matched_bands
from . import checkpoint
from .card import ModelCard
from .device import Device, choose_device
from .ensemble import Ensemble, Models, SharedScene, files_of, load_ensemble, read_joint_card
from .exchange.onnx_runtime import onnx_probability_of
from .gradcam import GradCam
from .runner import Runner
from .tiles import Schedule

logger = logging.getLogger(__name__)

_FAR = 2.5  # times as large or small as a cell that the model knows: beyond what training varies them by

RUNTIMES = ("torch", "onnx")
"""What computes a probability: PyTorch, or ONNX Runtime on the CPU."""

USUAL_BANDS = (1, 2, 3)
"""What `SceneRequest.bands` are where nobody names any."""

Extent = tuple[float, float, float, float]
"""West, south, east and north, in the image's coordinate system."""


@dataclass(frozen=True)
class SceneRequest:
    """Which scene to look at with which model, as a person asks for it."""

    image: str | Path | None
    """A raster of any units; None: the model is to see the DEM alone."""
    dem: str | Path | None
    """A raster of elevations in metres, on any grid that overlaps the image's; None: the model is to see the image
    alone.
    """
    bands: tuple[int, ...] | None = None
    """The image's band numbers, from 1, in the order of the model card's; None: those that the file calls by the names
    of the model's, or the first ones.
    """
    extent: Extent | None = None
    """Where results are wanted; None: all of the image."""
    model: Models | None = None
    """A checkpoint or a set, or several that are averaged; None: the bundled one for what there is."""
    device: str = "auto"
    """``auto``, ``cpu``, ``cuda`` or ``cuda:N``."""
    precision: str = "auto"
    """One of `PRECISIONS`."""
    tile: int | None = None
    """Pixels on a side of a tile; None: the card's."""
    overlap: int | None = None
    """Pixels that neighbouring tiles share; None: the card's, at most half a tile."""
    method: str | None = None
    """By which the DEM is interpolated, one of `METHODS`; None: the card's."""
    sensor: str | None = None
    """In whose order a multispectral image has its bands (a key of ``spectral.roles.SENSORS``), where the model reads
    bands by their roles and `bands` are left as they are; None: names and number of the bands tell.
    """
    area: str | Path | None = None
    """Polygons inside which results are wanted, ``|layername=NAME`` behind the file; None: everywhere."""
    runtime: str = "torch"
    """What computes a probability, one of `RUNTIMES`."""

    @property
    def checkpoints(self) -> tuple[str | Path, ...]:
        """The files of the model or models."""
        return files_of(self.model or checkpoint.bundled_for(modality_of(self.image, self.dem)))

    @property
    def inputs(self) -> dict[str, str | Path | None]:
        """The files that are read, by the names of the verbs' arguments."""
        models = files_of(self.model) if self.model else ()
        named = {f"model {number}" if number else "model": path for number, path in enumerate(models)}
        area = None if self.area is None else file_and_layer(self.area)[0]
        return {"image": self.image, "dem": self.dem, "area": area, **named}


@dataclass(frozen=True)
class Plan:
    """Loaded networks and where they will look."""

    request: SceneRequest
    """What was asked for, with the bands that it came to."""
    ensemble: Ensemble
    """On the device, in evaluation mode."""
    scene: SharedScene
    device: Device
    schedule: Schedule
    """The tiles that have a share in the extent, on the lattice of the whole scene."""

    @property
    def card(self) -> ModelCard:
        """Of the model, or of several as one."""
        return self.ensemble.card

    @property
    def region(self) -> Window:
        """The cells of the scene that results are wanted for."""
        return self.schedule.region

    @property
    def threshold(self) -> float:
        """Probability from which the card calls a pixel of this scene a landslide."""
        return self.card.threshold_for(self.scene.scene.modality)

    @property
    def grid(self) -> Grid:
        """Of the results: the scene's, cut to the extent."""
        return self.scene.grid.crop(self.region)

    def runner(self, flips: str, spread: bool, batch: int | None) -> Runner[Tensor]:
        """What gives the models' mean probability of tiles on the device.

        Parameters
        ----------
        flips : str
            Over which views the mean goes, one of `VIEWS`.
        spread : bool
            Whether it gives the standard deviation as well.
        batch : int or None
            Tiles at once; None: as many as suit the device.
        """
        if self.request.runtime == "onnx":
            functions = [
                member.seen(onnx_probability_of(member.network, member.card)) for member in self.ensemble.members
            ]
        else:
            functions = self.ensemble.functions(self.device)
        return Runner(self.scene.averaged(functions, flips, spread), self.device, batch)

    def cam(self, member: int, layer: str) -> GradCam:
        """Gradients and maps of one of the models.

        Parameters
        ----------
        member : int
            From 0 on.
        layer : str
            Of its network; `InputError` where it has none of that name.
        """
        return GradCam(self.ensemble.members[member].network, layer, self.threshold)

    def on_scene(self, window: Window) -> Window:
        """A window of the results, as one of the scene.

        Parameters
        ----------
        window : Window
            Counted from the extent's first cell.

        Returns
        -------
        Window
            Counted from the scene's first cell.
        """
        return window.moved(self.region.row, self.region.col)

    def read_dem(self, window: Window) -> np.ndarray:
        """(1, rows, cols) metres, NaN where there are none.

        Parameters
        ----------
        window : Window
            Of the results; the DEM is known outside the extent too.
        """
        return self.scene.scene.read_dem(self.on_scene(window))


def make_plan(request: SceneRequest, measured: Path | None = None) -> Plan:
    """Load the model, open the scene and choose device and tiles.

    Parameters
    ----------
    request : SceneRequest
        What was asked for.
    measured : Path, optional
        File of what was measured of the whole scene, as `write_measured` keeps it (default: it is measured).

    Returns
    -------
    Plan

    Raises
    ------
    InputError
        Where files cannot be read, the device is not there, or model, bands, scene and tiles do not go together.
    """
    card = read_joint_card(request.checkpoints)
    file, scaling = None if request.image is None else named_file(request.image), card.scaling
    if request.bands is None:
        called = USUAL_BANDS if file is None or scaling.roles else called_bands(file, card.bands)
        request = replace(request, bands=called)
    bands = request.bands or ()
    if file is not None and scaling.roles and bands == USUAL_BANDS:
        bands, scaling = matched_bands(file, scaling, request.sensor)
    elif file is not None and len(bands) != len(card.bands):
        raise InputError(
            f"The model {card.name} takes {len(card.bands)} bands ({', '.join(card.bands)}) and {len(bands)} "
            f"were chosen; choose {len(card.bands)}."
        )
    device = _device(request)
    method = card.interpolation if request.method is None else request.method

    def look(grid: Grid) -> None:
        if file is not None:
            warn_of_band_order(file, bands, scaling.roles or card.bands)
        _warn_of_cells(card, grid.cell_metres)

    before = None if measured is None else read_measured(measured)
    opened = open_scene(request.image, request.dem, bands, method, look, before and before.seen)
    opened = served_scene(opened, card.serves, card.name, modality=before and before.modality)
    whole = "DEM" if request.image is None else "image"
    region = cells_inside(opened.grid, request.extent, whole)
    area = None if request.area is None else _area(request.area, opened.grid)
    if area is not None:
        region = region.intersection(opened.grid.inside(area.bounds, whole))
        if region.empty:
            raise InputError(f"No polygon of the area {request.area} touches the extent; choose an extent on it.")
    ensemble = load_ensemble(request.checkpoints, card)
    scene = ensemble.scaled(opened, scaling.roles, before and before.parts)
    tile = card.tile if request.tile is None else request.tile
    overlap = min(card.overlap, tile // 2) if request.overlap is None else request.overlap
    schedule = Schedule(scene.grid.shape, tile, overlap, ensemble.stride, region, area)
    sizes = ", ".join(f"{size:g}" for size in card.cell_size_m)
    learned = f"trained on cells of {sizes} m" if sizes else "cell size unknown"
    networks = ", ".join(dict.fromkeys(member.card.network for member in ensemble.members))
    logger.info("model: %s (%s), %s", card.name, networks, learned)
    if opened.modality != IMAGE_AND_DEM:
        logger.info("The model sees the %s alone.", "image" if opened.modality == IMAGE else "DEM")
    logger.info("device: %s", device.description)
    logger.info(
        "scene: %s in %d tiles of %d with %d overlap",
        scene.grid.crop(region),
        schedule.count,
        schedule.tile,
        schedule.overlap,
    )
    return Plan(request, ensemble.on(device), scene, device, schedule)


def _device(request: SceneRequest) -> Device:
    one_of("runtime", request.runtime, RUNTIMES)
    if request.runtime == "torch":
        return choose_device(request.device, request.precision)
    if request.device not in ("auto", "cpu") or request.precision not in ("auto", "float32"):
        raise InputError(
            f"The runtime {request.runtime} computes on the processor in float32, and {request.device} in "
            f"{request.precision} was asked for; leave both out, or take the runtime torch."
        )
    return choose_device("cpu", "float32")


def _area(path: str | Path, grid: Grid) -> RasterizedPolygons:
    file, layer = file_and_layer(path)
    polygons = RasterizedPolygons(file, grid, layer)
    if not polygons.found:
        raise InputError(f"No polygon of the area {path} touches the scene; choose an area on it.")
    return polygons


def _warn_of_cells(card: ModelCard, cell: float) -> None:
    """Say so where a scene's cells, in metres, are far from all that the model was trained on."""
    nearest = min(card.cell_size_m, key=lambda size: max(size / cell, cell / size), default=cell)
    if max(nearest / cell, cell / nearest) > _FAR:
        logger.warning(
            "The scene's cells are %.3g m wide, and the nearest that the model learned %g m: it takes landslides "
            "for %s ones. Bring the scene to such cells first (a DEM by interpolate), or trust the result less.",
            cell,
            nearest,
            "smaller" if cell > nearest else "larger",
        )
