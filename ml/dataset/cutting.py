"""Cut a labelled scene into chips: blocks first, then tiles inside each block."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np

from ..base.progress import Progress, counted, silent
from ..geodata.grid import Window
from .blocks import block_windows, tiles_inside
from .chips import ImageFormat, write_chip
from .index import Chip, Cutting
from .labelled import LabelledScene

logger = logging.getLogger(__name__)

_MANY_UNSEEN = 0.05  # of the landslide pixels: more is warned of


class Statistics:
    """Running mean and standard deviation of an image's bands.

    Parameters
    ----------
    bands : int
        Of the image.
    """

    def __init__(self, bands: int):
        self._count, self._sum, self._squares = 0, np.zeros(bands), np.zeros(bands)

    def add(self, image: np.ndarray) -> None:
        """Take in an image; pixels where a band is unknown are left out.

        Parameters
        ----------
        image : np.ndarray
            (bands, rows, cols), NaN where unknown.
        """
        values = image[:, np.isfinite(image).all(axis=0)].astype(float)
        self._count += values.shape[1]
        self._sum += values.sum(axis=1)
        self._squares += (values**2).sum(axis=1)

    @property
    def mean(self) -> tuple[float, ...]:
        """Per band."""
        return tuple((self._sum / max(self._count, 1)).tolist())

    @property
    def std(self) -> tuple[float, ...]:
        """Per band."""
        variance = self._squares / max(self._count, 1) - np.asarray(self.mean) ** 2
        return tuple(np.sqrt(np.maximum(variance, 0)).tolist())


@dataclass(frozen=True)
class Cut:
    """What a scene gave."""

    chips: tuple[Chip, ...]
    """Not yet in any part."""
    statistics: Statistics
    """Of its image over the chips."""


class TilePlace(NamedTuple):
    """Where a tile lies."""

    block: int
    """Number of its block, counted row by row."""
    window: Window


def cut(
    labelled: LabelledScene,
    folder: Path,
    name: str,
    cutting: Cutting,
    stored: ImageFormat,
    claim: Callable[[Window], None],
    progress: Progress = silent,
) -> Cut:
    """Write the chips of a labelled scene.

    Squares of ``cutting.block`` tiles divide the scene's grid, and no tile crosses their borders. Tiles without any
    known pixel, or with less landslide than ``cutting.min_label``, are left out.

    Parameters
    ----------
    labelled : LabelledScene
        What is cut.
    folder : Path
        Gets the files, in a folder for each of `KINDS`.
    name : str
        What the files' names begin with.
    cutting : Cutting
        How.
    stored : ImageFormat
        Of the image chips.
    claim : callable
        Called with the window of each tile before it is written; may raise.
    progress : Progress
        Told how far it is; silent by default.

    Returns
    -------
    Cut
        The chips, row by row of the blocks.
    """
    cutter = _Cutter(labelled, folder, name, stored, cutting.min_label, claim)
    places = tile_places(labelled.scene.grid.shape, cutting)
    chips = []
    for place in counted(places, progress, f"cutting {name}", "tile"):
        chip = cutter.chip(place.block, place.window)
        chips += [] if chip is None else [chip]
    logger.info("%s: %d of %d tiles kept", name, len(chips), len(places))
    cutter.say_unseen()
    return Cut(tuple(chips), cutter.statistics)


def tile_places(shape: tuple[int, int], cutting: Cutting) -> list[TilePlace]:
    """Every tile on a grid.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the grid.
    cutting : Cutting
        Names the sides of tiles and blocks, and the stride.

    Returns
    -------
    list of TilePlace
        Block by block.
    """
    blocks = block_windows(shape, cutting.block * cutting.tile, cutting.tile)
    return [
        TilePlace(number, window)
        for number, block in enumerate(blocks)
        for window in tiles_inside(block, cutting.tile, cutting.stride)
    ]


class _Cutter:
    def __init__(
        self,
        labelled: LabelledScene,
        folder: Path,
        name: str,
        stored: ImageFormat,
        least: float,
        claim: Callable[[Window], None],
    ):
        self.statistics = Statistics(labelled.scene.bands)
        self._labelled, self._folder, self._name = labelled, folder, name
        self._stored, self._least, self._claim = stored, least, claim
        self._mapped = self._unseen = 0  # landslide pixels of all tiles, and those without an image or a DEM

    def say_unseen(self) -> None:
        """Say which share of the labelled landslides has nothing to learn them from."""
        if self._unseen:
            level = logging.WARNING if self._unseen > _MANY_UNSEEN * self._mapped else logging.INFO
            text = "%s: %.3g %% of the landslide pixels have no image or no DEM, and are left out."
            logger.log(level, text, self._name, 100 * self._unseen / self._mapped)

    def chip(self, block: int, window: Window) -> Chip | None:
        """Write the chip at ``window``; None where too little of it is known or landslide."""
        label = self._labelled.label.read(window)[0]
        if not self._wanted(label == 1, np.isfinite(label)):  # before the image and the DEM are read
            return None
        sample = self._labelled.scene.read(window)
        known = sample.valid & np.isfinite(label)
        landslide = known & (label == 1)
        self._mapped += int((label == 1).sum())
        self._unseen += int(((label == 1) & ~sample.valid).sum())
        if not self._wanted(landslide, known):
            return None
        self._claim(window)
        file = f"{self._name}_r{window.row:06d}_c{window.col:06d}.tif"
        grid = self._labelled.scene.grid.crop(window)
        dem = sample.dem if self._labelled.scene.raw_dem is not None else sample.dem[:0]
        write_chip(self._folder, file, grid, sample.image, dem, landslide, known, self._stored)
        self.statistics.add(sample.image)
        return Chip(file, self._name, window, block, int(known.sum()), int(landslide.sum()))

    def _wanted(self, landslide: np.ndarray, known: np.ndarray) -> bool:
        return bool(known.any()) and landslide.sum() >= self._least * landslide.size
