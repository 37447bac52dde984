"""``relicslide cross-validate``: train and score every fold, from a terminal."""

from __future__ import annotations

import argparse
import sys

from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress, silent
from .terminal import training_options
from .terminal.interrupt import Interruptible
from .terminal.values import whole

DESCRIPTION = "train and score all folds of a data set or a map, and print the mean and spread"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    training_options.add_data(parser)
    parser.add_argument(
        "--folds",
        type=whole,
        default=5,
        metavar="N",
        help="folds of a map; a data set has its own (default %(default)s)",
    )
    parser.add_argument(
        "--fold-seed", type=whole, default=1, metavar="N", help="of a map's folds (default %(default)s)"
    )
    parser.add_argument("--output", required=True, metavar="FOLDER", help="gets foldN.safetensors and scores.csv")
    parser.add_argument("--flips", action="store_true", help="score the mean over mirror images (four times as long)")
    training_options.add_settings(parser)


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Train and score each fold, and print a line for each, then mean and spread."""
    require_torch(sys.executable)
    from ..ml.cross_validate import cross_validate
    from ..ml.training.distributed import is_first

    given = {name: getattr(arguments, name) for name in ("dataset", "chips", "folds", "fold_seed", "block", "flips")}
    settings = training_options.settings(arguments)
    with Interruptible(progress if is_first() else silent) as watched:
        done = cross_validate(arguments.output, maps=arguments.map, progress=watched, **given, **settings)
    if not is_first():
        return
    for number, report in enumerate(done.reports):
        print(f"fold {number + 1}:", ", ".join(f"{name} {value:.4f}" for name, value in report.scores().items()))
    for name, (mean, deviation) in done.spread().items():
        print(f"{name}: {mean:.4f} ± {deviation:.4f} (pooled {done.pooled.scores()[name]:.4f})")
