"""The supervised contrastive loss of anchors and keys, and which keys an anchor is compared with."""

from __future__ import annotations

import torch
from torch import Tensor


def hyper_pixel_contrast(positive: Tensor, negative: Tensor, temperature: float = 0.1) -> Tensor:
    """(n,) losses of n anchors (HPCL-Net, equation 1).

    positive: (n, P), negative: (n, N) similarities (dot products) of each anchor with its keys of the same and of the
    other class; P is 1 or more, and without negatives the loss is 0. Each positive stands alone against all negatives:
    the denominator holds it and them, not the other positives. Computed with the maximum taken out of each sum.
    """
    positive, negative = positive / temperature, negative / temperature
    against = negative.logsumexp(dim=1, keepdim=True)
    return (torch.logaddexp(positive, against) - positive).mean(dim=1)


def hardest(similarity: Tensor, noise: Tensor, keys: int = 1000, hard: float = 0.1, lowest: bool = False) -> Tensor:
    """(n, keys) of the similarities (n, L) of n anchors with L keys; all of them where L is not above ``keys``.

    A share ``hard`` of the chosen ones are the hardest (HPCL-Net, section 3.2.1: 10 % of M = 1000), of the highest
    similarity, or with ``lowest`` of the lowest; the others are drawn from the rest without replacement: those whose
    ``noise`` (n, L), uniform in 0 to 1, is highest. "Top 10 % M" is read as 100 of the 1000 (guess).
    """
    if similarity.shape[1] <= keys:
        return similarity
    score = similarity.detach()
    first = (-score if lowest else score).topk(round(hard * keys), dim=1, sorted=False).indices
    chosen = noise.scatter(1, first, 2.0).topk(keys, dim=1, sorted=False).indices
    return similarity.gather(1, chosen)
