"""What a run holds out: its scores together, by source, and of what the network sees of one modality alone."""

from __future__ import annotations

import logging
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from ..base.progress import Progress, part, silent
from ..dataset.labelled import LabelledScene, ScaledLabelledScene
from ..dataset.splits import scene_names
from ..evaluation.calibration.scene_threshold import shares
from ..evaluation.counts import ConfusionCounts
from ..model import checkpoint
from ..model.card import ModelCard, known_scores, write_card
from ..model.device import Device, choose_device
from ..model.ensemble import Ensemble, load_ensemble
from ..model.scoring import is_fitted, tally, tally_ensemble
from ..networks import SegmentationNetwork
from ..scene.altered import alterations_of, altered
from ..scene.modality import DEM, IMAGE, IMAGE_AND_DEM
from ..scene.scaling import Scaling
from .config import TrainConfig
from .distributed import Ranks
from .samples.checks import scaled

logger = logging.getLogger(__name__)


class Scored(NamedTuple):
    """Counts over everything, and over each group of scenes by its name, if there are several; and how the
    probabilities are distributed, by modality.
    """

    together: ConfusionCounts
    groups: dict[str, ConfusionCounts]
    distribution: dict[str, list[float]] = {}


class HeldOut:
    """Scenes to score on, shared out among the processes of a run.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        Any number.
    config : TrainConfig
        Names the scaling.
    bands : int
        Of the images.
    ranks : Ranks
        The processes.
    """

    def __init__(self, scenes: Sequence[LabelledScene], config: TrainConfig, bands: int, ranks: Ranks):
        self.scenes, self._ranks, self._scaling, self._bands = list(scenes), ranks, config.scaling, bands
        members: dict[tuple, list[LabelledScene]] = defaultdict(list)
        for item in scenes:
            members[item.folder, item.scene.modality].append(item)
        self._modalities = {_group_name(group): key[1] for key, group in members.items()}
        own = {id(item) for item in self.scenes[ranks.rank :: ranks.world]}
        self._own = {_group_name(group): [item for item in group if id(item) in own] for group in members.values()}
        self._groups = self._scaled(config.scaling)
        if ranks.first and not self.scenes:
            logger.warning("Nothing is held out: no epoch is scored, and the last one is kept.")

    def _scaled(self, scaling: Scaling) -> dict[str, list[ScaledLabelledScene]]:
        return {name: [scaled(item, scaling, self._bands) for item in group] for name, group in self._own.items()}

    def score(
        self,
        network: SegmentationNetwork,
        card: ModelCard,
        device: Device,
        progress: Progress = silent,
        scaling: Scaling | None = None,
    ) -> Scored:
        """Score a network by all processes together.

        Parameters
        ----------
        network : SegmentationNetwork
            On the device, the same in every process.
        card : ModelCard
            Its own.
        device : Device
            This process's.
        progress : Progress, default silent
            Of this process.
        scaling : Scaling, optional
            Of a network that sees the scenes otherwise than this run's.

        Returns
        -------
        Scored
            The same in every process.
        """
        found, groups = {}, self._groups if scaling in (None, self._scaling) else self._scaled(scaling)
        probabilities: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(1, np.int64))
        for number, (name, scenes) in enumerate(groups.items()):
            stage = part(progress, number / len(groups), (number + 1) / len(groups))
            own = tally(network, scenes, card, device, progress=stage)
            numbers = np.concatenate([astuple(own.counts), own.probabilities.counts])
            summed = self._ranks.sum(torch.from_numpy(numbers)).numpy()
            found[name] = ConfusionCounts(*summed[:4].tolist())
            modality = self._modalities[name]
            probabilities[modality] = probabilities[modality] + summed[4:]
        distribution = {modality: shares(counts) for modality, counts in probabilities.items() if counts.any()}
        return Scored(sum(found.values(), ConfusionCounts()), found if len(found) > 1 else {}, distribution)

    def told(self, card: ModelCard, scored: Scored) -> ModelCard:
        """A card that tells what a network scored.

        Parameters
        ----------
        card : ModelCard
            Of the network; what it tells of other scenes stays.
        scored : Scored
            What `score` gave.

        Returns
        -------
        ModelCard
            With metrics by words on what was scored.
        """
        counts = {scene_names(self.scenes): scored.together, **scored.groups}
        known = {name: known_scores(each.scores()) for name, each in counts.items()}
        return replace(card, metrics={**card.metrics, **known})


