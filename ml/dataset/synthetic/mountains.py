"""Relief of mountains: branching valleys that rivers cut into rising land, and sharp ridges between."""

from __future__ import annotations

import numpy as np
from scipy import ndimage, sparse
from scipy.sparse.linalg import splu

from .landforms import fractal_noise, slope

_NODES = 100  # along a side of the lattice on which rivers run: some 10,000 in all, which takes a second
_COAST = 4  # nodes at the edge that look like one
_STEPS = 26  # of time: by then rivers have reached all of the land
_AROUND = [(row, col) for row in (-1, 0, 1) for col in (-1, 0, 1) if row or col]


def mountains(shape: tuple[int, ...], cell_m: float, generator: np.random.Generator, grain: float = 1.0) -> np.ndarray:
    """Mountains with a mean slope of 16 to 34 degrees (guess).

    Land rises evenly while rivers cut down by the stream-power law, ever deeper the more land they drain; solved
    implicitly (Braun and Willett 2013, Geomorphology 180-181: 170-179). Noise stands for what is finer.

    Parameters
    ----------
    shape : tuple of int
        Rows and columns.
    cell_m : float
        Side of a cell in metres.
    generator : np.random.Generator
        Of all chance.
    grain : float, default 1
        How many times as many valleys there are as the few that cross the land where it is 1.

    Returns
    -------
    np.ndarray
        float64 (rows, cols): elevations in metres.
    """
    extent = max(shape)
    seen = int(np.clip(_NODES * 0.45 * grain**0.4, 32, _NODES - 2 * _COAST))  # nodes along the scene
    broad = fractal_noise((_NODES, _NODES), generator, 2.0, longest=_NODES / 1.5)
    eroded = _eroded(broad * generator.uniform(2, 8), generator)
    top, left = generator.integers(_COAST, _NODES - _COAST - seen + 1, 2)
    land = ndimage.zoom(eroded[top : top + seen, left : left + seen], extent / seen, order=3, mode="nearest")
    land = land[: shape[0], : shape[1]]
    ribs = np.abs(fractal_noise(shape, generator, 1.9, longest=6 * extent / seen))
    land = ndimage.gaussian_filter(land, 0.3 * extent / seen) - generator.uniform(0.0, 0.12) * land.std() * ribs
    land = land * (np.tan(np.radians(generator.uniform(16, 34))) / np.tan(slope(land, cell_m)).mean())
    rough = fractal_noise(shape, generator, 1.7, longest=max(8.0, 120 / cell_m), shortest=3)
    return land + 0.04 * cell_m * rough + generator.uniform(800, 3000)


def _eroded(land: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """``land`` (rows, cols) after rivers have cut it for `_STEPS` steps; its outermost cells are sea level."""
    inner = np.zeros(land.shape, bool)
    inner[1:-1, 1:-1] = True
    heights = np.where(inner, land - land.min() + 0.1 * generator.random(land.shape), 0.0).ravel()
    inner = inner.ravel()
    strength, exponent = generator.uniform(0.4, 1.0), generator.uniform(0.4, 0.5)
    identity = sparse.identity(land.size, format="csc")
    nodes = np.arange(land.size)
    for _ in range(_STEPS):
        crept = ndimage.gaussian_filter(heights.reshape(land.shape), 0.35)
        heights = np.where(inner, crept.ravel(), 0.0)
        lowest, distance = _receivers(crept, generator)
        flows = (lowest != nodes) & inner
        into = sparse.csc_matrix((flows.astype(float), (lowest, nodes)), shape=identity.shape)
        drained = splu(sparse.csc_matrix(identity - into)).solve(np.ones(land.size))
        factor = np.where(flows, strength * drained**exponent / distance, 0.0)
        onto = sparse.csc_matrix((factor, (nodes, lowest)), shape=identity.shape)
        step = sparse.csc_matrix(sparse.diags(1 + factor) - onto)
        heights = splu(step).solve(heights + inner * 1.0)
    return heights.reshape(land.shape)


def _receivers(heights: np.ndarray, generator: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The neighbour (a flat index) to which each cell falls most steeply, or nearly so; itself in a pit. And how
    far that is.
    """
    padded = np.pad(heights, 1, constant_values=np.inf)
    rows, cols = heights.shape
    index = np.arange(heights.size).reshape(heights.shape)
    best, lowest, distance = np.zeros(heights.shape), index.copy(), np.ones(heights.shape)
    for row, col in _AROUND:
        far = np.hypot(row, col)
        fall = (heights - padded[1 + row : 1 + row + rows, 1 + col : 1 + col + cols]) / far
        fall = fall * generator.uniform(0.6, 1.0, heights.shape)  # so that rivers keep to no eight directions
        steeper = fall > best
        best, distance = np.where(steeper, fall, best), np.where(steeper, far, distance)
        lowest = np.where(steeper, index + row * cols + col, lowest)
    return lowest.ravel(), distance.ravel()
