"""`make bench-adaptation`: what `adapt` gives on made-up ground of another sensor and another source of the DEM.

A model is trained on labelled chips, the source; the target is another scene whose image got other colours,
another gain and haze, and whose DEM is of 30 m, noisy and stands on the trees. F1 of landslide on the target, whose
labels nobody sees, is told of the model as it was given and after each round, beside a control: the same rounds,
with about as many steps, on the source alone.
"""

from __future__ import annotations

import argparse
import tempfile
from dataclasses import replace
from pathlib import Path
from unittest import mock

import numpy as np
from relicslide.ml.adapt import adapt
from relicslide.ml.base.errors import InputError
from relicslide.ml.dataset.labelled import LabelledScene
from relicslide.ml.dataset.synthetic.scene import synthetic_scene, write_chips, write_scene
from relicslide.ml.geodata.grid import Grid
from relicslide.ml.geodata.sink import create_raster
from relicslide.ml.geodata.source import GdalSource
from relicslide.ml.model import checkpoint
from relicslide.ml.model.scoring import score_checkpoint
from relicslide.ml.scene.scene import open_scene
from relicslide.ml.train import train
from relicslide.ml.training.adaptation import Target
from scipy import ndimage

CELL, DEM_CELL, CROP, HELD_OUT = 10.0, 30.0, 128, 6  # metres, metres, cells, chips
COLOURS = np.array([[0.6, 0.4, 0.0], [0.3, 0.5, 0.2], [0.0, 0.3, 0.7]])  # of the other sensor's bands, by ours
GAIN, GAMMA, HAZE = 0.55, 0.7, 0.25
NOISE, TREES = 2.0, 12.0  # metres: deviation, and the tallest
METHOD = "bilinear"  # quick, and the same for all


def other_sensor(image: np.ndarray) -> np.ndarray:
    """(3, rows, cols) uint8 as another sensor sees it through haze."""
    mixed = np.tensordot(COLOURS, image / 255, 1) ** GAMMA
    return np.clip(255 * (HAZE + GAIN * mixed), 0, 255).astype(np.uint8)


def other_heights(dem: np.ndarray, image: np.ndarray, generator: np.random.Generator) -> np.ndarray:
    """(rows, cols) metres: noise of two cells' width, and trees where the image (3, many rows, many cols) is green."""
    noise = ndimage.gaussian_filter(generator.normal(size=dem.shape), 1)
    red, green, blue = image.astype(float)
    green = green / np.maximum(red + green + blue, 1)
    factor = [after / before for after, before in zip(dem.shape, green.shape)]
    canopy = ndimage.zoom(ndimage.gaussian_filter(green, 1), factor, order=1)
    cover = np.clip((canopy - np.median(canopy)) / max(np.ptp(canopy), 1e-9) * 4, 0, 1)
    return dem + NOISE * noise / noise.std() + TREES * cover


def written(path: Path, grid: Grid, values: np.ndarray) -> None:
    """A raster in place of what is there."""
    with create_raster(path, grid, values.dtype, len(values)) as sink:
        sink.write(grid.window, values)


def prepared(folder: Path, seed: int, arguments: argparse.Namespace) -> dict[str, object]:
    """Source and target as `adapt` takes them, and ``truth``, the target with its labels."""
    chips = folder / "chips"
    write_chips(chips, arguments.chips + HELD_OUT, CROP, seed, CELL, 2 * CELL)
    names = sorted(path.stem for path in (chips / "label").glob("*.tif"))
    held = np.random.default_rng(seed).choice(names, HELD_OUT, replace=False)
    (folder / "held.txt").write_text("\n".join(held), encoding="utf-8")
    scene = synthetic_scene((arguments.size, arguments.size), CELL, 1000 + seed)
    files = write_scene(folder, scene, DEM_CELL)
    before = GdalSource(files["dem"])
    heights = before.read(before.grid.window)[0]
    image, dem = folder / "seen.tif", folder / "heights.tif"
    written(image, scene.grid, other_sensor(scene.image))
    changed = other_heights(heights, scene.image, np.random.default_rng(seed))
    written(dem, before.grid, changed[None].astype(np.float32))
    truth = LabelledScene(
        "target", open_scene(image, dem, method=METHOD), GdalSource(files["label"]), (scene.grid.window,)
    )
    source = {"chips": [chips], "chips_held_out": folder / "held.txt"}
    return {"image": image, "dem": dem, "method": METHOD, **source, "truth": truth}


COMMON = {"batch": 4, "crop": CROP, "device": "cpu", "score_every": 100}


def source_model(output: Path, given: dict, start: Path) -> Path:
    """A model that knows the source: trained on it from another, as `adapt` trains."""
    data = {name: given[name] for name in ("chips", "chips_held_out", "seed")}
    train(
        output,
        start=str(start),
        epochs=6,
        loss="ohem+lovasz",
        learning_rate=2e-3,
        fit_threshold=False,
        **data,
        **COMMON,
    )
    return output


def scores(output: Path, model: Path, given: dict, truth: LabelledScene, rounds: int, epochs: int) -> list[float]:
    """F1 on the target of the model that holds after each round."""
    try:
        adapt(output, model=model, rounds=rounds, epochs=epochs, settled=1.0, **COMMON, **given)
    except InputError as error:
        print(f"  {output.stem}: {error}", flush=True)
    found = [score_checkpoint(model, [truth], "cpu").f1]
    for number in range(1, rounds + 1):
        made = output.with_suffix(".run") / f"round{number}" / f"{output.stem}.1.safetensors"
        labelled = output.with_suffix(".run") / f"labels{number}"  # a rejected round has none
        accepted = made.exists() and labelled.exists()
        found.append(score_checkpoint(made, [truth], "cpu").f1 if accepted else found[-1])
    return found


def main() -> None:
    """Print F1 by seed and round."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--model", type=Path, default=checkpoint.BUNDLED, help="that training on the source begins with"
    )
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 2, 3])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--epochs", type=int, default=3)
    parser.add_argument("--chips", type=int, default=18, help="of the source, beside those held out")
    parser.add_argument("--size", type=int, default=384, help="cells along the target's sides")
    arguments = parser.parse_args()
    regions = (arguments.size // CROP) ** 2
    longer = round(arguments.epochs * (arguments.chips + regions) / arguments.chips)
    for seed in arguments.seeds:
        with tempfile.TemporaryDirectory() as folder:
            given = prepared(Path(folder), seed, arguments)
            truth = given.pop("truth")
            given["seed"] = seed
            model = source_model(Path(folder) / "source.safetensors", given, arguments.model)
            rounds, epochs = arguments.rounds, arguments.epochs
            adapted = scores(Path(folder) / "adapted.safetensors", model, given, truth, rounds, epochs)
            alone = Target.labelled

            def nothing(target: Target, *rest, labelled=alone) -> LabelledScene:
                return replace(labelled(target, *rest), regions=())

            with mock.patch.object(Target, "labelled", nothing):
                control = scores(Path(folder) / "control.safetensors", model, given, truth, rounds, longer)
        for name, found in (("adapted", adapted), ("control", control)):
            print(f"seed {seed}, {name}: " + " ".join(f"{value:.3f}" for value in found), flush=True)


if __name__ == "__main__":
    main()
