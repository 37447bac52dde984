"""Squares of ground: where a sample is cut, and how it is turned and enlarged."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ...dataset.augmentation import Similarity
from ...dataset.labelled import LabelledScene
from ...geodata.grid import Window
from ...networks import network_stride
from ...scene.scaled_scene import ScaledSample
from ...scene.terrain.channels import enlarged
from ..config import TrainConfig
from .surroundings import LabelledSample

_ALL_VALID = 1 - 1e-3  # share of valid ground from which a value is interpolated; below it the cell is not valid


def random_crop(region: Window, scene: Window, crop: int, generator: np.random.Generator) -> Window:
    """A square somewhere about a region: inside it where it is larger, else round it or half beside it.

    Parameters
    ----------
    region : Window
        Of the scene.
    scene : Window
        All of it; the square stays inside where it is large enough, and else holds all of it.
    crop : int
        Pixels along the square's sides.
    generator : np.random.Generator
        The source of chance.

    Returns
    -------
    Window
    """
    row, col = (
        _random_start(first, size, whole, crop, generator)
        for first, size, whole in ((region.row, region.rows, scene.rows), (region.col, region.cols, scene.cols))
    )
    return Window(row, col, crop, crop)


def _random_start(first: int, size: int, whole: int, crop: int, generator: np.random.Generator) -> int:
    slack = size // 2 if size <= crop else size - crop
    middle = first + (size - crop) / 2
    start = int(round(middle + generator.uniform(-slack / 2, slack / 2)))
    return min(max(start, min(whole - crop, 0)), max(whole - crop, 0))


def fitting_crop(config: TrainConfig, scenes: Sequence[LabelledScene]) -> int:
    """How large samples are.

    Parameters
    ----------
    config : TrainConfig
        Names the crop and the network.
    scenes : sequence of LabelledScene
        One or more.

    Returns
    -------
    int
        The wanted crop, or where no scene is as large, the largest scene's side in whole strides of the network.
    """
    stride = network_stride(config.network, config.arguments)
    largest = max(max(item.scene.grid.shape) for item in scenes)
    return min(config.crop, max(2, -(-largest // stride)) * stride)


def transformed(
    sample: ScaledSample,
    label: np.ndarray,
    similarity: Similarity,
    side: int,
    terrain: tuple[str, ...] = ("relief",),
) -> LabelledSample:
    """Ground turned and enlarged by a similarity transform.

    Parameters
    ----------
    sample : ScaledSample
        What is read `Similarity.around` a square window of ``side`` cells, image and terrain filled.
    label : np.ndarray
        Float (rows, cols) of the same cells, NaN unknown.
    similarity : Similarity
        By how much.
    side : int
        Cells along the result's sides.
    terrain : tuple of str
        Names of the sample's channels of terrain, some of `Scaling.terrain` (default: relief).

    Returns
    -------
    LabelledSample
        The sample and its label, ``side`` x ``side`` cells. Image, terrain and elevation are interpolated linearly,
        valid where all that they are made from is; the label is the nearest cell's.
    """
    ratio = similarity.zoom * side / label.shape[0]
    across, down = ratio * math.cos(similarity.angle), ratio * math.sin(similarity.angle)
    places = F.affine_grid(
        torch.tensor([[[across, -down, 0.0], [down, across, 0.0]]]), [1, 1, side, side], align_corners=False
    )
    dem = enlarged(terrain, sample.dem, similarity.zoom)
    parts = [sample.image, dem, sample.valid[None], sample.elevation[None]]
    smooth = _sampled(np.concatenate(parts, dtype=np.float32, casting="same_kind"), places, "bilinear")
    seen, share, elevation = smooth[:-2], smooth[-2], smooth[-1]
    valid = share > _ALL_VALID
    nearest = _sampled(label[None].astype(np.float32), places, "nearest")[0]
    bands = len(sample.image)
    return LabelledSample(ScaledSample(seen[:bands], seen[bands:], valid, elevation), nearest)


def _sampled(values: np.ndarray, places: Tensor, mode: str) -> np.ndarray:
    return F.grid_sample(torch.from_numpy(values)[None], places, mode=mode, align_corners=False)[0].numpy()
