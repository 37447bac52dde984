"""What is measured of a whole scene before the first tile, so that every process that sees a part of it need not."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..base.errors import InputError
from ..base.outputs import Outputs


class Measured(NamedTuple):
    """Of one scaling; what there is none of is empty."""

    image: np.ndarray
    """(2, bands) float64: means and deviations of the image."""
    terrain: np.ndarray
    """(2, 2) float64: those of slope and elevation, of a multispectral scene."""
    surface: np.ndarray
    """(rows, cols) float64: the regional surface on its own lattice, metres."""


def write_measured(path: Path, parts: Sequence[Measured]) -> None:
    """Keep what was measured; the file is there when all of it is.

    Parameters
    ----------
    path : Path
        Ends in .npz.
    parts : sequence of Measured
        Of the scalings, in order.
    """
    arrays = {f"{number} {name}": array for number, part in enumerate(parts) for name, array in part._asdict().items()}
    with Outputs() as outputs, open(outputs.file(path), "wb") as file:
        np.savez(file, **arrays)


def read_measured(path: Path) -> list[Measured]:
    """What was kept, the same bits.

    Parameters
    ----------
    path : Path
        By `write_measured`.

    Returns
    -------
    list of Measured

    Raises
    ------
    InputError
        Where the file cannot be read.
    """
    try:
        with np.load(path, allow_pickle=False) as found:
            count = len(found.files) // len(Measured._fields)
            return [Measured(*(found[f"{number} {name}"] for name in Measured._fields)) for number in range(count)]
    except (OSError, ValueError, KeyError, zipfile.BadZipFile) as error:
        raise InputError(f"{path} cannot be read ({error}); remove it, and begin the run again.") from None
