"""A scene: an image and a DEM seen on one grid, the image's."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..base.errors import InputError
from ..geodata.crs import same_crs
from ..geodata.grid import Grid, Window
from ..geodata.source import GdalSource, RasterSource
from ..kriging.gap_filling import GapFilled
from ..kriging.resample import Resampled, chosen_method
from .known_cells import KnownCells
from .window_cache import WindowCache

logger = logging.getLogger(__name__)

_CLOSED = 2.5  # cells of the DEM from a known one: wide enough for gaps of five cells


@dataclass(frozen=True)
class Sample:
    """What a scene shows in one window; NaN where there is no data."""

    image: np.ndarray
    """(bands, rows, cols) float32, in the file's own units."""
    dem: np.ndarray
    """(1, rows, cols) float64, metres."""
    ground: np.ndarray
    """(1, rows, cols) float64, metres: the DEM with its narrow gaps closed."""
    valid: np.ndarray
    """(rows, cols) bool: where every band and the elevation are known, inside the scene."""


class Scene:
    """An image source and a DEM source; the DEM is interpolated to the image's cells on demand, window by window.

    Where a cell of the DEM is larger than one of the image, kriging closes gaps as far as `_CLOSED` cells from known
    ones before it interpolates, so that what is missing bends nothing around it; it stays unknown.

    Parameters
    ----------
    image : RasterSource
        Any number of bands, in any units.
    dem : RasterSource
        Elevations in metres on any grid that overlaps the image's.
    method : str
        Of interpolation, one of `METHODS` (default: auto); without effect where both grids are the same.

    Attributes
    ----------
    grid : Grid
        The image's.
    raw_dem, closed_dem, dem : RasterSource
        The DEM on its own grid as it is and with narrow gaps closed, and the latter on the image's grid.
    method : str
        Of interpolation, as ``auto`` chose it; empty where nothing is interpolated.

    Raises
    ------
    InputError
        Where the two do not overlap or only one of them has a coordinate system.
    """

    def __init__(self, image: RasterSource, dem: RasterSource, method: str = "auto") -> None:
        _check_overlap(image.grid, dem.grid)
        self.grid = image.grid
        self.image, self.raw_dem = image, dem
        self.closed_dem = self.dem = dem
        self.method = ""
        if not dem.grid.matches(image.grid):
            chosen = chosen_method(dem, method)
            if chosen.variogram is not None and dem.grid.cell_metres > image.grid.cell_metres:
                self.closed_dem = GapFilled(dem, _CLOSED * dem.grid.cell_metres, chosen.variogram.variogram)
            self.dem = resampled = Resampled(self.closed_dem, image.grid, chosen)
            self.method = resampled.method
        self._known = KnownCells(dem, image.grid)

    @property
    def bands(self) -> int:
        """How many bands the image has."""
        return self.image.bands

    def keep_elevations(self, limit: int) -> None:
        """Answer from memory what is asked of the DEM again, for a work that reads a scene more than once.

        Parameters
        ----------
        limit : int
            Bytes; what does not fit is interpolated each time. Nothing is kept where nothing is interpolated.
        """
        if self.dem is not self.raw_dem:
            self.dem = WindowCache(self.dem, limit)

    def read(self, window: Window) -> Sample:
        """The sample at a window.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside, where nothing is valid.

        Returns
        -------
        Sample
        """
        image, ground = self.image.read(window), self.dem.read(window)
        dem = self._without_closed(ground, window)
        valid = np.isfinite(image).all(axis=0) & np.isfinite(dem[0])
        return Sample(image, dem, ground, valid)

    def read_known(self, window: Window) -> np.ndarray:
        """(rows, cols) bool at ``window`` of the scene's grid: where the DEM has a value, without interpolating it."""
        return self._known.read(window)

    def read_image(self, window: Window) -> np.ndarray:
        """(bands, rows, cols) in the file's own units at ``window`` of the scene's grid."""
        return self.image.read(window)

    def read_dem(self, window: Window) -> np.ndarray:
        """(1, rows, cols) metres at ``window`` of the scene's grid; known outside of it too, where the DEM reaches
        there.
        """
        return self._without_closed(self.dem.read(window), window)

    def _without_closed(self, ground: np.ndarray, window: Window) -> np.ndarray:
        """(1, rows, cols): NaN again where a gap was closed."""
        if self.closed_dem is self.raw_dem:
            return ground
        known = self.read_known(window)
        return ground if known.all() else np.where(known, ground, np.nan)


def open_scene(image: str | Path, dem: str | Path, bands: Sequence[int] = (1, 2, 3), method: str = "auto") -> Scene:
    """The scene of an image file and a DEM file.

    Parameters
    ----------
    image : str or Path
        A raster on any grid.
    dem : str or Path
        A raster whose first band holds elevations in metres, on any grid that overlaps the image's.
    bands : sequence of int
        The image's band numbers, from 1.
    method : str
        See `Scene`.

    Returns
    -------
    Scene

    Raises
    ------
    InputError
        For a file that cannot be read, a DEM that is an image, bands that are not there, or files that do
        not overlap.
    """
    dem_source = GdalSource(dem, (1,), dtype=np.float64)
    check_elevations(dem_source)
    image_source = GdalSource(image, bands)
    scene = Scene(image_source, dem_source, method)
    logger.info("image: %s", image_source.grid)
    if isinstance(scene.dem, Resampled):
        logger.info("%s", scene.dem.description)
    else:
        logger.info("DEM: %s, on the image's grid", dem_source.grid)
    return scene


def check_elevations(dem: GdalSource) -> None:
    """Raise `InputError` for a DEM that is an image."""
    if dem.looks_like_image:
        raise InputError(
            f"{Path(dem.path).name} has {dem.data_bands} bands of 8 bits, so it is an image and no DEM; are image and "
            "DEM swapped?"
        )


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
            f"does not overlap the image (x {left:.6g} to {right:.6g}, y {bottom:.6g} to {top:.6g}); choose a DEM that "
            "covers it."
        )
