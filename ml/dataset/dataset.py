"""A data set that the verb ``build_dataset`` wrote, read as labelled scenes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..base.errors import InputError
from ..geodata.grid import Window
from ..scene.scene import Scene
from .chips import KINDS, lacks, read_chip, read_label
from .index import Chip, Index, Source, read_index
from .labelled import LabelledScene
from .mosaic import ChipCache, Mosaic


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
        """One scene per source and part (all parts by default): a map of the part's chips, read on demand.

        Labels are those of the part's chips, which are the regions; so are image and elevation, unless ``surrounded``:
        then those of all chips are seen, as they are when a whole image is segmented. `InputError` for a part that does
        not exist or holds no chip.
        """
        wanted = parts or self.parts
        for part in wanted:
            self._check(part)
        chips, everywhere = defaultdict(list), defaultdict(list)
        for chip in self.index.chips:
            chips[chip.source, chip.part].append(chip)
            everywhere[chip.source].append(chip)
        pairs = [(source, part) for source in self.index.sources for part in wanted if (source.name, part) in chips]
        return [
            self._scene(source, part, chips[source.name, part], everywhere[source.name] if surrounded else None)
            for source, part in pairs
        ]

    def _scene(self, source: Source, part: str, chips: Sequence[Chip], seen: Sequence[Chip] | None) -> LabelledScene:
        seen = seen or chips
        around = _around([chip.window for chip in seen])
        grid = source.grid.crop(around)

        def place(chip: Chip) -> Window:
            return replace(chip.window, row=chip.window.row - around.row, col=chip.window.col - around.col)

        def mosaic(bands: int, shown: Sequence[Chip], load) -> Mosaic:
            return Mosaic(grid, bands, [*map(place, shown)], lambda index: load(shown[index]), self.cache)

        def reader(kind: str, bands: int):
            return lambda chip: read_chip(self.folder / kind / chip.name, (bands, *chip.window.shape))

        bands = len(source.bands)
        image, dem = mosaic(bands, seen, reader("image", bands)), mosaic(1, seen, reader("dem", 1))
        label = mosaic(1, chips, lambda chip: read_label(self.folder, chip.name, chip.window.shape))
        name = f"{self.folder.name}/{source.name}, {part}"
        return LabelledScene(name, Scene(image, dem), label, tuple(map(place, chips)), self.folder)

    def _check(self, part: str) -> None:
        if part not in self.parts:
            raise InputError(f"{self.folder} has no part {part!r}; choose among {', '.join(self.parts)}.")
        if not self.index.chips_of(part):
            raise InputError(
                f"The part {part} of {self.folder} holds no chip; build it with smaller blocks or tiles, or add images."
            )


def open_dataset(folder) -> Dataset:
    """The data set in ``folder``; `InputError` where it is none, or where a chip's file is missing."""
    folder = Path(folder)
    index = read_index(folder)
    there = {kind: {file.name for file in (folder / kind).glob("*.tif")} for kind in KINDS}
    missing = [f"{kind}/{chip.name}" for chip in index.chips for kind in KINDS if chip.name not in there[kind]]
    if missing or not index.chips:
        what = lacks(missing) if missing else "holds no chip"
        raise InputError(f"{folder} {what}, which its dataset.json names; build the data set again.")
    return Dataset(folder, index)


def _around(windows: Sequence[Window]) -> Window:
    row, col = min(w.row for w in windows), min(w.col for w in windows)
    return Window(row, col, max(w.stop[0] for w in windows) - row, max(w.stop[1] for w in windows) - col)
