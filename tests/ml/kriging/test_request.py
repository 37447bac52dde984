"""Requests: what is given is kept, what contradicts itself is refused, keywords and requests are the same."""

from __future__ import annotations

import numpy as np
import pytest
from relicslide.ml.base.errors import InputError
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource
from relicslide.ml.kriging.choose_variogram import choose_variogram
from relicslide.ml.kriging.request import PointsRequest, ResampleRequest, VariogramRequest
from relicslide.ml.kriging.resample import Resampled
from relicslide.ml.kriging.variogram.model import MODELS, Variogram

FITTED = Variogram("spherical", sill=10.0, range=500.0, nugget=2.0)


@pytest.mark.parametrize(
    ("given", "sill", "nugget"),
    [
        ({}, 10.0, 2.0),
        ({"nugget": 5.0}, 13.0, 5.0),
        ({"sill": 5.0}, 5.0, 1.0),
        ({"sill": 50.0}, 50.0, 2.0),
        ({"sill": 50.0, "nugget": 0.0}, 50.0, 0.0),
    ],
)
def test_a_given_sill_or_nugget_moves_the_other(given, sill, nugget):
    found = VariogramRequest("spherical", **given).applied_to(FITTED)
    assert (found.sill, found.nugget, found.range) == (sill, nugget, 500.0)


@pytest.mark.parametrize(
    ("request_", "complete"),
    [
        (VariogramRequest(), None),
        (VariogramRequest("spherical", sill=3.0), None),
        (VariogramRequest(sill=3.0, range=90.0), None),
        (VariogramRequest("spherical", sill=3.0, range=90.0), Variogram("spherical", 3.0, 90.0)),
        (VariogramRequest(FITTED, nugget=1.0), Variogram("spherical", 10.0, 500.0, 1.0)),
    ],
)
def test_what_is_left_to_be_fitted(request_, complete):
    assert request_.complete == complete


def test_an_angle_without_an_anisotropy_is_no_parameter():
    assert VariogramRequest(anisotropy_angle=30.0).given == {}
    assert VariogramRequest(anisotropy_angle=30.0).direction == 0.0
    turned = VariogramRequest(anisotropy_ratio=2.0, anisotropy_angle=30.0)
    assert turned.given == {"anisotropy_ratio": 2.0, "anisotropy_angle": 30.0}


def test_models():
    assert VariogramRequest().models == MODELS
    assert VariogramRequest("linear").models == VariogramRequest(Variogram("linear")).models == ("linear",)
    with pytest.raises(InputError, match="choose auto or one of"):
        _ = VariogramRequest("cubic").models


@pytest.mark.parametrize(
    "make",
    [
        lambda: VariogramRequest("gaussian", exponent=1.5),
        lambda: VariogramRequest.of(Variogram("spherical"), exponent=1.5),
        lambda: ResampleRequest.of(variogram="linear", exponent=1.0),
        lambda: PointsRequest.of(variogram=VariogramRequest("linear"), exponent=1.0),
    ],
)
def test_only_power_has_an_exponent(make):
    with pytest.raises(InputError, match="model has no exponent"):
        make()


@pytest.mark.parametrize(
    ("keywords", "words"),
    [
        ({"fill_distance": 3.0}, "a fill distance"),
        ({"variogram": "linear"}, "a variogram"),
        ({"anisotropy_ratio": 2.0}, "variogram parameters"),
    ],
)
def test_only_kriging_has_a_variogram(keywords, words):
    ResampleRequest.of(method="kriging", **keywords).check()
    ResampleRequest.of(method="cubic").check()
    with pytest.raises(InputError, match=f"Only kriging has {words}, and the method is cubic"):
        ResampleRequest.of(method="cubic", **keywords).check()
    with pytest.raises(InputError, match="Only kriging has a variance"):
        ResampleRequest("cubic").check(variance="variance.tif")


def test_neighbours():
    assert [PointsRequest(neighbours=wish).count for wish in (16, 0, "all")] == [16, 0, 0]
    assert [ResampleRequest(method).size for method in ("kriging", "area_kriging")] == [7, 11]
    assert ResampleRequest("area_kriging", 5).size == 5


def test_keywords_and_requests_are_the_same():
    grid = Grid((60, 60), (0.0, 1800.0), (30.0, 30.0))
    dem = ArraySource(np.random.default_rng(0).normal(size=grid.shape).cumsum(axis=0), grid)
    request = VariogramRequest("spherical", nugget=0.5)
    choice = choose_variogram(dem, request)
    assert choice.variogram == choose_variogram(dem, "spherical", nugget=0.5).variogram and choice.smooths
    fine = Grid((90, 90), (0.0, 1800.0), (20.0, 20.0))
    first, second = (Resampled(dem, fine, variogram=wish).read(fine.window) for wish in (request, choice))
    assert np.array_equal(first, second)


def test_an_unknown_keyword_is_refused():
    with pytest.raises(TypeError, match="neighbors"):
        PointsRequest.of(neighbors=3)
