"""``relicslide segment``: landslides from an image and a DEM, from a terminal."""

from __future__ import annotations

import argparse
import sys

from ..ml.base.errors import InputError
from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress
from .terminal import options
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
    parser.add_argument(
        "--plan",
        metavar="FILE",
        help="only begin the work in --resume and list its blocks as CSV, for the array jobs of a batch system",
    )
    parser.add_argument(
        "--block",
        type=whole,
        metavar="K",
        help="only compute block K of that list (a run with neither puts the blocks together)",
    )
    parser.add_argument(
        "--probability",
        metavar="FILE",
        help="GeoTIFF to write: Float32, NaN outside",
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
    """Segment, and say what was found; or a share of it."""
    require_torch(sys.executable)
    if arguments.plan is not None or arguments.block is not None:
        _run_share(arguments, progress)
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


def _run_share(arguments: argparse.Namespace, progress: Progress) -> None:
    """List the blocks, or compute one."""
    from ..ml.model.blocks import Shares
    from ..ml.model.plan import SceneRequest

    if arguments.resume is None:
        raise InputError("The blocks need a folder in which they are kept; give one with --resume.")
    if arguments.plan is not None and arguments.block is not None:
        raise InputError("--plan lists the blocks and --block computes one; give one of them.")
    scene = options.scene(arguments)
    chosen = scene.pop("bands")
    bands = None if chosen is None else tuple(chosen)
    request = SceneRequest(**scene, bands=bands, precision=arguments.precision, runtime=arguments.runtime)
    spread = arguments.uncertainty is not None
    shares = Shares(request, arguments.flips, spread, arguments.batch, arguments.block_size)
    if arguments.plan is not None:
        print(f"{shares.write_list(arguments.resume, arguments.plan)} blocks")
    else:
        shares.compute(arguments.resume, arguments.block, progress)
