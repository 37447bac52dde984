"""Made-up land in memory."""

from __future__ import annotations

import numpy as np
from relicslide.ml.dataset.labelled import LabelledScene
from relicslide.ml.dataset.synthetic.scene import block_mean, coarse_and_back, synthetic_scene
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.scene.scaled_scene import ScaledScene, Scaling
from relicslide.ml.scene.scaling import TERRAIN
from relicslide.ml.scene.scene import Scene

_CELL_M, _COARSE = 2.0, 15  # cells of 2 m, and a DEM of 30 m


def chip(size: int, seed: int) -> LabelledScene:
    """A chip of ``size`` x ``size`` pixels to train on; its elevations are those of a coarse DEM, kriged back."""
    land = synthetic_scene((size, size), _CELL_M, seed)
    dem = coarse_and_back(land.dem, land.grid, _COARSE).astype(np.float32)
    scene = Scene(ArraySource(land.image, land.grid), ArraySource(dem, land.grid))
    return LabelledScene(f"made-up land {seed}", scene, ArraySource(land.label, land.grid), (land.grid.window,))


def wide_scene(size: int, terrain: int = 1) -> ScaledScene:
    """A scene of ``size`` x ``size`` pixels, mirrored land where it is wide, with a DEM of 30 m, kriged on demand, in
    as many channels of terrain.
    """
    side = min(size, 512)
    land = synthetic_scene((side, side), _CELL_M, seed=1)
    grid = Grid((size, size), (0.0, size * _CELL_M), (_CELL_M, _CELL_M))
    beyond = (0, size - side)
    image = np.pad(land.image, ((0, 0), beyond, beyond), mode="symmetric")
    dem = block_mean(np.pad(land.dem, (beyond, beyond), mode="symmetric"), _COARSE)
    return ScaledScene(
        Scene(ArraySource(image, grid), ArraySource(dem, grid.coarsen(_COARSE))), Scaling(terrain=TERRAIN[:terrain])
    )
