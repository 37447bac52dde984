"""A region without labels: an image and a DEM, or one of them, that models are to be adapted to."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ...dataset.labelled import LabelledScene
from ...geodata.source import GdalSource
from ...model.card import ModelCard
from ...scene.scene import Scene, open_scene
from ...scene.served import served_scene


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
        }

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

    def labelled(self, labels: Path, side: int) -> LabelledScene:
        """The scene with labels that a model gave it.

        Parameters
        ----------
        labels : Path
            What `write_labels` wrote.
        side : int
            Cells along the sides of the regions that training looks at; those without a label are left out.

        Returns
        -------
        LabelledScene
        """
        truth = GdalSource(labels, (1,))
        regions = tuple(window for window in self.scene.grid.blocks(side) if np.isfinite(truth.read(window)).any())
        return LabelledScene(f"{self.name}, pseudo-labels", self.scene, truth, regions, labels.parent)
