"""What people cut into slopes: level fields, quarries and roads."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .landforms import fractal_noise, slope
from .linear_forms import bench, downhill, downhill_path, line_weight
from .place import Ground, Place, axes_at, height_at, soft_step, stepped


def field_terraces(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """A flight of level fields with low, partly bare risers.

    Parameters
    ----------
    ground : Ground
        What they are built on.
    place : Place
        Their middle and width.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one.
    """
    near = slope(ndimage.gaussian_filter(ground.dem, 20 / place.cell_m + 1), place.cell_m)[place.centre]
    thick = max(generator.uniform(1.5, 5), generator.uniform(4, 7) * place.cell_m * np.tan(near))
    dem, riser = stepped(ground.dem, place, thick, 0.0, generator)
    return Ground(dem, np.maximum(ground.stripped, generator.uniform(0, 0.6) * riser))


def quarry(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """A pit with a level floor and benched walls, cut into the slope, and a heap of waste below it.

    Parameters
    ----------
    ground : Ground
        What it is dug into.
    place : Place
        Its middle and width.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one, bare in the pit and on the heap.
    """
    dem, half = ground.dem, place.size_m / 2
    along, across = axes_at(dem, place, generator)
    aspect, ragged = generator.uniform(0.6, 1.6), fractal_noise(dem.shape, generator, 1.6, longest=half / place.cell_m)
    distance = (np.abs(along) ** 3 + np.abs(across * aspect) ** 3) ** (1 / 3) * (1 + 0.06 * ragged)
    height = generator.uniform(6, 15) * max(1.0, place.cell_m / 5)
    benches = np.maximum(0, distance - 0.55 * half) * np.tan(np.radians(generator.uniform(38, 60)))
    whole = np.floor(benches / height)
    benches = height * (whole + soft_step((benches / height - whole - 0.6) / 0.2, 1.0))
    floor = height_at(dem, place, along, 0.5 * half)
    pit = np.where(distance < 1.6 * half, floor + benches, np.inf)
    dug = np.minimum(dem, pit)
    heap_at = np.hypot(along - 1.5 * half, across - generator.uniform(-0.6, 0.6) * half)
    heap = (0.5 * half - heap_at).clip(0, 0.25 * half) * np.tan(np.radians(34)) * (generator.random() < 0.6)
    bare = ndimage.gaussian_filter(((dem - dug > 0.5) | (heap > 0)).astype(float), 0.6)
    dem = ndimage.gaussian_filter(dug - dem, 0.5) + dem + heap
    return Ground(dem, np.maximum(ground.stripped, generator.uniform(0.6, 1) * bare))


def mountain_road(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """An unpaved road along the slope with hairpin bends, cut into it, its upper side bare.

    Parameters
    ----------
    ground : Ground
        What it is cut into.
    place : Place
        Where it begins, and how long a stretch between two bends is.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one.
    """
    dem, cell = ground.dem, place.cell_m
    fall = downhill(dem, max(3.0, 25 / cell))
    grade = np.radians(generator.uniform(4, 14))
    level, start, paths = np.stack([-fall[1], fall[0]]), place.centre, []
    for leg in range(generator.integers(1, 6)):
        way = np.cos(grade) * level * (-1) ** leg + np.sin(grade) * fall
        path = downhill_path(way, start, int(generator.uniform(0.6, 1) * place.size_m / cell))
        if len(path) < 2:
            break
        paths.append(path)
        start = round(path[-1][0]), round(path[-1][1])
    if not paths:
        return ground
    path, width = np.concatenate(paths), max(generator.uniform(4, 9), 1.2 * cell)
    cut = line_weight(dem.shape, path, width / cell + 0.7)
    bare = generator.uniform(0.4, 1) * np.minimum(1, 1.6 * cut)
    return Ground(bench(dem, cell, path, width), np.maximum(ground.stripped, bare))
