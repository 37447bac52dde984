"""The method that suits a coarse DEM comes closest to the fine one that it was made from, and the report names it."""

import numpy as np
import pytest
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.choose_variogram import choose_variogram
from relicslide.ml.kriging.report import compare_methods, suiting_method
from relicslide.ml.kriging.resample import Resampled

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


@pytest.mark.parametrize("roughness", [2.2, 2.7])
@pytest.mark.parametrize(("kind", "best"), [("averaged", "area_kriging"), ("sampled", "kriging"), ("noisy", "kriging")])
def test_the_advised_method_wins(roughness, kind, best):
    truth = relief(roughness)
    dem = made(kind, truth)
    assert suiting_method(compare_methods(dem, choose_variogram(dem), "kriging")) == best
    found = errors(dem, truth, ("kriging", "area_kriging", "cubic", "bilinear"))
    assert found[best] <= min(found.values()) * 1.02  # with noise both krigings are equally good
    plain = min(found["cubic"], found["bilinear"])
    assert found[best] < (0.85 * plain if kind == "noisy" else plain)


def test_nothing_is_advised_where_nothing_is_known():
    assert suiting_method({}) == ""
