"""Landforms that look like landslides and are none: cirques, cliffs, terraces, gullies, fans, quarries and roads.

Each form is as large as chance has it between what is usual in nature and what the scene can hold. Sizes and shares
that no source fixes are guesses.
"""

from __future__ import annotations

from typing import Callable

import numpy as np
from scipy import ndimage

from .landforms import fractal_noise
from .linear_forms import downhill, downhill_path, line_weight
from .made_by_people import field_terraces, mountain_road, quarry
from .place import Ground, Place, axes_at, height_at, lower_of, soft_step, stepped


def with_negatives(dem: np.ndarray, cell_m: float, often: float, generator: np.random.Generator) -> Ground:
    """Land with forms that must not be called landslides.

    Parameters
    ----------
    dem : np.ndarray
        (rows, cols): elevations in metres.
    cell_m : float
        Side of a cell in metres.
    often : float
        How many forms there are on average (Poisson), each of a kind that chance chooses.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        Of the same shape.
    """
    ground = Ground(dem, np.zeros(dem.shape))
    extent_m = min(dem.shape) * cell_m
    for _ in range(generator.poisson(often)):
        form, (usual, largest) = list(_FORMS.items())[generator.integers(len(_FORMS))]
        low, high = max(usual, 10 * cell_m, extent_m / 12), min(largest, 0.8 * extent_m)
        if low < high:
            size_m = float(np.exp(generator.uniform(np.log(low), np.log(high))))
            ground = form(ground, Place(_hillside(ground.dem, generator), size_m, cell_m), generator)
    return ground


def cirque(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """An armchair hollow: a steep, arcuate headwall, a flat floor, and perhaps a moraine across its mouth.

    Parameters
    ----------
    ground : Ground
        What it is carved into.
    place : Place
        Its middle and width.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one.
    """
    dem, radius = ground.dem, place.size_m / 2
    along, across = axes_at(dem, place, generator)
    distance = np.hypot(along * generator.uniform(0.8, 1.1), across) / radius
    bearing = fractal_noise(dem.shape, generator, 2.0, longest=place.size_m / place.cell_m)
    distance = distance * (1 + 0.08 * bearing)
    lip = height_at(dem, place, along, 0.7 * radius)
    wall = generator.uniform(0.4, 0.8) * radius * distance ** generator.uniform(3, 6)
    bowl = lip - generator.uniform(0, 0.06) * radius + wall + 0.05 * np.maximum(0, -along)
    carved = lower_of(dem, bowl, 0.03 * radius)
    if generator.random() < 0.5:
        ridge = np.exp(-(((distance - 0.9) / 0.07) ** 2)) * soft_step(along / radius - 0.3, 0.15)
        carved = carved + generator.uniform(0.02, 0.06) * radius * ridge
    return Ground(carved, ground.stripped)


def cliffs(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """Beds of hard rock that stand out as walls along the slope, with benches between.

    Parameters
    ----------
    ground : Ground
        What they stand in.
    place : Place
        The middle and width of where they are seen; a bed is a twentieth to a fifth as thick.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one.
    """
    thick = place.size_m * generator.uniform(0.05, 0.2)
    dip = np.tan(np.radians(generator.uniform(0, 12)))
    return Ground(stepped(ground.dem, place, thick, dip, generator)[0], ground.stripped)


def ravines(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """Two to six gullies side by side that run down to where they end or meet.

    Parameters
    ----------
    ground : Ground
        What they are cut into.
    place : Place
        Where they begin, and how long they are.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one.
    """
    dem, stripped, cell = ground.dem, ground.stripped, place.cell_m
    fall = downhill(dem, np.clip(place.size_m / 15 / cell, 2, 8))
    for _ in range(generator.integers(2, 7)):
        aside = generator.normal(0, 0.25 * place.size_m / cell, 2)
        row, col = np.rint(place.centre + aside).clip(0, np.array(dem.shape) - 1).astype(int).tolist()
        path = downhill_path(fall, (row, col), int(generator.uniform(0.4, 1.0) * place.size_m / cell))
        width = place.size_m * generator.uniform(0.02, 0.06)
        cut = line_weight(dem.shape, path, max(width / cell, 1.5))
        dem = dem - generator.uniform(0.2, 0.5) * width * ndimage.gaussian_filter(cut, 0.6)
        stripped = np.maximum(stripped, generator.uniform(0, 0.8) * np.clip(2.5 * cut - 1.2, 0, 1))
    return Ground(dem, stripped)


def fan(ground: Ground, place: Place, generator: np.random.Generator) -> Ground:
    """A fan of what a stream brought (4 to 12 degrees) or a cone of scree (28 to 35 degrees).

    Parameters
    ----------
    ground : Ground
        What it lies on.
    place : Place
        Its apex, and how far it reaches.
    generator : np.random.Generator
        Of all chance.

    Returns
    -------
    Ground
        A new one.
    """
    dem = ground.dem
    along, across = axes_at(dem, place, generator)
    steep = generator.uniform(4, 12) if generator.random() < 0.6 else generator.uniform(28, 35)
    apex = dem[place.centre] + generator.uniform(0.01, 0.06) * place.size_m
    lobes = 1 + 0.05 * fractal_noise(dem.shape, generator, 1.8, longest=place.size_m / 4 / place.cell_m)
    distance = np.hypot(along, across) * lobes
    open_ = np.arctan2(np.abs(across), along) < np.radians(generator.uniform(35, 80))
    cone = apex - distance * np.tan(np.radians(steep))
    raised = -lower_of(-dem, -cone, 0.01 * place.size_m) - dem
    reach = soft_step(0.85 - distance / place.size_m, 0.05) * ndimage.gaussian_filter(open_.astype(float), 2.0)
    return Ground(dem + ndimage.gaussian_filter(raised * reach, 1.0), ground.stripped)


_Form = Callable[[Ground, Place, np.random.Generator], Ground]
_FORMS: dict[_Form, tuple[float, float]] = {  # with the smallest and the largest usual size in metres
    cirque: (150, 1500),
    cliffs: (150, 6000),
    field_terraces: (80, 1500),
    ravines: (80, 2500),
    fan: (60, 2500),
    quarry: (80, 700),
    mountain_road: (150, 2000),
}


def _hillside(dem: np.ndarray, generator: np.random.Generator) -> tuple[int, int]:
    """A random cell (row, column) that is no nearer to the edge than a tenth of the scene."""
    row, col = (int(generator.integers(size // 10, size - size // 10)) for size in dem.shape)
    return row, col
