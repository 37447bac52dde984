"""The page (HTML) on a segmentation: map, table of landslides, probabilities, and what is known of the model."""

from __future__ import annotations

import base64
import math
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np

from ...base.chart import Series, line_chart
from ...base.html import figure, heading, page, paragraph, png, said, table
from ...evaluation.calibration.scene_threshold import ProbabilityCounts
from ...evaluation.report import SCORE_NAMES
from ...geodata.grid import Grid
from ...geodata.plausibility.layer_settings import layer_settings
from ...geodata.polygons import LABELS, Landslides, Slide
from ...geodata.sink import GdalSink
from ..card import ModelCard
from ..plan import Plan, SceneRequest
from .overview import ground_picture, picture_of, seen_size

_LISTED = 50  # landslides in the table
_COLUMNS = ("area_m2", "prob_mean", "prob_max", "elev_high", "elev_low", "slope", "aspect", "length", "width", "h_l")
_BINS = 64
_NARROWEST = 720  # pixels of the map in a page
_BLOCK = 1024  # cells: side of a window

_MAP = (
    "The image in grey (or the shaded DEM), the probability from yellow to red, and the outlines of the landslides "
    "with their numbers in the table. Of a large scene the picture shows every so many cells."
)
_HISTOGRAM = (
    "How many cells have which probability; the vertical line is the threshold. Two separate heaps mean that the model "
    "is sure; many cells near the threshold mean that another one would give another map."
)
_TABLES = (  # ten columns side by side, and words in the first of two
    "<style>td, th { padding: 0.2em 0.5em; } td:first-child:nth-last-child(2) { min-width: 10em; }</style>"
)
_LOOK = "its card does not say; look at the probability before you trust it"
_JUDGE = (
    "A score counts for ground like that which it was measured on, and for no other. Where landslides are mapped here, "
    "evaluate tells how well the model does."
)


def write_segmentation_page(
    path: str,
    record: Mapping[str, Any],
    request: SceneRequest,
    plan: Plan,
    probability: GdalSink,
    found: Landslides,
) -> None:
    """Write the page.

    Parameters
    ----------
    path : str
        Of the file.
    record : mapping
        What the JSON report tells.
    request : SceneRequest
        Whose image, or without one whose DEM, is the ground of the map.
    plan : Plan
        Of the run.
    probability : GdalSink
        Complete.
    found : Landslides
        Its polygons.
    """
    counts = ProbabilityCounts()
    for window in plan.grid.blocks(_BLOCK):
        values = probability.read(window)
        counts.add(values[np.isfinite(values)])
    size = seen_size(plan.grid)
    if request.image is not None:
        ground = ground_picture(request.image, request.bands or (), plan.region, size)
    else:
        ground = ground_picture(str(request.dem), (), plan.region, size)
    content = segmentation_page(
        record, plan.card, plan.grid, picture_of(ground, probability.dataset), found, counts.counts
    )
    Path(path).write_text(content, encoding="utf-8")


def segmentation_page(
    record: Mapping[str, Any],
    card: ModelCard,
    grid: Grid,
    picture: np.ndarray,
    found: Landslides,
    counts: np.ndarray,
) -> str:
    """A page on a segmentation.

    Parameters
    ----------
    record : mapping
        What the JSON report tells.
    card : ModelCard
        Of the model.
    grid : Grid
        Of the results.
    picture : numpy.ndarray
        (rows, cols, 3) uint8: the scene and its probability.
    found : Landslides
        The polygons.
    counts : numpy.ndarray
        (257,) cells by the highest multiple of 1/256 that their probability reaches.

    Returns
    -------
    str
        HTML with all pictures in it.
    """
    return page(
        "Landslides by segmentation",
        _TABLES,
        paragraph(_introduction(record, found)),
        figure(_map(grid, picture, found.likeliest), _MAP),
        heading("Landslides"),
        *_slides_table(found),
        heading("Probabilities"),
        figure(_histogram(counts, float(record["parameters"]["threshold"])), _HISTOGRAM),
        heading("The model: what it learned from, how well it does, and what it gets wrong"),
        *_model(card),
        heading("How this came about"),
        _provenance(record, grid),
    )


def _introduction(record: Mapping[str, Any], found: Landslides) -> str:
    result, used = record["result"], record["parameters"]
    share = 100 * result["landslide_pixels"] / max(result["valid_pixels"], 1)
    named = [Path(layer_settings(used[key]).path).name for key in ("image", "dem") if used[key] is not None]
    return (
        f"{found.count} landslides in {' and '.join(named)}, {found.area_m2 / 1e6:.3g} square kilometres together; "
        f"{share:.3g} % of the cells with data have a probability of {used['threshold']:.3g} or more. They are a "
        "model's findings, nobody's survey."
    )


def _map(grid: Grid, picture: np.ndarray, slides: Sequence[Slide]) -> str:
    rows, cols = picture.shape[:2]
    data = base64.b64encode(png(picture)).decode("ascii")
    drawn = "".join(_outline(number, slide, grid, rows, cols) for number, slide in enumerate(slides, 1))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" role="img" '
        f'viewBox="0 0 {cols} {rows}" width="{max(cols, _NARROWEST)}" '
        f'aria-label="map of the landslides"><image width="{cols}" height="{rows}" '
        f'xlink:href="data:image/png;base64,{data}"/>{drawn}</svg>'
    )


