"""What is measured of a whole scene before the first tile, so that every process that sees a part of it need not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..base.arrays_file import read_arrays, unreadable, write_arrays
from ..geodata.plausibility.collars import Collar
from ..geodata.plausibility.images import SeenImage


class Measured(NamedTuple):
    """Of one scaling; what there is none of is empty."""

    image: np.ndarray
    """(2, bands) float64: means and deviations of the image."""
    terrain: np.ndarray
    """(2, 2) float64: those of slope and elevation, of a multispectral scene."""
    surface: np.ndarray
    """(rows, cols) float64: the regional surface on its own lattice, metres."""


class MeasuredScene(NamedTuple):
    """All that was found by looking at a whole scene."""

    parts: Sequence[Measured]
    """Of the scalings, in order."""
    modality: str
    """What the scene has data of, and is shown: one of `MODALITIES`."""
    seen: SeenImage | None
    """Of the image's file; None: there is none."""


def write_measured(path: Path, scene: MeasuredScene) -> None:
    """Keep what was measured; the file is there when all of it is.

    Parameters
    ----------
    path : Path
        Ends in .npz.
    scene : MeasuredScene
        What was found.
    """
    arrays = {"modality": np.array(scene.modality)}
    for number, part in enumerate(scene.parts):
        arrays.update({f"{number} {name}": array for name, array in part._asdict().items()})
    if scene.seen is not None:
        arrays["voids"] = np.array(scene.seen.voids, float)
        if scene.seen.collar is not None:
            arrays.update({f"collar {name}": np.array(value) for name, value in vars(scene.seen.collar).items()})
    write_arrays(path, arrays)


def read_measured(path: Path) -> MeasuredScene:
    """What was kept, the same bits.

    Parameters
    ----------
    path : Path
        By `write_measured`.

    Returns
    -------
    MeasuredScene

    Raises
    ------
    InputError
        Where the file cannot be read.
    """
    found = read_arrays(path)
    count = sum(name.endswith(" surface") for name in found)
    try:
        parts = [Measured(*(found[f"{number} {name}"] for name in Measured._fields)) for number in range(count)]
        modality, seen = str(found["modality"]), None
        if "voids" in found:
            seen = SeenImage(found["voids"].tolist(), _collar(found) if "collar cells" in found else None)
    except KeyError as error:
        raise unreadable(path, error) from None
    return MeasuredScene(parts, modality, seen)


def _collar(found: Mapping[str, np.ndarray]) -> Collar:
    cells, low, high, colour = (found[f"collar {each.name}"] for each in fields(Collar))
    return Collar(cells, low, high, str(colour))
