"""A page on a variogram: the picture, its parameters, and how well the methods predict cells left out."""

from __future__ import annotations

import math

import numpy as np

from .errors import InputError
from .experimental import Experimental, experimental_variogram, sample
from .html_page import heading, page, paragraph, table, write_page
from .kriging.kernels import kernel_maker
from .kriging.neighbourhood import Neighbourhood
from .kriging.validation import BILINEAR, CUBIC, CrossValidation, leave_one_out, validate
from .line_chart import Series, line_chart
from .raster import RasterSource
from .variogram import Variogram
from .variogram_choice import Choice, choose_variogram

_CLEARLY = 0.95  # guess: share of point kriging's error below which area kriging is advised

_CROSS_VALIDATION = (
    "Each cell of a sample is predicted from its neighbours alone. A standardised variance of 1 says that the kriging "
    "variance is as large as the errors really are."
)


def write_report(path, dem: RasterSource, choice: Choice, method: str, size: int, description: str) -> None:
    """Write an HTML page (it needs no other file) on ``choice``, used for ``method`` with ``size`` x ``size`` cells."""
    try:
        experimental = choice.experimental or experimental_variogram(dem)
    except InputError as error:
        experimental, note = None, str(error)
    methods = compare_methods(dem, choice, method, size) if experimental else {}
    write_page(
        path,
        page(
            "Variogram and cross-validation",
            paragraph(description),
            heading("Variogram"),
            paragraph(f"Used: {choice.variogram}"),
            variogram_picture(experimental, choice.variogram) if experimental else paragraph(note),
            _candidates_table(choice),
            heading("Leave-one-out cross-validation"),
            paragraph(_CROSS_VALIDATION),
            _methods_table(methods),
            paragraph(_advice(methods)),
        ),
    )


def compare_methods(dem: RasterSource, choice: Choice, method: str, size: int = 7) -> dict[str, CrossValidation]:
    """Cross-validation of kriging, area and universal kriging, bilinear and cubic, by the name of the method.

    ``method`` is judged with the variogram of ``choice``, the others with the one that suits them.
    """
    windows, grid = sample(dem), dem.grid
    width, height = (float(side[0]) for side in grid.metres(np.array([(grid.shape[0] - 1) / 2])))
    found = {}
    for name in ("kriging", "area_kriging", "universal_kriging"):
        areas = name == "area_kriging"
        variogram = choice.variogram if name == method else choose_variogram(dem, "auto", areas, size).variogram
        kernel = kernel_maker(variogram, areas, (4, 4))(width, height)
        found[name] = leave_one_out(windows, Neighbourhood(size, width, height, kernel, name == "universal_kriging"))
    return {**found, "bilinear": validate(windows, BILINEAR), "cubic": validate(windows, CUBIC)}


def suiting_method(methods: dict[str, CrossValidation]) -> str:
    """The method that suits the DEM best by its cross-validations (see `compare_methods`); empty where they tell none.

    Area kriging where it predicts clearly better than kriging; a plainer method only where it beats both. Nothing where
    no cell has the neighbours that kriging predicts it from.
    """
    errors = {name: found.rmse for name, found in methods.items() if math.isfinite(found.rmse)}
    if "kriging" not in errors or min(errors.values()) == 0:
        return ""
    if errors.get("area_kriging", math.inf) < _CLEARLY * errors["kriging"]:
        return "area_kriging"
    best = min(errors, key=errors.get)
    return "kriging" if best.endswith("kriging") else best


def variogram_picture(experimental: Experimental, variogram: Variogram) -> str:
    """SVG: experimental values as circles, as large as they have pairs, and the model as a line."""
    distances = np.linspace(0, float(experimental.distance.max()), 201)[1:]
    return line_chart(
        [
            Series("model", distances, variogram.along(distances)),
            Series(
                "data (the more pairs, the larger)",
                experimental.distance,
                experimental.gamma,
                dots=True,
                sizes=2 + 3 * experimental.pairs / experimental.pairs.max(),
            ),
        ],
        "distance (m)",
        "half the mean squared difference",
    )


def _candidates_table(choice: Choice) -> str:
    if not choice.candidates:
        return paragraph("The variogram was given, or the DEM is too small to fit one.")
    rows = []
    for candidate in choice.candidates:
        known = candidate.validation
        error = known.rmse if known else "system as good as singular"
        rows.append((str(candidate.variogram), candidate.residual, error))
    header = ("model", "weighted residual", "error of prediction (RMSE)")
    return paragraph("Fitted models, best first:") + table(rows, header)


def _methods_table(methods: dict[str, CrossValidation]) -> str:
    rows = [(name, found.rmse, found.bias, found.standardised_variance, found.cells) for name, found in methods.items()]
    return table(rows, ("method", "RMSE", "bias", "standardised variance", "cells"))


def _advice(methods: dict[str, CrossValidation]) -> str:
    best = suiting_method(methods)
    if best == "":
        return ""
    if best == "area_kriging":
        return "The cells behave like means over their areas: area_kriging suits this DEM."
    if best == "kriging":
        return "The cells behave like values at points, or are noisy: kriging suits this DEM."
    return f"{best} predicts left-out cells best: kriging gains nothing on this DEM."
