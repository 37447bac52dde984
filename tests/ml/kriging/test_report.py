"""The page on a variogram: what it says of the model, of the others, and of DEMs too small to say anything."""

import re

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.interpolate import interpolate
from relicslide.ml.kriging.choose_method import choose_method
from relicslide.ml.kriging.choose_variogram import Candidate, Choice, choose_variogram
from relicslide.ml.kriging.report import compare_methods, variogram_picture, write_report
from relicslide.ml.kriging.request import usual_neighbourhood
from relicslide.ml.kriging.solvers.cross_validation import CrossValidation
from relicslide.ml.kriging.variogram.empirical import experimental_variogram
from relicslide.ml.kriging.variogram.fit import expected_gamma
from relicslide.ml.kriging.variogram.model import Variogram

METHODS = ("kriging", "area_kriging", "universal_kriging")


def written(path, values, cell=30.0):
    """A DEM file without a coordinate system."""
    grid = Grid(values.shape, (0.0, 6000.0), (cell, cell))
    with create_raster(path, grid, values.dtype) as sink:
        sink.write(grid.window, values)
    return path


def noise(side=24):
    values = np.random.default_rng(0).normal(size=(side, side)).cumsum(axis=0)
    return ArraySource(values, Grid(values.shape, (0.0, 6000.0), (30.0, 30.0)))


def reported(path, dem, choice, method="kriging"):
    write_report(path / "report.html", dem, choice, method, 5, "")
    return (path / "report.html").read_text(encoding="utf-8")


def candidate(residual, rmse):
    return Candidate(Variogram(sill=residual), residual, rmse and CrossValidation(rmse, 0.0, 1.0, 100))


@pytest.mark.parametrize("method", METHODS)
def test_a_dem_of_few_cells_gets_a_page_without_advice(tmp_path, method):
    dem = written(tmp_path / "dem.tif", np.random.default_rng(0).normal(size=(6, 6)))
    interpolate(dem, tmp_path / "fine.tif", cell_size=10.0, method=method, report=tmp_path / "report.html")
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<svg" in page and "auto would take" not in page


@pytest.mark.parametrize(
    ("others", "sentence"),
    [
        ([(0.2, 3.0), (0.4, 5.0)], "smaller error: 1.25 against 3 (units of z)"),
        ([(0.6, 3.0), (0.2, None)], "its equations can hardly be solved"),
        ([(0.6, 3.0)], "has the least weighted residual, too"),
    ],
)
def test_the_page_marks_the_least_residual_and_says_why_another_was_chosen(tmp_path, others, sentence):
    candidates = candidate(0.5, 1.25), *(candidate(*other) for other in others)
    page = reported(tmp_path, noise(), Choice(candidates[0].variogram, candidates))
    marked = [row for row in re.findall("<tr>.*?</tr>", page) if "least weighted residual" in row]
    assert len(marked) == 1 and f">{min(item.residual for item in candidates):.4g}</td>" in marked[0]
    assert sentence in page


def test_models_that_look_alike_are_one_row(tmp_path):
    one, other = candidate(0.5, 1.25), candidate(0.500001, 1.250001)
    page = reported(tmp_path, noise(), Choice(one.variogram, (one, other, candidate(0.7, 1.25))))
    rows = [row for row in re.findall("<tr>.*?</tr>", page) if "power" in row and "1.25<" in row]
    assert len(rows) == 2 and "least weighted residual" in rows[0]


def test_the_methods_errors_are_those_that_the_choice_of_one_names(tmp_path):
    """The same cells, neighbourhoods and variograms."""
    dem = ArraySource(np.random.default_rng(3).normal(size=(30, 30)).cumsum(axis=0).cumsum(axis=1), noise(30).grid)
    chosen = choose_method(dem)
    methods = compare_methods(dem, chosen.variogram, chosen.method, usual_neighbourhood(chosen.method))
    ratio = methods["area_kriging"].rmse / methods["kriging"].rmse
    assert f"cells left out with {ratio:.4g} times kriging's error" in chosen.why
    assert len({found.cells for found in methods.values()}) == 1
    write_report(tmp_path / "r.html", dem, chosen.variogram, chosen.method, 7, "", chosen.why)
    assert f"The method auto took {chosen.method}, since" in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_the_page_says_that_the_model_was_scaled(tmp_path):
    dem = noise()
    choice = choose_variogram(dem, size=5)
    page = reported(tmp_path, dem, choice)
    assert f"times {choice.factor:.5g}" in page and f"Used: {choice.variogram}" in page
    assert variogram_picture(choice.experimental, choice.fitted) in page  # beside the data that it was fitted to
    flat = ArraySource(np.zeros(dem.grid.shape), dem.grid)
    assert "the standardised variance of that model" not in reported(tmp_path, flat, Choice(choice.variogram))


def test_units_and_the_names_of_plain_methods(tmp_path):
    page = reported(tmp_path, noise(), Choice(Variogram()))
    for words in (
        "distance (m)",
        "difference (squared units of z)",
        "RMSE (units of z)",
        "bias (units of z)",
        "mean of its 4 neighbours",
        "four points along its row and column",
        "trust that",
    ):
        assert words in page


def test_the_model_of_means_over_cells_is_drawn_through_data_of_means(tmp_path):
    """The model averaged over cells lies below the points' model; a picture of it holds its own data's axis."""
    dem, model = noise(), Variogram("exponential", 40.0, 300.0)
    experimental = experimental_variogram(dem)
    averaged = expected_gamma(model, experimental, areas=True)
    assert (averaged < expected_gamma(model, experimental)).all()
    exact = type(experimental)(
        experimental.dx, experimental.dy, averaged, experimental.pairs, experimental.width, experimental.height
    )
    picture = variogram_picture(exact, model, areas=True)
    line = np.array([pair.split(",") for pair in re.search('points="(.*?)"', picture)[1].split()], float)
    dots = np.array(re.findall('<circle cx="(.*?)" cy="(.*?)" r="[^"]*" fill', picture), float)[: len(averaged)]
    straight = experimental.dy == 0
    assert np.interp(dots[straight, 0], *line.T) == pytest.approx(dots[straight, 1], abs=0.5)
    assert picture in reported(tmp_path, dem, Choice(model, experimental=exact), "area_kriging")


@pytest.mark.parametrize(("nugget", "known"), [(0.0, False), (1.0, True)])
def test_the_page_says_where_the_variance_is_lost_in_rounding(tmp_path, nugget, known):
    page = reported(tmp_path, noise(), Choice(Variogram("gaussian", 111.0, 400.0, nugget)))
    assert ("too small beside its gamma" in page) != known
