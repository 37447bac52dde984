"""Which regions an epoch visits where every source of data is to be seen as often."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

import numpy as np


def balanced_regions(sources: Sequence[Hashable], visits: int, generator: np.random.Generator) -> np.ndarray:
    """Every source as often as any other, and of a source every region as often as any other, but for one visit.

    Parameters
    ----------
    sources : sequence of hashable
        (regions,) what each region is of.
    visits : int
        Of an epoch.
    generator : np.random.Generator
        Decides which regions of a source are visited once more, or at all, where they are too many.

    Returns
    -------
    np.ndarray
        int (visits,): the region of each visit.

    Examples
    --------
    >>> chosen = balanced_regions(["map", "chips", "chips", "chips"], 6, np.random.default_rng(1))
    >>> np.bincount(chosen).tolist()
    [3, 1, 1, 1]
    """
    names = list(dict.fromkeys(sources))
    members = [np.flatnonzero([source == name for source in sources]) for name in names]
    counts = [len(share) for share in np.array_split(np.arange(visits), len(names))]
    return np.concatenate([_in_turn(own, count, generator) for own, count in zip(members, counts)])


def _in_turn(regions: np.ndarray, count: int, generator: np.random.Generator) -> np.ndarray:
    """(count,): all of ``regions`` again and again, each time in an order of its own."""
    rounds = [generator.permutation(regions) for _ in range(-(-count // len(regions)))]
    return np.concatenate([*rounds, regions[:0]])[:count]
