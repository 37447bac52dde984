"""``relicslide interpolate-points``: points with a value kriged onto a grid, from a terminal."""

from __future__ import annotations

import argparse

from ..ml.base.progress import Progress
from ..ml.kriging.methods import POINT_METHODS
from .terminal import options

DESCRIPTION = "points with a Z or an attribute on a raster's grid or at a cell size, by kriging"

_OWN = ("field", "layer", "reference", "cell_size", "extent", "method", "neighbours")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--points", required=True, metavar="FILE", help="vector file of points")
    parser.add_argument("--layer", metavar="NAME", help="its layer (default: the first)")
    parser.add_argument("--field", metavar="NAME", help="attribute with the value (default: the points' own Z)")
    options.add_target(parser, "the points'")
    parser.add_argument(
        "--method",
        default=POINT_METHODS[0],
        choices=POINT_METHODS,
        help="kriging (default) or, where values rise steadily, universal_kriging",
    )
    parser.add_argument(
        "--neighbours",
        type=_neighbours,
        default=16,
        metavar="N",
        help="nearest points that count, 1 to 128 (default %(default)s); all: all of them, by the package PyKrige",
    )
    options.add_variogram(parser)


def _neighbours(word: str) -> int | str:
    try:
        return int(word)
    except ValueError:
        return word  # "all"; the verb refuses any other


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Interpolate, and say what was written."""
    from ..ml.interpolate_points import interpolate_points

    done = interpolate_points(
        arguments.points, arguments.output, **options.interpolation(arguments, _OWN), progress=progress
    )
    print(f"{done.grid} in {done.seconds:.1f} s: {arguments.output}")
