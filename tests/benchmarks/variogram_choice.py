"""Which rule finds the variogram that interpolates best: the leave-one-out error, or the residual of the fit?

    python tests/benchmarks/variogram_choice.py [DEM ...]

Each DEM (GeoTIFF in metres; default: a made-up surface) is made coarser 3, 5 and 9 times, averaged (for area_kriging),
with noise of 1 m added, or sampled at points (for kriging). Every candidate of ``auto`` interpolates it back; the table
has the error of the candidate that a rule takes, in units of the best candidate's.
"""

from __future__ import annotations

import argparse

import numpy as np
from interpolation import land
from interpolation.quality import coarse_dems
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.source import ArraySource, GdalSource
from relicslide.ml.kriging.choose_variogram import Candidate, Choice, choose_variogram
from relicslide.ml.kriging.resample import Resampled

RULES = {
    "leave-one-out": lambda found: found.validation.rmse,
    "residual": lambda found: found.residual,
    "residual, no nugget": lambda found: found.residual if found.variogram.nugget == 0 else np.inf,
}
RATIOS = (3, 5, 9)
_LARGEST = 900  # cells of a side of a DEM that are used
_MARGIN = 6  # coarse cells left out at the edge


def read(path: str) -> tuple[np.ndarray, float]:
    """The first cells of a DEM, and their size in metres."""
    source = GdalSource(path, dtype=np.float64)
    values = source.read(source.grid.window)[0][:_LARGEST, :_LARGEST]
    if np.isnan(values).any():
        raise SystemExit(f"{path} has gaps among its first {_LARGEST} x {_LARGEST} cells; give another DEM.")
    return values, source.grid.cell[0]


def errors(coarse: np.ndarray, truth: np.ndarray, ratio: int, cell: float, areas: bool, noisy: bool):
    """The candidates of a coarse DEM, each with the root mean square error of what it interpolates."""
    source = ArraySource(coarse, Grid(coarse.shape, (0.0, 0.0), (ratio * cell, ratio * cell)))
    fine, method = Grid(truth.shape, (0.0, 0.0), (cell, cell)), "area_kriging" if areas else "kriging"
    size, inner = 11 if areas else 7, slice(_MARGIN * ratio, -_MARGIN * ratio)
    for candidate in choose_variogram(source, "auto", areas, size).candidates:
        if candidate.validation is not None:
            choice = Choice(candidate.variogram, smooths=noisy)
            found = Resampled(source, fine, method, size, choice).read(fine.window)[0]
            yield candidate, float(np.sqrt(np.mean((found - truth)[inner, inner] ** 2)))


def taken(rule, found: list[tuple[Candidate, float]]) -> float:
    """The error of the candidate that a rule takes, in units of the smallest error."""
    return min(found, key=lambda pair: rule(pair[0]))[1] / min(error for _, error in found)


def main() -> None:
    """Print a row a case, and the geometric mean of all."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("dem", nargs="*", metavar="DEM")
    paths = arguments.parse_args().dem
    surfaces = {path: read(path) for path in paths} or {"made up": (land.relief(_LARGEST, 2.2).astype(float), 1.0)}
    print(" " * 50 + "".join(f"{name:>21s}" for name in RULES))
    cases = []
    for path, (whole, cell) in surfaces.items():
        for ratio in RATIOS:
            rows, cols = (size // ratio * ratio for size in whole.shape)
            truth = whole[:rows, :cols]
            for kind, coarse in coarse_dems(truth, ratio).items():
                areas, noisy = "averaged" in kind, "noise" in kind
                found = list(errors(coarse, truth, ratio, cell, areas, noisy))
                cases.append([taken(rule, found) for rule in RULES.values()])
                row = "".join(f"{case:21.3f}" for case in cases[-1])
                print(f"{path[-20:]} / {ratio}, {kind}".ljust(50) + row, flush=True)
    print("geometric mean".ljust(50) + "".join(f"{mean:21.3f}" for mean in np.exp(np.log(cases).mean(axis=0))))


if __name__ == "__main__":
    main()
