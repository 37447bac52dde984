"""A DEM on another grid: surfaces come back at the right place through every relation of grids."""

import numpy as np
import pytest
from osgeo import osr
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.crs import Transform
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.methods import METHODS
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.variogram.model import Variogram


def wkt(code):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt()


UTM33, UTM32, DEGREES = wkt(32633), wkt(32632), wkt(4326)
DEM = Grid((40, 50), (500_000.0, 4_100_000.0), (30.0, 30.0), UTM33)
RELATIONS = {
    "same": DEM,
    "refined": Grid((200, 250), DEM.origin, (6.0, 6.0), UTM33),
    "refined and cropped": Grid((77, 91), (500_312.0, 4_099_694.0), (6.0, 6.0), UTM33),
    "shifted by half a cell": Grid((38, 48), (500_015.0, 4_099_985.0), (30.0, 30.0), UTM33),
    "other ratio": Grid((150, 200), (500_011.3, 4_099_991.9), (7.1, 6.7), UTM33),
    "coarser": Grid((10, 12), (500_000.0, 4_100_000.0), (90.0, 90.0), UTM33),
    "coarser, other ratio": Grid((9, 11), (500_014.0, 4_099_991.0), (101.0, 83.0), UTM33),
    "other zone": Grid((120, 150), (1_034_100.0, 4_116_700.0), (7.0, 7.0), UTM32),
    "degrees": Grid((100, 120), (15.0015, 37.0442), (1e-4, 8e-5), DEGREES),
}


def heights(x, y, grid_crs):
    """A tilted plane with a smooth hill, in metres, rising to the north-east of UTM zone 33."""
    x, y = Transform(grid_crs, UTM33)(x, y)
    x, y = x - 500_750.0, y - 4_099_400.0
    return 300.0 + 0.2 * x + 0.4 * y + 40.0 * np.exp(-(x**2 + y**2) / 2 / 250.0**2)


def truth(grid):
    return heights(*centres(grid), grid.crs)


def centres(grid):
    return grid.x(np.arange(grid.shape[1]))[None, :], grid.y(np.arange(grid.shape[0]))[:, None]


def resample(dem, grid, method="kriging", **more):
    """With a variogram that is not fitted, unless one is asked for."""
    more.setdefault("variogram", Variogram())
    return Resampled(dem, grid, method, **more)


def inner(grid, margin=60.0):
    """Cells at least ``margin`` metres inside the DEM."""
    x, y = Transform(grid.crs, UTM33)(*centres(grid))
    west, south, east, north = DEM.bounds
    return (x > west + margin) & (x < east - margin) & (y > south + margin) & (y < north - margin)


@pytest.mark.parametrize("method", ["kriging", "universal_kriging"])
@pytest.mark.parametrize("grid", RELATIONS.values(), ids=RELATIONS)
def test_a_smooth_surface_comes_back_at_its_place(grid, method):
    values = resample(ArraySource(truth(DEM), DEM), grid, method).read(grid.window)[0]
    expected, inside = truth(grid), inner(grid)
    assert inside.sum() > 40
    # Averages over larger cells differ from the value in the middle by the hill's curvature.
    limit = 0.6 if "coarser" in [name for name, other in RELATIONS.items() if other is grid][0] else 0.02
    assert np.abs(values - expected)[inside].max() < limit
    assert values[0].mean() - values[-1].mean() == pytest.approx(expected[0].mean() - expected[-1].mean(), abs=1.0)
    assert values[0].mean() > values[-1].mean()  # row 0 is the north


@pytest.mark.parametrize("method", [name for name in METHODS if name != "average"])
def test_every_method_lays_a_plane_in_its_place(method):
    plane, grid = 0.3 * np.arange(50)[None, :] - 0.7 * np.arange(40)[:, None], RELATIONS["other ratio"]
    values = resample(ArraySource(plane, DEM), grid, method).read(grid.window)[0]
    rows, cols = DEM.position(grid.x(np.arange(200))[None, :], grid.y(np.arange(150))[:, None])
    limit = {"nearest": 0.51, "lanczos": 0.02, "auto": 1e-3, "kriging": 1e-3, "area_kriging": 0.02}.get(method, 1e-9)
    assert np.abs(values - (0.3 * cols - 0.7 * rows))[20:-20, 20:-20].max() < limit


