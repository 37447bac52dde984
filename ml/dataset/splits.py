"""What to train on, what to score on while training, and what is kept for the end: from data sets, maps and chips."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..base.errors import InputError
from .dataset import Dataset, open_dataset
from .footprints import Footprints
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


def from_dataset(folder, fold: int | None = None) -> TrainingData:
    """The parts train, validation and test of a data set, or of one with folds ``fold`` (1: the first) held out.

    Without a validation part nothing is held out. Raises `InputError` for a fold that is not there.
    """
    dataset = open_dataset(folder)
    if "train" not in dataset.parts:
        return fold_of(dataset, 1 if fold is None else fold)
    if fold is not None:
        raise InputError(f"{folder} is divided into {', '.join(dataset.parts)} and has no folds; leave out the fold.")
    scenes, held_out, test = (_part(dataset, name) for name in ("train", "validation", "test"))
    return TrainingData(scenes or tuple(dataset.scenes("train")), held_out, test, _words(dataset))


def fold_of(dataset: Dataset, fold: int) -> TrainingData:
    """One fold of a data set held out, the others to train on; fold counts from 1."""
    if not 1 <= fold <= len(dataset.parts):
        raise InputError(f"{dataset.folder} has {len(dataset.parts)} folds and none with the number {fold}.")
    held_out = dataset.parts[fold - 1]
    scenes = dataset.scenes(*(part for part in dataset.parts if part != held_out))
    seen = dataset.scenes(held_out, surrounded=True)
    return TrainingData(tuple(scenes), tuple(seen), (), f"{held_out} of {_words(dataset)}")


def from_folders(
    maps: Sequence = (), chips: Sequence = (), share: float = 0.2, block: int = BLOCK, seed: int = 1
) -> TrainingData:
    """Maps of which a ``share`` is held out in blocks (0: nothing), and chips to train on as they are."""
    scenes, held_out = [scene for folder in chips for scene in read_chips(folder)], []
    extra = tuple(scenes)
    for folder in maps:
        labelled = read_map(folder)
        parts = split(labelled, share, block, seed) if share else (labelled,)
        scenes.append(parts[0])
        held_out += parts[1:]
    _check_apart(extra, held_out)
    return TrainingData(tuple(scenes), tuple(held_out), (), f"blocks of {block} pixels, {share:.0%} held out")


def all_folds(
    folder=None, maps: Sequence = (), chips: Sequence = (), count: int = 5, block: int = BLOCK, seed: int = 1
) -> list[TrainingData]:
    """Every fold of a data set, or of maps that are divided into ``count`` here; chips help to train every fold."""
    extra = tuple(scene for path in chips for scene in read_chips(path))
    if folder is not None:
        dataset = open_dataset(folder)
        if "train" in dataset.parts:
            raise InputError(f"{folder} is divided into {', '.join(dataset.parts)}; build a data set with folds.")
        made = [fold_of(dataset, number + 1) for number in range(len(dataset.parts))]
        _check_apart(extra, [held_out for data in made for held_out in data.held_out])
        return [TrainingData((*data.scenes, *extra), data.held_out, (), data.split) for data in made]
    pairs = [folds(read_map(path), count, block, seed) for path in maps]
    _check_apart(extra, [held_out for made in pairs for _, held_out in made])
    return [
        TrainingData(
            (*(pair[number][0] for pair in pairs), *extra),
            tuple(pair[number][1] for pair in pairs),
            (),
            f"fold {number + 1} of {count}, blocks of {block} pixels, seed {seed}",
        )
        for number in range(count if pairs else 0)
    ]


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


def _part(dataset: Dataset, name: str) -> tuple[LabelledScene, ...]:
    return tuple(dataset.scenes(name, surrounded=name != "train")) if dataset.index.chips_of(name) else ()


def _words(dataset: Dataset) -> str:
    cutting = dataset.index.cutting
    return (
        f"{dataset.folder.name}, {', '.join(dataset.parts)} by blocks of {cutting.block} x {cutting.block} tiles of "
        f"{cutting.tile} pixels, seed {cutting.seed}"
    )
