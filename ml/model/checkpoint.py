"""Weights and model card in one safetensors file: no pickle, and the card can be read without torch."""

from __future__ import annotations

import hashlib
import json
import shutil
import struct
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ..base.atomic_file import atomic_file
from ..base.errors import InputError
from ..base.untrusted.tensor_header import METADATA, TensorHeader, read_header
from ..scene.modality import IMAGE
from ..scene.spectral.roles import feature_names
from .card import ModelCard, known_scores

if TYPE_CHECKING:
    from torch import nn

    from ..networks import SegmentationNetwork

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "checkpoints" / "relic-landslides.safetensors"
"""The bundled model for relic landslides, in an image and a DEM together or in a DEM alone."""
BUNDLED_SCARS = BUNDLED.with_name("fresh-scars.safetensors")
"""The bundled model for fresh scars, in an image alone."""
_ALIGNMENT = 8  # bytes: safetensors fills its header with spaces up to a multiple of it
_CARD = "model_card"


def bundled_for(modality: str) -> Path:
    """The bundled model for what there is.

    Parameters
    ----------
    modality : str
        One of `MODALITIES`.

    Returns
    -------
    Path
    """
    return BUNDLED_SCARS if modality == IMAGE else BUNDLED


def read_card(path: str | Path | None = None) -> ModelCard:
    """The card of a checkpoint, from the file's header alone; neither torch nor SciPy nor GDAL is imported for it.

    Parameters
    ----------
    path : str or Path, optional
        A safetensors file (default: the bundled one for relic landslides).

    Returns
    -------
    ModelCard

    Raises
    ------
    InputError
        For a file that is not there or no checkpoint.
    """
    return _card_in(_header(Path(path or BUNDLED)))


def save(path: str | Path, network: nn.Module, card: ModelCard, half: bool = False) -> None:
    """Write a network's parameters and buffers with its card.

    Parameters
    ----------
    path : str or Path
        The safetensors file to write or replace, at once.
    network : torch.nn.Module
        On any device.
    card : ModelCard
        That rebuilds the network.
    half : bool
        Store floats in 16 bits (default: as they are).
    """
    from ..networks.weights.writing import write_tensors

    state = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    if half:
        state = {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in state.items()}
    with atomic_file(path) as temporary:
        write_tensors(temporary, state, {_CARD: card.to_json()})


def add_metrics(path: str | Path, metrics: dict[str, dict[str, float]]) -> None:
    """Add scores to the card of a checkpoint, as `known_scores` has them; the weights are copied byte for byte.

    Parameters
    ----------
    path : str or Path
        A checkpoint; it is replaced at once.
    metrics : dict
        Scores by the name of what they were measured on.

    Raises
    ------
    InputError
        For a file that is not there or no checkpoint.
    """
    card = read_card(path)
    known = {data: known_scores(scores) for data, scores in metrics.items()}
    replace_card(path, replace(card, metrics={**card.metrics, **known}))


def replace_card(path: str | Path, card: ModelCard) -> None:
    """Give a checkpoint another card; the weights are copied byte for byte.

    Parameters
    ----------
    path : str or Path
        A checkpoint; it is replaced at once.
    card : ModelCard
        That it gets.

    Raises
    ------
    InputError
        For a file that is not there or no safetensors file.
    """
    path, header = Path(path), _header(Path(path))
    changed = {**header.entries, METADATA: {**header.metadata, _CARD: card.to_json()}}
    with atomic_file(path) as temporary, open(path, "rb") as old, open(temporary, "wb") as new:
        new.write(_encoded(changed))
        old.seek(header.length)
        shutil.copyfileobj(old, new)


def load(path: str | Path | None = None) -> tuple[SegmentationNetwork, ModelCard]:
    """The network of a checkpoint and its card.

    Parameters
    ----------
    path : str or Path, optional
        A safetensors file (default: the bundled one for relic landslides).

    Returns
    -------
    network : SegmentationNetwork
        On the CPU, in evaluation mode, float32.
    card : ModelCard

    Raises
    ------
    InputError
        For a file that is no checkpoint, or whose weights do not fit the network that its card names or are not finite.
    """
    card = read_card(path)
    return _network(Path(path or BUNDLED), card), card


