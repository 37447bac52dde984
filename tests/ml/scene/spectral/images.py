"""A multispectral image, its DEM and their scene, for tests."""

from __future__ import annotations

import numpy as np
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.scene.spectral.roles import SENSORS, TERRAIN
from relicslide.tests.ml.scenes import NORTH, WEST, heights, wkt
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
