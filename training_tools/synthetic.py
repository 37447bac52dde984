"""``relicslide synthetic``: scenes or chips of made-up land with relic landslides whose outlines are known."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..ml.base.errors import InputError
from ..ml.base.progress import Progress
from ..ml.base.settings import check_seed
from ..ml.dataset.synthetic.scene import synthetic_scene, write_chips, write_scene

DESCRIPTION = "make a scene, or chips to train on, of made-up land with relic landslides"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--scene", metavar="FOLDER", help="write image.tif, dem.tif, label.tif and landslides.gpkg")
    parser.add_argument("--chips", metavar="FOLDER", help="write image/, dem/ and label/, one GeoTIFF a chip in each")
    parser.add_argument("--count", type=int, default=100, help="number of chips (default %(default)s)")
    parser.add_argument("--size", type=int, help="cells per side (default 512 for a scene, 256 for chips)")
    parser.add_argument("--seed", type=int, default=0, help="the same number gives the same land (default %(default)s)")
    parser.add_argument("--cell-size", type=float, default=2.0, help="metres per cell (default %(default)s)")
    parser.add_argument("--dem-cell-size", type=float, default=30.0, help="the DEM's (default %(default)s)")
    parser.add_argument(
        "--grain",
        type=float,
        default=1.0,
        metavar="N",
        help="how many times more ridges and valleys than the one or two that are usual: a scene's, or the most that a "
        "chip's land has (default %(default)s)",
    )


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Write what was asked for and say where it is."""
    if not arguments.scene and not arguments.chips:
        raise InputError("Nothing to write; give --scene FOLDER or --chips FOLDER.")
    check_seed(arguments.seed)
    if arguments.scene:
        size = 512 if arguments.size is None else arguments.size
        _check_free(Path(arguments.scene), "image.tif", "dem.tif", "label.tif", "landslides.gpkg")
        scene = synthetic_scene((size, size), arguments.cell_size, arguments.seed, grain=arguments.grain)
        for name, path in write_scene(arguments.scene, scene, arguments.dem_cell_size).items():
            print(f"{name}: {path}")
    if arguments.chips:
        _check_free(Path(arguments.chips), "image", "dem", "label")
        write_chips(
            arguments.chips,
            arguments.count,
            256 if arguments.size is None else arguments.size,
            arguments.seed,
            arguments.cell_size,
            arguments.dem_cell_size,
            arguments.grain,
            progress,
        )
        print(f"chips: {arguments.chips} ({arguments.count})")


def _check_free(folder: Path, *names: str) -> None:
    """`InputError` where something of these names is in ``folder``."""
    for name in names:
        if (folder / name).exists():
            raise InputError(f"{folder / name} is there already; remove it, or name another folder.")
