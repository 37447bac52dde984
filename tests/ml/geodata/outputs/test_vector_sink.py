"""Polygons are complete and counted, or not there; what others keep in a GeoPackage stays."""

import resource
import sqlite3
from contextlib import closing, contextmanager, suppress

import pytest
from osgeo import gdal, ogr, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.outputs import Outputs
from relicslide.ml.geodata.outputs import create_vector
from relicslide.ml.geodata.outputs.vector_sink import VectorSink
from relicslide.tests.ml.scenes import wkt

FIELDS = {"area_m2": ogr.OFTReal, "slope": ogr.OFTReal}


@pytest.fixture(params=[True, False], ids=["exceptions", "codes"])
def told(request):
    """GDAL tells of errors by exceptions, or by what its calls return."""
    if request.param:
        gdal.UseExceptions()
        ogr.UseExceptions()
        yield
        return
    silenced, pending = [], [module for module in (gdal, ogr, osr) if module.GetUseExceptions()]
    while pending:  # GDAL lets them be switched off in the reverse order only
        for module in pending:
            with suppress(RuntimeError):
                module.DontUseExceptions()
                silenced.append(module)
        pending = [module for module in pending if module.GetUseExceptions()]
    yield
    for module in reversed(silenced):
        module.UseExceptions()


@contextmanager
def largest_file(size: int):
    """No file may grow beyond so many bytes: what a full disk does."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def square(number: int) -> ogr.Geometry:
    x = 10.0 * number
    return ogr.CreateGeometryFromWkt(f"POLYGON(({x} 0,{x} 5,{x + 5} 5,{x + 5} 0,{x} 0))")


def write(path, count=200, name="slides", outputs=None):
    with Outputs() as outputs, create_vector(outputs, path, name, wkt(), FIELDS) as sink:
        for number in range(count):
            sink.add(square(number), {"area_m2": 25.0, "slope": float("nan") if number % 2 else 30.0})


def layers(path) -> dict[str, int]:
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR)
    found = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    return {layer.GetName(): sum(1 for _ in layer) for layer in found if layer.GetName() != "notes"}


@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_all_polygons_can_be_read_back(tmp_path, told, suffix):
    write(tmp_path / f"s{suffix}")
    dataset = gdal.OpenEx(str(tmp_path / f"s{suffix}"), gdal.OF_VECTOR)
    features = list(dataset.GetLayer(0))
    assert [feature.GetGeometryRef().Area() for feature in features] == [25.0] * 200
    assert [feature.GetField("slope") for feature in features] == [30.0, None] * 100


@pytest.mark.parametrize("size", [0, 700, 4_000, 11_000, 20_000, 60_000, 105_000])
@pytest.mark.parametrize("suffix", [".gpkg", ".shp", ".geojson"])
def test_a_disk_that_is_full_leaves_nothing(tmp_path, told, suffix, size):
    write(tmp_path / f"whole{suffix}")
    largest = max(file.stat().st_size for file in tmp_path.iterdir())
    if size >= largest:
        pytest.skip("all of it would fit")
    (tmp_path / "empty").mkdir()
    with largest_file(size), pytest.raises(InputError, match="cannot be written.*free some space"):
        write(tmp_path / "empty" / f"s{suffix}")
    assert list((tmp_path / "empty").iterdir()) == []


def test_polygons_that_cannot_be_found_again_are_no_result(tmp_path, monkeypatch):
    monkeypatch.setattr(VectorSink, "_found", lambda self: 17)
    with pytest.raises(InputError, match="17 of 200 polygons can be read back"):
        write(tmp_path / "s.gpkg")
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def project(tmp_path):
    """A GeoPackage with somebody's own layers and a table of notes."""
    path = tmp_path / "project.gpkg"
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    for name, count in (("my mapping", 3), ("roads", 5)):
        layer = dataset.CreateLayer(name, None, ogr.wkbPolygon)
        for number in range(count):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetGeometry(square(number))
            layer.CreateFeature(feature)
    del layer, dataset, feature
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("create table notes(text)")
        connection.execute("insert into notes values('keep me')")
    return path


def test_a_geopackage_keeps_what_others_put_there(project, told):
    for count in (20, 7):
        write(project, count)
        assert layers(project) == {"my mapping": 3, "roads": 5, "slides": count}
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("select text from notes").fetchall() == [("keep me",)]
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]


def test_a_geopackage_of_others_is_as_it_was_when_the_disk_is_full(project, told):
    before = project.read_bytes()
    with largest_file(len(before) + 4096), pytest.raises(InputError, match="cannot be"):
        write(project, 2000)
    assert project.read_bytes() == before
    assert [path.name for path in project.parent.iterdir()] == ["project.gpkg"]


def test_a_table_of_somebody_else_is_not_replaced(project, told):
    before = project.read_bytes()
    with pytest.raises(InputError, match="'roads' of .* holds something else"):
        write(project, name="roads")
    assert project.read_bytes() == before


def test_edits_in_another_program_are_not_lost(project):
    """SQLite's journal of a program that is at work, as QGIS's editing is."""
    editor = sqlite3.connect(project)
    editor.execute("pragma journal_mode = wal")
    editor.execute("insert into notes values('unsaved')")
    editor.commit()
    with pytest.raises(InputError, match="close it in other programs"):
        write(project)
    assert editor.execute("select count(*) from notes").fetchone() == (2,)
    editor.close()
    write(project)
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("select count(*) from notes").fetchone() == (2,)


def test_the_journal_of_a_program_that_was_killed_is_no_journal_of_ours(project):
    """A transaction that was cut off is rolled back by the copy; its journal does not spoil the new file."""
    with closing(sqlite3.connect(project, isolation_level=None)) as editor:
        editor.execute("pragma cache_size = 1")
        editor.execute("begin")
        editor.executemany("insert into notes values(?)", [("x" * 900,)] * 300)
        spoilt, journal = project.read_bytes(), project.with_name("project.gpkg-journal").read_bytes()
    project.write_bytes(spoilt)
    project.with_name("project.gpkg-journal").write_bytes(journal)
    write(project, 4)
    with closing(sqlite3.connect(project)) as connection:
        assert connection.execute("pragma integrity_check").fetchall() == [("ok",)]
        assert connection.execute("select count(*) from notes").fetchone() == (1,)
    assert layers(project)["slides"] == 4
    assert not list(project.parent.glob("*-journal"))
