"""`make bench-scenes MODEL=file`: how well models find the landslides of six made-up scenes that none was trained on.

    python tests/benchmarks/scenes.py [MODEL ...]

The scenes are those of `relicslide synthetic --size 780 --seed 101` to 106; `segment` runs over them with nothing but
its defaults. Pixels of all scenes are pooled, at a threshold of 0.5 and at the model card's. Without a model: the
bundled one.
"""

from __future__ import annotations

import argparse
import tempfile
from functools import reduce
from operator import add
from pathlib import Path

import numpy as np
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_scene
from relicslide.ml.evaluation.counts import ConfusionCounts, count
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model.checkpoint import read_card
from relicslide.ml.segment import segment

HALF = 0.5


def counts(paths: dict[str, Path], model: str | None, device: str) -> dict[float, ConfusionCounts]:
    """Those of one scene, at both thresholds."""
    probability = paths["image"].with_name("probability.tif")
    segment(paths["image"], paths["dem"], probability=probability, model=model, device=device)
    found, label = (GdalSource(path, (1,)) for path in (probability, paths["label"]))
    values, truth = (source.read(source.grid.window)[0] for source in (found, label))
    known = np.isfinite(values) & np.isfinite(truth)
    return {
        threshold: count(values[known] >= threshold, truth[known] == 1)
        for threshold in (HALF, read_card(model).threshold)
    }


def main() -> None:
    """Print a row a scene, and the pooled one, for each model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", nargs="*", default=[None], metavar="MODEL", help="default: the bundled one")
    parser.add_argument("--seeds", type=int, nargs="+", default=list(range(101, 107)), metavar="N")
    parser.add_argument("--size", type=int, default=780, help="cells per side of a scene (default %(default)s)")
    parser.add_argument("--device", default="auto")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scenes = {
            seed: write_scene(Path(folder) / str(seed), synthetic_scene((arguments.size, arguments.size), seed=seed))
            for seed in arguments.seeds
        }
        for model in arguments.model:
            card = read_card(model)
            print(f"{card.name}: IoU of landslides at 0.5 and at {card.threshold:g}, the card's threshold")
            found = []
            for seed, paths in scenes.items():
                found.append(counts(paths, model, arguments.device))
                _print_row(f"seed {seed}", found[-1], card.threshold)
            pooled = {threshold: reduce(add, (each[threshold] for each in found)) for threshold in found[0]}
            _print_row("pooled", pooled, card.threshold)


def _print_row(name: str, found: dict[float, ConfusionCounts], threshold: float) -> None:
    print(f"{name:10s}{found[HALF].landslide_iou:7.3f}{found[threshold].landslide_iou:7.3f}", flush=True)


if __name__ == "__main__":
    main()
