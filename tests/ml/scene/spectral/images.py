"""A multispectral image, its DEM and their scene, for tests."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.scene.spectral.roles import SENSORS, TERRAIN
from relicslide.tests.ml.scenes import NORTH, WEST, heights, wkt, write
from scipy.ndimage import gaussian_filter

ROLES = SENSORS["sentinel-2"]
SCALING = Scaling(roles=ROLES, terrain=TERRAIN)
GRID = Grid((70, 90), (WEST, NORTH), (10.0, 10.0), wkt())


def reflectance(bands: int = len(ROLES), seed: int = 0, shape=GRID.shape) -> np.ndarray:
    """(bands, rows, cols) float32 of 0.03 to about 0.5, smooth as ground is."""
    noise = np.random.default_rng(seed).normal(size=(bands, *shape))
    smooth = np.stack([gaussian_filter(band, 1.5) for band in noise])
    return (0.2 + 0.05 * smooth / smooth.std()).clip(0.03).astype(np.float32)


def hills(x, y):
    """Metres."""
    return 900 + 60 * np.sin((x - WEST) / 120) * np.cos((y - NORTH) / 150)


def scene(image: np.ndarray | None = None) -> Scene:
    """The scene of an image on `GRID`, its DEM on the same."""
    values = reflectance() if image is None else image
    return Scene(ArraySource(values, GRID), ArraySource(heights(GRID, hills), GRID))


def write_untrained(folder: Path) -> dict[str, str]:
    """Twelve bands of Sentinel-2's level 2A without names, a DEM of coarser cells, a label, and a model of such bands
    with random weights.
    """
    import torch
    from relicslide.ml.model import checkpoint
    from relicslide.ml.model.card import ModelCard
    from relicslide.ml.networks import build_network

    roles = SENSORS["sentinel-2-l2a"]
    coarse = Grid((28, 35), (WEST - 60, NORTH + 60), (30.0, 30.0), wkt())
    label = np.zeros(GRID.shape, np.uint8)
    label[20:50, 30:60] = 1
    torch.manual_seed(1)
    network = build_network("attention-unet", preset="small", image_channels=21, dem_channels=2)
    arguments = {"preset": "small", "image_channels": 21, "dem_channels": 2}
    card = ModelCard("untrained", "attention-unet", arguments, bands=roles, tile=64, overlap=16)
    checkpoint.save(folder / "untrained.safetensors", network, replace(card, scaling=replace(SCALING, roles=roles)))
    values = np.round(reflectance(len(roles)) * 10_000).astype(np.uint16)
    return {
        "image": str(write(folder / "image.tif", GRID, values)),
        "dem": str(write(folder / "dem.tif", coarse, heights(coarse, hills).astype(np.float32))),
        "label": str(write(folder / "label.tif", GRID, label, nodata=255)),
        "model": str(folder / "untrained.safetensors"),
    }
