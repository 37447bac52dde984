"""Random changes of a training sample that leave its truth true."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Callable, NamedTuple

import numpy as np

from ..base.errors import InputError
from ..base.settings import check_types
from ..geodata.grid import Window
from ..scene.terrain.channels import raised

_HISTOGRAM_BINS = 256  # as many as an 8-bit image has grey values
_LARGEST_ZOOM = 4
_HAZE_LIGHT = 2.0  # standard deviations above the mean: the brightest haze
_BEND_REACH = 4.0  # standard deviations beyond which a curve is flat
_UNIFORM_REACH = float(np.sqrt(3))  # a uniform distribution over -reach..reach has mean 0 and deviation 1


class Augmented(NamedTuple):
    """A varied sample, as `Augmentation` takes and gives it."""

    image: np.ndarray
    """(bands, n, n) in a network's units, 0 where invalid."""
    dem: np.ndarray
    """(channels, n, n): terrain in a network's units."""
    label: np.ndarray
    """(n, n)."""
    elevation: np.ndarray
    """(n, n): metres."""


@dataclass(frozen=True)
class Similarity:
    """What lies about a square's centre, turned and enlarged.

    Heights in a network's units are heights in cells, so those of larger cells are lower: a slope stays as steep as it
    is. (The regional surface below them is left as wide on the ground as it was.)
    """

    angle: float
    """Radians by which the ground is turned counter-clockwise, as an image is looked at."""
    zoom: float
    """Side of a cell afterwards, in cells before: above 1 more ground is seen."""

    def around(self, window: Window) -> Window:
        """How much has to be read for a sample that is turned and enlarged.

        Parameters
        ----------
        window : Window
            A square.

        Returns
        -------
        Window
            The square about the same centre that holds all that is then seen.
        """
        side = window.rows
        seen = side * self.zoom * (abs(math.cos(self.angle)) + abs(math.sin(self.angle)))
        margin = math.ceil((seen - side) / 2) + 1
        return Window(window.row - margin, window.col - margin, side + 2 * margin, side + 2 * margin)


@dataclass(frozen=True)
class Augmentation:
    """How strongly samples are varied; 0 switches a part off."""

    turn: bool = True
    """Mirror and quarter turns (HPCL-Net paper, section 2.2), and both at once (guess: all eight ways to lie)."""
    colour: float = 0.2
    """Largest relative change of an image band's contrast, and change of its level in standard deviations; spectral
    bands only.
    """
    relief: float = 0.2
    """Largest relative change of the ground's heights."""
    rotate: float = 45.0
    """Largest angle, in degrees, by which the ground is turned either way before any quarter turns."""
    zoom: float = 1.5
    """Largest factor by which a cell's side grows or shrinks, with the heights in cells; 1: none."""
    equalise: float = 0.0
    """Probability of a histogram equalisation of the image (HPCL-Net paper, section 2.2). A guess: it is done to the
    spectral bands' mean, so that differences between bands stay.
    """
    curve: float = 0.0
    """Largest bend of the brightness curve, one for all bands, as sensors and stretched images differ by."""
    haze: float = 0.0
    """Largest share of haze at the hazier end of a sample; it grows evenly across it."""
    shuffle: float = 0.0
    """Probability that the bands change places, as between sensors with other bands."""
    grey: float = 0.0
    """Probability that all bands become their mean."""
    cutmix: float = 0.0
    """Probability that the samples of a step exchange a rectangle, pixels and labels together (`training.samples`)."""
    mirror: float = 0.0
    """Probability that beyond a scene's edge ground and labels go on as its mirror image, not as unknown ground
    (`training.samples`).
    """
    spectral: tuple[int, ...] | None = None
    """Indices from 0 of the bands that all of these and equalisation may change (a slope or an index among the bands is
    none of them); None: all.
    """

    def __post_init__(self):
        check_types(self)
        if not (0 <= self.colour < 1 and 0 <= self.relief < 1 and 0 <= self.equalise <= 1):
            raise InputError(
                f"Augmentation by {self.colour} (colour), {self.relief} (relief) and {self.equalise} (equalise) is out "
                "of range; use 0 to 1."
            )
        for name in ("curve", "haze", "shuffle", "grey", "cutmix", "mirror"):
            if not 0 <= getattr(self, name) <= 1:
                raise InputError(f"Augmentation by {getattr(self, name)} ({name}) is out of range; use 0 to 1.")
        if not (0 <= self.rotate <= 180 and 1 <= self.zoom <= _LARGEST_ZOOM):
            raise InputError(
                f"Augmentation by {self.rotate} degrees (rotate) and {self.zoom} (zoom) is out of range; use 0 to 180 "
                f"degrees, and a factor of 1 to {_LARGEST_ZOOM}."
            )

    def similarity(self, generator: np.random.Generator) -> Similarity | None:
        """By how much a sample is turned and enlarged, at random.

        Parameters
        ----------
        generator : np.random.Generator
            The source of chance.

        Returns
        -------
        Similarity or None
            None: not at all, and nothing is drawn.
        """
        if self.rotate == 0 and self.zoom == 1:
            return None
        angle = np.radians(generator.uniform(-self.rotate, self.rotate))
        return Similarity(angle, float(self.zoom ** generator.uniform(-1, 1)))

    def __call__(
        self,
        image: np.ndarray,
        dem: np.ndarray,
        label: np.ndarray,
        elevation: np.ndarray,
        generator: np.random.Generator,
        terrain: tuple[str, ...] = ("relief",),
    ) -> Augmented:
        """A varied copy of a sample. `similarity` is not applied, for it needs what lies around.

        Parameters
        ----------
        image : np.ndarray
            (bands, n, n) in a network's units; zeros are invalid and stay zero.
        dem : np.ndarray
            (channels, n, n): terrain in a network's units.
        label : np.ndarray
            (n, n), of any type.
        elevation : np.ndarray
            (n, n): metres; turned like all others and else left alone.
        generator : np.random.Generator
            All chance comes from it: the same state gives the same sample, whichever worker makes it.
        terrain : tuple of str
            Names of the channels of ``dem``, some of `Scaling.terrain` (default: relief).

        Returns
        -------
        Augmented
            With the arrays' own types.
        """
        if not np.isnan(image).all():
            image = self._recoloured(image, generator)
        if self.relief:
            dem = raised(terrain, dem, 1 + generator.uniform(-self.relief, self.relief))
        if self.turn:
            quarters, mirror = generator.integers(4), generator.integers(2)
            image, dem, label, elevation = (_turn(array, quarters, mirror) for array in (image, dem, label, elevation))
        return Augmented(image, dem, label, elevation)

    def _recoloured(self, image: np.ndarray, generator: np.random.Generator) -> np.ndarray:
        """The image in other colours, as another sensor, hour or air would show it."""
        self.check_bands(len(image))
        bands = list(range(len(image)) if self.spectral is None else self.spectral)
        if self.equalise and generator.random() < self.equalise:
            image = _with(image, bands, equalised)
        if self.shuffle and generator.random() < self.shuffle:
            order = generator.permutation(len(bands))
            image = _with(image, bands, lambda values: values[order])
        if self.grey and generator.random() < self.grey:
            image = _with(image, bands, lambda values: np.broadcast_to(values.mean(axis=0), values.shape))
        if self.curve:
            bend = generator.uniform(-self.curve, self.curve)
            image = _with(image, bands, lambda values: bent(values, bend))
        if self.colour:
            shape = (len(image), 1, 1)
            contrast = 1 + generator.uniform(-self.colour, self.colour, shape)
            level = generator.uniform(-self.colour, self.colour, shape)
            image = _with(image, bands, lambda values: values * contrast[bands] + level[bands])
        if self.haze:
            veil, light = _veil(image.shape[1], image.shape[2], self.haze, generator), generator.uniform(0, _HAZE_LIGHT)
            image = _with(image, bands, lambda values: values * (1 - veil) + light * veil)
        return image

    def check_bands(self, bands: int) -> None:
        """Refuse an image that lacks one of the spectral bands.

        Parameters
        ----------
        bands : int
            How many the image has.

        Raises
        ------
        InputError
            For an index among `spectral` that is none of 0 to ``bands`` - 1.
        """
        wrong = [band for band in self.spectral or () if not 0 <= band < bands]
        if wrong:
            raise InputError(f"The image has {bands} bands, so none has the index {wrong[0]}; count them from 0.")


