"""Scenes of made-up land with relic landslides whose outlines are known: for tests, a demonstration and training."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from math import ceil
from pathlib import Path

import numpy as np
from scipy import ndimage

from ...base.errors import InputError
from ...base.outputs import Outputs
from ...base.progress import Progress, silent
from ...geodata.gdal_bindings import HAS_GDAL, gdal, ogr, osr
from ...geodata.grid import Grid, Window
from ...geodata.outputs import create_vector
from ...geodata.polygons.tracing import traced
from ...geodata.sink import GdalSink, create_raster, scratch_raster
from .coarse_dem import block_mean, cells_per_side, coarse_and_back
from .cover.landcover import Surface, road, road_weight
from .cover.painting import check_covers, paint
from .landforms import Slide, relief
from .linear_forms import bench
from .mountains import mountains
from .negative_forms import with_negatives
from .place import Ground
from .planting import Weathering, with_decoys, with_slides

_ORIGIN = (500000.0, 5200000.0)  # metres in UTM zone 33 N: any place will do
_SMALLEST = 64  # cells: below it a slide would have no form
_FINEST = 16  # times as many valleys as one or two: more would be rough ground
_MOST_FORMS = 100  # each takes a moment


@dataclass(frozen=True)
class Land:
    """What made-up land is like. Raises `InputError` for values that cannot be."""

    grain: float = 1.0
    """1 for a valley or two in the scene, up to 16 for as many times more, so that a slide is not the only form of its
    size."""
    negatives: float = 0.0
    """How many cirques, cliffs, terraces, ravines, fans, quarries and mountain roads a scene has on average, to 100."""
    covers: tuple[str, ...] = ("vegetated",)
    """Of `COVERS`; each scene shows one of them."""
    degraded: float = 0.0
    """Share of the slides that are worn down and look like the ground around, 0 to 1."""
    empty: float = 0.0
    """Share of the scenes that have no slide, 0 to 1."""

    def __post_init__(self) -> None:
        if not 1 <= self.grain <= _FINEST:
            raise InputError(f"A grain of {self.grain} is out of range; choose one from 1 to {_FINEST}.")
        if not 0 <= self.negatives <= _MOST_FORMS:
            raise InputError(f"{self.negatives} negative forms are out of range; choose 0 to {_MOST_FORMS} a scene.")
        for name, share in (("degraded slides", self.degraded), ("scenes without slides", self.empty)):
            if not 0 <= share <= 1:
                raise InputError(f"A share of {share} {name} is out of range; choose one from 0 to 1.")
        check_covers(self.covers)


USUAL = Land()
"""Hills with fields and forest; slides of any age."""


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
    land: Land = USUAL,
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
    land : Land
        What it is like; by default as `Land` says.

    Returns
    -------
    SyntheticScene
        Somewhere in UTM zone 33 N.

    Raises
    ------
    InputError
        For anything out of these bounds.
    """
    _check(shape, cell_m, share)
    generator = np.random.default_rng(seed)
    choices = np.random.default_rng((*np.atleast_1d(seed), 2))  # beside it, so that usual land stays as it was
    cover = str(choices.choice(land.covers))
    dem = (mountains if cover == "alpine" else relief)(shape, cell_m, generator, land.grain)
    dem = with_decoys(dem, cell_m, generator)
    ground = with_negatives(dem, cell_m, land.negatives, choices) if land.negatives else Ground(dem, np.zeros(shape))
    share = generator.uniform(0.12, 0.32) if share is None else share
    share = 0.0 if choices.random() < land.empty else share
    weathering = Weathering(land.degraded, cover == "alpine", choices)
    dem, label, slides, fresh = with_slides(ground.dem, cell_m, share, generator, weathering)
    path = road(shape, generator)
    paved = np.zeros(shape)
    if cover == "vegetated" or choices.random() < 0.3:
        dem, paved = bench(dem, cell_m, path), road_weight(shape, path, cell_m)
    disturbed = ndimage.gaussian_filter(fresh.astype(float), 8 / cell_m + 0.5)
    image = paint(cover, Surface(dem, cell_m, disturbed, paved, ground.stripped), generator)
    return SyntheticScene(image, dem, label, Grid(shape, _ORIGIN, (cell_m, cell_m), _crs()), slides)


def write_scene(
    folder: str | Path | Mapping[str, str | Path], scene: SyntheticScene, dem_cell_m: float = 30.0
) -> dict[str, Path]:
    """Write a scene as an analyst would have it, and its truth: all of the files, or none.

    Parameters
    ----------
    folder : str or Path, or mapping of str to path
        Gets image.tif (uint8, red, green, blue), dem.tif (float32, metres), label.tif (uint8, 1 landslide) and
        landslides.gpkg (polygons); or where those of them go that are wanted, by their names without extension.
    scene : SyntheticScene
        What to write.
    dem_cell_m : float, default 30
        Side of the DEM's cells in metres: a whole multiple of the scene's, at most half its width.

    Returns
    -------
    dict of str to Path
        The files by their names without extension.

    Raises
    ------
    InputError
        For a DEM cell that does not fit.
    """
    if isinstance(folder, Mapping):
        paths = {name: Path(path) for name, path in folder.items()}
    else:
        names = ("image.tif", "dem.tif", "label.tif", "landslides.gpkg")
        paths = {Path(name).stem: Path(folder) / name for name in names}
    grid, factor = scene.grid, cells_per_side(scene.grid, dem_cell_m)
    coarse = block_mean(scene.dem, factor).astype(np.float32)
    rasters = {"image": (grid, scene.image), "dem": (grid.coarsen(factor), coarse), "label": (grid, scene.label)}
    with Outputs() as outputs:
        for name in paths.keys() & rasters.keys():
            grid, values = rasters[name]
            bands = len(values) if values.ndim == 3 else 1
            _write(create_raster(paths[name], grid, values.dtype, bands, outputs=outputs), values)
        if "landslides" in paths:
            _write_polygons(outputs, paths["landslides"], scene)
    return paths


