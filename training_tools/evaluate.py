"""``relicslide evaluate``: how well predicted landslides agree with mapped ones, from a terminal."""

from __future__ import annotations

import argparse

from ..ml.base.progress import Progress

DESCRIPTION = "scores of predicted landslides against mapped ones, by cell, by landslide and over thresholds"

_OWN = ("prediction", "reference", "area", "threshold", "band", "cell_size", "confusion", "report", "scores")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--prediction", required=True, metavar="FILE", help="raster of 0..1, or polygons")
    parser.add_argument("--reference", required=True, metavar="FILE", help="raster of 0/1, or polygons of landslides")
    parser.add_argument("--area", metavar="FILE", help="polygons inside which the reference is complete (default: all)")
    parser.add_argument(
        "--threshold",
        type=float,
        default=0.5,
        metavar="P",
        help="probability from which a cell is a landslide (default %(default)s)",
    )
    parser.add_argument("--band", type=int, default=1, metavar="N", help="of the prediction (default %(default)s)")
    parser.add_argument("--cell-size", type=float, metavar="UNITS", help="needed where both sides are polygons")
    parser.add_argument(
        "--confusion",
        metavar="FILE",
        help="GeoTIFF to write: 1 true positive, 2 false negative, 3 false positive, 0 neither",
    )
    parser.add_argument("--report", metavar="FILE", help="HTML page to write: scores, map, curves")
    parser.add_argument("--scores", metavar="FILE", help="JSON to write: all numbers")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Evaluate, and print the scores."""
    from ..ml.evaluate import evaluate

    done = evaluate(**{name: getattr(arguments, name) for name in _OWN}, progress=progress)
    print(f"cells   {done.cells} at a threshold of {done.threshold:g}")
    print("        " + ", ".join(f"{name} {value:.4f}" for name, value in done.pixels.scores().items()))
    for name, found in (("matched", done.matched), ("touched", done.any_overlap)):
        counts = (
            f"{found.true_positives} true positives, {found.false_negatives} false negatives, "
            f"{found.false_positives} false positives"
        )
        scores = f"precision {found.precision:.4f}, recall {found.recall:.4f}, f1 {found.f1:.4f}"
        print(f"landslides {name}: {counts}, {scores}")
    print(
        f"best    F1 {done.best_f1:.4f} at a threshold of {done.curve.best_threshold:.8g}, "
        f"average precision {done.curve.average_precision:.4f}"
    )
