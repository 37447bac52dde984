"""The tensors of a safetensors file whose header was checked."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from ...base.errors import InputError
from ...base.untrusted.tensor_header import TensorHeader

_ANOTHER = "choose a file whose training ended well"


def read_tensors(header: TensorHeader) -> dict[str, Tensor]:
    """All tensors of a file.

    Parameters
    ----------
    header : TensorHeader
        Of the file.

    Returns
    -------
    dict of str to Tensor
        On the CPU, of the types that they have in the file.

    Raises
    ------
    ValueError
        Where the file is no longer what its header said.
    """
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        return load_file(str(header.path))
    except SafetensorError as error:
        raise ValueError(str(error)) from None


def check_finite(file: str, tensors: Mapping[str, Tensor]) -> None:
    """Refuse weights that no network computes with.

    Parameters
    ----------
    file : str
        What an error calls their file.
    tensors : mapping of str to Tensor
        By name.

    Raises
    ------
    InputError
        For the first tensor with a value that is NaN or infinite, or with a variance below 0.
    """
    for name, tensor in tensors.items():
        if not tensor.is_floating_point():
            continue
        if not bool(torch.isfinite(tensor.sum())) and (bad := int((~torch.isfinite(tensor)).sum())):
            raise InputError(
                f"The weights {name} in {file} hold {bad} of {tensor.numel()} values that are not finite (NaN or "
                f"infinite), as after a training that failed; {_ANOTHER}."
            )
        if name.endswith("running_var") and bool((tensor < 0).any()):
            raise InputError(f"The variances {name} in {file} go down to {float(tensor.min()):g}; {_ANOTHER}.")
