"""A chart of lines and dots as SVG, with axes that can be read.

Written by hand because nobody is sure to have a library for it: QGIS itself does not use matplotlib. Debian's package
brings it along, but OSGeo4W installs it only for who chooses it, builds for macOS come without, and a Python that
trains outside QGIS may lack it as well.
"""

from __future__ import annotations

import html
import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from .html import said

WIDTH, HEIGHT = 640, 380
_LEFT, _RIGHT, _TOP, _BOTTOM = 72, 16, 14, 52  # margins
_LEGEND_LINE = 18
_COLOURS = ("#2a5db3", "#b3402a", "#2e8540", "#8a4fb0", "#c98a00", "#008b8b", "#555555")


@dataclass(frozen=True, eq=False)
class Series:
    """Points of one colour.

    Parameters
    ----------
    label : str
        What the legend calls them.
    x, y : (n,) sequences of float
        Where they lie; a line has a gap where one of both is not finite.
    dots : bool
        Draw separate dots instead of a line.
    sizes : (n,) sequence of float, optional
        Radii of the dots in pixels, 4 by default.
    """

    label: str
    x: Sequence[float] | np.ndarray
    y: Sequence[float] | np.ndarray
    dots: bool = False
    sizes: Sequence[float] | None = None


def line_chart(
    series: Sequence[Series],
    x_label: str,
    y_label: str,
    x_range: tuple[float, float] | None = None,
    y_range: tuple[float, float] | None = None,
) -> str:
    """Draw lines and dots in one frame, with ticks at round numbers and a legend below.

    Parameters
    ----------
    series : sequence of Series
        What is drawn, the last on top.
    x_label, y_label : str
        What the axes show, with its unit.
    x_range, y_range : (low, high), optional
        Ends of the axes, beyond which all is cut off; by default from the data, widened to the next ticks.

    Returns
    -------
    str
        An ``<svg>`` element of `WIDTH` pixels.
    """
    across = _axis([item.x for item in series], x_range)
    up = _axis([item.y for item in series], y_range)
    height = HEIGHT + _LEGEND_LINE * math.ceil(len(series) / 2)
    drawn = "".join(_drawn(item, across, up, _COLOURS[n % len(_COLOURS)]) for n, item in enumerate(series))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" width="{WIDTH}" height="{height}" '
        f'font-family="sans-serif" font-size="12"><clipPath id="frame"><rect {_frame(5)} fill="none"/></clipPath>'
        f'{_grid_lines(across, up)}<rect {_frame(0)} fill="none" stroke="#444"/><g clip-path="url(#frame)">{drawn}</g>'
        f"{_labels(x_label, y_label)}{_legend(series)}</svg>"
    )


def ticks(low: float, high: float, about: int = 6) -> np.ndarray:
    """Multiples of 1, 2 or 5 times a power of ten, for an axis.

    Parameters
    ----------
    low, high : float
        What the axis has to cover; high is above low.
    about : int, default 6
        Some so many are wanted.

    Returns
    -------
    np.ndarray
        In rising order, from below ``low`` to above ``high``.

    Examples
    --------
    >>> ticks(0.3, 9.7)
    array([ 0.,  2.,  4.,  6.,  8., 10.])
    """
    rough = (high - low) / about
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    first, last = math.floor(low / step + 1e-9), math.ceil(high / step - 1e-9)
    return np.round(np.arange(first, last + 1) * step, 12 - math.floor(math.log10(step)))


@dataclass(frozen=True)
class _Axis:
    low: float
    high: float
    ticks: tuple[float, ...]

    def share(self, values: ArrayLike) -> np.ndarray:
        """Place of ``values`` between the ends, 0..1."""
        return (np.asarray(values, float) - self.low) / (self.high - self.low)


