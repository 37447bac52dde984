"""Progressive label refinement: models that label a target region themselves, and learn from it, round by round.

After Zhao et al. 2022 (PLR, CEUR-WS Vol-3207, paper 13), the winner of Landslide4Sense.
"""

from __future__ import annotations

from .pseudo_labels import BETWEEN, Agreement, Labelling, PseudoLabels
from .record import Record, Round
from .refinement import Refinement, refine
from .target import Target, multispectral_targets

__all__ = [
    "BETWEEN",
    "Agreement",
    "Labelling",
    "PseudoLabels",
    "Record",
    "Refinement",
    "Round",
    "Target",
    "multispectral_targets",
    "refine",
]
