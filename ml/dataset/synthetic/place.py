"""Land, a place on it where a form goes, and the surfaces that forms are made of."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import ndimage

from ...geodata.grid import Window
from .landforms import fall_line, fractal_noise, slope_axes


class Ground(NamedTuple):
    """Land and what lies bare of it."""

    dem: np.ndarray
    """(rows, cols): elevations in metres."""
    stripped: np.ndarray
    """(rows, cols), 0 to 1: where people or water laid the ground bare."""


class Place(NamedTuple):
    """Where a form goes, and how large it is."""

    centre: tuple[int, int]
    """Row and column."""
    size_m: float
    """Its width or length in metres."""
    cell_m: float
    """Side of a cell in metres."""


def axes_at(dem: np.ndarray, place: Place, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Metres down the slope and across it from the place's centre, (rows, cols) each, turned a little by chance.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    place : Place
        Where, and how large.
    generator : numpy.random.Generator
        Of all chance.
    """
    scale = max(2.0, place.size_m / 6 / place.cell_m)
    thin = max(1, int(scale / 3))
    centre = place.centre[0] // thin, place.centre[1] // thin
    row, col = fall_line(dem[::thin, ::thin], centre, scale / thin)
    turn = generator.normal(0, 0.2)
    turned = (row * np.cos(turn) - col * np.sin(turn), row * np.sin(turn) + col * np.cos(turn))
    return slope_axes(Window(0, 0, *dem.shape), place.centre, turned, place.cell_m)


def height_at(dem: np.ndarray, place: Place, along: np.ndarray, metres: float) -> float:
    """The height some metres down the slope from the place's centre, or at the scene's edge.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    place : Place
        Where, and how large.
    along : (rows, cols) array
        Metres down the slope, as `axes_at` gives them.
    metres : float
        How far down.
    """
    near = np.hypot(*(np.indices(dem.shape) - np.array(place.centre)[:, None, None])) * place.cell_m
    return float(dem.flat[np.argmin(np.abs(along - metres) + np.abs(near - metres))])


def stepped(
    dem: np.ndarray, place: Place, thick: float, dip: float, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """``dem`` in steps ``thick`` metres high around a place, and where (0 to 1) their risers are.

    Parameters
    ----------
    dem : (rows, cols) array
        Metres.
    place : Place
        Where, and how large.
    thick : float
        Metres.
    dip : float
        Metres that a step falls by across the slope, for each metre.
    generator : numpy.random.Generator
        Of all chance.
    """
    along, across = axes_at(dem, place, generator)
    smooth = ndimage.gaussian_filter(dem, 2.0)
    level = (smooth + dip * across) / thick + 0.15 * fractal_noise(dem.shape, generator, 2.0)
    part = level - np.floor(level)
    share = generator.uniform(0.15, 0.35)  # of a step's width that its riser takes
    riser = soft_step((part - 1 + share / 2) / (share / 2), 0.25)
    ragged = np.hypot(along, across) / (place.size_m / 2) + 0.25 * fractal_noise(dem.shape, generator, 1.8)
    weight = soft_step(1 - ragged, 0.08) * generator.uniform(0.5, 0.95)
    return dem + weight * thick * (riser - part), weight * 4 * riser * (1 - riser)


def lower_of(first: np.ndarray, second: np.ndarray, blend: float) -> np.ndarray:
    """The lower of two surfaces, their edge rounded over about ``blend`` metres.

    Parameters
    ----------
    first, second : (rows, cols) array
        Metres.
    blend : float
        Above 0.
    """
    apart = np.abs(first - second)
    return np.minimum(first, second) - 0.25 * np.maximum(0, blend - apart) ** 2 / max(blend, 1e-9)


def soft_step(values: np.ndarray, width: float) -> np.ndarray:
    """0 below, 1 above 0, softened over ``width``.

    Parameters
    ----------
    values : array
        Of any shape.
    width : float
        In their units, above 0.
    """
    return 1 / (1 + np.exp(-np.clip(values / width, -30, 30)))
