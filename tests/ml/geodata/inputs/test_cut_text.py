"""Text files of features that were cut, which GDAL takes for whole."""

from __future__ import annotations

import pytest
from osgeo import ogr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.vector import read_points

CSV = 'X,Y,Z,"a, b"\n' + "".join(f"{n},{n * 2},{n * 10},name\n" for n in range(20))
LINES = "".join(
    f'{{"type":"Feature","properties":{{}},"geometry":{{"type":"Point","coordinates":[{n},{n},5]}}}}\n'
    for n in range(20)
)


@pytest.mark.parametrize(
    ("file", "text", "sentence"),
    [
        ("a.csv", CSV[:-9], r"a.csv is cut off: its last line has 3 value\(s\) where its first line has 4; copy"),
        ("b.geojsonl", LINES[:-9], r"b.geojsonl is cut off: its last line is no whole feature"),
    ],
)
def test_a_file_that_ends_within_a_feature_is_refused(tmp_path, file, text, sentence):
    (tmp_path / file).write_text(text)
    with pytest.raises(InputError, match=sentence):
        read_points(tmp_path / file, "Z" if file == "a.csv" else None)


def test_one_whose_last_value_may_be_cut_is_said_and_whole_ones_are_not(tmp_path, caplog):
    for text in (CSV, CSV.replace("\n", "\r\n"), CSV.rstrip()):
        path = tmp_path / "a.csv"
        path.write_text(text, newline="")
        (tmp_path / "a.csvt").write_text('"CoordX","CoordY","Real","String"')
        assert "end of a line" not in caplog.text
        assert len(read_points(path, "Z").z) == 20
    assert caplog.text.count("a.csv does not end with the end of a line") == 1
    for text in (LINES, LINES.rstrip()):
        (tmp_path / "b.geojsonl").write_text(text)
        assert len(read_points(tmp_path / "b.geojsonl").z) == 20
    assert "b.geojsonl" not in caplog.text


def test_fewer_features_than_a_file_tells_of_are_said(tmp_path, caplog):
    path = tmp_path / "many.fgb"
    dataset = ogr.GetDriverByName("FlatGeobuf").CreateDataSource(str(path))
    layer = dataset.CreateLayer("many", None, ogr.wkbPoint25D, ["SPATIAL_INDEX=NO"])
    for number in range(50):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT Z ({number} 1 2)"))
        layer.CreateFeature(feature)
    dataset = layer = None
    whole = path.read_bytes()
    said = []
    for cut in range(len(whole) // 2, len(whole) // 2 + len(whole) // 50 + 1):  # somewhere there one feature ends
        path.write_bytes(whole[:cut])
        try:
            assert len(read_points(path).z) < 50
        except InputError:
            continue
        said.append(cut)
    assert said and caplog.text.count("many.fgb says that it holds 50 features, and 2") == len(said)
