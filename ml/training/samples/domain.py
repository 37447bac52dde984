"""By what the bands of a run on multispectral images are standardised: its training scenes together, the domain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from ...dataset.labelled import LabelledScene
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
    found = Counter(ReflectanceScene(item.scene, scaling.roles).encoding for item in scenes)
    ((usual, _),) = found.most_common(1)
    made = (ReflectanceScene(item.scene, scaling.roles, usual) for item in scenes)
    return replace(config, scaling=replace(domain_scaling(made, scaling), encoding=usual))
