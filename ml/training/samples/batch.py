"""Samples, and batches of them as a network takes them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor

from ...dataset.chips import UNKNOWN


@dataclass(frozen=True)
class Batch:
    """Samples that go through the network together."""

    image: Tensor
    """(B, bands, n, n) in the network's units; NaN all over in a sample that lacks it."""
    dem: Tensor
    """(B, channels, n, n) in the network's units; NaN all over in a sample that lacks it."""
    label: Tensor
    """(B, n, n) int64, `UNKNOWN` where nothing is known."""
    candidates: Tensor
    """(B, n/8, n/8) uint8, 0 where a hyper-pixel cannot be an anchor (everywhere without contrast); on the CPU, where
    anchors are drawn.
    """

    @property
    def known(self) -> int:
        """How many pixels have a label; of a batch on a GPU, this waits for it."""
        return int((self.label != UNKNOWN).sum())

    def to(self, device: torch.device, channels_last: bool = True) -> Batch:
        """Image, DEM and label on a device; from `pinned` memory nobody waits for that.

        Parameters
        ----------
        device : torch.device
            Where to.
        channels_last : bool, default True
            Keep the channels of a pixel side by side in memory.

        Returns
        -------
        Batch
            Its candidates stay on the CPU.
        """
        form = torch.channels_last if channels_last else torch.contiguous_format
        image, dem = (tensor.to(device, non_blocking=True, memory_format=form) for tensor in (self.image, self.dem))
        return Batch(image, dem, self.label.to(device, non_blocking=True), self.candidates)

    def pinned(self) -> Batch:
        """The batch in memory that a GPU can fetch by itself."""
        image, dem, label = (tensor.pin_memory() for tensor in (self.image, self.dem, self.label))
        return Batch(image, dem, label, self.candidates)

    def blank(self) -> Batch:
        """The first sample with nothing known: it keeps a process in step that has no sample of its own."""
        first = Batch(*(tensor[:1] for tensor in (self.image, self.dem, self.label, self.candidates)))
        nothing = torch.full_like(first.label, UNKNOWN)
        return replace(first, label=nothing, candidates=torch.zeros_like(first.candidates))


class Sample(NamedTuple):
    """One sample, as in a `Batch`: image (bands, n, n), dem (channels, n, n), label (n, n), candidates (n/8, n/8)."""

    image: np.ndarray
    dem: np.ndarray
    label: np.ndarray
    candidates: np.ndarray


def batched(samples: Sequence[Sample]) -> Batch:
    """Samples as a batch.

    Parameters
    ----------
    samples : sequence of Sample
        One or more of one size.

    Returns
    -------
    Batch
        On the CPU.
    """
    return Batch(*(torch.from_numpy(np.stack(arrays)) for arrays in zip(*samples)))
