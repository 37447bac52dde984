"""What `segment` and `explain` ask of a scene alike: image, bands, DEM, model, extent, device and tiles."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProcessingParameterDefinition

from ...ml.base.errors import InputError
from ...ml.geodata.plausibility.cells import open_grid
from ...ml.kriging.methods import METHODS
from ...ml.model.calibration.asked_threshold import asked_threshold
from ...ml.model.card import ModelCard
from ...ml.model.checkpoint import bundled_for, read_card
from ...ml.scene.modality import IMAGE, check_served, modality_of
from ...ml.scene.spectral.roles import SENSORS
from ..layers import raster_file
from . import definitions as parameters
from .arguments import Arguments
from .bands import check_image_bands, chosen_bands
from .preflight import check_layers

_USUAL_BANDS = (1, 2, 3)


def scene_options(tr: Callable[[str], str]) -> list[QgsProcessingParameterDefinition]:
    """The advanced ones: tiles, and how the DEM is interpolated."""
    return [
        parameters.advanced(parameter)
        for parameter in (
            parameters.optional_whole("TILE", tr("Tile size (pixels; empty: the model's)"), low=16),
            parameters.optional_whole("OVERLAP", tr("Tile overlap (pixels; empty: the model's)"), low=0),
            parameters.choice("SENSOR", tr("Sensor of a multispectral image (empty: names tell)"), SENSORS, None, True),
            parameters.choice("METHOD", tr("Interpolation of the DEM (empty: the model's)"), METHODS, None, True),
            parameters.models("MODELS", tr("Further models, to average with")),
        )
    ]


def check_scene(given: Arguments) -> None:
    """As `check_shown`, and raise `InputError` where the tiles do not fit each other, or the extent holds no cell."""
    card = check_shown(given)
    if given.has("EXTENT"):
        name = "IMAGE" if given.has("IMAGE") else "DEM"
        layer = given.raster(name)
        extent = given.extent("EXTENT", layer.crs())
        open_grid(raster_file(layer)).inside(extent, "image" if name == "IMAGE" else "DEM")
    tile, overlap = given.whole("TILE") or card.tile, given.whole("OVERLAP")
    if overlap is not None and overlap >= tile:
        raise InputError(f"Tiles of {tile} pixels cannot overlap by {overlap}; choose an overlap below the tile size.")


def check_shown(given: Arguments) -> ModelCard:
    """The model's card; raise `InputError` where a layer cannot be meant or lacks bands, or the model is no checkpoint
    or takes no scene without image or DEM.

    Cheap: the card of a checkpoint is read without torch or SciPy.
    """
    image, dem = (name if given.has(name) else None for name in ("IMAGE", "DEM"))
    if image is None and dem is None:
        raise InputError("Neither IMAGE nor DEM is given; give both, or the one that the model serves alone.")
    card = read_card(given.file("MODEL") or bundled_for(modality_of(image, dem)))
    for further in given.files("MODELS"):
        read_card(further)
    check_layers(given, empty_dem=IMAGE in card.serves)
    by_roles = card.scaling.roles and (tuple(given.bands("BANDS")) or _USUAL_BANDS) == _USUAL_BANDS
    if given.has("IMAGE") and not by_roles:
        check_image_bands(given, len(card.bands))
    if image is None or dem is None:
        check_served(modality_of(image, dem), card.serves, card.name)
    return card


def check_threshold(name: str, text: str) -> None:
    """Raise `InputError`, with the parameter's name, where a text is neither a threshold nor a word for one."""
    try:
        asked_threshold(text)
    except InputError as error:
        raise InputError(f"{name}: {error}") from None


def scene_inputs(given: Arguments) -> dict:
    """The plain values of these parameters, by the names of ``ml``'s arguments."""
    extent = None
    if given.has("EXTENT"):
        extent = given.extent("EXTENT", given.raster("IMAGE" if given.has("IMAGE") else "DEM").crs())
    return {
        "image": given.raster_file("IMAGE"),
        "bands": image_bands(given),
        "dem": given.raster_file("DEM"),
        "model": model_files(given),
        "extent": extent,
        "area": given.polygon_file("AREA"),
        "device": given.text("DEVICE"),
        "tile": given.whole("TILE"),
        "overlap": given.whole("OVERLAP"),
        "method": given.choice("METHOD") or None,
        "sensor": given.choice("SENSOR") or None,
    }


def image_bands(given: Arguments) -> tuple[int, ...] | None:
    """IMAGE's bands in the order of the model's; None: as the file calls them."""
    if not given.has("IMAGE"):
        return None
    card = read_card(given.file("MODEL") or bundled_for(modality_of("IMAGE", given.raster_file("DEM"))))
    return chosen_bands(given, card.bands)


def model_files(given: Arguments) -> str | list[str] | None:
    """The model, or with further ones the list of all; None: the bundled one."""
    further = given.files("MODELS")
    if not further:
        return given.file("MODEL")
    image, dem = (name if given.has(name) else None for name in ("IMAGE", "DEM"))
    return [given.file("MODEL") or str(bundled_for(modality_of(image, dem))), *further]