def score_otherwise(
    path: Path, scenes: Sequence[LabelledScene], serves: Sequence[str], run: Path, device: str, progress: Progress
) -> None:
    """Score a checkpoint on scenes that show something else: the table of what it looks at.

    As if scenes of both modalities had one of them, where it can be shown that alone; and with the image constant or
    inverted, the DEM flat, and heights doubled (`scene.altered`), or what of that there is where no scene has both.

    Its card and that in the run's folder get the scores, at the card's threshold. Where the threshold was fitted
    already, which comes after this, they are left alone.

    Parameters
    ----------
    path : Path
        The checkpoint.
    scenes : sequence of LabelledScene
        That are held out; those without image or DEM are left out.
    serves : sequence of str
        What the network can be shown, of `MODALITIES`.
    run : Path
        The folder of the training run.
    device : str
        auto, cpu, cuda or cuda:N.
    progress : Progress
        Hears the share that is done, once for each score, and may cancel.
    """
    if is_fitted(checkpoint.read_card(path)):
        return
    chosen = choose_device(device)
    ensemble = load_ensemble(path).on(chosen)
    both = [item for item in scenes if item.scene.modality == IMAGE_AND_DEM]
    _score_altered(path, ensemble, scenes, chosen, progress)
    write_card(run, checkpoint.read_card(path))
    for modality, shown in ((IMAGE, "image alone"), (DEM, "DEM alone")):
        if both and modality in serves:
            scenes_alone = (
                item.scene.without_dem() if modality == IMAGE else item.scene.without_image() for item in both
            )
            alone = [replace(item, scene=scene) for item, scene in zip(both, scenes_alone)]
            counted = tally_ensemble(ensemble, alone, chosen, progress=progress)
            checkpoint.add_metrics(path, {f"{scene_names(both)}, {shown}": counted.counts.scores()})
            card = checkpoint.read_card(path)
            distribution = {modality: shares(counted.probabilities.counts), **card.distribution}
            checkpoint.replace_card(path, replace(card, distribution=distribution))
            write_card(run, checkpoint.read_card(path))


def score_altered(path: Path, scenes: Sequence[LabelledScene], device: str, progress: Progress) -> None:
    """Give a checkpoint's card its scores on scenes whose image or DEM is altered.

    Parameters
    ----------
    path : Path
        The checkpoint or set.
    scenes : sequence of LabelledScene
        That are held out, at least one; where some have image and DEM, these alone.
    device : str
        auto, cpu, cuda or cuda:N.
    progress : Progress
        Hears the share that is done, once for each score, and may cancel.
    """
    chosen = choose_device(device)
    _score_altered(path, load_ensemble(path).on(chosen), scenes, chosen, progress)


def _score_altered(
    path: Path, ensemble: Ensemble, scenes: Sequence[LabelledScene], device: Device, progress: Progress
) -> None:
    both = [item for item in scenes if item.scene.modality == IMAGE_AND_DEM]
    judged, card = both or list(scenes), checkpoint.read_card(path)
    name, modalities = scene_names(judged), {item.scene.modality for item in judged}
    found = {}
    if name not in card.metrics:
        found[name] = tally_ensemble(ensemble, judged, device, progress=progress).counts.scores()
    for alteration in alterations_of(modalities.pop()) if len(modalities) == 1 else ():
        shown = [replace(item, scene=altered(item.scene, alteration, card.scaling.roles)) for item in judged]
        found[f"{name}, {alteration}"] = tally_ensemble(ensemble, shown, device, progress=progress).counts.scores()
    checkpoint.add_metrics(path, found)


def _group_name(scenes: Sequence[LabelledScene]) -> str:
    """One scene's name, or how many there are of which folder and what they have."""
    if len(scenes) == 1:
        return scenes[0].name
    folder, modality = scenes[0].folder, scenes[0].scene.modality
    shown = "" if modality == IMAGE_AND_DEM else f", {modality.replace('dem', 'DEM')} alone"
    return f"{len(scenes)} scenes{f' of {folder.name}' if folder else ''}{shown}"
