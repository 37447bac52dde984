"""Small chips laid side by side in one scene, so that other ground goes on beyond each of them: `side_by_side`.

A chip that was cut round a landslide teaches a network its edges, and is standardised by a mean that is the
landslide's own. In one large image it has neither.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ...base.errors import InputError
from ...dataset.labelled import LabelledScene
from ...dataset.mosaic import ChipCache, Mosaic
from ...geodata.grid import Window
from ...geodata.source import RasterSource
from ...scene.scene import Scene

logger = logging.getLogger(__name__)

COLUMNS = 4096
"""Of the scene, or as many as its widest chip has (a guess: a user's image is about so large)."""


class _Place(NamedTuple):
    """Where a chip lies; it is mirrored beyond its own rows and columns."""

    chip: int
    window: Window


def side_by_side(scenes: Sequence[LabelledScene], region: int, seed: int, columns: int = COLUMNS) -> LabelledScene:
    """Chips of an image alone as one scene.

    They are sorted by height into shelves, which follow each other in random order. What a shelf has left, below its
    lower chips and behind its last one, is their mirror image with its labels.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        One or more with an image, and without a DEM.
    region : int
        Pixels along the sides of the regions that training looks at.
    seed : int
        Of the order.
    columns : int, default `COLUMNS`
        Of the scene, at least.

    Returns
    -------
    LabelledScene
        Read on demand from the given ones.

    Raises
    ------
    InputError
        Where the chips differ in cells or number of bands.
    """
    images = [_image(item) for item in scenes]
    first = images[0]
    for item, image in zip(scenes, images):
        if image.bands != first.bands or not np.allclose(image.grid.cell, first.grid.cell, rtol=1e-6):
            raise InputError(
                f"{item.name} has {image.bands} band(s) and cells of {image.grid.cell[0]:g}, {scenes[0].name} has "
                f"{first.bands} and {first.grid.cell[0]:g}; only chips with the same ones can lie side by side."
            )
    places = _shelves([image.grid.shape for image in images], columns, np.random.default_rng(seed))
    cols = max(place.window.col + place.window.cols for place in places)
    rows = max(place.window.row + place.window.rows for place in places)
    grid = replace(first.grid, shape=(rows, cols))
    windows = [place.window for place in places]
    cache = ChipCache(0)  # the chips are in memory already

    def joined(sources: Sequence[RasterSource], bands: int) -> Mosaic:
        def load(number: int) -> np.ndarray:
            place = places[number]
            source = sources[place.chip]
            return _grown(source.read(source.grid.window), place.window.shape)

        return Mosaic(grid, bands, windows, load, cache)

    name = f"{len(scenes)} chips side by side"
    logger.info("%s: one image of %d x %d pixels.", name, rows, cols)
    labels = [item.label for item in scenes]
    scene = Scene(joined(images, first.bands), None)
    return LabelledScene(name, scene, joined(labels, 1), tuple(grid.blocks(region)), scenes[0].folder)


def _image(item: LabelledScene) -> RasterSource:
    if item.scene.image is None or item.scene.raw_dem is not None:
        raise InputError(f"{item.name} is no chip of an image alone; only such chips can be laid side by side.")
    return item.scene.image


def _shelves(shapes: Sequence[tuple[int, int]], columns: int, generator: np.random.Generator) -> list[_Place]:
    """Places of all chips, without a gap between them."""
    columns = max(columns, max(cols for _, cols in shapes))
    shelves: list[list[int]] = [[]]
    for chip in sorted(range(len(shapes)), key=lambda chip: -shapes[chip][0]):
        if sum(shapes[other][1] for other in shelves[-1]) + shapes[chip][1] > columns:
            shelves.append([])
        shelves[-1].append(chip)
    if len(shelves) == 1:
        columns = sum(cols for _, cols in shapes)
    places, row = [], 0
    for number in generator.permutation(len(shelves)):
        chips = generator.permutation(shelves[number]).tolist()
        height, col = max(shapes[chip][0] for chip in chips), 0
        for chip in chips:
            wide = columns - col if chip == chips[-1] else shapes[chip][1]
            places.append(_Place(chip, Window(row, col, height, wide)))
            col += wide
        row += height
    return places


def _grown(values: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """(bands, rows, cols), gone on with as its mirror image below and to the right."""
    more = [(0, large - small) for large, small in zip(shape, values.shape[1:])]
    return np.pad(values, [(0, 0), *more], mode="symmetric")
