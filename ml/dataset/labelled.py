"""Labelled scenes to train on and to score with, from folders of GeoTIFF chips that others made.

Such a folder holds ``image/``, ``dem/`` and ``label/`` with files of the same names: image bands in any units,
elevation in metres, label 1 for landslide, 0 for other ground and 255 for what nobody mapped, all three on one grid.
It may have no ``dem/`` or no ``image/`` at all; then this modality is missing from all of its scenes.
Its chips are either single scenes (`read_chips`, held in memory) or parts of one map (`read_map`, read on demand),
which `split` and `folds` then divide by spatial blocks.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window
from ..geodata.plausibility.corrected import CorrectedRaster
from ..geodata.plausibility.elevations import corrections_of, plausible_elevations
from ..geodata.plausibility.heights import declared_unit
from ..geodata.source import ArraySource, GdalSource, MaskedSource, RasterSource
from ..scene.scaled_scene import ScaledScene
from ..scene.scaling import Scaling
from ..scene.scene import Scene
from .blocks import fold_cells, held_out_cells
from .chips import check_masks, lacks, read_truth
from .mosaic import ChipCache, check_place, check_size, folder_mosaic, joined_grid, windows_on
from .shards import sharded_chips, shards_of

logger = logging.getLogger(__name__)

PARTS = ("image", "dem", "label")
"""The folders of chips, of which ``image`` or ``dem`` may be missing."""


@dataclass(frozen=True)
class LabelledScene:
    """A scene with its truth."""

    name: str
    scene: Scene
    label: RasterSource
    """Of one band on the scene's grid: 1 landslide, 0 other ground, NaN unknown."""
    regions: tuple[Window, ...]
    """The windows that training looks at, one by one."""
    folder: Path | None = None
    """The one whose chips it is made of, if any."""
    scaling: Scaling | None = None
    """What training standardises it by, where it is of another domain than the other scenes; None: as all of them."""


class ScaledLabelledScene(NamedTuple):
    """A scene in a network's units, and the same in its own with its truth."""

    scaled: ScaledScene
    labelled: LabelledScene


class Split(NamedTuple):
    """One map as two scenes whose labels have no pixel in common."""

    training: LabelledScene
    """Shows nothing of what is held out."""
    held_out: LabelledScene
    """Labelled where it is held out, but shows all of the image and the elevation, as they are seen when a whole map is
    segmented.
    """


def read_chips(folder: str | Path) -> list[LabelledScene]:
    """Every chip of a folder as a scene of its own, in memory.

    Parameters
    ----------
    folder : str or Path
        Holds ``image/``, ``dem/`` and ``label/``, or ``label/`` and one of them; or tar files (`sharded_chips`).

    Returns
    -------
    list of LabelledScene
        In the order of their names.

    Raises
    ------
    InputError
        Where files are missing or do not fit.
    """
    folder, files = Path(folder), _files(Path(folder))
    check_masks(each["label"] for each in files.values())
    scenes = _plausible([_chip(folder, *item) for item in files.items()], f"{folder.name}/dem", files)
    cells = sorted({scene.scene.grid.cell_metres for scene in scenes if not scene.scene.grid.crs})
    if cells:
        sizes = " and ".join(f"{size:g}" for size in cells)
        logger.info("%s: chips without a coordinate system; their cells are taken as %s metres wide.", folder, sizes)
    return scenes


def read_map(folder: str | Path) -> LabelledScene:
    """All chips of a folder seen as the one map that they were cut from.

    Parameters
    ----------
    folder : str or Path
        Holds ``image/``, ``dem/`` and ``label/``, or ``label/`` and one of the others.

    Returns
    -------
    LabelledScene
        Read on demand, its regions are the chips; gaps between them are no data.

    Raises
    ------
    InputError
        Where a file is missing, and where the chips differ in grid or bands.
    """
    folder, names = Path(folder), chip_names(folder)
    grids = [GdalSource(folder / "label" / name, masked=False).grid for name in names]
    grid = joined_grid(grids)
    windows = tuple(windows_on(grid, grids, folder))
    cache = ChipCache()
    check_masks(folder / "label" / name for name in names)
    held: dict[str, RasterSource] = {
        part: folder_mosaic(folder / part, names, grid, windows, cache) for part in chip_parts(folder)
    }
    if "dem" in held:
        unit = declared_unit(str(folder / "dem" / names[0]), 1)
        held["dem"] = plausible_elevations(held["dem"], f"{folder.name}/dem", unit)
    return LabelledScene(folder.name, Scene(held.get("image"), held.get("dem")), held["label"], windows, folder)


def chip_parts(folder: str | Path) -> tuple[str, ...]:
    """Which of `PARTS` a folder of chips is to have.

    Parameters
    ----------
    folder : str or Path
        To look into.

    Returns
    -------
    tuple of str
        All of them, or all but ``image`` or ``dem`` where that folder is not there and the other is.
    """
    there = [part for part in ("image", "dem") if (Path(folder) / part).is_dir()]
    return (*there, "label") if there else PARTS


