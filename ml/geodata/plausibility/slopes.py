"""What slopes tell of a DEM: heights in feet, jumps, flat ground. Each a sentence, or nothing.

Ground that is steep on the whole has few slopes much steeper than that, since what is steeper falls down; heights in
feet have many. Of seven real DEMs (1 to 90 m, two of the steepest mountains among them) and 117 tiles of Mars none has
3 % of its slopes above 50 degrees (Kashmir 1.1 %, all others below 0.3 %); with their heights in feet they have 10 to
88 %, and a made-up scene of gentle hills 4.7 %. Parts of the Kashmir one do come to 3 to 8 %, but half of their slopes
are then steeper than 30 degrees.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

_BASE = 60.0  # metres over which a slope is measured at least: trees and walls are no slopes
_STEEP, _MOST_STEEP = math.tan(math.radians(50)), 0.03
_MOUNTAINS, _MOST_OF_MOUNTAINS = math.tan(math.radians(30)), 0.12  # where half of the slopes are steeper
_LEVEL = 0.3  # degrees; none of 876 tiles and DEMs has 99 % of its slopes below 2.3, in kilometres all are below 0.07
_JUMP, _JUMP_SLOPE = 500.0, math.tan(math.radians(80))
_FEWEST = 64  # slopes
_MANY, _FEW = 4096, 12  # cells, and different values, of which a DEM has more


def of_slopes(windows: Sequence[np.ndarray], cell: tuple[float, float]) -> list[str]:
    """Look at the slopes of a DEM.

    Parameters
    ----------
    windows : sequence of (rows, cols) array
        A sample of the DEM in metres, NaN without data.
    cell : (float, float)
        Width and height of a cell in metres.

    Returns
    -------
    list of str
        What is odd, each as the rest of a sentence on the DEM; empty where nothing is.
    """
    known = [window[np.isfinite(window)] for window in windows]
    values = np.concatenate(known) if known else np.empty(0)
    if not values.size:
        return []
    if values.min() == values.max():
        flat = f"is flat: {values.size} cells hold {values[0]:g} and no other value; check that it is the right layer."
        return [flat] if values.size > 1 else []
    kinds = np.unique(values)
    if values.size >= _MANY and kinds.size <= _FEW:
        held = ", ".join(f"{value:g}" for value in kinds[:3])
        return [f"holds only {kinds.size} different values ({held} ...): is it classes?"]
    return _jumps(windows, cell) or _steep(windows, cell)


def _jumps(windows: Sequence[np.ndarray], cell: tuple[float, float]) -> list[str]:
    for axis, side in ((0, cell[1]), (1, cell[0])):
        steps = [np.abs(np.diff(window, axis=axis)) for window in windows]
        largest = max((float(np.nanmax(step, initial=0.0)) for step in steps if step.size), default=0.0)
        if largest > max(_JUMP, _JUMP_SLOPE * side):
            return [
                f"jumps by {largest:.0f} m from one cell to the next, {side:.3g} m away, which no ground does; mend "
                "the cells, or declare what is no data there (gdal_edit.py -a_nodata)."
            ]
    return []


def _steep(windows: Sequence[np.ndarray], cell: tuple[float, float]) -> list[str]:
    slopes = np.concatenate([_slopes(window, cell) for window in windows])
    if slopes.size < _FEWEST:
        return []
    steepest = math.degrees(math.atan(np.percentile(slopes, 99)))
    if steepest < _LEVEL:
        return [
            f"slopes by {steepest:.2g} degrees where it is steepest (99 % of its cells slope less), and nothing slides "
            "there: are its heights in kilometres, or is it another layer? They are taken as metres."
        ]
    share = float(np.mean(slopes > _STEEP))
    if share <= (_MOST_OF_MOUNTAINS if np.median(slopes) > _MOUNTAINS else _MOST_STEEP):
        return []
    return [
        f"is steeper than 50 degrees on {share:.0%} of its cells, and mountains are on about 1 %: are its heights "
        "in feet, or its cells not in metres? Heights are taken as metres; declare feet (gdal_edit.py -units ft) to "
        "have them converted."
    ]


def _slopes(window: np.ndarray, cell: tuple[float, float]) -> np.ndarray:
    """(n,): rise over run across at least `_BASE` metres, where it is known."""
    across, down = (max(1, math.ceil(_BASE / (2 * side))) for side in cell)
    rows, cols = window.shape
    if rows <= 2 * down or cols <= 2 * across:
        return np.empty(0)
    x = (window[down:-down, 2 * across :] - window[down:-down, : -2 * across]) / (2 * across * cell[0])
    y = (window[2 * down :, across:-across] - window[: -2 * down, across:-across]) / (2 * down * cell[1])
    slopes = np.hypot(x, y)
    return slopes[np.isfinite(slopes)]
