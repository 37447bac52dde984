"""CutMix for segmentation: samples of a step exchange a rectangle, and no label is lost or made.

Yun et al. 2019 (arXiv 1905.04899) with the same rectangle in all samples, each of which gets it from the next: what the
step shows of every class stays the same, pixel by pixel.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from .batch import Batch

_CELL = 8  # pixels along a side of a hyper-pixel, which the rectangle does not cut


def mixed(batch: Batch, probability: float, generator: np.random.Generator) -> Batch:
    """A batch whose samples exchanged a rectangle, at random.

    Parameters
    ----------
    batch : Batch
        Of any number of samples, on the CPU; one alone stays as it is, and so does a batch in which some lack image or
        DEM and others do not.
    probability : float
        That they do, 0 to 1; 0 draws nothing.
    generator : np.random.Generator
        The source of chance.

    Returns
    -------
    Batch
    """
    if not probability or generator.random() >= probability or len(batch.label) < 2:
        return batch
    if any(_some_lack(values) for values in (batch.image, batch.dem)):
        return batch
    rows, cols = batch.candidates.shape[1:]
    share = np.sqrt(1 - generator.random())  # of the sides: that of the area is uniform (beta(1, 1), section 3.1)
    spans = [_span(size, share, generator) for size in (rows, cols)]
    image, dem, label, candidates = batch.image, batch.dem, batch.label, batch.candidates
    return replace(
        batch,
        image=_exchanged(image, spans, _CELL),
        dem=_exchanged(dem, spans, _CELL),
        label=_exchanged(label, spans, _CELL),
        candidates=_exchanged(candidates, spans, 1),
    )


def _some_lack(values: Tensor) -> bool:
    """Whether some samples of (B, ...) are not there, and others are."""
    lacking = values.flatten(1).isnan().any(dim=1)
    return bool(lacking.any() and not lacking.all())


def _span(size: int, share: float, generator: np.random.Generator) -> slice:
    """A part of ``size`` cells, about as long as its share says."""
    length = int(round(size * share))
    start = int(generator.integers(0, size - length + 1))
    return slice(start, start + length)


def _exchanged(values: Tensor, spans: list[slice], cell: int) -> Tensor:
    """(B, ..., rows, cols): the rectangle of each sample is the next one's."""
    rows, cols = (slice(span.start * cell, span.stop * cell) for span in spans)
    changed = values.clone()
    changed[..., rows, cols] = torch.roll(values, -1, dims=0)[..., rows, cols]
    return changed
