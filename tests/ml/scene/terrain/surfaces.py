"""Ground of known shape, and the channels of its terrain as they are before a network gets them."""

from __future__ import annotations

import numpy as np
from osgeo import osr
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scaled_scene import ScaledScene
from relicslide.ml.scene.scaling import Scaling
from relicslide.ml.scene.scene import Scene
from relicslide.ml.scene.terrain.channels import CHANNELS
from relicslide.tests.ml.scenes import wkt

SIDE = 120
OTHERS = tuple(name for name in CHANNELS if name != "relief")


def geographic() -> str:
    """WGS 84."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    return reference.ExportToWkt()


GRIDS = {
    "2 m": Grid((SIDE, SIDE), (500_000.0, 5_000_000.0), (2.0, 2.0), wkt()),
    "30 m": Grid((SIDE, SIDE), (500_000.0, 5_000_000.0), (30.0, 30.0), wkt()),
    "degrees": Grid((SIDE, SIDE), (10.0, 47.0), (0.0003, 0.0003), geographic()),
}


def scaled(elevation: np.ndarray, grid: Grid, names=OTHERS) -> ScaledScene:
    """A scene of one grey band over elevations (rows, cols) in metres."""
    image = np.ones((1, *grid.shape), np.float32)
    scene = Scene(ArraySource(image, grid), ArraySource(elevation, grid))
    return ScaledScene(scene, Scaling(relief_radius=16, terrain=tuple(names)))


def channels(elevation: np.ndarray, grid: Grid, window: Window | None = None) -> dict[str, np.ndarray]:
    """By name, (rows, cols) in their own units: neither divided nor compressed."""
    values = scaled(elevation, grid).read(window or grid.window).dem.astype(float)
    return {
        name: (np.sinh(part) if CHANNELS[name].compressed else part) * CHANNELS[name].scale
        for name, part in zip(OTHERS, values)
    }


def metres(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """How far east and north of the grid's middle its cells are: (rows, cols) each."""
    rows, cols = grid.shape
    width, height = grid.metres(np.arange(rows))
    east = (np.arange(cols) - (cols - 1) / 2)[None, :] * width[:, None]
    north = np.broadcast_to(((rows - 1) / 2 - np.arange(rows))[:, None] * height[:, None], east.shape)
    return east, north
