"""Options that several doors share: the parameters of the algorithms in lower case, with dashes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ...ml.kriging.methods import METHODS
from ...ml.kriging.variogram.model import MODELS
from ...ml.model.checkpoint import bundled_for
from ...ml.scene.modality import modality_of
from ...ml.scene.spectral.roles import SENSORS
from .values import decimal, whole

if TYPE_CHECKING:
    from ...ml.model.plan import SceneRequest

VARIOGRAM = ("variogram", "sill", "range", "nugget", "exponent", "anisotropy_ratio", "anisotropy_angle")
"""What `add_variogram` declares."""
_INTERPOLATION = (*VARIOGRAM, "variance", "creation_options")

BLOCKS = ("resume", "block_size", "workers", "scheduler")
"""What `add_blocks` declares."""

POLYGONS = ("min_area", "max_hole", "outline")
"""What `add_polygons` declares, by the names of the verbs' arguments."""


def add_scene(parser: argparse.ArgumentParser) -> None:
    """Image and DEM, the part of them to look at, the model and where it runs."""
    parser.add_argument("--image", help="raster whose grid the results get (may be left out where the model allows it)")
    parser.add_argument(
        "--dem",
        help="elevations in metres on any grid that overlaps the image (may be left out where the model allows it)",
    )
    add_bands(parser)
    add_models(parser)
    parser.add_argument(
        "--extent",
        type=decimal,
        nargs=4,
        metavar=("WEST", "SOUTH", "EAST", "NORTH"),
        help="part to look at, in the image's coordinate system (default: all of it)",
    )
    parser.add_argument(
        "--area", metavar="FILE", help="polygons inside which results are wanted (FILE or FILE|layername=NAME)"
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default auto)")
    parser.add_argument("--tile", type=whole, metavar="PIXELS", help="side of a tile (default: the model's)")
    parser.add_argument("--overlap", type=whole, metavar="PIXELS", help="overlap of tiles (default: the model's)")
    parser.add_argument(
        "--method", choices=METHODS, help="by which the DEM is interpolated (default: the model's, as a rule auto)"
    )


def add_bands(parser: argparse.ArgumentParser) -> None:
    """Which bands of the image a model sees."""
    parser.add_argument(
        "--bands",
        type=whole,
        nargs="+",
        metavar="N",
        help="bands of the image, as many as the model takes (default: those that the file calls so, or else 1 2 3)",
    )
    parser.add_argument(
        "--sensor",
        choices=tuple(SENSORS),
        help="order of a multispectral image's bands, for a model that reads such (default: their names tell)",
    )


def add_models(parser: argparse.ArgumentParser) -> None:
    """The model, and further ones to average with."""
    parser.add_argument("--model", metavar="FILE", help="a .safetensors checkpoint or set (default: the bundled one)")
    parser.add_argument("--models", nargs="+", metavar="FILE", help="further ones, to average with")


def add_flips(parser: argparse.ArgumentParser) -> None:
    """How a tile is looked at."""
    parser.add_argument(
        "--flips",
        nargs="?",
        choices=("none", "flips", "flips_and_turns"),
        default="none",
        const="flips",
        help="average over a tile and its three mirror images (flips, four times as long) or all eight ways of laying "
        "it down (flips_and_turns)",
    )


def add_polygons(parser: argparse.ArgumentParser) -> None:
    """What becomes a polygon, and how it is drawn."""
    parser.add_argument(
        "--min-area",
        type=decimal,
        metavar="M2",
        help="square metres below which a polygon is left out (default: those of 25 cells)",
    )
    parser.add_argument(
        "--max-hole",
        type=decimal,
        metavar="M2",
        help="square metres up to which a hole is filled (default: as --min-area)",
    )
    parser.add_argument(
        "--outline",
        default="exact",
        choices=("exact", "simplified", "smoothed"),
        help="of polygons (default %(default)s)",
    )


def scene(arguments: argparse.Namespace) -> dict:
    """What `add_scene` declared, as keyword arguments of a verb."""
    names = ("image", "bands", "dem", "extent", "device", "tile", "overlap", "method", "sensor", "area")
    return {"model": models(arguments), **{name: getattr(arguments, name) for name in names}}


