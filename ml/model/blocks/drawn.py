"""What is drawn of a scene, block by block: the function of tiles, which every process makes for itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np
from torch import Tensor

from ...scene.scaled_scene import SampleSource
from ..gradcam import ChannelWeights
from ..plan import Plan
from ..runner import Runner


class Started(NamedTuple):
    """What `sweep` needs beside a schedule."""

    scene: SampleSource
    runner: Runner[Tensor]


class Drawn(Protocol):
    """What is drawn, as it travels to another process."""

    @property
    def name(self) -> str:
        """Of the folder that keeps its blocks."""

    @property
    def channels(self) -> int:
        """Of the result."""

    def started(self, plan: Plan, batch: int | None) -> Started:
        """The scene as it is seen, and the function of its tiles.

        Parameters
        ----------
        plan : Plan
            Of the scene.
        batch : int or None
            Tiles at once; None: as many as suit the device.
        """


@dataclass(frozen=True)
class MeanProbability:
    """The models' mean probability, and on request its spread."""

    flips: str
    """One of `VIEWS`."""
    spread: bool
    """Whether the standard deviation is drawn as well."""

    @property
    def name(self) -> str:
        """As in `Drawn`."""
        return f"{self.channels}-bands"

    @property
    def channels(self) -> int:
        """As in `Drawn`."""
        return 2 if self.spread else 1

    def started(self, plan: Plan, batch: int | None) -> Started:
        """As in `Drawn`.

        Parameters
        ----------
        plan, batch
            As there.
        """
        return Started(plan.scene, plan.runner(self.flips, self.spread, batch))


@dataclass(frozen=True)
class Heat:
    """The unscaled heat of one member."""

    member: int
    """From 0 on."""
    layer: str
    """Of its network."""
    weights: tuple[float, ...]
    """Of the layer's channels, gathered over the whole scene."""

    @property
    def name(self) -> str:
        """As in `Drawn`."""
        return f"heat-{self.member}"

    @property
    def channels(self) -> int:
        """As in `Drawn`."""
        return 1

    def started(self, plan: Plan, batch: int | None) -> Started:
        """As in `Drawn`.

        Parameters
        ----------
        plan, batch
            As there.
        """
        maps = plan.cam(self.member, self.layer).maps(ChannelWeights(np.array(self.weights), 0))
        return Started(plan.scene.part_of(self.member), Runner(maps, plan.device, batch))
