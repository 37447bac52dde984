"""Draw anchors among their candidates, on the CPU, and find their rows on the device."""

from __future__ import annotations

import torch
from torch import Tensor

from .anchors import BACKGROUND, LANDSLIDE

KINDS = (LANDSLIDE, BACKGROUND)
"""The order of classes wherever anchors, keys and queues are numbered: 0 landslide, 1 background."""


def choose(candidates: Tensor, per_class: int, generator: torch.Generator) -> list[Tensor]:
    """For each of `KINDS` the places of at most ``per_class`` candidates of a whole batch.

    candidates: (B, h, w) as `anchors.candidates` gives them, on the generator's device; a place (int64) counts through
    the flattened batch. Uniform, without replacement, all of them where there are fewer (HPCL-Net, section 3.2.1; the
    last two are guesses). Places come in random order, so that the first ones are a uniform choice too.
    """
    flat = candidates.flatten()
    chosen = []
    for kind in KINDS:
        places = (flat == kind).nonzero().flatten()
        order = torch.randperm(len(places), generator=generator, device=flat.device)
        chosen.append(places[order[:per_class]])
    return chosen


def upload(tensor: Tensor, device: torch.device) -> Tensor:
    """``tensor`` on ``device``, a GPU's from memory that it fetches by itself, so that nobody waits for it."""
    return (tensor.pin_memory() if device.type == "cuda" else tensor).to(device, non_blocking=True)


def rows_at(features: Tensor, places: Tensor) -> Tensor:
    """(n, D) features at ``places`` (n,), on the CPU, of a batch of maps (B, D, h, w)."""
    _, _, rows, cols = features.shape
    places = upload(places, features.device)
    batch, place = places // (rows * cols), places % (rows * cols)
    return features[batch, :, place // cols, place % cols]
