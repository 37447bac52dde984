"""Brightness, slope and topographic position on a grid: what tells landslides without having learned anything."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..evaluation.rivals import Layer
from ..geodata.grid import Grid, Window
from ..geodata.plausibility.elevations import open_elevations
from ..geodata.plausibility.layer_settings import layer_settings
from ..geodata.source import GdalSource, RasterSource
from ..geodata.warp import WarpedRaster
from .terrain.ground import Ground
from .terrain.position import FAR, position
from .terrain.surface import slope

_HALO = sum(FAR)  # cells


def plain_layers(image: str | Path | None, dem: str | Path | None, grid: Grid) -> list[Layer]:
    """What there is to rank cells by.

    Parameters
    ----------
    image, dem : str or Path, optional
        Raster files on any grids.
    grid : Grid
        Where they are seen.

    Returns
    -------
    list of Layer
        Brightness of an image; slope and topographic position of a DEM.

    Raises
    ------
    InputError
        Where a file cannot be read, or the DEM is an image.
    """
    layers = []
    if image is not None:
        layers.append(Layer("brightness", Brightness(image, grid).read))
    if dem is not None:
        terrain = Terrain(dem, grid)
        layers += [Layer("slope", terrain.slope), Layer("topographic position", terrain.position)]
    return layers


class Brightness:
    """The mean of an image's bands.

    Parameters
    ----------
    path : str or Path
        Of the image.
    grid : Grid
        Where it is seen, by the image's nearest cells.

    Raises
    ------
    InputError
        Where the file cannot be read.
    """

    def __init__(self, path: str | Path, grid: Grid) -> None:
        file = layer_settings(path).path
        numbers = range(1, GdalSource(file).bands + 1)
        self._bands = [_seen(GdalSource(file, (number,)), grid, "nearest", file) for number in numbers]

    def read(self, window: Window) -> np.ndarray:
        """(rows, cols) float32, NaN without data.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        return np.mean([_read(band, window) for band in self._bands], axis=0)


class Terrain:
    """Slope and topographic position of a DEM.

    Parameters
    ----------
    path : str or Path
        Of the DEM, in metres.
    grid : Grid
        Where it is seen, interpolated by a cubic kernel where it has other cells.

    Raises
    ------
    InputError
        Where the file cannot be read or is an image.
    """

    def __init__(self, path: str | Path, grid: Grid) -> None:
        self._grid, self._dem = grid, _seen(open_elevations(path), grid, "cubic", path)

    def slope(self, window: Window) -> np.ndarray:
        """(rows, cols): square root of the tangent, NaN where the height is unknown.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        ground = self._ground(window)
        return self._known(ground, slope(ground))

    def position(self, window: Window) -> np.ndarray:
        """(rows, cols): height above the mean within about 25 cells, in cells; NaN where the height is unknown.

        Parameters
        ----------
        window : Window
            Of the grid.
        """
        ground = self._ground(window)
        return self._known(ground, position(ground, FAR))

    def _ground(self, window: Window) -> Ground:
        around = window.expand(_HALO)
        inside = around.intersection(self._grid.window)
        heights = np.full(around.shape, np.nan)
        heights[inside.within(around)] = _read(self._dem, inside)
        return Ground.of(heights, self._grid, window)

    @staticmethod
    def _known(ground: Ground, values: np.ndarray) -> np.ndarray:
        return np.where(np.isfinite(ground.within(ground.heights)), values, np.nan)


def _seen(source: RasterSource, grid: Grid, method: str, path: str | Path) -> RasterSource | WarpedRaster:
    if source.grid.matches(grid):
        return source
    if bool(source.grid.crs) != bool(grid.crs):
        raise InputError(
            f"{Path(path).name} and the scores' grid cannot be brought together: one of them has no coordinate "
            "system; assign it first."
        )
    return WarpedRaster(source, grid, method, np.float64)


def _read(raster: RasterSource | WarpedRaster, window: Window) -> np.ndarray:
    values = raster.read(window)
    return values[0] if values.ndim == 3 else values
