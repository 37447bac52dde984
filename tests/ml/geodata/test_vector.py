"""Layers of vector files, and sentences where there are none."""

from __future__ import annotations

import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.polygons.review import find_review
from relicslide.ml.geodata.rasterize import RasterizedPolygons
from relicslide.ml.geodata.vector import file_and_layer, open_layer


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


def test_a_subset_behind_a_layer_is_refused_and_what_means_nothing_here_is_not():
    assert file_and_layer("a.gpkg|layername=s|geometrytype=Polygon") == ("a.gpkg", "s")
    with pytest.raises(InputError, match="a subset of features is not read; save them as a layer of their own"):
        file_and_layer("a.gpkg|layername=s|subset=fid = 1")


def test_what_is_no_vector_file_gets_a_sentence(tmp_path):
    with pytest.raises(InputError, match="does not exist; choose a file of points"):
        open_layer(tmp_path / "nowhere.gpkg", None, "points")
    (tmp_path / "text.gpkg").write_text("no database")
    with pytest.raises(InputError, match="is not a vector file"):
        open_layer(tmp_path / "text.gpkg", None, "points")


@pytest.fixture(params=[False, True], ids=["codes", "exceptions"])
def exceptions(request):
    """GDAL with and without its exceptions."""
    switched = [module for module in (gdal, ogr) if request.param and not module.GetUseExceptions()]
    for module in switched:
        module.UseExceptions()
    yield
    for module in reversed(switched):
        module.DontUseExceptions()


@pytest.mark.parametrize("name", ["many.gpkg", "many.shp", "many.fgb"])
def test_a_part_of_a_damaged_layer_is_not_taken_for_all_of_it(tmp_path, name, exceptions):
    """GDAL's iteration ends where a page of the file is lost, as if that had been the last feature."""
    path = tmp_path / name
    driver = {"gpkg": "GPKG", "shp": "ESRI Shapefile", "fgb": "FlatGeobuf"}[path.suffix[1:]]
    dataset = ogr.GetDriverByName(driver).CreateDataSource(str(path))
    layer = dataset.CreateLayer("many", None, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("status", ogr.OFTString))
    for number in range(2000):
        feature = ogr.Feature(layer.GetLayerDefn())
        x, y = number % 50, number // 50
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON (({x} {y}, {x + 1} {y}, {x} {y + 1}, {x} {y}))"))
        feature["status"] = "accepted"
        layer.CreateFeature(feature)
    feature = layer = dataset = None
    grid = Grid((50, 50), (0.0, 50.0), (1.0, 1.0))
    assert RasterizedPolygons(path, grid).found == 2000
    content = bytearray(path.read_bytes())
    if path.suffix == ".shp":
        del content[len(content) // 2 :]
    else:
        content[len(content) // 2 : len(content) // 2 + 4096] = bytes(4096)
    path.write_bytes(content)
    for read in (lambda: RasterizedPolygons(path, grid), lambda: find_review(path, None)):
        with pytest.raises(InputError, match=f"{name} is damaged: behind [0-9]+ features"):
            read()
