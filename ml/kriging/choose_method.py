"""The interpolation method that suits a DEM: `choose_method`, which is what ``auto`` asks."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from ..base.errors import InputError
from ..geodata.gdal_bindings import HAS_GDAL
from ..geodata.source import RasterSource
from .choose_variogram import NO_ERROR, Choice, choose_variogram, compared_system
from .request import VariogramRequest, usual_neighbourhood
from .solvers.cross_validation import on_same_cells, validate_each
from .variogram.dem_sample import DemSample
from .variogram.model import Variogram

# What tells means over cells from values at points: guesses from the DEMs of docs/interpolation.md.
_CLEARLY, _STEEPNESS, _SMOOTH, _HARDLY = 0.91, 1.2, 0.81, 0.975
_FEWEST = 256  # cells left out; of 100, means and points look alike half of the time
_NOISE = 0.2  # of the squared error of prediction, from which a nugget is noise
_BETTER = 0.95  # of kriging's error, below which Lanczos is taken


class MethodChoice(NamedTuple):
    """The method to use."""

    method: str
    """kriging, area_kriging or lanczos."""
    variogram: Choice | None
    """That of the method; of lanczos, that of kriging; None for a given method that has none."""
    why: str = ""
    """One sentence for a person; empty for a given method."""


class Evidence(NamedTuple):
    """What leaving cells out says of a DEM."""

    cells: int
    """How many were left out; the rest says nothing where they are few."""
    gain: float
    """Error (RMSE) of area kriging over that of kriging."""
    roughness: float
    """Error of kriging by a very smooth variogram over that by a rough one: 0.6 on smooth land, 1 on rough."""
    noise: float
    """Nugget of kriging's variogram over its squared error."""
    lanczos: float
    """Error of Lanczos over that of kriging, where they know every second row and column."""

    @property
    def means(self) -> bool:
        """Whether cells behave like means over their areas; the rougher the land, the less area kriging gains."""
        limit = _CLEARLY + _STEEPNESS * max(0.0, self.roughness - _SMOOTH)
        return self.gain < (1.0 if self.noise > _NOISE else min(limit, _HARDLY))


def choose_method(
    dem: RasterSource | DemSample,
    wish: str | Variogram | VariogramRequest | Choice = "auto",
    neighbourhood: int | None = None,
    only_kriging: bool = False,
) -> MethodChoice:
    """Return the interpolation method that suits a DEM.

    Area kriging where cells behave like means over their areas, kriging where they behave like values at points, and
    of these Lanczos where it predicts cells from others two cells apart clearly better. Cells of a sample are left
    out, as for a variogram; whatever the DEM's size, this takes as long.

    Parameters
    ----------
    dem : RasterSource or DemSample
        Elevations, of which up to 36 windows are read.
    wish : str, Variogram, VariogramRequest or Choice, default "auto"
        See `choose_variogram`.
    neighbourhood : int, optional
        Cells on a side of the square that each estimate uses; default: see `usual_neighbourhood`.
    only_kriging : bool, default False
        Whether Lanczos is out of the question.

    Returns
    -------
    MethodChoice
        With too few cells to tell, area kriging, since most DEMs hold means; on a plane, kriging.

    Raises
    ------
    InputError
        See `choose_variogram`.
    """
    sample = DemSample.of(dem)
    sizes = [neighbourhood or usual_neighbourhood(name) for name in ("kriging", "area_kriging")]
    points, areas = (
        wish if isinstance(wish, Choice) else choose_variogram(sample, wish, bool(index), size)
        for index, size in enumerate(sizes)
    )
    found = evidence(sample, points, areas, sizes)
    if found is None:
        return MethodChoice("kriging", points, "kriging, since cells left out tell nothing on this DEM")
    if found.cells < _FEWEST:
        few = f"only {found.cells} cells can be left out, too few to tell means over cells from values at points"
        why = f"{few}, and most DEMs hold means"
        return MethodChoice("area_kriging", areas, f"area_kriging, since {why}")
    errors = f"area kriging predicts {found.cells:,} cells left out with {found.gain:.4g} times kriging's error"
    if found.means:
        kind = "noisy" if found.noise > _NOISE else "means over their areas"
        return MethodChoice("area_kriging", areas, f"area_kriging, since the DEM's cells seem to be {kind}: {errors}")
    if found.lanczos < _BETTER and HAS_GDAL and not only_kriging and found.noise <= _NOISE:
        better = f"lanczos predicts cells from others two cells apart with {found.lanczos:.4g} times kriging's error"
        points_at = "lanczos, since the DEM's cells seem to be values at points"
        return MethodChoice("lanczos", points, f"{points_at}, and {better}")
    kind = "noisy" if found.noise > _NOISE else "values at points"
    return MethodChoice("kriging", points, f"kriging, since the DEM's cells seem to be {kind}: {errors}")


