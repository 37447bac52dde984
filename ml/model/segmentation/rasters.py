"""The rasters of a segmentation: probability, and on request classes."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...base.outputs import Outputs
from ...evaluation.calibration.scene_threshold import ProbabilityCounts
from ...geodata.grid import Grid, Window
from ...geodata.sink import GdalSink, RasterDescription, create_raster
from ..calibration.calibrated_copy import CALIBRATION, MODALITY, MODEL
from ..calibration.decision import Decision
from ..card import ModelCard

NO_CLASS = 255
THRESHOLD = "RELICSLIDE_THRESHOLD"
"""Entry of the rasters' metadata."""
_BLOCK = 1024  # cells: side of a window that is read back


@dataclass(frozen=True)
class Rasters:
    """The rasters that are being written; ``classes`` may be None."""

    probability: GdalSink
    classes: GdalSink | None


def open_rasters(
    stack: ExitStack,
    outputs: Outputs,
    grid: Grid,
    card: ModelCard,
    decision: Decision,
    modality: str,
    probability: str | Path,
    classes: str | Path | None = None,
) -> Rasters:
    """Begin to write.

    Parameters
    ----------
    stack : ExitStack
        At whose end the files are closed.
    outputs : Outputs
        The files of the run, with which they get their names.
    grid : Grid
        Of the results.
    card : ModelCard
        Its name and classes are kept in the files.
    decision : Decision
        Its threshold and calibration are kept in the files.
    modality : str
        What the model is shown, which is kept in the files too.
    probability : str or Path
        GeoTIFF: Float32, NaN outside.
    classes : str or Path, optional
        GeoTIFF: Byte, `NO_CLASS` outside.

    Returns
    -------
    Rasters
    """
    about = {MODEL: card.name, MODALITY: modality}
    if decision.threshold is not None:
        about[THRESHOLD] = f"{decision.threshold:g}"
    if decision.calibration is not None:
        about[CALIBRATION] = decision.calibration.method
    chance = RasterDescription(["landslide probability"], metadata=about)
    chances = create_raster(probability, grid, np.float32, 1, np.nan, chance, outputs=outputs)
    written = stack.enter_context(chances)
    if not classes:
        return Rasters(written, None)
    colours = {index: item.colour for index, item in enumerate(card.classes)}
    named = {**about, "CLASSES": ", ".join(f"{index}: {item.name}" for index, item in enumerate(card.classes))}
    described = RasterDescription(["class"], colours, named)
    kinds = create_raster(classes, grid, np.uint8, 1, NO_CLASS, described, outputs=outputs)
    return Rasters(written, stack.enter_context(kinds))


class Tally:
    """Writes windows of probability and counts pixels.

    Parameters
    ----------
    sinks : Rasters
        To write to; classes are left to `classify` where the decision has no threshold yet.
    decision : Decision
        How.
    """

    def __init__(self, sinks: Rasters, decision: Decision) -> None:
        self._sinks, self._decision = sinks, decision
        self.pixels = self.valid = self.landslide = 0
        self.probabilities = ProbabilityCounts()

    def __call__(self, window: Window, values: np.ndarray) -> None:
        """Write a window and count its pixels.

        Parameters
        ----------
        window : Window
            Inside the sinks' grid.
        values : (1, rows, cols) array
            Probabilities, 0..1, NaN where not valid.
        """
        known = np.isfinite(values[0])
        self.pixels += known.size
        self.valid += int(known.sum())
        if self._decision.counts_probabilities:
            self.probabilities.add(values[0][known])
        written = self._decision.written(values)
        self._sinks.probability.write(window, written)
        if self._decision.threshold is not None:
            self.landslide += _write_classes(self._sinks, window, written[0], self._decision.threshold)


def classify(sinks: Rasters, threshold: float) -> int:
    """Write the classes from a probability that is complete, when its threshold is known.

    Parameters
    ----------
    sinks : Rasters
        Whose probability is read.
    threshold : float
        Of the probability that is written.

    Returns
    -------
    int
        Landslide pixels.
    """
    for sink in (sinks.probability, *([sinks.classes] if sinks.classes else [])):
        sink.dataset.SetMetadataItem(THRESHOLD, f"{threshold:g}")
    windows = sinks.probability.grid.blocks(_BLOCK)
    return sum(_write_classes(sinks, window, sinks.probability.read(window)[0], threshold) for window in windows)


def _write_classes(sinks: Rasters, window: Window, probability: np.ndarray, threshold: float) -> int:
    """Landslide pixels of a window; ``probability`` (rows, cols), NaN where not valid."""
    known = np.isfinite(probability)
    called = known & (np.nan_to_num(probability) >= threshold)
    if sinks.classes is not None:
        sinks.classes.write(window, np.where(known, called, NO_CLASS).astype(np.uint8))
    return int(called.sum())
