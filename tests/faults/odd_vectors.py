"""Polygons and points as they come, made from their numbers, in every place where a verb reads them."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from pathlib import Path

from osgeo import gdal, ogr, osr
from relicslide.tests.faults.odd_rasters import MARS, SITE
from relicslide.tests.faults.runs import Outcome, left_over, terminal
from relicslide.tests.faults.works import Given
from relicslide.tests.ml.scenes import NORTH, WEST

SYSTEMS = ("EPSG:32633",) * 6 + ("", "EPSG:4326", "EPSG:32634", "EPSG:3857", SITE, MARS)
DRIVERS = (
    *(("x.gpkg", "GPKG"), ("x.shp", "ESRI Shapefile"), ("x.geojson", "GeoJSON"), ("ä b.gpkg", "GPKG")),
    *(("x.geojsonl", "GeoJSONSeq"), ("x.fgb", "FlatGeobuf"), ("x.csv", "CSV")),
)
CUT = "cut off"


def shapes(chance: random.Random) -> list[str]:
    """Texts of geometries, some of them of no use."""
    x, y = WEST + chance.choice((20, 60, 60, 1e6)), NORTH - chance.choice((20, 60, 100))
    square = f"{x} {y}, {x + 60} {y}, {x + 60} {y - 60}, {x} {y - 60}, {x} {y}"
    return [
        f"POLYGON (({square}))",
        f"POLYGON Z (({', '.join(f'{point} 9' for point in square.split(', '))}))",
        f"MULTIPOLYGON ((({square})))",
        f"GEOMETRYCOLLECTION (POLYGON (({square})), POINT ({x} {y}))",
        f"POLYGON (({x} {y}, {x + 60} {y - 60}, {x + 60} {y}, {x} {y - 60}, {x} {y}))",
        f"POLYGON (({x} {y}, {x + 60} {y}, {x + 60} {y - 60}))",
        f"CURVEPOLYGON (CIRCULARSTRING ({x} {y}, {x + 30} {y + 30}, {x + 60} {y}, {x + 30} {y - 30}, {x} {y}))",
        f"POLYGON (({x} {y}, {x} {y}, {x} {y}, {x} {y}))",
        f"POLYGON ((nan nan, {x + 60} {y}, {x} {y - 60}, nan nan))",
        "POLYGON ((1e300 1e300, 1e301 1e300, 1e300 1e301, 1e300 1e300))",
        f"LINESTRING ({x} {y}, {x + 60} {y})",
        "POLYGON EMPTY",
        "",
    ]


def layer(folder: Path, number: int, points: bool) -> tuple[Path, str]:
    """The odd layer of a number, and what is odd."""
    chance = random.Random(number)
    (name, driver), system = chance.choice(DRIVERS), chance.choice(SYSTEMS)
    path = folder / name
    reference = None
    if system:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(system)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    made = dataset.CreateLayer("x", reference, ogr.wkbUnknown, ["GEOMETRY=AS_WKT"] if driver == "CSV" else [])
    made.CreateField(ogr.FieldDefn("z", chance.choice((ogr.OFTReal, ogr.OFTString))))
    texts = shapes(chance)
    chosen = [chance.choice(texts) for _ in range(chance.choice((0, 1, 3, 6)))]
    if points:
        count = chance.choice((0, 1, 2, 30))
        way = chance.randrange(4)
        chosen = [_point(chance, way) for _ in range(count)]
    for text in chosen:
        feature = ogr.Feature(made.GetLayerDefn())
        feature.SetField("z", chance.choice(("100", "101.5", "0,9", "high", "nan")) if points else "1")
        shape = ogr.CreateGeometryFromWkt(text) if text else None
        if shape is not None:
            feature.SetGeometry(shape)
        made.CreateFeature(feature)
    del made, dataset
    gdal.PopErrorHandler()
    harm = ""
    if chance.random() < 0.15 and path.exists():
        content = path.read_bytes()
        path.write_bytes(content[: chance.choice((0, len(content) // 2, max(0, len(content) - 9)))])
        harm = CUT
    return path, f"{number}: {driver} {system[:12]} {[text[:30] for text in chosen[:4]]} {harm}"


def _point(chance: random.Random, way: int) -> str:
    if way == 0:
        return f"POINT Z ({WEST} {NORTH} 5)"
    x, y = WEST + chance.uniform(0, 200), NORTH - chance.uniform(0, 150)
    return f"POINT Z ({x} {y} {chance.choice((100.0, 101.0, 1e35 if way == 1 else 99.0))})"


def vectors(given: Given, folder: Path, count: int) -> Iterator[Outcome]:
    """Each odd layer in one place, in turn."""
    pair = ["--image", given.image, "--dem", given.dem]
    for number in range(count):
        out, temporary = folder / "out", folder / "tmp"
        shutil.rmtree(folder, ignore_errors=True)
        temporary.mkdir(parents=True)
        path, about = layer(folder, number, points=number % 4 == 3)
        name, arguments = (
            ("set", ["build-dataset", *pair, "--labels", path, "--tile", 32, "--block", 1, "--output"]),
            ("s.json", ["evaluate", "--prediction", given.probability, "--reference", path, "--scores"]),
            ("s.json", ["evaluate", "--prediction", path, "--reference", given.slides, "--cell-size", 2, "--scores"]),
            ("z.tif", ["interpolate-points", "--points", path, "--reference", given.image, "--output"]),
        )[number % 4]
        run = terminal([*arguments, out / name], temporary, exceptions=number % 8 > 3)
        word = "traceback" if run.fell else "right" if run.code == 0 and (out / name).exists() else "sentence"
        if not run.fell and (run.code == 0) != (out / name).exists() or word == "sentence" and len(run.said) <= 20:
            word = "silent"
        if (
            word == "right"
            and about.endswith(CUT)
            and not any(said in run.text for said in ("end of a line", "says that"))
        ):
            word = "silent"
        left = left_over(out, temporary, {name}) if name != "set" or run.code else ()
        yield Outcome(word, f"{arguments[0]} {about}: {run.said}", left)
