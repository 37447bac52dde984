"""Cells that miss neighbours: what kriging makes of those that are left.

With B the inverse of the complete system, k the unknowns that a cell has and m those of the neighbours that it misses,
the inverse of its own system is

    B_kk - B_km inverse(B_mm) B_mk

so that only a system as large as the number of missing neighbours has to be solved (Dubrule, Cross validation of
kriging in a unique neighborhood, Mathematical Geology 15, 1983, uses this to leave data out). Cells that miss more than
half of their neighbours, and those at an edge of the DEM, whose few systems come again and again, get the inverse of a
system of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from ...base.blas import product
from ...base.progress import Pulse
from ...base.threads import run_in_threads
from .system import Neighbourhood

_CELLS = 256  # cells at a time
_PARTS = 16  # parts of cells between two signs of life
_ENTRIES = 2**21  # floats at a time, where a cell has many places


class _Kinds(NamedTuple):
    """Indices of cells that miss at most half of their neighbours, that miss whole rows and columns, and of others."""

    few: np.ndarray
    edge: np.ndarray
    rest: np.ndarray


class _Alike(NamedTuple):
    """Cells that miss equally many neighbours: their indices (n,), and which neighbours these are (n, missing)."""

    cells: np.ndarray
    missing: np.ndarray


def coefficients(near: Neighbourhood, inverse: np.ndarray, differences: np.ndarray, pulse: Pulse) -> np.ndarray:
    """Dual kriging coefficients of cells that miss neighbours.

    Parameters
    ----------
    near : Neighbourhood
        That of all the cells.
    inverse : (terms, terms)
        Of the complete system.
    differences : (N, nodes)
        Of the neighbours' values from the cell's own, in units of z; NaN where missing.
    pulse : Pulse
        Felt now and then.

    Returns
    -------
    (N, terms) float64
        0 for missing neighbours.
    """
    known = np.isfinite(differences)
    kinds = _kinds(known)
    filled = np.where(known, differences, 0.0)
    result = product(filled, inverse[: near.nodes])

    def fill(part: _Alike) -> None:
        """Neighbours as the others predict them change nothing, and their own coefficients are 0."""
        cells, missing = part
        own = np.take_along_axis(result[cells], missing, axis=1)
        filled[cells[:, None], missing] = -np.linalg.solve(_between(inverse, missing), own[..., None])[..., 0]
        result[cells] = product(filled[cells], inverse[: near.nodes])
        result[cells[:, None], missing] = 0.0

    _each(fill, _alike(known, kinds.few, _CELLS), pulse)
    for cells, system in _own_systems(near, known, kinds, pulse):
        result[cells] = product(filled[cells], system[: near.nodes])
    return result


def variances(
    near: Neighbourhood, inverse: np.ndarray, known: np.ndarray, sides: np.ndarray, pulse: Pulse
) -> np.ndarray:
    """Kriging variances in N cells that miss neighbours, at the same places of each.

    Parameters
    ----------
    near, inverse, pulse
        See `coefficients`.
    known : (N, nodes) bool
        Whether the neighbour is there.
    sides : (places, terms)
        Right sides of the system at the places.

    Returns
    -------
    (N, places) float64
        Squared units of z.
    """
    kinds, (explained, weights) = _kinds(known), _explained(inverse, sides)
    result = np.empty((len(known), len(sides)))

    def reduce(part: _Alike) -> None:
        cells, missing = part
        lost = np.ascontiguousarray(weights.T)[missing]  # (cells, missing, places)
        solved = np.linalg.solve(_between(inverse, missing), lost)
        result[cells] = near.variance_of(explained - np.einsum("nmp,nmp->np", lost, solved))

    step = max(1, min(_CELLS, _ENTRIES // (near.nodes * len(sides))))
    _each(reduce, _alike(known, kinds.few, step), pulse)
    for cells, system in _own_systems(near, known, kinds, pulse):
        result[cells] = near.variance(sides, system)
    return result


def own_variances(
    near: Neighbourhood, inverse: np.ndarray, known: np.ndarray, sides: np.ndarray, pulse: Pulse
) -> np.ndarray:
    """The same as `variances` where each cell has a place of its own.

    Parameters
    ----------
    near : Neighbourhood
        Of all the cells.
    inverse : (terms, terms)
        Of its complete system.
    known : (N, nodes) bool
        Which of its nodes hold data, cell by cell.
    sides : (N, terms)
        Right sides at the place of each cell.
    pulse : Pulse
        Called between parts of the work.

    Returns
    -------
    (N,) float64
        Kriging variances, squared units of z.
    """
    kinds, (explained, weights) = _kinds(known), _explained(inverse, sides)
    result = np.empty(len(known))

    def reduce(part: _Alike) -> None:
        cells, missing = part
        lost = np.take_along_axis(weights[cells], missing, axis=1)
        solved = np.linalg.solve(_between(inverse, missing), lost[..., None])[..., 0]
        result[cells] = near.variance_of(explained[cells] - np.einsum("nm,nm->n", lost, solved))

    _each(reduce, _alike(known, kinds.few, _CELLS), pulse)
    for cells, system in _own_systems(near, known, kinds, pulse):
        result[cells] = near.variance(sides[cells], system)
    return result


def _each(work: Callable[[_Alike], None], parts: list[_Alike], pulse: Pulse) -> None:
    for start in range(0, len(parts), _PARTS):
        pulse()
        run_in_threads(work, parts[start : start + _PARTS])


def _explained(inverse: np.ndarray, sides: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N,) sides' B sides, and (N, terms) B sides, for right sides (N, terms)."""
    weights = product(sides, inverse)
    return np.einsum("nt,nt->n", weights, sides), weights


