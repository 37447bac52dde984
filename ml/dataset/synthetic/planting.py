"""Slides and lesser forms planted in made-up land."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

import numpy as np
from scipy import ndimage

from ...geodata.grid import Window
from .landforms import Slide, fractal_noise, make_slide, slope, terrace
from .linear_forms import downhill, gully


class Weathering(NamedTuple):
    """How slides look today."""

    degraded: float
    """Share of the slides that time has worn down, 0 to 1, see `degrade`."""
    levelled: bool
    """Whether a slide does away with the ridges and valleys that it moved, which matters where they are smaller."""
    generator: np.random.Generator
    """Of which ones are worn down, and how much."""


class Planted(NamedTuple):
    """Land with slides."""

    dem: np.ndarray
    """(rows, cols): elevations in metres."""
    label: np.ndarray
    """uint8 (rows, cols): 1 inside slides, else 0."""
    slides: tuple[Slide, ...]
    """As they were planted."""
    fresh: np.ndarray
    """bool (rows, cols): inside slides that are not degraded."""


def with_decoys(dem: np.ndarray, cell_m: float, generator: np.random.Generator) -> np.ndarray:
    """Terraces and gullies: about one of each per 25 ha (guess), so that no single edge or hollow means a slide.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres.
    cell_m : float
        Side of a cell in metres.
    generator : np.random.Generator
        Of all chance.
    """
    hectares = dem.size * cell_m**2 / 1e4
    often, fall = np.clip(hectares / 25, 1, 8), downhill(dem, max(2.0, 10 / cell_m))
    for _ in range(generator.poisson(often)):
        dem = terrace(dem, cell_m, tuple(generator.integers(0, dem.shape)), generator)
    for _ in range(generator.poisson(often)):
        dem = gully(dem, cell_m, tuple(generator.integers(0, dem.shape)), fall, generator)
    return dem


def with_slides(
    dem: np.ndarray,
    cell_m: float,
    share: float,
    generator: np.random.Generator,
    weathering: Weathering,
) -> Planted:
    """Land with slides until they cover a share of it.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres; it is left as it is.
    cell_m : float
        Side of a cell in metres.
    share : float
        Of the area, 0 to 0.5.
    generator : np.random.Generator
        Of all chance but the next.
    weathering : Weathering
        What became of the slides, and of the land that they moved.
    """
    dem, taken, fresh, slides = dem.copy(), np.zeros(dem.shape, bool), np.zeros(dem.shape, bool), []
    steep = slope(ndimage.gaussian_filter(dem, 30 / cell_m + 1), cell_m)
    extent_m = min(dem.shape) * cell_m
    apart_m = np.full(dem.shape, np.inf)
    for _ in range(200):
        missing = (share - taken.mean()) * (dem.size * cell_m**2)
        if missing <= 0:
            break
        centre = _steep_place(steep, generator)
        length_m, aspect = extent_m * generator.uniform(0.17, 0.6), generator.uniform(0.8, 2.4)
        if apart_m[centre] < 0.55 * length_m or length_m**2 / aspect * 0.7 > 1.5 * missing:
            continue
        slide = make_slide(dem, cell_m, centre, length_m, aspect, generator.random(), generator)
        place = slide.window.within(Window(0, 0, *dem.shape))
        if (taken[place] & slide.mask).any():
            continue
        old = weathering.generator.random() < weathering.degraded
        slide = degrade(slide, cell_m, weathering.generator) if old else slide
        if weathering.levelled:
            dem[place] = _levelled(dem[place], slide, cell_m, weathering.generator)
        dem[place] += slide.change
        taken[place] |= slide.mask
        fresh[place] |= slide.mask & (not old)
        slides.append(slide)
        apart_m = ndimage.distance_transform_edt(~taken) * cell_m
    return Planted(dem, taken.astype(np.uint8), tuple(slides), fresh)


def degrade(slide: Slide, cell_m: float, generator: np.random.Generator) -> Slide:
    """A slide as it looks after thousands of years: lower, its walls smoothed, its mass carried away here and there.

    What is left is 0.35 to 0.8 of the depth, smoothed by a Gaussian of 0.3 to 1 depths (guesses).

    Parameters
    ----------
    slide : Slide
        As it came down.
    cell_m : float
        Side of a cell in metres.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Slide
        Of the same outline.
    """
    left = generator.uniform(0.35, 0.8)
    worn = ndimage.gaussian_filter(left * slide.change, generator.uniform(0.3, 1.0) * slide.depth_m / cell_m)
    long = slide.length_m / cell_m
    hollows = fractal_noise(slide.window.shape, generator, 2.0, longest=long, shortest=long / 10).clip(0, 2)
    inside = ndimage.gaussian_filter(slide.mask.astype(float), max(1.0, long / 25))
    cut = generator.uniform(0.0, 0.2) * left * slide.depth_m * hollows * inside
    return replace(slide, change=worn - cut, depth_m=left * slide.depth_m)


def _levelled(dem: np.ndarray, slide: Slide, cell_m: float, generator: np.random.Generator) -> np.ndarray:
    """``dem`` (the slide's window) with 30 to 80 % of its ridges and valleys gone inside the outline, where the mass
    lies uneven (guesses).
    """
    long = slide.length_m / cell_m
    smooth = ndimage.gaussian_filter(dem, max(1.2, long / 14), mode="nearest", truncate=3)
    fine = dem - ndimage.gaussian_filter(dem, 1.2)
    uneven = fractal_noise(dem.shape, generator, 1.5, longest=max(6.0, long / 4), shortest=3)
    smooth = smooth + fine + generator.uniform(0.01, 0.06) * slide.depth_m * uneven
    weight = generator.uniform(0.3, 0.8) * ndimage.gaussian_filter(slide.mask.astype(float), max(0.7, long / 60))
    return dem + weight * (smooth - dem)


def _steep_place(steep: np.ndarray, generator: np.random.Generator) -> tuple[int, int]:
    """The steepest of four random cells (row, column): slides are rare on gentle ground and do occur there."""
    rows, cols = (generator.integers(size // 10, size - size // 10, 4) for size in steep.shape)
    best = int(np.argmax(steep[rows, cols]))
    return int(rows[best]), int(cols[best])
