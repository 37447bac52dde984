"""What grows on made-up land, or does not: the covers that an image of it can show."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ....base.errors import InputError
from .bare_cover import alpine_image, desert_image
from .landcover import Surface, aerial_image

_PAINTERS = {"vegetated": aerial_image, "alpine": alpine_image, "desert": desert_image}
COVERS = tuple(_PAINTERS)
"""Fields and forest; rock, scree, snow and turf about the tree line; no plant at all."""


def paint(cover: str, surface: Surface, generator: np.random.Generator) -> np.ndarray:
    """An image of ground.

    Parameters
    ----------
    cover : str
        One of `COVERS`.
    surface : Surface
        To paint.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    np.ndarray
        uint8 (3, rows, cols): red, green, blue.
    """
    return _PAINTERS[cover](surface, generator)


def check_covers(covers: Sequence[str]) -> None:
    """Refuse covers that nobody can paint.

    Parameters
    ----------
    covers : sequence of str
        To choose among.

    Raises
    ------
    InputError
        Where there is none, and for a word that is not in `COVERS`.
    """
    strange = [cover for cover in covers if cover not in COVERS]
    if strange or not covers:
        raise InputError(
            f"{strange[0]!r} is no cover that can be painted; choose among {', '.join(COVERS)}."
            if strange
            else f"No cover is named; choose among {', '.join(COVERS)}."
        )
