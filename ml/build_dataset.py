"""The verb ``build_dataset``: an image, a DEM and mapped landslides, or ground without, cut into chips to train on."""

from __future__ import annotations

import logging
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np

from .base.errors import InputError
from .base.outputs import Outputs, only_one
from .base.packages import versions
from .base.progress import Progress, part, silent
from .dataset.blocks import Footprints, assign
from .dataset.cutting import cut
from .dataset.index import NAME, Balance, Chip, Cutting, Index, SourceRecord, read_index, totals, write_index
from .dataset.shards import check_shards, pack
from .dataset.sources import LabelledSource, SourceRequest, source_from_files, source_from_map, sources_from_chips
from .geodata.gdal_bindings import bounded_gdal, gdal
from .geodata.grid import Grid, Window
from .scene.spectral.colours import given_bands

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Built:
    """What the data set holds now."""

    chips: int
    """In all parts."""
    landslide_share: float
    """Of all known pixels, 0 to 1."""
    parts: dict[str, Balance]
    """What each part holds."""


def build_dataset(
    image,
    dem,
    labels,
    output,
    *,
    bands: Sequence[int] | None = None,
    area=None,
    method: str = "auto",
    no_landslides: bool = False,
    cell_size: float | None = None,
    cutting: Cutting | None = None,
    shards: int | None = None,
    progress: Progress = silent,
) -> Built:
    """Cut an image into chips to train on, divided by spatial blocks into parts.

    A run that fails or is cancelled changes nothing.

    Parameters
    ----------
    image : str or Path or None
        Raster whose grid the chips get. None: chips of the DEM alone, on its own grid.
    dem : str or Path or None
        Raster of elevations in metres on any grid that overlaps the image; it is interpolated to the image's. None:
        chips of the image alone.
    labels : str or Path or None
        Polygons of landslides in any coordinate system; ``|layername=NAME`` behind the file names its layer. None goes
        with ``no_landslides``.
    output : str or Path
        Folder of the data set: image, DEM, label and valid mask of each chip, and ``dataset.json``. Where it is a data
        set already, the image is added to it.
    bands : sequence of int, optional
        Of the image, counted from 1. By default those that the file calls red, green and blue, or else the first three.
    area : str or Path, optional
        Polygons inside which every landslide is mapped; outside, the label is unknown. By default all of the image is
        mapped.
    method : str, default "auto"
        By which the DEM is interpolated, one of `kriging.methods.METHODS`.
    no_landslides : bool, default False
        There is no landslide: all ground that is known is labelled other ground. Then there are no ``labels``.
    cell_size : float, optional
        Of a DEM alone: side in metres of the square cells that it is brought to first, by ``method``.
    cutting : Cutting, optional
        How to cut and to divide; by default as the data set was cut, or `Cutting`'s defaults.
    shards : int, optional
        Tar files that the new chips of each part are packed into, as WebDataset has them (default: as the data set is;
        a new one: none, each chip has files of its own).
    progress : Progress
        Told how far it is; silent by default.

    Returns
    -------
    Built
        What the data set holds now.

    Raises
    ------
    InputError
        For what a person can mend: files that do not open or overlap, ground that the data set shows already, another
        number of bands, nothing to learn.
    Cancelled
        Where ``progress`` says so.
    """
    request = SourceRequest(image, dem, labels, (), area, method, no_landslides, cell_size)
    request = replace(request, bands=given_bands(image, bands))
    with bounded_gdal():
        return add_to_dataset(output, [source_from_files(request)], cutting, progress, shards)


def build_dataset_from_chips(
    folder,
    output,
    *,
    as_map: bool = False,
    cutting: Cutting | None = None,
    shards: int | None = None,
    progress: Progress = silent,
) -> Built:
    """Cut a folder of chips anew.

    Parameters
    ----------
    folder : str or Path
        Holds ``image/``, ``dem/`` and ``label/`` with GeoTIFFs of the same names.
    output, cutting, shards, progress
        As in `build_dataset`, and so is what it returns and raises.
    as_map : bool, default False
        The chips are parts of one map, which is cut as a whole; otherwise each is an image of its own.
    """
    sources = [source_from_map(folder)] if as_map else sources_from_chips(folder)
    return add_to_dataset(output, sources, cutting, progress, shards)


