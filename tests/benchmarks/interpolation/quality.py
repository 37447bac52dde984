"""How close to a fine DEM each method comes that knows only a coarse one made from it."""

from __future__ import annotations

import numpy as np
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource, GdalSource
from relicslide.ml.kriging.choose_method import choose_method
from relicslide.ml.kriging.resample import Resampled

from . import land

METHODS = ("bilinear", "cubicspline", "cubic", "lanczos", "kriging", "universal_kriging", "area_kriging")
_MARGIN = 4  # coarse cells left out at the edge


def print_quality(lidar: str | None) -> None:
    """Errors of heights (metres) and slopes (degrees), root mean square, by ratio, kind of DEM and method."""
    if lidar:
        source = GdalSource(lidar, dtype=np.float64)
        whole = source.read(source.grid.window)[0]
    else:
        whole = land.relief(900, 2.2).astype(float)
    print(f"\n{'RMSE: heights in m / slopes in degrees':38s}" + "".join(f"{method:>19s}" for method in METHODS))
    for ratio in (30, 10, 5):
        rows, cols = (size // ratio * ratio for size in whole.shape)
        for name, coarse in coarse_dems(whole[:rows, :cols], ratio).items():
            _print_row(f"{ratio} m, {name}", coarse, whole[:rows, :cols], ratio)


def coarse_dems(truth: np.ndarray, ratio: int) -> dict[str, np.ndarray]:
    """A coarse DEM that is averaged, one with noise added, and one sampled at points (where a cell has a middle)."""
    mean = truth.reshape(truth.shape[0] // ratio, ratio, -1, ratio).mean(axis=(1, 3))
    coarse = {"averaged": mean, "averaged, noise of 1 m": mean + np.random.default_rng(0).normal(size=mean.shape)}
    middle = slice(ratio // 2, None, ratio)
    if ratio % 2:
        return {**coarse, "sampled at points": truth[middle, middle]}
    sampled = truth[ratio // 2 - 1 :: ratio], truth[ratio // 2 :: ratio]
    corners = [half[:, start::ratio] for half in sampled for start in (ratio // 2 - 1, ratio // 2)]
    return {**coarse, "sampled at points": np.mean(corners, axis=0)}


def _print_row(name: str, values: np.ndarray, truth: np.ndarray, ratio: int) -> None:
    grid = Grid(values.shape, (0.0, 0.0), (float(ratio), float(ratio)))
    fine, source = Grid(truth.shape, (0.0, 0.0), (1.0, 1.0)), ArraySource(values, grid)
    cells, errors = [], {}
    for method in METHODS:
        found = Resampled(source, fine, method).read(fine.window)[0]
        errors[method] = _error(found, truth, ratio)
        cells.append(f"{errors[method]:.4f} / {_error(_slope(found), _slope(truth), ratio):.2f}")
    method = choose_method(source).method
    auto = errors[method] / min(errors.values())
    print(
        f"{name:38s}"
        + "".join(f"{cell:>19s}" for cell in cells)
        + f"  auto takes {method}, {auto:.3f} times the least",
        flush=True,
    )


def _error(found: np.ndarray, truth: np.ndarray, ratio: int) -> float:
    inner = slice(_MARGIN * ratio, -_MARGIN * ratio)
    return float(np.sqrt(np.mean((found - truth)[inner, inner] ** 2)))


def _slope(heights: np.ndarray) -> np.ndarray:
    """Degrees, of cells of 1 m."""
    return np.degrees(np.arctan(np.hypot(*np.gradient(heights))))
