"""What the DEM's branch is fed: the elevation alone, or with its slope and curvature."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ..base.settings import one_of

TERRAINS = ("elevation", "derivatives")

SOBEL = ((-1.0, 0.0, 1.0), (-2.0, 0.0, 2.0), (-1.0, 0.0, 1.0))  # along the columns; / 8: units per pixel
LAPLACE = ((0.0, 1.0, 0.0), (1.0, -4.0, 1.0), (0.0, 1.0, 0.0))


class Terrain(nn.Module):
    """A map from the scaled DEM (B, 1, H, W) to (B, channels, H, W)."""

    channels: int
    reach: int
    """Pixels beyond which a channel sees nothing."""


class Elevation(Terrain):
    """The DEM as it comes, as HPCL-Net prints it; repeated to `repeats` channels as FFS-Net's is."""

    reach = 0

    def __init__(self, repeats: int = 1) -> None:
        super().__init__()
        self.channels = repeats

    def forward(self, dem: Tensor) -> Tensor:
        """(B, 1, H, W) -> (B, repeats, H, W), a view."""
        return dem.expand(-1, self.channels, -1, -1)


class Derivatives(Terrain):
    """(B, 1, H, W) -> z, dz/dx, dz/dy and, with `laplacian`, the Laplacian: (B, 3 or 4, H, W). Not in the papers.

    Per pixel of the scaled DEM, x to the right, y down, borders replicated. The filters are fixed. Since slopes per
    pixel are far smaller than heights, each channel is standardised by statistics that training gathers (batch
    normalisation without weights), so that the first layer meets all of them at one scale.
    """

    reach = 1
    filters: Tensor

    def __init__(self, laplacian: bool = True) -> None:
        super().__init__()
        sobel = torch.tensor(SOBEL) / 8
        filters = [sobel, sobel.T] + ([torch.tensor(LAPLACE)] if laplacian else [])
        self.register_buffer("filters", torch.stack(filters).unsqueeze(1), persistent=False)
        self.channels = 1 + len(filters)
        self.standardise = nn.BatchNorm2d(self.channels, affine=False)

    def forward(self, dem: Tensor) -> Tensor:
        """(B, 1, H, W) -> (B, 3 or 4, H, W)."""
        slopes = F.conv2d(F.pad(dem, (1, 1, 1, 1), mode="replicate"), self.filters)
        return self.standardise(torch.cat([dem, slopes], dim=1))


def hpcl_terrain(name: str) -> Terrain:
    """One channel for "elevation", four for "derivatives"."""
    return Derivatives() if one_of("terrain", name, TERRAINS) == "derivatives" else Elevation()


def ffs_terrain(name: str) -> Terrain:
    """Three channels either way, so that both branches of FFS-Net hold the same architecture."""
    return Derivatives(laplacian=False) if one_of("terrain", name, TERRAINS) == "derivatives" else Elevation(repeats=3)
