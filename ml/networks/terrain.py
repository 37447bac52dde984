"""What the DEM's branch is fed: the DEM's channels alone, or relief with its slope and curvature."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..base.errors import InputError
from ..base.settings import one_of

TERRAINS = ("elevation", "derivatives")

SOBEL = ((-1.0, 0.0, 1.0), (-2.0, 0.0, 2.0), (-1.0, 0.0, 1.0))  # along the columns; / 8: units per pixel
LAPLACE = ((0.0, 1.0, 0.0), (1.0, -4.0, 1.0), (0.0, 1.0, 0.0))


class Terrain(nn.Module):
    """A map from the scaled DEM (B, inputs, H, W) to (B, channels, H, W)."""

    inputs: int = 1
    channels: int
    reach: int
    """Pixels beyond which a channel sees nothing."""


class Elevation(Terrain):
    """The DEM's channels as they come, as HPCL-Net prints it; a single one `repeats` times, as FFS-Net's is.

    Parameters
    ----------
    inputs : int
        Channels of the DEM (default: 1).
    repeats : int
        How often a single channel is given; 1 for several (default: 1).
    """

    reach = 0

    def __init__(self, inputs: int = 1, repeats: int = 1) -> None:
        super().__init__()
        self.inputs, self.channels = inputs, inputs * repeats

    def forward(self, dem: Tensor) -> Tensor:
        """The DEM's channels, or its only one several times.

        Parameters
        ----------
        dem : Tensor
            (B, inputs, H, W) float.

        Returns
        -------
        Tensor
            (B, channels, H, W), a view.
        """
        return dem.expand(-1, self.channels, -1, -1)


class Derivatives(Terrain):
    """(B, 1, H, W) -> z, dz/dx, dz/dy and, with `laplacian`, the Laplacian: (B, 3 or 4, H, W). Not in the papers.

    Per pixel of the scaled DEM, x to the right, y down, borders replicated. The filters are fixed. Since slopes per
    pixel are far smaller than heights, each channel is standardised by statistics that training gathers (batch
    normalisation without weights), so that the first layer meets all of them at one scale.

    Parameters
    ----------
    laplacian : bool
        Whether the Laplacian is a fourth channel (default: True).
    """

    reach = 1
    filters: Tensor

    def __init__(self, laplacian: bool = True) -> None:
        super().__init__()
        sobel = torch.tensor(SOBEL, device="cpu") / 8  # not on the meta device: no file holds them
        filters = [sobel, sobel.T] + ([torch.tensor(LAPLACE, device="cpu")] if laplacian else [])
        self.register_buffer("filters", torch.stack(filters).unsqueeze(1), persistent=False)
        self.channels = 1 + len(filters)
        self.standardise = nn.BatchNorm2d(self.channels, affine=False)

    def forward(self, dem: Tensor) -> Tensor:
        """Relief, slopes and Laplacian, standardised.

        Parameters
        ----------
        dem : Tensor
            (B, 1, H, W) float, the scaled relief.

        Returns
        -------
        Tensor
            (B, 3 or 4, H, W) float.
        """
        slopes = F.conv2d(F.pad(dem, (1, 1, 1, 1), mode="replicate"), self.filters)
        return self.standardise(torch.cat([dem, slopes], dim=1))


def hpcl_terrain(name: str, inputs: int = 1) -> Terrain:
    """What HPCL-Net's terrain branch is fed.

    Parameters
    ----------
    name : str
        One of TERRAINS.
    inputs : int
        Channels of the DEM (default: 1).

    Returns
    -------
    Terrain
        As many channels for "elevation", four for "derivatives".

    Raises
    ------
    InputError
        For an unknown name, and for derivatives of more than one channel.
    """
    return Derivatives() if _derives(name, inputs) else Elevation(inputs)


def ffs_terrain(name: str, inputs: int = 1) -> Terrain:
    """What FFS-Net's terrain branch is fed: of one channel three are made, as many as the image has.

    Parameters
    ----------
    name : str
        One of TERRAINS.
    inputs : int
        Channels of the DEM (default: 1).

    Returns
    -------
    Terrain
        Of three channels, or of ``inputs`` where there are several.

    Raises
    ------
    InputError
        For an unknown name, and for derivatives of more than one channel.
    """
    if _derives(name, inputs):
        return Derivatives(laplacian=False)
    return Elevation(inputs, repeats=3 if inputs == 1 else 1)


def _derives(name: str, inputs: int) -> bool:
    derives = one_of("terrain", name, TERRAINS) == "derivatives"
    if derives and inputs > 1:
        raise InputError(f"Derivatives are made of the relief alone, not of {inputs} channels; choose elevation.")
    return derives
