"""Cell by cell what came of a prediction: true or false, positive (landslide) or negative (other ground)."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..base.outputs import Outputs
from ..geodata.grid import Grid, Window
from ..geodata.sink import GdalSink, RasterDescription, create_raster

TRUE_NEGATIVE, TRUE_POSITIVE, FALSE_NEGATIVE, FALSE_POSITIVE = range(4)
"""The values of a confusion raster, which are places in `CATEGORIES`."""

NOT_COUNTED = 255
"""The value of cells without a prediction, without a label or outside the area."""


@dataclass(frozen=True)
class Category:
    """One value of a confusion raster.

    Attributes
    ----------
    name : str
        What files and legends call it.
    term : str
        The field's term for it.
    colour : tuple of int
        Red, green, blue, alpha, 0 to 255.
    """

    name: str
    term: str
    colour: tuple[int, int, int, int]


CATEGORIES = (  # colours that people with any kind of colour vision can tell apart (Okabe and Ito)
    Category("right background", "true negative", (225, 225, 225, 60)),
    Category("hit", "true positive", (0, 158, 115, 255)),
    Category("miss", "false negative", (213, 94, 0, 255)),
    Category("false alarm", "false positive", (86, 60, 200, 255)),
)
"""In the order of their values."""


def categories(called: np.ndarray, truth: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """The values of a confusion raster.

    Parameters
    ----------
    called, truth, counts : np.ndarray
        Boolean, all of one shape: called a landslide, is one, and counts at all.

    Returns
    -------
    np.ndarray
        uint8, the same shape.
    """
    positive = np.where(truth, TRUE_POSITIVE, FALSE_POSITIVE)
    negative = np.where(truth, FALSE_NEGATIVE, TRUE_NEGATIVE)
    return np.where(counts, np.where(called, positive, negative), NOT_COUNTED).astype(np.uint8)


def overview(confusion: GdalSink, longest: int) -> np.ndarray:
    """A picture of a whole confusion raster.

    Parameters
    ----------
    confusion : GdalSink
        The raster, of any size.
    longest : int
        Pixels of the picture's longer side at most; a larger raster is seen by its nearest cells.

    Returns
    -------
    np.ndarray
        uint8 (rows, cols, 4): red, green, blue, alpha.
    """
    rows, cols = confusion.grid.shape
    factor = max(1.0, max(rows, cols) / longest)
    size = {"buf_xsize": max(1, round(cols / factor)), "buf_ysize": max(1, round(rows / factor))}
    colours = np.zeros((256, 4), np.uint8)
    for value, category in enumerate(CATEGORIES):
        colours[value] = (*category.colour[:3], 255)
    return colours[confusion.dataset.GetRasterBand(1).ReadAsArray(**size)]


def confusion_raster(
    outputs: Outputs, path: str | Path, grid: Grid, options: Sequence[str] = ()
) -> AbstractContextManager[GdalSink]:
    """Begin to write a confusion raster with its names and colours.

    Parameters
    ----------
    outputs : Outputs
        The files of the run, with which it gets its name.
    path : str or Path
        GeoTIFF: Byte.
    grid : Grid
        Of the scores.
    options : sequence of str
        GDAL's creation options.

    Returns
    -------
    context manager of GdalSink
        Closed when it ends.
    """
    named = ", ".join(f"{value}: {item.name}" for value, item in enumerate(CATEGORIES))
    return create_raster(
        path,
        grid,
        np.uint8,
        nodata=NOT_COUNTED,
        description=RasterDescription(
            ["confusion"], {value: item.colour for value, item in enumerate(CATEGORIES)}, {"CLASSES": named}, "MODE"
        ),
        options=options,
        outputs=outputs,
    )


class CategoryMask:
    """A confusion raster as a `ClassRaster`: 1 where it has one of some values.

    Parameters
    ----------
    sink : GdalSink
        The raster.
    values : sequence of int
        Of its categories.
    """

    def __init__(self, sink: GdalSink, values: Sequence[int]) -> None:
        self.grid, self._sink, self._values = sink.grid, sink, values

    def read(self, window: Window) -> np.ndarray:
        """(1, rows, cols) boolean.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        return np.isin(self._sink.read(window), self._values)