def evidence(sample: DemSample, points: Choice, areas: Choice, sizes: list[int]) -> Evidence | None:
    """Leave cells out of a DEM.

    Parameters
    ----------
    sample : DemSample
        The DEM's.
    points, areas : Choice
        The variograms of kriging and of area kriging.
    sizes : two int
        Cells on a side of their neighbourhoods.

    Returns
    -------
    Evidence or None
        None where a variogram makes systems as good as singular, and where there are no errors but those of rounding.
    """
    width, height = sample.grid.middle_cell
    smooth, rough = (Variogram("power", 1.0, width, exponent=exponent) for exponent in (1.95, 1.0))
    try:
        systems = {
            "points": compared_system(points.fitted, False, sizes[0], width, height),
            "smooth": compared_system(smooth, False, sizes[0], width, height),
            "rough": compared_system(rough, False, sizes[0], width, height),
            "areas": compared_system(areas.fitted, True, sizes[1], width, height),
        }
        ways = {name: near.without_middle()[0] for name, near in systems.items()}
        ways.update(apart=_kriging_apart(points.fitted, width, height), lanczos=_lanczos_apart())
    except (InputError, np.linalg.LinAlgError):  # as good as singular
        return None
    weights = on_same_cells(list(ways.values()))
    found = dict(zip(ways, validate_each(sample.left_out, weights, np.full(len(ways), np.nan))))
    rmse, cells = {name: each.rmse for name, each in found.items()}, found["points"].cells
    if cells == 0:
        return Evidence(0, math.nan, math.nan, math.nan, math.nan)
    if min(rmse.values()) <= NO_ERROR * max(float(np.nanstd(values)) for values in sample.windows if values.size):
        return None
    return Evidence(
        cells,
        rmse["areas"] / rmse["points"],
        rmse["smooth"] / rmse["rough"],
        points.fitted.nugget / rmse["points"] ** 2,
        rmse["lanczos"] / rmse["apart"],
    )


_APART = np.array([-5, -3, -1, 1, 3, 5])  # cells from the one that is predicted: 6 rows and columns, two cells apart


def _kriging_apart(variogram: Variogram, width: float, height: float) -> np.ndarray:
    """(11, 11): ordinary kriging (Cressie, 1993, eq. 3.2.12) of a cell from 36 of others that lie two cells apart."""
    x, y = (axis.ravel() for axis in np.meshgrid(_APART * width, _APART * height))
    gamma = variogram.structure(x[:, None] - x, y[:, None] - y) + variogram.nugget * (1.0 - np.eye(x.size))
    system = np.pad(gamma, (0, 1), constant_values=1.0)
    system[-1, -1] = 0.0
    right = np.append(variogram.structure(x, y) + variogram.nugget, 1.0)
    return _spread(np.linalg.solve(system, right)[:-1].reshape(len(_APART), -1))


def _lanczos_apart() -> np.ndarray:
    """The same by Lanczos's kernel of three lobes."""
    line = np.sinc(_APART / 2) * np.sinc(_APART / 6)
    return _spread(np.multiply.outer(line, line) / line.sum() ** 2)


def _spread(weights: np.ndarray) -> np.ndarray:
    spread = np.zeros((11, 11))
    spread[::2, ::2] = weights
    return spread
