"""What a domain is standardised by: all scenes that a network learns from together, or the one scene it looks at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from ...base.errors import InputError
from ..scaling import Scaling
from ..statistics import Sums, sample_windows, sums
from .encoding import ENCODINGS, is_divided

if TYPE_CHECKING:
    from .scene import ReflectanceScene

_TERRAIN = 2  # slope and elevation


def terrain_sums(made: ReflectanceScene) -> Sums:
    """What mean and deviation of slope and elevation are made of.

    Parameters
    ----------
    made : ReflectanceScene
        Which is read.

    Returns
    -------
    Sums
        Where image and DEM are known; of mean 0 and deviation 1 where they never are.
    """
    found = Sums.of(np.empty((_TERRAIN, 0)))
    for window in sample_windows(made.scene.grid.shape):
        sample = made.read(window)
        values = made.slope_and_elevation(sample, window)
        values = values[:, sample.valid & np.isfinite(values).all(axis=0)].astype(float)
        found = found.plus(Sums.of(values))
    return found if found.pixels else Sums.of(np.tile([-1.0, 1.0], (_TERRAIN, 1)))


def measured(
    scaling: Scaling,
    encoding: str,
    image: tuple[np.ndarray, np.ndarray],
    terrain: tuple[np.ndarray, np.ndarray],
) -> Scaling:
    """A scaling by numbers that were measured.

    Parameters
    ----------
    scaling : Scaling
        With roles.
    encoding : str
        A key of `ENCODINGS`.
    image, terrain : tuple of numpy.ndarray
        Means and deviations, of the bands, and of slope and elevation.

    Returns
    -------
    Scaling
    """
    return replace(
        scaling,
        statistics="training",
        encoding=encoding,
        image_mean=tuple(image[0].tolist()),
        image_std=tuple(image[1].tolist()),
        terrain_mean=tuple(terrain[0].tolist()),
        terrain_std=tuple(terrain[1].tolist()),
    )


def domain_scaling(scenes: Iterable[ReflectanceScene], scaling: Scaling) -> Scaling:
    """A scaling by the statistics of all scenes of a domain together.

    Parameters
    ----------
    scenes : iterable of ReflectanceScene
        To train on, one or more; they are read.
    scaling : Scaling
        With roles.

    Returns
    -------
    Scaling
        The same with means, deviations and encoding.

    Raises
    ------
    InputError
        Where some hold reflectance and others divided values, or none has known data.
    """
    bands = len(scaling.roles)
    image, terrain = (Sums.of(np.empty((count, 0))) for count in (bands, _TERRAIN))
    kinds: dict[bool, str] = {}
    for made in scenes:
        kinds[is_divided(made.encoding)] = made.encoding
        image = image.plus(sums(made.scene, sample_windows(made.scene.grid.shape)))
        terrain = terrain.plus(terrain_sums(made))
    if len(kinds) > 1:
        listed = " and some ".join(ENCODINGS[name].words for name in kinds.values())
        raise InputError(f"Some images hold {listed}; one network cannot learn from both: give images of one kind.")
    if not image.pixels:
        raise InputError("Nowhere are image and elevation known together; check the no-data values and the extents.")
    return measured(scaling, next(iter(kinds.values())), image.moments(), terrain.moments())
