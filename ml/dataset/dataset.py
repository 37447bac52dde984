"""Labelled scenes to train on and to score with, from folders of GeoTIFF chips.

`open_dataset` reads what the verb ``build_dataset`` wrote. Other folders hold ``image/``, ``dem/`` and ``label/`` with
files of the same names: image bands in any units, elevation in metres, label 1 for landslide, 0 for other ground and
255 for what nobody mapped, all three on one grid. Their chips are either single scenes (`read_chips`, held in memory)
or parts of one map (`read_map`), which `split` and `folds` then divide by spatial blocks. Maps and data sets read their
chips on demand.
"""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Grid, Window
from ..geodata.source import ArraySource, GdalSource, RasterSource
from ..scene.scene import Scene
from .blocks import fold_cells, held_out_cells
from .chips import KINDS, read_chip, read_label, read_truth, read_whole
from .index import Chip, Index, Source, read_index
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


class MaskedSource:
    """A source that shows only the cells where ``mask`` (rows, cols) is True."""

    def __init__(self, source: RasterSource, mask: np.ndarray):
        self._source, self.grid, self.bands = source, source.grid, source.bands
        self._mask = mask

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols), NaN where hidden."""
        shown, inner = np.zeros(window.shape, bool), window.intersection(self.grid.window)
        if not inner.empty:
            shown[inner.within(window)] = self._mask[inner.within(self.grid.window)]
        values = self._source.read(window)
        return np.where(shown, values, values.dtype.type(np.nan))


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
        what = _lacks(missing) if missing else "holds no chip"
        raise InputError(f"{folder} {what}, which its dataset.json names; build the data set again.")
    return Dataset(folder, index)


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
            f"{folder} {_lacks(missing) if missing else 'holds no chip'}; a data set needs image/NAME.tif, "
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


def _around(windows: Sequence[Window]) -> Window:
    row, col = min(w.row for w in windows), min(w.col for w in windows)
    return Window(row, col, max(w.stop[0] for w in windows) - row, max(w.stop[1] for w in windows) - col)


def _lacks(missing: Sequence[str]) -> str:
    return f"lacks {missing[0]}" + (f" and {len(missing) - 1} more" if len(missing) > 1 else "")
