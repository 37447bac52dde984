"""``relicslide explain``: where the network looked, from a terminal."""

from __future__ import annotations

import argparse
import sys

from ..ml.base.errors import InputError
from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress
from ..ml.geodata.blocks import Divided
from .terminal import options
from .terminal.array_jobs import add_array_jobs, is_array_job, run_array_job

DESCRIPTION = "Grad-CAM heat map of a segmentation, and an overlay of it over the image"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    options.add_scene(parser)
    parser.add_argument(
        "--layer",
        default="encoder",
        choices=("encoder", "fusion"),
        help="the image's encoder or where image and DEM meet (default %(default)s)",
    )
    parser.add_argument("--heatmap", metavar="FILE", help="GeoTIFF to write, which a run always needs: Float32, 0 to 1")
    parser.add_argument("--overlay", metavar="FILE", help="GeoTIFF to write: RGBA over the image's grey")
    parser.add_argument("--contours", metavar="FILE", help="GeoTIFF to write: the DEM's Gauss-Laplace edges")
    options.add_creation_options(parser)
    options.add_blocks(parser)
    add_array_jobs(parser)


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Explain, and say over how much; or do a block of it."""
    require_torch(sys.executable)
    if is_array_job(arguments):
        run_array_job(arguments, lambda: _divided(arguments), progress)
        return
    if arguments.heatmap is None:
        raise InputError("No file is given for the heat map; give one with --heatmap.")
    from ..ml.explain import explain

    names = ("layer", "heatmap", "overlay", "contours", "creation_options", *options.BLOCKS)
    own = {name: getattr(arguments, name) for name in names}
    found = explain(**options.scene(arguments), **own, progress=progress)
    print(f"heat of layer {arguments.layer} from a score over {found.score_pixels} pixels")


def _divided(arguments: argparse.Namespace) -> Divided:
    from ..ml.model.explanation.divided import DividedExplanation

    return DividedExplanation(options.scene_request(arguments, "float32"), arguments.layer)
