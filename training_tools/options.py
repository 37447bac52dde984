"""Options that several doors share: the parameters of the algorithms in lower case, with dashes."""

from __future__ import annotations

import argparse


def add_scene(parser: argparse.ArgumentParser) -> None:
    """Image and DEM, the part of them to look at, the model and where it runs."""
    parser.add_argument("--image", required=True, help="raster whose grid the results get")
    parser.add_argument(
        "--bands", type=int, nargs=3, default=(1, 2, 3), metavar="N", help="three bands of the image (default 1 2 3)"
    )
    parser.add_argument("--dem", required=True, help="elevations in metres on any grid that overlaps the image")
    parser.add_argument("--model", metavar="FILE", help="a .safetensors checkpoint (default: the bundled one)")
    parser.add_argument(
        "--extent",
        type=float,
        nargs=4,
        metavar=("WEST", "SOUTH", "EAST", "NORTH"),
        help="part to look at, in the image's coordinate system (default: all of it)",
    )
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default auto)")
    parser.add_argument("--tile", type=int, metavar="PIXELS", help="side of a tile (default: the model's)")
    parser.add_argument("--overlap", type=int, metavar="PIXELS", help="overlap of tiles (default: the model's)")


def scene(arguments: argparse.Namespace) -> dict:
    """What `add_scene` declared, as keyword arguments of a verb."""
    names = ("image", "bands", "dem", "model", "extent", "device", "tile", "overlap")
    return {name: getattr(arguments, name) for name in names}
