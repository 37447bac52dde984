"""Batches to train on: random crops of scenes, a function of the seed, the epoch and the sample's number alone."""

from __future__ import annotations

import copy
import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ...base.errors import InputError
from ...base.threads import prefetch
from ...dataset.augmentation import Augmented
from ...dataset.chips import UNKNOWN
from ...dataset.labelled import LabelledScene, ScaledLabelledScene
from ...geodata.grid import Window
from ...scene.modality import IMAGE, IMAGE_AND_DEM
from ...scene.spectral.features import with_gradient
from ..config import TrainConfig
from ..losses.anchors import candidates
from .batch import Batch, Sample, batched
from .checks import common_bands, scaled
from .crops import fitting_crop, random_crop, transformed
from .cutmix import mixed
from .modalities import drawn, joined, shown, zeroed
from .surroundings import LabelledSample, read
from .visits import balanced_regions

_STRIDE = 8  # pixels along a side of a hyper-pixel


class _Region(NamedTuple):
    """The number of a scene, and a window of it."""

    scene: int
    window: Window


class _Job(NamedTuple):
    """A step of an epoch: the visits that it makes, the regions that they are to (n,), and whether its batches go into
    pinned memory.
    """

    epoch: int
    visits: np.ndarray
    regions: np.ndarray
    pin: bool


