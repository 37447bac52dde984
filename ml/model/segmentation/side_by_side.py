"""Labelled scenes beside each other on one grid: what models say of them, and their truth, as two rasters."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...base.progress import Progress
from ...dataset.labelled import LabelledScene
from ...geodata.grid import Grid, Window
from ...geodata.sink import GdalSink, scratch_raster
from .. import checkpoint
from ..device import Device
from ..ensemble import Models, load_ensemble
from ..scoring import judge
from .rasters import THRESHOLD


class SideBySide(NamedTuple):
    """Two rasters on one grid."""

    probability: Path
    """0..1, NaN where nothing is to be judged."""
    truth: Path
    """1 landslide, 0 other ground, NaN unknown."""


def predict_side_by_side(
    models: Models | None,
    scenes: Sequence[LabelledScene],
    folder: Path,
    side: int,
    device: Device,
    flips: str,
    progress: Progress,
) -> SideBySide:
    """Write what models say of labelled scenes, at no calibration.

    Parameters
    ----------
    models : Models, optional
        One or several, whose probabilities are averaged (default: the bundled one for what there is).
    scenes : sequence of LabelledScene
        In their own units.
    folder : Path
        Temporary.
    side : int
        Cells on a side of a block: each scene begins with one, and no landslide touches one of another scene.
    device : Device
        Where to compute.
    flips : str
        As `ensemble.averaged` takes them.
    progress : Progress
        Hears the share that is done, and may raise `Cancelled`.

    Returns
    -------
    SideBySide
        With the models' threshold in the metadata.
    """
    first = scenes[0].scene
    ensemble = load_ensemble(models or checkpoint.bundled_for(first.modality))
    placed = places([item.scene.grid.shape for item in scenes], side)
    grid = Grid(placed.shape, (0.0, 0.0), first.grid.cell)
    files = SideBySide(folder / "probability.tif", folder / "truth.tif")
    with (
        scratch_raster(files.probability, grid, np.float32, nodata=np.nan) as said,
        scratch_raster(files.truth, grid, np.float32, nodata=np.nan) as known,
    ):
        said.dataset.SetMetadataItem(THRESHOLD, f"{ensemble.card.threshold:g}")
        takers = [_Placed(item, corner, said, known) for item, corner in zip(scenes, placed.corners)]
        judge(ensemble.on(device), scenes, device, takers, flips, progress)
    return files


class Places(NamedTuple):
    """Where scenes lie on a grid."""

    shape: tuple[int, int]
    corners: list[tuple[int, int]]
    """The first row and column of each."""


def places(shapes: Sequence[tuple[int, int]], side: int) -> Places:
    """Room for rectangles, in rows from the top left, each apart from the others by a cell or more.

    Parameters
    ----------
    shapes : sequence of (int, int)
        Rows and columns of each.
    side : int
        Of whose multiples the corners are.

    Returns
    -------
    Places
        About as wide as high.

    Examples
    --------
    >>> places([(3, 3), (4, 2), (2, 2)], 4)
    Places(shape=(8, 12), corners=[(0, 0), (0, 4), (0, 8)])
    """
    rooms = [tuple(-(-(size + 1) // side) * side for size in shape) for shape in shapes]
    width = max(cols for _, cols in rooms) + math.isqrt(sum(rows * cols for rows, cols in rooms))
    corners, row, col, height, widest = [], 0, 0, 0, 0
    for rows, cols in rooms:
        if col + cols > width:
            row, col, height = row + height, 0, 0
        corners.append((row, col))
        col, height = col + cols, max(height, rows)
        widest = max(widest, col)
    return Places((row + height, widest), corners)


class _Placed:
    """Takes windows (1, rows, cols) of a scene's probability to its place."""

    def __init__(self, labelled: LabelledScene, corner: tuple[int, int], said: GdalSink, known: GdalSink) -> None:
        self._label, self._corner, self._said, self._known = labelled.label, corner, said, known

    def __call__(self, window: Window, values: np.ndarray) -> None:
        place = window.moved(*self._corner)
        self._said.write(place, values[:1])
        self._known.write(place, self._label.read(window).astype(np.float32))
