"""What a run holds out: its scores together, by source, and of what the network sees of one modality alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import astuple, replace
from typing import NamedTuple

import torch

from ..base.progress import Progress, part, silent
from ..dataset.labelled import LabelledScene, ScaledLabelledScene
from ..dataset.splits import scene_names
from ..evaluation.counts import ConfusionCounts
from ..model.card import ModelCard, known_scores
from ..model.device import Device
from ..model.scoring import score
from ..networks import FusionNetwork
from ..scene.modality import DEM, IMAGE, IMAGE_AND_DEM
from ..scene.scaled_scene import ScaledScene
from .config import TrainConfig
from .distributed import Ranks


class Scored(NamedTuple):
    """Counts over everything, and over each group of scenes by its name, if there are several."""

    together: ConfusionCounts
    groups: dict[str, ConfusionCounts]


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
        self.scenes, self._ranks = list(scenes), ranks
        members: dict[tuple, list[LabelledScene]] = defaultdict(list)
        for item in scenes:
            members[item.folder, item.scene.modality].append(item)
        own = {id(item) for item in self.scenes[ranks.rank :: ranks.world]}
        self._groups = {
            _group_name(group): [
                ScaledLabelledScene(ScaledScene(item.scene, config.scaling, bands), item)
                for item in group
                if id(item) in own
            ]
            for group in members.values()
        }

    def score(self, network: FusionNetwork, card: ModelCard, device: Device, progress: Progress = silent) -> Scored:
        """Score a network by all processes together.

        Parameters
        ----------
        network : FusionNetwork
            On the device, the same in every process.
        card : ModelCard
            Its own.
        device : Device
            This process's.
        progress : Progress, default silent
            Of this process.

        Returns
        -------
        Scored
            The same in every process.
        """
        found = {}
        for number, (name, scenes) in enumerate(self._groups.items()):
            stage = part(progress, number / len(self._groups), (number + 1) / len(self._groups))
            own = score(network, scenes, card, device, progress=stage)
            found[name] = ConfusionCounts(*self._ranks.sum(torch.tensor(astuple(own), dtype=torch.int64)).tolist())
        return Scored(sum(found.values(), ConfusionCounts()), found if len(found) > 1 else {})

    def metrics(self, scored: Scored) -> dict[str, dict[str, float]]:
        """What `score` gave as a model card keeps it."""
        counts = {scene_names(self.scenes): scored.together, **scored.groups}
        return {name: known_scores(each.scores()) for name, each in counts.items()}

    def alone(self, serves: Sequence[str]) -> dict[str, list[LabelledScene]]:
        """The scenes of both modalities as if they had one of them.

        Parameters
        ----------
        serves : sequence of str
            What the network can be shown, of `MODALITIES`.

        Returns
        -------
        dict of str to list of LabelledScene
            By words on what is shown; nothing for what the network is not shown alone.
        """
        both = [item for item in self.scenes if item.scene.modality == IMAGE_AND_DEM]
        found = {}
        if both and IMAGE in serves:
            found[f"{scene_names(both)}, image alone"] = [
                replace(item, scene=item.scene.without_dem()) for item in both
            ]
        if both and DEM in serves:
            found[f"{scene_names(both)}, DEM alone"] = [
                replace(item, scene=item.scene.without_image()) for item in both
            ]
        return found


def _group_name(scenes: Sequence[LabelledScene]) -> str:
    """One scene's name, or how many there are of which folder and what they have."""
    if len(scenes) == 1:
        return scenes[0].name
    folder, modality = scenes[0].folder, scenes[0].scene.modality
    shown = "" if modality == IMAGE_AND_DEM else f", {modality.replace('dem', 'DEM')} alone"
    return f"{len(scenes)} scenes{f' of {folder.name}' if folder else ''}{shown}"