def equalised(image: np.ndarray) -> np.ndarray:
    """Spread an image's brightness, its mean over the bands, evenly.

    Parameters
    ----------
    image : np.ndarray
        (bands, rows, cols), standardised; zeros in all bands are invalid.

    Returns
    -------
    np.ndarray
        The same shape. Each pixel's bands have moved together, so that their mean is uniform with mean 0 and deviation
        1 over all values.
    """
    valid = (image != 0).any(axis=0)
    if not valid.any():
        return image
    brightness = image.mean(axis=0)
    counts, edges = np.histogram(brightness[valid], _HISTOGRAM_BINS)
    middle_rank = (np.cumsum(counts) - counts / 2) / counts.sum()
    even = ((2 * middle_rank - 1) * _UNIFORM_REACH)[np.searchsorted(edges[1:-1], brightness, side="right")]
    return image + (even - brightness)


def bent(values: np.ndarray, bend: float) -> np.ndarray:
    """Standardised values along a curve that is bent, and keeps their order and about their mean and deviation.

    Parameters
    ----------
    values : np.ndarray
        Any shape, standardised.
    bend : float
        -1..1; above 0 the dark values are drawn together, below it the bright ones.

    Returns
    -------
    np.ndarray
        ``values`` themselves where the bend is 0.
    """
    if bend == 0:
        return values
    curved = np.expm1(np.clip(values, -_BEND_REACH, _BEND_REACH) * bend) / bend
    middle = np.expm1(bend**2 / 2) / bend  # the mean for normal values
    return (curved - middle) / math.sqrt(math.exp(bend**2) * math.expm1(bend**2) / bend**2)


def _veil(rows: int, cols: int, most: float, generator: np.random.Generator) -> np.ndarray:
    """Shares of haze (rows, cols) that grow evenly in a random direction, from one share below ``most`` to another."""
    ends, angle = generator.uniform(0, most, 2), generator.uniform(0, 2 * math.pi)
    down, across = np.meshgrid(*(np.linspace(-0.5, 0.5, side) for side in (rows, cols)), indexing="ij")
    along = down * math.sin(angle) + across * math.cos(angle)
    return np.clip(ends.mean() + (ends[1] - ends[0]) * along, 0, most)


def _with(image: np.ndarray, bands: list[int], change: Callable[[np.ndarray], np.ndarray]) -> np.ndarray:
    """A copy whose ``bands`` are changed; zeros stay."""
    varied = image.copy()
    if bands:
        varied[bands] = np.where(image[bands] == 0, 0, change(image[bands]))
    return varied


def _turn(array: np.ndarray, quarters: int, mirror: int) -> np.ndarray:
    array = np.rot90(array, quarters, axes=(-2, -1))
    return np.ascontiguousarray(array[..., ::-1] if mirror else array)
