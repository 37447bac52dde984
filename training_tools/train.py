"""``relicslide train``: a network from a data set or from chips, from a terminal; also under torchrun."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..ml.base.errors import InputError
from ..ml.base.output_paths import check_output_paths
from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress, silent
from .terminal import training_options
from .terminal.interrupt import Interruptible

_HELD_OUT = 0.2  # of a map

DESCRIPTION = "train a network on labelled chips and write a checkpoint"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    training_options.add_data(parser)
    parser.add_argument("--fold", type=int, metavar="N", help="which fold of the data set is held out (default 1)")
    parser.add_argument(
        "--hold-out", type=float, metavar="SHARE", help="share of each map kept for scoring, 0 for none (default 0.2)"
    )
    parser.add_argument("--model", required=True, metavar="FILE", help="checkpoint to write (.safetensors)")
    parser.add_argument("--run", dest="folder", metavar="FOLDER", help="table, settings, card, page (default NAME.run)")
    parser.add_argument("--report", metavar="FILE", help="HTML page on the run (default: in that folder)")
    training_options.add_settings(parser)


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Read the chips, train, and print the held-out scores."""
    require_torch(sys.executable)
    from ..ml.model.scoring import score_test
    from ..ml.train import train
    from ..ml.training.distributed import is_first

    config = training_options.config(arguments)
    training_options.check_new(arguments, arguments.model)
    check_output_paths({"card": arguments.card}, {"model": arguments.model, "report": arguments.report})
    data = _data(arguments, config.seed)
    card = training_options.card(arguments, Path(arguments.model).stem, config.network, data.split)
    files = {"run": arguments.folder, "report": arguments.report, "resume": arguments.resume}
    with Interruptible(progress if is_first() else silent) as watched:
        trained = train(data.scenes, arguments.model, config, card, data.held_out, watched, **files)
    if not is_first():
        return
    print(_scores(trained.report) if data.held_out else f"loss {trained.loss:.4f}")
    if data.test:
        print("test:", _scores(score_test(arguments.model, data.test, trained.folder, config.device)))
    print(f"{arguments.model}, {trained.page}")


def _data(arguments: argparse.Namespace, seed: int):
    from ..ml.dataset.splits import from_dataset, from_folders

    if arguments.dataset and (arguments.map or arguments.chips):
        raise InputError("Give --dataset, or --map and --chips, but not both.")
    if arguments.hold_out is not None and not arguments.map:
        raise InputError("--hold-out divides a map; a data set has parts already, and --chips are all trained on.")
    if arguments.dataset:
        return from_dataset(arguments.dataset, arguments.fold)
    if arguments.fold is not None:
        raise InputError("--fold is one of a data set; give --dataset, or divide a map by --hold-out.")
    share = _HELD_OUT if arguments.hold_out is None else arguments.hold_out
    return from_folders(arguments.map, arguments.chips, share, arguments.block, seed)


def _scores(report) -> str:
    return ", ".join(f"{name} {value:.4f}" for name, value in report.scores().items())
