"""The one scene that several models are shown, each in its own units."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate

import numpy as np
from torch import Tensor

from ...geodata.grid import Window
from ...geodata.source import RasterSource
from ...scene.measured import Measured
from ...scene.scaled_scene import ScaledSample, ScaledScene
from ...scene.scene import Scene
from ...scene.spectral.roles import GRADIENT
from ...scene.terrain.channels import reach
from ..card import ModelCard
from ..probability import TileFunction
from .mean import averaged


class SharedScene:
    """A scene in the units of several models, a `SampleSource`: their channels one behind the other.

    What models of the same scaling see is there once. Files are read and the DEM is interpolated once for all.

    Parameters
    ----------
    scene : Scene
        In its own units.
    cards : sequence of ModelCard
        Of the models, in order.
    known : sequence of Measured, optional
        `measured` of another one of the same (default: it is measured).

    Attributes
    ----------
    grid : Grid
        The scene's.
    scene : Scene
        As it was given.
    """

    def __init__(self, scene: Scene, cards: list[ModelCard], known: Sequence[Measured] | None = None) -> None:
        self.scene, self.grid = scene, scene.grid
        scalings = [(card.scaling, len(card.scaling.roles) or len(card.bands)) for card in cards]
        kinds = list(dict.fromkeys(scalings))
        self._which = [kinds.index(scaling) for scaling in scalings]
        shared = scene if len(kinds) == 1 else _read_once(scene)
        self.parts = [
            ScaledScene(shared, scaling, bands, known[number] if known else None)
            for number, (scaling, bands) in enumerate(kinds)
        ]
        order = sorted(range(len(kinds)), key=lambda number: -reach(kinds[number][0].terrain))
        self._order = order  # the widest window first, which holds the others
        corner = [part.read(Window(0, 0, 1, 1)) for part in self.parts] if len(kinds) > 1 else []
        self._images = _slices([len(sample.image) for sample in corner])
        self._dems = _slices([len(sample.dem) for sample in corner])
        starts = [part.start for part in self._images] or [0]
        self._vectors = [start + GRADIENT.start for start, (scaling, _) in zip(starts, kinds) if scaling.roles]

    @property
    def measured(self) -> list[Measured]:
        """What was measured of the whole scene, for each of the scalings."""
        return [part.measured for part in self.parts]

    def read(self, window: Window) -> ScaledSample:
        """The samples of all scalings as one, at a window.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside, where nothing is valid.

        Returns
        -------
        ScaledSample
            Valid where it is for all.
        """
        if len(self.parts) == 1:
            return self.parts[0].read(window)
        read = {number: self.parts[number].read(window) for number in self._order}
        samples = [read[number] for number in range(len(self.parts))]
        return replace(
            samples[0],
            image=np.concatenate([sample.image for sample in samples]),
            dem=np.concatenate([sample.dem for sample in samples]),
            valid=np.logical_and.reduce([sample.valid for sample in samples]),
        )

    def read_image(self, window: Window) -> np.ndarray:
        """The image alone, as the first model is shown it.

        Parameters
        ----------
        window : Window
            Of the scene's grid, and it may reach outside.

        Returns
        -------
        numpy.ndarray
            (bands, rows, cols) float32, in standard deviations; NaN where a band has no data. Of a multispectral image
            red, green and blue alone.
        """
        return self.parts[0].read_image(window)

    def part_of(self, number: int) -> ScaledScene:
        """The scene as one of the models alone is shown it.

        Parameters
        ----------
        number : int
            Of the model, from 0.

        Returns
        -------
        ScaledScene
        """
        return self.parts[self._which[number]]

    def averaged(self, functions: Sequence[TileFunction], views: str = "none", spread: bool = False) -> TileFunction:
        """The mean of what models say of this scene's tiles, each of which sees its own units.

        Parameters
        ----------
        functions : sequence of TileFunction
            One for each model, in order (`Ensemble.functions`).
        views, spread
            As `mean.averaged` takes them.

        Returns
        -------
        TileFunction
            As of `mean.averaged`.
        """
        shown = [self.shown_to(number, each) for number, each in enumerate(functions)]
        return averaged(shown, views, spread, self._vectors)

    def shown_to(self, number: int, function: TileFunction) -> TileFunction:
        """A function that sees of tiles what one of the models is to see.

        Parameters
        ----------
        number : int
            Of the model, from 0.
        function : TileFunction
            The model's own.

        Returns
        -------
        TileFunction
            Of this scene's tiles.
        """
        if len(self.parts) == 1:
            return function
        image_part, dem_part = self._images[self._which[number]], self._dems[self._which[number]]

        def own(image: Tensor, dem: Tensor, valid: Tensor) -> Tensor:
            return function(image[:, image_part], dem[:, dem_part], valid)

        return own


class _LastRead:
    """A `RasterSource` that answers from the window it read last what lies inside it."""

    def __init__(self, source: RasterSource) -> None:
        self.grid, self.bands, self._source = source.grid, source.bands, source
        self._last: tuple[Window, np.ndarray] | None = None

    def read(self, window: Window) -> np.ndarray:
        last = self._last
        if last is None or last[0].intersection(window) != window:
            last = self._last = (window, self._source.read(window))
        rows, cols = window.within(last[0])
        return last[1][:, rows, cols]


def _read_once(scene: Scene) -> Scene:
    """The same scene, which does not read a window twice in a row."""
    other = copy.copy(scene)
    if scene.image is not None:
        other.image = _LastRead(scene.image)
    if scene.dem is not None:
        other.dem = _LastRead(scene.dem)
    return other


def _slices(counts: list[int]) -> list[slice]:
    ends = list(accumulate(counts))
    return [slice(end - count, end) for count, end in zip(counts, ends)]
