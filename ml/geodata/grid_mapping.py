"""Where the cells of one grid lie among the cells of another: `GridMapping`."""

from __future__ import annotations

import numpy as np

from ..base.blas import product
from .crs import Transform, same_crs
from .grid import Grid, Window

_STEPS = (64, 32, 16, 8, 4)  # cells between lattice points, the widest that is accurate enough
_ACCURACY = 1e-6  # of a source cell


class GridMapping:
    """Positions of ``target``'s cells as fractional rows and columns of ``source`` (0.0: its first cell's centre).

    Between two coordinate systems every cell is transformed exactly on a lattice of cells and interpolated between by
    cubics, with a lattice so narrow that the error stays below a millionth of a source cell (tried at points all over
    the grid); where no lattice does, or a point has no image, each cell is transformed.
    """

    def __init__(self, target: Grid, source: Grid):
        self._target, self._source = target, source
        self.aligned = same_crs(target.crs, source.crs)
        self._transform = Transform(target.crs, source.crs)
        self._step = 0 if self.aligned else self._widest_step()

    def ratio(self) -> tuple[float, float]:
        """Height and width of a target cell in source cells, in the middle of the target."""
        row, col = ((size - 1) / 2 for size in self._target.shape)
        rows, cols = self._exact(np.array([row - 0.5, row + 0.5, row, row]), np.array([col, col, col - 0.5, col + 0.5]))
        down = rows[1] - rows[0], cols[1] - cols[0]
        across = rows[3] - rows[2], cols[3] - cols[2]
        return float(np.hypot(*down)), float(np.hypot(*across))

    def positions(self, window: Window, parts: tuple[int, int] = (1, 1)) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns of the centres of ``parts`` x ``parts`` pieces of each cell of ``window``.

        Of shapes that broadcast to (rows * parts, cols * parts): (n, 1) and (1, m) where the systems are the same.
        """
        row = window.row + (np.arange(window.rows * parts[0]) + 0.5) / parts[0] - 0.5
        col = window.col + (np.arange(window.cols * parts[1]) + 0.5) / parts[1] - 0.5
        if self._step:
            rows, cols = self._between(row, col, self._step)
            if np.isfinite(rows).all() and np.isfinite(cols).all():
                return rows, cols
        return self._exact(row[:, None], col[None, :])

    def _exact(self, row: np.ndarray, col: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        x, y = self._target.x(col), self._target.y(row)
        if self.aligned:
            return self._source.position(x, y)
        return self._source.position(*self._transform(x, y))

    def _between(self, row: np.ndarray, col: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
        row_nodes, row_weights = _lagrange(row, step)
        col_nodes, col_weights = _lagrange(col, step)
        known = self._exact(row_nodes[:, None], col_nodes[None, :])
        return tuple(product(product(row_weights, axis), col_weights.T) for axis in known)

    def _widest_step(self) -> int:
        rows, cols = (np.unique(np.linspace(0, size - 1, 7).astype(int)) + 0.37 for size in self._target.shape)
        truth = np.stack(self._exact(rows[:, None], cols[None, :]))
        for step in _STEPS:
            trial = np.empty_like(truth)
            for place in np.ndindex(*truth.shape[1:]):
                near = self._between(rows[place[0], None], cols[place[1], None], step)
                trial[(slice(None), *place)] = near[0][0, 0], near[1][0, 0]
            if np.nanmax(np.abs(trial - truth), initial=0.0) < _ACCURACY and np.isfinite(trial).any():
                return step
        return 0


def _lagrange(positions: np.ndarray, step: int) -> tuple[np.ndarray, np.ndarray]:
    """Nodes at multiples of ``step`` round positions, and weights (positions, nodes) of cubics through four of them."""
    place = positions / step
    left = np.floor(place).astype(int)
    nodes = np.arange(left.min() - 1, left.max() + 3)
    t = place - left
    cubic = np.stack(
        [
            -t * (t - 1) * (t - 2) / 6,
            (t + 1) * (t - 1) * (t - 2) / 2,
            -(t + 1) * t * (t - 2) / 2,
            (t + 1) * t * (t - 1) / 6,
        ],
        axis=1,
    )
    weights = np.zeros((len(positions), len(nodes)))
    np.put_along_axis(weights, left[:, None] - nodes[0] + np.arange(-1, 3), cubic, axis=1)
    return nodes * step, weights
