"""Random changes of a training sample that leave its truth true."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import InputError


@dataclass(frozen=True)
class Augmentation:
    """How strongly samples are varied; 0 switches a part off."""

    turn: bool = True
    """Mirror and quarter turns (HPCL-Net paper, section 2.2)."""
    colour: float = 0.2
    """Largest relative change of an image band's contrast, and change of its level in standard deviations; spectral
    bands only.
    """
    relief: float = 0.2
    """Largest relative change of the relief's height."""

    def __post_init__(self):
        if not (0 <= self.colour < 1 and 0 <= self.relief < 1):
            raise InputError(
                f"Augmentation by {self.colour} (colour) and {self.relief} (relief) is out of range; use 0 to 1."
            )

    def __call__(self, image: np.ndarray, dem: np.ndarray, label: np.ndarray, generator: np.random.Generator):
        """Varied image (bands, n, n), dem (1, n, n) and label (n, n), with the arrays' own types; invalid zeros move
        with their pixels.
        """
        if self.colour:
            contrast = 1 + generator.uniform(-self.colour, self.colour, (len(image), 1, 1))
            level = generator.uniform(-self.colour, self.colour, (len(image), 1, 1))
            image = np.where(image == 0, 0, image * contrast + level).astype(image.dtype)
        if self.relief:
            dem = (dem * (1 + generator.uniform(-self.relief, self.relief))).astype(dem.dtype)
        if self.turn:
            quarters, mirror = generator.integers(4), generator.integers(2)
            image, dem, label = (_turn(array, quarters, mirror) for array in (image, dem, label))
        return image, dem, label


def _turn(array: np.ndarray, quarters: int, mirror: int) -> np.ndarray:
    array = np.rot90(array, quarters, axes=(-2, -1))
    return np.ascontiguousarray(array[..., ::-1] if mirror else array)
