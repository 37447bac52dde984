"""Labelled scenes to train on and to score with, from folders of GeoTIFF chips.

A folder holds ``image/``, ``dem/`` and ``label/`` with files of the same names: image bands in any units, elevation in
metres, label 1 for landslide and 0 for other ground, all three on one grid. Chips are either single scenes
(`read_chips`) or parts of one map (`read_map`), which is then cut into spatial blocks for training and for scoring.
Everything is held in memory.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from .errors import InputError
from .grid import Grid, Window
from .raster import ArraySource, GdalSource, RasterSource
from .scene import Scene

logger = logging.getLogger(__name__)

PARTS = ("image", "dem", "label")


@dataclass(frozen=True)
class LabelledScene:
    """A scene with its truth.

    label: source of one band, 1 landslide, 0 other ground, NaN unknown; regions: the windows that training looks at,
    one by one.
    """

    name: str
    scene: Scene
    label: RasterSource
    regions: tuple[Window, ...]


class MaskedSource:
    """A source that shows only the cells where ``mask`` (rows, cols) is True."""

    def __init__(self, source: RasterSource, mask: np.ndarray):
        self._source, self.grid, self.bands = source, source.grid, source.bands
        self._mask = ArraySource(np.where(mask, np.float32(0), np.float32(np.nan)), source.grid)

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols), NaN where hidden."""
        return self._source.read(window) + self._mask.read(window)


def read_chips(folder) -> list[LabelledScene]:
    """Every chip of ``folder`` as a scene of its own."""
    return [_chip(Path(folder), name) for name in chip_names(folder)]


def read_map(folder) -> LabelledScene:
    """All chips of ``folder`` put together as the one map that they were cut from; gaps are no data."""
    folder, names = Path(folder), chip_names(folder)
    grids = [GdalSource(folder / "label" / name, masked=False).grid for name in names]
    grid = _union(folder, grids)
    windows = tuple(_place(grid, part) for part in grids)
    image, dem, label = (_mosaic(folder / part, names, grid, windows, part == "label") for part in PARTS)
    return LabelledScene(folder.name, Scene(image, dem), label, windows)


def chip_names(folder) -> list[str]:
    """The file names that ``image/``, ``dem/`` and ``label/`` of a folder share; `InputError` where one of them lacks a
    file.
    """
    found = {part: {file.name for file in (Path(folder) / part).glob("*.tif")} for part in PARTS}
    names = set.union(*found.values())
    missing = [f"{part}/{name}" for part in PARTS for name in sorted(names - found[part])]
    if missing or not names:
        what = (
            f"lacks {missing[0]}" + (f" and {len(missing) - 1} more" if len(missing) > 1 else "")
            if missing
            else "holds no chip"
        )
        raise InputError(
            f"{folder} {what}; a data set needs image/NAME.tif, dem/NAME.tif and label/NAME.tif for every chip."
        )
    return sorted(names)


def split(labelled: LabelledScene, share: float, block: int, seed: int) -> tuple[LabelledScene, LabelledScene]:
    """Two scenes that have no pixel in common: to train on, and about ``share`` of the area to score on.

    The map is divided into squares of ``block`` pixels, of which a random choice (``seed``) is held out. What one scene
    shows is no data in the other, image and elevation included.
    """
    if not 0 < share < 1:
        raise InputError(f"A held-out share of {share} is not between 0 and 1; use 0.2, say.")
    shape = labelled.scene.grid.shape
    known = np.isfinite(labelled.label.read(labelled.scene.grid.window)[0])
    held_out = _held_out(known, share, block, seed)
    logger.info(
        "%s: %d pixels to train on, %d held out", labelled.name, (known & ~held_out).sum(), (known & held_out).sum()
    )
    return _only(labelled, ~held_out, "train"), _only(labelled, held_out[: shape[0], : shape[1]], "held out")


def _held_out(known: np.ndarray, share: float, block: int, seed: int) -> np.ndarray:
    rows, cols = (-(-size // block) for size in known.shape)
    padded = np.zeros((rows * block, cols * block), bool)
    padded[: known.shape[0], : known.shape[1]] = known
    sizes = padded.reshape(rows, block, cols, block).sum(axis=(1, 3)).ravel()
    order = np.random.default_rng(seed).permutation(np.flatnonzero(sizes))
    if len(order) < 2:
        raise InputError(
            f"Blocks of {block} pixels leave one block in all, so none can be held out; use smaller blocks."
        )
    chosen = np.zeros(rows * cols, bool)
    before = np.concatenate([[0], np.cumsum(sizes[order])[:-1]])
    chosen[order[before < share * sizes.sum()]] = True
    return chosen.reshape(rows, cols).repeat(block, 0).repeat(block, 1)[: known.shape[0], : known.shape[1]]


def _only(labelled: LabelledScene, mask: np.ndarray, name: str) -> LabelledScene:
    scene = Scene(MaskedSource(labelled.scene.image, mask), MaskedSource(labelled.scene.raw_dem, mask))
    everything = labelled.scene.grid.window
    regions = tuple(region for region in labelled.regions if mask[region.within(everything)].any())
    return LabelledScene(f"{labelled.name}, {name}", scene, MaskedSource(labelled.label, mask), regions)


def _chip(folder: Path, name: str) -> LabelledScene:
    image, dem, label = (GdalSource(folder / part / name, masked=part != "label") for part in PARTS)
    if not (dem.grid.matches(image.grid) and label.grid.matches(image.grid)):
        raise InputError(
            f"The image, DEM and label of chip {name} in {folder} lie on different grids; cut them on one."
        )
    image, dem, label = (ArraySource(source.read(source.grid.window), image.grid) for source in (image, dem, label))
    return LabelledScene(f"{folder.name}/{name}", Scene(image, dem), label, (image.grid.window,))


def _union(folder: Path, grids: Sequence[Grid]) -> Grid:
    west, north = min(g.bounds[0] for g in grids), max(g.bounds[3] for g in grids)
    east, south = max(g.bounds[2] for g in grids), min(g.bounds[1] for g in grids)
    dx, dy = grids[0].cell
    grid = replace(grids[0], shape=(round((north - south) / dy), round((east - west) / dx)), origin=(west, north))
    if any(part.refinement_of(grid) is None for part in grids):
        raise InputError(
            f"The chips in {folder} are not parts of one map (their grids differ); read them as single chips."
        )
    return grid


def _place(grid: Grid, part: Grid) -> Window:
    _, (row, col) = part.refinement_of(grid)
    return Window(row, col, *part.shape)


def _mosaic(folder: Path, names: Sequence[str], grid: Grid, windows: Sequence[Window], plain: bool) -> ArraySource:
    values = None
    for name, window in zip(names, windows):
        chip = GdalSource(folder / name, masked=not plain)
        if chip.grid.shape != window.shape:
            raise InputError(
                f"{folder / name} has {chip.grid.shape} cells and its label {window.shape}; cut both on one grid."
            )
        if values is None:
            values = np.full((chip.bands, *grid.shape), np.nan, np.float32)
        values[(slice(None), *window.within(grid.window))] = chip.read(chip.grid.window)
    return ArraySource(values, grid)