class Samples:
    """Batches of random crops of the scenes' regions, the same ones for the same seed and epoch.

    A step's samples are cut into ``config.accumulate`` parts, and each part into one piece a process, so that the steps
    are the same however many processes share them.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        At least one with a region, all of as many image bands as far as they have an image.
    config : TrainConfig
        The settings of the run.
    rank, world : int, default 0, 1
        Which of how many processes this one is.

    Attributes
    ----------
    scenes : list of ScaledLabelledScene
        The scenes in the network's units too.
    regions : list
        (scene, window): the number of a scene, and a window of it.
    bands : int
        Of the images.
    steps : int
        Of an epoch.
    crop : int
        Pixels along the sides of a sample.

    Raises
    ------
    InputError
        Where there is no region, where scenes have different numbers of bands, and for spectral bands that they lack.
    """

    def __init__(self, scenes: Sequence[LabelledScene], config: TrainConfig, rank: int = 0, world: int = 1):
        self._config, self._rank, self._world = config, rank, world
        bands = self.bands = common_bands(scenes, config)
        self.scenes = [scaled(item, item.scaling or config.scaling, bands) for item in scenes]
        self.regions = [_Region(index, region) for index, item in enumerate(scenes) for region in item.regions]
        if not self.regions:
            raise InputError("There is nothing to train on; give a data set, a map or a folder with at least one chip.")
        config.augmentation.check_bands(self.bands)
        self._with_dem = [at for at, region in enumerate(self.regions) if scenes[region.scene].scene.modality != IMAGE]
        self._visits = len(self.regions) * config.visits
        self.steps = -(-self._visits // config.batch)
        self.crop = fitting_crop(config, scenes)

    def in_batches_of(self, batch: int) -> Samples:
        """The same regions and chance in other steps, uncut, for one process and without contrast.

        Parameters
        ----------
        batch : int
            Samples of a step.

        Returns
        -------
        Samples
            A new one.
        """
        other = copy.copy(self)
        other._config = replace(self._config, ablation="", batch=batch, accumulate=1)
        other._rank, other._world, other.steps = 0, 1, -(-self._visits // batch)
        return other

    def epoch(self, number: int, first: int = 0, threads: int = 1, pin: bool = False) -> Iterator[list[Batch]]:
        """The steps of an epoch.

        Visit v of an epoch is one to region v % n of the n regions, so the first n visits are to each of them once;
        or where sources are balanced, one of `balanced_regions`.

        Parameters
        ----------
        number : int
            Of the epoch, from 0.
        first : int, default 0
            Step to begin with.
        threads : int, default 1
            That read ahead.
        pin : bool, default False
            Put batches into memory that a GPU can fetch by itself.

        Yields
        ------
        list of Batch
            The parts of a step.
        """
        generator = np.random.default_rng([self._config.seed, number, 0])
        order = generator.permutation(self._visits)
        regions = np.arange(self._visits) % len(self.regions)
        if self._config.balance:
            folders = [self.scenes[region.scene].labelled.folder for region in self.regions]
            regions = balanced_regions(folders, self._visits, generator)
        jobs = [_Job(number, chosen, regions[chosen], pin) for chosen in np.array_split(order, self.steps)[first:]]
        return prefetch(self._step, jobs, depth=2 * threads, threads=threads)

    def example(self, index: int) -> Batch:
        """A region without variation.

        Parameters
        ----------
        index : int
            Of the region, from 0.

        Returns
        -------
        Batch
            Of one sample.
        """
        return batched([self._sample(index, None)])

    def _step(self, job: _Job) -> list[Batch]:
        cut = [np.array_split(numbers, self._config.accumulate) for numbers in (job.visits, job.regions)]
        parts = [self._part(job.epoch, visits, regions) for visits, regions in zip(*cut)]
        return [part.pinned() for part in parts] if job.pin else parts

    def _part(self, number: int, visits: np.ndarray, regions: np.ndarray) -> Batch:
        own, places = (np.array_split(numbers, self._world)[self._rank] for numbers in (visits, regions))
        if own.size:
            seed = self._config.seed
            generators = (np.random.default_rng([seed, number, 1 + visit]) for visit in own)  # 0 is the order's
            made = batched([self._sample(place, chance) for place, chance in zip(places, generators)])
            return mixed(made, self._config.augmentation.cutmix, np.random.default_rng([seed, number, 1 + own[0], 1]))
        return batched([self._sample(0, None)]).blank()

    def _sample(self, index: int, generator: np.random.Generator | None) -> Sample:
        varied, modality = self._varied(index, generator)
        if generator is not None:
            lends = modality == IMAGE and self._config.borrowed_dem and self._with_dem
            if lends and generator.random() < self._config.borrowed_dem:
                lender, _ = self._varied(int(generator.choice(self._with_dem)), generator)
                label = joined(varied.label, lender.label)
                varied = Augmented(varied.image, lender.dem, label, lender.elevation)
                modality = IMAGE_AND_DEM
            else:
                modality = drawn(modality, self._config.modality_dropout, generator)
        if self._config.contrasted:
            marked = candidates(varied.label, varied.elevation)
        else:
            marked = np.zeros([side // _STRIDE for side in varied.label.shape], np.uint8)
        return Sample(*shown(varied.image, varied.dem, modality), varied.label, marked)

    def _varied(self, index: int, generator: np.random.Generator | None) -> tuple[Augmented, str]:
        """A crop of a region, varied where there is a generator, and what its scene has, of `MODALITIES`."""
        scene_number, region = self.regions[index]
        scene = self.scenes[scene_number]
        steady = np.random.default_rng(0)
        window = random_crop(region, scene.scaled.grid.window, self.crop, generator or steady)
        sample, truth = self._read(scene, window, generator)
        label = np.where(sample.valid & np.isfinite(truth), truth, UNKNOWN).astype(np.int64)
        varied = Augmented(sample.image, sample.dem, label, sample.elevation)
        if generator is not None:
            varied = self._config.augmentation(*varied, generator, self._config.scaling.terrain)
            if self._config.scaling.roles:
                varied = varied._replace(image=with_gradient(varied.image))
        return varied, scene.scaled.scene.modality

    def _read(
        self, scene: ScaledLabelledScene, window: Window, generator: np.random.Generator | None
    ) -> LabelledSample:
        """The sample at ``window`` and its label (n, n), NaN unknown; with a generator turned and enlarged."""
        augmentation = self._config.augmentation
        similarity = None if generator is None else augmentation.similarity(generator)
        mirror = generator is not None and augmentation.mirror > 0 and generator.random() < augmentation.mirror
        around = window if similarity is None else similarity.around(window)
        sample, label = read(scene, around, mirror)
        if similarity is None:
            return LabelledSample(zeroed(sample), label)
        return transformed(zeroed(sample), label, similarity, self.crop, self._config.scaling.terrain)


def loader_threads(is_cuda: bool) -> int:
    """How many threads make samples.

    Parameters
    ----------
    is_cuda : bool
        Whether the network is on a GPU.

    Returns
    -------
    int
        One beside a CPU, whose cores the network needs; beside a GPU as many as help, up to 8.
    """
    return min(8, max(1, (os.cpu_count() or 1) - 1)) if is_cuda else 1
