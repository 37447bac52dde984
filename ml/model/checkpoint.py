"""Weights and model card in one safetensors file: no pickle, and the card can be read without torch."""

from __future__ import annotations

import hashlib
import json
import struct
from dataclasses import replace
from pathlib import Path

from ..base.atomic_file import atomic_file
from ..base.errors import InputError
from .card import ModelCard, known_scores

BUNDLED = Path(__file__).resolve().parents[2] / "resources" / "checkpoints" / "hpcl-net-small.safetensors"
_HEADER_LIMIT = 16 * 2**20
_CARD = "model_card"


def read_card(path=None) -> ModelCard:
    """The card of the checkpoint at ``path`` (None: the bundled one), from the file's header alone."""
    path = Path(path or BUNDLED)
    metadata = _header(path).get("__metadata__", {})
    if _CARD not in metadata:
        raise InputError(
            f"{path.name} is a safetensors file without a RelicSlide model card; choose a checkpoint made by "
            "`relicslide train`."
        )
    return ModelCard.from_json(metadata[_CARD])


def save(path, network, card: ModelCard, half: bool = False) -> None:
    """Write a network's parameters and buffers with its card; ``half`` stores floats in 16 bits."""
    from safetensors.torch import save_file

    state = {name: tensor.detach().cpu().contiguous() for name, tensor in network.state_dict().items()}
    if half:
        state = {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in state.items()}
    with atomic_file(path) as temporary:
        save_file(state, temporary, metadata={_CARD: card.to_json()})


def add_metrics(path, metrics: dict[str, dict[str, float]]) -> None:
    """Add scores, by what they were measured on, to the card of a checkpoint, as `known_scores` has them."""
    network, card = load(path)
    known = {data: known_scores(scores) for data, scores in metrics.items()}
    save(path, network, replace(card, metrics={**card.metrics, **known}))


def load(path=None):
    """The network (on the CPU, in evaluation mode, float32) and its card.

    Raises `InputError` for a file that is no checkpoint, or whose weights do not fit the network that its card names.
    """
    from safetensors.torch import load_file

    from ..networks import build_network

    path = Path(path or BUNDLED)
    card = read_card(path)
    network = build_network(card.network, **card.arguments)
    state = {
        name: tensor.float() if tensor.is_floating_point() else tensor for name, tensor in load_file(str(path)).items()
    }
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        reason = " ".join(str(error).split())[:200]
        raise InputError(
            f"The weights in {path.name} do not fit {card.network} ({reason}); choose an undamaged checkpoint."
        ) from None
    return network.eval(), card


def digest(path=None) -> str:
    """SHA-256 of the checkpoint file, in hexadecimal."""
    result = hashlib.sha256()
    with open(path or BUNDLED, "rb") as file:
        for block in iter(lambda: file.read(2**20), b""):
            result.update(block)
    return result.hexdigest()


def _header(path: Path) -> dict:
    """The JSON header of a safetensors file: an 8-byte little-endian length, then as many bytes of JSON."""
    try:
        with open(path, "rb") as file:
            (length,) = struct.unpack("<Q", file.read(8))
            text = file.read(length) if length <= _HEADER_LIMIT else b""
        header = json.loads(text)
    except FileNotFoundError:
        raise InputError(f"The model {path} does not exist; choose a .safetensors checkpoint that does.") from None
    except (struct.error, ValueError, OSError):
        header = None
    if not isinstance(header, dict) or _is_cut_short(path, len(text), header):
        raise InputError(
            f"{path.name} is not a safetensors checkpoint, or is damaged; choose a file made by `relicslide train` "
            "(pickled .pt files are refused because they can run code)."
        )
    return header


def _is_cut_short(path: Path, header_length: int, header: dict) -> bool:
    ends = [entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__"]
    return path.stat().st_size < 8 + header_length + max(ends, default=0)
