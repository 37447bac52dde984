"""Polygons into every kind of place: a temporary file, GeoPackage, Shapefile, a real PostGIS; and a project of them.

The server is Debian's, started for these tests in a folder of its own, without a port.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from relicslide.tests.plugin.scenes import image_grid, write_raster

PROGRAMS = sorted(Path("/usr/lib/postgresql").glob("*/bin"))
EXTENSION = sorted(Path("/usr/share/postgresql").glob("*/extension/postgis.control"))
FOUND = 2  # slides in the probability


@pytest.fixture(scope="module")
def database():
    """Where a PostGIS server listens, as a part of a layer's source; started here, and stopped."""
    if not PROGRAMS or not EXTENSION:
        pytest.skip("needs a PostGIS server (apt install postgresql postgresql-15-postgis-3)")
    folder = Path(tempfile.mkdtemp(prefix="relicslide-pg-", dir="/tmp"))
    as_owner = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if as_owner:
        shutil.chown(folder, "postgres")

    def run(program, *arguments):
        command = [*as_owner, str(PROGRAMS[-1] / program), *map(str, arguments)]
        subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    data, options = folder / "data", f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
    try:
        run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-N", "--no-instructions")
        run("pg_ctl", "-D", data, "-w", "-l", folder / "log", "-o", options, "start")
        try:
            run("psql", "-h", folder, "-U", "postgres", "-c", "create extension postgis")
            yield f"dbname='postgres' host='{folder}' user='postgres'"
        finally:
            run("pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


@pytest.fixture(scope="module")
def probability(tmp_path_factory):
    """A raster with two slides."""
    grid = image_grid()
    values = np.zeros((1, *grid.shape), np.float32)
    values[:, 10:30, 10:40], values[:, 50:60, 60:90] = 0.9, 0.7
    return write_raster(tmp_path_factory.mktemp("sinks") / "probability.tif", values, grid, np.nan)


@pytest.fixture
def polygons(run, probability):
    """A function: polygons of the raster into a place; returns what the algorithm does."""
    return lambda place, **more: run("polygonize", PROBABILITY=probability, THRESHOLD=0.5, POLYGONS=place, **more)


@pytest.mark.parametrize("name", ["TEMPORARY_OUTPUT", "slides.gpkg", "slides.shp"])
def test_files(polygons, tmp_path, name):
    """Each can be opened again, with its measures."""
    place = name if name == "TEMPORARY_OUTPUT" else str(tmp_path / name)
    check(QgsVectorLayer(polygons(place)["POLYGONS"], "slides", "ogr"))


def check(layer: QgsVectorLayer):
    """What every place holds."""
    assert layer.isValid() and layer.featureCount() == FOUND
    assert layer.crs().authid() == "EPSG:32633"
    assert sorted(round(each["prob_mean"], 1) for each in layer.getFeatures()) == [0.7, 0.9]
    assert sorted(round(each["area_m2"]) for each in layer.getFeatures()) == [1200, 2400]
    assert {each["status"] for each in layer.getFeatures()} == {"unreviewed"}


def test_a_table_of_a_database(polygons, run, database):
    """As a dialog gives it: the table holds what a file would, and is what QGIS is going to load."""
    place = f'postgis:{database} table="public"."slides" (geom)'
    project, feedback = QgsProject(), QgsProcessingFeedback()
    context = QgsProcessingContext()
    context.setProject(project)
    result = polygons(QgsProcessingOutputLayerDefinition(place, project), context=context, feedback=feedback)
    source = result["POLYGONS"] if isinstance(result["POLYGONS"], str) else result["POLYGONS"].source()
    layer = QgsVectorLayer(source.partition("://")[2] or source, "slides", "postgres")
    check(layer)
    assert all("slides" in key and key.startswith("postgres://") for key in context.layersToLoadOnCompletion())
    assert layer.primaryKeyAttributes() == [layer.fields().lookupField("fid")]
    with pytest.raises(QgsProcessingException, match="public.slides is there already"):
        polygons(place)


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("postgis:dbname='nobody' host='/nowhere' table=\"public\".\"slides\" (geom)", "cannot be used"),
        ("postgis:dbname='nobody'", "names no table"),
        ("ogr:dbname='/x/y.gpkg' table=\"slides\" (geom)", "give a file instead"),
    ],
)
def test_what_is_no_place_is_refused_before_the_work(polygons, place, words):
    for given in (place, QgsProcessingOutputLayerDefinition(place)):
        with pytest.raises(QgsProcessingException, match=words):
            polygons(given)


def test_a_project_opens_again_with_the_style(polygons, tmp_path, qgis_new_project):
    """Colours, form and table are those that the run gave."""
    project = QgsProject.instance()
    layer = QgsVectorLayer(polygons(str(tmp_path / "slides.gpkg"))["POLYGONS"], "slides", "ogr")
    project.addMapLayer(layer)
    assert project.write(str(tmp_path / "map.qgz"))
    project.clear()
    assert project.read(str(tmp_path / "map.qgz"))
    again = project.mapLayersByName("slides")[0]
    check(again)
    assert again.renderer().type() == "graduatedSymbol"
    assert again.editFormConfig().layout() == Qgis.AttributeFormLayout.DragAndDrop
    columns = again.attributeTableConfig().columns()
    assert [each.name for each in columns if not each.hidden][:3] == ["prob_mean", "status", "comment"]
