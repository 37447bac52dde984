"""``relicslide interpolate``: a DEM on another grid, from a terminal."""

from __future__ import annotations

import argparse

from ..ml.base.errors import InputError
from ..ml.base.progress import Progress
from ..ml.geodata.blocks import Divided
from ..ml.geodata.inputs import full_name
from ..ml.geodata.plausibility.cells import open_grid
from ..ml.kriging.blocked import Interpolated
from ..ml.kriging.methods import METHODS
from ..ml.kriging.request import ResampleRequest
from ..ml.kriging.target import target_grid
from .terminal import options
from .terminal.array_jobs import add_array_jobs, is_array_job, run_array_job
from .terminal.values import decimal, whole

DESCRIPTION = "a DEM on another raster's grid or at another cell size, by kriging or GDAL's kernels"

_SETTINGS = ("band", "reference", "cell_size", "extent", "method", "neighbourhood", "fill_distance", "report")
_OWN = (*_SETTINGS, *options.BLOCKS)
_HOW = ("method", "neighbourhood", "fill_distance", *options.VARIOGRAM)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--dem", required=True, metavar="FILE", help="raster with elevations")
    parser.add_argument("--band", type=whole, default=1, metavar="N", help="band with the elevations (default 1)")
    options.add_target(parser, "the DEM's", required=False)
    parser.add_argument(
        "--method",
        default=METHODS[0],
        choices=METHODS,
        help="auto (default) looks at the DEM; kriging for cells measured at points, area_kriging for cells that are "
        "means over their areas, universal_kriging for steep slopes; the others are GDAL's kernels",
    )
    parser.add_argument(
        "--neighbourhood",
        type=whole,
        metavar="CELLS",
        help="side of the square of DEM cells that count, odd, 3 to 11 (default 7; 11 for area_kriging)",
    )
    options.add_variogram(parser)
    parser.add_argument(
        "--fill-distance",
        type=decimal,
        default=0.0,
        metavar="METRES",
        help="close gaps up to this far from their edge (default 0: gaps stay)",
    )
    options.add_blocks(parser)
    add_array_jobs(parser)
    parser.add_argument("--report", metavar="FILE", help="HTML to write: variogram and cross-validation")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Interpolate, and say what was written; or do a block of it."""
    if is_array_job(arguments):
        run_array_job(arguments, lambda: _divided(arguments), progress)
        return
    if arguments.output is None:
        raise InputError("No file is given for the DEM that is written; give one with --output.")
    from ..ml.interpolate import interpolate

    done = interpolate(arguments.dem, arguments.output, **options.interpolation(arguments, _OWN), progress=progress)
    print(f"{done.grid} in {done.seconds:.1f} s: {arguments.output}")


def _divided(arguments: argparse.Namespace) -> Divided:
    request = ResampleRequest.of(**{name: getattr(arguments, name) for name in _HOW})
    request.check(arguments.variance, arguments.report)
    grid = target_grid(open_grid(arguments.dem), arguments.reference, arguments.cell_size, arguments.extent)
    return Interpolated(full_name(arguments.dem), arguments.band, grid, request, arguments.variance is not None)
