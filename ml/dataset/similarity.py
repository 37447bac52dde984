"""Ground that is turned by any angle and seen in larger or smaller cells: a similarity transform of a sample."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ..geodata.grid import Window
from ..scene.scaled_scene import ScaledSample

_ALL_VALID = 1 - 1e-3  # share of valid ground from which a value is interpolated; below it the cell is not valid


@dataclass(frozen=True)
class Similarity:
    """What lies about a square's centre, turned and enlarged.

    Heights in a network's units are heights in cells, so those of larger cells are lower: a slope stays as steep as it
    is. (The regional surface below them is left as wide on the ground as it was.)
    """

    angle: float
    """Radians by which the ground is turned counter-clockwise, as an image is looked at."""
    zoom: float
    """Side of a cell afterwards, in cells before: above 1 more ground is seen."""

    def around(self, window: Window) -> Window:
        """The square about the centre of the square ``window`` that holds all that is then seen."""
        side = window.rows
        seen = side * self.zoom * (abs(math.cos(self.angle)) + abs(math.sin(self.angle)))
        margin = math.ceil((seen - side) / 2) + 1
        return Window(window.row - margin, window.col - margin, side + 2 * margin, side + 2 * margin)

    def __call__(self, sample: ScaledSample, label: np.ndarray, side: int) -> tuple[ScaledSample, np.ndarray]:
        """The sample and its label, of ``side`` x ``side`` cells, from those read `around` a window of that side.

        label: float (rows, cols), NaN unknown. Image, relief and elevation are interpolated linearly, valid where all
        that they are made from is; the label is the nearest cell's.
        """
        ratio = self.zoom * side / label.shape[0]
        across, down = ratio * math.cos(self.angle), ratio * math.sin(self.angle)
        turned = torch.tensor([[[across, -down, 0.0], [down, across, 0.0]]])
        places = F.affine_grid(turned, [1, 1, side, side], align_corners=False)
        parts = [sample.image, sample.dem / self.zoom, sample.valid[None], sample.elevation[None]]
        smooth = _read(np.concatenate(parts, dtype=np.float32, casting="same_kind"), places, "bilinear")
        seen, share, elevation = smooth[:-2], smooth[-2], smooth[-1]
        valid = share > _ALL_VALID
        seen[:, ~valid] = 0
        nearest = _read(label[None].astype(np.float32), places, "nearest")[0]
        return ScaledSample(seen[:-1], seen[-1:], valid, elevation), nearest


def _read(values: np.ndarray, places: Tensor, mode: str) -> np.ndarray:
    return F.grid_sample(torch.from_numpy(values)[None], places, mode=mode, align_corners=False)[0].numpy()
