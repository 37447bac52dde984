"""What can be measured of polygons while they are cells of a raster: areas, probabilities, elevations, slopes."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from ..grid import Grid, Window
from ..terrain import aspect_degrees, gradient, slope_degrees
from .cleaning import cell_areas


class Measures:
    """Running sums of every polygon over windows of the raster.

    Parameters
    ----------
    count : int
        How many polygons there are; their numbers, from 1, are the indices of all arrays here.
    extra : tuple of str
        Names of further attributes, each the mean of a band (default: none).
    """

    def __init__(self, count: int, extra: tuple[str, ...] = ()) -> None:
        names = ("cells", "area", "probability", "sloped", "slope", "east", "north", "heat", "upper heat", *extra)
        self._sums, self.extra = {name: np.zeros(count + 1) for name in names}, extra
        self.elev_low, self.elev_high = np.full(count + 1, np.inf), np.full(count + 1, -np.inf)
        self.prob_max = np.full(count + 1, -np.inf)

    def add(self, numbers: np.ndarray, grid: Grid, window: Window, probability: np.ndarray, dem: np.ndarray) -> None:
        """Add a window.

        Parameters
        ----------
        numbers : (rows, cols) array of int
            Which polygon each cell belongs to, 0 for none.
        grid : Grid
            Of the whole raster.
        window : Window
            Where the cells lie on it.
        probability : (rows, cols) array
            0..1.
        dem : (rows + 2, cols + 2) array
            Metres, with one more cell on every side for the slope; NaN in gaps.
        """
        east, north = (values[1:-1, 1:-1] for values in gradient(dem, grid, window.expand(1)))
        dem = dem[1:-1, 1:-1]
        inside = numbers > 0
        slopes = np.isfinite(east) & np.isfinite(north)
        self._add("cells", numbers, inside, np.ones(numbers.shape))
        self._add("area", numbers, inside, cell_areas(grid, window))
        self._add("probability", numbers, inside, probability)
        self._add("sloped", numbers, inside & slopes, np.ones(numbers.shape))
        for name, values in (("slope", slope_degrees(east, north)), ("east", east), ("north", north)):
            self._add(name, numbers, inside & slopes, values)
        present = np.unique(numbers[inside])
        self.prob_max[present] = np.maximum(self.prob_max[present], ndimage.maximum(probability, numbers, present))
        low, high = (np.where(np.isfinite(dem), dem, nothing) for nothing in (np.inf, -np.inf))
        self.elev_low[present] = np.minimum(self.elev_low[present], ndimage.minimum(low, numbers, present))
        self.elev_high[present] = np.maximum(self.elev_high[present], ndimage.maximum(high, numbers, present))

    def add_means(self, numbers: np.ndarray, bands: np.ndarray) -> None:
        """Add a window of the bands whose means are the further attributes.

        Parameters
        ----------
        numbers : (rows, cols) array of int
            As `add` takes them.
        bands : (bands, rows, cols) array
            One band for each of ``extra``, in order.
        """
        for name, values in zip(self.extra, bands):
            self._add(name, numbers, numbers > 0, values)

    def add_heat(self, numbers: np.ndarray, dem: np.ndarray, heat: np.ndarray) -> None:
        """Add a window of heat, once the elevations of all windows are known.

        Parameters
        ----------
        numbers : (rows, cols) array of int
            As `add` takes them.
        dem : (rows, cols) array
            Metres; NaN in gaps, whose heat counts nowhere.
        heat : (rows, cols) array
            0 or more; NaN counts nowhere.
        """
        with np.errstate(invalid="ignore"):
            limit = self.elev_low + (self.elev_high - self.elev_low) * 2 / 3  # infinite where there is no height
        inside = (numbers > 0) & np.isfinite(dem) & np.isfinite(heat)
        self._add("heat", numbers, inside, heat)
        self._add("upper heat", numbers, inside & (np.nan_to_num(dem) >= limit[numbers]), heat)

    @property
    def area(self) -> np.ndarray:
        """Square metres by number; 0 at index 0."""
        return self._sums["area"]

    def of(self, number: int) -> dict[str, float]:
        """The attributes of polygon ``number``, those of its outline apart.

        Parameters
        ----------
        number : int
            From 1 on.

        Returns
        -------
        dict
            {name of `FIELDS` and the like: value}, NaN or infinite where nothing is known.
        """
        cells = max(self._sums["cells"][number], 1)
        low, high = self.elev_low[number], self.elev_high[number]
        aspect = aspect_degrees(self._sums["east"][number], self._sums["north"][number])
        return {
            "area_m2": self._sums["area"][number],
            "prob_mean": self._sums["probability"][number] / cells,
            "prob_max": self.prob_max[number],
            "elev_low": low,
            "elev_high": high,
            "relief": high - low,
            "slope": self._sums["slope"][number] / (self._sums["sloped"][number] or np.nan),
            "aspect": float(aspect),
            "heat_upper": self._sums["upper heat"][number] / (self._sums["heat"][number] or np.nan),
            **{name: self._sums[name][number] / cells for name in self.extra},
        }

    def _add(self, name: str, numbers: np.ndarray, where: np.ndarray, values: np.ndarray) -> None:
        self._sums[name] += np.bincount(numbers[where], values[where], len(self._sums[name]))
