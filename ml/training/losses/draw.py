"""Draw anchors among their candidates, on the CPU, and find their rows on the device."""

from __future__ import annotations

import torch
from torch import Tensor

from .anchors import BACKGROUND, LANDSLIDE

KINDS = (LANDSLIDE, BACKGROUND)
"""The order of classes wherever anchors, keys and queues are numbered: 0 landslide, 1 background."""


def choose(candidates: Tensor, per_class: int, generator: torch.Generator) -> list[Tensor]:
    """Draw anchors from the candidates of a whole batch, uniformly and without replacement.

    HPCL-Net, section 3.2.1; that there is no replacement, and that all are taken where there are fewer, are guesses.

    Parameters
    ----------
    candidates : Tensor
        (B, h, w) as `anchors.candidates` gives them, on the generator's device.
    per_class : int
        How many of each class are drawn at most.
    generator : torch.Generator
        The only source of chance.

    Returns
    -------
    list of Tensor
        For each of `KINDS` (n,) int64 places, n up to ``per_class``, counted through the flattened batch. They come in
        random order, so that the first ones are a uniform choice too.
    """
    flat = candidates.flatten()
    chosen = []
    for kind in KINDS:
        places = (flat == kind).nonzero().flatten()
        order = torch.randperm(len(places), generator=generator, device=flat.device)
        chosen.append(places[order[:per_class]])
    return chosen


def upload(tensor: Tensor, device: torch.device) -> Tensor:
    """A tensor on a device, a GPU's from memory that it fetches by itself, so that nobody waits for it.

    Parameters
    ----------
    tensor : Tensor
        On the CPU.
    device : torch.device
        Where it is wanted.

    Returns
    -------
    Tensor
        Of the same shape and type.
    """
    return (tensor.pin_memory() if device.type == "cuda" else tensor).to(device, non_blocking=True)


def rows_at(features: Tensor, places: Tensor) -> Tensor:
    """The features of some hyper-pixels.

    Parameters
    ----------
    features : Tensor
        (B, D, h, w) a batch of maps, on any device.
    places : Tensor
        (n,) int64 on the CPU, counted through a flattened (B, h, w).

    Returns
    -------
    Tensor
        (n, D), on the device of ``features``.
    """
    _, _, rows, cols = features.shape
    places = upload(places, features.device)
    batch, place = places // (rows * cols), places % (rows * cols)
    return features[batch, :, place // cols, place % cols]
