"""A page on a variogram: the picture, its parameters, and how well the methods predict cells left out."""

from __future__ import annotations

import html
import math
from pathlib import Path

import numpy as np

from .errors import InputError
from .experimental import Experimental, experimental_variogram, sample
from .kriging.kernels import kernel_maker
from .kriging.neighbourhood import Neighbourhood
from .kriging.validation import BILINEAR, CUBIC, CrossValidation, leave_one_out, validate
from .partial import partial_file
from .raster import RasterSource
from .variogram import Variogram
from .variogram_choice import Choice, choose_variogram

_WIDTH, _HEIGHT, _MARGIN = 640, 360, 56  # of the picture
_CLEARLY = 0.95  # guess: share of point kriging's error below which area kriging is advised

_PAGE = """<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>Variogram</title><style> body {{ font-family: sans-serif; max-width: 50em;
margin: 2em auto; }} td, th {{ padding: 0.2em 0.8em; text-align: left; }} table {{ border-collapse: collapse; }} tr {{
border-bottom: 1px solid #ccc; }} </style></head><body><h1>Variogram and cross-validation</h1><p>{description}</p>
<h2>Variogram</h2><p>Used: <b>{variogram}</b></p>{picture}{candidates} <h2>Leave-one-out cross-validation</h2> <p>Each
cell of a sample is predicted from its neighbours alone. A standardised variance of 1 says that the kriging variance
is as large as the errors really are.</p>{methods}<p>{advice}</p></body></html>
"""


def write_report(path, dem: RasterSource, choice: Choice, method: str, size: int, description: str) -> None:
    """Write an HTML page (it needs no other file) on ``choice``, used for ``method`` with ``size`` x ``size`` cells."""
    try:
        experimental = choice.experimental or experimental_variogram(dem)
    except InputError as error:
        experimental, note = None, str(error)
    methods = compare_methods(dem, choice, method, size) if experimental else {}
    page = _PAGE.format(
        description=html.escape(description),
        variogram=html.escape(str(choice.variogram)),
        picture=variogram_picture(experimental, choice.variogram) if experimental else f"<p>{html.escape(note)}</p>",
        candidates=_candidates_table(choice),
        methods=_methods_table(methods),
        advice=_advice(methods),
    )
    with partial_file(path) as temporary:
        Path(temporary).write_text(page, encoding="utf-8")


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


def variogram_picture(experimental: Experimental, variogram: Variogram) -> str:
    """SVG: experimental values as circles, as large as they have pairs, and the model as a line."""
    reach, top = float(experimental.distance.max()), float(experimental.gamma.max())
    distances = np.linspace(reach / 200, reach, 200)
    curve = variogram.along(distances)
    top = max(top, float(curve.max())) * 1.05
    across, up = _WIDTH - 2 * _MARGIN, _HEIGHT - 2 * _MARGIN

    def place(distance: float, gamma: float) -> tuple[float, float]:
        return _MARGIN + distance / reach * across, _HEIGHT - _MARGIN - gamma / top * up

    line = " ".join("{:.1f},{:.1f}".format(*place(*point)) for point in zip(distances, curve))
    circles = "".join(
        '<circle cx="{:.1f}" cy="{:.1f}" r="{:.1f}"/>'.format(*place(distance, gamma), 2 + 3 * share)
        for distance, gamma, share in zip(
            experimental.distance, experimental.gamma, experimental.pairs / experimental.pairs.max()
        )
    )
    return (
        f'<svg width="{_WIDTH}" height="{_HEIGHT}" font-size="12">'
        f'<path d="M{_MARGIN},{_MARGIN}V{_HEIGHT - _MARGIN}H{_WIDTH - _MARGIN}" fill="none" stroke="black"/>'
        f'<polyline points="{line}" fill="none" stroke="#b3402a" stroke-width="2"/><g fill="#2a5db3">{circles}</g>'
        f'<text x="{_WIDTH / 2}" y="{_HEIGHT - 16}">distance: 0 to {reach:.4g} m</text>'
        f'<text x="8" y="{_MARGIN - 24}">half the mean squared difference: 0 to {top:.4g}</text></svg>'
    )


def _candidates_table(choice: Choice) -> str:
    if not choice.candidates:
        return "<p>The variogram was given, or the DEM is too small to fit one.</p>"
    rows = [("model", "weighted residual", "error of prediction (RMSE)")]
    for candidate in choice.candidates:
        known = candidate.validation
        rows.append(
            (
                str(candidate.variogram),
                f"{candidate.residual:.4g}",
                _number(known.rmse) if known else "system as good as singular",
            )
        )
    return "<p>Fitted models, best first:</p>" + _table(rows)


def _methods_table(methods: dict[str, CrossValidation]) -> str:
    rows = [("method", "RMSE", "bias", "standardised variance", "cells")]
    rows += [
        (name, _number(found.rmse), _number(found.bias), _number(found.standardised_variance), str(found.cells))
        for name, found in methods.items()
    ]
    return _table(rows)


def _advice(methods: dict[str, CrossValidation]) -> str:
    errors = {name: found.rmse for name, found in methods.items() if math.isfinite(found.rmse)}
    if not errors or min(errors.values()) == 0:
        return ""
    best = min(errors, key=errors.get)
    if errors.get("area_kriging", math.inf) < _CLEARLY * errors["kriging"]:
        return "The cells behave like means over their areas: area_kriging suits this DEM."
    if best in ("kriging", "area_kriging", "universal_kriging"):
        return "The cells behave like values at points, or are noisy: kriging suits this DEM."
    return f"{best} predicts left-out cells best: kriging gains nothing on this DEM."


def _table(rows) -> str:
    lines = [f"<tr>{''.join(f'<td>{html.escape(cell)}</td>' for cell in row)}</tr>" for row in rows]
    return f"<table>{''.join(lines)}</table>"


def _number(value: float) -> str:
    return f"{value:.4g}" if math.isfinite(value) else ""
