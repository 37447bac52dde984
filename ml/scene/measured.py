"""What is measured of a whole scene before the first tile, so that every process that sees a part of it need not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..base.arrays_file import read_arrays, unreadable, write_arrays


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
    write_arrays(
        path,
        {f"{number} {name}": array for number, part in enumerate(parts) for name, array in part._asdict().items()},
    )


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
    found = read_arrays(path)
    count = len(found) // len(Measured._fields)
    try:
        return [Measured(*(found[f"{number} {name}"] for name in Measured._fields)) for number in range(count)]
    except KeyError as error:
        raise unreadable(path, error) from None
