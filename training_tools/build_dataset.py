"""``relicslide build-dataset``: chips to train on, divided by spatial blocks, from a terminal."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ..ml.base.errors import InputError
from ..ml.base.progress import Progress
from ..ml.dataset.index import Cutting
from ..ml.kriging.methods import METHODS
from ..ml.scene.spectral.colours import given_bands
from .terminal.values import decimal, whole

if TYPE_CHECKING:
    from ..ml.dataset.sources import LabelledSource

DESCRIPTION = "cut an image, a DEM and mapped landslides, or ground without, into chips to train on, divided by blocks"

_CUTTING = ("tile", "stride", "min_label", "folds", "block", "seed")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options; settings that are left out are those of the data set, or `Cutting`'s."""
    source = parser.add_argument_group("what to cut: image, DEM and labels, or a folder of chips or patches")
    source.add_argument("--image", metavar="FILE", help="raster whose grid the chips get")
    source.add_argument(
        "--bands",
        type=whole,
        nargs="+",
        metavar="N",
        help="bands of the image (default: those that the file calls red, green and blue, or else 1 2 3)",
    )
    source.add_argument("--dem", metavar="FILE", help="elevations in metres on any grid that overlaps the image")
    source.add_argument("--labels", metavar="FILE", help="landslide polygons; FILE|layername=NAME names a layer")
    source.add_argument(
        "--no-landslides",
        action="store_true",
        help="instead of --labels: all known ground is labelled other ground; --image or --dem may then be left out",
    )
    source.add_argument(
        "--cell-size", type=decimal, metavar="M", help="of a DEM alone: metres per cell (default: the DEM's own grid)"
    )
    source.add_argument("--area", metavar="FILE", help="polygons inside which all are mapped (default: everywhere)")
    source.add_argument("--map", metavar="FOLDER", help="instead: image/, dem/ and label/ with parts of one map")
    source.add_argument("--chips", metavar="FOLDER", help="instead: the same with images of their own")
    source.add_argument(
        "--landslide4sense",
        metavar="FOLDER",
        help="instead: img/ and mask/ with the patches (.h5) of the competition; chips of 128 in blocks of 1",
    )
    source.add_argument(
        "--method", default=METHODS[0], choices=METHODS, help="by which the DEM is interpolated (default %(default)s)"
    )
    parser.add_argument("--tile", type=whole, metavar="PIXELS", help="side of a chip (default 512)")
    parser.add_argument("--stride", type=whole, metavar="PIXELS", help="from chip to chip (default: its side)")
    parser.add_argument("--min-label", type=decimal, metavar="SHARE", help="least share of landslide (default 0)")
    parser.add_argument("--folds", type=whole, metavar="N", help="equal parts (default 0: 6:2:2)")
    parser.add_argument("--block", type=whole, metavar="CHIPS", help="side of a spatial block (default 2)")
    parser.add_argument("--seed", type=whole, metavar="N", help="of the division into parts (default 1)")
    parser.add_argument(
        "--shards",
        type=whole,
        metavar="N",
        help="pack the chips of each part into N tar files, as WebDataset has them (default: as the data set is, a new "
        "one has a few files for each chip)",
    )
    parser.add_argument("--output", required=True, metavar="FOLDER", help="new folder, or a data set to add to")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Cut, and say what the data set holds."""
    from ..ml.build_dataset import add_to_dataset

    done = add_to_dataset(arguments.output, _sources(arguments), _cutting(arguments), progress, arguments.shards)
    for name, balance in done.parts.items():
        share = "" if balance["share"] is None else f", {balance['share']:.1%} landslide"
        print(f"{name}: {balance['chips']} chips{share}")
    print(f"{arguments.output}: {done.chips} chips, {done.landslide_share:.1%} landslide")


def _sources(arguments: argparse.Namespace) -> list[LabelledSource]:
    from ..ml.dataset.sources import SourceRequest, source_from_files, source_from_map, sources_from_chips

    files = (arguments.image, arguments.dem, arguments.labels)
    folders = [name for name in ("map", "chips", "landslide4sense") if getattr(arguments, name)]
    free = not any(files) and not arguments.no_landslides and arguments.cell_size is None
    enough = all(files) or (arguments.no_landslides and any(files[:2]))
    if not (enough and not folders) and not (len(folders) == 1 and free):
        raise InputError(
            "Say what to cut: --image, --dem and --labels, or --no-landslides with --image, --dem or both, or --map, "
            "--chips or --landslide4sense FOLDER."
        )
    if arguments.landslide4sense:
        from ..ml.dataset.benchmarks.landslide4sense import sources_from_landslide4sense

        return sources_from_landslide4sense(arguments.landslide4sense)
    if arguments.map:
        return [source_from_map(arguments.map)]
    if arguments.chips:
        return sources_from_chips(arguments.chips)
    more = arguments.area, arguments.method, arguments.no_landslides, arguments.cell_size
    return [source_from_files(SourceRequest(*files, given_bands(arguments.image, arguments.bands), *more))]


def _cutting(arguments: argparse.Namespace) -> Cutting | None:
    given = {name: getattr(arguments, name) for name in _CUTTING if getattr(arguments, name) is not None}
    if arguments.landslide4sense:
        from ..ml.dataset.benchmarks.landslide4sense import TILE

        given = {"tile": TILE, "block": 1, **given}
    if "tile" in given:
        given.setdefault("stride", given["tile"])
    return Cutting(**given) if given else None
