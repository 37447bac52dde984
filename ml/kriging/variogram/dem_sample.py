"""A bounded sample of a DEM, read once for all that a choice rests on: `DemSample`."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from scipy.ndimage import minimum_filter

from ...geodata.source import RasterSource
from ..gap_filling import NARROW, GapFilled
from ..solvers.cross_validation import LeftOut
from .empirical import Experimental, experimental_of, sampled_windows
from .model import Variogram


class DemSample:
    """Up to 36 windows of up to 64 x 64 cells, spread evenly over a DEM.

    A single missing cell would take all cells that have it among their neighbours out of a cross-validation, and a
    hundredth missing nearly all cells of a DEM. So narrow gaps are closed, by kriging with a variogram that suits most
    land; neither the closed cells nor those beside them, for which they count much, are left out.

    Parameters
    ----------
    dem : RasterSource
        Elevations; its first band is meant.

    Attributes
    ----------
    grid : Grid
        The DEM's.
    """

    def __init__(self, dem: RasterSource) -> None:
        self.grid, self._dem = dem.grid, dem

    @classmethod
    def of(cls, dem: RasterSource | DemSample) -> DemSample:
        """The sample itself, or that of a DEM.

        Parameters
        ----------
        dem : RasterSource or DemSample
            A sample is given back as it is.
        """
        return dem if isinstance(dem, DemSample) else cls(dem)

    @cached_property
    def windows(self) -> list[np.ndarray]:
        """(rows, cols) float64 each, NaN in gaps."""
        return [self._dem.read(window)[0].astype(float) for window in sampled_windows(self.grid)]

    @cached_property
    def experimental(self) -> Experimental:
        """The windows' experimental variogram; `InputError` where there is none."""
        return experimental_of(self.windows, *self.grid.middle_cell)

    @cached_property
    def left_out(self) -> list[LeftOut]:
        """The windows with narrow gaps closed, and which of their cells may be left out."""
        closed = GapFilled(self._dem, NARROW * min(self.grid.middle_cell), Variogram())
        found = []
        for window, values in zip(sampled_windows(self.grid), self.windows):
            known = np.isfinite(values)
            whole = known.all()
            cells = known if whole else minimum_filter(known, 3, mode="nearest")
            found.append(LeftOut(values if whole else closed.read(window)[0].astype(float), cells))
        return found