def _axis(values: Sequence[Sequence[float] | np.ndarray], limits: tuple[float, float] | None) -> _Axis:
    if limits is None:
        known = np.concatenate([np.asarray(item, float) for item in values] or [np.zeros(0)])
        known = known[np.isfinite(known)]
        low, high = (float(known.min()), float(known.max())) if known.size else (0.0, 1.0)
        if 0 < low < 0.5 * high:
            low = 0.0
        if high - low <= 1e-12 * max(abs(low), abs(high)):
            low, high = low - 0.5 * (abs(low) or 1.0), high + 0.5 * (abs(high) or 1.0)
        marks = ticks(low, high)
        return _Axis(float(marks[0]), float(marks[-1]), tuple(marks))
    marks = ticks(*limits)
    inside = (marks >= limits[0]) & (marks <= limits[1])
    return _Axis(float(limits[0]), float(limits[1]), tuple(marks[inside]))


def _places(across: _Axis, up: _Axis, x: ArrayLike, y: ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    return (
        _LEFT + across.share(x) * (WIDTH - _LEFT - _RIGHT),
        HEIGHT - _BOTTOM - up.share(y) * (HEIGHT - _TOP - _BOTTOM),
    )


def _frame(margin: int) -> str:
    """The same in every chart, so that charts of one page may share the name of their clip path."""
    width, height = WIDTH - _LEFT - _RIGHT, HEIGHT - _TOP - _BOTTOM
    place = f'x="{_LEFT - margin}" y="{_TOP - margin}"'
    return f'{place} width="{width + 2 * margin}" height="{height + 2 * margin}"'


def _drawn(series: Series, across: _Axis, up: _Axis, colour: str) -> str:
    x, y = _places(across, up, series.x, series.y)
    known = np.isfinite(x) & np.isfinite(y)
    if series.dots:
        sizes = np.full(x.shape, 4.0) if series.sizes is None else np.asarray(series.sizes, float)
        dots = zip(x[known], y[known], sizes[known])
        return "".join(f'<circle cx="{a:.1f}" cy="{b:.1f}" r="{r:.1f}" fill="{colour}"/>' for a, b, r in dots)
    runs = np.split(np.arange(x.size), np.flatnonzero(~known))
    lines = (run[known[run]] for run in runs)
    return "".join(_line(x[run], y[run], colour) for run in lines if run.size)


def _line(x: np.ndarray, y: np.ndarray, colour: str) -> str:
    if x.size == 1:
        return f'<circle cx="{x[0]:.1f}" cy="{y[0]:.1f}" r="2" fill="{colour}"/>'
    points = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(x, y))
    return f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>'


def _grid_lines(across: _Axis, up: _Axis) -> str:
    bottom, right, found = HEIGHT - _BOTTOM, WIDTH - _RIGHT, []
    for value in across.ticks:
        x = float(_places(across, up, value, up.low)[0])
        found.append(f'<path d="M{x:.1f},{_TOP}V{bottom}" stroke="#ddd"/>')
        found.append(f'<text x="{x:.1f}" y="{bottom + 16}" text-anchor="middle">{value:.6g}</text>')
    for value in up.ticks:
        y = float(_places(across, up, across.low, value)[1])
        found.append(f'<path d="M{_LEFT},{y:.1f}H{right}" stroke="#ddd"/>')
        found.append(f'<text x="{_LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{value:.6g}</text>')
    return "".join(found)


def _labels(x_label: str, y_label: str) -> str:
    below, beside = (html.escape(said(label)) for label in (x_label, y_label))
    middle = (HEIGHT - _BOTTOM + _TOP) / 2
    return (
        f'<text x="{(WIDTH + _LEFT - _RIGHT) / 2}" y="{HEIGHT - 14}" text-anchor="middle">{below}</text>'
        f'<text transform="translate(16 {middle}) rotate(-90)" text-anchor="middle">{beside}</text>'
    )


def _legend(series: Sequence[Series]) -> str:
    found = []
    for index, item in enumerate(series):
        x, y = _LEFT + (index % 2) * (WIDTH - _LEFT) / 2, HEIGHT + 4 + _LEGEND_LINE * (index // 2)
        colour = _COLOURS[index % len(_COLOURS)]
        mark = (
            f'<circle cx="{x + 10}" cy="{y - 4}" r="4" fill="{colour}"/>'
            if item.dots
            else f'<path d="M{x},{y - 4}h20" stroke="{colour}" stroke-width="2"/>'
        )
        found.append(f'{mark}<text x="{x + 26}" y="{y}">{html.escape(said(item.label))}</text>')
    return "".join(found)
