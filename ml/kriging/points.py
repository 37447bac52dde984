"""Scattered points on a grid, window by window: `KrigedPoints`, from the nearest points or, by PyKrige, from all."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import numpy as np

from ..base.errors import InputError
from ..base.packages import pip_install
from ..base.progress import Pulse
from ..geodata.crs import Transform, metres_per_unit
from ..geodata.grid import Grid, Window
from ..geodata.vector import Points
from .request import VariogramRequest
from .solvers.limits import check_condition
from .solvers.scattered.averaged_points import averaged
from .solvers.scattered.nearest_points import MOST_NEIGHBOURS, Scattered
from .variogram.choose_points_variogram import choose_points_variogram
from .variogram.model import Variogram

SIDE = 256  # cells of a window
_SAMPLE = 16  # rows and columns, evenly spread, that tell how far neighbours are
_CHUNK = 4096  # cells that PyKrige gets at a time; it inverts its matrix for each of them
_MOST_POINTS = 5000  # of PyKrige's ordinary kriging: its matrices take 1.4 GB
_MOST_WITH_DRIFT = 500  # of its universal kriging, which cross-validates first: ten seconds here, minutes with 1,000
_COLLINEAR = 1e-5  # of the points' length: a width below which they lie on a line


class CellKriging(Protocol):
    """Kriging of the cells of a grid."""

    text: str  # which points count, for the log

    def read(self, window: Window) -> np.ndarray:
        """(2, rows, cols): estimates and variances.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """


class KrigedPoints:
    """Points on a grid, as a `RasterSource` of two bands: estimates and kriging variances.

    Parameters
    ----------
    points : Points
        In any coordinate system; those at one place are averaged, those without a value left out.
    grid : Grid
        Where values are wanted.
    method : str, default "kriging"
        ``kriging`` or ``universal_kriging`` with a drift linear in x and y.
    neighbours : int, default 16
        Nearest points that count for a cell, 1 to 128; 0: all of them, by PyKrige.
    variogram : str, Variogram or VariogramRequest, default "auto"
        See `choose_points_variogram`.

    Attributes
    ----------
    variogram : Variogram
        The one that is used.
    pulse : Pulse
        Of the window that is read, with all points.
    description : str
        Places, grid, method and variogram in words.

    Raises
    ------
    InputError
        Where no point has a value or the variogram's systems are as good as singular; with all points where PyKrige is
        missing, or cannot hold so many.
    """

    bands = 2

    def __init__(
        self,
        points: Points,
        grid: Grid,
        method: str = "kriging",
        neighbours: int = 16,
        variogram: str | Variogram | VariogramRequest = "auto",
    ):
        self.grid, self.pulse = grid, Pulse()
        metres = Metres(grid)
        x, y = metres.of(*Transform(points.crs, grid.crs)(points.x, points.y))
        x, y, z = averaged(x, y, points.z)
        linear = method == "universal_kriging"
        if neighbours == 0:
            check_all_points(len(z), linear)
        near = neighbours or MOST_NEIGHBOURS  # of which the variogram is chosen and tried
        self.variogram = choose_points_variogram((x, y, z), variogram, near, linear)
        scattered = Scattered(x, y, z, self.variogram, near, linear)
        check_condition(scattered.condition())
        self._cells: CellKriging
        if neighbours == 0:
            self._cells = AllPoints(x, y, z, self.variogram, linear, metres, self.pulse)
        else:
            self._cells = NearestPoints(scattered, neighbours, metres)
        self.description = (
            f"{len(z)} places with a value to {grid}: {method} with {self._cells.text}, variogram {self.variogram}"
        )

    def read(self, window: Window) -> np.ndarray:
        """Estimates and variances of a window.

        Parameters
        ----------
        window : Window
            Of the grid; it may reach outside.

        Returns
        -------
        (2, rows, cols) float64
            Values, and kriging variances in their squared units; NaN outside the grid.
        """
        result = np.full((2, *window.shape), np.nan)
        inner = window.intersection(self.grid.window)
        if not inner.empty:
            rows, cols = inner.within(window)
            result[:, rows, cols] = self._cells.read(inner)
        return result


class Metres:
    """Metres from a grid's corner; in a system in degrees those of the grid's middle."""

    def __init__(self, grid: Grid):
        self.grid = grid
        middle = np.array((grid.bounds[1] + grid.bounds[3]) / 2)
        self._x, self._y = (float(size) for size in metres_per_unit(grid.crs, middle))

    def of(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Metres from the grid's corner.

        Parameters
        ----------
        x, y : np.ndarray
            Coordinates of the grid's system.

        Returns
        -------
        tuple of np.ndarray
            Metres east and north.
        """
        return (x - self.grid.origin[0]) * self._x, (y - self.grid.origin[1]) * self._y

    def centres(self, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Those of cells' centres: metres east and north.

        Parameters
        ----------
        rows, cols : np.ndarray
            Of the grid, of shapes that broadcast.
        """
        return self.of(self.grid.x(cols), self.grid.y(rows))

    @property
    def cell(self) -> float:
        """The longer side of a cell."""
        return max(self._x * self.grid.cell[0], self._y * self.grid.cell[1])


class NearestPoints:
    """Each cell from its nearest points, by square blocks of cells, which share neighbours."""

    def __init__(self, scattered: Scattered, neighbours: int, metres: Metres):
        self._scattered, self._metres = scattered, metres
        self.text = f"{neighbours} neighbours"
        rows, cols = (np.linspace(0, size - 1, _SAMPLE) for size in metres.grid.shape)
        sample = metres.centres(np.repeat(rows, _SAMPLE), np.tile(cols, _SAMPLE))
        self.side = scattered.block_side(*sample, metres.cell)

    def read(self, window: Window) -> np.ndarray:
        """(2, rows, cols), from the same blocks whatever the window.

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        side = self.side
        row, col = window.row // side * side, window.col // side * side
        rows, cols = -(-(window.stop[0] - row) // side), -(-(window.stop[1] - col) // side)
        down = (row + np.arange(rows * side)).reshape(rows, 1, side, 1)
        across = (col + np.arange(cols * side)).reshape(1, cols, 1, side)
        x, y = np.broadcast_arrays(*self._metres.centres(down, across))
        found = self._scattered.estimate_blocks(x.reshape(-1, side * side), y.reshape(-1, side * side))
        both = np.stack(found).reshape(2, rows, cols, side, side)
        whole = both.swapaxes(2, 3).reshape(2, rows * side, cols * side)
        inside = window.within(Window(row, col, rows * side, cols * side))
        return whole[:, inside[0], inside[1]]


class AllPoints:
    """Each cell from all points, by PyKrige."""

    def __init__(
        self,
        x: np.ndarray,
        y: np.ndarray,
        z: np.ndarray,
        variogram: Variogram,
        linear: bool,
        metres: Metres,
        pulse: Pulse,
    ):
        from pykrige import __version__
        from pykrige.ok import OrdinaryKriging
        from pykrige.uk import UniversalKriging

        self._metres, self._pulse = metres, pulse
        self._base, self._nugget = z.mean(), variogram.nugget  # PyKrige's variance includes the nugget
        given = variogram.to_pykrige()
        with _solvable():
            if linear and _spread_out(x, y):
                drift = ["regional_linear"]
                self._kriging = UniversalKriging(x, y, z - self._base, drift_terms=drift, **given)
            else:
                self._kriging = OrdinaryKriging(x, y, z - self._base, **given)
        self.text = f"all points by PyKrige {__version__}"

    def read(self, window: Window) -> np.ndarray:
        """(2, rows, cols).

        Parameters
        ----------
        window : Window
            Inside the grid.
        """
        row, col = np.divmod(np.arange(window.rows * window.cols), window.cols)
        x, y = self._metres.centres(window.row + row, window.col + col)
        result = np.empty((2, x.size))
        for start in range(0, x.size, _CHUNK):
            self._pulse(start / x.size)
            part = slice(start, start + _CHUNK)
            with _solvable():
                result[:, part] = self._kriging.execute("points", x[part], y[part])
        result[0] += self._base
        result[1] = np.maximum(result[1] - self._nugget, 0.0)
        return result.reshape(2, *window.shape)


def check_all_points(count: int, linear: bool) -> None:
    """Check that all points can be kriged at once.

    Parameters
    ----------
    count : int
        Places with a value.
    linear : bool
        Whether there is a drift linear in x and y.

    Raises
    ------
    InputError
        Where PyKrige is not installed, or there are more places than it can hold or fewer than two.
    """
    if importlib.util.find_spec("pykrige") is None:
        raise InputError(
            "Kriging with all points needs the Python package PyKrige, which this Python does not have; install with: "
            f"{pip_install(('PyKrige',))}, or give a number of neighbours."
        )
    most = _MOST_WITH_DRIFT if linear else _MOST_POINTS
    if not 2 <= count <= most:
        why = (
            "whose checks of a drift take minutes with more" if linear else "whose matrices then take 1.4 GB of memory"
        )
        raise InputError(
            f"{count:,} places with a value are not between 2 and {most:,}, the limit of kriging with all points by "
            f"PyKrige, {why}; give a number of neighbours."
        )


@contextmanager
def _solvable() -> Iterator[None]:
    """Say in a sentence where PyKrige's matrix cannot be inverted."""
    try:
        yield
    except np.linalg.LinAlgError:
        raise InputError(
            "The system of all points cannot be solved with this variogram; give a nugget above 0, another model or a "
            "number of neighbours."
        ) from None


def _spread_out(x: np.ndarray, y: np.ndarray) -> bool:
    """Whether the points carry a drift: more than three that do not lie on a line."""
    length, width = np.linalg.svd(np.stack([x - x.mean(), y - y.mean()]), compute_uv=False)
    return len(x) > 3 and width > _COLLINEAR * length
