"""The method that ``auto`` takes comes closest to the fine DEM that the coarse one was made from."""

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.choose_method import Evidence, choose_method
from relicslide.ml.kriging.request import ResampleRequest
from relicslide.ml.kriging.resample import Resampled, resample
from relicslide.ml.kriging.variogram.model import Variogram

RATIO, SIDE = 5, 450


def relief(roughness):
    """Fractal heights in metres on cells of 1 m."""
    noise = np.random.default_rng(0).normal(size=(SIDE, SIDE))
    row, col = np.fft.fftfreq(SIDE)[:, None], np.fft.fftfreq(SIDE)[None, :]
    values = np.fft.ifft2(np.fft.fft2(noise) / np.maximum(np.hypot(row, col), 1 / SIDE) ** roughness).real
    return 800 + 120 * values / values.std()


def made(kind, truth):
    """The coarse DEM, as a source."""
    mean = truth.reshape(SIDE // RATIO, RATIO, -1, RATIO).mean(axis=(1, 3))
    noise = np.random.default_rng(1).normal(size=mean.shape) * np.diff(mean, axis=0).std() / 2
    coarse = {"averaged": mean, "noisy": mean + noise, "sampled": truth[RATIO // 2 :: RATIO, RATIO // 2 :: RATIO]}
    return ArraySource(coarse[kind], Grid(mean.shape, (0.0, 0.0), (float(RATIO), float(RATIO))))


def errors(dem, truth, methods):
    fine, inner = Grid(truth.shape, (0.0, 0.0), (1.0, 1.0)), slice(6 * RATIO, -6 * RATIO)
    found = {method: Resampled(dem, fine, method).read(fine.window)[0] for method in methods}
    return {method: np.std((values - truth)[inner, inner]) for method, values in found.items()}


ALL = ("kriging", "area_kriging", "cubic", "bilinear", "lanczos")


@pytest.mark.parametrize("roughness", [2.2, 2.7])
@pytest.mark.parametrize(("kind", "best"), [("averaged", "area_kriging"), ("sampled", "kriging"), ("noisy", "kriging")])
def test_the_chosen_method_wins(roughness, kind, best):
    truth = relief(roughness)
    dem = made(kind, truth)
    chosen = choose_method(dem)
    found = errors(dem, truth, ALL)
    assert found[chosen.method] == min(found.values())
    assert found[best] <= min(found.values()) * 1.02  # with noise both krigings are equally good
    assert chosen.method in chosen.why and ("noisy" in chosen.why) == (kind == "noisy")
    assert "seem to be" in chosen.why
    plain = min(found["cubic"], found["bilinear"])
    assert found[best] < (0.85 * plain if kind == "noisy" else plain)


def test_a_dem_that_is_resampled_by_auto_is_that_of_the_method_it_names():
    dem, fine = made("averaged", relief(2.2)), Grid((SIDE, SIDE), (0.0, 0.0), (1.0, 1.0))
    auto, given = resample(dem, fine, ResampleRequest()), Resampled(dem, fine, "area_kriging")
    assert auto.method == given.method == "area_kriging" and auto.why in auto.description and not given.why
    assert np.array_equal(auto.read(fine.window), given.read(fine.window))


def test_lanczos_is_taken_for_points_of_sharp_relief_and_only_where_nothing_else_is_wished_for(monkeypatch):
    points = Evidence(1000, gain=0.99, roughness=0.75, noise=0.0, lanczos=0.9)
    monkeypatch.setattr("relicslide.ml.kriging.choose_method.evidence", lambda *arguments: points)
    dem, fine = made("sampled", relief(2.2)), Grid((SIDE, SIDE), (0.0, 0.0), (1.0, 1.0))
    assert choose_method(dem).method == "lanczos"
    assert resample(dem, fine, ResampleRequest()).method == "lanczos"
    for request in (ResampleRequest(fill_distance=9.0), ResampleRequest(neighbourhood=9), ResampleRequest.of(nugget=1)):
        assert resample(dem, fine, request).method == "kriging"
    assert resample(dem, fine, ResampleRequest(), only_kriging=True).method == "kriging"


def test_the_rougher_the_land_the_less_area_kriging_has_to_gain():
    kinds = {(0.95, 0.75): False, (0.95, 0.88): True, (0.88, 0.75): True, (0.99, 0.95): False, (0.99, 1.1): False}
    for (gain, roughness), means in kinds.items():
        assert Evidence(1000, gain, roughness, 0.0, 1.0).means == means
    assert Evidence(1000, 0.999, 1.0, noise=0.5, lanczos=1.0).means
    assert not Evidence(1000, 1.001, 1.0, noise=0.5, lanczos=1.0).means


def test_too_few_cells_are_taken_for_means_and_a_plane_tells_nothing():
    few = ArraySource(relief(2.2)[:12, :12], Grid((12, 12), (0.0, 0.0), (5.0, 5.0)))
    chosen = choose_method(few)
    assert chosen.method == "area_kriging" and "only 4 cells" in chosen.why
    plane = ArraySource(np.zeros((40, 40)) + np.arange(40.0), Grid((40, 40), (0.0, 0.0), (5.0, 5.0)))
    assert choose_method(plane).method == choose_method(ArraySource(np.ones((40, 40)), plane.grid)).method == "kriging"


@pytest.mark.parametrize("kind", ["averaged", "sampled"])
def test_a_hundred_cells_are_too_few_to_tell(kind):
    """They are taken for means, the less costly mistake, and the sentence says how few they are."""
    values = made(kind, relief(2.2)).read(Grid((90, 90), (0.0, 0.0), (5.0, 5.0)).window)[0][:20, :20]
    chosen = choose_method(ArraySource(values, Grid((20, 20), (0.0, 0.0), (5.0, 5.0))))
    assert chosen.method == "area_kriging" and "only 100 cells can be left out, too few to tell" in chosen.why


def test_a_given_variogram_is_kept():
    given = Variogram("spherical", 200.0, 300.0)
    chosen = choose_method(made("averaged", relief(2.2)), given)
    assert chosen.method == "area_kriging" and chosen.variogram.variogram == given


@pytest.mark.parametrize(("kind", "method"), [("averaged", "area_kriging"), ("sampled", "kriging")])
def test_a_hundredth_of_missing_cells_does_not_change_the_method(kind, method):
    whole = made(kind, relief(2.2))
    values = whole.read(whole.grid.window)[0][:30, -30:]
    grid = Grid(values.shape, whole.grid.origin, whole.grid.cell)
    for seed in range(4):
        specked = np.where(np.random.default_rng(seed).random(values.shape) < 0.01, np.nan, values)
        assert choose_method(ArraySource(specked, grid)).method == method
