"""A network's probabilities by ONNX Runtime, in place of PyTorch."""

from __future__ import annotations

import os

import torch
from torch import Tensor

from ...networks import Network
from ..card import ModelCard
from ..probability import TileFunction
from .onnx_file import DEM, IMAGE, PROBABILITY, missing, onnx_bytes


def onnx_probability_of(network: Network, card: ModelCard) -> TileFunction:
    """As `probability_of`, on the CPU, in float32.

    Parameters
    ----------
    network : Network
        On the CPU.
    card : ModelCard
        Its card.

    Returns
    -------
    TileFunction
        Its result is (B, 1, H, W) float32, 0..1.

    Raises
    ------
    InputError
        Where the packages onnx and onnxruntime are missing.
    """
    try:
        import onnxruntime
    except ImportError:
        raise missing("onnxruntime") from None
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads() or os.cpu_count() or 1
    options.log_severity_level = 3
    content = onnx_bytes(network, card)
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    takes = {item.name for item in session.get_inputs()}  # a network that looks at one of both has no other input

    def probability(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
        shown = {name: tensor.contiguous().numpy() for name, tensor in ((IMAGE, image), (DEM, dem)) if name in takes}
        return torch.from_numpy(session.run([PROBABILITY], shown)[0])

    return probability
