"""The variogram that a DEM asks for, or a person: `choose_variogram`."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..base.errors import InputError
from ..geodata.source import RasterSource
from .solvers.cross_validation import CrossValidation, leave_one_out
from .solvers.system import Neighbourhood, check_size
from .variogram.empirical import Experimental, experimental_variogram, sample
from .variogram.fit import fit_variograms, weighted_residual, with_given
from .variogram.model import MODELS, UNBOUNDED, Variogram
from .variogram.support import kernel_maker

_AREA_PARTS = (4, 4)  # points in a cell whose mean stands for the cell while models are compared
_FEWEST = 30  # left-out cells that a choice may rest on
_NO_NUGGET = 1e-3  # of the smallest gamma
_NUGGETS = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)  # of the smallest gamma
_EXPONENTS = (1.6, 1.8, 1.95)  # tried beside the fitted one
_DIGITS = 5  # of the factor that calibrates a variogram: those that every BLAS agrees on
_NO_ERROR = 1e-9  # of the DEM's own deviation: what rounding alone makes
_ROUNDING = 1e-12  # a smaller factor is that of predictions without errors


@dataclass(frozen=True)
class Candidate:
    """A fitted model: the weighted residual of the fit, and how well it predicts left-out cells (None: it cannot)."""

    variogram: Variogram
    residual: float
    validation: CrossValidation | None


@dataclass(frozen=True)
class Choice:
    """The variogram to use, what it was chosen from (best first; nothing where it was given), and its data.

    smooths: whether a person wished for a nugget (a fitted one does not change a DEM that is already on the grid).
    factor: by how much sill and nugget of the best candidate were multiplied to make ``variogram``.
    """

    variogram: Variogram
    candidates: tuple[Candidate, ...] = ()
    experimental: Experimental | None = None
    smooths: bool = False
    factor: float = 1.0

    @property
    def fitted(self) -> Variogram:
        """The variogram as it was fitted to the experimental one, or given."""
        return self.candidates[0].variogram if self.candidates else self.variogram


def choose_variogram(dem: RasterSource, wish="auto", areas: bool = False, size: int = 7, **given) -> Choice:
    """The variogram for kriging ``dem`` with a neighbourhood of ``size`` cells.

    wish: a `Variogram`; a model's name; or ``"auto"``, which fits all models to the DEM's experimental variogram,
    with and without a nugget, and of those that predict left-out cells best (to three digits) takes the one with the
    smallest weighted residual. (That residual alone is no safe guide: it favours very smooth models with a spurious
    nugget, and cannot tell noise from relief. The more it decides, the worse: among all that predict within 1 % of the
    best it costs 0.4 % of error, within 10 % 5 %.) Its sill and
    nugget are then multiplied by the standardised variance of those predictions, which leaves all weights as they are
    and makes the kriging variance as large as the errors. given: parameters of `Variogram` that are not fitted but
    set; a model with sill and range given is not fitted at all, one with a sill or a nugget given not multiplied.
    areas: the data are means over cells. A DEM that is constant, or too small to have an experimental variogram, gets
    a `Variogram` with default parameters.
    """
    check_size(size)
    if isinstance(wish, Variogram):
        return _given(replace(wish, **given))
    if wish not in ("auto", *MODELS):
        raise InputError(f"There is no variogram model {wish!r}; choose auto or one of {', '.join(MODELS)}.")
    if wish != "auto" and {"sill", "range"} <= set(given):
        return _given(Variogram(wish, **given))
    models = MODELS if wish == "auto" else (wish,)
    usual = with_given(Variogram("power" if wish == "auto" else wish), given)
    try:
        experimental = experimental_variogram(dem)
    except InputError:
        return _given(usual)
    candidates = _candidates(dem, experimental, models, areas, size, given)
    if candidates[0].validation.cells < _FEWEST:
        return _given(usual)
    factor = 1.0 if "sill" in given or given.get("nugget") else _calibration(candidates[0].validation)
    fitted, smooths = candidates[0].variogram, given.get("nugget", 0.0) > 0
    return Choice(fitted.scaled(factor), candidates, experimental, smooths, factor)


def given_parameters(anisotropy_ratio: float = 1.0, anisotropy_angle: float = 0.0, **parameters) -> dict:
    """The parameters of `Variogram` that are not None; a direction only where there is an anisotropy."""
    given = {name: value for name, value in parameters.items() if value is not None}
    turned = {"anisotropy_ratio": anisotropy_ratio, "anisotropy_angle": anisotropy_angle}
    return given if anisotropy_ratio == 1.0 else {**given, **turned}


def _given(variogram: Variogram) -> Choice:
    return Choice(variogram, smooths=variogram.nugget > 0)


def _calibration(validation: CrossValidation) -> float:
    """What makes the standardised variance 1; 1 where it is unknown, or errors are those of rounding alone."""
    factor = validation.standardised_variance
    return float(f"{factor:.{_DIGITS}g}") if math.isfinite(factor) and factor > _ROUNDING else 1.0


def _candidates(dem: RasterSource, experimental: Experimental, models, areas: bool, size: int, given: dict):
    turn = given.get("anisotropy_ratio", 1.0), given.get("anisotropy_angle", 0.0)
    fits = [fit.variogram for fit in fit_variograms(experimental, models, areas, *turn)]
    tried = dict.fromkeys(with_given(variogram, given) for variogram in _varied(fits, experimental))
    windows = sample(dem)
    found = [_candidate(variogram, experimental, windows, areas, size) for variogram in tried]
    none = _NO_ERROR * math.sqrt(float(experimental.gamma.max()))
    found = sorted(found, key=lambda candidate: _rank(candidate, none))
    if found[0].validation is None:
        raise InputError(
            "None of the fitted variogram models makes a kriging system that can be solved; give a nugget above 0."
        )
    return tuple(found)


def _varied(fits: list[Variogram], experimental: Experimental) -> list[Variogram]:
    """The fits, less those whose nugget is of no account, and variants of them with other nuggets and exponents."""
    smallest = float(experimental.gamma[experimental.gamma > 0].min())
    shortest = float(experimental.distance.min())
    kept = [fit for fit in fits if fit.nugget == 0 or fit.nugget > _NO_NUGGET * smallest]
    plain = [fit for fit in kept if fit.nugget == 0 and fit.model in UNBOUNDED]
    rougher = [
        replace(fit, nugget=share * smallest, sill=fit.sill + share * smallest) for fit in plain for share in _NUGGETS
    ]
    smoother = [
        replace(fit, sill=smallest, range=shortest, exponent=exponent)
        for fit in plain
        if fit.model == "power"
        for exponent in _EXPONENTS
    ]
    return kept + rougher + smoother


def _candidate(variogram: Variogram, experimental: Experimental, windows, areas: bool, size: int) -> Candidate:
    width, height = experimental.width, experimental.height
    residual = weighted_residual(variogram, experimental, areas)
    try:
        near = Neighbourhood(size, width, height, kernel_maker(variogram, areas, _AREA_PARTS)(width, height))
        near.complete()
    except InputError:  # as good as singular
        return Candidate(variogram, residual, None)
    return Candidate(variogram, residual, leave_one_out(windows, near))


def _rank(candidate: Candidate, none: float) -> tuple[float, float, float]:
    """By error of prediction, to three digits, then by residual; where it is rounding's (``none``), nuggets go last."""
    validation = candidate.validation
    if validation is None:
        return math.inf, 0.0, candidate.residual
    error = validation.rmse if validation.cells and validation.rmse > 0 else 0.0
    if error <= none:
        return 0.0, candidate.variogram.nugget, candidate.residual
    return float(f"{error:.3g}"), 0.0, candidate.residual
