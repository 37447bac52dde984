"""Batches to train on: random crops of scenes, a function of the seed, the epoch and the sample's number alone."""

from __future__ import annotations

import copy
import math
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from ...base.errors import InputError
from ...base.threads import prefetch
from ...dataset.augmentation import Augmented, Similarity
from ...dataset.chips import UNKNOWN
from ...dataset.labelled import LabelledScene, ScaledLabelledScene
from ...geodata.grid import Window
from ...networks import network_stride
from ...scene.scaled_scene import ScaledSample, ScaledScene
from ..config import TrainConfig
from ..losses.anchors import candidates

_ALL_VALID = 1 - 1e-3  # share of valid ground from which a value is interpolated; below it the cell is not valid
_STRIDE = 8  # pixels along a side of a hyper-pixel


@dataclass(frozen=True)
class Batch:
    """Samples that go through the network together."""

    image: Tensor
    """(B, bands, n, n) in the network's units."""
    dem: Tensor
    """(B, 1, n, n) in the network's units."""
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
        """Image, DEM and label on a device; from `pinned` memory nobody waits for that."""
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
    """One sample: image (bands, n, n), dem (1, n, n), label (n, n) and candidates (n/8, n/8), as in a `Batch`."""

    image: np.ndarray
    dem: np.ndarray
    label: np.ndarray
    candidates: np.ndarray


class _Region(NamedTuple):
    """The number of a scene, and a window of it."""

    scene: int
    window: Window


class _Job(NamedTuple):
    """A step of an epoch: the visits that it makes, and whether its batches go into pinned memory."""

    epoch: int
    visits: np.ndarray
    pin: bool


