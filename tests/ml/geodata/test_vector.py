"""Layers of vector files, and sentences where there are none."""

from __future__ import annotations

import pytest
from osgeo import ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.vector import open_layer


@pytest.fixture
def file(tmp_path):
    """A GeoPackage with the layers "old" and "new slides"."""
    path = tmp_path / "slides ü.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    for name in ("old", "new slides"):
        source.CreateLayer(name, None, ogr.wkbPolygon)
    source = None
    return path


@pytest.mark.parametrize(("name", "found"), [(None, "old"), ("old", "old"), ("new slides", "new slides")])
def test_a_layer_by_name_or_the_first(file, name, found):
    dataset, layer = open_layer(file, name, "polygons")
    assert layer.GetName() == found and dataset is not None


def test_another_layer_is_refused_with_those_that_there_are(file):
    with pytest.raises(InputError, match="slides ü.gpkg has no layer 'none'; choose among old, new slides"):
        open_layer(file, "none", "polygons")


def test_what_is_no_vector_file_gets_a_sentence(tmp_path):
    with pytest.raises(InputError, match="does not exist; choose a file of points"):
        open_layer(tmp_path / "nowhere.gpkg", None, "points")
    (tmp_path / "text.gpkg").write_text("no database")
    with pytest.raises(InputError, match="is not a vector file"):
        open_layer(tmp_path / "text.gpkg", None, "points")
