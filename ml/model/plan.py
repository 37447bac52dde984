"""What `segment` and `explain` share before the first tile: the network, the scene in its units, the device and the
tiles.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass

from ..base.errors import InputError
from ..scene.scaled_scene import ScaledScene
from ..scene.scene import open_scene
from . import checkpoint
from .card import ModelCard
from .device import Device, choose_device
from .tiles import Schedule

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Plan:
    """A loaded network and where it will look."""

    network: object
    card: ModelCard
    scene: ScaledScene
    device: Device
    schedule: Schedule


def make_plan(
    image, dem, model, bands, extent, device: str, precision: str, tile: int | None, overlap: int | None
) -> Plan:
    """Load the model (None: the bundled one), open the scene and choose device and tiles (None: what the card says).

    Raises `InputError` where they do not go together.
    """
    card = checkpoint.read_card(model)
    if len(bands) != len(card.bands):
        raise InputError(
            f"The model {card.name} takes {len(card.bands)} bands ({', '.join(card.bands)}) and {len(bands)} were "
            f"chosen; "
            f"choose {len(card.bands)}."
        )
    chosen = choose_device(device, precision)
    scene = ScaledScene(open_scene(image, dem, bands, extent), card.scaling)
    network, card = checkpoint.load(model)
    schedule = _schedule(scene.grid.shape, card, tile, overlap, network.stride)
    sizes = " and ".join(f"{size:g}" for size in card.cell_size_m)
    known = f"trained on cells of {sizes} m" if sizes else "cell size unknown"
    logger.info("model: %s (%s), %s", card.name, card.network, known)
    logger.info("device: %s", chosen.description)
    logger.info(
        "scene: %s in %d tiles of %d with %d overlap", scene.grid, schedule.count, schedule.tile, schedule.overlap
    )
    return Plan(network.to(chosen.torch_device), card, scene, chosen, schedule)


def _schedule(shape: tuple[int, int], card: ModelCard, tile: int | None, overlap: int | None, stride: int) -> Schedule:
    tile = card.tile if tile is None else tile
    return Schedule(shape, tile, min(card.overlap, tile // 2) if overlap is None else overlap, stride)
