"""A scene: an image and a DEM seen on one grid, the image's."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.crs import same_crs
from ..geodata.grid import Grid, Window
from ..geodata.source import GdalSource, RasterSource
from ..kriging.resample import Resampled

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sample:
    """What a scene shows in one window.

    image: (bands, rows, cols) float32 in the file's own units; dem: (1, rows, cols) metres, float64; valid: (rows,
    cols) bool. NaN where there is no data; ``valid`` is True where every band and the elevation are known.
    """

    image: np.ndarray
    dem: np.ndarray
    valid: np.ndarray


class Scene:
    """An image source and a DEM source; the DEM is interpolated to the image's cells on demand, window by window.

    Raises `InputError` where the two do not overlap or only one of them has a coordinate system.
    """

    def __init__(self, image: RasterSource, dem: RasterSource, window: Window | None = None, method: str = "kriging"):
        _check_overlap(image.grid, dem.grid)
        self._window = window or image.grid.window
        self.grid = image.grid.crop(self._window)
        self.image, self.raw_dem = image, dem
        self.dem = dem if dem.grid.matches(image.grid) else Resampled(dem, image.grid, method=method)

    @property
    def bands(self) -> int:
        """How many bands the image has."""
        return self.image.bands

    def read(self, window: Window) -> Sample:
        """The sample at ``window`` of the scene's grid; it may reach outside, where nothing is valid."""
        inner = window.intersection(self.grid.window)
        image, dem = self.read_image(window), self.read_dem(window)
        valid = np.isfinite(image).all(axis=0) & np.isfinite(dem[0])
        if inner != window:
            valid &= _inside(inner, window)
        return Sample(image, dem, valid)

    def read_image(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) in the file's own units at ``window`` of the scene's grid."""
        return self.image.read(self._on_image(window))

    def read_dem(self, window: Window) -> np.ndarray:
        """(1, rows, cols) metres at ``window`` of the scene's grid; known outside of it too, where the DEM reaches
        there.
        """
        return self.dem.read(self._on_image(window))

    def _on_image(self, window: Window) -> Window:
        return replace(window, row=window.row + self._window.row, col=window.col + self._window.col)


def open_scene(image, dem, bands=(1, 2, 3), extent=None, dem_band: int = 1, method: str = "kriging") -> Scene:
    """The scene of an image file and a DEM file.

    bands: the image's band numbers, from 1; extent: (west, south, east, north) in the image's system, or None for all
    of it.
    """
    check_elevations(dem)
    image_source = GdalSource(image, bands)
    dem_source = GdalSource(dem, (dem_band,), dtype=np.float64)
    scene = Scene(image_source, dem_source, image_source.grid.inside(extent, "image"), method)
    logger.info("image: %s", image_source.grid)
    if scene.dem is dem_source:
        logger.info("DEM: %s, on the image's grid", dem_source.grid)
    else:
        logger.info("%s", scene.dem.description)
    return scene


def check_elevations(dem) -> None:
    """Raise `InputError` for a file that is an image."""
    source = GdalSource(dem)
    if source.looks_like_image:
        raise InputError(
            f"{Path(source.path).name} has {source.bands} bands of 8 bits, so it is an image and no DEM; are image and "
            "DEM swapped?"
        )


def _inside(inner: Window, window: Window) -> np.ndarray:
    mask = np.zeros(window.shape, bool)
    if not inner.empty:
        mask[inner.within(window)] = True
    return mask


def _check_overlap(image: Grid, dem: Grid) -> None:
    if bool(image.crs) != bool(dem.crs):
        missing, known = ("image", "DEM") if not image.crs else ("DEM", "image")
        raise InputError(
            f"The {missing} has no coordinate system while the {known} has one; assign it to the {missing} first."
        )
    west, south, east, north = dem.bounds if same_crs(image.crs, dem.crs) else dem.bounds_in(image.crs)
    left, bottom, right, top = image.bounds
    if min(east, right) <= max(west, left) or min(north, top) <= max(south, bottom):
        raise InputError(
            f"The DEM (x {west:.6g} to {east:.6g}, y {south:.6g} to {north:.6g} in the image's coordinate system) "
            f"does not "
            f"overlap the image (x {left:.6g} to {right:.6g}, y {bottom:.6g} to {top:.6g}); choose a DEM that "
            f"covers it."
        )
