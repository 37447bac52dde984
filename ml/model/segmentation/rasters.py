"""The rasters of a segmentation: probability, and on request classes and uncertainty."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ...base.outputs import Outputs
from ...evaluation.calibration.scene_threshold import ProbabilityCounts
from ...geodata.grid import Grid, Window
from ...geodata.polygons.cleaning import called
from ...geodata.sink import GdalSink, RasterDescription, create_raster
from ..calibration.calibrated_copy import CALIBRATION, MODALITY, MODEL, THRESHOLD
from ..calibration.decision import Decision
from ..card import ModelCard

NO_CLASS = 255
METHOD = "RELICSLIDE_METHOD"
"""Entries of the rasters' metadata: from which probability a cell is called a landslide, and how the DEM was brought to
the grid (only where it was).
"""
_BLOCK = 1024  # cells: side of a window that is read back


class RasterPaths(NamedTuple):
    """The rasters to write."""

    probability: str | Path
    """GeoTIFF: Float32, NaN outside."""
    classes: str | Path | None = None
    """GeoTIFF: Byte, `NO_CLASS` outside."""
    uncertainty: str | Path | None = None
    """GeoTIFF: Float32, two bands, spread and entropy; NaN outside."""
    creation_options: Sequence[str] = ()
    """GDAL's, of all of them."""


class SegmentedRasters(NamedTuple):
    """What a segmentation gave for the cells of one grid."""

    probability: GdalSink
    """One band, 0..1."""
    classes: GdalSink | None
    """One band, 1 for landslide; None: not made."""
    uncertainty: GdalSink | None = None
    """Two bands, spread and entropy; None: not made."""


def open_rasters(
    stack: ExitStack,
    outputs: Outputs,
    grid: Grid,
    card: ModelCard,
    decision: Decision,
    modality: str,
    method: str,
    paths: RasterPaths,
) -> SegmentedRasters:
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
    method : str
        By which the DEM was interpolated, which is kept in the probability; empty where it was not.
    paths : RasterPaths
        Which files.

    Returns
    -------
    SegmentedRasters
    """
    about = {MODEL: card.name, MODALITY: modality}
    if decision.threshold is not None:
        about[THRESHOLD] = f"{decision.threshold:.9g}"
    if decision.calibration is not None:
        about[CALIBRATION] = decision.calibration.method
    elevations = {METHOD: method} if method else {}
    options = paths.creation_options
    chance = RasterDescription(["landslide probability"], metadata={**about, **elevations})
    made = create_raster(paths.probability, grid, np.float32, 1, np.nan, chance, options, outputs)
    chances = stack.enter_context(made)
    classes = unsure = None
    if paths.classes:
        colours = {index: item.colour for index, item in enumerate(card.classes)}
        named = {**about, "CLASSES": ", ".join(f"{index}: {item.name}" for index, item in enumerate(card.classes))}
        described = RasterDescription(["class"], colours, named, resampling="MODE")
        made = create_raster(paths.classes, grid, np.uint8, 1, NO_CLASS, described, options, outputs)
        classes = stack.enter_context(made)
    if paths.uncertainty:
        described = RasterDescription(["spread", "entropy"], metadata=about)
        made = create_raster(paths.uncertainty, grid, np.float32, 2, np.nan, described, options, outputs)
        unsure = stack.enter_context(made)
    return SegmentedRasters(chances, classes, unsure)


class Tally:
    """Writes windows of probability and counts pixels.

    Parameters
    ----------
    sinks : SegmentedRasters
        To write to; classes are left to `classify` where the decision has no threshold yet.
    decision : Decision
        How.
    """

    def __init__(self, sinks: SegmentedRasters, decision: Decision) -> None:
        self._sinks, self._decision = sinks, decision
        self.pixels = self.valid = self.landslide = 0
        self.probabilities = ProbabilityCounts()

    @property
    def channels(self) -> int:
        """How many it takes: the probability, and its spread where the uncertainty is written."""
        return 1 if self._sinks.uncertainty is None else 2

    def __call__(self, window: Window, values: np.ndarray) -> None:
        """Write a window and count its pixels.

        Parameters
        ----------
        window : Window
            Inside the sinks' grid.
        values : (channels, rows, cols) array
            Probabilities, 0..1, and where asked for their spread; NaN where not valid.
        """
        known = np.isfinite(values[0])
        self.pixels += known.size
        self.valid += int(known.sum())
        if self._decision.counts_probabilities:
            self.probabilities.add(values[0][known])
        written = self._decision.written(values[:1])
        self._sinks.probability.write(window, written)
        if self._sinks.uncertainty is not None:
            self._sinks.uncertainty.write(window, np.stack([values[1], entropy(written[0])]))
        if self._decision.threshold is not None:
            self.landslide += _write_classes(self._sinks, window, written[0], self._decision.threshold)


def classify(sinks: SegmentedRasters, threshold: float) -> int:
    """Write the classes from a probability that is complete, when its threshold is known.

    Parameters
    ----------
    sinks : SegmentedRasters
        Whose probability is read.
    threshold : float
        Of the probability that is written.

    Returns
    -------
    int
        Landslide pixels.
    """
    for sink in (sinks.probability, *([sinks.classes] if sinks.classes else [])):
        sink.dataset.SetMetadataItem(THRESHOLD, f"{threshold:.9g}")  # all of a single-precision number
    windows = sinks.probability.grid.blocks(_BLOCK)
    return sum(_write_classes(sinks, window, sinks.probability.read(window)[0], threshold) for window in windows)


def _write_classes(sinks: SegmentedRasters, window: Window, probability: np.ndarray, threshold: float) -> int:
    """Landslide pixels of a window; ``probability`` (rows, cols), NaN where not valid."""
    landslide = called(probability, threshold)
    if sinks.classes is not None:
        known = np.isfinite(probability)
        sinks.classes.write(window, np.where(known, landslide, NO_CLASS).astype(np.uint8))
    return int(landslide.sum())


def entropy(probability: np.ndarray) -> np.ndarray:
    """How unsure a probability is (Shannon 1948).

    Parameters
    ----------
    probability : numpy.ndarray
        0..1, or NaN.

    Returns
    -------
    numpy.ndarray
        Bits, 0..1; NaN where the probability is.

    Examples
    --------
    >>> entropy(np.array([0.0, 0.25, 0.5, 1.0])).round(3)
    array([0.   , 0.811, 1.   , 0.   ])
    """
    shares = np.stack([probability, 1 - probability])
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(shares == 0, 0, -shares * np.log2(shares)).sum(axis=0)
