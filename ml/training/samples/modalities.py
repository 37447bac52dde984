"""Samples without an image or without a DEM: which a network takes, and which of a sample's two is left out by chance.

A modality that a sample lacks is NaN everywhere. While the sample is made it is 0, so that nothing that varies samples
has to know of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from ...base.errors import InputError
from ...dataset.labelled import LabelledScene
from ...networks import SegmentationNetwork
from ...scene.modality import DEM, IMAGE, IMAGE_AND_DEM, MODALITIES
from ...scene.scaled_scene import ScaledSample
from ...scene.served import without_empty
from ..config import TrainConfig


class Shown(NamedTuple):
    """Image (bands, n, n) and dem (channels, n, n) as the network is shown them."""

    image: np.ndarray
    dem: np.ndarray


def drawn(modality: str, dropout: float, generator: np.random.Generator) -> str:
    """What of a sample is shown; nothing is drawn where that is certain.

    Parameters
    ----------
    modality : str
        What the sample has, of `MODALITIES`.
    dropout : float
        Probability that it loses one of two, 0 to 1.
    generator : np.random.Generator
        The sample's own.

    Returns
    -------
    str
        ``modality``, or one of its two.
    """
    if modality != IMAGE_AND_DEM or not dropout or generator.random() >= dropout:
        return modality
    return IMAGE if generator.random() < 0.5 else DEM


def shown(image: np.ndarray, dem: np.ndarray, modality: str) -> Shown:
    """A sample without what is not to be shown.

    Parameters
    ----------
    image : np.ndarray
        (bands, n, n).
    dem : np.ndarray
        (channels, n, n).
    modality : str
        What is shown, of `MODALITIES`.

    Returns
    -------
    Shown
        NaN in place of the other; both arrays themselves where both are shown.
    """
    return Shown(
        np.full_like(image, np.nan) if modality == DEM else image,
        np.full_like(dem, np.nan) if modality == IMAGE else dem,
    )


def joined(label: np.ndarray, borrowed: np.ndarray) -> np.ndarray:
    """The label of an image and a DEM of two places, laid over each other.

    Parameters
    ----------
    label : np.ndarray
        (n, n) classes of the image's place, `UNKNOWN` where nothing is known.
    borrowed : np.ndarray
        (n, n) of the DEM's place.

    Returns
    -------
    np.ndarray
        ``label``, and ``borrowed`` where that is other ground.
    """
    return np.where(label == 0, borrowed, label)


def zeroed(sample: ScaledSample) -> ScaledSample:
    """A sample with zeros in place of the modality that it lacks.

    Parameters
    ----------
    sample : ScaledSample
        It is left alone.

    Returns
    -------
    ScaledSample
        ``sample`` itself where it lacks nothing.
    """
    if sample.modality == DEM:
        return replace(sample, image=np.zeros_like(sample.image))
    return replace(sample, dem=np.zeros_like(sample.dem)) if sample.modality == IMAGE else sample


def takes_missing(network: SegmentationNetwork) -> bool:
    """Whether a network takes samples that lack image or DEM.

    Parameters
    ----------
    network : SegmentationNetwork
        Says so by its attribute ``optional``.

    Returns
    -------
    bool
    """
    return bool(getattr(network, "optional", False))


def presented(scenes: Sequence[LabelledScene], network: SegmentationNetwork) -> list[LabelledScene]:
    """Scenes as a network can be shown them.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        To train on, or to score on.
    network : SegmentationNetwork
        That sees them.

    Returns
    -------
    list of LabelledScene
        Where the network takes samples that lack a modality, one of nothing but no data counts as missing.

    Raises
    ------
    InputError
        For a scene without image or without DEM, where the network takes none such.
    """
    if takes_missing(network):
        return [replace(item, scene=without_empty(item.scene, MODALITIES)) for item in scenes]
    for item in scenes:
        if item.scene.modality != IMAGE_AND_DEM:
            missing = "DEM" if item.scene.modality == IMAGE else "image"
            raise InputError(
                f"{item.name} has no {missing}, and this network takes only both together; add the {missing}, or "
                'choose a network that does without (--arguments \'{"preset": "pretrained"}\').'
            )
    return list(scenes)


def served(scenes: Sequence[LabelledScene], config: TrainConfig, network: SegmentationNetwork) -> tuple[str, ...]:
    """What a network that is trained on some scenes can be shown afterwards.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        As they are `presented`.
    config : TrainConfig
        Names the modality dropout.
    network : SegmentationNetwork
        That is trained.

    Returns
    -------
    tuple of str
        What it has seen, of `MODALITIES` and in their order.

    Raises
    ------
    InputError
        For a modality dropout that the network does not take.
    """
    if config.modality_dropout and not takes_missing(network):
        raise InputError(
            f"This network takes only image and DEM together, so a modality dropout of {config.modality_dropout} is "
            "none of its settings; use 0, or choose a network that does without one of them (--arguments "
            '\'{"preset": "pretrained"}\').'
        )
    seen = {item.scene.modality for item in scenes}
    if config.modality_dropout and IMAGE_AND_DEM in seen:
        seen |= {IMAGE, DEM}
    return tuple(modality for modality in MODALITIES if modality in seen)


def check_scored(scenes: Sequence[LabelledScene], serves: Sequence[str]) -> None:
    """Refuse to score on what the network was never shown.

    Parameters
    ----------
    scenes : sequence of LabelledScene
        That are held out, as they are `presented`.
    serves : sequence of str
        What the network is `served`.

    Raises
    ------
    InputError
        For a scene of another modality, and where there are none to train on.
    """
    if scenes and not serves:
        raise InputError(
            f"All scenes ({len(scenes)}) are held out, so there is nothing to train on; hold out fewer of them."
        )
    for item in scenes:
        if item.scene.modality not in serves:
            raise InputError(
                f"{item.name} is held out and shows {item.scene.modality}, but the network is trained on "
                f"{' and '.join(serves)} only; train with a modality dropout, or hold out other scenes."
            )
