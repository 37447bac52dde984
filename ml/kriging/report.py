"""A page on a variogram: the picture, its parameters, and how well the methods predict cells left out."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np

from ..base.chart import Series, line_chart
from ..base.errors import InputError
from ..base.html import heading, page, paragraph, table, write_page
from ..geodata.source import RasterSource
from .choose_method import choose_method
from .choose_variogram import Candidate, Choice, choose_variogram
from .methods import KRIGING
from .request import usual_neighbourhood
from .solvers.cross_validation import BILINEAR, CUBIC, CUBIC_SPLINE, CrossValidation, on_same_cells, validate_each
from .solvers.system import Neighbourhood
from .variogram.dem_sample import DemSample
from .variogram.empirical import Experimental
from .variogram.fit import expected_gamma
from .variogram.model import Variogram
from .variogram.support import AREA_PARTS, kernel_maker

_NAMES = {
    "bilinear": "bilinear at a cell's middle (mean of its 4 neighbours)",
    "cubic": "cubic at a cell's middle (four points along its row and column)",
    "cubicspline": "cubic spline at a cell's middle (its 8 neighbours by the weights of GDAL's kernel)",
}

_CROSS_VALIDATION = (
    "Each cell of a sample is left out and predicted from its neighbours alone, by each method in its own way (leave-"
    "one-out cross-validation); all methods are judged by the same cells. RMSE is the typical error and bias the mean "
    "error. A standardised variance of 1 says that the kriging variance is as large as the squared errors really are; "
    "above 1 it is too small."
)
_CANDIDATES = (
    "Models that were fitted to the dots of the picture, best first. The weighted residual says how far a model lies "
    "from the dots, those of many pairs and short distances counting most; the error of prediction, how well it "
    "predicts cells that are left out, which decides."
)
_CAVEAT = (
    "This is a guess from errors alone: smooth relief sampled at points and rough relief averaged over cells look "
    "alike, above all on rough ground and in few cells. Where you know how the DEM was made, trust that."
)


def write_report(
    path, dem: RasterSource, choice: Choice, method: str, size: int, description: str, why: str = ""
) -> None:
    """Write an HTML page on a variogram, which needs no other file.

    Parameters
    ----------
    path : str or path
        Of the page.
    dem : RasterSource
        What is interpolated; up to 36 windows of it are read.
    choice : Choice
        The variogram that is used, and what it was chosen from.
    method : str
        The kriging method that is used.
    size : int
        Cells on a side of its neighbourhood.
    description : str
        What was done, in words.
    why : str, optional
        Why ``auto`` took the method, where it was asked. Default: it is asked now, for advice.
    """
    sample = DemSample(dem)
    try:
        experimental = choice.experimental or sample.experimental
    except InputError as error:
        experimental, note = None, str(error)
    methods = compare_methods(sample, choice, method, size) if experimental else {}
    write_page(
        path,
        page(
            "Variogram and cross-validation",
            paragraph(description),
            heading("Variogram"),
            paragraph(f"Used: {choice.variogram} (sill and nugget in squared units of z)"),
            paragraph(_calibration(choice)),
            variogram_picture(experimental, choice.fitted, method == "area_kriging")
            if experimental
            else paragraph(note),
            _candidates_table(choice),
            heading("How well the methods predict cells"),
            paragraph(_CROSS_VALIDATION),
            _methods_table(methods),
            paragraph(_unknown_variance(methods.get(method))),
            *_advice(sample, methods, why),
        ),
    )


def compare_methods(
    dem: RasterSource | DemSample, choice: Choice, method: str, size: int = 7
) -> dict[str, CrossValidation]:
    """Cross-validate the methods on a DEM, all on the same cells.

    Parameters
    ----------
    dem : RasterSource or DemSample
        Of which up to 36 windows are read.
    choice : Choice
        The variogram by which ``method`` is judged; the other kriging methods get the one that suits them.
    method : str
        One of `methods.KRIGING`.
    size : int, default 7
        Cells on a side of that method's neighbourhood; the others have their usual ones.

    Returns
    -------
    dict of CrossValidation
        Of kriging, area and universal kriging, bilinear, cubic and cubic spline, by the method's name.
    """
    sample = DemSample.of(dem)
    width, height = sample.grid.middle_cell
    ways: dict[str, tuple[np.ndarray, float]] = {}
    for name in KRIGING:
        areas, own = name == "area_kriging", size if name == method else usual_neighbourhood(name)
        variogram = choice.variogram if name == method else choose_variogram(sample, "auto", areas, own).variogram
        kernel = kernel_maker(variogram, areas, AREA_PARTS)(width, height)
        ways[name] = Neighbourhood(own, width, height, kernel, name == "universal_kriging").without_middle()
    for name, weights_without in {"bilinear": BILINEAR, "cubic": CUBIC, "cubicspline": CUBIC_SPLINE}.items():
        ways[name] = weights_without, math.nan
    weights, variances = zip(*ways.values())
    return dict(zip(ways, validate_each(sample.left_out, on_same_cells(weights), np.array(variances))))


def variogram_picture(experimental: Experimental, variogram: Variogram, areas: bool = False) -> str:
    """Return an SVG: experimental values as circles, as large as they have pairs, and the model as a line.

    Parameters
    ----------
    experimental : Experimental
        The data's.
    variogram : Variogram
        The model, drawn along the direction of its longest range.
    areas : bool, default False
        Whether the model is averaged over pairs of cells, as the data are.
    """
    angle, ends = math.radians(variogram.anisotropy_angle), experimental.distance
    distances = np.linspace(float(ends.min()) if areas else 0.0, float(ends.max()), 201)[0 if areas else 1 :]
    along = replace(experimental, dx=distances * math.cos(angle), dy=distances * math.sin(angle))
    name = "model averaged over cells" if areas else "model"
    model = Series(name, distances.tolist(), expected_gamma(variogram, along, areas).tolist())
    sizes = (2 + 3 * experimental.pairs / experimental.pairs.max()).tolist()
    lengths, gammas = experimental.distance.tolist(), experimental.gamma.tolist()
    data = Series("data (the more pairs, the larger)", lengths, gammas, dots=True, sizes=sizes)
    return line_chart([model, data], "distance (m)", "half the mean squared difference (squared units of z)")


def _calibration(choice: Choice) -> str:
    if choice.factor == 1.0:
        return ""
    return (
        f"Its sill and nugget are those of the model as it was fitted (in the picture and the table) times "
        f"{choice.factor:.5g}, the standardised variance of that model's predictions, so that the kriging variance is "
        "as large as the errors really are; the interpolated values do not depend on this."
    )


def _candidates_table(choice: Choice) -> str:
    if not choice.candidates:
        return paragraph("The variogram was given, or the DEM is too small to fit one.")
    least = min(choice.candidates, key=lambda candidate: candidate.residual)
    rows: dict[tuple[str, ...], tuple] = {}
    for candidate in choice.candidates:
        known = candidate.validation
        error = known.rmse if known else "none: its equations can hardly be solved"
        mark = "least weighted residual" if candidate is least else ""
        row = (str(candidate.variogram), candidate.residual, error)
        shown = tuple(cell if isinstance(cell, str) else f"{cell:.4g}" for cell in row)
        rows[shown] = (*row, mark or rows.get(shown, ("",))[-1])  # some differ in digits alone that are not shown
    header = (
        "model (sill and nugget in squared units of z)",
        "weighted residual (no unit)",
        "error of prediction (RMSE, units of z)",
        "",
    )
    return paragraph(_CANDIDATES) + table(rows.values(), header) + paragraph(_why(choice.candidates[0], least))


def _why(chosen: Candidate, least: Candidate) -> str:
    """Why the model that fits best is not the one that is used."""
    if chosen is least:
        return "The model that was chosen has the least weighted residual, too."
    if least.validation is None or chosen.validation is None:
        return "The model of the least weighted residual was not chosen: its equations can hardly be solved."
    return (
        "The model of the least weighted residual was not chosen, since another one predicts cells left out with a "
        f"smaller error: {chosen.validation.rmse:.4g} against {least.validation.rmse:.4g} (units of z)."
    )


def _methods_table(methods: dict[str, CrossValidation]) -> str:
    rows = [
        (_NAMES.get(name, name), found.rmse, found.bias, found.standardised_variance, found.cells)
        for name, found in methods.items()
    ]
    header = ("method", "RMSE (units of z)", "bias (units of z)", "standardised variance (no unit)", "cells")
    return table(rows, header)


def _unknown_variance(used: CrossValidation | None) -> str:
    if used is None or used.cells == 0 or math.isfinite(used.standardised_variance):
        return ""
    return (
        "The kriging variance of this model is too small beside its gamma to be computed, so that it says nothing; "
        "give a nugget where you need the variance."
    )


def _advice(sample: DemSample, methods: dict[str, CrossValidation], why: str) -> list[str]:
    if "kriging" not in methods or not math.isfinite(methods["kriging"].rmse):
        return []
    said = f"The method auto took {why}." if why else f"The method auto would take {choose_method(sample).why}."
    return [heading("Which method suits this DEM"), paragraph(f"{said} {_CAVEAT}")]
