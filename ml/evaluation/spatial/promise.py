"""A threshold with a promise: with 95 % confidence, no more than a share of the landslides' area is missed.

Learn then test (Angelopoulos, Bates, Candes, Jordan & Lei, arXiv 2110.01052): thresholds are tested one after the other
from the safest upwards, each for the null hypothesis that it misses more than is allowed, and the last one before the
first that is not rejected is taken. Tested in this fixed order, none costs another one its confidence. (Conformal risk
control by the same authors, arXiv 2208.02814, promises the mean over many scenes alone.)
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..thresholds import STEPS, shown
from .blocks import BlockCounts

CONFIDENCE = 0.95


@dataclass(frozen=True)
class Promise:
    """What can be said of thresholds of a probability."""

    misses: float
    """Share of the landslides' area that may be missed, between 0 and 1."""
    threshold: float | None
    """The highest that keeps the promise, above 0; None where none does."""
    missed: float
    """Share of the area that it misses here; without one, that the lowest threshold above 0 does."""
    blocks: int
    """How many hold landslides."""
    weight: float
    """How many blocks of equal landslide area they are worth (Kish 1965)."""

    @property
    def needed(self) -> int:
        """How many blocks of equal area it takes if nothing is missed."""
        return math.ceil(math.log(1 - CONFIDENCE) / math.log(1 - self.misses))

    def sentence(self) -> str:
        """What is promised, and on what ground; or why nothing is."""
        blocks = f"{self.blocks} blocks with landslides, which weigh as much as {self.weight:.0f} of equal area"
        if self.threshold is not None:
            limit = shown(self.threshold)
            return (
                f"At a threshold of {limit} at most {self.misses:.3g} of the landslides' area is missed "
                f"on ground like this, with 95 % confidence; here it misses {self.missed:.3g} ({blocks})."
            )
        if math.floor(self.weight) < self.needed:
            reason = f"that takes {self.needed}, and there are {blocks}; map more ground"
        else:
            reason = f"the lowest one above 0 misses {self.missed:.3g} here ({blocks}); map more ground"
        return (
            f"No threshold can promise, with 95 % confidence, to miss at most {self.misses:.3g} of the landslides' "
            f"area: {reason}, or allow more misses."
        )


def promised_threshold(blocks: BlockCounts, misses: float) -> Promise:
    """The highest threshold at which, with 95 % confidence, at most a share of the landslides' area is missed.

    Blocks are taken as drawn independently of each other from ground like that where the threshold will be used. Each
    test is the Hoeffding-Bentkus bound on the mean of losses from 0 to 1 (Bates, Angelopoulos, Lei, Malik & Jordan,
    arXiv 2101.02703). That blocks count by their landslides' area, and with the effective sample size of such weights
    (Kish 1965, Survey Sampling), is a guess, which simulations of even and very uneven areas bear out.

    Parameters
    ----------
    blocks : BlockCounts
        Of a probability.
    misses : float
        The share, between 0 and 1.

    Returns
    -------
    Promise
        With the least of the thresholds that are multiples of 1/256 where the test fails at once: None.
    """
    landslide = blocks.with_landslides.landslide.astype(float)
    area = landslide.sum(axis=1)
    if not area.size:
        return Promise(misses, None, float("nan"), 0, 0.0)
    missed = np.concatenate([[0.0], np.cumsum(landslide.sum(axis=0))[:-1]]) / area.sum()  # at each threshold
    weight = float(area.sum() ** 2 / (area**2).sum())
    kept = np.array([tail_bound(share, math.floor(weight), misses) <= 1 - CONFIDENCE for share in missed[1:]])
    steps = int(np.cumprod(kept).sum())  # above 0, where nothing is missed and all is called
    threshold = steps / STEPS if steps else None
    return Promise(misses, threshold, float(missed[max(steps, 1)]), len(area), weight)


def tail_bound(mean: float, size: int, limit: float) -> float:
    """Hoeffding-Bentkus: a bound on how probable a mean so low is where the true one is above a limit.

    Parameters
    ----------
    mean : float
        Of losses from 0 to 1, each independent of the others.
    size : int
        How many there are.
    limit : float
        Between 0 and 1.

    Returns
    -------
    float
        0 to 1, a p-value.

    Examples
    --------
    >>> round(tail_bound(0.0, 29, 0.1), 4), round(tail_bound(0.0, 28, 0.1), 4)
    (0.0471, 0.0523)
    """
    if mean >= limit or size < 1:
        return 1.0
    apart = (1 - mean) * math.log((1 - mean) / (1 - limit)) + (mean * math.log(mean / limit) if mean else 0.0)
    return min(1.0, math.exp(-size * apart), math.e * _binomial(math.ceil(size * mean - 1e-9), size, limit))


def _binomial(most: int, size: int, chance: float) -> float:
    """How probable ``most`` successes or fewer are in ``size`` trials."""
    total, term = 0.0, size * math.log1p(-chance)
    for successes in range(most + 1):
        total += math.exp(term)
        term += math.log((size - successes) / (successes + 1) * chance / (1 - chance)) if successes < size else 0.0
    return min(1.0, total)
