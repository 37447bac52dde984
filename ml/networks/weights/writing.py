"""Tensors to a safetensors file, whose writer says in its own way that a disk is full."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from torch import Tensor

_CODE = re.compile(r"os error (\d+)")


def write_tensors(path: str, tensors: Mapping[str, Tensor], about: Mapping[str, str]) -> None:
    """Write tensors and words on them.

    Parameters
    ----------
    path : str
        Of the file.
    tensors : mapping of str to Tensor
        On the CPU, contiguous, by name.
    about : mapping of str to str
        The metadata of the file.

    Raises
    ------
    OSError
        Where the file cannot be written, as Python's own files have it.
    """
    from safetensors import SafetensorError
    from safetensors.torch import save_file

    try:
        save_file(dict(tensors), path, metadata=dict(about))
    except SafetensorError as error:
        code = _CODE.search(str(error))
        if code is None:
            raise
        raise OSError(int(code[1]), os.strerror(int(code[1])), path) from None
