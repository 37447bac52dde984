"""``relicslide segment``: landslides from an image and a DEM, from a terminal."""

from __future__ import annotations

import argparse
import sys

from ..ml.base.errors import InputError
from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress
from ..ml.geodata.blocks import Divided
from .terminal import options
from .terminal.array_jobs import add_array_jobs, is_array_job, run_array_job
from .terminal.values import whole

DESCRIPTION = "landslide probability, classes and polygons from an image and a DEM"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    options.add_scene(parser)
    parser.add_argument(
        "--threshold",
        metavar="P",
        help="probability from which a pixel is a landslide; scene: the one that fits the scene's own probabilities; "
        "misses:0.1: the one by which the model promises to miss no more of the landslides' area (default: the "
        "model's)",
    )
    parser.add_argument(
        "--calibrate",
        default="auto",
        choices=("auto", "yes", "no"),
        help="write calibrated probabilities (default auto: where the model's card says that it helped)",
    )
    options.add_polygons(parser)
    options.add_flips(parser)
    parser.add_argument("--batch", type=whole, metavar="TILES", help="tiles at once (default: 8 on a GPU, 1 on a CPU)")
    parser.add_argument("--precision", default="auto", choices=("auto", "float32", "bfloat16", "float16"))
    parser.add_argument(
        "--runtime",
        default="torch",
        choices=("torch", "onnx"),
        help="what computes: PyTorch (default), or ONNX Runtime on the processor (needs onnx and onnxruntime)",
    )
    options.add_blocks(parser)
    add_array_jobs(parser)
    parser.add_argument(
        "--probability",
        metavar="FILE",
        help="GeoTIFF to write, which a run always needs: Float32, NaN outside",
    )
    parser.add_argument("--classes", metavar="FILE", help="GeoTIFF to write: 1 landslide, 0 other, 255 no data")
    parser.add_argument("--polygons", metavar="FILE", help="landslides to write: .gpkg, .shp or .geojson")
    parser.add_argument(
        "--uncertainty", metavar="FILE", help="GeoTIFF to write: spread of the models and views, and entropy"
    )
    options.add_creation_options(parser)
    parser.add_argument("--report", metavar="FILE", help="JSON to write: parameters, model, versions, counts")
    parser.add_argument(
        "--page", metavar="FILE", help="HTML to write: map, table, probabilities, what is known of the model"
    )


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Segment, and say what was found; or do a block of it."""
    require_torch(sys.executable)
    if is_array_job(arguments):
        run_array_job(arguments, lambda: _divided(arguments), progress)
        return
    if arguments.probability is None:
        raise InputError("No file is given for the probability; give one with --probability.")
    from ..ml.segment import segment

    own = ("threshold", "calibrate", "batch", "precision", "flips", "runtime", *options.POLYGONS, *options.BLOCKS)
    written = ("probability", "classes", "polygons", "uncertainty", "report", "page", "creation_options")
    given = {name: getattr(arguments, name) for name in (*own, *written)}
    found = segment(**options.scene(arguments), **given, progress=progress)
    share = found.landslide_pixels / max(found.valid_pixels, 1)
    print(f"{found.landslide_pixels} of {found.valid_pixels} valid pixels are landslide ({share:.1%})")
    if found.landslides is not None:
        print(f"{found.landslides} landslides, {found.landslide_area_m2:.0f} square metres together")


def _divided(arguments: argparse.Namespace) -> Divided:
    from ..ml.model.blocks import DividedSegmentation

    request = options.scene_request(arguments, arguments.precision, arguments.runtime)
    return DividedSegmentation(request, arguments.flips, arguments.uncertainty is not None, arguments.batch)
