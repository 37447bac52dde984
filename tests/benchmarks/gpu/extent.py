"""How much is measured: all of it on a GPU, or a little of everything where there is none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Extent:
    """Sizes of what is measured, and seconds that a part may take."""

    device: str
    """auto, cpu, cuda or cuda:N."""
    preset: str
    """Of the networks: paper or small."""
    tile: int
    """Side of a tile and of a training sample, in pixels."""
    overlap: int
    """Pixels that tiles share."""
    scene: int
    """Side of the scene that is swept, in pixels."""
    rounds: int
    """Times that it is swept."""
    batch: int
    """Tiles that go through a network together."""
    steps: int
    """Training steps that are timed."""
    chips: int
    """Chips to train on; one more is held out."""
    epochs: int
    visits: int
    """How often an epoch looks at every chip."""


FULL = Extent("cuda", "paper", 512, 128, 4096, 3, 8, 30, 8, 5, 15)
QUICK = Extent("cpu", "small", 64, 16, 112, 1, 2, 1, 2, 1, 1)

LIMITS = {"tests": 70, "precision": 60, "tiles": 60, "steps": 60, "training": 90}
"""Seconds of each part, 340 together."""


def usual_extent(quick: bool) -> Extent:
    """All on a GPU; a little where ``quick`` is wished or no GPU is there."""
    if quick:
        return QUICK
    import torch  # which takes seconds to import

    return FULL if torch.cuda.is_available() else QUICK
