"""The verbs with files to read and files to write, as the bench runs them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np
from osgeo import gdal, ogr, osr
from relicslide.tests.faults.runs import terminal
from relicslide.tests.ml.scenes import accept_all, tiny_checkpoint, write_pair


class Given(NamedTuple):
    """What the verbs read."""

    image: Path
    dem: Path
    model: Path
    points: Path
    slides: Path
    probability: Path


class Work(NamedTuple):
    """A verb: its arguments for a folder to write into."""

    name: str
    arguments: Callable[[Path], list]


def made(folder: Path) -> Given:
    """All that is read, in a folder."""
    pair, model = write_pair(folder, (80, 112)), tiny_checkpoint(folder / "tiny.safetensors")
    metres = osr.SpatialReference()
    metres.ImportFromEPSG(32633)
    points = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "points.gpkg"))
    layer = points.CreateLayer("points", metres, ogr.wkbPoint25D)
    for x, y, z in np.random.default_rng(1).uniform(0, 100, (40, 3)):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT Z ({5e5 + x} {5e6 + y} {z})"))
        layer.CreateFeature(feature)
    del layer, points, feature
    slides, probability = folder / "slides.gpkg", folder / "p.tif"
    scene = ["--image", pair.image, "--dem", pair.dem, "--model", model]
    run = terminal(["segment", *scene, "--probability", probability, "--polygons", slides], folder)
    if run.code:
        raise RuntimeError(run.text)
    accept_all(slides)
    return Given(pair.image, pair.dem, model, folder / "points.gpkg", slides, probability)


def works(given: Given) -> Sequence[Work]:
    """All verbs that write."""
    pair = ["--image", given.image, "--dem", given.dem]
    scene = [*pair, "--model", given.model, "--device", "cpu"]

    def segment(kind: str) -> Callable[[Path], list]:
        return lambda out: [
            *("segment", *scene, "--probability", out / "p.tif", "--classes", out / "c.tif"),
            *("--polygons", out / f"s.{kind}", "--report", out / "r.json"),
        ]

    return (
        Work("segment, GeoPackage", segment("gpkg")),
        Work("segment, Shapefile", segment("shp")),
        Work(
            "explain",
            lambda out: [
                *("explain", *scene, "--heatmap", out / "h.tif", "--overlay", out / "o.tif"),
                *("--contours", out / "k.tif"),
            ],
        ),
        Work(
            "interpolate",
            lambda out: [
                *("interpolate", "--dem", given.dem, "--reference", given.image, "--method", "kriging"),
                *("--output", out / "z.tif", "--variance", out / "v.tif", "--report", out / "r.html"),
            ],
        ),
        Work(
            "interpolate-points",
            lambda out: [
                *("interpolate-points", "--points", given.points, "--cell-size", 2),
                *("--output", out / "z.tif", "--variance", out / "v.tif"),
            ],
        ),
        Work(
            "evaluate",
            lambda out: [
                *("evaluate", "--prediction", given.probability, "--reference", given.slides),
                *("--confusion", out / "c.tif", "--report", out / "r.html", "--scores", out / "s.json"),
            ],
        ),
        Work(
            "build-dataset",
            lambda out: [
                *("build-dataset", *pair, "--labels", given.slides, "--tile", 32, "--stride", 32, "--block", 1),
                *("--output", out / "set"),
            ],
        ),
        Work("synthetic", lambda out: ["synthetic", "--scene", out / "scene", "--size", 64, "--dem-cell-size", 8]),
    )


def content(path: Path) -> object:
    """What a file says, whatever its time of making; None where it is not whole."""
    suffix = path.suffix.lower()
    try:
        if suffix == ".tif":
            dataset = gdal.Open(str(path))
            return [dataset.GetRasterBand(band + 1).Checksum() for band in range(dataset.RasterCount)]
        if suffix in (".gpkg", ".shp"):
            dataset = ogr.Open(str(path))
            return [(feature.GetGeometryRef().ExportToWkt(), feature.items()) for feature in dataset.GetLayer(0)]
        if suffix == ".json":
            return sorted(json.loads(path.read_text("utf-8"))) or None
        if suffix == ".html":
            return path.read_text("utf-8").rstrip().endswith("</html>") or None
        return path.stat().st_size
    except (AttributeError, OSError, RuntimeError, ValueError):
        return None


def contents(folder: Path) -> dict[str, object]:
    """Of all files in a folder, by their paths in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file()) if folder.exists() else []
    return {str(path.relative_to(folder)): content(path) for path in files}
