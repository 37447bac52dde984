"""``relicslide evaluate``: how well predicted landslides agree with mapped ones, from a terminal."""

from __future__ import annotations

import argparse

from ..ml.base.progress import Progress
from .terminal import options
from .terminal.array_jobs import add_array_jobs, is_array_job, run_array_job
from .terminal.values import decimal, whole

DESCRIPTION = "scores of predicted landslides against mapped ones, by cell, by landslide and over thresholds"

_OWN = (
    *("prediction", "reference", "area", "threshold", "band", "cell_size", "image", "dem", "block", "misses"),
    *("min_area", "calibrated", "confusion", "report", "scores", "dataset", "part", "flips", "bands", "sensor"),
    *("device", "creation_options", *options.BLOCKS),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "--prediction",
        metavar="FILE",
        help="raster of 0..1, or polygons (default: what models say of --image and --dem, or of --dataset)",
    )
    parser.add_argument("--reference", metavar="FILE", help="raster of 0/1, or polygons of landslides")
    parser.add_argument("--area", metavar="FILE", help="polygons inside which the reference is complete (default: all)")
    parser.add_argument(
        "--threshold",
        type=decimal,
        metavar="P",
        help="probability from which a cell is a landslide (default: that at which the prediction was segmented, as "
        "its raster says, else 0.5; of models their own)",
    )
    parser.add_argument("--band", type=whole, default=1, metavar="N", help="of the prediction (default %(default)s)")
    parser.add_argument("--cell-size", type=decimal, metavar="UNITS", help="needed where both sides are polygons")
    parser.add_argument(
        "--image",
        metavar="FILE",
        help="its brightness is scored as a trivial rival; models see it",
    )
    parser.add_argument(
        "--dem",
        metavar="FILE",
        help="the same of slope and topographic position; models see it",
    )
    parser.add_argument(
        "--block",
        type=whole,
        default=128,
        metavar="CELLS",
        help="side of the blocks of ground by which chance is judged (default %(default)s)",
    )
    parser.add_argument(
        "--misses",
        type=decimal,
        metavar="SHARE",
        help="find the highest threshold that, with 95 %% confidence, misses no more of the landslides' area",
    )
    parser.add_argument(
        "--min-area",
        type=decimal,
        default=0.0,
        metavar="M2",
        help="square metres below which a landslide, of either side, does not count (default %(default)s)",
    )
    parser.add_argument(
        "--model",
        metavar="FILE",
        help="the checkpoint that made the prediction, for --calibrated; without --prediction the checkpoint or set to "
        "judge (default: the bundled one)",
    )
    parser.add_argument("--models", nargs="+", metavar="FILE", help="further ones, to average with")
    parser.add_argument(
        "--dataset", metavar="FOLDER", help="data set or chips to judge models by, instead of a scene and --reference"
    )
    parser.add_argument("--part", metavar="NAME", help="of it, or all (default: test, or else validation)")
    options.add_flips(parser)
    options.add_bands(parser)
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N (default auto)")
    parser.add_argument(
        "--calibrated",
        metavar="FILE",
        help="copy of the model to write, with the calibration that fits here and the threshold of --misses",
    )
    parser.add_argument(
        "--confusion",
        metavar="FILE",
        help="GeoTIFF to write: 1 true positive, 2 false negative, 3 false positive, 0 neither",
    )
    options.add_creation_options(parser)
    options.add_blocks(parser)
    add_array_jobs(parser, "--piece")  # its --block is that of the ground
    parser.add_argument("--report", metavar="FILE", help="HTML page to write: scores, map, curves")
    parser.add_argument("--scores", metavar="FILE", help="JSON to write: all numbers")


def run(arguments: argparse.Namespace, progress: Progress) -> None:
    """Evaluate, and print the scores; or count a block."""
    from ..ml.evaluate import divided_evaluation, evaluate
    from ..ml.evaluation.request import EvaluationRequest
    from ..ml.evaluation.result import specks_text, too_small_text
    from ..ml.evaluation.thresholds import shown

    given = {**{name: getattr(arguments, name) for name in _OWN}, "model": options.models(arguments)}
    if is_array_job(arguments):
        of_result = {name: value for name, value in given.items() if name not in options.BLOCKS}
        run_array_job(arguments, lambda: divided_evaluation(EvaluationRequest(**of_result)), progress)
        return
    done = evaluate(**given, progress=progress)
    print(f"cells   {done.cells}" + ("" if done.of_polygons else f" at a threshold of {done.threshold:g}"))
    print("        " + ", ".join(f"{name} {value:.4f}" for name, value in done.pixels.scores().items()))
    for name, found in (("matched", done.matched), ("touched", done.any_overlap)):
        counts = (
            f"{found.true_positives} true positives, {found.false_negatives} false negatives, "
            f"{found.false_positives} false positives"
        )
        scores = f"precision {found.precision:.4f}, recall {found.recall:.4f}, f1 {found.f1:.4f}"
        print(f"landslides {name}: {counts}, {scores}")
    print("landslides are matched where they share half of the cells that both cover, touched where they share one")
    if done.min_area:
        print(too_small_text(done))
    if specks_text(done):
        print(specks_text(done))
    for rival in done.rivals:
        scores = f"f1 {rival.best_f1:.4f}, landslide_iou {rival.best_iou:.4f}"
        print(f"rival   {rival.name}: {scores}, average precision {rival.average_precision:.4f}")
    if done.of_polygons:
        return
    print(
        f"best    F1 {done.best_f1:.4f} at a threshold of {shown(done.curve.best_threshold)}, "
        f"average precision {done.curve.average_precision:.4f} ({done.interval.low:.4f} to {done.interval.high:.4f})"
    )
    reliability = done.reliability
    print(
        f"honesty Brier score {reliability.brier_score:.4f} (base rate: {reliability.base_rate_brier_score:.4f}), "
        f"expected calibration error {reliability.expected_calibration_error:.4f}"
    )
    if done.promise is not None:
        print(f"promise {done.promise.sentence()}")
