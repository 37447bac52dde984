"""From physical values to what a network was trained on: computed once for a scene, never for a tile.

The image is standardised band by band. The DEM becomes local relief: metres above a smooth regional surface, divided by
the size of a cell and by a fixed factor, so that a slope of one and the same angle looks alike at every cell size; or
the channels of `terrain` that the scaling names. Of a multispectral image the network sees the features of `spectral`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Window
from .measured import Measured
from .missing.filling import filled
from .modality import DEM, IMAGE, IMAGE_AND_DEM
from .regional_surface import RegionalSurface
from .scaling import Scaling
from .scene import Scene
from .spectral.scene import SpectralScene
from .statistics import image_statistics
from .terrain.channels import reach, terrain_channels
from .terrain.ground import Ground


@dataclass(frozen=True)
class ScaledSample:
    """What is known of one window, in a network's units; `filled` is what the network sees."""

    image: np.ndarray
    """(bands, rows, cols) float32, in standard deviations; NaN where a band is unknown."""
    dem: np.ndarray
    """(channels, rows, cols) float32, those of `Scaling.terrain`; NaN where unknown."""
    valid: np.ndarray
    """(rows, cols) bool: where every band and the elevation are known."""
    elevation: np.ndarray
    """(rows, cols) float64, metres as they were read; NaN where there are none."""
    modality: str = IMAGE_AND_DEM
    """What the scene has, of `MODALITIES`; the other of image and DEM is NaN everywhere, and stays so when `filled`."""

    def part(self, place: tuple[slice, slice]) -> ScaledSample:
        """A part of the window.

        Parameters
        ----------
        place : tuple of slice
            Rows and columns, counted from the window's first ones.

        Returns
        -------
        ScaledSample
            Of views.
        """
        rows, cols = place
        image, dem = self.image[:, rows, cols], self.dem[:, rows, cols]
        return ScaledSample(image, dem, self.valid[place], self.elevation[place], self.modality)

    def filled(self) -> ScaledSample:
        """The same with image and terrain known everywhere, see `filling`; what is valid stays."""
        image = self.image if self.modality == DEM else filled(self.image)
        return replace(self, image=image, dem=self.dem if self.modality == IMAGE else filled(self.dem))


class SampleSource(Protocol):
    """What a network can be run over: anything that gives a `ScaledSample` for a window."""

    def read(self, window: Window) -> ScaledSample:
        """The sample at a window.

        Parameters
        ----------
        window : Window
            It may reach outside, where nothing is valid.

        Returns
        -------
        ScaledSample
            Of the window's rows and columns.
        """


class ScaledScene:
    """A scene in the units of a network, a `SampleSource`.

    Parameters
    ----------
    scene : Scene
        Image and DEM in their own units.
    scaling : Scaling
        The model card's.
    bands : int, optional
        Of the image that is missing, where the scene has none (default: as many as the scaling names).
    known : Measured, optional
        `measured` of another one of the same scene and scaling (default: it is measured).

    Attributes
    ----------
    grid : Grid
        The scene's.
    mean, std : numpy.ndarray
        (bands, 1, 1) float32, in the image's own units: what it is standardised by.
    measured : Measured
        All that was, or could have been, measured of the whole scene.

    Raises
    ------
    InputError
        Where the image has another number of bands than the scaling, or no data at all.
    """

    def __init__(self, scene: Scene, scaling: Scaling, bands: int | None = None, known: Measured | None = None) -> None:
        self._spectral = SpectralScene(scene, scaling, known) if scaling.roles else None
        if self._spectral:
            scene, scaling = self._spectral.scene, self._spectral.scaling
        self.scene, self.grid = scene, scene.grid
        mean, std = np.array(scaling.image_mean), np.array(scaling.image_std)
        if scene.modality == DEM:
            wanted = len(mean) if bands is None else bands
            mean, std = np.zeros(wanted), np.ones(wanted)
        elif scaling.statistics == "scene":
            mean, std = image_statistics(scene) if known is None else known.image
        if scene.modality != DEM and len(mean) != scene.bands:
            raise InputError(f"The model expects {len(mean)} image bands and got {scene.bands}; choose as many bands.")
        self.mean = np.asarray(mean, np.float32)[:, None, None]
        self.std = np.asarray(std, np.float32)[:, None, None]
        dem = scene.closed_dem
        surface = None if known is None else known.surface
        self._regional = None if dem is None else RegionalSurface(dem, scene.grid, scaling.relief_radius, surface)
        terrain = (scaling.terrain_mean, scaling.terrain_std) if self._spectral else ((), ())
        lattice = np.zeros((0, 0)) if self._regional is None else self._regional.surface
        self.measured = Measured(np.array([mean, std]), np.array(terrain), lattice)
        self._height = scaling.relief_scale * scene.grid.cell_metres
        self._terrain = scaling.terrain

    @property
    def heights(self) -> tuple[float, float]:
        """Mean and standard deviation, in metres, of the surface that relief is measured against; 0 without one."""
        return self._regional.heights if self._regional else (0.0, 0.0)

    def read(self, window: Window) -> ScaledSample:
        """The scaled sample at a window.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside, where nothing is valid.

        Returns
        -------
        ScaledSample
            Of the window's rows and columns.
        """
        if self._spectral:
            return ScaledSample(*self._spectral.read(window, self.mean, self.std))
        halo = reach(self._terrain)
        sample = self.scene.read(window, halo)
        image = self._standardised(sample.image)
        if self._regional is None or not sample.valid.any():
            nothing = np.full((len(self._terrain), *window.shape), np.nan, np.float32)
            return ScaledSample(image, nothing, sample.valid, sample.dem[0], self.scene.modality)
        rows, cols = window.within(window.expand(halo))
        relief = np.subtract(sample.ground[:, rows, cols], self._regional.read(window)).astype(np.float32)
        relief *= np.float32(1 / self._height)
        dem = relief
        if self._terrain != ("relief",):
            dem = terrain_channels(self._terrain, Ground.of(sample.ground[0], self.grid, window), relief)
        valid = sample.valid & np.isfinite(relief[0])
        return ScaledSample(image, dem, valid, sample.dem[0], self.scene.modality)

    def read_image(self, window: Window) -> np.ndarray:
        """The image alone, for which no elevation is interpolated.

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
        if self._spectral:
            colours = self._spectral.colours
            return self._standardised(self.scene.read_image(window), colours)
        return self._standardised(self.scene.read_image(window))

    def _standardised(self, image: np.ndarray, bands: Sequence[int] | slice = slice(None)) -> np.ndarray:
        if self.scene.modality == DEM:
            return np.full((len(self.mean), *image.shape[1:]), np.nan, np.float32)
        standardised = np.subtract(image[bands], self.mean[bands], dtype=np.float32)
        standardised /= self.std[bands]
        return standardised
