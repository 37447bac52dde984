"""How a network wants its input: `Scaling`, a part of the model card that is read without NumPy or GDAL."""

from __future__ import annotations

from dataclasses import dataclass, replace

from ..base.errors import InputError
from ..base.settings import check_types, one_of
from .spectral.roles import TERRAIN as SPECTRAL_TERRAIN
from .spectral.roles import check_roles

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
    roles: tuple[str, ...] = ()
    """What the bands are that are read of a multispectral image, in order (`spectral.roles`): the network then sees the
    features that are made of them (`feature_names`), and slope and elevation of the DEM. Empty: the bands themselves.
    """
    encoding: str = ""
    """In which numbers the training set held its reflectance (a key of ``spectral.encoding.ENCODINGS``), with roles."""
    terrain_mean: tuple[float, ...] = ()
    """Of slope and elevation, of the training set, with roles."""
    terrain_std: tuple[float, ...] = ()
    """Of slope and elevation, of the training set, with roles."""

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
        if self.roles:
            self._check_spectral()
            return
        for name in self.terrain:
            one_of("terrain", name, TERRAIN)
        if len(set(self.terrain)) != max(len(self.terrain), 1):
            raise InputError(
                f"The terrain {', '.join(self.terrain) or 'of no channel'} is no list of different ones; choose among "
                f"{', '.join(TERRAIN)}."
            )

    def of_roles(self, roles: tuple[str, ...]) -> Scaling:
        """The scaling of an image whose bands play other roles: by the scene's own statistics.

        Parameters
        ----------
        roles : tuple of str
            Of the bands, in order.

        Returns
        -------
        Scaling
            The same where the roles are.
        """
        if roles == self.roles:
            return self
        own = replace(self, roles=roles, statistics="scene", image_mean=(), image_std=())
        return replace(own, terrain_mean=(), terrain_std=())

    def _check_spectral(self) -> None:
        check_roles(self.roles)
        if self.terrain != SPECTRAL_TERRAIN:
            raise InputError(
                f"With roles of bands a network sees {' and '.join(SPECTRAL_TERRAIN)} of the DEM, not "
                f"{', '.join(self.terrain)}; give that terrain, or leave out the roles."
            )
        numbers = len(self.image_mean), len(self.terrain_mean), len(self.terrain_std)
        if self.statistics == "training" and numbers != (len(self.roles), 2, 2):
            raise InputError(
                f"Scaling by the training set needs a mean and a deviation of each of {len(self.roles)} bands and of "
                "slope and elevation; give them, or use 'scene'."
            )
        if any(value <= 0 for value in self.terrain_std):
            raise InputError(f"The deviations {self.terrain_std} of slope and elevation have to be above 0; mend them.")
