"""The verb ``build_dataset``: an image, a DEM and mapped landslides cut into chips to train on, divided by blocks."""

from __future__ import annotations

import logging
import os
import re
import shutil
import uuid
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from osgeo import gdal

from .base.errors import InputError
from .base.packages import versions
from .base.progress import Progress, part, silent
from .dataset.blocks import assign
from .dataset.chips import KINDS
from .dataset.cutting import cut
from .dataset.footprints import Footprints
from .dataset.index import NAME, Chip, Cutting, Index, Source, read_index, totals, write_index
from .dataset.sources import Material, chip_materials, file_material, map_material
from .geodata.grid import Grid, Window
from .geodata.source import bounded_cache

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Built:
    """What the data set holds now: all chips, and the share of landslide among their known pixels."""

    chips: int
    landslide_share: float
    parts: dict
    """Chips, known and landslide pixels and their share by part."""


def build_dataset(
    image,
    dem,
    labels,
    output,
    *,
    bands: Sequence[int] = (1, 2, 3),
    area=None,
    cutting: Cutting | None = None,
    progress: Progress = silent,
) -> Built:
    """Cut an image into chips in the folder ``output``: image, DEM on the image's grid, label and valid mask.

    dem: metres, on any grid; it is kriged. labels: vector file of landslide polygons in any coordinate system
    (``|layername=NAME`` behind it names its layer); area: polygons inside which every landslide is mapped (outside, the
    label is unknown; without it, all of the image is labelled). bands: numbers from 1. Where ``output`` is a data set
    already, the image is added to it. A run that fails or is cancelled changes nothing. Raises `InputError` for what
    does not fit.
    """
    return add_to_dataset(output, [file_material(image, dem, labels, bands, area)], cutting, progress)


def build_dataset_from_chips(
    folder, output, *, as_map: bool = False, cutting: Cutting | None = None, progress: Progress = silent
) -> Built:
    """Cut a folder of ``image/``, ``dem/`` and ``label/`` GeoTIFFs of the same names anew, as `build_dataset` does.

    as_map: its chips are parts of one map, which is cut as a whole; otherwise each is an image of its own.
    """
    return add_to_dataset(output, [map_material(folder)] if as_map else chip_materials(folder), cutting, progress)


def add_to_dataset(
    output, materials: Sequence[Material], cutting: Cutting | None = None, progress: Progress = silent
) -> Built:
    """Cut ``materials`` and add them to the data set ``output``, which is made where there is none.

    cutting: how; by default as the data set was cut, or `Cutting`'s defaults. The blocks that a data set has keep
    their parts.
    """
    folder = Path(output)
    before = _existing(folder, cutting)
    with _workplace(folder) as workplace, bounded_cache():
        sources, chips = _cut_all(workplace, before, materials, progress)
        index = _divided(before, sources, chips)
        _check(folder, index, chips)
        write_index(workplace, index)
        _publish(workplace, folder)
    for name, balance in index.balance().items():
        logger.info("%s: %d chips, %d known pixels, %d landslide", name, *list(balance.values())[:3])
    whole = totals(index.chips)
    return Built(len(index.chips), float(whole["share"]), index.balance())


def _existing(folder: Path, cutting: Cutting | None) -> Index:
    if not folder.exists() or (folder.is_dir() and not any(folder.iterdir())):
        return Index(cutting or Cutting())
    if not (folder / NAME).exists():
        raise InputError(f"{folder} is there already and is no data set; choose a new folder, or a data set to add to.")
    index = read_index(folder)
    if cutting not in (None, index.cutting):
        raise InputError(
            f"{folder} was cut by {_listed(index.cutting)} and cannot take in chips cut by {_listed(cutting)}; give "
            "the same settings, or another folder."
        )
    return index