def chip_names(folder: str | Path) -> list[str]:
    """The file names that ``image/``, ``dem/`` and ``label/`` of a folder share, as far as it has them.

    Parameters
    ----------
    folder : str or Path
        Holds the three, or ``label/`` and one of the others.

    Returns
    -------
    list of str
        Sorted, with their ending .tif.

    Raises
    ------
    InputError
        Where one of them lacks a file that another has, and where there is none at all.
    """
    parts = chip_parts(folder)
    found = {part: {file.name for file in (Path(folder) / part).glob("*.[tT][iI][fF]")} for part in parts}
    names = set().union(*found.values())
    missing = [f"{part}/{name}" for part in parts for name in sorted(names - found[part])]
    if missing or not names:
        others = sorted(file.name for file in (Path(folder) / "label").glob("*.*") if not file.name.startswith("."))
        seen = f" (label/{others[0]} is none)" if others and not names else ""
        raise InputError(
            f"{folder} {lacks(missing) if missing else 'holds no chip' + seen}; a data set needs image/NAME.tif, "
            "dem/NAME.tif and label/NAME.tif for every chip, or label/ with image/ alone or dem/ alone."
        )
    return sorted(names)


def split(labelled: LabelledScene, share: float, block: int, seed: int) -> Split:
    """Hold out a random choice of square blocks of a map.

    Parameters
    ----------
    labelled : LabelledScene
        The map; its label is held in memory.
    share : float
        Of the known pixels, about so much is held out; above 0 and below 1.
    block : int
        Pixels along a block's sides.
    seed : int
        Of the choice.

    Returns
    -------
    Split
        To train on, and to score on.

    Raises
    ------
    InputError
        For a share out of range, and where too few blocks hold a known pixel.
    """
    if not 0 < share < 1:
        raise InputError(f"A held-out share of {share} is not between 0 and 1; use 0.2, say.")
    known = np.isfinite(labelled.label.read(labelled.scene.grid.window)[0])
    held_out = held_out_cells(known, share, block, seed)
    logger.info(
        "%s: %d pixels to train on, %d held out", labelled.name, (known & ~held_out).sum(), (known & held_out).sum()
    )
    return Split(_training(labelled, ~held_out, "train"), _held_out(labelled, held_out, "held out"))


def folds(labelled: LabelledScene, count: int, block: int, seed: int) -> list[Split]:
    """Divide a map into folds by square blocks; every known pixel is held out exactly once.

    Parameters
    ----------
    labelled : LabelledScene
        The map; its label is held in memory.
    count : int
        Of folds, 2 or more. Each holds about 1 / count of the known pixels and of the landslide pixels.
    block : int
        Pixels along a block's sides.
    seed : int
        Of the dealing.

    Returns
    -------
    list of Split
        One for each fold.

    Raises
    ------
    InputError
        For fewer than two folds, and where fewer blocks than folds hold a known pixel.
    """
    if count < 2:
        raise InputError(f"{count} fold(s) cannot be made; use 2 or more, 5 as a rule.")
    number = fold_cells(labelled.label.read(labelled.scene.grid.window)[0], count, block, seed)
    return [
        Split(
            _training(labelled, number != fold, f"without fold {fold + 1}"),
            _held_out(labelled, number == fold, f"fold {fold + 1}"),
        )
        for fold in range(count)
    ]


def _training(labelled: LabelledScene, mask: np.ndarray, name: str) -> LabelledScene:
    image, dem = (
        None if source is None else MaskedSource(source, mask)
        for source in (labelled.scene.image, labelled.scene.raw_dem)
    )
    scene = Scene(image, dem, method=labelled.scene.method)
    return replace(_held_out(labelled, mask, name), scene=scene)


def _held_out(labelled: LabelledScene, mask: np.ndarray, name: str) -> LabelledScene:
    everything = labelled.scene.grid.window
    regions = tuple(region for region in labelled.regions if mask[region.within(everything)].any())
    return replace(labelled, name=f"{labelled.name}, {name}", label=MaskedSource(labelled.label, mask), regions=regions)


def _files(folder: Path) -> Mapping[str, Mapping[str, str | Path]]:
    if not (folder / "label").is_dir() and shards_of(folder):
        return sharded_chips(folder)
    parts = chip_parts(folder)
    return {name: {part: folder / part / name for part in parts} for name in chip_names(folder)}


def _chip(folder: Path, name: str, files: Mapping[str, str | Path]) -> LabelledScene:
    sources = {part: GdalSource(file) for part, file in files.items()}
    grid = sources["label"].grid
    check_size(files["label"], grid.shape)
    for part, source in sources.items():
        check_place(source, grid, single=part != "image")
    held = {part: ArraySource(source.read(grid.window), grid) for part, source in sources.items() if part != "label"}
    truth = ArraySource(read_truth(files["label"]), grid)
    return LabelledScene(
        f"{folder.name}/{name}", Scene(held.get("image"), held.get("dem")), truth, (grid.window,), folder
    )


def _plausible(scenes: list[LabelledScene], name: str, files: Mapping) -> list[LabelledScene]:
    """The scenes after one look at the elevations of all of them."""
    dems = [dem for labelled in scenes for dem in [labelled.scene.raw_dem] if dem is not None]
    if len(dems) < len(scenes):
        return scenes
    unit = declared_unit(str(next(iter(files.values()))["dem"]), 1)
    windows = [dem.read(dem.grid.window)[0] for dem in dems]
    found = corrections_of(windows, scenes[0].scene.grid, name, unit)
    return [
        replace(labelled, scene=Scene(labelled.scene.image, CorrectedRaster(dem, found)))
        for labelled, dem in zip(scenes, dems)
    ]
