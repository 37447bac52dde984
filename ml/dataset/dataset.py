"""A data set that the verb ``build_dataset`` wrote, read as labelled scenes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window
from ..scene.scene import Scene
from .chips import KINDS, lacks, read_chip, read_label
from .index import NAME, Chip, Index, SourceRecord, read_index
from .labelled import LabelledScene, read_chips
from .mosaic import ChipCache, Mosaic
from .shards import places_of


@dataclass(frozen=True)
class Dataset:
    """A folder of chips that the verb ``build_dataset`` wrote; made by `open_dataset`."""

    folder: Path
    index: Index
    cache: ChipCache = field(default_factory=ChipCache, repr=False, compare=False)

    @property
    def parts(self) -> tuple[str, ...]:
        """Names of the parts: train, validation and test, or fold1 and on; also of those without a chip."""
        return tuple(self.index.cutting.shares)

    def scenes(self, *parts: str, surrounded: bool = False) -> list[LabelledScene]:
        """Parts of the data set as maps that are read on demand.

        Parameters
        ----------
        *parts : str
            Their names; all parts by default.
        surrounded : bool, default False
            Show image and elevation of all chips, as they are seen when a whole image is segmented, and not only those
            of the part. Labels are always those of the part's chips, which are the regions.

        Returns
        -------
        list of LabelledScene
            One for each source and part.

        Raises
        ------
        InputError
            For a part that does not exist or holds no chip.
        """
        wanted = parts or self.parts
        for part in wanted:
            self._check(part)
        chips: dict[tuple[str, str], list[Chip]] = defaultdict(list)
        everywhere: dict[str, list[Chip]] = defaultdict(list)
        for chip in self.index.chips:
            chips[chip.source, chip.part].append(chip)
            everywhere[chip.source].append(chip)
        pairs = [(source, part) for source in self.index.sources for part in wanted if (source.name, part) in chips]
        return [
            self._scene(source, part, own, everywhere[source.name] if surrounded else own)
            for source, part in pairs
            for own in [chips[source.name, part]]
        ]

    def _scene(self, source: SourceRecord, part: str, chips: Sequence[Chip], seen: Sequence[Chip]) -> LabelledScene:
        """The map of a part's ``chips``, which shows image and elevation of those that are ``seen``."""
        places = [chip.window for chip in seen]
        row, col = min(place.row for place in places), min(place.col for place in places)
        bottom, right = max(place.stop[0] for place in places), max(place.stop[1] for place in places)
        around = Window(row, col, bottom - row, right - col)
        grid = source.grid.crop(around)

        def place(chip: Chip) -> Window:
            return replace(chip.window, row=chip.window.row - around.row, col=chip.window.col - around.col)

        file = places_of(self.folder, self.index)

        def shown(kind: str, bands: int) -> Mosaic:
            def load(index: int) -> np.ndarray:
                chip = seen[index]
                return read_chip(file(kind, chip), (bands, *chip.window.shape))

            return Mosaic(grid, bands, [*map(place, seen)], load, self.cache)

        def load_label(index: int) -> np.ndarray:
            chip = chips[index]
            return read_label(file("label", chip), file("valid", chip), chip.window.shape)

        image = shown("image", len(source.bands)) if source.bands else None
        dem = shown("dem", 1) if source.has_dem else None
        label = Mosaic(grid, 1, [*map(place, chips)], load_label, self.cache)
        name = f"{self.folder.name}/{source.name}, {part}"
        return LabelledScene(name, Scene(image, dem), label, tuple(map(place, chips)), self.folder)

    def _check(self, part: str) -> None:
        if part not in self.parts:
            raise InputError(f"{self.folder} has no part {part!r}; choose among {', '.join(self.parts)}.")
        if not self.index.chips_of(part):
            raise InputError(
                f"The part {part} of {self.folder} holds no chip; build it with smaller blocks or tiles, or add images."
            )


ALL = "all"
"""Every part of a data set."""
_JUDGED_BY = ("test", "validation")


def scenes_to_judge_by(folder: str | Path, part: str | None = None) -> list[LabelledScene]:
    """What models are scored on.

    Parameters
    ----------
    folder : str or Path
        That `build_dataset` wrote, or one of chips that others made (`read_chips`).
    part : str, optional
        Of the data set, or `ALL`. By default the test, or else the validation; of chips all.

    Returns
    -------
    list of LabelledScene
        Surrounded by what lies around them, as when a whole image is segmented.

    Raises
    ------
    InputError
        For a part that is not there, and where it has to be named.
    """
    if not (Path(folder) / NAME).is_file():
        if part is not None:
            raise InputError(f"{folder} is no data set that has a part {part}; leave the part out, or build one.")
        return read_chips(folder)
    dataset = open_dataset(folder)
    if part == ALL:
        return dataset.scenes(*(name for name in dataset.parts if dataset.index.chips_of(name)), surrounded=True)
    found = [name for name in _JUDGED_BY if name in dataset.parts and dataset.index.chips_of(name)]
    if part is None and not found:
        listed = ", ".join((*dataset.parts, ALL))
        raise InputError(f"{folder} keeps no part test or validation; choose the part to judge by among {listed}.")
    return dataset.scenes(found[0] if part is None else part, surrounded=True)


def open_dataset(folder: str | Path) -> Dataset:
    """Open a data set.

    Parameters
    ----------
    folder : str or Path
        That `build_dataset` wrote.

    Returns
    -------
    Dataset

    Raises
    ------
    InputError
        Where it is none, or where a chip's file is missing.
    """
    folder = Path(folder)
    index = read_index(folder)
    if index.shards:
        missing = [shard.name for shard in index.shards if not (folder / shard.name).is_file()]
    else:
        missing = _missing_files(folder, index)
    if missing or not index.chips:
        what = lacks(missing) if missing else "holds no chip"
        raise InputError(f"{folder} {what}, which its dataset.json names; build the data set again.")
    return Dataset(folder, index)


def _missing_files(folder: Path, index: Index) -> list[str]:
    there = {kind: {file.name for file in (folder / kind).glob("*.tif")} for kind in KINDS}
    without = {source.name: {"image": not source.bands, "dem": not source.has_dem} for source in index.sources}
    return [
        f"{kind}/{chip.name}"
        for chip in index.chips
        for kind in KINDS
        if chip.name not in there[kind] and not without[chip.source].get(kind)
    ]
