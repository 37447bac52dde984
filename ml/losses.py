"""Losses on class scores."""

from __future__ import annotations

import torch
from torch.nn import functional

UNKNOWN = 255  # the label of a pixel that no loss and no score looks at


def cross_entropy(logits: torch.Tensor, label: torch.Tensor) -> torch.Tensor:
    """Mean cross-entropy (HPCL-Net paper, equation 4 in its usual sign) over the pixels whose label is known.

    logits: (batch, classes, rows, cols); label: (batch, rows, cols) int64, `UNKNOWN` where nothing is known. A batch
    without any known pixel gives 0 with a graph, so that a step on it changes nothing.
    """
    known = (label != UNKNOWN).sum()
    total = functional.cross_entropy(logits, label, ignore_index=UNKNOWN, reduction="sum")
    return total / known.clamp(min=1)
