"""``relicslide synthetic``: scenes or chips of made-up land with relic landslides whose outlines are known."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..ml.base.errors import InputError
from ..ml.base.progress import Progress
from ..ml.base.settings import check_seed
from ..ml.dataset.synthetic.cover.painting import COVERS
from ..ml.dataset.synthetic.real_relief import PaintRequest, write_painted_chips
from ..ml.dataset.synthetic.scene import Land, synthetic_scene, write_chips, write_scene
from .terminal.values import decimal, whole

DESCRIPTION = "make a scene, or chips to train on, of made-up land with relic landslides"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--scene", metavar="FOLDER", help="write image.tif, dem.tif, label.tif and landslides.gpkg")
    parser.add_argument("--chips", metavar="FOLDER", help="write image/, dem/ and label/, one GeoTIFF a chip in each")
    parser.add_argument("--count", type=whole, default=100, help="number of chips (default %(default)s)")
    parser.add_argument("--size", type=whole, help="cells per side (default 512 for a scene, 256 for chips)")
    parser.add_argument(
        "--seed", type=whole, default=0, help="the same number gives the same land (default %(default)s)"
    )
    parser.add_argument(
        "--cell-size",
        type=decimal,
        nargs="+",
        metavar="M",
        help="metres per cell; of several, the chips' land takes turns (default 2; with --dem: the DEM's own)",
    )
    parser.add_argument("--dem-cell-size", type=decimal, default=30.0, help="the DEM's (default %(default)s)")
    parser.add_argument(
        "--grain",
        type=decimal,
        default=1.0,
        metavar="N",
        help="how many times more ridges and valleys than the one or two that are usual: a scene's, or the most that a "
        "chip's land has (default %(default)s)",
    )
    parser.add_argument(
        "--cover",
        nargs="+",
        choices=COVERS,
        metavar="COVER",
        help="vegetated (fields and forest), alpine (rock, scree, snow, turf, trees in the valleys) or desert (no "
        "plant); each scene shows one of those named (default vegetated; with --dem: all)",
    )
    parser.add_argument(
        "--negatives",
        type=decimal,
        default=0.0,
        metavar="N",
        help="forms that are no landslides in a scene, on average: cirques, cliffs, terraces, ravines, fans, quarries, "
        "mountain roads (default %(default)s)",
    )
    parser.add_argument(
        "--degraded",
        type=decimal,
        default=0.0,
        metavar="SHARE",
        help="of the landslides that are worn down and overgrown like the ground around (default %(default)s)",
    )
    parser.add_argument(
        "--empty",
        type=decimal,
        default=0.0,
        metavar="SHARE",
        help="of the scenes that have no landslide (default %(default)s)",
    )
    parser.add_argument(
        "--dem",
        metavar="FILE",
        help="with --chips: a real DEM, taken as ground without landslides; an image is painted on it",
    )


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Write what was asked for and say where it is."""
    if not arguments.scene and not arguments.chips:
        raise InputError("Nothing to write; give --scene FOLDER or --chips FOLDER.")
    check_seed(arguments.seed)
    if arguments.dem:
        _write_painted(arguments, progress)
        return
    covers = tuple(arguments.cover or ("vegetated",))
    land = Land(arguments.grain, arguments.negatives, covers, arguments.degraded, arguments.empty)
    cells = arguments.cell_size or [2.0]
    if arguments.scene:
        if len(cells) > 1:
            raise InputError(f"A scene has cells of one size and not of {len(cells)}; give one --cell-size.")
        size = 512 if arguments.size is None else arguments.size
        _check_free(Path(arguments.scene), "image.tif", "dem.tif", "label.tif", "landslides.gpkg")
        scene = synthetic_scene((size, size), cells[0], arguments.seed, land=land)
        for name, path in write_scene(arguments.scene, scene, arguments.dem_cell_size).items():
            print(f"{name}: {path}")
    if arguments.chips:
        _check_free(Path(arguments.chips), "image", "dem", "label")
        write_chips(
            arguments.chips,
            arguments.count,
            256 if arguments.size is None else arguments.size,
            arguments.seed,
            cells,
            arguments.dem_cell_size,
            land,
            progress,
        )
        print(f"chips: {arguments.chips} ({arguments.count})")


def _write_painted(arguments: argparse.Namespace, progress: Progress) -> None:
    """Chips of a real DEM; `InputError` for what only made-up land has."""
    made_up = [name for name in ("scene", "negatives", "degraded", "empty") if getattr(arguments, name)]
    if made_up or not arguments.chips:
        wrong = f"--{made_up[0]} is for made-up land" if made_up else "--dem needs --chips FOLDER"
        raise InputError(f"{wrong}; give a real DEM with --chips, --count, --size, --cell-size, --cover and --seed.")
    _check_free(Path(arguments.chips), "image", "dem", "label")
    request = PaintRequest(
        arguments.dem,
        arguments.count,
        256 if arguments.size is None else arguments.size,
        tuple(arguments.cell_size or (None,)),
        tuple(arguments.cover or COVERS),
        arguments.seed,
    )
    write_painted_chips(arguments.chips, request, progress)
    print(f"chips: {arguments.chips} ({arguments.count}), all of {arguments.dem} labelled other ground")


def _check_free(folder: Path, *names: str) -> None:
    """`InputError` where something of these names is in ``folder``."""
    for name in names:
        if (folder / name).exists():
            raise InputError(f"{folder / name} is there already; remove it, or name another folder.")
