"""Files and a tiny network for tests: a tilted plane under an image, and a network whose answer is known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import numpy as np
import torch
from osgeo import gdal, osr
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.model import checkpoint
from relicslide.ml.model.card import ModelCard
from relicslide.ml.networks import NETWORKS, SegmentationNetwork
from relicslide.ml.scene.scaling import Scaling
from torch import nn

WEST, NORTH = 500_000.0, 5_000_000.0


def wkt(code: int = 32633) -> str:
    """Well-known text of an EPSG code."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def plane(x, y):
    """A tilted plane in metres that rises to the north."""
    return 1000 + 0.1 * (np.asarray(x) - WEST) + 0.3 * (np.asarray(y) - NORTH)


def write(path, grid: Grid, values, **options) -> Path:
    """Write (bands, rows, cols) or (rows, cols)."""
    values = np.asarray(values)
    with create_raster(path, grid, values.dtype, 1 if values.ndim == 2 else len(values), **options) as sink:
        sink.write(grid.window, values)
    return Path(path)


def heights(grid: Grid, function=plane) -> np.ndarray:
    """``function`` of x and y at the centres of a grid's cells."""
    rows, cols = grid.shape
    return function(grid.x(np.arange(cols))[None, :], grid.y(np.arange(rows))[:, None])


@dataclass(frozen=True)
class Pair:
    """An image file, a DEM file and their grids."""

    image: Path
    dem: Path
    grid: Grid
    values: np.ndarray


def write_pair(folder: Path, shape=(150, 200), hole=None, seed: int = 0) -> Pair:
    """An image of 2 m cells with bright squares on dark ground, and a plane of 30 m cells that overhangs it."""
    grid = Grid(shape, (WEST, NORTH), (2.0, 2.0), wkt())
    values = np.random.default_rng(seed).integers(40, 60, (3, *shape)).astype(np.uint8)
    values[:, 20:60, 30:80] = 220
    values[:, 100:120, 150:160] = 220
    if hole is not None:
        values[(slice(None), *hole)] = 0
    coarse = Grid((shape[0] // 15 + 4, shape[1] // 15 + 4), (WEST - 30, NORTH + 30), (30.0, 30.0), wkt())
    image = write(folder / "image.tif", grid, values, nodata=0 if hole is not None else None)
    return Pair(image, write(folder / "dem.tif", coarse, heights(coarse).astype(np.float32)), grid, values)


@dataclass(frozen=True)
class NoArguments:
    """What a network for tests is built from."""

    stride: ClassVar[int] = 16


class Bright(SegmentationNetwork):
    """Calls bright pixels landslide: the landslide logit is ten times the mean of the scaled bands."""

    stride, image_channels, dem_channels, classes, Arguments = 16, 3, 1, 2, NoArguments

    def __init__(self, arguments: NoArguments = NoArguments()):
        super().__init__()
        self.mean = nn.Conv2d(3, 2, 1, bias=False)
        nn.init.zeros_(self.mean.weight)
        with torch.no_grad():
            self.mean.weight[1] = 10 / 3

    @property
    def explain_layers(self):
        """The layer of the mean."""
        return {"encoder": self.mean, "fusion": self.mean}

    def forward(self, image, dem):
        """(B, 3, H, W), (B, 1, H, W) -> (B, 2, H, W)."""
        return self.mean(image)


class Either(SegmentationNetwork):
    """Scores of each pixel from image and DEM, each of which a learned value stands for where it is missing."""

    stride, optional, image_channels, dem_channels, classes, Arguments = 16, True, 3, 1, 2, NoArguments

    def __init__(self, arguments: NoArguments = NoArguments()):
        super().__init__()
        self.picture, self.ground = nn.Conv2d(3, 4, 1), nn.Conv2d(1, 4, 1)
        self.no_picture, self.no_ground = (nn.Parameter(torch.zeros(1, 4, 1, 1)) for _ in range(2))
        self.scores = nn.Conv2d(4, 2, 1)

    @property
    def explain_layers(self):
        """The layer of the scores."""
        return {"encoder": self.scores, "fusion": self.scores}

    def forward(self, image, dem):
        """(B, C, H, W), (B, 1, H, W) -> (B, 2, H, W)."""
        return self.scores(
            torch.nn.functional.silu(
                _token_or(image, self.picture, self.no_picture) + _token_or(dem, self.ground, self.no_ground),
            )
        )


def _token_or(values, layer, token):
    missing = values.isnan().flatten(1).all(dim=1)[:, None, None, None]
    if missing.all():
        return token  # and the layer has no share in the result
    return torch.where(missing, token, layer(torch.where(missing, torch.zeros_like(values), values)))


def tiny_checkpoint(path: Path, monkeypatch=None, tile: int = 64, overlap: int = 16, network=Bright) -> Path:
    """Write a checkpoint of ``network``, which is made known as "tiny" (for the length of a test where ``monkeypatch``
    is given).
    """
    if monkeypatch is None:
        NETWORKS["tiny"] = network
    else:
        monkeypatch.setitem(NETWORKS, "tiny", network)
    checkpoint.save(
        path, network(), ModelCard("tiny", "tiny", tile=tile, overlap=overlap, scaling=Scaling(relief_radius=16))
    )
    return path


def accept_all(path) -> None:
    """Let every polygon of a GeoPackage that `segment` wrote be reviewed and accepted, so that it is a label."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    dataset.ExecuteSQL(f"UPDATE \"{dataset.GetLayer(0).GetName()}\" SET status = 'accepted'")


def write_map(folder, rows=2, cols=3, side=32, skip=()):
    """Chips of one map whose image band 1 is the column, band 2 the row, and whose label is column % 5 == 0."""
    for row in range(rows):
        for col in range(cols):
            if (row, col) in skip:
                continue
            grid = Grid((side, side), (WEST + col * side * 2, NORTH - row * side * 2), (2.0, 2.0), wkt())
            down, across = np.mgrid[row * side : (row + 1) * side, col * side : (col + 1) * side]
            name = f"col{col}_row{row}.tif"
            write(folder / "image" / name, grid, np.stack([across, down, down + across]).astype(np.uint8))
            write(folder / "dem" / name, grid, (100 + down).astype(np.int16))
            write(folder / "label" / name, grid, (across % 5 == 0).astype(np.uint8), nodata=0)
    return folder