class Samples:
    """Batches of random crops of the scenes' regions, the same ones for the same seed and epoch.

    A step's samples are cut into ``config.accumulate`` parts, and each part into one piece a process, so that the steps
    are the same however many processes share them.

    Parameters
    ----------
    scenes
        At least one with a region, all of as many image bands.
    config
        The settings of the run.
    rank, world
        Which of how many processes this one is.

    Raises
    ------
    InputError
        Where there is no region, where scenes have different numbers of bands, and for spectral bands that they lack.
    """

    def __init__(self, scenes: Sequence[LabelledScene], config: TrainConfig, rank: int = 0, world: int = 1):
        self._config, self._rank, self._world = config, rank, world
        self.scenes = [ScaledLabelledScene(ScaledScene(item.scene, config.scaling), item) for item in scenes]
        self.regions = [_Region(index, region) for index, item in enumerate(scenes) for region in item.regions]
        if not self.regions:
            raise InputError("There is nothing to train on; give a data set, a map or a folder with at least one chip.")
        self.bands = _common_bands(scenes)
        config.augmentation.check_bands(self.bands)
        self._visits = len(self.regions) * config.visits
        self.steps = -(-self._visits // config.batch)
        self.crop = _fitting_crop(config, scenes)

    def in_batches_of(self, batch: int) -> Samples:
        """The same regions and chance in steps of ``batch`` samples, uncut, for one process and without contrast."""
        other = copy.copy(self)
        other._config = replace(self._config, ablation="", batch=batch, accumulate=1)
        other._rank, other._world, other.steps = 0, 1, -(-self._visits // batch)
        return other

    def epoch(self, number: int, first: int = 0, threads: int = 1, pin: bool = False) -> Iterator[list[Batch]]:
        """The steps of an epoch from step ``first`` on: a list of parts each, read ahead by ``threads``.

        Visit v of an epoch is one to region v % n of the n regions; so the first n visits are to each of them once.
        """
        order = np.random.default_rng([self._config.seed, number, 0]).permutation(self._visits)
        jobs = [_Job(number, chosen, pin) for chosen in np.array_split(order, self.steps)[first:]]
        return prefetch(self._step, jobs, depth=2 * threads, threads=threads)

    def example(self, index: int) -> Batch:
        """The ``index``-th region without variation, as a batch of one."""
        return _batch([self._sample(index, None)])

    def _step(self, job: _Job) -> list[Batch]:
        parts = [self._part(job.epoch, part) for part in np.array_split(job.visits, self._config.accumulate)]
        return [part.pinned() for part in parts] if job.pin else parts

    def _part(self, number: int, part: np.ndarray) -> Batch:
        own = np.array_split(part, self._world)[self._rank]
        if own.size:
            seed = self._config.seed
            generators = (np.random.default_rng([seed, number, 1 + visit]) for visit in own)  # 0 is the order's
            return _batch([self._sample(visit % len(self.regions), chance) for visit, chance in zip(own, generators)])
        return _batch([self._sample(0, None)]).blank()

    def _sample(self, index: int, generator: np.random.Generator | None) -> Sample:
        scene_number, region = self.regions[index]
        scaled, labelled = self.scenes[scene_number]
        steady = np.random.default_rng(0)
        window = random_crop(region, scaled.grid.window, self.crop, generator or steady)
        sample, truth = self._read(scaled, labelled, window, generator)
        label = np.where(sample.valid & np.isfinite(truth), truth, UNKNOWN).astype(np.int64)
        varied = Augmented(sample.image, sample.dem, label, sample.elevation)
        if generator is not None:
            varied = self._config.augmentation(*varied, generator)
        if self._config.contrasted:
            marked = candidates(varied.label, varied.elevation)
        else:
            marked = np.zeros([side // _STRIDE for side in label.shape], np.uint8)
        return Sample(varied.image, varied.dem, varied.label, marked)

    def _read(
        self, scaled: ScaledScene, labelled: LabelledScene, window: Window, generator: np.random.Generator | None
    ) -> tuple[ScaledSample, np.ndarray]:
        """The sample at ``window`` and its label (n, n), NaN unknown; with a generator turned and enlarged."""
        similarity = None if generator is None else self._config.augmentation.similarity(generator)
        if similarity is None:
            return scaled.read(window).filled(), labelled.label.read(window)[0]
        around = similarity.around(window)
        return transformed(scaled.read(around).filled(), labelled.label.read(around)[0], similarity, self.crop)


def transformed(
    sample: ScaledSample, label: np.ndarray, similarity: Similarity, side: int
) -> tuple[ScaledSample, np.ndarray]:
    """Ground turned and enlarged by a similarity transform.

    Parameters
    ----------
    sample : ScaledSample
        What is read `Similarity.around` a square window of ``side`` cells, image and relief filled.
    label : np.ndarray
        Float (rows, cols) of the same cells, NaN unknown.
    similarity : Similarity
        By how much.
    side : int
        Cells along the result's sides.

    Returns
    -------
    tuple of ScaledSample and np.ndarray
        The sample and its label, ``side`` x ``side`` cells. Image, relief and elevation are interpolated linearly,
        valid where all that they are made from is; the label is the nearest cell's.
    """
    ratio = similarity.zoom * side / label.shape[0]
    across, down = ratio * math.cos(similarity.angle), ratio * math.sin(similarity.angle)
    places = F.affine_grid(
        torch.tensor([[[across, -down, 0.0], [down, across, 0.0]]]), [1, 1, side, side], align_corners=False
    )
    parts = [sample.image, sample.dem / similarity.zoom, sample.valid[None], sample.elevation[None]]
    smooth = _sampled(np.concatenate(parts, dtype=np.float32, casting="same_kind"), places, "bilinear")
    seen, share, elevation = smooth[:-2], smooth[-2], smooth[-1]
    valid = share > _ALL_VALID
    nearest = _sampled(label[None].astype(np.float32), places, "nearest")[0]
    return ScaledSample(seen[:-1], seen[-1:], valid, elevation), nearest


def _sampled(values: np.ndarray, places: Tensor, mode: str) -> np.ndarray:
    return F.grid_sample(torch.from_numpy(values)[None], places, mode=mode, align_corners=False)[0].numpy()


def loader_threads(is_cuda: bool) -> int:
    """One on a CPU, whose cores the network needs; on a GPU as many as help, up to 8."""
    return min(8, max(1, (os.cpu_count() or 1) - 1)) if is_cuda else 1


def random_crop(region: Window, scene: Window, crop: int, generator: np.random.Generator) -> Window:
    """A square of ``crop`` pixels somewhere about ``region``: inside it where it is larger, else round it or half
    beside it.

    It stays inside the scene where the scene is large enough.
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
    return min(max(start, 0), max(whole - crop, 0))


def _fitting_crop(config: TrainConfig, scenes: Sequence[LabelledScene]) -> int:
    """The wanted crop, or where no scene is as large, the largest scene's side in whole strides."""
    stride = network_stride(config.network, config.arguments)
    largest = max(max(item.scene.grid.shape) for item in scenes)
    return min(config.crop, max(2, -(-largest // stride)) * stride)


def _batch(samples: Sequence[Sample]) -> Batch:
    return Batch(*(torch.from_numpy(np.stack(arrays)) for arrays in zip(*samples)))


def check_landslides(scenes: Sequence[ScaledLabelledScene]) -> None:
    """Raise `InputError` where no region of ``scenes`` holds a landslide whose image and elevation are known."""
    marked = False
    for scaled, item in scenes:
        for region in item.regions:
            landslide = item.label.read(region)[0] == 1
            if landslide.any():
                marked = True
                if (landslide & scaled.read(region).valid).any():
                    return
    if marked:
        raise InputError(
            "All landslides of the labels lie where the image or the DEM has no data, so there is nothing to learn; "
            "check the no-data values and the extents of both."
        )
    raise InputError("No label marks a landslide (1), so there is nothing to learn; give labels with landslides.")


def _common_bands(scenes: Sequence[LabelledScene]) -> int:
    counts = {item.scene.bands: item.name for item in scenes}
    if len(counts) > 1:
        listed = " and ".join(f"{bands} ({name})" for bands, name in sorted(counts.items()))
        raise InputError(f"The images have different numbers of bands: {listed}; choose the same bands in all of them.")
    return next(iter(counts))
