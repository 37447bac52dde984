"""The pass over a confusion raster: which landslides of both sides share how many cells.

Landslides of a raster are numbered window by window and joined where windows meet (`label_components`).
"""

from __future__ import annotations

import logging
from contextlib import ExitStack
from pathlib import Path
from typing import Callable

import numpy as np

from ...base.progress import Progress, counted, part
from ...geodata.grid import Window
from ...geodata.polygons.components import label_components
from ...geodata.sink import GdalSink, scratch_raster
from ..comparison import Comparison, PolygonSide, RasterSide
from ..confusion import FALSE_NEGATIVE, FALSE_POSITIVE, NOT_COUNTED, TRUE_POSITIVE, CategoryMask
from ..objects import SharedCells
from .cells import windows_of

logger = logging.getLogger(__name__)

_UNJUDGED = 0.05  # of the landslides' cells: more is warned of


def add_landslides(
    comparison: Comparison, shared: SharedCells, sink: GdalSink, folder: Path, progress: Progress
) -> int:
    """Match landslides by the cells that they share.

    Parameters
    ----------
    comparison : Comparison
        Of both sides.
    shared : SharedCells
        What they share is added to.
    sink : GdalSink
        The confusion raster of all cells.
    folder : Path
        For scratch files.
    progress : Progress
        Hears the share that is done, and may cancel.

    Returns
    -------
    int
        Landslide cells of the reference inside the area that no prediction covers.
    """
    unjudged = 0
    with ExitStack() as stack:
        predicted = _numbers(
            stack, comparison.prediction, sink, (TRUE_POSITIVE, FALSE_POSITIVE), folder / "predicted.tif"
        )
        progress(0.3, "numbering landslides")
        mapped = _numbers(stack, comparison.reference, sink, (TRUE_POSITIVE, FALSE_NEGATIVE), folder / "mapped.tif")
        for window in counted(windows_of(comparison.grid), part(progress, 0.5, 1.0), "matching landslides"):
            categories = sink.read(window)[0]
            unjudged += _unjudged(comparison, window, categories == NOT_COUNTED)
            some = np.isin(categories, (TRUE_POSITIVE, FALSE_POSITIVE, FALSE_NEGATIVE))
            if some.any():
                width, height = comparison.grid.metres(np.arange(window.rows) + window.row)
                area = np.broadcast_to((width * height)[:, None], some.shape)
                shared.add(predicted(window)[some], mapped(window)[some], area[some])
    return unjudged


def log_unjudged(comparison: Comparison, cells: int, judged: int) -> None:
    """Say how much of the reference's landslides inside the area no prediction covers.

    Parameters
    ----------
    comparison : Comparison
        Of both sides.
    cells : int
        Landslide cells of the reference that do not count, as `add_landslides` finds them.
    judged : int
        Landslide cells of the reference that count.
    """
    side = comparison.reference
    if isinstance(side, PolygonSide) and side.polygons.elsewhere:
        text = "%d polygons of the reference lie beside what is compared and count nowhere."
        logger.info(text, side.polygons.elsewhere)
    if cells:
        level = logging.WARNING if cells > _UNJUDGED * (cells + judged) else logging.INFO
        text = "%.3g %% of the reference's landslide cells have no prediction and count nowhere, not even as missed."
        logger.log(level, text, 100 * cells / (cells + judged))


def _unjudged(comparison: Comparison, window: Window, missing: np.ndarray) -> int:
    """Of the cells of a window that do not count, (rows, cols) bool, those that are the reference's inside the area."""
    if missing.any() and comparison.area is not None:
        missing &= comparison.area.read(window) == 1
    return int(np.count_nonzero(missing & (comparison.reference.read(window) == 1))) if missing.any() else 0


def _numbers(
    stack: ExitStack, side: RasterSide | PolygonSide, sink: GdalSink, values: tuple[int, int], path: Path
) -> Callable[[Window], np.ndarray]:
    """A function window -> (rows, cols): the number of the landslide that each cell belongs to, 0 for none."""
    if isinstance(side, PolygonSide):
        return side.polygons.numbers
    numbers = stack.enter_context(scratch_raster(path, sink.grid, np.int32))
    return label_components(CategoryMask(sink, values), numbers).read
