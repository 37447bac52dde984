"""Losses on class scores, by name.

Each takes logits (batch, classes, rows, cols) and label (batch, rows, cols) int64, `UNKNOWN` where nothing is known,
and gives a scalar over the known pixels of the batch; class 0 is other ground, the others are landslides. A batch
without any known pixel gives 0 with a graph, so that a step on it changes nothing. Sums are taken in float32 or better.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Callable, Protocol

import torch
from torch import Tensor
from torch.nn import functional

from ...base.errors import InputError
from ...dataset.chips import UNKNOWN


class Loss(Protocol):
    """A loss that `build_loss` made."""

    def __call__(self, logits: Tensor, label: Tensor, known: int | None = None) -> Tensor:
        """A scalar with a graph.

        Parameters
        ----------
        logits
            (batch, classes, rows, cols), of any float type.
        label
            (batch, rows, cols) int64, `UNKNOWN` where nothing is known.
        known
            How many pixels have a label, where the caller knows; None: they are counted, for which some losses wait
            for a GPU.
        """


def cross_entropy(logits: Tensor, label: Tensor, class_weights: Sequence[float] | None = None) -> Tensor:
    """Mean cross-entropy (HPCL-Net paper, equation 4 in its usual sign).

    Parameters
    ----------
    logits : Tensor
        (batch, classes, rows, cols), of any float type.
    label : Tensor
        (batch, rows, cols) int64, `UNKNOWN` where nothing is known.
    class_weights : sequence of float, optional
        (classes,) weights above 0 of the pixels of each class; the mean is then over the weights' sum. Default: all 1.

    Returns
    -------
    Tensor
        A scalar with a graph, 0 or more.

    Raises
    ------
    InputError
        For another number of weights than of classes.
    """
    if class_weights is None:
        return _each(logits, label).sum() / (label != UNKNOWN).sum().clamp(min=1)
    if len(class_weights) != logits.shape[1]:
        raise InputError(f"{len(class_weights)} class weights do not fit {logits.shape[1]} classes; give one for each.")
    known = label != UNKNOWN
    each = [torch.full((), weight, dtype=torch.float32, device=logits.device) for weight in class_weights]
    weights = torch.stack(each)  # filled on the device: nothing is copied there, which would wait for it
    weight = weights[label.where(known, 0)] * known
    total = weight.sum()
    return (weight * _each(logits, label)).sum() / total.where(total > 0, 1.0)


def focal(logits: Tensor, label: Tensor, gamma: float = 2.0) -> Tensor:
    """Mean of (1 - p) ** gamma times the cross-entropy, p being the probability of the true class.

    Lin et al. 2017 (arXiv 1708.02002), equation 4, with the gamma found best there.

    Parameters
    ----------
    logits : Tensor
        (batch, classes, rows, cols), of any float type.
    label : Tensor
        (batch, rows, cols) int64, `UNKNOWN` where nothing is known.
    gamma : float, default 2.0
        0, which gives the cross-entropy, or at least 1.

    Returns
    -------
    Tensor
        A scalar with a graph, 0 or more.
    """
    entropy = _each(logits, label)
    return ((1 - torch.exp(-entropy)) ** gamma * entropy).sum() / (label != UNKNOWN).sum().clamp(min=1)


def hard_examples(
    logits: Tensor, label: Tensor, share: float = 0.25, least: int = 1024, known: int | None = None
) -> Tensor:
    """Mean cross-entropy of the hardest pixels (online hard example mining, Shrivastava et al. 2016, on pixels).

    Parameters
    ----------
    logits : Tensor
        (batch, classes, rows, cols), of any float type.
    label : Tensor
        (batch, rows, cols) int64, `UNKNOWN` where nothing is known.
    share : float, default 0.25
        Which part of the known pixels is taken, 0 to 1 (guess).
    least : int, default 1024
        At least so many pixels are taken, or all that are known (guess).
    known : int, optional
        How many pixels have a label, where the caller knows (`Loss`). Default: they are counted.

    Returns
    -------
    Tensor
        A scalar with a graph, 0 or more.
    """
    known = int((label != UNKNOWN).sum()) if known is None else known
    kept = min(known, max(least, int(share * known)))
    entropy = _each(logits, label).where(label != UNKNOWN, -1.0)
    return entropy.flatten().topk(kept, sorted=False).values.sum() / max(kept, 1)


def lovasz(logits: Tensor, label: Tensor) -> Tensor:
    """The Lovász extension of 1 - IoU of the landslide classes, their mean where there are several.

    Berman et al. 2018 (arXiv 1705.08790), algorithm 1, on softmax probabilities, all pixels of the batch as one set
    (guess). A class that does not occur counts too: its IoU is 0 as soon as one pixel is taken for it.

    Parameters
    ----------
    logits : Tensor
        (batch, classes, rows, cols), of any float type.
    label : Tensor
        (batch, rows, cols) int64, `UNKNOWN` where nothing is known.

    Returns
    -------
    Tensor
        A scalar with a graph, 0 to 1.
    """
    return torch.stack([_lovasz(*pair) for pair in _memberships(logits, label)]).mean()


def soft_iou(logits: Tensor, label: Tensor) -> Tensor:
    """1 - IoU of the landslide classes with probabilities for memberships, over the batch as one set.

    Rahman and Wang 2016 (Optimizing intersection-over-union in deep neural networks). One pixel is added above and
    below (guess), so that a batch without landslides has a loss too.

    Parameters
    ----------
    logits : Tensor
        (batch, classes, rows, cols), of any float type.
    label : Tensor
        (batch, rows, cols) int64, `UNKNOWN` where nothing is known.

    Returns
    -------
    Tensor
        A scalar with a graph, 0 to 1, the mean over the landslide classes.
    """
    losses = []
    for probability, truth in _memberships(logits, label):
        shared = (probability * truth).sum()
        losses.append(1 - (shared + 1) / ((probability + truth).sum() - shared + 1))
    return torch.stack(losses).mean()


def dice(logits: Tensor, label: Tensor) -> Tensor:
    """1 - Dice coefficient (F1) of the landslide classes, as `soft_iou`, with one pixel added above and below.

    Parameters
    ----------
    logits : Tensor
        (batch, classes, rows, cols), of any float type.
    label : Tensor
        (batch, rows, cols) int64, `UNKNOWN` where nothing is known.

    Returns
    -------
    Tensor
        A scalar with a graph, 0 to 1, the mean over the landslide classes.
    """
    losses = []
    for probability, truth in _memberships(logits, label):
        losses.append(1 - (2 * (probability * truth).sum() + 1) / ((probability + truth).sum() + 1))
    return torch.stack(losses).mean()


LOSSES: dict[str, Callable[..., Tensor]] = {
    "cross_entropy": cross_entropy,
    "focal": focal,
    "ohem": hard_examples,
    "lovasz": lovasz,
    "iou": soft_iou,
    "dice": dice,
}


def build_loss(name: str, class_weights: Sequence[float] | None = None) -> Loss:
    """The loss of a name, or the sum of several.

    Parameters
    ----------
    name : str
        A key of `LOSSES`, or several joined by "+".
    class_weights : sequence of float, optional
        (classes,) weights above 0, for the cross-entropy. Default: all 1.

    Returns
    -------
    Loss
        Of logits and label.

    Raises
    ------
    InputError
        For an unknown name, for weights that are not positive, and for weights where no part is the cross-entropy.
    """
    names = [part.strip() for part in name.split("+")]
    unknown = [part for part in names if part not in LOSSES]
    if unknown:
        raise InputError(f"The loss {unknown[0]!r} is unknown; choose among {', '.join(LOSSES)}, or join some by '+'.")
    if class_weights is not None and not ("cross_entropy" in names and min(class_weights, default=0) > 0):
        raise InputError(
            f"Class weights {tuple(class_weights)} do not go with the loss {name!r}; give weights above 0 and a loss "
            "with cross_entropy in it, or no weights."
        )

    def loss(logits: Tensor, label: Tensor, known: int | None = None) -> Tensor:
        told: dict[str, dict[str, object]] = {
            "cross_entropy": {"class_weights": class_weights},
            "ohem": {"known": known},
        }
        return torch.stack([LOSSES[part](logits, label, **told.get(part, {})) for part in names]).sum()

    return loss


def _each(logits: Tensor, label: Tensor) -> Tensor:
    """(batch, rows, cols): the cross-entropy of every pixel, 0 where its class is unknown."""
    return functional.cross_entropy(_precise(logits), label, ignore_index=UNKNOWN, reduction="none")


def _precise(logits: Tensor) -> Tensor:
    return logits.to(torch.promote_types(logits.dtype, torch.float32))


def _memberships(logits: Tensor, label: Tensor) -> list[tuple[Tensor, Tensor]]:
    """For each landslide class its probability and its truth (0 or 1), flat, both 0 where nothing is known."""
    probability, known = _precise(logits).softmax(dim=1), label != UNKNOWN
    return [
        ((probability[:, number] * known).flatten(), (label == number).to(probability).flatten())
        for number in range(1, logits.shape[1])
    ]


def _lovasz(probability: Tensor, truth: Tensor) -> Tensor:
    """Errors in falling order times what each adds to the Jaccard loss of the set of all before it.

    Pixels of which nothing is known have no error and no truth, and so no part in it.
    """
    errors, order = (truth - probability).abs().sort(descending=True)
    truth = truth[order]
    jaccard = 1 - (truth.sum() - truth.cumsum(0)) / (truth.sum() + (1 - truth).cumsum(0))
    return errors @ jaccard.diff(prepend=jaccard.new_zeros(1))