def _cut_all(workplace: Path, before: Index, materials: Sequence[Material], progress: Progress):
    footprints, sources, chips = Footprints(), list(before.sources), []
    for source in before.sources:
        windows = [chip.window for chip in before.chips if chip.source == source.name]
        footprints.add(source.name, source.grid, windows)
    bands = before.bands or len(materials[0].bands)
    for number, material in enumerate(materials):
        labelled, grid = material.labelled, material.labelled.scene.grid
        if len(material.bands) != bands:
            raise InputError(
                f"{labelled.name} has {len(material.bands)} band(s) and the data set's images have {bands}; choose as "
                "many bands, the same ones in the same order."
            )
        name = _free_name(labelled.name, {source.name for source in sources})
        claim = _claim(footprints, grid, name)
        stage = part(progress, number / len(materials), (number + 1) / len(materials))
        done = cut(labelled, workplace, name, before.cutting, material.stored, claim, stage)
        if not done.chips:
            continue
        statistics = done.statistics
        source = Source(name, material.files, material.bands, grid, grid.cell_metres, statistics.mean, statistics.std)
        footprints.add(name, grid, [chip.window for chip in done.chips])
        sources.append(source)
        chips.extend(done.chips)
    return sources, chips


def _divided(before: Index, sources: Sequence[Source], chips: Sequence[Chip]) -> Index:
    """The index with the new chips' blocks assigned to parts."""
    shares = before.cutting.shares
    blocks = sorted({(chip.source, chip.block) for chip in chips})
    place = {block: number for number, block in enumerate(blocks)}
    weights = np.zeros((len(blocks), 2))
    for chip in chips:
        weights[place[chip.source, chip.block]] += chip.known, chip.landslide
    held = [[balance["known"], balance["landslide"]] for balance in before.balance().values()]
    numbers = assign(weights, list(shares.values()), before.cutting.seed, held)
    names = list(shares)
    placed = [replace(chip, part=names[numbers[place[chip.source, chip.block]]]) for chip in chips]
    made_with = versions(gdal=gdal.__version__)
    return replace(before, sources=tuple(sources), chips=(*before.chips, *placed), versions=made_with)


def _check(folder: Path, index: Index, new: Sequence[Chip]) -> None:
    if not new:
        raise InputError(
            "No tile could be cut: nowhere are image, elevation and label known together with a landslide share of "
            f"{index.cutting.min_label} or more; check that the layers overlap, the area, and the least share."
        )
    if not totals(index.chips)["landslide"]:
        raise InputError(
            "No landslide lies on the image, so there is nothing to learn; check the coordinate systems of image and "
            "labels, or add an image with landslides first and this one after it."
        )
    empty = [name for name, balance in index.balance().items() if not balance["chips"]]
    if empty:
        logger.warning(
            "%d of %d parts of %s are empty (%s), because there are fewer blocks than parts: use a smaller block or "
            "tile, or add images",
            len(empty),
            len(index.balance()),
            folder,
            ", ".join(empty[:3]) + (" ..." if len(empty) > 3 else ""),
        )


@contextmanager
def _workplace(folder: Path) -> Iterator[Path]:
    """A temporary folder beside ``folder`` that is gone when the block ends."""
    workplace = folder.absolute().with_name(f"{folder.name}.partial-{uuid.uuid4().hex[:8]}")
    try:
        workplace.mkdir(parents=True)
    except OSError as error:
        raise InputError(f"{folder} cannot be written ({error.strerror}); choose another folder.") from None
    try:
        yield workplace
    finally:
        shutil.rmtree(workplace, ignore_errors=True)


def _publish(workplace: Path, folder: Path) -> None:
    """Give a new data set its name, or move its files into an old one, the index last: until then they count for
    nothing.
    """
    if not (folder / NAME).exists():
        if folder.exists():
            folder.rmdir()  # it is empty
        os.replace(workplace, folder)
        return
    for kind in KINDS:
        for file in sorted((workplace / kind).iterdir()):
            os.replace(file, folder / kind / file.name)
    os.replace(workplace / NAME, folder / NAME)


def _claim(footprints: Footprints, grid: Grid, name: str):
    def claim(window: Window) -> None:
        other = footprints.covering(grid, window)
        if other is not None:
            raise InputError(
                f"{name} shows ground that {other} of this data set shows already, which would let the parts leak into "
                "each other; merge overlapping images into one raster before (Raster > Miscellaneous > Build Virtual "
                "Raster), cut chips of one map as a map, or give an area without the overlap."
            )

    return claim


def _free_name(wanted: str, taken: set[str]) -> str:
    base = re.sub(r"[^\w.-]+", "_", Path(wanted).name.removesuffix(".tif")).strip("._") or "image"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name


def _listed(cutting: Cutting) -> str:
    return ", ".join(f"{name} {value}" for name, value in vars(cutting).items())