def add_to_dataset(
    output,
    sources: Sequence[LabelledSource],
    cutting: Cutting | None = None,
    progress: Progress = silent,
    shards: int | None = None,
) -> Built:
    """Cut sources and add them to a data set, which is made where there is none.

    The blocks that the data set has keep their parts. A run that fails, is killed or finds another one at work in the
    same folder changes nothing.

    Parameters
    ----------
    output, cutting, progress, shards
        As in `build_dataset`, and so is what it returns and raises.
    sources : sequence of LabelledSource
        At least one.
    """
    folder = Path(output)
    with bounded_gdal(), only_one(folder), Outputs() as outputs:
        before = _existing(folder, cutting)
        count = check_shards(folder, before, shards)
        workplace = outputs.folder(folder)
        made = _cut_all(workplace, before, sources, progress)
        index = _divided(before, made)
        _check(folder, index, made.chips)
        if count:
            index = pack(workplace, index, [chip.name for chip in made.chips], count)
        write_index(workplace, index)
        if _existing(folder, cutting) != before:
            raise InputError(f"{folder} was changed while chips were cut; run it again.")
    for name, held in index.balance().items():
        counts = held["chips"], held["known"], held["landslide"]
        logger.info("%s: %d chips, %d known pixels, %d landslide", name, *counts)
    return Built(len(index.chips), totals(index.chips)["share"] or 0.0, index.balance())


class _Made(NamedTuple):
    sources: list[SourceRecord]
    """All of them, also those that were there before."""
    chips: list[Chip]
    """The new ones, not yet in any part."""


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


def _cut_all(workplace: Path, before: Index, sources: Sequence[LabelledSource], progress: Progress) -> _Made:
    footprints, made = Footprints(), _Made(list(before.sources), [])
    for known in before.sources:
        windows = [chip.window for chip in before.chips if chip.source == known.name]
        footprints.add(known.name, known.grid, windows)
    bands = before.bands or next((len(source.bands) for source in sources if source.bands), 0)
    for number, source in enumerate(sources):
        labelled, grid = source.labelled, source.labelled.scene.grid
        if source.bands and len(source.bands) != bands:
            raise InputError(
                f"{labelled.name} has {len(source.bands)} band(s) and the data set's images have {bands}; choose as "
                "many bands, the same ones in the same order."
            )
        name = _free_name(labelled.name, {known.name for known in made.sources})
        claim = _claim(footprints, grid, name)
        stage = part(progress, number / len(sources), (number + 1) / len(sources))
        done = cut(labelled, workplace, name, before.cutting, source.stored, claim, stage)
        if not done.chips:
            continue
        footprints.add(name, grid, [chip.window for chip in done.chips])
        mean, std = done.statistics.mean, done.statistics.std
        method = labelled.scene.method
        made.sources.append(SourceRecord(name, source.files, source.bands, grid, grid.cell_metres, mean, std, method))
        made.chips.extend(done.chips)
    return made


def _divided(before: Index, made: _Made) -> Index:
    """The index with the new chips' blocks assigned to parts."""
    shares = before.cutting.shares
    blocks = sorted({(chip.source, chip.block) for chip in made.chips})
    place = {block: number for number, block in enumerate(blocks)}
    weights = np.zeros((len(blocks), 2))
    for chip in made.chips:
        weights[place[chip.source, chip.block]] += chip.known, chip.landslide
    held = np.array([[balance["known"], balance["landslide"]] for balance in before.balance().values()])
    numbers = assign(weights, list(shares.values()), before.cutting.seed, held)
    names = list(shares)
    placed = [replace(chip, part=names[numbers[place[chip.source, chip.block]]]) for chip in made.chips]
    made_with = versions(gdal=gdal.__version__)
    return replace(before, sources=tuple(made.sources), chips=(*before.chips, *placed), versions=made_with)


def _check(folder: Path, index: Index, new: Sequence[Chip]) -> None:
    if not new:
        raise InputError(
            "No tile could be cut: nowhere are image, elevation and label known together with a landslide share of "
            f"{index.cutting.min_label} or more; check that the layers overlap, the area, and the least share."
        )
    if not totals(index.chips)["landslide"] and any(source.has_labels for source in index.sources):
        raise InputError(
            "No landslide lies on the image, so there is nothing to learn; check the coordinate systems of image and "
            "labels, or add an image with landslides first and this one after it. In masks 255 is what nobody mapped: "
            "where it is meant as landslide, write 1 instead."
        )
    known = totals(new)
    if known["landslide"] == known["known"]:
        logger.warning("All that is known of the new chips is landslide; are the labels the outline of an area?")
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


def _claim(footprints: Footprints, grid: Grid, name: str) -> Callable[[Window], None]:
    """A function that refuses windows whose ground is in the data set already."""

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
