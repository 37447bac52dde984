"""Points kriged with all of them by PyKrige: the values of our own solver, and a sentence where it cannot be."""

from __future__ import annotations

import importlib.util
import sys

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.base.progress import Cancelled
from relicslide.ml.geodata.grid import Grid, Window
from relicslide.ml.geodata.vector import Points
from relicslide.ml.kriging import points as module
from relicslide.ml.kriging.arrays import interpolate_points_array
from relicslide.ml.kriging.points import KrigedPoints
from relicslide.ml.kriging.variogram.model import Variogram

GRID = Grid((23, 31), (500_000.0, 4_101_000.0), (40.0, 40.0))
VARIOGRAMS = [
    Variogram("spherical", 500.0, 900.0),
    Variogram("power", 300.0, 900.0, nugget=20.0, exponent=1.4),
    Variogram("exponential", 500.0, 900.0, nugget=5.0, anisotropy_ratio=2.0, anisotropy_angle=30.0),
    Variogram("linear", 300.0, 900.0),
]


def places(count=90):
    """Two of them at one place, one without a value."""
    x, y = np.random.default_rng(2).random((2, count)) * 1000
    z = 1e5 + 30 * np.sin(x / 150) + 0.1 * y
    x[1], y[1], z[2] = x[0], y[0], np.nan
    return Points(x + 500_000, y + 4_100_000, z, "")


@pytest.mark.parametrize("method", ["kriging", "universal_kriging"])
@pytest.mark.parametrize("variogram", VARIOGRAMS, ids=str)
def test_all_points_equal_our_own_solver(method, variogram):
    ours = KrigedPoints(places(), GRID, method, 88, variogram).read(GRID.window)
    theirs = KrigedPoints(places(), GRID, method, 0, variogram).read(GRID.window)
    assert np.abs(theirs[0] - ours[0]).max() < 1e-8
    assert np.abs(theirs[1] - ours[1]).max() < 1e-7
    assert np.ptp(ours[0]) > 10 and ours[1].max() > 1


def test_both_choose_the_same_variogram():
    ours, theirs = (KrigedPoints(places(), GRID, "kriging", neighbours) for neighbours in (88, 0))
    assert ours.variogram == theirs.variogram
    assert "all points by PyKrige" in theirs.description


@pytest.mark.parametrize("neighbours", ["all", 0])
def test_windows_and_arrays(neighbours):
    x, y, z = places().x, places().y, places().z
    fine = Grid((150, 70), (500_000.0, 4_101_000.0), (9.0, 9.0))  # more cells than PyKrige gets at a time
    options = {"variogram": "spherical", "sill": 500.0, "range": 900.0}
    found = interpolate_points_array(x, y, z, fine, neighbours=neighbours, **options)
    kriged = KrigedPoints(places(), fine, "kriging", 0, VARIOGRAMS[0])
    part = kriged.read(Window(60, -3, 20, 30))
    assert np.isnan(part[:, :, :3]).all()
    for band, whole in zip(part, found):
        assert np.abs(band[:, 3:] - whole[60:80, :27]).max() < 1e-8


@pytest.mark.parametrize("count", [2, 3, 4, 40])
def test_points_on_a_line_carry_no_drift(count):
    along = np.linspace(0.0, 900.0, count)
    line = Points(500_000 + along, 4_100_000 + along, np.sin(along / 200), "")
    ours, theirs = (
        KrigedPoints(line, GRID, "universal_kriging", near, VARIOGRAMS[0]).read(GRID.window) for near in (count, 0)
    )
    assert np.abs(theirs - ours).max() < 1e-7


def test_cancel_between_parts_of_a_window():
    kriged, seen = KrigedPoints(places(), GRID, "kriging", 0, VARIOGRAMS[0]), []

    def cancel(share, text=""):
        seen.append(share)
        raise Cancelled

    kriged.pulse.watch(cancel)
    with pytest.raises(Cancelled):
        kriged.read(GRID.window)
    assert seen == [0.0]


@pytest.mark.parametrize(
    ("method", "count", "limit"),
    [
        ("kriging", 5001, "between 2 and 5,000"),
        ("universal_kriging", 501, "between 2 and 500"),
        ("kriging", 1, "1 places with a value are not between 2"),
    ],
)
def test_too_many_or_few_points_get_a_sentence(method, count, limit):
    x, y = np.random.default_rng(0).random((2, count))
    with pytest.raises(InputError, match=f"{limit}.*give a number of neighbours"):
        KrigedPoints(Points(x, y, x, ""), GRID, method, 0)


def test_a_missing_package_gets_the_command(monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    with pytest.raises(InputError, match="pip install .*PyKrige, or give a number of neighbours"):
        KrigedPoints(places(), GRID, "kriging", 0)


def test_a_singular_system_gets_a_sentence(monkeypatch):
    class Singular:
        def __init__(self, *arguments, **options):
            pass

        def execute(self, *arguments):
            raise np.linalg.LinAlgError("singular matrix")

    monkeypatch.setattr("pykrige.ok.OrdinaryKriging", Singular)
    kriged = KrigedPoints(places(), GRID, "kriging", 0, VARIOGRAMS[0])
    with pytest.raises(InputError, match="give a nugget above 0"):
        kriged.read(GRID.window)


def test_pykrige_is_imported_only_for_all_points(monkeypatch):
    assert not hasattr(module, "pykrige")
    monkeypatch.setitem(sys.modules, "pykrige", None)
    assert np.isfinite(KrigedPoints(places(), GRID, variogram=VARIOGRAMS[0]).read(GRID.window)).all()
