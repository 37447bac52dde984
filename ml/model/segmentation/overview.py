"""Small pictures of a scene and its probability, whatever its size."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ...geodata.gdal_bindings import gdal
from ...geodata.grid import Grid, Window
from ...geodata.plausibility.layer_settings import layer_settings

LONGEST = 1000
"""Pixels of a picture's longer side at most."""
_RED = np.array([(255, 255, 178), (254, 204, 92), (253, 141, 60), (189, 0, 38)], float)  # ColorBrewer's YlOrRd
_AT, _OPACITY = (0.2, 0.5, 0.7, 1.0), (0.0, 0.45, 0.6, 0.7)


def seen_size(grid: Grid) -> tuple[int, int]:
    """Rows and columns of a picture of a grid.

    Parameters
    ----------
    grid : Grid
        Of any size.
    """
    factor = max(1.0, max(grid.shape) / LONGEST)
    return max(1, round(grid.shape[0] / factor)), max(1, round(grid.shape[1] / factor))


def ground_picture(path: str | Path, bands: tuple[int, ...], region: Window, size: tuple[int, int]) -> np.ndarray:
    """A grey picture of an image, or of a DEM by its shading, seen by its nearest cells.

    Parameters
    ----------
    path : str or Path
        Of the raster.
    bands : tuple of int
        Of the image, from 1; none: it is a DEM.
    region : Window
        Of its cells.
    size : (int, int)
        Rows and columns of the picture.

    Returns
    -------
    numpy.ndarray
        (rows, cols) uint8.
    """
    dataset = gdal.OpenEx(layer_settings(path).path, gdal.OF_RASTER)
    place = {
        **dict(xoff=int(region.col), yoff=int(region.row), win_xsize=int(region.cols), win_ysize=int(region.rows)),
        **dict(buf_xsize=size[1], buf_ysize=size[0]),
    }
    layers = []
    for number in bands or (1,):
        band = dataset.GetRasterBand(number)
        values = band.ReadAsArray(**place).astype(float)
        mask = band.GetMaskBand().ReadAsArray(**place)
        layers.append(np.where((mask > 0) & np.isfinite(values), values, np.nan))
    values = np.mean(layers, axis=0)
    if not bands:
        down, right = np.gradient(values) if min(size) > 1 else (np.zeros(size), np.zeros(size))
        values = down + right  # lit from the north-west
    known = values[np.isfinite(values)]
    low, high = np.percentile(known, (2, 98)) if known.size else (0.0, 1.0)
    grey = (values - low) / max(high - low, 1e-12)
    return np.where(np.isfinite(grey), np.clip(grey, 0, 1) * 200 + 40, 255).astype(np.uint8)


def picture_of(ground: np.ndarray, probability: gdal.Dataset) -> np.ndarray:
    """A probability laid over the ground, from clear to red.

    Parameters
    ----------
    ground : numpy.ndarray
        (rows, cols) uint8.
    probability : gdal.Dataset
        Of the same place; its first band is 0..1.

    Returns
    -------
    numpy.ndarray
        (rows, cols, 3) uint8.
    """
    rows, cols = ground.shape
    chance = np.nan_to_num(probability.GetRasterBand(1).ReadAsArray(buf_xsize=cols, buf_ysize=rows))
    opacity = np.interp(chance, _AT, _OPACITY)[..., None]
    colour = np.stack([np.interp(chance, _AT, _RED[:, band]) for band in range(3)], axis=-1)
    return (colour * opacity + ground[..., None] * (1 - opacity)).round().astype(np.uint8)
