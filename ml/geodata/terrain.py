"""Slope and aspect of a DEM."""

from __future__ import annotations

import numpy as np

from .grid import Grid, Window


def gradient(dem: np.ndarray, grid: Grid, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Rise per metre towards the east and towards the north, (rows, cols) each, of dem (rows, cols) metres at
    ``window``.

    Central differences, one-sided at the window's border; a side of one cell has no rise.
    """
    width, height = grid.metres(np.arange(window.rows) + window.row)
    east = np.gradient(dem, axis=1) if window.cols > 1 else np.zeros_like(dem)
    south = np.gradient(dem, axis=0) if window.rows > 1 else np.zeros_like(dem)
    return east / width[:, None], -south / height[:, None]


def slope_degrees(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Angle against the horizontal, 0..90."""
    return np.degrees(np.arctan(np.hypot(east, north)))


def aspect_degrees(east: np.ndarray, north: np.ndarray) -> np.ndarray:
    """Compass direction of steepest descent, clockwise from north, 0..360; NaN where it is level."""
    level = (east == 0) & (north == 0)
    return np.where(level, np.nan, np.degrees(np.arctan2(-np.asarray(east), -np.asarray(north))) % 360)
