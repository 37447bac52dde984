"""What tells the data of a training run from other data, in words: `identity`."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

import numpy as np

from ..dataset.labelled import LabelledScene
from ..scene.scaled_scene import ScaledScene
from .losses.pixel import UNKNOWN


def identity(scenes: Sequence[tuple[ScaledScene, LabelledScene]], held_out: Sequence[LabelledScene]) -> str:
    """How many regions of which scenes, what their labels hold, and a checksum over the shapes, the labels and the
    images' and heights' statistics of ``scenes`` and over the shapes and the labels of what is ``held_out``.

    Every label is read once; images and elevations are not read again.
    """
    checksum = 0
    for scaled, _ in scenes:
        checksum = zlib.crc32(_statistics(scaled).encode(), checksum)
    counts = np.zeros(2, int)
    for scene in [*(item for _, item in scenes), *held_out]:
        checksum = zlib.crc32(repr((scene.scene.grid.shape, scene.scene.bands)).encode(), checksum)
        for region in scene.regions:
            label = _classes(scene, region)
            checksum = zlib.crc32(label.tobytes(), checksum)
            counts += (label != UNKNOWN).sum(), (label == 1).sum()
    training = [item for _, item in scenes]
    regions = sum(len(item.regions) for item in training)
    return (
        f"{regions} regions of {scene_names(training)}, {len(held_out)} scenes held out, {counts[0]} known pixels and "
        f"{counts[1]} landslide pixels in all, checksum {checksum:08x}"
    )


def scene_names(scenes: Sequence[LabelledScene]) -> str:
    """The names of a few scenes, or the first one's and how many there are."""
    names = [item.name for item in scenes]
    return " and ".join(names) if len(names) <= 3 else f"{names[0]} and {len(names) - 1} more scenes"


def _classes(scene: LabelledScene, region) -> np.ndarray:
    """(rows, cols) uint8 of a label, `UNKNOWN` where it says nothing."""
    label = scene.label.read(region)[0]
    return np.where(np.isfinite(label), label, UNKNOWN).astype(np.uint8)


def _statistics(scaled: ScaledScene) -> str:
    """To four digits, so that another processor's way of summing makes no other data."""
    values = np.concatenate([scaled.mean.ravel(), scaled.std.ravel(), scaled.heights])
    return " ".join(f"{value:.4g}" for value in values)
