"""What becomes a polygon, and how its outline is drawn."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ...base.errors import InputError
from ...base.settings import one_of
from ..grid import Grid
from .outlines import EXACT, OUTLINES

SMALLEST = 25.0
"""Cells below whose area a group is a speck unless somebody says otherwise: a square of five by five, about the least
that a network which halves its resolution several times can tell from noise (a guess).
"""


@dataclass(frozen=True)
class PolygonSettings:
    """What a person may ask of polygons.

    Raises
    ------
    InputError
        For areas that are none and outlines that are unknown.
    """

    min_area: float | None = None
    """Square metres below which a group of cells is left out; None: the area of `SMALLEST` cells."""
    max_hole: float | None = None
    """Square metres up to which a hole is filled; None: less than the smallest landslide."""
    outline: str = EXACT
    """One of `OUTLINES`."""

    def __post_init__(self) -> None:
        one_of("outline", self.outline, OUTLINES)
        for name, area in (("smallest area", self.min_area), ("largest hole", self.max_hole)):
            if area is not None and not 0 <= area < math.inf:
                raise InputError(f"A {name} of {area} square metres is none; use a number of 0 or more.")

    def on(self, grid: Grid) -> PolygonSettings:
        """The same settings with the areas that are left open filled in.

        Parameters
        ----------
        grid : Grid
            Whose cells the polygons are made of.
        """
        least = SMALLEST * math.prod(grid.middle_cell) if self.min_area is None else self.min_area
        return PolygonSettings(least, least if self.max_hole is None else self.max_hole, self.outline)
