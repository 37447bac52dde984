"""A raster of a whole turn of longitudes, begun at another one: `without_seam`."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..crs import Transform, same_crs, whole_turn
from ..grid import Grid, Window
from ..source import RasterSource, boundless

_PLACES = 9  # along each side of a grid that is looked at


class RoundTheGlobe:
    """A raster of a whole turn as it is where its columns begin at another longitude.

    Parameters
    ----------
    source : RasterSource
        Whose columns go once round.
    first : int
        Its column, which may be negative, that becomes the first.
    """

    def __init__(self, source: RasterSource, first: int) -> None:
        self._source, self._first, self.bands = source, first, source.bands
        self._dtype = source.read(Window(0, 0, 1, 1)).dtype
        (x, y), (dx, _) = source.grid.origin, source.grid.cell
        self.grid = replace(source.grid, origin=(x + first * dx, y))

    def read(self, window: Window) -> np.ndarray:
        """(bands, rows, cols), NaN where there is no data.

        Parameters
        ----------
        window : Window
            It may reach outside the grid.
        """
        return boundless(window, self.grid, self.bands, self._dtype, self._turned)

    def _turned(self, inner: Window) -> np.ndarray:
        many = self.grid.shape[1]
        begin = (inner.col + self._first) % many
        before = min(inner.cols, many - begin)
        parts = [replace(inner, col=begin, cols=before), replace(inner, col=0, cols=inner.cols - before)]
        return np.concatenate([self._source.read(part) for part in parts if part.cols], axis=2)


def without_seam(source: RasterSource, target: Grid) -> RasterSource:
    """A raster for a grid that lies across both its ends.

    Parameters
    ----------
    source : RasterSource
        Any.
    target : Grid
        Onto which it is going to be interpolated.

    Returns
    -------
    RasterSource
        Itself, but where it goes once round and the target crosses the longitude at which it begins: with the target in
        its middle.
    """
    turn, (_, many), cell = whole_turn(source.grid.crs), source.grid.shape, source.grid.cell[0]
    if not turn or abs(many * cell - turn) > cell / 2:
        return source
    rows, cols = (np.linspace(-0.5, size - 0.5, _PLACES) for size in target.shape)
    x = np.broadcast_to(target.x(cols)[None, :], (_PLACES, _PLACES))
    y = np.broadcast_to(target.y(rows)[:, None], (_PLACES, _PLACES))
    if not same_crs(target.crs, source.grid.crs):
        x, y = Transform(target.crs, source.grid.crs)(x, y)
    if not np.isfinite(x).any():
        return source
    middle = x.flat[np.flatnonzero(np.isfinite(x))[np.isfinite(x).sum() // 2]]
    x = x - turn * np.round((x - middle) / turn)
    west, east = float(np.nanmin(x)), float(np.nanmax(x))
    bounds = source.grid.bounds
    turns = turn * np.floor(((west + east) / 2 - bounds.west) / turn)
    if west - turns >= bounds.west and east - turns <= bounds.east or east - west > turn / 2:
        return source
    return RoundTheGlobe(source, round(((west + east) / 2 - bounds.west) / cell - many / 2))
