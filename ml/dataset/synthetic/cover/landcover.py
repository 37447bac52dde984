"""What an aerial image shows of made-up land: light and shade, plants, fields and roads that blur its forms."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from scipy import ndimage

from ..landforms import fractal_noise, slope
from ..linear_forms import line_weight
from .exposure import hillshade

_CLIMATES = (  # reflectance (red, green, blue) of bare ground, grass and forest: made up after looking at aerial images
    ((0.42, 0.37, 0.30), (0.32, 0.35, 0.22), (0.17, 0.22, 0.15)),  # temperate
    ((0.47, 0.41, 0.33), (0.42, 0.38, 0.27), (0.27, 0.28, 0.20)),  # dry
    ((0.43, 0.30, 0.23), (0.36, 0.33, 0.21), (0.18, 0.22, 0.14)),  # red soil
    ((0.42, 0.32, 0.27), (0.45, 0.35, 0.29), (0.37, 0.27, 0.23)),  # without plants
)


class Surface(NamedTuple):
    """Ground that is to be painted."""

    dem: np.ndarray
    """(rows, cols): elevations in metres, row 0 in the north."""
    cell_m: float
    """Side of a cell in metres."""
    disturbed: np.ndarray
    """(rows, cols), 0 to 1: where old slides left moist, uneven ground on which other plants grow."""
    roads: np.ndarray
    """(rows, cols), 0 to 1: paved."""
    stripped: np.ndarray
    """(rows, cols), 0 to 1: where people or water laid the ground bare."""


def aerial_image(surface: Surface, generator: np.random.Generator) -> np.ndarray:
    """An aerial image of land under a random sun and climate.

    Parameters
    ----------
    surface : Surface
        To paint.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    np.ndarray
        uint8 (3, rows, cols): red, green, blue.
    """
    dem, cell_m, disturbed, roads, stripped = surface
    bare, grass, forest = (np.array(colour) for colour in _CLIMATES[generator.integers(len(_CLIMATES))])
    trees = _forest(dem, cell_m, disturbed, generator) * (1 - stripped)
    meadow = np.clip(0.6 + 0.35 * fractal_noise(dem.shape, generator, 1.4), 0, 1)
    colour = mixed(bare[:, None, None], grass[:, None, None], meadow)
    colour = mixed(colour, *_fields(dem, cell_m, grass, generator))
    crowns = fractal_noise(dem.shape, generator, 0.6, longest=max(3.0, 14 / cell_m), shortest=1.5)
    colour = mixed(colour, forest[:, None, None] * np.clip(1 + 0.3 * crowns, 0.35, 1.8), trees)
    colour = mixed(colour, 1.15 * bare[:, None, None], stripped)
    colour = mixed(colour, np.array([0.62, 0.60, 0.56])[:, None, None], roads)
    light = _light(dem, cell_m, trees, generator)
    return _exposed(colour * light, generator)


def mixed(below: np.ndarray, above: np.ndarray, weight: np.ndarray | float) -> np.ndarray:
    """Ground that something lies on.

    Parameters
    ----------
    below, above : np.ndarray
        (3, rows, cols), or what spreads to it: colours.
    weight : np.ndarray or float
        (rows, cols), or what spreads to it: 0 where only ``below`` is seen, 1 where only ``above``.
    """
    return below * (1 - weight) + above * weight


def _forest(dem: np.ndarray, cell_m: float, disturbed: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    patches = fractal_noise(dem.shape, generator, 1.4, longest=max(dem.shape) / 1.5)
    steepness = ndimage.gaussian_filter(slope(dem, cell_m), 20 / cell_m + 0.5)
    wish = patches + 2.5 * (steepness - steepness.mean()) / (steepness.std() + 1e-6) * 0.3
    wish = wish + generator.uniform(-0.8, 1.2) * disturbed - generator.uniform(-0.9, 1.6)
    return np.clip(0.5 + 1.3 * wish, 0, 1)


def _fields(
    dem: np.ndarray, cell_m: float, grass: np.ndarray, generator: np.random.Generator
) -> tuple[np.ndarray, np.ndarray]:
    """Colours (3, rows, cols) of a turned chequer of parcels with hedges, and their weight: gentle slopes only."""
    angle = generator.uniform(0, np.pi)
    rows, cols = np.indices(dem.shape) * cell_m
    along = rows * np.cos(angle) + cols * np.sin(angle)
    across = cols * np.cos(angle) - rows * np.sin(angle)
    length, width = generator.uniform(70, 200), generator.uniform(30, 90)
    strip = np.floor(across / width).astype(int)
    shift = generator.uniform(0, length, strip.max() - strip.min() + 1)[strip - strip.min()]
    parcel = np.floor((along + shift) / length).astype(int)
    crop = generator.uniform(0.75, 1.25, (3, 256))[:, (strip * 31 + parcel * 17) % 256]
    hedge = np.minimum(across % width, (along + shift) % length) < max(3.0, cell_m)
    gentle = ndimage.gaussian_filter(slope(dem, cell_m), 15 / cell_m + 0.5) < np.radians(generator.uniform(4, 13))
    weight = ndimage.gaussian_filter(gentle.astype(float), 2) * generator.uniform(0.3, 0.95)
    return grass[:, None, None] * np.where(hedge, 0.55, crop), weight


def _light(dem: np.ndarray, cell_m: float, trees: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    crowns = fractal_noise(dem.shape, generator, 0.8, longest=max(4.0, 18 / cell_m), shortest=2)
    height = generator.uniform(0.3, 1.0) * np.minimum(1.0, cell_m / 2)
    surface = ndimage.gaussian_filter(dem, 0.7) + trees * height * crowns
    altitude = generator.uniform(25, 60)
    sun = hillshade(surface, cell_m, generator.uniform(0, 360), altitude) / np.sin(np.radians(altitude))
    ambient = generator.uniform(0.1, 0.45)
    return ambient + (1 - ambient) * sun


def _exposed(radiance: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    haze = generator.uniform(0, 0.12) * np.array([0.8, 0.95, 1.15])[:, None, None]
    tint = generator.uniform(0.93, 1.07, (3, 1, 1))
    grain = generator.normal(0, generator.uniform(0.004, 0.02), radiance.shape)
    seen = (radiance * tint * generator.uniform(0.8, 1.35) + haze + grain).clip(0, 1) ** generator.uniform(0.8, 1.1)
    return np.round(255 * seen).astype(np.uint8)


def road(shape: tuple[int, ...], generator: np.random.Generator) -> np.ndarray:
    """A winding road from one side of a scene to the other.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the scene.
    generator : np.random.Generator
        The source of chance.

    Returns
    -------
    np.ndarray
        (n, 2) points as row and column, n twice the longer side.
    """
    longest = max(shape)
    along = np.linspace(0, 1, 2 * longest)
    bends = np.cumsum(generator.normal(0, 1, 9))
    sway = np.interp(along, np.linspace(0, 1, 9), bends - bends.mean())
    sway = ndimage.gaussian_filter1d(sway, longest / 8) * 0.06
    straight = generator.uniform(0.15, 0.85) + generator.uniform(-0.3, 0.3) * (along - 0.5) + sway
    first, second = along * (shape[0] - 1), straight * (shape[1] - 1)
    if generator.random() < 0.5:
        first, second = straight * (shape[0] - 1), along * (shape[1] - 1)
    return np.stack([first, second], axis=1)


def road_weight(shape: tuple[int, ...], path: np.ndarray, cell_m: float) -> np.ndarray:
    """How much of each cell is paved.

    Parameters
    ----------
    shape : (int, int)
        Rows and columns of the scene.
    path : np.ndarray
        (n, 2) points of the road as row and column.
    cell_m : float
        Side of a cell in metres.

    Returns
    -------
    np.ndarray
        (rows, cols), 0 to 1.
    """
    return np.minimum(1.0, 2 * line_weight(shape, path, max(1.0, 4 / cell_m)))
