"""A scene: an image and a DEM seen on one grid, the image's."""

from __future__ import annotations

import copy
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Callable

import numpy as np

from ..base.errors import InputError
from ..geodata.grid import Grid, Window
from ..geodata.plausibility.elevations import open_elevations
from ..geodata.plausibility.images import SeenImage, open_and_look
from ..geodata.plausibility.overlap import check_different, check_overlap, covered
from ..geodata.source import RasterSource
from ..kriging.gap_filling import NARROW, GapFilled
from ..kriging.resample import Resampled, chosen_method
from .missing.known_cells import KnownCells
from .modality import modality_of
from .window_cache import WindowCache

logger = logging.getLogger(__name__)

_COVERED = 0.9  # of an image by its DEM: less is said


@dataclass(frozen=True)
class Sample:
    """What a scene shows in one window; NaN where there is no data."""

    image: np.ndarray
    """(bands, rows, cols) float32, in the file's own units; of no band where the scene has no image."""
    dem: np.ndarray
    """(1, rows, cols) float64, metres."""
    ground: np.ndarray
    """(1, rows, cols) float64, metres: the DEM with its narrow gaps closed; with the halo that was asked for."""
    valid: np.ndarray
    """(rows, cols) bool: where every band and the elevation are known, as far as the scene has them, inside it."""


class Scene:
    """An image source and a DEM source; the DEM is interpolated to the image's cells on demand, window by window.

    Where a cell of the DEM is larger than one of the image, kriging closes gaps as far as `NARROW` cells from known
    ones before it interpolates, so that what is missing bends nothing around it; it stays unknown.

    One of the two may be missing: without an image the scene lies on the DEM's grid.

    Parameters
    ----------
    image : RasterSource or None
        Any number of bands, in any units.
    dem : RasterSource or None
        Elevations in metres on any grid that overlaps the image's.
    method : str
        Of interpolation, one of `METHODS` (default: auto); without effect where both grids are the same.

    Attributes
    ----------
    grid : Grid
        The image's, or without one the DEM's.
    image : RasterSource or None
        As it was given.
    raw_dem, closed_dem, dem : RasterSource or None
        The DEM on its own grid as it is and with narrow gaps closed, and the latter on the image's grid.
    method : str
        Of interpolation, as ``auto`` chose it; empty where nothing is interpolated.
    seen : SeenImage or None
        What a look at the image's file found, if any.

    Raises
    ------
    InputError
        Where both are missing, do not overlap, or only one of them has a coordinate system.
    """

    def __init__(self, image: RasterSource | None, dem: RasterSource | None, method: str = "auto") -> None:
        given = dem if image is None else image
        if given is None:
            raise InputError("There is neither an image nor a DEM to look at; give one of them, or both.")
        self.grid = given.grid
        self.image, self.raw_dem = image, dem
        self.closed_dem = self.dem = dem
        self.method = ""
        self.seen: SeenImage | None = None
        if image is not None and dem is not None:
            check_overlap(dem.grid, image.grid)
            if not dem.grid.matches(image.grid):
                self._interpolate(dem, method)
        self._known = None if dem is None else KnownCells(dem, self.grid)

    def _interpolate(self, dem: RasterSource, method: str) -> None:
        chosen = chosen_method(dem, method)
        if chosen.variogram is not None and dem.grid.cell_metres > self.grid.cell_metres:
            distance, areas = NARROW * dem.grid.cell_metres, chosen.method == "area_kriging"
            self.closed_dem = GapFilled(dem, distance, chosen.variogram.variogram, areas)
        self.dem = resampled = Resampled(self.closed_dem or dem, self.grid, chosen)
        self.method = resampled.method

    @property
    def modality(self) -> str:
        """What the scene has: one of `MODALITIES`."""
        return modality_of(self.image, self.raw_dem)

    @property
    def bands(self) -> int:
        """How many bands the image has; 0 without one."""
        return 0 if self.image is None else self.image.bands

    def without_dem(self) -> Scene:
        """The same scene as if it had no DEM."""
        other = copy.copy(self)
        other.raw_dem = other.closed_dem = other.dem = other._known = None
        other.method = ""
        return other

    def without_image(self) -> Scene:
        """The same scene, on the same grid, as if it had no image."""
        return self.with_image(None)

    def with_image(self, image: RasterSource | None) -> Scene:
        """The same scene with another image on the same grid, or with none.

        Parameters
        ----------
        image : RasterSource or None
            Of the scene's grid.
        """
        other = copy.copy(self)
        other.image = image
        return other

    def with_heights(self, changed: Callable[[RasterSource], RasterSource]) -> Scene:
        """The same scene with other elevations, which are known where its own are.

        Parameters
        ----------
        changed : callable
            Makes another source of one of the DEM: before and after gaps are closed and it is interpolated.
        """
        other = copy.copy(self)
        if self.raw_dem is None or self.closed_dem is None or self.dem is None:
            return other
        other.raw_dem = changed(self.raw_dem)
        other.closed_dem = other.raw_dem if self.closed_dem is self.raw_dem else changed(self.closed_dem)
        other.dem = other.closed_dem if self.dem is self.closed_dem else changed(self.dem)
        return other

    def keep_elevations(self, limit: int) -> None:
        """Answer from memory what is asked of the DEM again, for a work that reads a scene more than once.

        Parameters
        ----------
        limit : int
            Bytes; what does not fit is interpolated each time. Nothing is kept where nothing is interpolated.
        """
        if self.dem is not None and self.dem is not self.raw_dem:
            self.dem = WindowCache(self.dem, limit)

    def read(self, window: Window, halo: int = 0) -> Sample:
        """The sample at a window.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside, where nothing is valid.
        halo : int
            Rows and columns around the window that the ground alone has (default: 0).

        Returns
        -------
        Sample
            Without elevations where the image leaves no pixel valid: nothing is interpolated then.
        """
        image = self.read_image(window)
        valid = np.isfinite(image).all(axis=0)
        if self.dem is None or not valid.any():
            ground = np.full((1, *window.expand(halo).shape), np.nan)
            return Sample(image, ground[:, : window.rows, : window.cols], ground, valid)
        ground = self.dem.read(window.expand(halo))
        rows, cols = window.within(window.expand(halo))
        dem = self._without_closed(ground[:, rows, cols], window)
        return Sample(image, dem, ground, valid & np.isfinite(dem[0]))

    def read_known(self, window: Window) -> np.ndarray:
        """Where the DEM has a value, without interpolating it.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside.

        Returns
        -------
        numpy.ndarray
            (rows, cols) bool; False everywhere without a DEM.
        """
        return np.zeros(window.shape, bool) if self._known is None else self._known.read(window)

    def read_image(self, window: Window) -> np.ndarray:
        """The image alone.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside.

        Returns
        -------
        numpy.ndarray
            (bands, rows, cols) floats, in the file's own units; NaN where there is no data, no band without an image.
        """
        return np.empty((0, *window.shape), np.float32) if self.image is None else self.image.read(window)

    def read_dem(self, window: Window) -> np.ndarray:
        """The elevations alone, known outside of the scene's grid too, where the DEM reaches there.

        Parameters
        ----------
        window : Window
            Of the scene's grid; it may reach outside.

        Returns
        -------
        numpy.ndarray
            (1, rows, cols) floats, metres; NaN where there are none, and everywhere without a DEM.
        """
        if self.dem is None:
            return np.full((1, *window.shape), np.nan)
        return self._without_closed(self.dem.read(window), window)

    def _without_closed(self, ground: np.ndarray, window: Window) -> np.ndarray:
        """(1, rows, cols): NaN again where a gap was closed."""
        if self.closed_dem is self.raw_dem:
            return ground
        known = self.read_known(window)
        return ground if known.all() else np.where(known, ground, np.nan)


