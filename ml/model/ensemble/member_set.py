"""Checkpoints together: a set of models in one safetensors file, and the card of several as one.

A set is a file like any checkpoint: its card is read from the header by the same code, one digest covers it, it cannot
lose a member on the way, and every place that takes a checkpoint takes it. The tensors of a member are named
``NUMBER/NAME``, and the members' own cards are JSON in the header beside that of the set.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Union

from ...base.atomic_file import atomic_file
from ...base.errors import InputError
from ...base.untrusted.tensor_header import read_header
from ...networks import SegmentationNetwork, network_stride
from ...networks.weights.writing import write_tensors
from ...scene.modality import MODALITIES
from .. import checkpoint
from ..card import ModelCard
from ..device import Device
from ..probability import TileFunction, probability_of
from .coarser_views import coarser_views

Models = Union[str, Path, Sequence[Union[str, Path]]]
"""A checkpoint or a set, or several of them that are averaged."""

_CARDS, _CARD = "member_cards", "model_card"


@dataclass(frozen=True)
class Member:
    """One of the models that are averaged."""

    network: SegmentationNetwork
    """In evaluation mode."""
    card: ModelCard
    """Its own."""

    @property
    def stride(self) -> int:
        """Pixels whose multiples a tile's sides have to be."""
        return self.network.stride * self.card.coarsest

    def function(self, device: Device) -> TileFunction:
        """What it says of tiles, as of `coarser_views`, made of the weights that it has now.

        Parameters
        ----------
        device : Device
            Where the network is.
        """
        return self.seen(probability_of(self.network, device))

    def seen(self, function: TileFunction) -> TileFunction:
        """A function of tiles over all cells in which its card says that they are seen.

        Parameters
        ----------
        function : TileFunction
            What the network says of a tile as it is.
        """
        return coarser_views(function, self.card.coarser)


def files_of(models: Models) -> tuple[str | Path, ...]:
    """The files of one model or several.

    Parameters
    ----------
    models : Models
        At least one.

    Returns
    -------
    tuple of str or Path

    Raises
    ------
    InputError
        Where there is none.
    """
    files = (models,) if isinstance(models, (str, Path)) else tuple(models)
    if not files:
        raise InputError("No MODEL is given; name a checkpoint, or leave the model out for the bundled one.")
    return files


def joint_card(cards: Sequence[ModelCard]) -> ModelCard:
    """The card of several models as one.

    Parameters
    ----------
    cards : sequence of ModelCard
        One or more.

    Returns
    -------
    ModelCard
        The only one as it is. Of several it is the first's, with the largest tile and overlap that all networks can
        take, the mean of the thresholds (a guess: none of them was fitted to the mean), the cell sizes of all, what all
        of them serve, and neither metrics nor calibration, promises or distribution, which are none of the mean's.

    Raises
    ------
    InputError
        Where they take different bands, roles of bands or classes, or nothing that all of them serve.
    """
    first = cards[0]
    if len(cards) == 1:
        return first
    for card in cards[1:]:
        for what, one, other in (
            ("bands", first.bands, card.bands),
            ("roles of bands", first.scaling.roles, card.scaling.roles),
            ("classes", [item.name for item in first.classes], [item.name for item in card.classes]),
        ):
            if tuple(one) != tuple(other):
                raise InputError(
                    f"The models {first.name} and {card.name} have different {what} ({', '.join(one) or 'none'}; "
                    f"{', '.join(other) or 'none'}) and cannot be averaged; choose models of the same {what}."
                )
    serves = tuple(word for word in MODALITIES if all(word in card.serves for card in cards))
    if not serves:
        listed = "; ".join(f"{card.name}: {', '.join(card.serves)}" for card in cards)
        raise InputError(f"The models serve nothing in common ({listed}); choose models for the same kind of scene.")
    stride = math.lcm(*(network_stride(card.network, card.arguments) * card.coarsest for card in cards))
    tile = -(-max(card.tile for card in cards) // stride) * stride
    return replace(
        first,
        name=" + ".join(dict.fromkeys(card.name for card in cards)),
        serves=serves,
        cell_size_m=tuple(sorted({size for card in cards for size in card.cell_size_m})),
        threshold=sum(card.threshold for card in cards) / len(cards),
        thresholds={word: sum(card.threshold_for(word) for card in cards) / len(cards) for word in serves},
        tile=tile,
        overlap=max(card.overlap for card in cards),
        training={"members": [card.name for card in cards]},
        calibration={},
        promises={},
        distribution={},
        coarser=(),
        metrics={},
    )


def load_members(path: str | Path, card: ModelCard) -> list[Member]:
    """The models in a file.

    Parameters
    ----------
    path : str or Path
        A checkpoint or a set.
    card : ModelCard
        The file's own.

    Returns
    -------
    list of Member
        On the CPU.

    Raises
    ------
    InputError
        For weights that do not fit their cards.
    """
    if not card.is_set:
        return [Member(checkpoint.load_network(path, card), card)]
    stored = read_header(path).metadata.get(_CARDS)
    name = Path(path).name
    if stored is None:
        raise InputError(f"{name} calls itself a set of models and holds no card of one; make it again.")
    try:
        cards = [ModelCard.from_json(text, name) for text in json.loads(stored)]
    except (ValueError, TypeError) as error:
        raise InputError(f"{name} calls itself a set of models, whose cards cannot be read ({error}).") from None
    networks = checkpoint.load_networks(Path(path), cards, [f"{number}/" for number in range(len(cards))])
    return [Member(network, own) for network, own in zip(networks, cards)]


def save_set(path: str | Path, models: Sequence[str | Path], card: ModelCard | None = None) -> ModelCard:
    """Write models as one set.

    Parameters
    ----------
    path : str or Path
        The safetensors file to write or replace, at once.
    models : sequence of str or Path
        Checkpoints, or sets whose members become the new one's.
    card : ModelCard, optional
        Of the set (default: `joint_card` of the members, with the file's name).

    Returns
    -------
    ModelCard
        The set's.

    Raises
    ------
    InputError
        For models that cannot be averaged.
    """
    members = [member for file in models for member in load_members(file, checkpoint.read_card(file))]
    cards = [member.card for member in members]
    joint = card or replace(joint_card(cards), name=Path(path).stem)
    joint = replace(joint, training={**joint.training, "members": [item.name for item in cards]})
    tensors = {
        f"{number}/{name}": tensor.contiguous()
        for number, member in enumerate(members)
        for name, tensor in member.network.state_dict().items()
    }
    about = {_CARD: joint.to_json(), _CARDS: json.dumps([item.to_json() for item in cards])}
    with atomic_file(path) as temporary:
        write_tensors(temporary, tensors, about)
    return joint
