"""A DEM on another grid, window by window: `Resampled`, and `resample`, which a verb asks."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator

import numpy as np

from ..base.errors import InputError
from ..base.progress import Pulse
from ..geodata.grid import Grid, Window
from ..geodata.seam import without_seam
from ..geodata.source import RasterSource
from ..geodata.warp import KERNELS, WarpedRaster
from .choose_method import MethodChoice, choose_method
from .choose_variogram import Choice, choose_variogram
from .estimators import Estimator, Setting, kriging_estimator
from .gap_filling import GapFilled
from .methods import AUTO, KRIGING, METHODS
from .request import ResampleRequest, VariogramRequest, usual_neighbourhood
from .variogram.model import UNBOUNDED, Variogram

logger = logging.getLogger(__name__)

_ROWS, _COLS = 256, 8192  # cells of a window: whole blocks of the file that is written


class Resampled:
    """A DEM (its first band) on another grid, as a `RasterSource` of one band.

    A cell takes a value where its centre lies on a cell of the DEM that has one; gaps stay gaps and nothing is
    estimated beyond the DEM's own edge. Where both grids have the same cells (and no nugget is wished for), values are
    passed on unchanged. A target cell 1.5 or more times as large as the DEM's is cut into pieces about as large as a
    cell of the DEM; kriging estimates every piece, and the mean of those that have a value is the result (its
    variance is the mean of theirs: an upper bound). Where it holds whole cells of the DEM those are the pieces: without
    a nugget the result is their plain mean. Area kriging gives the mean over a target cell that is as large as
    the DEM's or larger, from pieces an eighth to a third as large. GDAL's kernels widen by themselves.

    Where the target does not divide the DEM's cells and has four or more to each of them, kriging in single precision
    takes its values from tables (see `Tabled`; no further off than single precision itself). Area kriging always does
    where the target does not divide the DEM's cells.

    Parameters
    ----------
    dem : RasterSource
        Elevations on their own grid; floats and the precision of the arithmetic are those that it reads.
    grid : Grid
        The target, in any coordinate system.
    method : str or MethodChoice, default "kriging"
        ``auto`` (see `choose_method`), ``kriging`` (ordinary: each datum is the value at its cell's centre),
        ``area_kriging`` (each is the mean over its cell), ``universal_kriging`` (ordinary with a drift linear in x and
        y), or one of GDAL's kernels ``nearest``, ``bilinear``, ``cubic``, ``cubicspline``, ``lanczos``, ``average``.
        A `MethodChoice` is one that was made before.
    neighbourhood : int, optional
        Cells on a side of the square that each estimate uses (odd, 3 to 11); default: see `usual_neighbourhood`.
    variogram : str, Variogram, VariogramRequest or Choice, default "auto"
        See `choose_variogram`; a `Choice` is one that was made before.

    Attributes
    ----------
    method : str
        The one that is used.
    why : str
        Why ``auto`` chose it, in a sentence; empty where it was given.
    choice : Choice or None
        The variogram and what it was chosen from; None for GDAL's kernels unless ``auto`` chose them.
    pulse : Pulse
        Of the window that is read, for kriging.
    description : str
        Grids, method and variogram in words.

    Raises
    ------
    InputError
        For an unknown method or model, a neighbourhood that is none, a range shorter than a cell, and a variogram
        whose systems are as good as singular.
    """

    bands = 1

    def __init__(
        self,
        dem: RasterSource,
        grid: Grid,
        method: str | MethodChoice = "kriging",
        neighbourhood: int | None = None,
        variogram: str | Variogram | VariogramRequest | Choice = "auto",
    ):
        self.grid, self.pulse, dem = grid, Pulse(), without_seam(dem, grid)
        chosen = chosen_method(dem, method, variogram, neighbourhood) if isinstance(method, str) else method
        self.method, self.choice, self.why = chosen
        self._dtype = dem.read(Window(0, 0, 1, 1)).dtype
        self._estimator: Estimator | WarpedRaster
        if self.choice is None or self.method in KERNELS:
            self._estimator, text = WarpedRaster(dem, grid, self.method, self._dtype), f"GDAL's {self.method}"
        else:
            size = usual_neighbourhood(self.method) if neighbourhood is None else neighbourhood
            used = self.choice.variogram
            _check_range(used, dem.grid)
            setting = Setting(dem, grid, used, size, not self.choice.smooths, self._dtype, self.pulse)
            estimator = kriging_estimator(self.method, setting)
            text = f"{self.method} with {size} x {size} cells, variogram {used}, {estimator.text}"
            self._estimator = estimator
        self.description = f"DEM of {dem.grid} to {grid}: {text}" + (f"; {self.why}" if self.why else "")

    @property
    def dtype(self) -> np.dtype:
        """Type of what is read."""
        return self._dtype

    def read(self, window: Window) -> np.ndarray:
        """Values of a window.

        Parameters
        ----------
        window : Window
            Of the target; it may reach outside.

        Returns
        -------
        (1, rows, cols)
            NaN where there is no data or the grid ends.
        """
        return self._boundless(window, self._estimator.read)

    def variance(self, window: Window) -> np.ndarray:
        """Kriging variances of a window.

        Parameters
        ----------
        window : Window
            Of the target; it may reach outside.

        Returns
        -------
        (1, rows, cols)
            Squared units of z; NaN where the grid ends.

        Raises
        ------
        InputError
            For methods other than kriging.
        """
        if isinstance(self._estimator, WarpedRaster):
            raise InputError("Only kriging gives a variance; choose a kriging method or leave the variance out.")
        return self._boundless(window, self._estimator.variance)

    def _boundless(self, window: Window, read: Callable[[Window], np.ndarray]) -> np.ndarray:
        inner = window.intersection(self.grid.window)
        if inner == window:
            return read(inner)[None]
        values = np.full((1, *window.shape), np.nan, self._dtype)
        if not inner.empty:
            rows, cols = inner.within(window)
            values[0, rows, cols] = read(inner)
        return values


def chosen_method(
    dem: RasterSource,
    method: str,
    variogram: str | Variogram | VariogramRequest | Choice = "auto",
    neighbourhood: int | None = None,
    only_kriging: bool = False,
) -> MethodChoice:
    """What ``auto`` chooses, or the given method and its variogram.

    Parameters
    ----------
    dem : RasterSource
        The DEM.
    method : str
        One of `methods.METHODS`, or auto.
    variogram : str, Variogram, VariogramRequest or Choice, default "auto"
        As of `Resampled`.
    neighbourhood : int, optional
        Cells on a side, odd, 3 to 11. Default: as `usual_neighbourhood` has it.
    only_kriging : bool, default False
        Whether ``auto`` has to choose a kriging method.

    Returns
    -------
    MethodChoice

    Raises
    ------
    InputError
        For an unknown method, and as `Resampled` does.
    """
    if method == AUTO:
        return choose_method(dem, variogram, neighbourhood, only_kriging)
    if method not in METHODS:
        raise InputError(f"There is no interpolation method {method!r}; choose one of {', '.join(METHODS)}.")
    if method not in KRIGING or isinstance(variogram, Choice):
        return MethodChoice(method, variogram if isinstance(variogram, Choice) else None)
    size = usual_neighbourhood(method) if neighbourhood is None else neighbourhood
    return MethodChoice(method, choose_variogram(dem, variogram, method == "area_kriging", size))


def resample(source: RasterSource, grid: Grid, request: ResampleRequest, only_kriging: bool = False) -> Resampled:
    """Return a DEM on another grid, its gaps filled where that is wished for; what was chosen is logged.

    Parameters
    ----------
    source : RasterSource
        The DEM, whose first band is read.
    grid : Grid
        The target.
    request : ResampleRequest
        Method, neighbourhood, variogram, fill distance.
    only_kriging : bool, default False
        Whether ``auto`` has to choose a kriging method, for a variance.

    Returns
    -------
    Resampled
        To be read by window.

    Raises
    ------
    InputError
        See `Resampled` and `GapFilled`.
    """
    only_kriging = only_kriging or request.only_kriging
    chosen = chosen_method(source, request.method, request.variogram, request.neighbourhood, only_kriging)
    choice = chosen.variogram
    if choice is None:
        return _logged(Resampled(source, grid, chosen))
    best = choice.candidates[0] if len(choice.candidates) > 1 else None
    if best is not None and best.validation is not None:
        logger.info(
            "Variogram chosen from %d: %s; residual %.3g, leave-one-out error %.4g (%d cells)",
            len(choice.candidates),
            choice.variogram,
            best.residual,
            best.validation.rmse,
            best.validation.cells,
        )
    if request.fill_distance:
        source = GapFilled(source, request.fill_distance, choice.variogram, chosen.method == "area_kriging")
    return _logged(Resampled(source, grid, chosen, request.neighbourhood))


def _logged(resampled: Resampled) -> Resampled:
    logger.info(resampled.description)
    return resampled


def windows(grid: Grid) -> Iterator[Window]:
    """Windows that cover a grid, row by row, each of whole blocks of the file.

    Parameters
    ----------
    grid : Grid
        Of the result.

    Yields
    ------
    Window
        Each inside the grid.
    """
    for row in range(0, grid.shape[0], _ROWS):
        for col in range(0, grid.shape[1], _COLS):
            yield Window(row, col, min(_ROWS, grid.shape[0] - row), min(_COLS, grid.shape[1] - col))


def _check_range(variogram: Variogram, grid: Grid) -> None:
    cell = min(grid.middle_cell)
    if variogram.model not in UNBOUNDED and variogram.range < 0.999 * cell:
        raise InputError(
            f"A variogram range of {variogram.range:.4g} m is below the DEM's cell of {cell:.4g} m, so that no cell "
            "tells of another; give a longer range."
        )
