"""Labels that models give themselves, where they are sure, and how far two sets of them agree."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ...base.errors import InputError
from ...base.progress import Progress, counted
from ...base.settings import one_of
from ...dataset.chips import UNKNOWN
from ...evaluation.counts import ratio
from ...geodata.grid import Window
from ...geodata.sink import GdalSink, RasterDescription, create_raster
from ...geodata.source import GdalSource
from ...model.device import Device
from ...model.ensemble import Ensemble, SharedScene
from ...model.runner import Runner
from ...model.sweep import fitting, sweep
from ...model.tiles import Schedule
from .target import Target

BETWEEN = ("unknown", "background")
"""What a pixel is that is neither a sure landslide nor sure other ground."""

_BLOCK = 1024
_COLOURS = {0: (0, 0, 0, 0), 1: (214, 69, 27, 255), UNKNOWN: (128, 128, 128, 90)}


@dataclass(frozen=True)
class Labelling:
    """From probabilities to labels.

    The paper names one threshold, 0.7, and says nothing of pixels below it, which reads as: all others are background
    (``between`` background). That teaches a model to forget what it finds at 0.6, and made results worse in a trial.
    The default therefore leaves pixels unknown down to a probability of 1 - ``confidence``, which is a guess.

    Raises
    ------
    InputError
        For a confidence out of range, or another word.
    """

    confidence: float = 0.7
    """Probability from which a pixel is a landslide, above 0.5 and below 1."""
    between: str = "unknown"
    """One of `BETWEEN`."""

    def __post_init__(self) -> None:
        one_of("between", self.between, BETWEEN)
        if not 0.5 < self.confidence < 1:
            raise InputError(f"A confidence of {self.confidence} is out of range; use more than 0.5 and less than 1.")

    def __call__(self, probability: np.ndarray) -> np.ndarray:
        """Labels of probabilities.

        Parameters
        ----------
        probability : np.ndarray
            0..1, NaN where there is no data.

        Returns
        -------
        np.ndarray
            uint8: 1 landslide, 0 other ground, `UNKNOWN`.

        Examples
        --------
        >>> Labelling()(np.array([0.9, 0.5, 0.1, np.nan])).tolist()
        [1, 255, 0, 255]
        >>> Labelling(between="background")(np.array([0.9, 0.5, 0.1, np.nan])).tolist()
        [1, 0, 0, 255]
        """
        low = self.confidence if self.between == "background" else 1 - self.confidence
        with np.errstate(invalid="ignore"):
            return np.select([probability >= self.confidence, probability <= low], [1, 0], UNKNOWN).astype(np.uint8)


@dataclass(frozen=True)
class PseudoLabels:
    """How many pixels of the targets have which label."""

    landslide: int = 0
    background: int = 0
    unknown: int = 0
    """Among those that have data."""
    highest: float = 0.0
    """Highest probability, 0..1."""

    def __add__(self, other: PseudoLabels) -> PseudoLabels:
        return PseudoLabels(
            self.landslide + other.landslide,
            self.background + other.background,
            self.unknown + other.unknown,
            max(self.highest, other.highest),
        )


@dataclass(frozen=True)
class Agreement:
    """How far the labels of two rounds agree."""

    same: int = 0
    """Pixels that have the same label in both, or are unknown in both."""
    pixels: int = 0
    both: int = 0
    """Pixels that are landslides in both."""
    either: int = 0

    def __add__(self, other: Agreement) -> Agreement:
        return Agreement(
            self.same + other.same, self.pixels + other.pixels, self.both + other.both, self.either + other.either
        )

    @property
    def share(self) -> float:
        """Of pixels with the same label, 0..1."""
        return ratio(self.same, self.pixels)

    @property
    def landslide_iou(self) -> float:
        """Of the landslides of both, 0..1."""
        return ratio(self.both, self.either)


def write_labels(
    ensemble: Ensemble, target: Target, path: Path, labelling: Labelling, device: Device, progress: Progress
) -> PseudoLabels:
    """Let models label a target.

    Parameters
    ----------
    ensemble : Ensemble
        On the device; the mean of its members' probabilities counts.
    target : Target
        To label.
    path : Path
        GeoTIFF to write: Byte, 1 landslide, 0 other ground, `UNKNOWN`.
    labelling : Labelling
        What is sure.
    device : Device
        Where to compute.
    progress : Progress
        Hears the share that is done, and may cancel.

    Returns
    -------
    PseudoLabels
    """
    cards = [replace(member.card, scaling=target.scaling(member.card.scaling)) for member in ensemble.members]
    scene = SharedScene(target.served(ensemble.card), cards)
    schedule = Schedule(scene.grid.shape, ensemble.card.tile, ensemble.card.overlap, ensemble.stride)
    runner = Runner(scene.averaged(ensemble.functions(device)), device)
    described = RasterDescription(["pseudo-label"], _COLOURS, {"CLASSES": "0: other ground, 1: landslide"})
    with create_raster(path, scene.grid, np.uint8, 1, UNKNOWN, described) as sink:

        def run(schedule: Schedule) -> _Writer:
            writer = _Writer(sink, labelling)
            sweep(scene, schedule, runner, 1, writer, progress)
            return writer

        return fitting(schedule, run).result.counts


class _Writer:
    """Writes windows of labels and counts them."""

    def __init__(self, sink: GdalSink, labelling: Labelling) -> None:
        self._sink, self._labelling, self.counts = sink, labelling, PseudoLabels()

    def __call__(self, window: Window, values: np.ndarray) -> None:
        labels, known = self._labelling(values[0]), np.isfinite(values[0])
        self._sink.write(window, labels)
        landslide, background = int((labels == 1).sum()), int((labels == 0).sum())
        highest = float(values[0][known].max()) if known.any() else 0.0
        self.counts += PseudoLabels(landslide, background, int(known.sum()) - landslide - background, highest)


def agreement(first: Sequence[Path], second: Sequence[Path], progress: Progress) -> Agreement:
    """How far the labels of two rounds agree.

    Parameters
    ----------
    first, second : sequence of Path
        The rasters of each, in the same order of targets.
    progress : Progress
        Hears the share that is done, and may cancel.

    Returns
    -------
    Agreement
        Over all targets.
    """
    total = Agreement()
    for one, two in zip(first, second):
        old, new = (GdalSource(path, (1,), masked=False) for path in (one, two))
        for window in counted(old.grid.blocks(_BLOCK), progress, "comparing labels"):
            before, after = old.read(window), new.read(window)
            was, is_now = before == 1, after == 1
            counts = ((before == after).sum(), before.size, (was & is_now).sum(), (was | is_now).sum())
            total += Agreement(*map(int, counts))
    return total
