"""By what multispectral images are standardised: all scenes of a domain together, those to train on, say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ...dataset.labelled import LabelledScene
from ...scene.scaling import Scaling
from ...scene.scene import Scene
from ...scene.spectral.domain import domain_scaling
from ...scene.spectral.scene import ReflectanceScene
from ..config import TrainConfig


def of_domain(config: TrainConfig, scenes: Sequence[LabelledScene]) -> TrainConfig:
    """Settings whose scaling knows the statistics of all training scenes.

    Parameters
    ----------
    config : TrainConfig
        The settings of the run.
    scenes : sequence of LabelledScene
        To train on.

    Returns
    -------
    TrainConfig
        The same where no roles of bands are named, or the statistics are known already, as of a start.

    Raises
    ------
    InputError
        For a scene that has no image or no DEM, or other bands than the roles; where reflectance and divided values are
        mixed.
    """
    scaling = config.scaling
    if not scaling.roles or scaling.image_mean:
        return config
    return replace(config, scaling=own_scaling([item.scene for item in scenes], scaling))


def own_scaling(scenes: Sequence[Scene], scaling: Scaling) -> Scaling:
    """A scaling by the statistics of some scenes together, and of no others.

    Parameters
    ----------
    scenes : sequence of Scene
        One or more, with image and DEM.
    scaling : Scaling
        With the roles of their bands; its own statistics do not matter.

    Returns
    -------
    Scaling

    Raises
    ------
    InputError
        As `of_domain` does.
    """
    found = Counter(ReflectanceScene(scene, scaling.roles).encoding for scene in scenes)
    ((usual, _),) = found.most_common(1)
    made = (ReflectanceScene(scene, scaling.roles, usual) for scene in scenes)
    return replace(domain_scaling(made, scaling), encoding=usual)