def _kinds(known: np.ndarray) -> _Kinds:
    size = round(known.shape[1] ** 0.5)
    square = known.reshape(-1, size, size)
    edge = (square == (square.any(axis=2)[:, :, None] & square.any(axis=1)[:, None, :])).all(axis=(1, 2))
    many = 2 * known.sum(axis=1) < known.shape[1]
    return _Kinds(*map(np.flatnonzero, (~edge & ~many, edge, ~edge & many)))


def _alike(known: np.ndarray, cells: np.ndarray, step: int) -> list[_Alike]:
    """The ``cells``, up to ``step`` at a time of those that miss equally many neighbours."""
    parts: list[_Alike] = []
    count = known.shape[1] - known[cells].sum(axis=1)
    for number in np.unique(count):
        mine = cells[count == number]
        missing = np.nonzero(~known[mine])[1].reshape(len(mine), number)
        starts = range(0, len(mine), step)
        parts += [_Alike(mine[start : start + step], missing[start : start + step]) for start in starts]
    return parts


def _between(inverse: np.ndarray, missing: np.ndarray) -> np.ndarray:
    """(n, missing, missing): B_mm."""
    return inverse[missing[:, :, None], missing[:, None, :]]


def _own_systems(
    near: Neighbourhood, known: np.ndarray, kinds: _Kinds, pulse: Pulse
) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Cells by the neighbours that they have: (indices of some, inverse of their system). Edges' are remembered."""
    for inverses, cells in ((near.inverses, kinds.edge), (near.inverse, kinds.rest)):
        patterns, members = np.unique(np.packbits(known[cells], axis=1), axis=0, return_inverse=True)
        patterns = np.unpackbits(patterns, axis=1, count=near.nodes).astype(bool)
        order = np.argsort(members.ravel(), kind="stable")
        bounds = np.searchsorted(members.ravel()[order], np.arange(len(patterns) + 1))
        for start in range(0, len(patterns), _CELLS):
            pulse()
            for number, system in enumerate(inverses(patterns[start : start + _CELLS]), start):
                yield cells[order[bounds[number] : bounds[number + 1]]], system
