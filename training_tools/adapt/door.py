"""The options of ``relicslide adapt``, and what it prints."""

from __future__ import annotations

import argparse
import sys

from ...ml.base.errors import InputError
from ...ml.base.packages import require_torch
from ...ml.base.progress import Progress
from ...ml.kriging.methods import METHODS
from ...ml.scene.spectral.roles import SENSORS
from ..terminal import options, training_options
from ..terminal.interrupt import Interruptible
from ..terminal.values import decimal, whole

DESCRIPTION = "adapt models to a region without labels (progressive label refinement)"

_OWN = (
    *("image", "dem", "bands", "dataset", "fold", "chips", "hold_out", "block", "rounds", "confidence", "between"),
    *("settled", "normalisation", "scale", "method", "sensor", "report"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--image", nargs="+", metavar="FILE", help="images of the region, on any grids")
    parser.add_argument("--dem", nargs="+", metavar="FILE", help="their DEMs in metres, in the same order")
    parser.add_argument(
        "--bands",
        type=whole,
        nargs="+",
        metavar="N",
        help="bands of the images (default: those that the files call red, green and blue, or else 1 2 3; for models "
        "of multispectral images those that play the roles which they read)",
    )
    parser.add_argument(
        "--sensor",
        choices=SENSORS,
        help="in whose order multispectral images have their bands, for models that read these by their roles "
        "(default: names and number of the bands tell)",
    )
    parser.add_argument(
        "--method", choices=METHODS, default="auto", help="by which the DEMs are interpolated (default auto)"
    )
    options.add_models(parser)
    parser.add_argument("--output", required=True, metavar="FILE", help="checkpoint or set to write (.safetensors)")
    parser.add_argument("--run", dest="folder", metavar="FOLDER", help="labels, rounds, page (default NAME.run)")
    parser.add_argument("--report", metavar="FILE", help="HTML page on the rounds (default: in that folder)")
    parser.add_argument("--rounds", type=whole, default=3, metavar="N", help="at most (default %(default)s)")
    parser.add_argument(
        "--confidence", type=decimal, default=0.7, metavar="P", help="probability that makes a label (default 0.7)"
    )
    parser.add_argument(
        "--between",
        default="unknown",
        choices=("unknown", "background"),
        help="what pixels are whose probability lies between 1 - P and P (default %(default)s)",
    )
    parser.add_argument(
        "--settled",
        type=decimal,
        default=0.98,
        metavar="IOU",
        help="of two rounds' landslides, to end at (default 0.98)",
    )
    parser.add_argument(
        "--normalisation",
        default="separate",
        choices=("separate", "source"),
        help="by whose mean and deviation images are standardised (default: each by its own)",
    )
    parser.add_argument(
        "--scale",
        type=whole,
        metavar="N",
        help="show the networks cells N times finer (4 in the paper; default: as is)",
    )
    training_options.add_data(parser)
    parser.add_argument("--fold", type=whole, metavar="N", help="which fold of the data set is held out (default 1)")
    parser.add_argument(
        "--hold-out",
        type=decimal,
        default=0.2,
        metavar="SHARE",
        help="share of each map kept for scoring (default 0.2)",
    )
    parser.add_argument("--hold-out-chips", metavar="FILE", help="text file with names of chips kept for scoring")
    training_options.add_settings(parser)
    parser.set_defaults(preset=None)  # modern or spectral, as the model is


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Adapt, and print what the rounds gave."""
    require_torch(sys.executable)
    from ...ml.adapt import adapt

    for name in ("card", "start"):
        if getattr(arguments, name):
            raise InputError(
                f"An adaptation begins with the models of --model and keeps what their cards say; leave --{name} out."
            )
    settings = training_options.settings(arguments)
    del settings["card"]
    given = {name: getattr(arguments, name) for name in _OWN}
    with Interruptible(progress) as watched:
        done = adapt(
            arguments.output,
            model=options.models(arguments),
            maps=arguments.map,
            chips_held_out=arguments.hold_out_chips,
            run=arguments.folder,
            progress=watched,
            **given,
            **settings,
        )
    for item in done.rounds:
        words = f"{item.labels.landslide} landslide, {item.labels.background} other, {item.labels.unknown} unknown"
        scores = f", F1 on the source {item.held_out.f1:.4f}" if item.held_out.cells else ""
        print(f"round {item.number}: {words if item.accepted else 'rejected'}{scores}")
    print(f"{done.model} (round {done.accepted}), {done.page}")
