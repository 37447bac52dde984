"""What is kriged, and how its cells and those of the target divide each other."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ...base.progress import Pulse
from ...geodata.grid import Grid, Window
from ...geodata.source import RasterSource
from ..variogram.model import Variogram


@dataclass(frozen=True)
class Setting:
    """What is kriged, and how.

    keep: whether values are passed on unchanged where the cells of both grids are the same. dtype: of the arithmetic
    and the result. pulse: called between parts of a window.
    """

    dem: RasterSource
    grid: Grid
    variogram: Variogram
    neighbourhood: int
    keep: bool
    dtype: np.dtype
    pulse: Pulse


@dataclass(frozen=True)
class Division:
    """How the target's cells divide the DEM's: how many along a cell's side, and the first one's row and column."""

    down: int
    across: int
    row: int
    col: int

    @classmethod
    def of(cls, grid: Grid, dem: Grid) -> Division | None:
        """How the cells of one grid divide those of a DEM.

        Parameters
        ----------
        grid : Grid
            Of the target.
        dem : Grid
            Of the DEM.

        Returns
        -------
        Division or None
            None where they are no whole-number refinement of the DEM's.
        """
        found = grid.refinement_of(dem)
        return None if found is None else cls(*found.ratio, *found.corner)

    @property
    def same(self) -> bool:
        """Whether both grids have the same cells."""
        return self.down == self.across == 1

    def place(self, window: Window) -> Window:
        """A window of the target in rows and columns that begin at the DEM's corner.

        Parameters
        ----------
        window : Window
            Of the target's grid.
        """
        return Window(window.row + self.row, window.col + self.col, *window.shape)
