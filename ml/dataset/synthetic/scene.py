"""Scenes of made-up land with relic landslides whose outlines are known: for tests, a demonstration and training."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy import ndimage

from ...base.atomic_file import atomic_file
from ...base.errors import InputError
from ...base.progress import Progress, silent
from ...geodata.crs import spatial_reference
from ...geodata.gdal_bindings import HAS_GDAL, gdal, ogr, osr
from ...geodata.grid import Grid, Window
from ...geodata.sink import create_raster
from .coarse_dem import block_mean, cells_per_side, coarse_and_back
from .landcover import aerial_image, road, road_weight
from .landforms import Slide, make_slide, relief, slope, terrace
from .linear_forms import bench, downhill, gully

_ORIGIN = (500000.0, 5200000.0)  # metres in UTM zone 33 N: any place will do
_SMALLEST = 64  # cells: below it a slide would have no form
_FINEST = 16  # times as many valleys as one or two: more would be rough ground


@dataclass(frozen=True)
class SyntheticScene:
    """An image, the fine relief that it shows and the slides in it, on one grid."""

    image: np.ndarray
    """uint8 (3, rows, cols): red, green, blue."""
    dem: np.ndarray
    """float64 (rows, cols): elevations in metres, as fine as the image."""
    label: np.ndarray
    """uint8 (rows, cols): 1 inside slides, else 0."""
    grid: Grid
    """Of all three."""
    slides: tuple[Slide, ...]
    """Where they were planted."""


def synthetic_scene(
    shape: tuple[int, int] = (512, 512),
    cell_m: float = 2.0,
    seed: int | tuple[int, ...] = 0,
    share: float | None = None,
    grain: float = 1.0,
) -> SyntheticScene:
    """Make up land with relic landslides; the same arguments give the same scene.

    Parameters
    ----------
    shape : tuple of int, default (512, 512)
        Rows and columns, each at least 64.
    cell_m : float, default 2
        Side of a cell in metres, above 0.
    seed : int or tuple of int, default 0
        Of all chance.
    share : float, optional
        Part of the area to cover with slides, 0 (none) to 0.5; by default a random one of 0.12 to 0.32 (guess). Slides
        are a sixth to nearly half of the scene's shorter side long.
    grain : float, default 1
        1 for a valley or two in the scene, up to 16 for as many times more, so that a slide is not the only form of its
        size.

    Returns
    -------
    SyntheticScene
        Somewhere in UTM zone 33 N.

    Raises
    ------
    InputError
        For anything out of these bounds.
    """
    _check(shape, cell_m, share, grain)
    generator = np.random.default_rng(seed)
    dem = relief(shape, cell_m, generator, grain)
    dem = _with_decoys(dem, cell_m, generator)
    share = generator.uniform(0.12, 0.32) if share is None else share
    dem, label, slides = _with_slides(dem, cell_m, share, generator)
    path = road(shape, generator)
    dem = bench(dem, cell_m, path)
    paved = road_weight(shape, path, cell_m)
    disturbed = ndimage.gaussian_filter(label.astype(float), 8 / cell_m + 0.5)
    image = aerial_image(dem, cell_m, disturbed, paved, generator)
    return SyntheticScene(image, dem, label, Grid(shape, _ORIGIN, (cell_m, cell_m), _crs()), slides)


def write_scene(folder: str | Path, scene: SyntheticScene, dem_cell_m: float = 30.0) -> dict[str, Path]:
    """Write a scene as an analyst would have it, and its truth.

    Parameters
    ----------
    folder : str or Path
        Gets image.tif (uint8, red, green, blue), dem.tif (float32, metres), label.tif (uint8, 1 landslide) and
        landslides.gpkg (polygons).
    scene : SyntheticScene
        What to write.
    dem_cell_m : float, default 30
        Side of the DEM's cells in metres: a whole multiple of the scene's, at most half its width.

    Returns
    -------
    dict of str to Path
        The four files by their names without extension.

    Raises
    ------
    InputError
        For a DEM cell that does not fit.
    """
    names = ("image.tif", "dem.tif", "label.tif", "landslides.gpkg")
    paths = {Path(name).stem: Path(folder) / name for name in names}
    factor = cells_per_side(scene.grid, dem_cell_m)
    _write(paths["image"], scene.grid, scene.image)
    _write(paths["dem"], scene.grid.coarsen(factor), block_mean(scene.dem, factor).astype(np.float32))
    _write(paths["label"], scene.grid, scene.label)
    _write_polygons(paths["landslides"], scene)
    return paths


def write_chips(
    folder: str | Path,
    count: int,
    size: int = 256,
    seed: int = 0,
    cell_m: float = 2.0,
    dem_cell_m: float = 30.0,
    grain: float = 1.0,
    progress: Progress = silent,
) -> None:
    """Write chips to train on.

    Up to 256 cells, four chips are cut from one scene, so that some show only a part of a slide, or none. No two chips
    lie at the same place.

    Parameters
    ----------
    folder : str or Path
        Gets image/, dem/ and label/NAME.tif.
    count : int
        Of chips, at least 1.
    size : int, default 256
        Cells along a chip's sides, at least 32.
    seed : int, default 0
        Of all chance.
    cell_m : float, default 2
        Side of a cell in metres.
    dem_cell_m : float, default 30
        The DEM (float32, metres) is averaged to such cells and kriged back to the image's: what a network gets to see
        of a coarse DEM.
    grain : float, default 1
        Each scene's grain is drawn from 1 to this (`synthetic_scene`).
    progress : Progress
        Told how far it is; silent by default.

    Raises
    ------
    InputError
        For anything out of these bounds.
    """
    if count < 1 or size < 32:
        raise InputError(f"{count} chip(s) of {size} cells cannot be made; ask for at least 1 of at least 32 cells.")
    per_side = 2 if size <= 256 else 1
    _check((per_side * size, per_side * size), cell_m, None, grain)
    for index in range(count):
        number, place = divmod(index, per_side * per_side)
        if place == 0:
            scene = _chip_scene(per_side * size, cell_m, seed, number, grain)
            dem = coarse_and_back(scene.dem, scene.grid, cells_per_side(scene.grid, dem_cell_m)).astype(np.float32)
        row, col = (size * part for part in divmod(place, per_side))
        _write_chip(Path(folder), f"synthetic_{seed}_{index:05d}.tif", scene, dem, Window(row, col, size, size))
        progress((index + 1) / count)


def _check(shape: tuple[int, int], cell_m: float, share: float | None, grain: float) -> None:
    if min(shape) < _SMALLEST:
        raise InputError(f"A scene of {shape[0]} x {shape[1]} cells is too small; take at least {_SMALLEST} each way.")
    if not cell_m > 0:
        raise InputError(f"A cell size of {cell_m} m is not positive; choose one above 0.")
    if share is not None and not 0 <= share <= 0.5:
        raise InputError(f"Slides over {share} of the area cannot be planted; choose a share from 0 to 0.5.")
    if not 1 <= grain <= _FINEST:
        raise InputError(f"A grain of {grain} is out of range; choose one from 1 to {_FINEST}.")


def _with_decoys(dem: np.ndarray, cell_m: float, generator: np.random.Generator) -> np.ndarray:
    """Terraces and gullies: about one of each per 25 ha (guess), so that no single edge or hollow means a slide."""
    hectares = dem.size * cell_m**2 / 1e4
    often, fall = np.clip(hectares / 25, 1, 8), downhill(dem, max(2.0, 10 / cell_m))
    for _ in range(generator.poisson(often)):
        dem = terrace(dem, cell_m, tuple(generator.integers(0, dem.shape)), generator)
    for _ in range(generator.poisson(often)):
        dem = gully(dem, cell_m, tuple(generator.integers(0, dem.shape)), fall, generator)
    return dem


class _Planted(NamedTuple):
    dem: np.ndarray
    label: np.ndarray
    slides: tuple[Slide, ...]


def _with_slides(dem: np.ndarray, cell_m: float, share: float, generator: np.random.Generator) -> _Planted:
    """``dem`` with slides until they cover ``share`` of it."""
    dem, taken, slides = dem.copy(), np.zeros(dem.shape, bool), []
    steep = slope(ndimage.gaussian_filter(dem, 30 / cell_m + 1), cell_m)
    extent_m = min(dem.shape) * cell_m
    apart_m = np.full(dem.shape, np.inf)
    for _ in range(200):
        missing = (share - taken.mean()) * (dem.size * cell_m**2)
        if missing <= 0:
            break
        centre = _steep_place(steep, generator)
        length_m, aspect = extent_m * generator.uniform(0.17, 0.6), generator.uniform(0.8, 2.4)
        if apart_m[centre] < 0.55 * length_m or length_m**2 / aspect * 0.7 > 1.5 * missing:
            continue
        slide = make_slide(dem, cell_m, centre, length_m, aspect, generator.random(), generator)
        place = slide.window.within(Window(0, 0, *dem.shape))
        if (taken[place] & slide.mask).any():
            continue
        dem[place] += slide.change
        taken[place] |= slide.mask
        slides.append(slide)
        apart_m = ndimage.distance_transform_edt(~taken) * cell_m
    return _Planted(dem, taken.astype(np.uint8), tuple(slides))


def _steep_place(steep: np.ndarray, generator: np.random.Generator) -> tuple[int, int]:
    """The steepest of four random cells (row, column): slides are rare on gentle ground and do occur there."""
    rows, cols = (generator.integers(size // 10, size - size // 10, 4) for size in steep.shape)
    best = int(np.argmax(steep[rows, cols]))
    return int(rows[best]), int(cols[best])


def _crs() -> str:
    """UTM zone 33 N; without GDAL none, which will do for what is not written."""
    if not HAS_GDAL:
        return ""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt(["FORMAT=WKT2"])


def _write(path: Path, grid: Grid, values: np.ndarray) -> None:
    bands = values[None] if values.ndim == 2 else values
    with create_raster(path, grid, bands.dtype, len(bands)) as sink:
        sink.write(grid.window, bands)


def _chip_scene(side: int, cell_m: float, seed: int, number: int, finest: float) -> SyntheticScene:
    """The scene ``number`` of a set of chips, east of those before it."""
    grain = finest ** np.random.default_rng((seed, number, 1)).random()
    scene = synthetic_scene((side, side), cell_m, seed=(seed, number), grain=grain)
    return replace(scene, grid=scene.grid.crop(Window(0, number * side, side, side)))


def _write_chip(folder: Path, name: str, scene: SyntheticScene, dem: np.ndarray, window: Window) -> None:
    rows, cols = window.within(scene.grid.window)
    for kind, values in (("image", scene.image), ("dem", dem), ("label", scene.label)):
        _write(folder / kind / name, scene.grid.crop(window), values[..., rows, cols])


def _write_polygons(path: Path, scene: SyntheticScene) -> None:
    with atomic_file(path) as temporary:
        vector = ogr.GetDriverByName("GPKG").CreateDataSource(temporary)
        layer = vector.CreateLayer("landslides", spatial_reference(scene.grid.crs), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
        raster = gdal.GetDriverByName("MEM").Create("", scene.grid.shape[1], scene.grid.shape[0], 1, gdal.GDT_Int32)
        raster.SetGeoTransform(scene.grid.geotransform)
        numbers, _ = ndimage.label(scene.label, np.ones((3, 3)))
        raster.GetRasterBand(1).WriteArray(numbers.astype(np.int32))
        gdal.Polygonize(raster.GetRasterBand(1), raster.GetRasterBand(1), layer, 0, ["8CONNECTED=8"])
        del layer, vector
