"""Which calibration makes a probability mean most, judged by blocks of ground that it was not fitted on."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..spatial.blocks import BlockCounts
from ..thresholds import STEPS
from .calibration import LARGEST, Calibration, logits, probabilities
from .records import ISOTONIC, TEMPERATURE

FOLDS = 5
_HOTTEST = 20.0  # temperature, and one by it the coldest
_HALVINGS = 60
_SURE = 1.645  # standard errors: the one-sided 95 % of a normal distribution

_LOGITS = (np.arange(STEPS + 1) + 0.5) / STEPS * 2 * LARGEST - LARGEST  # in the middle of each step
_LOGITS[-1] = LARGEST


def as_shares(probability: np.ndarray) -> np.ndarray:
    """Logits from -12 to 12 as values from 0 to 1, as a histogram of `BlockHistograms` takes them.

    Parameters
    ----------
    probability : np.ndarray
        Any shape, 0 to 1.

    Returns
    -------
    np.ndarray
        The same shape.
    """
    return (np.clip(np.nan_to_num(logits(probability)), -LARGEST, LARGEST) + LARGEST) / (2 * LARGEST)


class Loss(NamedTuple):
    """How far probabilities are from what is true, by cell; the lower the better."""

    log_loss: float
    """Mean of minus the logarithm of the probability of what is true."""
    brier_score: float
    """Mean squared error."""

    def below(self, other: Loss) -> bool:
        """Whether both are lower than another's.

        Parameters
        ----------
        other : Loss
            On the same cells.
        """
        return self.log_loss < other.log_loss and self.brier_score < other.brier_score


class Fitted(NamedTuple):
    """A calibration, and what it is worth on blocks that it was not fitted on."""

    calibration: Calibration
    before: Loss
    after: Loss
    blocks: int
    helped: bool
    """Whether it lowered both losses by more than chance: with 95 % confidence over blocks."""


def fit_calibration(blocks: BlockCounts) -> Fitted | None:
    """The better of a temperature and isotonic regression, fitted on all blocks and judged on blocks left out.

    Each fifth of the blocks is left out once; isotonic regression, which follows chance more easily, is taken only
    where both its losses are the lower ones.

    Parameters
    ----------
    blocks : BlockCounts
        By `as_shares` of the probability.

    Returns
    -------
    Fitted or None
        None where fewer than five blocks hold a landslide, or other ground.
    """
    counts = blocks.counts
    if min(int(counts[:, kind].any(axis=1).sum()) for kind in (0, 1)) < FOLDS:
        return None
    fold = _folds(counts)
    before = _losses(counts, probabilities(_LOGITS))
    after = {}
    for method, fit in _FITS.items():
        after[method] = np.empty_like(before)
        for number in range(FOLDS):
            calibration = fit(counts[fold != number].sum(axis=0))
            after[method][fold == number] = _losses(counts[fold == number], calibration(probabilities(_LOGITS)))
    means = {method: _mean(losses, counts) for method, losses in after.items()}
    best = ISOTONIC if means[ISOTONIC].below(means[TEMPERATURE]) else TEMPERATURE
    gain = before - after[best]
    helped = bool((gain.sum(axis=0) > _SURE * gain.std(axis=0, ddof=1) * np.sqrt(len(gain))).all())
    return Fitted(_FITS[best](counts.sum(axis=0)), _mean(before, counts), means[best], len(blocks), helped)


def _folds(counts: np.ndarray) -> np.ndarray:
    """(blocks,): 0 to 4, so that each has a like number of blocks with landslides and of those without."""
    order = np.argsort(-counts[:, 1].sum(axis=1), kind="stable")
    fold = np.empty(len(counts), int)
    fold[order] = np.arange(len(counts)) % FOLDS
    return fold


def _losses(counts: np.ndarray, probability: np.ndarray) -> np.ndarray:
    """(blocks, 2): sums of both losses over the cells of (blocks, 2, steps), with a probability for each step."""
    inside = np.clip(probability.astype(float), 1e-7, 1 - 1e-7)
    other, landslide = counts[:, 0], counts[:, 1]
    log_loss = -(landslide * np.log(inside) + other * np.log1p(-inside)).sum(axis=1)
    return np.stack([log_loss, (landslide * (1 - inside) ** 2 + other * inside**2).sum(axis=1)], axis=1)


def _mean(losses: np.ndarray, counts: np.ndarray) -> Loss:
    """By cell, of sums by block."""
    return Loss(*(losses.sum(axis=0) / counts.sum()).tolist())


def _temperature(counts: np.ndarray) -> Calibration:
    """The temperature of the least log loss: its slope by 1 / temperature rises, so that halving finds its root."""
    other, landslide = counts
    low, high = np.log(1 / _HOTTEST), np.log(_HOTTEST)
    for _ in range(_HALVINGS):
        middle = (low + high) / 2
        expected = probabilities(np.exp(middle) * _LOGITS) * (other + landslide)
        low, high = (low, middle) if ((expected - landslide) * _LOGITS).sum() > 0 else (middle, high)
    return Calibration(TEMPERATURE, round(float(np.exp(-(low + high) / 2)), 4))


def _isotonic(counts: np.ndarray) -> Calibration:
    """Rising shares by pooling adjacent violators (Ayer et al. 1955), with one cell of each kind added to a pool, so
    that none becomes 0 or 1.
    """
    pools: list[tuple[float, float, float]] = []  # landslide cells, all cells, and the sum of their logits
    for other, landslide, logit in zip(*counts.astype(float), _LOGITS):
        if other + landslide:
            pools.append((landslide, other + landslide, (other + landslide) * logit))
            while len(pools) > 1 and pools[-2][0] * pools[-1][1] >= pools[-1][0] * pools[-2][1]:
                last, before = pools.pop(), pools.pop()
                pools.append((before[0] + last[0], before[1] + last[1], before[2] + last[2]))
    places = [round(total / cells, 4) for _, cells, total in pools]
    shares = np.maximum.accumulate([round((landslide + 1) / (cells + 2), 7) for landslide, cells, _ in pools])
    return Calibration(ISOTONIC, logit=tuple(places), probability=tuple(float(share) for share in shares))


_FITS = {TEMPERATURE: _temperature, ISOTONIC: _isotonic}
