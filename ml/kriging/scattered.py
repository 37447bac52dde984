"""Kriging from scattered points: the nearest ones to each target, one small system each, solved in stacks."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree

from ..errors import InputError
from ..variogram import Variogram
from . import cores

_CHUNK = 512  # targets solved at a time by one core
MOST_NEIGHBOURS = 128


class Scattered:
    """Estimates from ``neighbours`` nearest points.

    x, y: metres (N,); z: values (N,), no NaN and no two points at one place (see `averaged`). linear: a drift linear
    in x and y. With a nugget the surface without noise is estimated, as from a grid.
    """

    def __init__(
        self,
        x: np.ndarray,
        y: np.ndarray,
        z: np.ndarray,
        variogram: Variogram,
        neighbours: int = 16,
        linear: bool = False,
    ):
        if not 1 <= neighbours <= MOST_NEIGHBOURS:
            raise InputError(f"{neighbours} neighbours are not between 1 and {MOST_NEIGHBOURS}; 16 is a good number.")
        if not len(z):
            raise InputError("There is no point with a value to interpolate from; choose another layer or attribute.")
        self._places, self._z = np.column_stack([x, y]), np.asarray(z, float)
        self._tree = cKDTree(self._places)
        self._variogram, self._linear = variogram, linear
        self._neighbours = min(neighbours, len(z))

    def estimate(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values and kriging variances (M,) at places in metres (M,)."""
        targets = np.column_stack([x, y])
        _, nearest = self._tree.query(targets, k=np.arange(1, self._neighbours + 1), workers=cores.count())
        return self.solve(targets, nearest)

    def leave_one_out(self, points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Errors (predicted minus given) and variances of their prediction at these ``points``, each left out."""
        targets = self._places[points]
        _, nearest = self._tree.query(targets, k=np.arange(2, min(self._neighbours + 1, len(self._z)) + 1))
        values, variances = self.solve(targets, nearest)
        return values - self._z[points], variances + self._variogram.nugget

    def solve(self, targets: np.ndarray, nearest: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Values and variances (M,) at ``targets`` (M, 2) from the points with the indices ``nearest`` (M, K)."""
        values, variances = np.empty(len(targets)), np.empty(len(targets))

        def work(start: int) -> None:
            part = slice(start, start + _CHUNK)
            values[part], variances[part] = self._solve(targets[part], nearest[part])

        cores.each(work, range(0, len(targets), _CHUNK))
        return values, np.maximum(variances, 0.0)

    def _solve(self, targets: np.ndarray, nearest: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """By increments from the nearest point, whose covariances are a positive definite system without constraints.

        cov(Z_i - Z_0, Z_j - Z_0) = gamma_i0 + gamma_j0 - gamma_ij (Chiles & Delfiner, 2012, section 4.6). Arrays have
        the targets last.
        """
        places = self._places[nearest.T] - targets  # (K, M, 2)
        x, y, z = places[..., 0], places[..., 1], self._z[nearest.T]
        here = self._variogram.structure(x, y) + self._variogram.nugget
        first = self._variogram(x - x[0], y - y[0])[1:]
        side = first + here[0] - here[1:]
        weights, bend = self._weights(self._increments(x[1:], y[1:], first), side, x, y)
        variances = 2 * here[0] - np.einsum("km,km->m", weights, side) - bend - self._variogram.nugget
        return np.einsum("km,km->m", weights, z[1:] - z[0]) + z[0], variances

    def _increments(self, x: np.ndarray, y: np.ndarray, first: np.ndarray) -> np.ndarray:
        """(K - 1, K - 1, M): covariances of the increments; the part below the diagonal holds nothing."""
        count = len(x)
        system = np.empty((count, count, x.shape[1]))
        row, col = np.triu_indices(count, 1)
        system[row, col] = first[row] + first[col] - self._variogram(x[row] - x[col], y[row] - y[col])
        diagonal = np.arange(count)
        system[diagonal, diagonal] = 2 * first
        return system

    def _weights(self, system: np.ndarray, side: np.ndarray, x: np.ndarray, y: np.ndarray):
        """Weights (K - 1, M) of the increments, and what the drift adds to the variance (M,), negative."""
        if not self._linear or len(side) < 3:
            return _solved(system, side[:, None].copy())[:, 0], 0.0
        reach = np.sqrt((x * x + y * y).max(axis=0)) + 1e-300
        drift = np.stack([(x[1:] - x[0]) / reach, (y[1:] - y[0]) / reach], axis=1)  # (K - 1, 2, M)
        wanted = np.stack([-x[0], -y[0]]) / reach
        found = _solved(system, np.concatenate([side[:, None], drift], axis=1))
        plain, bent = found[:, 0], found[:, 1:]
        normal = np.einsum("kam,kbm->abm", drift, bent)
        missing = np.einsum("kam,km->am", drift, plain) - wanted
        determinant = normal[0, 0] * normal[1, 1] - normal[0, 1] ** 2
        carried = determinant > 1e-10 * normal[0, 0] * normal[1, 1]  # else the neighbours lie on a line: no drift
        safe = np.where(carried, determinant, 1.0)
        factors = (
            np.stack(
                [
                    normal[1, 1] * missing[0] - normal[0, 1] * missing[1],
                    normal[0, 0] * missing[1] - normal[0, 1] * missing[0],
                ]
            )
            * carried
            / safe
        )
        return plain - np.einsum("kam,am->km", bent, factors), np.einsum("am,am->m", factors, wanted)


def _solved(system: np.ndarray, sides: np.ndarray) -> np.ndarray:
    """Solutions (N, S, M) of M symmetric positive definite systems (N, N, M), sides (N, S, M); both are overwritten.

    Gauss's elimination over all targets at once; for systems so small it beats a call of LAPACK for each.
    """
    size = len(system)
    for pivot in range(size):
        for row in range(pivot + 1, size):
            factor = system[pivot, row] / system[pivot, pivot]
            system[row, row:] -= factor * system[pivot, row:]
            sides[row] -= factor * sides[pivot]
    for pivot in range(size - 1, -1, -1):
        for row in range(pivot + 1, size):
            sides[pivot] -= system[pivot, row] * sides[row]
        sides[pivot] /= system[pivot, pivot]
    return sides


def averaged(x: np.ndarray, y: np.ndarray, z: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The points with a value, those at one place merged into one with their mean value."""
    known = np.isfinite(x) & np.isfinite(y) & np.isfinite(z)
    places, members = np.unique(np.column_stack([x[known], y[known]]), axis=0, return_inverse=True)
    count = np.bincount(members, minlength=len(places))
    base = z[known].mean() if known.any() else 0.0
    mean = np.bincount(members, weights=z[known] - base, minlength=len(places)) / np.maximum(count, 1) + base
    return places[:, 0], places[:, 1], mean