def scene_request(arguments: argparse.Namespace, precision: str, runtime: str = "torch") -> SceneRequest:
    """The same, and how it is computed, as a verb hands it on."""
    from ...ml.model.plan import SceneRequest  # here, because it imports torch

    given = scene(arguments)
    bands = given["bands"]
    given["bands"] = None if bands is None else tuple(bands)
    return SceneRequest(**given, precision=precision, runtime=runtime)


def models(arguments: argparse.Namespace) -> str | list[str] | None:
    """The one model that was given, all of several, or None for the bundled one alone."""
    if not arguments.models:
        return arguments.model
    image, dem = arguments.image, arguments.dem
    return [arguments.model or str(bundled_for(modality_of(image, dem))), *arguments.models]


def add_target(parser: argparse.ArgumentParser, whose: str, required: bool = True) -> None:
    """The grid to write on, and the files, of which the first may be required."""
    parser.add_argument("--reference", metavar="FILE", help="raster whose grid is taken")
    parser.add_argument("--cell-size", type=decimal, metavar="UNITS", help=f"instead: cells so large, in {whose} units")
    parser.add_argument(
        "--extent",
        type=decimal,
        nargs=4,
        metavar=("WEST", "SOUTH", "EAST", "NORTH"),
        help="part of that grid, in its coordinate system (default: all of it)",
    )
    parser.add_argument("--output", required=required, metavar="FILE", help="GeoTIFF to write")
    parser.add_argument("--variance", metavar="FILE", help="GeoTIFF of the kriging variance to write")
    add_creation_options(parser)


def add_blocks(parser: argparse.ArgumentParser) -> None:
    """Blocks that are kept, and who computes them."""
    parser.add_argument(
        "--resume",
        metavar="FOLDER",
        help="keep finished blocks in this folder, and go on with those that are missing; it is removed when the "
        "result stands (default: keep nothing)",
    )
    parser.add_argument(
        "--block-size", type=whole, metavar="PIXELS", help="side of such a block (default: as suits the work)"
    )
    parser.add_argument(
        "--workers", type=whole, metavar="N", help="processes of this machine that share the blocks (needs distributed)"
    )
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a Dask scheduler whose workers share the blocks")


def add_creation_options(parser: argparse.ArgumentParser) -> None:
    """What the rasters that are written are like."""
    parser.add_argument(
        "--creation-options",
        nargs="+",
        default=(),
        metavar="KEY=VALUE",
        help="GDAL's GeoTIFF creation options of the rasters; FORMAT=COG: Cloud-Optimized, with overviews",
    )


def add_variogram(parser: argparse.ArgumentParser) -> None:
    """The variogram's model and parameters."""
    parser.add_argument(
        "--variogram",
        default="auto",
        choices=("auto", *MODELS),
        help="default auto: fit all, take the one that predicts left-out data best",
    )
    parser.add_argument(
        "--sill",
        type=decimal,
        help="variance that the model reaches; of linear and power, at --range (default: fitted)",
    )
    parser.add_argument("--range", type=decimal, metavar="METRES", help="distance where it does (default: fitted)")
    parser.add_argument(
        "--nugget", type=decimal, help="variance of the data's noise; above 0 smooths (default: fitted)"
    )
    parser.add_argument("--exponent", type=decimal, help="of the power model alone, between 0 and 2 (default: fitted)")
    parser.add_argument(
        "--anisotropy-ratio",
        type=decimal,
        default=1.0,
        metavar="RATIO",
        help="range along the longest direction over the range across it (default 1: none)",
    )
    parser.add_argument(
        "--anisotropy-angle",
        type=decimal,
        default=0.0,
        metavar="DEGREES",
        help="that direction, counter-clockwise from east, any angle (default 0)",
    )


def interpolation(arguments: argparse.Namespace, names) -> dict:
    """Options by name, with those that `add_target` and `add_variogram` declared."""
    return {name: getattr(arguments, name) for name in (*names, *_INTERPOLATION)}
