"""A region without labels: an image and a DEM, or one of them, that models are to be adapted to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

import numpy as np

from ...base.errors import InputError
from ...dataset.labelled import LabelledScene
from ...geodata.source import GdalSource
from ...model.card import ModelCard
from ...model.plan import USUAL_BANDS
from ...scene.scaling import Scaling
from ...scene.scene import Scene, open_scene
from ...scene.served import served_scene
from ...scene.spectral.colours import named_file
from ...scene.spectral.matching import matched_bands
from ..samples.domain import own_scaling


@dataclass(frozen=True)
class Target:
    """One scene without labels."""

    image: str | Path | None
    """A raster on any grid; None: the DEM alone."""
    dem: str | Path | None
    """Elevations in metres on any grid that overlaps the image's; None: the image alone."""
    bands: tuple[int, ...] = (1, 2, 3)
    """The image's band numbers, from 1."""
    method: str = "auto"
    """By which the DEM is interpolated, one of `METHODS`."""
    roles: tuple[str, ...] = ()
    """Of these bands, in order, for models that read bands by their roles; empty: they do not."""
    domain: Scaling | None = None
    """By the statistics of all targets, for such models; None: as the models have it."""
    _opened: list[Scene] = field(default_factory=list, repr=False, compare=False)

    @property
    def name(self) -> str:
        """What messages call it."""
        return Path(self.image or self.dem or "").stem

    @property
    def scene(self) -> Scene:
        """Image and DEM on one grid; opened once."""
        if not self._opened:
            self._opened.append(open_scene(self.image, self.dem, self.bands, self.method))
        return self._opened[0]

    @property
    def record(self) -> dict[str, object]:
        """What tells it from others, as JSON knows it."""
        return {
            "image": str(self.image),
            "dem": str(self.dem),
            "bands": list(self.bands),
            "grid": repr(self.scene.grid),
            **(
                {"roles": list(self.roles), "domain": asdict(self.domain) if self.domain else None}
                if self.roles
                else {}
            ),
        }

    def scaling(self, given: Scaling) -> Scaling:
        """What the scene is standardised by.

        Parameters
        ----------
        given : Scaling
            The model's.

        Returns
        -------
        Scaling
            The domain's, or else the model's for the roles that its bands play.
        """
        return self.domain or (given.of_roles(self.roles) if self.roles else given)

    def served(self, card: ModelCard) -> Scene:
        """The scene as the model of a card is shown it.

        Parameters
        ----------
        card : ModelCard
            Of a model or several.

        Returns
        -------
        Scene

        Raises
        ------
        InputError
            Where the model does not take it.
        """
        return served_scene(self.scene, card.serves, card.name, self.name)

    def labelled(self, labels: Path, side: int, scaling: Scaling) -> LabelledScene:
        """The scene with labels that a model gave it.

        Parameters
        ----------
        labels : Path
            What `write_labels` wrote.
        side : int
            Cells along the sides of the regions that training looks at; those without a label are left out.
        scaling : Scaling
            The model's.

        Returns
        -------
        LabelledScene
        """
        truth = GdalSource(labels, (1,))
        regions = tuple(window for window in self.scene.grid.blocks(side) if np.isfinite(truth.read(window)).any())
        name = f"{self.name}, pseudo-labels"
        return LabelledScene(name, self.scene, truth, regions, labels.parent, self.scaling(scaling))


def check_bands(targets: Sequence[Target], source: Sequence[LabelledScene]) -> None:
    """Refuse targets whose images have other bands than those with labels, which are trained on together.

    Parameters
    ----------
    targets : sequence of Target
        Those whose bands have roles may differ.
    source : sequence of LabelledScene
        With labels.

    Raises
    ------
    InputError
        For the first that differs.
    """
    for target in targets:
        for item in () if target.roles else source:
            own, other = target.scene.bands, item.scene.bands
            if own and other and own != other:
                raise InputError(
                    f"{own} bands of the image {target.name} are read, and {item.name} has {other}; give data with the "
                    "same bands."
                )


def multispectral_targets(
    targets: Sequence[Target], scaling: Scaling, sensor: str | None, own: bool
) -> tuple[Target, ...]:
    """Targets for models that read bands by their roles.

    Parameters
    ----------
    targets : sequence of Target
        Whose bands are looked for where they are the usual ones, and else taken to be in the order of the roles.
    scaling : Scaling
        The models', with roles.
    sensor : str, optional
        In whose order the images have their bands, as `matched_bands` takes it.
    own : bool
        Whether they are standardised by their own statistics, all targets together, or by the models'.

    Returns
    -------
    tuple of Target

    Raises
    ------
    InputError
        For a target without image or DEM, bands that are not there, and targets of which some have a slope.
    """
    found = [_matched(target, scaling, sensor) for target in targets]
    roles = {target.roles for target in found}
    if len(roles) > 1:
        raise InputError(
            "Some of the images have a band for the slope and some have none; give images with the same bands, or "
            "adapt to them one after the other."
        )
    if not own:
        return tuple(found)
    domain = own_scaling([target.scene for target in found], scaling.of_roles(roles.pop()))
    return tuple(replace(target, domain=domain) for target in found)


def _matched(target: Target, scaling: Scaling, sensor: str | None) -> Target:
    if target.image is None or target.dem is None:
        missing = "DEM" if target.dem is None else "image"
        raise InputError(
            f"{target.name} has no {missing}, and a multispectral model looks at image and DEM together; give both."
        )
    if target.bands != USUAL_BANDS:
        return replace(target, roles=scaling.roles)
    matched = matched_bands(named_file(target.image), scaling, sensor)
    return replace(target, bands=matched.bands, roles=matched.scaling.roles)
