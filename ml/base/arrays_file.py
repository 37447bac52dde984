"""Arrays by name in a file of NumPy's (.npz) that one's own run wrote: it is complete or not there."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from .errors import InputError
from .outputs import Outputs

UNREADABLE = (OSError, ValueError, EOFError, RuntimeError, zipfile.BadZipFile, zlib.error)
"""What NumPy raises, by its version, for a file that is damaged, cut short or empty."""


def write_arrays(path: Path, arrays: Mapping[str, np.ndarray]) -> None:
    """Keep arrays; the file is there when all of it is.

    Parameters
    ----------
    path : Path
        Ends in .npz.
    arrays : mapping of str to np.ndarray
        By name.
    """
    with Outputs() as outputs, open(outputs.file(path), "wb") as file:
        np.savez_compressed(file, **dict(arrays))


def read_arrays(path: Path) -> dict[str, np.ndarray]:
    """What was kept, the same bits.

    Parameters
    ----------
    path : Path
        By `write_arrays`.

    Returns
    -------
    dict of str to np.ndarray

    Raises
    ------
    InputError
        Where the file cannot be read.
    """
    try:
        with np.load(path, allow_pickle=False) as found:
            return {name: found[name] for name in found.files}
    except UNREADABLE as error:
        raise unreadable(path, error) from None


def unreadable(path: Path, error: Exception) -> InputError:
    """What a person is told of a file that cannot be read, or holds other arrays.

    Parameters
    ----------
    path : Path
        Of the file.
    error : Exception
        What was found.
    """
    return InputError(f"{path} cannot be read ({error}); remove it, and begin the run again.")
