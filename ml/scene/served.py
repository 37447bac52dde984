"""A scene as a model is shown it: without what it has no data of, where the model can do without it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection

import numpy as np

from ..geodata.grid import Grid, Window
from .modality import DEM, IMAGE, IMAGE_AND_DEM, check_served
from .scene import Scene

logger = logging.getLogger(__name__)

_BLOCK = 1024  # cells: side of a window in which something known is looked for


def without_empty(scene: Scene, serves: Collection[str]) -> Scene:
    """The scene without a modality that has no data anywhere, where what is left is served.

    Parameters
    ----------
    scene : Scene
        It is left alone; windows of it are read until one has data.
    serves : collection of str
        What is served, of `MODALITIES`.

    Returns
    -------
    Scene
        ``scene`` itself where both have data, and where one is missing already.
    """
    if scene.modality != IMAGE_AND_DEM:
        return scene
    if IMAGE in serves and not _any(scene.grid, scene.read_known):
        return scene.without_dem()
    if DEM in serves and not _any(scene.grid, lambda window: np.isfinite(scene.read_image(window)).all(axis=0)):
        return scene.without_image()
    return scene


def served_scene(
    scene: Scene, serves: Collection[str], model: str, name: str = "The scene", modality: str | None = None
) -> Scene:
    """A scene as a model is shown it.

    Parameters
    ----------
    scene : Scene
        With image and DEM, or one of them.
    serves : collection of str
        What the model serves, of `MODALITIES`.
    model, name : str
        What messages call the model and the scene.
    modality : str, optional
        What another one of the same was shown as (default: data are looked for).

    Returns
    -------
    Scene
        `without_empty`.

    Raises
    ------
    InputError
        Where the model does not serve it.
    """
    left = without_empty(scene, serves) if modality is None else _shown_as(scene, modality)
    check_served(left.modality, serves, model, name)
    if left is not scene:
        missing = "DEM" if left.modality == IMAGE else "image"
        logger.info("The %s has no data anywhere and counts as missing.", missing)
    return left


def _any(grid: Grid, known: Callable[[Window], np.ndarray]) -> bool:
    return any(known(window).any() for window in grid.blocks(_BLOCK))


def _shown_as(scene: Scene, modality: str) -> Scene:
    if modality == scene.modality:
        return scene
    return scene.without_dem() if modality == IMAGE else scene.without_image()