def open_scene(
    image: str | Path | None,
    dem: str | Path | None,
    bands: Sequence[int] = (1, 2, 3),
    method: str = "auto",
    look: Callable[[Grid], None] | None = None,
    seen: SeenImage | None = None,
) -> Scene:
    """The scene of an image file and a DEM file, or of one of them.

    Parameters
    ----------
    image : str or Path or None
        A raster on any grid.
    dem : str or Path or None
        A raster whose first band holds elevations in metres, on any grid that overlaps the image's.
    bands : sequence of int
        The image's band numbers, from 1 (default: the first three).
    method : str
        Of interpolation, see `Scene` (default: auto).
    look : callable, optional
        Called with the scene's grid before any work, for warnings of a caller's own.
    seen : SeenImage, optional
        `Scene.seen` of another one of the same files (default: the image is looked at).

    Returns
    -------
    Scene
        It reads from the files when it is asked.

    Raises
    ------
    InputError
        For a file that cannot be read, a DEM that is an image, bands that are not there, or files that do not overlap.
    """
    if image is not None and dem is not None:
        check_different(dem, image)
    dem_source = None if dem is None else open_elevations(dem, empty=True)
    opened = None if image is None else open_and_look(image, bands, seen=seen)
    image_source = None if opened is None else opened.source
    given = dem_source if image_source is None else image_source
    if image_source is not None and dem_source is not None:
        share = covered(image_source.grid, dem_source.grid)
        if 0 < share < _COVERED:
            logger.warning("The DEM covers %.0f %% of the image; the rest gets no result.", 100 * share)
    if look is not None and given is not None:
        look(given.grid)
    scene = Scene(image_source, dem_source, method)
    scene.seen = None if opened is None else opened.seen
    if image_source is not None:
        logger.info("image: %s", image_source.grid)
    if isinstance(scene.dem, Resampled):
        logger.info("%s", scene.dem.description)
    elif dem_source is not None:
        logger.info("DEM: %s%s", dem_source.grid, ", on the image's grid" if image_source else "")
    return scene
