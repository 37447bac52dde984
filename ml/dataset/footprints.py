"""Which ground is covered, so that no second image shows it again in another part."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from ..base.errors import InputError
from ..geodata.crs import same_crs
from ..geodata.grid import Grid, Window

_TOLERANCE = 0.5  # cells that neighbours may overlap by: grids that differ by rounding


class Footprints:
    """The bounds of all windows so far, by coordinate system."""

    def __init__(self) -> None:
        self._boxes: dict[str, np.ndarray] = {}
        self._names: dict[str, list[str]] = {}

    def add(self, name: str, grid: Grid, windows: Iterable[Window]) -> None:
        """Take in what the source ``name`` covers: ``windows`` of ``grid``."""
        crs = next((known for known in self._boxes if same_crs(known, grid.crs)), grid.crs)
        boxes = np.array([grid.crop(window).bounds for window in windows]).reshape(-1, 4)
        self._boxes[crs] = np.concatenate([self._boxes.get(crs, np.empty((0, 4))), boxes])
        self._names.setdefault(crs, []).extend([name] * len(boxes))

    def covering(self, grid: Grid, window: Window) -> str | None:
        """The name of a source that covers a part of ``window`` of ``grid``; None where none does."""
        chip = grid.crop(window)
        for crs, boxes in self._boxes.items():
            other = self._overlapped(chip, crs, boxes)
            if other is not None:
                return self._names[crs][other]
        return None

    def _overlapped(self, chip: Grid, crs: str, boxes: np.ndarray) -> int | None:
        bounds = _bounds_in(chip, crs)
        if bounds is None:
            return None
        west, south, east, north = bounds
        margin_x, margin_y = (_TOLERANCE * (east - west) / chip.shape[1], _TOLERANCE * (north - south) / chip.shape[0])
        across = np.minimum(boxes[:, 2], east) - np.maximum(boxes[:, 0], west)
        along = np.minimum(boxes[:, 3], north) - np.maximum(boxes[:, 1], south)
        found = np.flatnonzero((across > margin_x) & (along > margin_y))
        return int(found[0]) if len(found) else None


def _bounds_in(chip: Grid, crs: str) -> tuple[float, float, float, float] | None:
    """West, south, east, north in ``crs``; None where the two systems have nothing in common (another planet)."""
    if same_crs(chip.crs, crs):
        return chip.bounds
    try:
        return chip.bounds_in(crs)
    except InputError:
        return None
