"""A scene whose image is multispectral: its bands as reflectance, and of a window the features and the terrain."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ...base.errors import InputError
from ...base.settings import one_of
from ...geodata.grid import Window
from ..measured import Measured
from ..modality import IMAGE, IMAGE_AND_DEM
from ..scaling import Scaling
from ..scene import Sample, Scene
from ..statistics import image_statistics, sample_windows
from ..terrain.ground import REACH, Ground
from .domain import measured, terrain_sums
from .encoding import ENCODINGS, Reflectance, encoding_of, is_divided
from .features import HALO, spectral_features
from .roles import RGB, SLOPE

logger = logging.getLogger(__name__)

_ENOUGH = 100_000  # known pixels by which the encoding is told


class SpectralSample(NamedTuple):
    """What is known of one window, as a `ScaledSample` begins."""

    image: np.ndarray
    """(features, rows, cols) float32."""
    dem: np.ndarray
    """(2, rows, cols) float32: slope and elevation in standard deviations."""
    valid: np.ndarray
    """(rows, cols) bool."""
    elevation: np.ndarray
    """(rows, cols) float64, metres."""


class ReflectanceScene:
    """A scene with the bands of its image as reflectance, and its slope and elevation.

    Parameters
    ----------
    scene : Scene
        With image and DEM.
    roles : sequence of str
        Of the image's bands, in order.
    expected : str
        In which numbers its domain is, as `encoding_of` takes it (default: unknown).

    Attributes
    ----------
    scene : Scene
        The same with its bands as reflectance, as far as they can be.
    encoding : str
        In which numbers they were (a key of `ENCODINGS`).

    Raises
    ------
    InputError
        Where image or DEM is missing, the image has another number of bands than there are roles, or no data.
    """

    def __init__(self, scene: Scene, roles: Sequence[str], expected: str = "") -> None:
        if scene.modality != IMAGE_AND_DEM:
            missing = "DEM" if scene.modality == IMAGE else "image"
            raise InputError(f"A multispectral model looks at image and DEM together; give the {missing}, too.")
        if scene.bands != len(roles):
            raise InputError(
                f"The image has {scene.bands} bands and {len(roles)} are read ({', '.join(roles)}); choose as many, in "
                "that order."
            )
        self._slope = list(roles).index(SLOPE) if SLOPE in roles else None
        optical = [index for index in range(scene.bands) if index != self._slope]
        self.encoding = encoding_of(_known_values(scene, optical), expected)
        made, self.scene = ENCODINGS[self.encoding], scene
        if scene.image is not None and (made.offset, made.scale) != (0.0, 1.0):
            self.scene = scene.with_image(Reflectance(scene.image, made, self._slope))

    def read(self, window: Window) -> Sample:
        """The sample at a window, with as much of the ground around as `slope_and_elevation` needs.

        Parameters
        ----------
        window : Window
            Of the scene's grid.

        Returns
        -------
        Sample
        """
        return self.scene.read(window, REACH)

    def slope_and_elevation(self, sample: Sample, window: Window) -> np.ndarray:
        """What a network sees of the DEM, before it is standardised.

        Parameters
        ----------
        sample : Sample
            That `read` gave.
        window : Window
            Of which.

        Returns
        -------
        numpy.ndarray
            (2, rows, cols) float64: the slope that came with the image, or else that of the DEM in degrees; and metres.
            NaN where unknown.
        """
        heights = sample.ground[0][REACH:-REACH, REACH:-REACH]
        if self._slope is not None:
            return np.stack([sample.image[self._slope], heights])
        derivatives = Ground.of(sample.ground[0], self.scene.grid, window).derivatives
        steepness = np.degrees(np.arctan(np.hypot(derivatives.east, derivatives.north)))
        return np.stack([np.where(np.isfinite(heights), steepness, np.nan), heights])


class SpectralScene:
    """A multispectral scene, and how it is scaled.

    Parameters
    ----------
    scene : Scene
        With image and DEM.
    scaling : Scaling
        With roles.

    Attributes
    ----------
    scene : Scene
        The same with its bands as reflectance.
    scaling : Scaling
        By the statistics of the training set, or where they are asked for, or the training set held other numbers, by
        the scene's own.
    colours : list of int
        Indices of red, green and blue.

    Raises
    ------
    InputError
        As `ReflectanceScene` does.
    """

    def __init__(self, scene: Scene, scaling: Scaling, known: Measured | None = None) -> None:
        self._source, self._roles = ReflectanceScene(scene, scaling.roles, scaling.encoding), scaling.roles
        self.scene = self._source.scene
        self.colours = [self._roles.index(role) for role in RGB]
        self.scaling = self._scaled(scaling, known)
        terrain = self.scaling.terrain_mean, self.scaling.terrain_std
        self._centre, self._spread = (np.array(values)[:, None, None] for values in terrain)

    def _scaled(self, scaling: Scaling, known: Measured | None) -> Scaling:
        encoding = self._source.encoding
        if scaling.statistics == "training":
            one_of("encoding", scaling.encoding, ENCODINGS)
            if is_divided(encoding) == is_divided(scaling.encoding):
                return scaling
            logger.info(
                "The image's values are taken for %s, and the model learned from %s: the scene's own means and "
                "deviations are used.",
                ENCODINGS[encoding].words,
                ENCODINGS[scaling.encoding].words,
            )
        else:
            logger.info("The image's values are taken for %s.", ENCODINGS[encoding].words)
        if known is not None:
            (mean, std), (terrain_mean, terrain_std) = known.image, known.terrain
            return measured(scaling, encoding, (mean, std), (terrain_mean, terrain_std))
        return measured(scaling, encoding, image_statistics(self.scene), terrain_sums(self._source).moments())

    def read(self, window: Window, mean: np.ndarray, std: np.ndarray) -> SpectralSample:
        """Features and terrain of a window.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside, where nothing is valid.
        mean, std : numpy.ndarray
            (bands, 1, 1): by which bands are standardised.

        Returns
        -------
        SpectralSample
        """
        sample = self._source.read(window)
        features = spectral_features(self.scene.read_image(window.expand(HALO)), self._roles, mean, std)
        terrain = (self._source.slope_and_elevation(sample, window) - self._centre) / self._spread
        valid = sample.valid & np.isfinite(terrain).all(axis=0)
        return SpectralSample(features, terrain.astype(np.float32), valid, sample.dem[0])


def _known_values(scene: Scene, bands: Sequence[int]) -> np.ndarray:
    """(bands, n) values of some known pixels."""
    found: list[np.ndarray] = []
    for window in sample_windows(scene.grid.shape):
        image = scene.read_image(window)[list(bands)]
        found.append(image[:, np.isfinite(image).all(axis=0)])
        if sum(part.shape[1] for part in found) >= _ENOUGH:
            break
    values = np.concatenate(found, axis=1)
    if not values.size:
        raise InputError("The image has no data anywhere; check its no-data value and its alpha band.")
    return values