def _outline(number: int, slide: Slide, grid: Grid, rows: int, cols: int) -> str:
    """An outline of rings in pixels of the picture, and its number."""
    west, south, east, north = grid.bounds
    scale = np.array([cols / (east - west), rows / (north - south)])
    rings = (slide.outline.GetGeometryRef(index) for index in range(slide.outline.GetGeometryCount()))
    paths = []
    for ring in rings:
        points = (np.array(ring.GetPoints())[:, :2] - (west, north)) * (scale[0], -scale[1])
        paths.append("M" + "L".join(f"{x:.1f},{y:.1f}" for x, y in points) + "Z")
    inside = slide.outline.PointOnSurface()
    x, y = (inside.GetX() - west) * scale[0], (north - inside.GetY()) * scale[1]
    size = max(rows, cols) / 40
    label = (
        f'<text x="{x:.1f}" y="{y + size / 3:.1f}" font-size="{size:.1f}" font-family="sans-serif" '
        f'text-anchor="middle" fill="#5a1a08" stroke="#fff" stroke-width="{size / 6:.2f}" '
        f'paint-order="stroke">{number}</text>'
    )
    width = max(rows, cols) / 500
    return f'<path d="{"".join(paths)}" fill="none" stroke="#bd0026" stroke-width="{width:.2f}"/>{label}'


def _slides_table(found: Landslides) -> list[str]:
    if not found.count:
        return [paragraph("None was found.")]
    labels = [LABELS[name] for name in _COLUMNS]
    heads = ["", *(f"{said(label.name)} [{label.unit}]" if label.unit else label.name for label in labels)]
    rows = [
        (number, *(_shown(slide.values[name], LABELS[name].digits) for name in _COLUMNS))
        for number, slide in enumerate(found.likeliest[:_LISTED], 1)
    ]
    more = f"The {_LISTED} likeliest of {found.count}." if found.count > _LISTED else "The likeliest first."
    return [paragraph(more), table(rows, heads)]


def _shown(value: float | None, digits: int) -> Decimal | None:
    """With as many digits as mean something; None where nothing is known."""
    return Decimal(f"{value:.{digits}f}") if value is not None and math.isfinite(value) else None


def _histogram(counts: np.ndarray, threshold: float) -> str:
    steps = counts[:-1].reshape(_BINS, -1).sum(axis=1).astype(float)
    steps[-1] += counts[-1]
    edges = np.repeat(np.linspace(0, 1, _BINS + 1), 2)[1:-1]
    heights = np.log10(np.maximum(np.repeat(steps, 2), 1))
    top = float(max(heights.max(initial=1.0), 1.0))
    series = [Series("cells", edges, heights), Series(f"threshold {threshold:.3g}", [threshold] * 2, [0, top])]
    return line_chart(series, f"probability, in {_BINS} steps", "cells (power of ten)", (0, 1), (0, np.ceil(top)))


def _model(card: ModelCard) -> list[str]:
    sizes = ", ".join(f"{size:g}" for size in card.cell_size_m)
    unknown = said("its card does not say")
    rows = [
        ("Model", f"{said(card.name)} ({card.network})"),
        ("Trained on", str(card.training.get("data", unknown))),
        ("Cell sizes that it learned", f"{sizes} m" if sizes else unknown),
        ("Known to get wrong", said(card.limits or _LOOK)),
        ("Licence", card.licence),
        ("To be cited", card.citation),
    ]
    found = [table([(said(name), value) for name, value in rows if value], verbatim=True)]
    scores = [(name, values) for name, values in card.metrics.items() if isinstance(values, Mapping)]
    if scores:
        known = {key for _, values in scores for key in values}
        names = [key for key in SCORE_NAMES if key in known]
        rows = [(name, *(_shown(values.get(key), 3) for key in names)) for name, values in scores]
        heads = ["Measured on", *(SCORE_NAMES[key] for key in names)]
        found += [paragraph(_JUDGE), table(rows, heads)]
    else:
        found.append(paragraph("Its card tells no score: nobody knows how well it does."))
    return found


def _provenance(record: Mapping[str, Any], grid: Grid) -> str:
    used, model = record["parameters"], record["model"]
    rows = [(key.replace("_", " "), _text(value)) for key, value in used.items() if value is not None]
    rows += [(key.replace("_", " "), _text(value)) for key, value in record["polygons"].items()]
    rows += [("grid", str(grid)), ("checksum of the model (SHA-256)", str(model["sha256"]))]
    rows += [(f"version of {name}", _text(value)) for name, value in record["versions"].items()]
    result = record["result"]
    rows += [("device", str(result["device"])), ("seconds", result["seconds"])]
    return table(rows, verbatim=True)


def _text(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.6g}"
    return ", ".join(map(_text, value)) if isinstance(value, (list, tuple)) else str(value)
