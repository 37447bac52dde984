"""The door to a model's card."""

from __future__ import annotations

import argparse
import json

from ...ml.base.progress import Progress
from ...ml.model.checkpoint import read_card
from ...ml.model.exchange.stac_item import write_stac_item

DESCRIPTION = "what a model says of itself, as JSON or as a STAC item for catalogues"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("model", nargs="?", metavar="MODEL", help="a checkpoint or set (default: the bundled one)")
    parser.add_argument(
        "--stac", metavar="FILE", help="JSON to write: an item of STAC's Machine Learning Model extension"
    )


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Print the card, or write the item."""
    if arguments.stac is None:
        print(json.dumps(json.loads(read_card(arguments.model).to_json()), indent=2))
        return
    card = write_stac_item(arguments.model, arguments.stac)
    print(f"{card.name}: {arguments.stac}")
