"""Cells that miss neighbours: what kriging makes of those that are left.

With B the inverse of the complete system, k the unknowns that a cell has and m those of the neighbours that it misses,
the inverse of its own system is

    B_kk - B_km inverse(B_mm) B_mk

so that only a system as large as the number of missing neighbours has to be solved (Dubrule, Mathematical Geology 15,
1983, uses this for cross-validation). Cells that miss more than half of their neighbours, and those at an edge of the
DEM, whose few systems come again and again, get the inverse of a system of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from ...base.blas import product
from ...base.progress import Pulse
from ...base.threads import run_in_threads
from .system import Neighbourhood

_CELLS = 256  # cells at a time
_PARTS = 16  # parts of cells between two signs of life
_ENTRIES = 2**21  # floats at a time, where a cell has many places


def numbers(near: Neighbourhood, inverse: np.ndarray, differences: np.ndarray, pulse: Pulse) -> np.ndarray:
    """(N, terms): the dual numbers of N cells; 0 for missing neighbours.

    inverse: that of the complete system; differences: (N, nodes), of the neighbours from the cell, NaN where missing.
    """
    known = np.isfinite(differences)
    few, *others = _kinds(known)
    filled = np.where(known, differences, 0.0)
    result = product(filled, inverse[: near.nodes])

    def fill(part: tuple[np.ndarray, np.ndarray]) -> None:
        """Neighbours as the others predict them change nothing, and their own numbers are 0."""
        cells, missing = part
        own = np.take_along_axis(result[cells], missing, axis=1)
        filled[cells[:, None], missing] = -np.linalg.solve(_between(inverse, missing), own[..., None])[..., 0]
        result[cells] = product(filled[cells], inverse[: near.nodes])
        result[cells[:, None], missing] = 0.0

    _each(fill, _alike(known, few, _CELLS), pulse)
    for cells, system in _own_systems(near, known, *others, pulse):
        result[cells] = product(filled[cells], system[: near.nodes])
    return result


def variances(near: Neighbourhood, inverse: np.ndarray, known: np.ndarray, sides: np.ndarray, pulse: Pulse):
    """(N, places): the kriging variance in N cells at the same places of each; ``sides`` (places, terms) are theirs.

    known: (N, nodes), whether the neighbour is there.
    """
    (few, *others), (explained, weights) = _kinds(known), _explained(inverse, sides)
    result = np.empty((len(known), len(sides)))

    def reduce(part: tuple[np.ndarray, np.ndarray]) -> None:
        cells, missing = part
        lost = np.ascontiguousarray(weights.T)[missing]  # (cells, missing, places)
        solved = np.linalg.solve(_between(inverse, missing), lost)
        result[cells] = near.variance_of(explained - np.einsum("nmp,nmp->np", lost, solved))

    step = max(1, min(_CELLS, _ENTRIES // (near.nodes * len(sides))))
    _each(reduce, _alike(known, few, step), pulse)
    for cells, system in _own_systems(near, known, *others, pulse):
        result[cells] = near.variance(sides, system)
    return result


def own_variances(near: Neighbourhood, inverse: np.ndarray, known: np.ndarray, sides: np.ndarray, pulse: Pulse):
    """(N,): the same where each cell has a place of its own; ``sides`` (N, terms)."""
    (few, *others), (explained, weights) = _kinds(known), _explained(inverse, sides)
    result = np.empty(len(known))

    def reduce(part: tuple[np.ndarray, np.ndarray]) -> None:
        cells, missing = part
        lost = np.take_along_axis(weights[cells], missing, axis=1)
        solved = np.linalg.solve(_between(inverse, missing), lost[..., None])[..., 0]
        result[cells] = near.variance_of(explained[cells] - np.einsum("nm,nm->n", lost, solved))

    _each(reduce, _alike(known, few, _CELLS), pulse)
    for cells, system in _own_systems(near, known, *others, pulse):
        result[cells] = near.variance(sides[cells], system)
    return result


def _each(work: Callable, parts: list, pulse: Pulse) -> None:
    for start in range(0, len(parts), _PARTS):
        pulse()
        run_in_threads(work, parts[start : start + _PARTS])


def _explained(inverse: np.ndarray, sides: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(N,) sides' B sides, and (N, terms) B sides, for right sides (N, terms)."""
    weights = product(sides, inverse)
    return np.einsum("nt,nt->n", weights, sides), weights


def _kinds(known: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Indices of cells that miss at most half of their neighbours, that miss whole rows and columns, and of others."""
    size = round(known.shape[1] ** 0.5)
    square = known.reshape(-1, size, size)
    edge = (square == (square.any(axis=2)[:, :, None] & square.any(axis=1)[:, None, :])).all(axis=(1, 2))
    many = 2 * known.sum(axis=1) < known.shape[1]
    return tuple(np.flatnonzero(kind) for kind in (~edge & ~many, edge, ~edge & many))


def _alike(known: np.ndarray, cells: np.ndarray, step: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Up to ``step`` of the ``cells`` that miss equally many neighbours: (n,), and which these are (n, missing)."""
    count, parts = known.shape[1] - known[cells].sum(axis=1), []
    for number in np.unique(count):
        mine = cells[count == number]
        missing = np.nonzero(~known[mine])[1].reshape(len(mine), number)
        parts += [(mine[start : start + step], missing[start : start + step]) for start in range(0, len(mine), step)]
    return parts


def _between(inverse: np.ndarray, missing: np.ndarray) -> np.ndarray:
    """(n, missing, missing): B_mm."""
    return inverse[missing[:, :, None], missing[:, None, :]]


def _own_systems(near: Neighbourhood, known: np.ndarray, edge: np.ndarray, rest: np.ndarray, pulse: Pulse) -> Iterator:
    """Cells by the neighbours that they have: (indices of some, inverse of their system). Edges' are remembered."""
    for inverses, cells in ((near.inverses, edge), (near.inverse, rest)):
        patterns, members = np.unique(np.packbits(known[cells], axis=1), axis=0, return_inverse=True)
        patterns = np.unpackbits(patterns, axis=1, count=near.nodes).astype(bool)
        order = np.argsort(members.ravel(), kind="stable")
        bounds = np.searchsorted(members.ravel()[order], np.arange(len(patterns) + 1))
        for start in range(0, len(patterns), _CELLS):
            pulse()
            for number, system in enumerate(inverses(patterns[start : start + _CELLS]), start):
                yield cells[order[bounds[number] : bounds[number + 1]]], system
