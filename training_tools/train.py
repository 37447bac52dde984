"""``relicslide train``: a network from a data set or from chips, from a terminal; also under torchrun."""

from __future__ import annotations

import argparse
import math
import sys

from ..ml.base.output_paths import check_output_paths
from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress, silent
from .terminal import training_options
from .terminal.interrupt import Interruptible
from .terminal.values import decimal, whole

DESCRIPTION = "train a network on labelled chips and write a checkpoint"

_OWN = ("dataset", "fold", "chips", "hold_out", "block", "report", "ensemble", "side_by_side")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    training_options.add_data(parser)
    parser.add_argument("--fold", type=whole, metavar="N", help="which fold of the data set is held out (default 1)")
    parser.add_argument(
        "--hold-out", type=decimal, metavar="SHARE", help="share of each map kept for scoring, 0 for none (default 0.2)"
    )
    parser.add_argument(
        "--hold-out-chips", metavar="FILE", help="text file with names of chips that are kept for scoring, one a line"
    )
    parser.add_argument(
        "--side-by-side",
        action="append",
        default=[],
        metavar="FOLDER",
        help="one of --chips, of images alone, that is also shown laid side by side in one image: for chips cut "
        "round landslides",
    )
    parser.add_argument("--model", required=True, metavar="FILE", help="checkpoint to write (.safetensors)")
    parser.add_argument("--run", dest="folder", metavar="FOLDER", help="table, settings, card, page (default NAME.run)")
    parser.add_argument("--report", metavar="FILE", help="HTML page on the run (default: in that folder)")
    parser.add_argument(
        "--ensemble",
        type=whole,
        default=1,
        metavar="N",
        help="train N models that differ by their seed, and write them as one set (default %(default)s: a single one)",
    )
    training_options.add_settings(parser)


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Read the chips, train, and print the held-out scores."""
    require_torch(sys.executable)
    from ..ml.train import train
    from ..ml.training.distributed import is_first

    given = {name: getattr(arguments, name) for name in _OWN}
    check_output_paths({"card": arguments.card}, {"model": arguments.model, "report": arguments.report})
    settings = training_options.settings(arguments)
    with Interruptible(progress if is_first() else silent) as watched:
        trained = train(
            arguments.model,
            maps=arguments.map,
            chips_held_out=arguments.hold_out_chips,
            run=arguments.folder,
            progress=watched,
            **given,
            **settings,
        )
    if not is_first():
        return
    print(_scores(trained.report) if trained.report.cells else f"loss {trained.loss:.4f}")
    if trained.test:
        print("test:", _scores(trained.test))
    if trained.verdict:
        print(trained.verdict)
    print(f"{arguments.model}, {trained.page}")


def _scores(report) -> str:
    return ", ".join(f"{name} {value:.4f}" for name, value in report.scores().items() if math.isfinite(value))
