"""Models that are averaged: `Ensemble`."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ...scene.measured import Measured
from ...scene.scene import Scene
from .. import checkpoint
from ..card import ModelCard
from ..device import Device
from ..probability import TileFunction
from .member_set import Member, Models, files_of, joint_card, load_members
from .shared_scene import SharedScene


@dataclass(frozen=True)
class Ensemble:
    """One model or several as one."""

    members: tuple[Member, ...]
    card: ModelCard
    """Of all together; that of the only one as it is."""
    _functions: dict[Device, list[TileFunction]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @property
    def stride(self) -> int:
        """Pixels whose multiples a tile's sides have to be for every member."""
        return math.lcm(*(member.stride for member in self.members))

    def on(self, device: Device) -> Ensemble:
        """The same with its networks on a device, in evaluation mode.

        Parameters
        ----------
        device : Device
            Where to compute.

        Returns
        -------
        Ensemble
        """
        there = (replace(item, network=item.network.to(device.torch_device).eval()) for item in self.members)
        return replace(self, members=tuple(there))

    def scaled(
        self, scene: Scene, roles: tuple[str, ...] | None = None, known: Sequence[Measured] | None = None
    ) -> SharedScene:
        """A scene as the members are shown it.

        Parameters
        ----------
        scene : Scene
            In its own units.
        roles : tuple of str, optional
            Of the image's bands, for models that read bands by their roles (default: the models' own).
        known : sequence of Measured, optional
            As of `SharedScene`.

        Returns
        -------
        SharedScene
        """
        cards = [member.card for member in self.members]
        if roles is not None:
            cards = [replace(card, scaling=card.scaling.of_roles(roles)) for card in cards]
        return SharedScene(scene, cards, known)

    def functions(self, device: Device) -> list[TileFunction]:
        """What each member says of tiles that are scaled for it; made once of the weights that it has by then.

        Parameters
        ----------
        device : Device
            Where the networks are.

        Returns
        -------
        list of TileFunction
            As of `coarser_views`, in the order of the members.
        """
        if device not in self._functions:
            self._functions[device] = [member.function(device) for member in self.members]
        return self._functions[device]


def load_ensemble(models: Models, card: ModelCard | None = None) -> Ensemble:
    """One model or several.

    Parameters
    ----------
    models : Models
        Their files; the members of a set count one by one.
    card : ModelCard, optional
        Of all together, where it has been read.

    Returns
    -------
    Ensemble
        On the CPU. The card of a single file is the file's own.

    Raises
    ------
    InputError
        For files that are no checkpoints, and models that cannot be averaged.
    """
    files = files_of(models)
    known = [card] if card and len(files) == 1 else [checkpoint.read_card(file) for file in files]
    members = tuple(member for file, own in zip(files, known) for member in load_members(file, own))
    return Ensemble(members, card or joint_card(known))


def read_joint_card(models: Models) -> ModelCard:
    """The card of one file, or of several as one.

    Parameters
    ----------
    models : Models
        Their files.

    Returns
    -------
    ModelCard

    Raises
    ------
    InputError
        For files that are no checkpoints, and models that cannot be averaged.
    """
    return joint_card([checkpoint.read_card(file) for file in files_of(models)])
