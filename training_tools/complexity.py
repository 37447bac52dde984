"""``relicslide complexity``: parameters and multiply-adds of every network beside the published figures."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from ..ml.base.errors import InputError
from ..ml.base.packages import require_torch
from ..ml.base.progress import Progress
from .terminal.values import whole

DESCRIPTION = "count the parameters and multiply-adds of the networks beside the published figures"

HEADER = ("network", "preset", "momentum ASPP", "trainable M", "momentum M", "total M", "training GMAC", "GMAC")

PUBLISHED = (
    ("ffs-net", "published", "", 64.55, 0.0, 64.55, 233.91, 233.91),
    ("hpcl-net", "published", "", 67.23, 46.86, 114.09, 1196.46, None),
    ("attention-unet", "published", "", 24.8, 0.0, 24.8, None, None),
)
"""HPCL-Net, table 6 (arXiv 2308.01251), at 512 x 512; its GFLOPs hold the momentum encoder's pass. The attention U-Net:
its abstract (arXiv 2312.16717), with 23 bands, without any multiply-adds.
"""

_BANDS = {"image_channels": 21, "dem_channels": 2}  # the 23 of the attention U-Net

VARIANTS = (
    ("ffs-net", {"preset": "paper"}),
    ("ffs-net", {"preset": "small"}),
    ("ffs-net", {"preset": "pretrained"}),
    ("hpcl-net", {"preset": "paper", "momentum_aspp": "copy"}),
    ("hpcl-net", {"preset": "paper", "momentum_aspp": "shared"}),
    ("hpcl-net", {"preset": "small", "momentum_aspp": "copy"}),
    ("hpcl-net", {"preset": "pretrained", "momentum_aspp": "copy"}),
    ("attention-unet", {"preset": "paper", **_BANDS}),
    ("attention-unet", {"preset": "small", **_BANDS}),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The side of the square tile that is counted."""
    parser.add_argument("--size", type=whole, default=512, help="tile of SIZE x SIZE pixels (published figures: 512)")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Print the table: published figures first, then what this project builds."""
    require_torch(sys.executable)
    if arguments.size < 1:
        raise InputError(f"--size is {arguments.size}, but has to be positive; give 512 for the published figures.")
    rows = [HEADER, *(_cells(row) for row in (*PUBLISHED, *counted(arguments.size)))]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    for row in rows:
        names = (cell.ljust(width) for cell, width in zip(row[:3], widths[:3]))
        numbers = (cell.rjust(width) for cell, width in zip(row[3:], widths[3:]))
        print("  ".join([*names, *numbers]).rstrip())


def counted(size: int) -> Iterator[tuple]:
    """One row of the table for each of VARIANTS."""
    from ..ml.model.complexity import complexity
    from ..ml.networks.weights.blueprint import blueprint

    for name, options in VARIANTS:
        count = complexity(blueprint(name, options), size)
        millions = (value / 1e6 for value in (count.trainable, count.momentum, count.total))
        billions = (value / 1e9 for value in (count.multiply_adds, count.prediction_multiply_adds))
        yield name, options["preset"], options.get("momentum_aspp", ""), *millions, *billions


def _cells(row: tuple) -> tuple[str, ...]:
    return tuple("" if cell is None else f"{cell:.2f}" if isinstance(cell, float) else cell for cell in row)