def load_network(path: str | Path | None, card: ModelCard) -> SegmentationNetwork:
    """`load` where the card has been read.

    Parameters
    ----------
    path : str or Path or None
        A safetensors file (None: the bundled one).
    card : ModelCard
        The file's own.

    Returns
    -------
    SegmentationNetwork
        On the CPU, in evaluation mode, float32.

    Raises
    ------
    InputError
        For a damaged file, weights that do not fit the card's network or are not finite, and a card of other channels.
    """
    path = Path(path or BUNDLED)
    network = _network(path, card)
    takes = (getattr(network, "image_channels", None), getattr(network, "dem_channels", None))
    roles, bands, means = card.scaling.roles, len(card.bands), len(card.scaling.image_mean)
    shown = len(feature_names(roles)) if roles else bands, len(card.scaling.terrain)
    known = means in (0, bands) and len(roles) in (0, bands)
    if not known or any(own not in (None, said) for own, said in zip(takes, shown)):
        features = f" with {shown[0]} features of {len(roles)} roles" if roles else ""
        raise InputError(
            f"The model card in {path.name} names {bands} bands{features}, {means} means and {shown[1]} channels of "
            f"terrain, and its network takes {takes[0]} and {takes[1]}; choose an undamaged checkpoint."
        )
    return network


def digest(path: str | Path | None = None) -> str:
    """SHA-256 of a checkpoint file.

    Parameters
    ----------
    path : str or Path, optional
        Default: the bundled one.

    Returns
    -------
    str
        In hexadecimal.
    """
    result = hashlib.sha256()
    with open(path or BUNDLED, "rb") as file:
        for block in iter(lambda: file.read(2**20), b""):
            result.update(block)
    return result.hexdigest()


def _header(path: Path) -> TensorHeader:
    """The header of a checkpoint; `InputError` where it is missing or damaged."""
    try:
        return read_header(path)
    except FileNotFoundError:
        raise InputError(f"The model {path} does not exist; choose a .safetensors checkpoint that does.") from None
    except (OSError, ValueError) as error:
        raise _damaged(path, error) from None


def _damaged(path: Path, error: Exception) -> InputError:
    return InputError(
        f"{path.name} is not a safetensors checkpoint, or is damaged ({error}); choose a file made by `relicslide "
        "train` (pickled .pt files are refused because they can run code)."
    )


def _card_in(header: TensorHeader) -> ModelCard:
    if _CARD not in header.metadata:
        raise InputError(
            f"{header.path.name} is a safetensors file without a RelicSlide model card; choose a checkpoint made by "
            "`relicslide train`."
        )
    return ModelCard.from_json(header.metadata[_CARD], header.path.name)


def _network(path: Path, card: ModelCard) -> SegmentationNetwork:
    if card.is_set:
        listed = ", ".join(card.training["members"])
        raise InputError(f"{path.name} is a set of models ({listed}), and one is needed here; give one of them.")
    return load_networks(path, [card], [""])[0]


def load_networks(path: Path, cards: Sequence[ModelCard], starts: Sequence[str]) -> list[SegmentationNetwork]:
    """The networks in a file, whose tensors are told apart by how their names start; as of `load_network`.

    Parameters
    ----------
    path, cards, starts
        A safetensors file, the networks' cards, and what the names of each one's tensors start with.
    """
    import torch

    from ..networks.weights.blueprint import filled
    from ..networks.weights.reading import check_finite, read_tensors

    header = _header(path)
    networks = [_blueprint(replace(header, tensors=_of(header.tensors, at)), card) for card, at in zip(cards, starts)]
    try:
        tensors = read_tensors(header)
    except ValueError as error:
        raise _damaged(path, error) from None
    state = {
        name: tensor.to(torch.float32, copy=True) if tensor.is_floating_point() else tensor.clone()
        for name, tensor in tensors.items()
    }
    check_finite(path.name, state)
    return [
        filled(network, _of(state, start), card.network, card.arguments).eval()
        for network, card, start in zip(networks, cards, starts)
    ]


def _of(named: Mapping, start: str) -> dict:
    """Those whose names start so, by the rest of their names."""
    return {name[len(start) :]: item for name, item in named.items() if name.startswith(start)}


def _blueprint(header: TensorHeader, card: ModelCard) -> SegmentationNetwork:
    """The card's network without memory for it; refuses weights of another one."""
    from ..networks.weights.blueprint import blueprint, misfits

    try:
        network = blueprint(card.network, card.arguments)
    except InputError as error:
        raise InputError(f"{header.path.name}: {error}") from None
    reason = misfits(header.tensors, network.state_dict())
    if reason:
        raise InputError(
            f"The weights in {header.path.name} do not fit {card.network} ({reason}); choose an undamaged checkpoint."
        )
    return network


def _encoded(entries: dict) -> bytes:
    """The header as safetensors itself writes it."""
    text = json.dumps(entries, separators=(",", ":"), ensure_ascii=False).encode()
    return struct.pack("<Q", len(text) + -len(text) % _ALIGNMENT) + text + b" " * (-len(text) % _ALIGNMENT)
