"""Layers whose place is odd: a sentence that points at the fault, or none where nothing is wrong."""

import numpy as np
import pytest
from osgeo import gdal, osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata import gdal_bindings
from relicslide.ml.geodata.crs import Transform, same_crs, transformation
from relicslide.ml.geodata.gdal_bindings import bounded_gdal
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.plausibility.overlap import check_overlap, covered
from relicslide.ml.geodata.source import ArraySource, GdalSource
from relicslide.ml.geodata.warp import GridMapping
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.variogram.model import Variogram

SITE = (
    'ENGCRS["Site grid",EDATUM["Peg 1"],CS[Cartesian,2],AXIS["(E)",east,ORDER[1],LENGTHUNIT["metre",1]],'
    'AXIS["(N)",north,ORDER[2],LENGTHUNIT["metre",1]]]'
)
MARS = 'GEOGCS["Mars 2000",DATUM["D_Mars_2000",SPHEROID["Mars",3396190,169.8]],PRIMEM["0",0],UNIT["degree",0.0174533]]'


def wkt(code: int) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


def raster(path, transform=None, code=32633, driver="GTiff"):
    memory = gdal.GetDriverByName("MEM").Create("", 8, 8, 2 if driver == "netCDF" else 1)
    if transform:
        memory.SetGeoTransform(transform)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    memory.SetSpatialRef(reference)
    return memory, lambda: gdal.GetDriverByName(driver).CreateCopy(str(path), memory) and str(path)


@pytest.mark.parametrize("rotation", [6.1e-17, 1e-12, -1e-9])
def test_a_rotation_that_is_rounding_moves_nothing(rotation):
    grid = Grid.from_geotransform((500000.0, 2.0, rotation, 5e6, -rotation, -2.0), (1000, 1000))
    assert grid == Grid((1000, 1000), (500000.0, 5e6), (2.0, 2.0))


def test_a_rotation_that_moves_a_cell_is_refused():
    with pytest.raises(InputError, match="rotated .*[Ww]arp"):
        Grid.from_geotransform((500000.0, 2.0, 1e-5, 5e6, 0.0, -2.0), (1000, 1000))


def test_of_two_layers_the_one_without_a_system_is_named():
    known, unknown = (Grid((2, 2), (0, 0), (1, 1), text) for text in (wkt(32633), ""))
    with pytest.raises(InputError, match="The image has no coordinate system while the DEM has one; assign it"):
        covered(unknown, known)


def test_a_site_s_grid_is_told_by_its_name_of_which_a_geotiff_keeps_no_more():
    kept = SITE.replace("Peg 1", "").replace("(E)", "easting")
    assert same_crs(SITE, kept)
    for other in (kept.replace("Site grid", "Other grid"), kept.replace('"metre",1', '"foot",0.3048'), wkt(32633)):
        assert not same_crs(SITE, other)
    assert not same_crs(SITE.replace("Site grid", "unnamed"), kept.replace("Site grid", "unnamed"))


@pytest.mark.parametrize("other", [SITE, MARS])
@pytest.mark.parametrize("exceptions", [False, True])
def test_systems_of_two_worlds(other, exceptions):
    before = osr.GetUseExceptions()
    (osr.UseExceptions if exceptions else osr.DontUseExceptions)()
    try:
        with pytest.raises(InputError) as raised:
            transformation(other, wkt(32633))
        with pytest.raises(InputError, match="^DEM and image: .*cannot be related"):
            check_overlap(Grid((2, 2), (0, 0), (1, 1), other), Grid((2, 2), (0, 0), (1, 1), wkt(32633)))
    finally:
        (osr.UseExceptions if before else osr.DontUseExceptions)()
    said = str(raised.value)
    assert "UTM zone 33N" in said and ("Site grid" in said or "Mars 2000" in said)
    assert "prototype" not in said and "assign the system" in said


def test_other_kinds_of_places(tmp_path):
    """Ground control points alone, a palette, and a file of several rasters."""
    memory, save = raster(tmp_path / "scan.tif")
    points = [gdal.GCP(500000 + x, 5e6 - y, 0, x, y) for x, y in ((0, 0), (8, 0), (0, 8), (8, 8.5))]
    memory.SetGCPs(points, memory.GetSpatialRef())
    with pytest.raises(InputError, match="scan.tif is placed by 4 ground control points alone; warp"):
        GdalSource(save())
    memory, save = raster(tmp_path / "palette.tif", (500000, 2, 0, 5e6, 0, -2))
    table = gdal.ColorTable()
    table.SetColorEntry(1, (255, 0, 0))
    memory.GetRasterBand(1).SetRasterColorTable(table)
    with pytest.raises(InputError, match=r"palette.tif has one band .*palette.*band \[2, 3\].*PCT to RGB"):
        GdalSource(save(), (1, 2, 3))
    if gdal.GetDriverByName("netCDF"):
        _, save = raster(tmp_path / "two.nc", (500000, 2, 0, 5e6, 0, -2), driver="netCDF")
        with pytest.raises(InputError, match='two.nc holds 2 rasters.*such as NETCDF:".*two.nc":Band1'):
            GdalSource(save())


