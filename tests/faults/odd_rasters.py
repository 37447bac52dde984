"""Rasters as they come, made from their numbers, in every place where a verb reads one."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
from osgeo import gdal, osr
from relicslide.tests.faults.runs import Outcome, Run, left_over, terminal
from relicslide.tests.faults.works import Given
from relicslide.tests.ml.scenes import NORTH, WEST

SITE = (
    'ENGCRS["Site",EDATUM["Peg"],CS[Cartesian,2],AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],'
    'AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]]]'
)
MARS = 'GEOGCS["Mars",DATUM["Mars",SPHEROID["Mars",3396190,169.8]],PRIMEM["0",0],UNIT["degree",0.0174532925]]'
SYSTEMS = ("EPSG:32633",) * 8 + ("", "EPSG:4326", "EPSG:32634", "EPSG:3413", "EPSG:32633+5773", SITE, MARS)
KINDS = (gdal.GDT_Float32,) * 4 + (gdal.GDT_Byte, gdal.GDT_Int16, gdal.GDT_UInt16, gdal.GDT_Float64, gdal.GDT_CFloat32)
NODATA = (None, None, None, float("nan"), -9999.0, 0.0, 255.0, -3.4028234663852886e38, float("inf"))
NAMES = ("dem.tif", "a b.tif", "ä 'quoted' %s.tif", "-dash.tif", "UPPER.TIF", "dots.in.name.tif")


class Made(NamedTuple):
    """An odd raster: its file, what is odd, and its lowest and highest value that is data."""

    path: Path
    about: str
    low: float
    high: float


def raster(folder: Path, number: int) -> Made:
    """The odd raster of a number: about half of its properties are usual."""
    chance = random.Random(number)
    rows, cols = chance.choice(((40, 50),) * 4 + ((1, 1), (1, 40), (3, 3), (300, 2)))
    bands = chance.choice((1, 1, 1, 2, 3, 4))
    values = _values(chance, (bands, rows, cols))
    kind, nodata, system = chance.choice(KINDS), chance.choice(NODATA), chance.choice(SYSTEMS)
    transform = _transform(chance, system)
    path = folder / chance.choice(NAMES)
    memory = gdal.GetDriverByName("MEM").Create("", cols, rows, bands, kind)
    if transform is not None:
        memory.SetGeoTransform(transform)
    if system:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(system)
        memory.SetSpatialRef(reference)
    scaled = ""
    for band in range(bands):
        stored = memory.GetRasterBand(band + 1)
        if nodata is not None:
            stored.SetNoDataValue(nodata)
        with np.errstate(invalid="ignore"):
            stored.WriteArray(values[band])
        if chance.random() < 0.1:
            stored.SetScale(chance.choice((0.1, 0.0, 1e30)))
            scaled = " scale"
        if chance.random() < 0.05 and kind == gdal.GDT_Byte:
            stored.SetColorTable(gdal.ColorTable())
    stored = memory.GetRasterBand(1).ReadAsArray().real.astype(float)
    data = stored[np.isfinite(stored) & (stored != nodata)]
    gdal.GetDriverByName("GTiff").CreateCopy(str(path), memory, options=[f"COMPRESS={chance.choice(('NONE', 'LZW'))}"])
    harm = _harm(chance, path)
    named = {code: gdal.GetDataTypeName(code) for code in KINDS}[kind]
    about = f"{number}: {bands} x {rows} x {cols} {named}, no data {nodata}, {system[:12]}, {transform}{scaled} {harm}"
    return Made(path, about, data.min() if data.size else np.nan, data.max() if data.size else np.nan)


def _values(chance: random.Random, shape: tuple[int, int, int]) -> np.ndarray:
    numbers = np.random.default_rng(chance.randrange(2**32))
    slope = 100 + 2.0 * np.arange(shape[1])[None, :, None] + np.arange(shape[2]) + numbers.normal(size=shape)
    way = chance.randrange(9)
    if way == 5:
        slope[:] = chance.choice((0.0, 7.0, np.nan, np.inf, 1e35))
    elif way == 6:
        slope[numbers.random(shape) < 0.3] = chance.choice((np.nan, np.inf, -9999.0, -32768.0, 1e20))
    elif way == 7:
        slope[:, : shape[1] // 2] = chance.choice((0.0, 255.0, np.nan))
    elif way == 8:
        slope *= chance.choice((1e-3, 1e3, -1.0, 3.28))
    return slope


def _transform(chance: random.Random, system: str) -> tuple | None:
    if "4326" in system or system == MARS:
        return chance.choice(((15.0, 1e-4, 0, 45.15, 0, -1e-4), (179.999, 1e-4, 0, 89.999, 0, -1e-4)))
    usual = (WEST - 20, 8.0, 0.0, NORTH + 20, 0.0, -8.0)
    odd = (
        None,
        (WEST, 8.0, 1e-17, NORTH, 1e-17, -8.0),
        (WEST, 8.0, 0.5, NORTH, 0.1, -8.0),
        (WEST, 8.0, 0.0, NORTH - 200, 0.0, 8.0),
        (WEST, 0.0, 0.0, NORTH, 0.0, -8.0),
        (float("nan"), 8.0, 0.0, NORTH, 0.0, -8.0),
        (float("inf"), 8.0, 0.0, NORTH, 0.0, -8.0),
        (1e300, 8.0, 0.0, NORTH, 0.0, -8.0),
        (WEST, 1e-4, 0.0, NORTH, 0.0, -1e-4),
        (WEST, 1e5, 0.0, NORTH, 0.0, -1e5),
        (WEST + 1e6, 8.0, 0.0, NORTH, 0.0, -8.0),
    )
    return usual if chance.random() < 0.7 else chance.choice(odd)


def _harm(chance: random.Random, path: Path) -> str:
    way = chance.randrange(14)
    content = path.read_bytes()
    if way == 0:
        path.write_bytes(content[: len(content) * 2 // 3])
        return "cut off"
    if way == 1:
        path.write_bytes(b"")
        return "empty"
    if way == 2:
        path.write_text("<html>404 Not Found</html>")
        return "a page of a server"
    if way == 3:
        changed = bytearray(content)
        for _ in range(8):
            changed[chance.randrange(len(changed))] = chance.randrange(256)
        path.write_bytes(bytes(changed))
        return "flipped bytes"
    return ""


def places(given: Given, made: Made, out: Path) -> list[tuple[str, list]]:
    """(what is written, arguments) of every verb that reads the raster."""
    odd = made.path
    model = ["--model", given.model, "--device", "cpu"]
    return [
        ("z.tif", ["interpolate", "--dem", odd, "--reference", given.image, "--method", "bilinear"]),
        ("z.tif", ["interpolate", "--dem", odd, "--cell-size", 4, "--method", "kriging"]),
        ("z.tif", ["interpolate", "--dem", given.dem, "--reference", odd]),
        ("p.tif", ["segment", "--image", given.image, "--dem", odd, *model]),
        ("p.tif", ["segment", "--image", odd, "--dem", given.dem, *model]),
        ("h.tif", ["explain", "--image", odd, "--bands", 1, 1, 1, "--dem", given.dem, *model]),
        ("s.json", ["evaluate", "--prediction", odd, "--reference", given.slides]),
        ("s.json", ["evaluate", "--prediction", given.probability, "--reference", odd]),
        ("set", ["build-dataset", "--image", odd, "--bands", 1, "--dem", given.dem, "--labels", given.slides]),
    ]


OPTIONS = {"z.tif": "--output", "p.tif": "--probability", "h.tif": "--heatmap", "s.json": "--scores", "set": "--output"}


def rasters(given: Given, folder: Path, count: int) -> Iterator[Outcome]:
    """Each odd raster in one place, in turn."""
    for number in range(count):
        out, temporary = folder / "out", folder / "tmp"
        shutil.rmtree(folder, ignore_errors=True)
        temporary.mkdir(parents=True)
        made = raster(folder, number)
        choices = places(given, made, out)
        name, arguments = choices[number % len(choices)]
        run = terminal([*arguments, OPTIONS[name], out / name], temporary, exceptions=number % 2 == 1)
        about = f"{' '.join(map(str, arguments[:2]))} {made.about}: {run.said}"
        wanted = {name} if name != "set" else set()
        left = left_over(out, temporary, wanted if run.code == 0 else set()) if name != "set" or run.code else ()
        yield Outcome(judged(run, out / name, made, arguments), about, left)


def judged(run: Run, path: Path, made: Made, arguments: list) -> str:
    """The outcome's word; an interpolated DEM has to lie between the odd one's own values."""
    if run.fell:
        return "traceback"
    if run.code:
        return "sentence" if len(run.said) > 20 else "silent"
    if path.suffix != ".tif":
        return "right" if path.exists() else "silent"
    values = gdal.Open(str(path)).ReadAsArray()
    known = values[np.isfinite(values)]
    if not known.size:
        return "silent"
    if path.name != "z.tif":
        return "right" if known.min() >= 0 and known.max() <= 1 else "silent"
    if arguments[arguments.index("--dem") + 1] != made.path:
        return "right"
    slack = 0.3 * (made.high - made.low) + 1e-3 * max(abs(made.low), abs(made.high))
    rescaled = "scale" in made.about or "3.28" in made.about or "flipped" in made.about
    return "right" if rescaled or made.low - slack <= known.min() and known.max() <= made.high + slack else "silent"