def write_chips(
    folder: str | Path,
    count: int,
    size: int = 256,
    seed: int = 0,
    cell_m: float | Sequence[float] = 2.0,
    dem_cell_m: float = 30.0,
    land: Land = USUAL,
    progress: Progress = silent,
) -> None:
    """Write chips to train on: all of them, or none.

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
    cell_m : float or sequence of float, default 2
        Side of a cell in metres; of several, the scenes take turns.
    dem_cell_m : float, default 30
        The DEM (float32, metres) is averaged to such cells and kriged back to the image's: what a network gets to see
        of a coarse DEM.
    land : Land
        What the land is like; each scene's grain is drawn from 1 to the one that is given.
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
    side, cells = per_side * size, np.atleast_1d(cell_m).astype(float).tolist()
    for cell in cells:
        _check((side, side), cell, None)
        cells_per_side(Grid((side, side), _ORIGIN, (cell, cell)), dem_cell_m)
    with Outputs() as outputs:
        workplace = outputs.folder(folder)
        for kind in ("image", "dem", "label"):
            (workplace / kind).mkdir()
        for index in range(count):
            number, place = divmod(index, per_side * per_side)
            if place == 0:
                scene = _chip_scene(side, cells, seed, number, land)
                dem = coarse_and_back(scene.dem, scene.grid, cells_per_side(scene.grid, dem_cell_m)).astype(np.float32)
            row, col = (size * part for part in divmod(place, per_side))
            _write_chip(workplace, f"synthetic_{seed}_{index:05d}.tif", scene, dem, Window(row, col, size, size))
            progress((index + 1) / count)


def _check(shape: tuple[int, int], cell_m: float, share: float | None) -> None:
    if min(shape) < _SMALLEST:
        raise InputError(f"A scene of {shape[0]} x {shape[1]} cells is too small; take at least {_SMALLEST} each way.")
    if not cell_m > 0:
        raise InputError(f"A cell size of {cell_m} m is not positive; choose one above 0.")
    if share is not None and not 0 <= share <= 0.5:
        raise InputError(f"Slides over {share} of the area cannot be planted; choose a share from 0 to 0.5.")


def _crs() -> str:
    """UTM zone 33 N; without GDAL none, which will do for what is not written."""
    if not HAS_GDAL:
        return ""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32633)
    return reference.ExportToWkt(["FORMAT=WKT2"])


def _write(raster: AbstractContextManager[GdalSink], values: np.ndarray) -> None:
    with raster as sink:
        sink.write(sink.grid.window, values)


def _chip_scene(side: int, cells: Sequence[float], seed: int, number: int, land: Land) -> SyntheticScene:
    """The scene ``number`` of a set of chips: east of those before it, and south of those of cells named earlier."""
    turn = number % len(cells)
    grain = land.grain ** np.random.default_rng((seed, number, 1)).random()
    scene = synthetic_scene((side, side), cells[turn], seed=(seed, number), land=replace(land, grain=grain))
    south = turn * side * ceil(max(cells) / cells[turn])
    return replace(scene, grid=scene.grid.crop(Window(south, number * side, side, side)))


def _write_chip(folder: Path, name: str, scene: SyntheticScene, dem: np.ndarray, window: Window) -> None:
    rows, cols = window.within(scene.grid.window)
    for kind, values in (("image", scene.image), ("dem", dem), ("label", scene.label)):
        grid, bands = scene.grid.crop(window), len(values) if values.ndim == 3 else 1
        _write(scratch_raster(folder / kind / name, grid, values.dtype, bands), values[..., rows, cols])


def _write_polygons(outputs: Outputs, path: Path, scene: SyntheticScene) -> None:
    grid = scene.grid
    raster = gdal.GetDriverByName("MEM").Create("", grid.shape[1], grid.shape[0], 1, gdal.GDT_Int32)
    raster.SetGeoTransform(grid.geotransform)
    numbers, _ = ndimage.label(scene.label, np.ones((3, 3)))
    band = raster.GetRasterBand(1)
    band.WriteArray(numbers.astype(np.int32))
    made = create_vector(outputs, path, path.stem, grid.crs, {"id": ogr.OFTInteger})
    with traced(band, grid.crs, options=["8CONNECTED=8"]) as layer, made as sink:
        for polygon in layer:
            sink.add(polygon.GetGeometryRef(), {"id": polygon.GetField("number")})
