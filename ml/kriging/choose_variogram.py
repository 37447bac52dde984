"""The variogram that a DEM asks for, or a person: `choose_variogram`."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from ..base.errors import InputError
from ..geodata.source import RasterSource
from .request import VariogramRequest
from .solvers.cross_validation import CrossValidation, leave_one_out_each
from .solvers.limits import check_size
from .solvers.system import Neighbourhood
from .variogram.dem_sample import DemSample
from .variogram.empirical import Experimental
from .variogram.fit import fit_variograms, weighted_residual
from .variogram.model import UNBOUNDED, Variogram
from .variogram.support import AREA_PARTS, kernel_maker

FEWEST = 30  # left-out cells that a choice may rest on
_NO_NUGGET = 1e-3  # of the smallest gamma
_NUGGETS = (0.02, 0.05, 0.1, 0.2, 0.4, 0.8)  # of the smallest gamma
_EXPONENTS = (1.6, 1.8, 1.95)  # tried beside the fitted one
_DIGITS = 5  # of the factor that calibrates a variogram: those that every BLAS agrees on
NO_ERROR = 1e-9  # of the DEM's own deviation: what rounding alone makes
_ROUNDING = 1e-12  # a smaller factor is that of predictions without errors


@dataclass(frozen=True)
class Candidate:
    """A fitted model: the weighted residual of the fit, and how well it predicts left-out cells (None: it cannot)."""

    variogram: Variogram
    residual: float
    validation: CrossValidation | None


@dataclass(frozen=True)
class Choice:
    """The variogram to use, and what it was chosen from.

    Parameters
    ----------
    variogram : Variogram
        The one to use.
    candidates : tuple of Candidate
        Best first; none where it was given.
    experimental : Experimental, optional
        What they were fitted to.
    smooths : bool
        Whether a person wished for a nugget (a fitted one does not change a DEM that is already on the grid).
    factor : float
        By how much sill and nugget of the best candidate were multiplied to make ``variogram``.
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


def choose_variogram(
    dem: RasterSource | DemSample,
    wish: str | Variogram | VariogramRequest = "auto",
    areas: bool = False,
    size: int = 7,
    **parameters: float | None,
) -> Choice:
    """Return the variogram that suits a DEM, or that a person asks for.

    ``"auto"`` fits all models to the DEM's experimental variogram, with and without a nugget, and of those that
    predict left-out cells best (to three digits) takes the one with the smallest weighted residual. (That residual
    alone is no safe guide: it favours very smooth models with a spurious nugget, and cannot tell noise from relief.
    The more it decides, the worse: among all that predict within 1 % of the best it costs 0.4 % of error, within 10 %
    5 %.) Its sill and nugget are then multiplied by the standardised variance of those predictions, which leaves all
    weights as they are and makes the kriging variance as large as the errors.

    Parameters
    ----------
    dem : RasterSource or DemSample
        Elevations, of which up to 36 windows are read.
    wish : str, Variogram or VariogramRequest, default "auto"
        ``"auto"``, a model's name, a `Variogram`, or any of them with parameters. A model with sill and range given is
        not fitted at all, one with a sill or a nugget given not multiplied.
    areas : bool, default False
        Whether the data are means over cells.
    size : int, default 7
        Cells on a side of the neighbourhood that kriging will use, odd, 3 to 11.
    **parameters : float
        Those of a `VariogramRequest`, where ``wish`` is none.

    Returns
    -------
    Choice
        A DEM that is constant, or too small to have an experimental variogram, gets default parameters.

    Raises
    ------
    InputError
        For an unknown model, a neighbourhood that is none, and where no model makes systems that can be solved.
    """
    check_size(size)
    request = VariogramRequest.of(wish, **parameters)
    if request.complete is not None:
        return _given(request.complete)
    usual, sample = request.usual, DemSample.of(dem)
    try:
        experimental = sample.experimental
    except InputError:
        return _given(usual)
    candidates = _candidates(sample, request, areas, size)
    best = candidates[0].validation
    if best is None:
        raise InputError(
            "None of the fitted variogram models makes a kriging system that can be solved; give a nugget above 0."
        )
    if best.cells < FEWEST:
        return _given(usual)
    factor = 1.0 if request.sill is not None or request.nugget else _calibration(best)
    smooths = request.nugget is not None and request.nugget > 0
    return Choice(candidates[0].variogram.scaled(factor), candidates, experimental, smooths, factor)


def _given(variogram: Variogram) -> Choice:
    return Choice(variogram, smooths=variogram.nugget > 0)


def _calibration(validation: CrossValidation) -> float:
    """What makes the standardised variance 1; 1 where it is unknown, or errors are those of rounding alone."""
    factor = validation.standardised_variance
    return float(f"{factor:.{_DIGITS}g}") if math.isfinite(factor) and factor > _ROUNDING else 1.0


def _candidates(sample: DemSample, request: VariogramRequest, areas: bool, size: int) -> tuple[Candidate, ...]:
    """The models that may be used, best first."""
    experimental, ratio, angle = sample.experimental, request.anisotropy_ratio, request.direction
    fits = [fit.variogram for fit in fit_variograms(experimental, request.models, areas, ratio, angle)]
    tried = dict.fromkeys(request.applied_to(variogram) for variogram in _varied(fits, experimental))
    systems = {variogram: _system(variogram, experimental, areas, size) for variogram in tried}
    solvable = {variogram: near for variogram, near in systems.items() if near}
    validations = dict(zip(solvable, leave_one_out_each(sample.left_out, list(solvable.values()))))
    found = [
        Candidate(variogram, weighted_residual(variogram, experimental, areas), validations.get(variogram))
        for variogram in tried
    ]
    none = NO_ERROR * math.sqrt(float(experimental.gamma.max()))
    return tuple(sorted(found, key=lambda candidate: _rank(candidate, none)))


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


def compared_system(variogram: Variogram, areas: bool, size: int, width: float, height: float) -> Neighbourhood:
    """The kriging system by which a variogram is compared with others.

    Parameters
    ----------
    variogram : Variogram
        The one to try.
    areas : bool
        Whether the data are means over cells.
    size : int
        Cells on a side of the neighbourhood, odd.
    width, height : float
        Metres of a cell.

    Returns
    -------
    Neighbourhood
        Whose complete system is solved.

    Raises
    ------
    InputError
        Where the system is as good as singular.
    """
    near = Neighbourhood(size, width, height, kernel_maker(variogram, areas, AREA_PARTS)(width, height))
    near.complete()
    return near


def _system(variogram: Variogram, experimental: Experimental, areas: bool, size: int) -> Neighbourhood | None:
    try:
        return compared_system(variogram, areas, size, experimental.width, experimental.height)
    except InputError:  # as good as singular
        return None


def _rank(candidate: Candidate, none: float) -> tuple[float, float, float]:
    """By error of prediction, to three digits, then by residual; where it is rounding's (``none``), nuggets go last."""
    validation = candidate.validation
    if validation is None:
        return math.inf, 0.0, candidate.residual
    error = validation.rmse if validation.cells and validation.rmse > 0 else 0.0
    if error <= none:
        return 0.0, candidate.variogram.nugget, candidate.residual
    return float(f"{error:.3g}"), 0.0, candidate.residual
