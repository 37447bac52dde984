"""Kriging from scattered points: the nearest ones to each target, one small system each, solved in stacks.

The systems are those of the increments of a few points to one of them, Z_0: no constraint, no Lagrange multiplier for
the mean. In the intrinsic hypothesis (Chiles & Delfiner, Geostatistics, 2012, chapter 2)

    cov(Z_i - Z_0, Z_j - Z_0) = gamma_i0 + gamma_j0 - gamma_ij

is positive definite for every variogram, bounded or not. The systems' columns are, in this order, the covariances of
the increments with Z(target) - Z_0, the increments themselves, and with a drift linear in x and y those of the two
coordinates.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy.spatial import cKDTree

from ....base.errors import InputError
from ....base.threads import cpu_count, run_in_threads
from ...variogram.model import Variogram
from .elimination import Covariances, Rooms, gram, gram_of_blocks
from .shared_neighbours import Search, Shared, block_side

_CHUNK = 1024  # targets solved at a time by one core
_CHUNK_OF_BLOCKS = 2048  # the same where they share neighbours
_FEWEST = 3  # shared points from which on sharing them pays
MOST_NEIGHBOURS = 128
_TRIED = 100  # systems whose condition is looked at
_COLLINEAR = 1e-10  # of the product of the two coordinates' squares: below it the points lie on a line


class Kriged(NamedTuple):
    """Estimates in units of z, and their kriging variances in squared units of z, of one shape."""

    values: np.ndarray
    variances: np.ndarray


class Scattered:
    """Estimates from the nearest points: those in metres, whatever the anisotropy.

    With a nugget the surface without noise is estimated, as from a grid.

    Parameters
    ----------
    x, y : (N,)
        Metres; no two points at one place (see `averaged_points`).
    z : (N,)
        Values, no NaN.
    variogram : Variogram
        Of z, its range in metres.
    neighbours : int
        Points that each estimate uses, 1 to 128 (default: 16); all where there are fewer.
    linear : bool
        A drift linear in x and y (universal kriging; default: False), where more than three neighbours carry it.
    tree : cKDTree, optional
        That of (x, y), where there is one.

    Raises
    ------
    InputError
        For another number of neighbours, or no points.
    """

    def __init__(
        self,
        x: np.ndarray,
        y: np.ndarray,
        z: np.ndarray,
        variogram: Variogram,
        neighbours: int = 16,
        linear: bool = False,
        tree: cKDTree | None = None,
    ):
        if not 1 <= neighbours <= MOST_NEIGHBOURS:
            raise InputError(f"{neighbours} neighbours are not between 1 and {MOST_NEIGHBOURS}; 16 is a good number.")
        if not len(z):
            raise InputError("There is no point with a value to interpolate from; choose another layer or attribute.")
        self.tree = tree or cKDTree(np.column_stack([x, y]))
        self.neighbours = min(neighbours, len(z))
        self.linear = linear and self.neighbours > 3
        self._z, self._variogram = np.asarray(z, float), variogram
        self._u, self._v = variogram.isotropic(self.tree.data[:, 0], self.tree.data[:, 1])
        self._sill = variogram.sill - variogram.nugget
        self._nugget = variogram.nugget / self._sill

    def estimate(self, x: np.ndarray, y: np.ndarray) -> Kriged:
        """Estimates at places.

        Parameters
        ----------
        x, y : (M,)
            Metres.

        Returns
        -------
        Kriged
            (M,) each: values, and variances in their squared units.
        """
        targets = np.column_stack([x, y])
        _, nearest = self.tree.query(targets, k=np.arange(1, self.neighbours + 1), workers=cpu_count())
        return self.solve(targets, nearest)

    def block_side(self, x: np.ndarray, y: np.ndarray, step: float) -> int:
        """Side of the blocks for `estimate_blocks`.

        Parameters
        ----------
        x, y : (M,)
            A sample of the targets, metres.
        step : float
            Metres from one target to the next.

        Returns
        -------
        int
            Targets; 1 where sharing neighbours does not pay.
        """
        distance, _ = self.tree.query(np.column_stack([x, y]), k=[self.neighbours])
        return block_side(float(np.quantile(distance, 0.25)), step)  # cells outside of the points count less

    def estimate_blocks(self, x: np.ndarray, y: np.ndarray) -> Kriged:
        """Estimates for blocks of targets close together, quicker where they share neighbours (see `block_side`).

        Parameters
        ----------
        x, y : (B, P)
            Metres: P targets in each of B blocks.

        Returns
        -------
        Kriged
            (B, P) each: values, and variances in their squared units.
        """
        if x.shape[1] == 1:
            return Kriged(*(part[:, None] for part in self.estimate(x[:, 0], y[:, 0])))
        targets = np.stack([x, y], axis=2)
        search = Search(self.tree, targets, self.neighbours)
        values, variances = np.empty(x.shape), np.empty(x.shape)
        failed = np.zeros(len(x), bool)

        def work(shared: Shared) -> None:
            try:
                found = self._solve_together(targets[shared.blocks], shared)
            except np.linalg.LinAlgError:  # two of the shared points hardly differ
                failed[shared.blocks] = True
            else:
                values[shared.blocks], variances[shared.blocks] = found

        run_in_threads(work, search.shared(_FEWEST, _CHUNK_OF_BLOCKS))
        rest = np.concatenate([search.rest(_FEWEST), np.flatnonzero(failed)])
        found = self.estimate(x[rest].ravel(), y[rest].ravel())
        values[rest], variances[rest] = (part.reshape(-1, x.shape[1]) for part in found)
        return Kriged(values, np.maximum(variances, 0.0))

    def leave_one_out(self, points: np.ndarray) -> Kriged:
        """How points are predicted from all others.

        Parameters
        ----------
        points : (M,) int
            Indices of the points that are left out, each for itself.

        Returns
        -------
        Kriged
            (M,) each: errors (predicted minus given), and variances of the prediction, noise included.
        """
        targets = self.tree.data[points]
        _, nearest = self.tree.query(targets, k=np.arange(2, min(self.neighbours + 1, len(self._z)) + 1))
        values, variances = self.solve(targets, nearest)
        return Kriged(values - self._z[points], variances + self._variogram.nugget)

    def condition(self) -> float:
        """The worst condition of the systems of some points and their neighbours: digits that rounding costs."""
        count = len(self._z)
        some = np.unique(np.linspace(0, count - 1, _TRIED).astype(int))
        _, nearest = self.tree.query(self.tree.data[some], k=np.arange(1, self.neighbours + 1))
        nearest = nearest.T
        if len(nearest) < 2:
            return 1.0
        u, v = self._u[nearest], self._v[nearest]
        size = len(nearest) - 1
        upper = self._augmented(u[1:] - u[0], v[1:] - v[0], np.zeros((size, size, len(some)))).transpose(2, 0, 1)
        values = np.linalg.eigvalsh(upper, UPLO="U")
        return float((values[:, -1] / np.maximum(values[:, 0], np.finfo(float).tiny)).max())

    def solve(self, targets: np.ndarray, nearest: np.ndarray) -> Kriged:
        """Estimates from points that were searched before.

        Parameters
        ----------
        targets : (M, 2)
            x and y, metres.
        nearest : (M, K) int
            Indices of the points that each estimate uses, the nearest first.

        Returns
        -------
        Kriged
            (M,) each: values, and variances in their squared units.
        """
        values, variances = np.empty(len(targets)), np.empty(len(targets))
        rooms = Rooms()

        def work(start: int) -> None:
            part = slice(start, start + _CHUNK)
            found = self._solve(targets[part], np.ascontiguousarray(nearest[part].T), rooms)
            values[part], variances[part] = found

        run_in_threads(work, range(0, len(targets), _CHUNK))
        return Kriged(values, np.maximum(variances, 0.0))

    def _solve(self, targets: np.ndarray, nearest: np.ndarray, rooms: Rooms) -> Kriged:
        """All arrays have the targets last. The variogram counts in units of the sill above the nugget."""
        u, v = self._variogram.isotropic(targets[:, 0], targets[:, 1])
        u, v, z = self._u[nearest] - u, self._v[nearest] - v, self._z[nearest]
        here = self._gamma(u.copy(), v.copy())
        wanted = np.stack([-u[0], -v[0]])
        du, dv = u[1:] - u[0], v[1:] - v[0]
        system = self._augmented(du, dv, rooms(len(du), len(du) + (4 if self._drift(len(du)) else 2), len(targets)))
        system[:, len(du)] = self._gamma(du.copy(), dv.copy()) + here[0] - here[1:] + self._nugget
        system[:, len(du) + 1] = z[1:] - z[0]
        if self._drift(len(du)):
            system[:, len(du) + 2], system[:, len(du) + 3] = du, dv
        values, variances = _kriged(gram(system), 2 * here[0] + self._nugget, wanted)
        return Kriged(values + z[0], variances * self._sill)

    def _augmented(self, u: np.ndarray, v: np.ndarray, system: np.ndarray) -> np.ndarray:
        """``system`` (N, N + columns, M) with the covariances of the increments on and above the diagonal."""
        size, first = len(u), self._gamma(u.copy(), v.copy())
        for row in range(size):
            lifted = first[row] + self._nugget
            system[row, row] = 2 * lifted
            rest = np.add(first[row + 1 :], lifted, out=system[row, row + 1 : size])
            rest -= self._gamma(u[row + 1 :] - u[row], v[row + 1 :] - v[row])
        return system

    def _solve_together(self, targets: np.ndarray, shared: Shared) -> Kriged:
        """Estimates (B, P) at the blocks ``targets`` (B, P, 2)."""
        u, v = self._u[shared.near], self._v[shared.near]
        u, v, z = (part[:, 1:] - part[:, :1] for part in (u, v, self._z[shared.near]))
        east, north = self._variogram.isotropic(targets[..., 0], targets[..., 1])
        east, north = east - self._u[shared.near[:, :1]], north - self._v[shared.near[:, :1]]
        here, first = self._gamma(east.copy(), north.copy()), self._gamma(u.copy(), v.copy())[..., None]
        points = (first + self._nugget) + first.swapaxes(1, 2)
        points -= self._gamma(u[..., None] - u[:, None], v[..., None] - v[:, None])
        diagonal = np.arange(points.shape[1])
        points[:, diagonal, diagonal] += self._nugget
        sides = (first + self._nugget) + here[:, None]
        sides -= self._gamma(u[..., None] - east[:, None], v[..., None] - north[:, None])
        columns = np.stack([z, u, v] if self.linear else [z], axis=2)
        products = gram_of_blocks(shared, Covariances(points, sides, columns))
        prior = 2 * here.ravel() + self._nugget
        values, variances = _kriged(products, prior, np.stack([east.ravel(), north.ravel()]))
        shape = here.shape
        return Kriged(values.reshape(shape) + self._z[shared.near[:, :1]], variances.reshape(shape) * self._sill)

    def _drift(self, increments: int) -> bool:
        return self.linear and increments > 2

    def _gamma(self, u: np.ndarray, v: np.ndarray) -> np.ndarray:
        """The variogram without its nugget; the offsets are overwritten."""
        u *= u
        v *= v
        u += v
        return self._variogram.shape(u)


def _kriged(products: np.ndarray, prior: np.ndarray, wanted: np.ndarray) -> Kriged:
    """Estimates of Z(target) - Z_0; where the points lie on a line there is no drift.

    products: (C, C, M), of the columns under the inverse of the increments' covariances (see `gram`), C = 2, or 4 with
    a drift; prior: variances of Z(target) - Z_0 (M,); wanted: the target's coordinates from those of point 0, (2, M).
    """
    estimate, variance = products[0, 1], prior - products[0, 0]
    if len(products) == 2:
        return Kriged(estimate, variance)
    missing = products[2:, 0] - wanted
    (a, b), (_, d) = products[2:, 2:]
    determinant = a * d - b * b
    carried = determinant > _COLLINEAR * a * d
    inverse = carried / np.where(carried, determinant, 1.0)
    factors = np.stack([d * missing[0] - b * missing[1], a * missing[1] - b * missing[0]]) * inverse
    return Kriged(estimate - (factors * products[2:, 1]).sum(axis=0), variance + (factors * missing).sum(axis=0))
