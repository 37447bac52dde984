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

    @property
    def folders(self) -> set[Path]:
        """Of the chips that are trained on or held out."""
        return {item.folder for item in (*self.scenes, *self.held_out) if item.folder is not None}


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
        raise InputError(
            f"{dataset.folder} has {len(dataset.parts)} folds and none with the number {fold}; use 1 to the last."
        )
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
    chips_held_out: str | Path | None = None,
) -> TrainingData:
    """Maps of which a share is held out, and chips to train on, of which those that a list names are held out.

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
    chips_held_out : str or Path, optional
        Text file with the names of chips to hold out, one a line, with or without their ending; none by default.

    Returns
    -------
    TrainingData
        Chips before maps.

    Raises
    ------
    InputError
        Where a chip shows ground that is held out, for a name that no chip has, and for whatever `read_chips`,
        `read_map` and `split` refuse.
    """
    everything = [scene for folder in chips for scene in _chips(folder)]
    names = _names(chips_held_out, everything)
    extra = tuple(scene for scene in everything if not names & _called(scene))
    single = tuple(scene for scene in everything if names & _called(scene))
    whole = [read_map(folder) for folder in maps]
    parts = [split(labelled, share, block, seed) for labelled in whole] if share else []
    held_out = (*single, *(part.held_out for part in parts))
    _check_apart(extra, held_out)
    training = [part.training for part in parts] if share else whole
    words = [f"blocks of {block} pixels, {share:.0%} held out"] if maps else []
    words += [f"{len(single)} of {len(everything)} chips held out"] if single else []
    return TrainingData((*extra, *training), held_out, (), ", ".join(words) or "nothing held out")


def joined(*parts: TrainingData) -> TrainingData:
    """Data of several kinds as those of one run.

    Parameters
    ----------
    *parts : TrainingData
        One or more.

    Returns
    -------
    TrainingData
        Each part's scenes behind those of the part before.

    Raises
    ------
    InputError
        Where one part trains on ground that another keeps for a score.
    """
    for part in parts:
        kept = [scene for other in parts if other is not part for scene in (*other.held_out, *other.test)]
        _check_apart(part.scenes, kept)
    scenes = tuple(scene for part in parts for scene in part.scenes)
    held_out = tuple(scene for part in parts for scene in part.held_out)
    test = tuple(scene for part in parts for scene in part.test)
    return TrainingData(scenes, held_out, test, "; ".join(part.split for part in parts if part.split))


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


def scene_names(scenes: Sequence[LabelledScene]) -> str:
    """The names of a few scenes, or the first one's and how many more there are.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        One or more.

    Returns
    -------
    str
    """
    names = [item.name for item in scenes]
    return " and ".join(names) if len(names) <= 3 else f"{names[0]} and {len(names) - 1} more scenes"


def _chips(folder) -> list[LabelledScene]:
    return read_array_chips(folder) if holds_arrays(folder) else read_chips(folder)


def _names(path: str | Path | None, chips: Sequence[LabelledScene]) -> set[str]:
    """The names in a text file; `InputError` for one that no chip has."""
    if path is None:
        return set()
    try:
        lines = Path(path).read_text(encoding="utf-8-sig").split("\n")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"The names of chips {path} cannot be read ({error}); give a text file.") from None
    names = {line.strip() for line in lines} - {""}
    unknown = sorted(names.difference(*map(_called, chips)))
    if unknown or not names:
        what = f"names {unknown[0][:100]}, and no chip is called so" if unknown else "names no chip"
        raise InputError(f"{path} {what}; write the names of chips in the folders, one a line.")
    return names


def _called(chip: LabelledScene) -> set[str]:
    """A chip's name with and without its ending."""
    name = chip.name.rpartition("/")[2]
    return {name, name.rpartition(".")[0]}


def _check_apart(training: Sequence[LabelledScene], held_out: Sequence[LabelledScene]) -> None:
    """`InputError` where what is trained on shows ground that is held out, as far as both say where they lie."""
    footprints, placed = Footprints(), [scene for scene in training if _is_placed(scene)]
    for scene in held_out if placed else ():
        if _is_placed(scene):
            footprints.add(scene.name, scene.scene.grid, scene.regions)
    for scene in placed:
        found = (footprints.covering(scene.scene.grid, region) for region in scene.regions)
        other = next((name for name in found if name is not None), None)
        if other is not None:
            raise InputError(
                f"The chip {scene.name} shows ground of {other}, so that the score would tell nothing; leave that chip "
                "out, or give both folders as parts of one map."
            )


def _is_placed(scene: LabelledScene) -> bool:
    """Whether a scene says where it lies: chips of nowhere have a corner at the origin of no coordinate system."""
    west, south, _, north = scene.scene.grid.bounds
    return bool(scene.scene.grid.crs) or west != 0 or 0 not in (south, north)


def _words(dataset: Dataset) -> str:
    cutting = dataset.index.cutting
    return (
        f"{dataset.folder.name}, {', '.join(dataset.parts)} by blocks of {cutting.block} x {cutting.block} tiles of "
        f"{cutting.tile} pixels, seed {cutting.seed}"
    )
