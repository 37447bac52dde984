"""Our variograms in PyKrige's words and back."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from pykrige.core import _adjust_for_anisotropy
from pykrige.ok import OrdinaryKriging
from pykrige.uk import UniversalKriging
from relicslide.ml.base.errors import InputError
from relicslide.ml.kriging.variogram.model import MODELS, Variogram

X, Y = np.random.default_rng(0).random((2, 12)) * 3000
Z = np.sin(X / 700) * 10 + Y / 300
TURNED = {"anisotropy_ratio": 2.5, "anisotropy_angle": 35.0}


@pytest.mark.parametrize("turned", [{}, TURNED], ids=["isotropic", "anisotropic"])
@pytest.mark.parametrize("kind", [OrdinaryKriging, UniversalKriging])
@pytest.mark.parametrize("model", MODELS)
def test_there_and_back(model, kind, turned):
    """gamma by PyKrige's function, and by the variogram that comes back, are ours."""
    variogram = Variogram(model, 40.0, 1200.0, nugget=3.0, exponent=1.3, **turned)
    kriging = kind(X, Y, Z, **variogram.to_pykrige())
    back = Variogram.from_pykrige(kriging)
    dx, dy = X[1:] - X[0], Y[1:] - Y[0]
    ours = variogram(dx, dy)
    turn = [kriging.anisotropy_scaling], [kriging.anisotropy_angle]
    length = np.hypot(*_adjust_for_anisotropy(np.stack([dx, dy], axis=1), [0.0, 0.0], *turn).T)
    theirs = kriging.variogram_function(kriging.variogram_model_parameters, length)
    assert theirs == pytest.approx(ours, rel=1e-12)
    assert back(dx, dy) == pytest.approx(ours, rel=1e-12)
    assert (back.model, back.nugget) == (model, 3.0)


def test_what_pykrige_fitted():
    x, y = np.random.default_rng(1).random((2, 150)) * 3000
    kriging = OrdinaryKriging(x, y, np.sin(x / 400) * 5, variogram_model="spherical")
    fitted = Variogram.from_pykrige(kriging)
    rise, reach, nugget = kriging.variogram_model_parameters
    assert (fitted.sill, fitted.range, fitted.nugget) == pytest.approx((rise + nugget, reach, nugget))


def test_a_nugget_is_noise_there_too():
    assert Variogram(sill=2.0, nugget=1.0).to_pykrige()["exact_values"] is False
    assert Variogram().to_pykrige()["exact_values"] is True


def test_a_model_of_ones_own_gets_a_sentence():
    custom = SimpleNamespace(
        variogram_model="custom", variogram_model_parameters=[1.0], anisotropy_scaling=1.0, anisotropy_angle=0.0
    )
    with pytest.raises(InputError, match="no variogram model 'custom' here; fit one of linear"):
        Variogram.from_pykrige(custom)
