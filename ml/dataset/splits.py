"""What to train on, what to score on while training, and what is kept for the end: from data sets, maps and chips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..base.errors import InputError
from .arrays import holds_arrays, read_array_chips
from .blocks import Footprints
from .dataset import Dataset, open_dataset
from .labelled import LabelledScene, folds, read_chips, read_map, split

BLOCK = 512
"""Side in pixels of the spatial blocks into which a map is divided, unless told otherwise."""


@dataclass(frozen=True)
class TrainingData:
    """Scenes by their use, and words on the division for the model card."""

    scenes: tuple[LabelledScene, ...]
    held_out: tuple[LabelledScene, ...]
    """To score on while training, and to choose the best checkpoint by."""
    test: tuple[LabelledScene, ...] = ()
    """To score on once, at the end."""
    split: str = ""


def from_dataset(folder: str | Path, fold: int | None = None) -> TrainingData:
    """The parts of a data set by their use.

    Parameters
    ----------
    folder : str or Path
        A data set that `build_dataset` wrote: with parts train, validation and test, or with folds.
    fold : int, optional
        Of a data set with folds: the number, from 1, of the one to hold out; the first by default.

    Returns
    -------
    TrainingData
        Without a chip in the validation part nothing is held out.

    Raises
    ------
    InputError
        For a fold that is not there, and where there is nothing to train on.
    """
    dataset = open_dataset(folder)
    if "train" not in dataset.parts:
        return fold_of(dataset, 1 if fold is None else fold)
    if fold is not None:
        raise InputError(f"{folder} is divided into {', '.join(dataset.parts)} and has no folds; leave out the fold.")
    scenes, held_out, test = (
        tuple(dataset.scenes(name, surrounded=name != "train")) if dataset.index.chips_of(name) else ()
        for name in ("train", "validation", "test")
    )
    return TrainingData(scenes or tuple(dataset.scenes("train")), held_out, test, _words(dataset))


def fold_of(dataset: Dataset, fold: int) -> TrainingData:
    """One fold of a data set held out, and the others to train on.

    Parameters
    ----------
    dataset : Dataset
        That is divided into folds.
    fold : int
        From 1.

    Returns
    -------
    TrainingData

    Raises
    ------
    InputError
        For a number that no fold has.
    """
    if not 1 <= fold <= len(dataset.parts):
        raise InputError(f"{dataset.folder} has {len(dataset.parts)} folds and none with the number {fold}.")
    held_out = dataset.parts[fold - 1]
    scenes = dataset.scenes(*(part for part in dataset.parts if part != held_out))
    seen = dataset.scenes(held_out, surrounded=True)
    return TrainingData(tuple(scenes), tuple(seen), (), f"{held_out} of {_words(dataset)}")


def from_folders(
    maps: Sequence[str | Path] = (),
    chips: Sequence[str | Path] = (),
    share: float = 0.2,
    block: int = BLOCK,
    seed: int = 1,
) -> TrainingData:
    """Maps of which a share is held out, and chips to train on as they are.

    Parameters
    ----------
    maps : sequence of str or Path
        Folders whose chips are parts of one map each (`read_map`).
    chips : sequence of str or Path
        Folders whose chips are images of their own (`read_chips`).
    share : float, default 0.2
        Of each map's known pixels to hold out, 0 (nothing) to below 1.
    block : int, default 512
        Pixels along the sides of the blocks that are held out.
    seed : int, default 1
        Of the choice of blocks.

    Returns
    -------
    TrainingData
        Chips before maps.

    Raises
    ------
    InputError
        Where a chip shows ground that is held out, and for whatever `read_chips`, `read_map` and `split` refuse.
    """
    extra = tuple(scene for folder in chips for scene in _chips(folder))
    whole = [read_map(folder) for folder in maps]
    parts = [split(labelled, share, block, seed) for labelled in whole] if share else []
    held_out = tuple(part.held_out for part in parts)
    _check_apart(extra, held_out)
    training = [part.training for part in parts] if share else whole
    return TrainingData((*extra, *training), held_out, (), f"blocks of {block} pixels, {share:.0%} held out")


def all_folds(
    folder: str | Path | None = None,
    maps: Sequence[str | Path] = (),
    chips: Sequence[str | Path] = (),
    count: int = 5,
    block: int = BLOCK,
    seed: int = 1,
) -> list[TrainingData]:
    """Every fold of a data set, or of maps that are divided here.

    Parameters
    ----------
    folder : str or Path, optional
        A data set with folds.
    maps : sequence of str or Path
        Instead: folders whose chips are parts of one map each (`read_map`).
    chips : sequence of str or Path
        Folders of single chips (`read_chips`), which help to train every fold.
    count : int, default 5
        Of folds into which the maps are divided.
    block : int, default 512
        Pixels along the sides of the maps' blocks.
    seed : int, default 1
        Of the dealing of blocks.

    Returns
    -------
    list of TrainingData
        One for each fold.

    Raises
    ------
    InputError
        For a data set without folds, where a chip shows ground that is held out, and for whatever `folds` refuses.
    """
    extra = tuple(scene for path in chips for scene in _chips(path))
    if folder is not None:
        dataset = open_dataset(folder)
        if "train" in dataset.parts:
            raise InputError(f"{folder} is divided into {', '.join(dataset.parts)}; build a data set with folds.")
        made = [fold_of(dataset, number + 1) for number in range(len(dataset.parts))]
        _check_apart(extra, [held_out for data in made for held_out in data.held_out])
        return [TrainingData((*data.scenes, *extra), data.held_out, (), data.split) for data in made]
    divided = [folds(read_map(path), count, block, seed) for path in maps]
    _check_apart(extra, [part.held_out for parts in divided for part in parts])
    return [
        TrainingData(
            (*(part.training for part in parts), *extra),
            tuple(part.held_out for part in parts),
            (),
            f"fold {number + 1} of {count}, blocks of {block} pixels, seed {seed}",
        )
        for number, parts in enumerate(zip(*divided))
    ]


def _chips(folder) -> list[LabelledScene]:
    return read_array_chips(folder) if holds_arrays(folder) else read_chips(folder)


def _check_apart(chips: Sequence[LabelledScene], held_out: Sequence[LabelledScene]) -> None:
    """`InputError` where a chip to train on shows ground that is held out."""
    footprints = Footprints()
    for scene in held_out if chips else ():
        footprints.add(scene.name, scene.scene.grid, scene.regions)
    for chip in chips:
        other = footprints.covering(chip.scene.grid, chip.scene.grid.window)
        if other is not None:
            raise InputError(
                f"The chip {chip.name} shows ground of {other}, so that the score would tell nothing; leave that chip "
                "out, or give both folders as parts of one map."
            )


def _words(dataset: Dataset) -> str:
    cutting = dataset.index.cutting
    return (
        f"{dataset.folder.name}, {', '.join(dataset.parts)} by blocks of {cutting.block} x {cutting.block} tiles of "
        f"{cutting.tile} pixels, seed {cutting.seed}"
    )
