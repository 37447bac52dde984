"""How a network wants its input: `Scaling`, a part of the model card that is read without NumPy or GDAL."""

from __future__ import annotations

from dataclasses import dataclass

from ..base.errors import InputError
from ..base.settings import check_types, one_of

COARSENING = 4
"""Lattice cells per standard deviation of the regional surface, so the smallest `Scaling.relief_radius` in cells."""
TERRAIN = ("relief", "slope", "position_5", "position_25", "profile_curvature", "plan_curvature", "openness")
"""Channels of terrain that there are (`terrain.channels`)."""
_WIDEST = 65536  # cells: standard deviation of the regional surface, wider than any scene


@dataclass(frozen=True)
class Scaling:
    """How a network wants its input; part of the model card.

    Raises
    ------
    InputError
        For values of another type, statistics or terrain of an unknown name, means and deviations that do not go
        together, or a relief radius or scale out of range.
    """

    statistics: str = "scene"
    """Whose mean and deviation standardise the image: the ``scene``'s own, or the ``training`` set's."""
    image_mean: tuple[float, ...] = ()
    """Per band, of the training set."""
    image_std: tuple[float, ...] = ()
    """Per band, of the training set."""
    relief_radius: float = 512.0
    """Standard deviation, in image cells, of the Gaussian that makes the regional surface. Wide enough, it lets a
    network know a valley's floor from its walls and the plateau.
    """
    relief_scale: float = 32.0
    """Height in image cells that becomes 1."""
    terrain: tuple[str, ...] = ("relief",)
    """Channels that a network sees of the DEM, in order: some of `TERRAIN`, each at most once."""

    def __post_init__(self) -> None:
        check_types(self)
        if self.statistics not in ("scene", "training"):
            raise InputError(f"The statistics {self.statistics!r} are unknown; choose 'scene' or 'training'.")
        if self.statistics == "training" and not self.image_mean:
            raise InputError("Scaling by the training set needs image_mean and image_std; give them, or use 'scene'.")
        if len(self.image_mean) != len(self.image_std) or any(value <= 0 for value in self.image_std):
            raise InputError(
                f"The means {self.image_mean} and deviations {self.image_std} of the image do not go together; give "
                "one of each for every band, and deviations above 0."
            )
        if self.relief_radius > _WIDEST:
            raise InputError(f"A relief radius of {self.relief_radius:g} cells is too wide; use at most {_WIDEST}.")
        if self.relief_radius < COARSENING or self.relief_scale <= 0:
            raise InputError(
                f"A relief radius of {self.relief_radius} cells or a relief scale of {self.relief_scale} is too "
                f"small; use at least {COARSENING} cells and a scale above 0."
            )
        for name in self.terrain:
            one_of("terrain", name, TERRAIN)
        if len(set(self.terrain)) != max(len(self.terrain), 1):
            raise InputError(
                f"The terrain {', '.join(self.terrain) or 'of no channel'} is no list of different ones; choose among "
                f"{', '.join(TERRAIN)}."
            )
