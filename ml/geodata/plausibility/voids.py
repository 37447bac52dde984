"""Values that stand for no data although the file does not declare them: `find_voids`.

The thresholds are guesses, set so that no elevation of the real rasters that they were tried on (lidar, SRTM, AW3D30,
a Martian DEM) is taken for one.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..grid import Window

logger = logging.getLogger(__name__)

MARKERS = (-9999.0, -32768.0, -32767.0, -99999.0, -999.0, 32767.0, 65535.0, 9999.0, 99999.0, 0.0)
"""Values that programs use for no data."""
OUTLANDISH = 1e5
"""Beyond it nothing is a height, in metres or feet; the highest mountain known, on Vesta or Mars, has 22 kilometres."""
_SOUGHT_LATER = (-9999.0, -32768.0, -32767.0, -99999.0)
_CLEAR = 3.0  # times: how much farther from 0 than the rest outlandish values are
_LEAST_GAP = 100.0  # between a void and the rest
_FAR_GAP = 1000.0
_FEWEST = 4  # cells of a value that is no marker
_FEWEST_AT_CLIFFS = 16
_VARIED = 16  # different values that the rest has at least
_CLIFF, _CLIFF_SLOPE, _CLIFF_STEPS = 30.0, 1.7, 4.0  # height; rise over run; times the steps elsewhere
_MOST_ROUNDS = 4


@dataclass(frozen=True)
class Void:
    """A value that stands for no data."""

    value: float
    """Or infinite: all values beyond `OUTLANDISH`."""
    share: float
    """Of the cells that were looked at."""
    gap: float
    """To the nearest other value."""

    @property
    def words(self) -> str:
        """What is held, for a sentence."""
        held = f"values beyond {OUTLANDISH:g}" if np.isinf(self.value) else f"the value {self.value:g}"
        return f"{held} in {self.share:.2g} of its cells"


def find_voids(windows: Sequence[np.ndarray], cell: float) -> list[Void]:
    """The values that are no data without being declared.

    A value is one where it is the least or the largest, stands alone far from all others, and is one that programs use
    so, or returns cell by cell; or where the cells around it are cliffs as nowhere else, as round a sea of zeros beside
    mountains.

    Parameters
    ----------
    windows : sequence of (rows, cols) array
        A sample of the raster, NaN without data.
    cell : float
        Side of a cell in units of the values.

    Returns
    -------
    list of Void

    Examples
    --------
    >>> heights = np.linspace(700.0, 870.0, 400).reshape(20, 20)
    >>> heights[3, 3:5] = -9999
    >>> [void.value for void in find_voids([heights], 30.0)]
    [-9999.0]
    """
    windows = [np.array(window, float) for window in windows]
    total = sum(window.size for window in windows)
    found = []
    beyond = _outlandish(windows)
    if beyond is not None:
        found.append(Void(np.inf, beyond / max(total, 1), OUTLANDISH))
    for _ in range(_MOST_ROUNDS):
        void = _extreme_void(windows, cell, total)
        if void is None:
            break
        found.append(void)
        for window in windows:
            window[window == void.value] = np.nan
    return found


def _outlandish(windows: Sequence[np.ndarray]) -> int | None:
    """Hide values that no height can have, where the others can be heights; how many, or None."""
    known = np.concatenate([np.abs(window[np.isfinite(window)]) for window in windows])
    beyond = known > OUTLANDISH
    if not beyond.any() or beyond.all() or known[beyond].min() < _CLEAR * known[~beyond].max():
        return None
    for window in windows:
        window[np.abs(np.nan_to_num(window)) > OUTLANDISH] = np.nan
    return int(beyond.sum())


def _extreme_void(windows: Sequence[np.ndarray], cell: float, total: int) -> Void | None:
    known = np.concatenate([window[np.isfinite(window)] for window in windows])
    if not known.size:
        return None
    for value, below in ((known.min(), True), (known.max(), False)):
        rest = known[known != value]
        if not rest.size or len(np.unique(rest[:: max(1, rest.size // 10_000)])) < _VARIED:
            continue
        count, marker = known.size - rest.size, value in MARKERS
        low, high = rest.min(), rest.max()
        gap = float(low - value if below else value - high)
        alone = (marker or count >= _FEWEST) and gap > max(high - low, _LEAST_GAP)
        seen = (count >= _FEWEST_AT_CLIFFS and below) or marker
        if alone or (seen and _among_cliffs(windows, value, cell)):
            return Void(float(value), count / total, gap)
    return None


def _among_cliffs(windows: Sequence[np.ndarray], value: float, cell: float) -> bool:
    jumps, steps = [], []
    for window in windows:
        for axis in (0, 1):
            step = np.abs(np.diff(window, axis=axis))
            void = window == value
            both = (void[1:], void[:-1]) if axis == 0 else (void[:, 1:], void[:, :-1])
            jumps.append(step[(both[0] ^ both[1]) & np.isfinite(step)])
            steps.append(step[~both[0] & ~both[1] & np.isfinite(step)])
    jump, step = np.concatenate(jumps), np.concatenate(steps)
    if not jump.size or not step.size:
        return False
    cliff = np.median(jump)
    return bool(cliff > max(_CLIFF, _CLIFF_SLOPE * cell, _CLIFF_STEPS * np.percentile(step, 90)))


class HideVoids:
    """A correction that takes voids for no data, those of the look and, far from all that it saw, those that it missed.

    Parameters
    ----------
    voids : sequence of Void
        What a look found.
    windows : sequence of (rows, cols) array
        What it looked at, without the voids.
    name : str
        What a warning of others calls the raster.
    """

    def __init__(self, voids: Sequence[Void], windows: Sequence[np.ndarray], name: str) -> None:
        self._values = {void.value for void in voids if np.isfinite(void.value)}
        known = np.concatenate([window[np.isfinite(window)] for window in windows] or [np.empty(0)])
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 0.0)
        far = max(high - low, _FAR_GAP)
        self._later = {value for value in _SOUGHT_LATER if known.size and value < low - far} - self._values
        self._limit = OUTLANDISH if known.size and max(abs(low), abs(high)) * _CLEAR <= OUTLANDISH else np.inf
        self._said = not np.isfinite(self._limit) or any(np.isinf(void.value) for void in voids)
        self._name, self._lock = name, threading.Lock()

    def __call__(self, values: np.ndarray, window: Window) -> None:
        """Hide them.

        Parameters
        ----------
        values : np.ndarray
            (bands, rows, cols), changed in place.
        window : Window
            Where they lie; without effect.
        """
        for value in self._values:
            values[values == value] = np.nan
        for value in list(self._later):
            places = values == value
            if places.any():
                self._say(f"the value {value:g}")
                values[places] = np.nan
        beyond = np.abs(np.nan_to_num(values, posinf=0, neginf=0)) > self._limit
        if beyond.any():
            if not self._said:
                self._say(f"values beyond {OUTLANDISH:g}")
                self._said = True
            values[beyond] = np.nan

    def _say(self, what: str) -> None:
        with self._lock:
            logger.warning(
                "%s holds %s, which is no height and not declared as no data: taken as unknown.", self._name, what
            )
