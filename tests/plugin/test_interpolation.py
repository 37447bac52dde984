"""What the interpolation algorithms offer beside the main road: points, variogram, extent, report."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPoint, QgsVectorLayer
from relicslide.ml.raster import GdalSource


def values(path):
    source = GdalSource(path)
    return source.read(source.grid.window)[0]


def points_layer(count=200):
    """A layer in memory whose attribute is a plane and whose Z is 100 everywhere."""
    layer = QgsVectorLayer("PointZ?crs=EPSG:32633&field=depth:double", "points", "memory")
    for x, y in np.random.default_rng(0).random((count, 2)) * 1000:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry(QgsPoint(500_000 + x, 4_100_000 + y, 100.0)))
        feature["depth"] = 0.2 * float(x) + 0.1 * float(y)
        layer.dataProvider().addFeature(feature)
    return layer


def test_points_from_a_layer_in_memory(run, tmp_path):
    results = run(
        "interpolatepoints",
        POINTS=points_layer(),
        FIELD="depth",
        CELL_SIZE=20,
        METHOD="universal_kriging",
        EXTENT="500000,501000,4100000,4101000 [EPSG:32633]",
        OUTPUT=str(tmp_path / "depth.tif"),
        VARIANCE=str(tmp_path / "variance.tif"),
    )
    x, y = np.meshgrid(np.arange(10, 1000, 20), np.arange(990, 0, -20))
    assert np.abs(values(results["OUTPUT"]) - (0.2 * x + 0.1 * y)).max() < 0.01
    assert (values(results["VARIANCE"]) >= 0).all()


def test_points_own_height(run, tmp_path):
    results = run("interpolatepoints", POINTS=points_layer(), CELL_SIZE=50, OUTPUT=str(tmp_path / "z.tif"))
    np.testing.assert_allclose(values(results["OUTPUT"]), 100.0, atol=1e-4)


def test_variogram_extent_and_report(run, scene, tmp_path):
    grid = GdalSource(scene.dem).grid
    common = {"DEM": scene.dem, "CELL_SIZE": grid.cell[0] / 3, "REPORT": str(tmp_path / "report.html")}
    results = run(
        "interpolate",
        **common,
        METHOD="area_kriging",
        VARIOGRAM="spherical",
        SILL=100.0,
        RANGE=900.0,
        NUGGET=0.0,
        CREATION_OPTIONS="COMPRESS=NONE|TILED=NO",
        OUTPUT=str(tmp_path / "fine.tif"),
    )
    assert "spherical" in (tmp_path / "report.html").read_text(encoding="utf-8")
    fine, coarse = values(results["OUTPUT"]), values(scene.dem)
    means = fine.reshape(coarse.shape[0], 3, coarse.shape[1], 3).mean(axis=(1, 3))
    np.testing.assert_allclose(means, coarse, atol=1e-3)
    west, south, east, north = grid.bounds
    half = run(
        "interpolate",
        DEM=scene.dem,
        CELL_SIZE=grid.cell[0] / 3,
        OUTPUT=str(tmp_path / "half.tif"),
        EXTENT=f"{west},{(west + east) / 2},{south},{north}",
    )
    assert GdalSource(half["OUTPUT"]).grid.shape == (fine.shape[0], round(fine.shape[1] / 2))
