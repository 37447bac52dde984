"""A network as ONNX: image and DEM in, the landslide's probability out, batches and tiles of any size.

Both inputs are scaled as the model's card says, which travels in the file's metadata. `torch.onnx` traces the network
on one pair; what depends on its size has to follow it, which tests try for every network.
"""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor, nn

from ...base.errors import InputError
from ...base.outputs import Outputs, temporary_folder
from ...base.packages.needed import pip_install
from ...networks import Network
from .. import checkpoint
from ..card import ModelCard
from ..probability import folded

IMAGE, DEM, PROBABILITY = "image", "dem", "probability"
"""Names of the inputs and of the output."""
CARD = "relicslide_card"
"""Entry of the metadata: the model's card as JSON."""
_OPSET = 17  # of 2022: ONNX Runtime from 1.12 on, OpenVINO from 2023.0 on
_TRACED = 2, 3  # strides on the sides of the pair that is traced


class _Probability(nn.Module):
    """The softmax probability of the last class."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = folded(network)  # type: ignore[type-var]  # a Network is a module

    def forward(self, image: Tensor, dem: Tensor) -> Tensor:
        return self.network(image, dem).float().softmax(dim=1)[:, -1:]


class _Inputs(NamedTuple):
    image: int
    """Channels."""
    dem: int
    """Channels."""


def export_onnx(model: str | Path | None, path: str | Path) -> ModelCard:
    """Write a model as an ONNX file.

    Parameters
    ----------
    model : str or Path or None
        A checkpoint (None: the bundled one).
    path : str or Path
        The file to write; it ends in .onnx.

    Returns
    -------
    ModelCard
        The model's.

    Raises
    ------
    InputError
        For a set of models, another name, or where the package onnx is missing.
    """
    if Path(path).suffix.lower() != ".onnx":
        raise InputError(f"{path} would be an ONNX file; give it a name that ends in .onnx.")
    network, card = checkpoint.load(model)
    content = onnx_bytes(network, card)
    with Outputs() as outputs:
        Path(outputs.file(path)).write_bytes(content)
    return card


def onnx_bytes(network: Network, card: ModelCard) -> bytes:
    """A network as the content of an ONNX file.

    Parameters
    ----------
    network : Network
        On the CPU.
    card : ModelCard
        Its card.

    Raises
    ------
    InputError
        Where the package onnx is missing, and for a network that ONNX has no words for.
    """
    try:
        import onnx
    except ImportError:
        raise missing("onnx") from None
    takes = _inputs(network, card)
    rows, cols = (times * network.stride for times in _TRACED)
    pair = torch.zeros(1, takes.image, rows, cols), torch.zeros(1, takes.dem, rows, cols)
    whole = _Probability(network).cpu().eval()
    axes = {name: {0: "batch", 2: "rows", 3: "columns"} for name in (IMAGE, DEM, PROBABILITY)}
    with warnings.catch_warnings(), torch.no_grad(), temporary_folder() as folder:
        warnings.simplefilter("ignore")  # of tracing: what a size decides is tried by tests
        try:
            torch.onnx.export(
                whole,
                pair,
                str(folder / "model.onnx"),
                input_names=[IMAGE, DEM],
                output_names=[PROBABILITY],
                dynamic_axes=axes,
                opset_version=_OPSET,
                dynamo=False,
            )
        except torch.onnx.errors.OnnxExporterError as error:
            reason = str(error).partition("Please")[0].strip(" .")
            raise InputError(
                f"The network {card.network} of {card.name} cannot be written as ONNX for tiles of any size "
                f"({reason}); use PyTorch, or another network."
            ) from None
        described = onnx.load(str(folder / "model.onnx"))
    described.metadata_props.add(key=CARD, value=card.to_json())
    described.producer_name = "RelicSlide"
    return described.SerializeToString()


def missing(package: str) -> InputError:
    """What a person is told where a package is missing.

    Parameters
    ----------
    package : str
        Its name.
    """
    return InputError(
        f"This needs the Python package {package}, which this Python does not have; install with: "
        f"{pip_install([package])}, or leave ONNX out."
    )


def _inputs(network: Network, card: ModelCard) -> _Inputs:
    image, dem = getattr(network, "image_channels", None), getattr(network, "dem_channels", None)
    return _Inputs(image or len(card.bands), dem or len(card.scaling.terrain))
