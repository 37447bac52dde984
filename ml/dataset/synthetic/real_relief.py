"""Chips of a real DEM without landslides, on which an image is painted."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy.ndimage import gaussian_filter

from ...base.errors import InputError
from ...base.progress import Progress, silent
from ...geodata.grid import Window
from ...geodata.plausibility.elevations import open_elevations
from ...geodata.sink import create_raster
from ...geodata.source import RasterSource
from ...kriging.resample import Resampled
from ...kriging.target import metric_grid
from ...scene.missing.filling import filled
from ..chips import UNKNOWN
from .cover.landcover import Surface
from .cover.painting import COVERS, check_covers, paint

logger = logging.getLogger(__name__)

_LEAST_KNOWN = 0.8  # of a chip's cells
_CROWN = 6.0  # metres: wider cells show no single tree, and so are blurred
_TRIES = 200  # random places that are looked at before giving up


@dataclass(frozen=True)
class PaintRequest:
    """What is painted. Raises `InputError` for values that cannot be."""

    dem: str | Path
    """Raster of elevations in metres."""
    count: int = 100
    """Of chips, at random places that may overlap."""
    size: int = 256
    """Cells along a chip's sides; fewer where the DEM has fewer."""
    cells_m: tuple[float | None, ...] = (None,)
    """Sides of cells in metres, which the chips take in turns; None: as in `metric_grid`."""
    covers: tuple[str, ...] = COVERS
    """Of `COVERS`; each chip shows one of them."""
    seed: int = 0
    """Of all chance."""

    def __post_init__(self) -> None:
        if self.count < 1 or self.size < 32:
            raise InputError(
                f"{self.count} chip(s) of {self.size} cells cannot be made; ask for at least 1 of at least 32 cells."
            )
        check_covers(self.covers)


def write_painted_chips(folder: str | Path, request: PaintRequest, progress: Progress = silent) -> None:
    """Write chips whose DEM is real and whose image is made up, all labelled other ground.

    Parameters
    ----------
    folder : str or Path
        Gets image/ (uint8, red, green, blue), dem/ (float32, metres) and label/ (0; 255 where there is no elevation).
    request : PaintRequest
        What to paint.
    progress : Progress
        Told how far it is; silent by default.

    Raises
    ------
    InputError
        Where the DEM cannot be read, is an image, or knows too little of any place.
    """
    source = open_elevations(request.dem)
    reliefs = [_on_cells(source, cell_m) for cell_m in request.cells_m]
    name = Path(request.dem).name
    cells = ", ".join(f"{relief.grid.cell_metres:.4g}" for relief in reliefs)
    logger.info("%s is taken as ground without landslides, in cells of %s m", name, cells)
    for index in range(request.count):
        generator = np.random.default_rng((request.seed, index))
        relief = reliefs[index % len(reliefs)]
        place = _place(relief, request.size, generator)
        if place is None:
            raise InputError(
                f"{name} knows less than {_LEAST_KNOWN:.0%} of the elevations at all of {_TRIES} places of "
                f"{request.size} cells; choose a smaller size, or another DEM."
            )
        window, dem = place
        ground, nothing = filled(dem)[0].astype(float), np.zeros(window.shape)
        surface = Surface(ground, relief.grid.cell_metres, nothing, nothing, nothing)
        cover = str(generator.choice(request.covers))
        image = paint(cover, surface, generator)
        if cover == "vegetated" and surface.cell_m > _CROWN:
            image = gaussian_filter(image, (0, 0.9, 0.9))
        label = np.where(np.isfinite(dem), 0, UNKNOWN).astype(np.uint8)
        file, grid = f"painted_{request.seed}_{index:05d}.tif", relief.grid.crop(window)
        for kind, values in (("image", image), ("dem", dem.astype(np.float32)), ("label", label)):
            nodata = float("nan") if kind == "dem" else None
            with create_raster(Path(folder) / kind / file, grid, values.dtype, len(values), nodata) as sink:
                sink.write(grid.window, values)
        progress((index + 1) / request.count)


def _on_cells(source: RasterSource, cell_m: float | None) -> RasterSource:
    grid = metric_grid(source.grid, cell_m)
    return source if grid.matches(source.grid) else Resampled(source, grid, "auto")


def _place(relief: RasterSource, size: int, generator: np.random.Generator) -> tuple[Window, np.ndarray] | None:
    """A random window of which enough is known, and its elevations (1, rows, cols); None where none was found."""
    rows, cols = (min(size, side) for side in relief.grid.shape)
    for _ in range(_TRIES):
        row, col = (int(generator.integers(side - part + 1)) for side, part in zip(relief.grid.shape, (rows, cols)))
        window = Window(row, col, rows, cols)
        dem = relief.read(window)
        if np.isfinite(dem).mean() >= _LEAST_KNOWN:
            return window, dem
    return None
