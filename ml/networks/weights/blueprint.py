"""A network without memory for its weights, the tensors of a file compared with it, and then put into it."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import TYPE_CHECKING

import torch
from torch import Tensor
from torch.overrides import TorchFunctionMode

from ...base.untrusted.tensor_header import TensorEntry

if TYPE_CHECKING:
    from ..contract import SegmentationNetwork

_LISTED = 3


class _WithoutChance(TorchFunctionMode):
    """Skips random numbers, which the meta device would be slow to forget."""

    def __torch_function__(self, function, types, arguments=(), keywords=None):
        if function in (Tensor.normal_, Tensor.uniform_):
            return arguments[0]
        return function(*arguments, **(keywords or {}))


def blueprint(name: str, arguments: Mapping[str, object]) -> SegmentationNetwork:
    """A network on the meta device: all shapes, and no numbers.

    Parameters
    ----------
    name : str
        A key of `NETWORKS`.
    arguments : mapping
        Of the network's class.

    Returns
    -------
    SegmentationNetwork

    Raises
    ------
    InputError
        As `build_network` says.
    """
    from .. import build_network

    with torch.device("meta"), _WithoutChance():
        return build_network(name, **arguments)


def filled(
    network: SegmentationNetwork, state: dict[str, Tensor], name: str, arguments: Mapping[str, object]
) -> SegmentationNetwork:
    """A blueprint with numbers.

    Parameters
    ----------
    network : SegmentationNetwork
        What `blueprint` gave.
    state : dict of str to Tensor
        All of its weights on the CPU, which become the network's.
    name, arguments
        What it was made of.

    Returns
    -------
    SegmentationNetwork
        The network, or where it holds more than its weights another one that was built with memory.
    """
    from .. import build_network

    network.load_state_dict(state, assign=True)
    if any(tensor.is_meta for tensor in chain(network.parameters(), network.buffers())):
        network = build_network(name, **arguments)
        network.load_state_dict(state)
    return network


def misfits(given: Mapping[str, TensorEntry], own: Mapping[str, Tensor]) -> str:
    """What tells the tensors of a file from those of a network.

    Parameters
    ----------
    given : mapping of str to TensorEntry
        Of the file, by name.
    own : mapping of str to Tensor
        Of the network, as `torch.nn.Module.state_dict` gives it; the meta device will do.

    Returns
    -------
    str
        In words, of at most three tensors; empty where names, shapes and kinds are the same.
    """
    found = [f"{name} is missing" for name in own if name not in given]
    found += [f"{name[:120]} is unknown" for name in given if name not in own]
    for name, tensor in own.items():
        entry = given.get(name)
        if entry is None:
            continue
        if entry.shape != tuple(tensor.shape):
            found.append(f"{name} is {list(entry.shape)} and not {list(tensor.shape)}")
        elif entry.is_float != tensor.is_floating_point():
            found.append(f"{name} is of the type {entry.dtype}")
    more = f", and {len(found) - _LISTED} more" if len(found) > _LISTED else ""
    return ", ".join(found[:_LISTED]) + more
