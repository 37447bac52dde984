"""Cell by cell what came of a prediction: hit, miss, false alarm or right background."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..geodata.sink import GdalSink

NOT_COUNTED = 255


@dataclass(frozen=True)
class Verdict:
    """One value of a confusion raster: its name and its colour (red, green, blue, alpha; 0..255)."""

    name: str
    colour: tuple[int, int, int, int]


VERDICTS = (  # colours that people with any kind of colour vision can tell apart (Okabe and Ito)
    Verdict("right background", (225, 225, 225, 60)),
    Verdict("hit", (0, 158, 115, 255)),
    Verdict("miss", (213, 94, 0, 255)),
    Verdict("false alarm", (86, 60, 200, 255)),
)
"""In the order of their values; cells that do not count are `NOT_COUNTED`."""

BACKGROUND, HIT, MISS, FALSE_ALARM = range(4)


def verdicts(called: np.ndarray, truth: np.ndarray, counts: np.ndarray) -> np.ndarray:
    """uint8 of the shape of three boolean arrays: called a landslide, is one, and counts at all."""
    values = np.where(truth, np.where(called, HIT, MISS), np.where(called, FALSE_ALARM, BACKGROUND))
    return np.where(counts, values, NOT_COUNTED).astype(np.uint8)


def overview(confusion: GdalSink, longest: int) -> np.ndarray:
    """A picture, uint8 (rows, cols, 4), of a whole confusion raster by nearest cells, no side above ``longest``."""
    rows, cols = confusion.grid.shape
    factor = max(1.0, max(rows, cols) / longest)
    size = {"buf_xsize": max(1, round(cols / factor)), "buf_ysize": max(1, round(rows / factor))}
    colours = np.zeros((256, 4), np.uint8)
    for value, verdict in enumerate(VERDICTS):
        colours[value] = (*verdict.colour[:3], 255)
    return colours[confusion.dataset.GetRasterBand(1).ReadAsArray(**size)]
