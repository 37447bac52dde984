"""Whether the tensors that a file's header names are those of a network, which needs no memory for it."""

from __future__ import annotations

from collections.abc import Mapping

from torch import Tensor

from ...base.untrusted.tensor_header import TensorEntry

_LISTED = 3


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
