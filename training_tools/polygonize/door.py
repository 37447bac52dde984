"""The options of ``relicslide polygonize``, and what it prints."""

from __future__ import annotations

import argparse

from ...ml.base.progress import Progress
from ...ml.kriging.methods import METHODS
from ..terminal import options

DESCRIPTION = "landslide polygons from a probability that is there already, at any threshold"

_READ = ("threshold", "evaluation", "model", "dem", "method", "heatmap", "uncertainty")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--probability", required=True, metavar="FILE", help="raster of 0 to 1, such as segment writes")
    parser.add_argument(
        "--threshold",
        metavar="P",
        help="probability from which a cell is a landslide; best: that of --evaluation; scene: the one that fits the "
        "probabilities; misses:0.1: the one by which --evaluation or --model promises to miss no more of the "
        "landslides' area (default: best with --evaluation, else the one that the raster was segmented at)",
    )
    parser.add_argument("--evaluation", metavar="FILE", help="scores (JSON) that evaluate wrote")
    parser.add_argument("--model", metavar="FILE", help="the checkpoint of the probability, for misses:SHARE")
    parser.add_argument(
        "--dem", metavar="FILE", help="elevations in metres on any grid, for what is told of the ground"
    )
    parser.add_argument(
        "--method", choices=METHODS, help="by which the DEM is interpolated (default: the segmentation's, else auto)"
    )
    parser.add_argument("--heatmap", metavar="FILE", help="what explain wrote, for its share on the upper third")
    parser.add_argument(
        "--uncertainty", metavar="FILE", help="what segment wrote beside the probability, for its means"
    )
    options.add_polygons(parser)
    parser.add_argument("--polygons", required=True, metavar="FILE", help="to write: .gpkg, .shp or .geojson")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Polygonize, and say what was found."""
    from ...ml.polygonize import polygonize

    given = {name: getattr(arguments, name) for name in (*_READ, *options.POLYGONS)}
    found = polygonize(arguments.probability, polygons=arguments.polygons, **given, progress=progress)
    area = f"{found.landslide_area_m2:.0f} square metres together"
    print(
        f"{found.landslides} landslides, {area}, from a probability of {found.threshold:.6g} on: {arguments.polygons}"
    )
