"""The options of array jobs: a list of a run's blocks, and one of them at a time."""

from __future__ import annotations

import argparse
from typing import Callable

from ...ml.base.errors import InputError
from ...ml.base.progress import Progress
from ...ml.geodata.blocks import Divided, compute_block, list_blocks
from .values import whole


def add_array_jobs(parser: argparse.ArgumentParser, block: str = "--block") -> None:
    """Declare them; ``block`` is the name of the one that computes a block."""
    parser.add_argument(
        "--plan",
        metavar="FILE",
        help="only begin the work in --resume and list its blocks as CSV, for the array jobs of a batch system",
    )
    parser.add_argument(
        block,
        dest="piece",
        type=whole,
        metavar="K",
        help="only compute block K of that list (a run with neither puts the blocks together)",
    )


def is_array_job(arguments: argparse.Namespace) -> bool:
    """Whether a list or a block is asked for, and not the result."""
    return arguments.plan is not None or arguments.piece is not None


def run_array_job(arguments: argparse.Namespace, run: Callable[[], Divided], progress: Progress) -> None:
    """List the blocks of a run, or compute one."""
    if arguments.resume is None:
        raise InputError("The blocks need a folder in which they are kept; give one with --resume.")
    if arguments.plan is not None and arguments.piece is not None:
        raise InputError("--plan lists the blocks and --block or --piece computes one; give one of them.")
    if arguments.plan is not None:
        print(list_blocks(run(), arguments.resume, arguments.block_size, arguments.plan))
    else:
        compute_block(run(), arguments.resume, arguments.block_size, arguments.piece, progress)
