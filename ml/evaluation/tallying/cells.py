"""The pass over the cells of a comparison: what they add up to, and what came of each of them."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from typing import Callable

import numpy as np

from ...base.errors import InputError
from ...base.progress import Progress, counted
from ...geodata.grid import Grid, Window
from ..comparison import Comparison
from ..confusion import categories
from ..counts import ConfusionCounts
from .tallies import Tallies

logger = logging.getLogger(__name__)

_WINDOW = 1024  # cells: side of a window


def windows_of(grid: Grid) -> Iterator[Window]:
    """What is read at once of a comparison.

    Parameters
    ----------
    grid : Grid
        Of it, or of a part.

    Yields
    ------
    Window
        They cover the grid once.
    """
    return grid.blocks(_WINDOW)


def add_cells(
    comparison: Comparison,
    tallies: Tallies,
    windows: Iterable[Window],
    write: Callable[[Window, np.ndarray], None],
    progress: Progress,
) -> None:
    """Go over cells once.

    Parameters
    ----------
    comparison : Comparison
        Whose cells they are.
    tallies : Tallies
        They are added to.
    windows : iterable of Window
        Where they lie.
    write : callable
        Takes each window, and its (rows, cols) of a confusion raster.
    progress : Progress
        Hears the share that is done, and may cancel.

    Raises
    ------
    InputError
        Where a side holds what it must not.
    """
    for window in counted(windows, progress, "comparing cells"):
        cells = comparison.read(window)
        write(window, categories(tallies.add(window, cells), cells.truth, cells.counts))


def check_counted(counts: ConfusionCounts) -> None:
    """Refuse to score nothing, and say so where there is no landslide.

    Parameters
    ----------
    counts : ConfusionCounts
        Of all cells.

    Raises
    ------
    InputError
        Where none counts.
    """
    if not counts.cells:
        raise InputError(
            "No cell has both a prediction and a label inside the area; check the extents, the coordinate systems and "
            "the no-data values."
        )
    if counts.cells == counts.true_negatives:
        logger.warning("There is no landslide in the prediction nor in the reference where they are compared.")
    elif not counts.true_positives + counts.false_negatives:
        logger.warning("The reference holds no landslide where it is compared; check its place, values and the area.")
    elif not counts.true_negatives + counts.false_positives:
        logger.warning("All that is compared is landslide in the reference; is it the outline of an area, or inverted?")
