"""The supervised contrastive loss of anchors and keys, and which keys an anchor is compared with."""

from __future__ import annotations

import torch
from torch import Tensor


def hyper_pixel_contrast(positive: Tensor, negative: Tensor, temperature: float = 0.1) -> Tensor:
    """Losses of anchors by their keys (HPCL-Net, equation 1).

    Each positive stands alone against all negatives: the denominator holds it and them, not the other positives.
    Computed with the maximum taken out of each sum.

    Parameters
    ----------
    positive : Tensor
        (n, P) similarities (dot products) of each of n anchors with its keys of the same class; P is 1 or more.
    negative : Tensor
        (n, N) the same with its keys of the other class; without any, the loss is 0.
    temperature : float, default 0.1
        Above 0; similarities are divided by it.

    Returns
    -------
    Tensor
        (n,) losses, 0 or more.
    """
    positive, negative = positive / temperature, negative / temperature
    against = negative.logsumexp(dim=1, keepdim=True)
    return (torch.logaddexp(positive, against) - positive).mean(dim=1)


def hardest(similarity: Tensor, noise: Tensor, keys: int = 1000, hard: float = 0.1, lowest: bool = False) -> Tensor:
    """Some of the similarities of anchors with their keys: the hardest, and others by chance.

    A share ``hard`` of the chosen ones are the hardest (HPCL-Net, section 3.2.1: 10 % of M = 1000); the others are
    drawn from the rest without replacement. "Top 10 % M" is read as 100 of the 1000 (guess).

    Parameters
    ----------
    similarity : Tensor
        (n, L) of n anchors with L keys.
    noise : Tensor
        (n, L) uniform in 0 to 1: of the rest, those with the highest are drawn.
    keys : int, default 1000
        How many are chosen for each anchor; all where L is not above it.
    hard : float, default 0.1
        Share of the chosen ones that are the hardest, 0 to 1.
    lowest : bool, default False
        Whether the hardest are those of the lowest similarity; else of the highest.

    Returns
    -------
    Tensor
        (n, keys) similarities, with their graph; (n, L) where L is not above ``keys``.
    """
    if similarity.shape[1] <= keys:
        return similarity
    score = similarity.detach()
    first = (-score if lowest else score).topk(round(hard * keys), dim=1, sorted=False).indices
    chosen = noise.scatter(1, first, 2.0).topk(keys, dim=1, sorted=False).indices
    return similarity.gather(1, chosen)
