"""Polygons as labels: all of them, or what a review has made of them."""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np

from ..grid import Grid, Window
from ..rasterize import RasterizedPolygons
from .review import ACCEPTED, REDRAWN, REJECTED, UNREVIEWED, counted_text, find_review, status_of

logger = logging.getLogger(__name__)


class ReviewedPolygons:
    """A source of one band of polygons with a review: accepted and redrawn ones are landslides, rejected ones other
    ground, and those that nobody has looked at unknown. Where they overlap, a landslide wins, then other ground.

    Parameters
    ----------
    path : str or Path
        Of the file.
    grid : Grid
        Onto which they are burnt.
    layer : str, optional
        Of the file, by default the first one.
    part : Window, optional
        As of `RasterizedPolygons`.

    Attributes
    ----------
    grid : Grid
        As it was given.
    bands : int
        1.
    found : int
        How many landslides touch the grid's bounds.
    small : int
        How many of them are smaller than a cell.
    elsewhere : int
        How many landslides touch them not.
    """

    bands = 1

    def __init__(self, path: str | Path, grid: Grid, layer: str | None = None, part: Window | None = None) -> None:
        def burnt(*statuses: str) -> RasterizedPolygons:
            return RasterizedPolygons(path, grid, layer, True, lambda feature: status_of(feature) in statuses, part)

        self.grid = grid
        self._landslides, self._rejected, self._open = burnt(ACCEPTED, REDRAWN), burnt(REJECTED), burnt(UNREVIEWED)
        self.found, self.small = self._landslides.found, self._landslides.small
        self.elsewhere = self._landslides.elsewhere

    def read(self, window: Window) -> np.ndarray:
        """The labels of a window.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.

        Returns
        -------
        np.ndarray
            (1, rows, cols) float32: 1 landslide, 0 other ground, NaN unknown and outside the grid.
        """
        values = self._landslides.read(window)
        undecided = (self._open.read(window) == 1) & (self._rejected.read(window) != 1)
        values[(values == 0) & undecided] = np.nan
        return values

    def numbers(self, window: Window) -> np.ndarray:
        """Which landslide covers each cell, as `RasterizedPolygons.numbers`.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        return self._landslides.numbers(window)


def labelled_polygons(
    path: str | Path, grid: Grid, layer: str | None = None, empty: bool = False, part: Window | None = None
) -> RasterizedPolygons | ReviewedPolygons:
    """Polygons that say where landslides are, with what a review says of them, which goes into the log.

    Parameters
    ----------
    path : str or Path
        A vector file, read only.
    grid : Grid
        Onto which they are burnt.
    layer : str, optional
        Of the file, by default the first one.
    empty : bool
        Whether a layer without any feature is allowed.
    part : Window, optional
        As of `RasterizedPolygons`.

    Returns
    -------
    RasterizedPolygons or ReviewedPolygons

    Raises
    ------
    InputError
        As these, and for a status that is none.
    """
    found = find_review(path, layer)
    if found is None:
        return RasterizedPolygons(path, grid, layer, empty, part=part)
    logger.info(
        "%s holds a review (%s): accepted and redrawn polygons are landslides, rejected ones are other ground, "
        "unreviewed ones unknown. All around them is other ground, or inside an area where one is given.",
        Path(path).name,
        counted_text(found),
    )
    return ReviewedPolygons(path, grid, layer, part)
