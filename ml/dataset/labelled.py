"""Labelled scenes to train on and to score with: from folders of GeoTIFF chips, divided by spatial blocks."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Grid, Window
from ..geodata.source import ArraySource, GdalSource, MaskedSource, RasterSource
from ..scene.scene import Scene
from .blocks import fold_cells, held_out_cells
from .chips import lacks, read_truth, read_whole
from .mosaic import ChipCache, Mosaic

logger = logging.getLogger(__name__)

PARTS = ("image", "dem", "label")


@dataclass(frozen=True)
class LabelledScene:
    """A scene with its truth.

    label: source of one band, 1 landslide, 0 other ground, NaN unknown; regions: the windows that training looks at,
    one by one; folder: the one whose chips it is made of, if any.
    """

    name: str
    scene: Scene
    label: RasterSource
    regions: tuple[Window, ...]
    folder: Path | None = None


def read_chips(folder) -> list[LabelledScene]:
    """Every chip of ``folder`` as a scene of its own."""
    return [_chip(Path(folder), name) for name in chip_names(folder)]


def read_map(folder) -> LabelledScene:
    """All chips of ``folder`` seen as the one map that they were cut from; gaps are no data."""
    folder, names = Path(folder), chip_names(folder)
    grids = [GdalSource(folder / "label" / name, masked=False).grid for name in names]
    grid = _union(folder, grids)
    windows = tuple(_place(grid, part) for part in grids)
    cache = ChipCache()
    image, dem, label = (_mosaic(folder / part, names, grid, windows, cache) for part in PARTS)
    return LabelledScene(folder.name, Scene(image, dem), label, windows, folder)


def chip_names(folder) -> list[str]:
    """The file names that ``image/``, ``dem/`` and ``label/`` of a folder share; `InputError` where one of them lacks a
    file.
    """
    found = {part: {file.name for file in (Path(folder) / part).glob("*.tif")} for part in PARTS}
    names = set.union(*found.values())
    missing = [f"{part}/{name}" for part in PARTS for name in sorted(names - found[part])]
    if missing or not names:
        raise InputError(
            f"{folder} {lacks(missing) if missing else 'holds no chip'}; a data set needs image/NAME.tif, "
            "dem/NAME.tif and label/NAME.tif for every chip."
        )
    return sorted(names)


def split(labelled: LabelledScene, share: float, block: int, seed: int) -> tuple[LabelledScene, LabelledScene]:
    """Two scenes whose labels have no pixel in common: to train on, and about ``share`` of the area to score on.

    The map is divided into squares of ``block`` pixels, of which a random choice (``seed``) is held out. The scene to
    train on shows nothing of them; the other one shows all of the image and the elevation, as they are seen when a
    whole map is segmented.
    """
    if not 0 < share < 1:
        raise InputError(f"A held-out share of {share} is not between 0 and 1; use 0.2, say.")
    known = np.isfinite(labelled.label.read(labelled.scene.grid.window)[0])
    held_out = held_out_cells(known, share, block, seed)
    logger.info(
        "%s: %d pixels to train on, %d held out", labelled.name, (known & ~held_out).sum(), (known & held_out).sum()
    )
    return _training(labelled, ~held_out, "train"), _held_out(labelled, held_out, "held out")


def folds(labelled: LabelledScene, count: int, block: int, seed: int) -> list[tuple[LabelledScene, LabelledScene]]:
    """``count`` pairs of scenes: to train on, and to score on; every known pixel is held out exactly once.

    The map is divided into squares of ``block`` pixels, which are dealt out by chance (``seed``) so that each fold
    holds about 1 / ``count`` of the known pixels and of the landslide pixels. What the scenes of a pair show is as in
    `split`.
    """
    if count < 2:
        raise InputError(f"{count} fold(s) cannot be made; use 2 or more, 5 as a rule.")
    number = fold_cells(labelled.label.read(labelled.scene.grid.window)[0], count, block, seed)
    return [
        (
            _training(labelled, number != fold, f"without fold {fold + 1}"),
            _held_out(labelled, number == fold, f"fold {fold + 1}"),
        )
        for fold in range(count)
    ]


def _training(labelled: LabelledScene, mask: np.ndarray, name: str) -> LabelledScene:
    scene = Scene(MaskedSource(labelled.scene.image, mask), MaskedSource(labelled.scene.raw_dem, mask))
    return replace(_held_out(labelled, mask, name), scene=scene)


def _held_out(labelled: LabelledScene, mask: np.ndarray, name: str) -> LabelledScene:
    everything = labelled.scene.grid.window
    regions = tuple(region for region in labelled.regions if mask[region.within(everything)].any())
    return replace(labelled, name=f"{labelled.name}, {name}", label=MaskedSource(labelled.label, mask), regions=regions)


def _chip(folder: Path, name: str) -> LabelledScene:
    image, dem, label = (GdalSource(folder / part / name) for part in PARTS)
    if not (dem.grid.matches(image.grid) and label.grid.matches(image.grid)):
        raise InputError(
            f"The image, DEM and label of chip {name} in {folder} lie on different grids; cut them on one."
        )
    image, dem = (ArraySource(source.read(source.grid.window), image.grid) for source in (image, dem))
    label = ArraySource(read_truth(folder / "label" / name), image.grid)
    return LabelledScene(f"{folder.name}/{name}", Scene(image, dem), label, (image.grid.window,), folder)


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


def _mosaic(folder: Path, names: Sequence[str], grid: Grid, windows: Sequence[Window], cache: ChipCache) -> Mosaic:
    bands = GdalSource(folder / names[0]).bands
    for name, window in zip(names, windows):
        head = GdalSource(folder / name)  # opened and closed: a process may have only so many files open
        if head.shape != window.shape:
            raise InputError(
                f"{folder / name} has {head.shape} cells and its label {window.shape}; cut both on one grid."
            )
        if head.bands != bands:
            raise InputError(
                f"{folder / name} has {head.bands} band(s) and {names[0]} has {bands}; give all chips of a map the "
                "same bands."
            )

    read = read_truth if folder.name == "label" else read_whole
    return Mosaic(grid, bands, windows, lambda index: read(folder / names[index]), cache)