@pytest.mark.parametrize("method", METHODS)
def test_the_same_grid_changes_nothing(method):
    values = np.random.default_rng(0).normal(size=DEM.shape).astype(np.float32)
    values[3, 4] = np.nan
    if method == "cubicspline":
        pytest.skip("GDAL's cubic spline smooths")
    found = resample(ArraySource(values, DEM), DEM, method).read(DEM.window)[0]
    assert np.array_equal(found, values, equal_nan=True)


@pytest.mark.parametrize("method", ["kriging", "universal_kriging", "cubic"])
@pytest.mark.parametrize(
    "name", ["refined", "refined and cropped", "other ratio", "coarser, other ratio", "other zone"]
)
def test_the_windows_do_not_matter(name, method):
    values = np.random.default_rng(1).normal(size=DEM.shape)
    values[5:9, 30:33] = values[20, 20] = np.nan
    grid = RELATIONS[name]
    resampled = resample(ArraySource(values, DEM), grid, method)
    whole = resampled.read(grid.window)
    assert np.isfinite(whole).any()
    step = max(5, grid.shape[0] // 4)
    for row in range(-7, grid.shape[0], step):
        for col in range(-3, grid.shape[1], step):
            window = Window(row, col, step, step)
            seen = window.intersection(grid.window)
            part = resampled.read(window)
            assert part.shape == (1, step, step)
            expected = whole[(slice(None), *seen.within(grid.window))]
            found = part[(slice(None), *seen.within(window))]
            assert np.array_equal(np.isnan(found), np.isnan(expected))
            assert np.nanmax(np.abs(found - expected), initial=0) < 1e-9
            assert np.isnan(part).sum() == np.isnan(found).sum() + part.size - found.size


@pytest.mark.parametrize("dtype, limit", [(np.float32, 1e-4), (np.float64, 1e-9)])
@pytest.mark.parametrize("method", ["kriging", "area_kriging"])
@pytest.mark.parametrize(
    "name", ["refined and cropped", "other ratio", "coarser, other ratio", "other zone", "degrees"]
)
def test_no_path_depends_on_the_windows(name, method, dtype, limit):
    """Tables, single precision and variances too."""
    values = np.random.default_rng(1).normal(size=DEM.shape).astype(dtype)
    values[5:9, 30:33] = values[20, 20] = np.nan
    grid = RELATIONS[name]
    resampled = resample(ArraySource(values, DEM), grid, method)
    rows, cols = (max(3, size // 3) for size in grid.shape)
    for read in (resampled.read, resampled.variance):
        whole = read(grid.window)[0]
        assert np.isfinite(whole).any()
        for window in (Window(row, col, rows, cols) for row in (0, rows - 1, 2 * rows) for col in (0, cols + 1)):
            inner = window.intersection(grid.window)
            part, expected = read(inner)[0], whole[inner.within(grid.window)]
            assert np.array_equal(np.isnan(part), np.isnan(expected))
            assert np.nanmax(np.abs(part - expected), initial=0) < limit


def test_a_range_below_a_cell_gets_a_sentence():
    with pytest.raises(InputError, match="below the DEM's cell of 30 m"):
        resample(ArraySource(truth(DEM), DEM), RELATIONS["refined"], variogram=Variogram("spherical", 1.0, 20.0))
    resample(ArraySource(truth(DEM), DEM), RELATIONS["refined"], variogram=Variogram("power", 1.0, 20.0))


@pytest.mark.parametrize("name", ["refined", "other ratio", "other zone"])
@pytest.mark.parametrize("method", ["kriging", "universal_kriging", "bilinear"])
def test_gaps_stay_gaps_and_spoil_nothing(name, method):
    grid, values = RELATIONS[name], truth(DEM)
    values[10:14, 20:26] = values[:, 30] = np.nan
    found = resample(ArraySource(values, DEM), grid, method).read(grid.window)[0]
    nearest = resample(ArraySource(values, DEM), grid, "nearest").read(grid.window)[0]
    gap, inside = np.isnan(nearest), inner(grid)
    if method != "bilinear":  # GDAL's bilinear also gives values in a gap's first half cell
        assert np.isnan(found[gap]).all()
    assert np.isfinite(found[~gap]).all()
    if method != "bilinear":
        assert np.abs(found - truth(grid))[inside & ~gap].max() < 0.4


@pytest.mark.parametrize("method", ["kriging", "universal_kriging"])
def test_the_edge_is_as_good_as_the_middle(method):
    """Against the same DEM cut out of a larger one: the difference stays far below a bilinear surface's own error."""
    large = Grid((80, 90), (499_400.0, 4_100_600.0), DEM.cell, UTM33)
    fine = RELATIONS["refined"]
    whole, cut = (resample(ArraySource(truth(grid), grid), fine, method).read(fine.window)[0] for grid in (large, DEM))
    step = np.hypot(0.2, 0.4) * 30.0
    assert np.isfinite(cut).all()
    assert np.abs(cut - whole).max() < 0.1 * step


def test_nothing_beyond_the_edge():
    wide = Grid((300, 400), (499_700.0, 4_100_300.0), (6.0, 6.0), UTM33)
    shifted = Grid((300, 400), (499_701.0, 4_100_300.0), (6.5, 6.0), UTM33)
    for grid in (wide, shifted):
        values = resample(ArraySource(truth(DEM), DEM), grid).read(grid.window)[0]
        x, y = np.meshgrid(grid.x(np.arange(400)), grid.y(np.arange(300)))
        west, south, east, north = DEM.bounds
        assert np.array_equal(np.isfinite(values), (x >= west) & (x <= east) & (y >= south) & (y <= north))


@pytest.mark.parametrize("shape", [(1, 1), (1, 7), (7, 1), (2, 2)])
@pytest.mark.parametrize("method", ["kriging", "universal_kriging", "area_kriging"])
def test_small_dems(shape, method):
    small = Grid(shape, (0.0, 30.0 * shape[0]), (30.0, 30.0))
    values = np.arange(shape[0] * shape[1], dtype=float).reshape(shape) + 100
    for grid in (
        Grid((3 * shape[0], 3 * shape[1]), small.origin, (10.0, 10.0)),
        Grid((4 * shape[0], 4 * shape[1]), small.origin, (7.4, 7.3)),
    ):
        resampled = resample(ArraySource(values, small), grid, method)
        found = resampled.read(grid.window)[0]
        assert np.isfinite(found).all()
        assert found.min() > 98 and found.max() < 100 + values.size + 2
        assert (resampled.variance(grid.window) >= 0).all()
    thirds = Grid((3 * shape[0], 3 * shape[1]), small.origin, (10.0, 10.0))
    fine = resample(ArraySource(values, small), thirds, method).read(thirds.window)[0]
    kept = fine[1::3, 1::3] if method != "area_kriging" else fine.reshape(shape[0], 3, shape[1], 3).mean(axis=(1, 3))
    assert np.abs(kept - values).max() < 1e-9


@pytest.mark.parametrize("name", ["refined", "other ratio", "coarser"])
@pytest.mark.parametrize("method", ["kriging", "universal_kriging", "area_kriging"])
def test_constant_and_empty_dems(name, method):
    grid = RELATIONS[name]
    constant = resample(ArraySource(np.full(DEM.shape, 1234.5), DEM), grid, method).read(grid.window)
    assert np.isfinite(constant).mean() > 0.7
    assert np.abs(constant[np.isfinite(constant)] - 1234.5).max() < 1e-9
    empty = resample(ArraySource(np.full(DEM.shape, np.nan), DEM), grid, method)
    assert np.isnan(empty.read(grid.window)).all()
    assert np.isnan(empty.variance(grid.window)).all()


def test_a_finer_dem_is_averaged():
    rough = np.random.default_rng(3).normal(size=DEM.shape)
    coarse = Grid((8, 10), DEM.origin, (150.0, 150.0), UTM33)
    means = rough.reshape(8, 5, 10, 5).mean(axis=(1, 3))
    assert np.abs(resample(ArraySource(rough, DEM), coarse).read(coarse.window)[0] - means).max() < 1e-9


def test_a_dem_in_degrees_counts_in_metres():
    """At 60 degrees north a cell of equal angles is half as wide as high: weights are those of such cells in metres."""
    angles = Grid((21, 21), (10.0, 60.01), (2e-4, 2e-4), DEGREES)
    widths, heights_ = angles.metres(np.arange(21))
    rough = np.random.default_rng(4).normal(size=angles.shape)
    metres = Grid((21, 21), (0.0, 0.0), (float(widths[10]), float(heights_[10])))
    fine = [Grid((63, 63), g.origin, (g.cell[0] / 3, g.cell[1] / 3), g.crs) for g in (angles, metres)]
    first, second = (
        resample(ArraySource(rough, g), f).read(f.window)[0, 30:33] for g, f in zip((angles, metres), fine)
    )
    assert np.abs(first - second).max() < 1e-6


def test_half_a_cell_moves_the_surface_half_a_cell():
    fine = RELATIONS["refined"]
    moved = Grid(DEM.shape, (DEM.origin[0] + 15.0, DEM.origin[1]), DEM.cell, UTM33)
    z = np.random.default_rng(5).normal(size=DEM.shape)
    first = resample(ArraySource(z, DEM), fine).read(fine.window)[0]
    beside = Grid(fine.shape, (fine.origin[0] + 15.0, fine.origin[1]), fine.cell, UTM33)
    assert np.array_equal(first, resample(ArraySource(z, moved), beside).read(beside.window)[0])
    # On one grid: sub-cells of 6 m, so that 15 m are two and a half of them, reached by a grid of 3 m.
    finer = Grid((400, 500), DEM.origin, (3.0, 3.0), UTM33)
    plain = resample(ArraySource(z, DEM), finer).read(finer.window)[0]
    other = resample(ArraySource(z, moved), finer).read(finer.window)[0]
    assert np.nanmax(np.abs(other[:, 5:] - plain[:, :-5])) < 1e-9


def test_single_precision_is_close():
    z = truth(DEM)
    for name in ("refined", "other ratio", "other zone", "degrees"):
        grid = RELATIONS[name]
        double = resample(ArraySource(z, DEM), grid).read(grid.window)
        single = resample(ArraySource(z.astype(np.float32), DEM), grid).read(grid.window)
        assert single.dtype == np.float32 and double.dtype == np.float64
        assert np.array_equal(np.isnan(single), np.isnan(double))
        assert np.nanmax(np.abs(single - double)) < 2e-4


@pytest.mark.parametrize(
    "arguments, text",
    [
        ({"method": "spline"}, "choose one of"),
        ({"neighbourhood": 4}, "not among"),
    ],
)
def test_wrong_arguments_get_a_sentence(arguments, text):
    with pytest.raises(InputError, match=text):
        resample(ArraySource(truth(DEM), DEM), DEM, **arguments)


def test_only_kriging_has_a_variance():
    with pytest.raises(InputError, match="Only kriging"):
        resample(ArraySource(truth(DEM), DEM), DEM, "bilinear").variance(DEM.window)


def test_the_description_names_grids_and_variogram():
    text = resample(ArraySource(truth(DEM), DEM), RELATIONS["refined"], variogram=Variogram("linear")).description
    assert "5 x 5 cells" in text and "linear" in text and "30 m" in text


@pytest.mark.parametrize("method", ["kriging", "area_kriging"])
def test_cells_of_a_millimetre_take_no_more_memory_than_others(method):
    """One of the DEM's cells holds 30,000 x 30,000 of them."""
    grid = Grid((3, 4), (500_600.0, 4_099_400.0), (1e-3, 1e-3), UTM33)
    dem = ArraySource(truth(DEM), DEM)
    assert np.ptp(resample(dem, grid, method).read(grid.window)) < 0.02
