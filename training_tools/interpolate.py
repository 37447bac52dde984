"""``relicslide interpolate``: a DEM on another grid, from a terminal."""

from __future__ import annotations

import argparse

from ..ml.progress import Progress
from ..ml.resampling import METHODS
from ..ml.variogram import MODELS

DESCRIPTION = "a DEM on another raster's grid or at another cell size, by kriging or GDAL's kernels"

_OWN = ("band", "reference", "cell_size", "extent", "method", "neighbourhood", "fill_distance", "report")
_SHARED = (
    "variogram",
    "sill",
    "range",
    "nugget",
    "exponent",
    "anisotropy_ratio",
    "anisotropy_angle",
    "variance",
    "creation_options",
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--dem", required=True, metavar="FILE", help="raster with elevations")
    parser.add_argument("--band", type=int, default=1, metavar="N", help="band with the elevations (default 1)")
    add_target(parser, "the DEM's")
    parser.add_argument("--method", default=METHODS[0], choices=METHODS, help="default %(default)s")
    parser.add_argument(
        "--neighbourhood",
        type=int,
        default=7,
        metavar="CELLS",
        help="side of the square of DEM cells that count, odd, 3 to 11 (default %(default)s)",
    )
    add_variogram(parser)
    parser.add_argument(
        "--fill-distance",
        type=float,
        default=0.0,
        metavar="METRES",
        help="close gaps up to this far from their edge (default 0: gaps stay)",
    )
    parser.add_argument("--report", metavar="FILE", help="HTML to write: variogram and cross-validation")


def add_target(parser: argparse.ArgumentParser, whose: str) -> None:
    """The grid to write on, and the files."""
    parser.add_argument("--reference", metavar="FILE", help="raster whose grid is taken")
    parser.add_argument("--cell-size", type=float, metavar="UNITS", help=f"instead: cells so large, in {whose} units")
    parser.add_argument(
        "--extent",
        type=float,
        nargs=4,
        metavar=("WEST", "SOUTH", "EAST", "NORTH"),
        help="part of that grid, in its coordinate system (default: all of it)",
    )
    parser.add_argument("--output", required=True, metavar="FILE", help="GeoTIFF to write")
    parser.add_argument("--variance", metavar="FILE", help="GeoTIFF of the kriging variance to write")
    parser.add_argument(
        "--creation-options", nargs="+", default=(), metavar="KEY=VALUE", help="GDAL's GeoTIFF creation options"
    )


def add_variogram(parser: argparse.ArgumentParser) -> None:
    """The variogram's model and parameters."""
    parser.add_argument(
        "--variogram",
        default="auto",
        choices=("auto", *MODELS),
        help="default auto: fit all, take the one that predicts left-out data best",
    )
    parser.add_argument("--sill", type=float, help="variance that the model reaches (default: fitted)")
    parser.add_argument("--range", type=float, metavar="METRES", help="distance where it does (default: fitted)")
    parser.add_argument("--nugget", type=float, help="variance of the data's noise; above 0 smooths (default: fitted)")
    parser.add_argument("--exponent", type=float, help="of the power model, between 0 and 2 (default: fitted)")
    parser.add_argument(
        "--anisotropy-ratio",
        type=float,
        default=1.0,
        metavar="RATIO",
        help="range along the longest direction over the range across it (default 1: none)",
    )
    parser.add_argument(
        "--anisotropy-angle",
        type=float,
        default=0.0,
        metavar="DEGREES",
        help="that direction, counter-clockwise from east (default 0)",
    )


def chosen(arguments: argparse.Namespace, names) -> dict:
    """Options by name, with those that `add_target` and `add_variogram` declared."""
    return {name: getattr(arguments, name) for name in (*names, *_SHARED)}


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Interpolate, and say what was written."""
    from ..ml.interpolate import interpolate

    done = interpolate(arguments.dem, arguments.output, **chosen(arguments, _OWN), progress=progress)
    print(f"{done.grid} in {done.seconds:.1f} s: {arguments.output}")