def test_longitudes_that_are_counted_differently():
    degrees = wkt(4326)
    east, west = Grid((9, 9), (180.0, -16.0), (0.1, 0.1), degrees), Grid((9, 9), (-179.9, -16.1), (0.05, 0.05), degrees)
    with pytest.raises(InputError, match="a whole turn away: .*Shift the DEM by -360 .*-a_ullr -180 -16 -179.1 -16.9"):
        check_overlap(east, west)
    with pytest.raises(InputError, match="Shift the DEM by 360"):
        check_overlap(west, east)
    with pytest.raises(InputError, match="does not overlap"):
        check_overlap(east, Grid((9, 9), (10.0, -16.0), (0.1, 0.1), degrees))


def test_a_dem_across_the_dateline_under_a_map():
    """Its longitudes go on past 180; the map's are -179.9 there."""
    degrees = wkt(4326)
    dem = Grid((60, 60), (179.7, -16.7), (0.01, 0.01), degrees)
    columns = np.broadcast_to(np.arange(60.0), (60, 60))
    target = Grid((40, 40), (170_000.0, 8_130_000.0), (400.0, 400.0), wkt(32701))  # UTM zone 1 south
    found = Resampled(ArraySource(columns, dem), target, "kriging").read(target.window)[0]
    longitude = Transform(target.crs, degrees)(target.x(np.arange(40))[None], target.y(np.arange(40))[:, None])[0]
    assert longitude.min() < -179 and longitude.max() > 179
    assert covered(target, dem) == 1.0
    assert np.abs(found - ((longitude % 360 - 179.7) / 0.01 - 0.5)).max() < 1e-3


def test_a_library_without_its_database(monkeypatch):
    """Another program's PROJ_LIB; a disk with room is not the remedy."""

    class Lost:
        def ImportFromEPSG(self, code):  # noqa: N802  # GDAL's name
            return 6

    monkeypatch.setenv("PROJ_LIB", "/opt/other")
    monkeypatch.setattr(gdal_bindings.osr, "SpatialReference", Lost)
    gdal_bindings._check_proj.cache_clear()
    try:
        with pytest.raises(InputError, match=r"proj.db .*unset PROJ_LIB=/opt/other"), bounded_gdal():
            raise AssertionError
    finally:
        gdal_bindings._check_proj.cache_clear()


def test_a_polar_dem_holds_its_pole():
    """Its edges are all farther south than what is wanted."""
    dem = Grid((60, 60), (-30_000.0, 30_000.0), (1000.0, 1000.0), wkt(3413))
    target = Grid((30, 80), (-60.0, 90.0), (0.25, 0.005), wkt(4326))
    check_overlap(dem, target)
    assert dem.bounds_in(wkt(4326))[0::2] == (-180, 180) and dem.bounds_in(wkt(4326)).north == 90
    away = np.hypot(*np.meshgrid(dem.x(np.arange(60)), dem.y(np.arange(60))))
    found = Resampled(ArraySource(away, dem), target, "kriging").read(target.window)[0]
    assert np.abs(found[1:-1] - 108_330 * (90 - target.y(np.arange(30)))[1:-1, None]).max() < 60


def test_cells_far_from_the_dem_are_not_asked():
    """A map of the world in degrees round a small DEM in metres."""
    dem = Grid((30, 30), (410_000.0, 5_290_000.0), (3000.0, 3000.0), wkt(32633))
    world = Grid((181, 360), (-180.0, 90.5), (1.0, 1.0), wkt(4326))
    reach = GridMapping(world, dem).reach()
    assert reach.rows <= 10 and reach.cols <= 12
    west, south, east, north = dem.bounds_in(wkt(4326))
    assert world.crop(reach).bounds.west < west - 1 and world.crop(reach).bounds.north > north + 1
    assert world.crop(reach).bounds.east > east + 1 and world.crop(reach).bounds.south < south - 1


@pytest.mark.parametrize("method", ["nearest", "bilinear", "kriging"])
@pytest.mark.parametrize("west", [-180.0, 0.0])
def test_a_dem_of_the_globe_has_no_end(west, method):
    """A target across the longitude where it begins reads what lies round it, and no more."""

    class Counted(ArraySource):
        most = 0

        def read(self, window):
            Counted.most = max(Counted.most, window.cols)
            return super().read(window)

    degrees = wkt(4326)
    globe = Grid((80, 3600), (west, 67.0), (0.1, 0.1), degrees)
    truth = lambda x: 10 * ((x - west + 90) % 360)  # noqa: E731  # its own fall lies far from the seam
    values = np.broadcast_to(truth(globe.x(np.arange(3600)))[None], globe.shape)
    for target in (
        Grid((20, 30), (west - 0.4, 66.0), (0.03, 0.03), degrees),
        Grid((20, 30), (west + 359.6, 66.0), (0.03, 0.03), degrees),
        Grid((20, 30), (610_000.0, 7_350_000.0), (2000.0, 2000.0), wkt(32660 if west else 32630)),
    ):
        x = np.broadcast_to(target.x(np.arange(30))[None], target.shape)
        if target.crs != degrees:
            x = Transform(target.crs, degrees)(x, np.broadcast_to(target.y(np.arange(20))[:, None], target.shape))[0]
        found = Resampled(Counted(values, globe), target, method, variogram=Variogram("linear", 1.0, 100_000.0)).read(
            target.window
        )[0]
        assert np.abs(found - truth(x)).max() < (0.6 if method == "nearest" else 0.01)
    assert Counted.most < 200
