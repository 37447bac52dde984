"""An output is no file that an input is made of."""

import numpy as np
import pytest
from osgeo import gdal, ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.outputs import check_output_files
from relicslide.ml.geodata.outputs.paths import files_of
from relicslide.tests.ml.scenes import wkt, write

GRID = Grid((8, 8), (500_000.0, 5_000_000.0), (2.0, 2.0), wkt())


@pytest.fixture
def folder(tmp_path):
    """A DEM, a virtual raster of it, one of that, and a DEM with its system in a file of its own."""
    dem = write(tmp_path / "dem.tif", GRID, np.ones(GRID.shape, np.float32))
    gdal.BuildVRT(str(tmp_path / "one.vrt"), [str(dem)])
    gdal.Translate(str(tmp_path / "two.vrt"), str(tmp_path / "one.vrt"), format="VRT")
    gdal.Warp(str(tmp_path / "warped.vrt"), str(tmp_path / "two.vrt"), format="VRT", dstSRS="EPSG:3857")
    gdal.Translate(str(tmp_path / "grid.asc"), str(dem), format="AAIGrid")
    return tmp_path


@pytest.mark.parametrize("name", ["dem.tif", "one.vrt", "two.vrt", "warped.vrt"])
def test_the_source_of_a_virtual_raster_is_not_replaced(folder, name):
    with pytest.raises(InputError, match=r"probability would replace .*dem.*dem\.tif, while it is read"):
        check_output_files({"dem": folder / name}, {"probability": folder / "dem.tif"})
    check_output_files({"dem": folder / name}, {"probability": folder / "other.tif"})


def test_a_source_by_another_spelling_and_inside_the_text_itself(folder, monkeypatch):
    monkeypatch.chdir(folder)
    text = (folder / "one.vrt").read_text().replace('relativeToVRT="1">dem.tif', f'relativeToVRT="0">{folder}/dem.tif')
    for given in (text, "vrt://dem.tif?bands=1", "GTIFF_DIR:1:dem.tif"):
        with pytest.raises(InputError, match="while it is read"):
            check_output_files({"dem": given}, {"output": "./dem.tif"})


def test_a_shapefile_does_not_take_the_side_car_of_an_input(folder):
    with pytest.raises(InputError, match=r"polygons \(grid\.prj\) would replace"):
        check_output_files({"dem": folder / "grid.asc"}, {"polygons": folder / "grid.shp"})


def test_the_source_of_virtual_polygons_is_not_replaced(folder):
    dataset = ogr.GetDriverByName("GeoJSON").CreateDataSource(str(folder / "p.json"))
    dataset.CreateLayer("p")
    del dataset
    (folder / "p.vrt").write_text(
        f'<OGRVRTDataSource><OGRVRTLayer name="p"><SrcDataSource>{folder}/p.json</SrcDataSource></OGRVRTLayer>'
        "</OGRVRTDataSource>"
    )
    with pytest.raises(InputError, match="scores would replace"):
        check_output_files({"reference": f"{folder}/p.vrt|layername=p"}, {"scores": folder / "p.json"})


def test_what_does_not_open_or_lies_in_the_network_has_no_files_but_itself(tmp_path):
    assert files_of(tmp_path / "none.tif") == [str(tmp_path / "none.tif")]
    assert files_of("/vsicurl/http://localhost/x.tif") == ["/vsicurl/http://localhost/x.tif"]
