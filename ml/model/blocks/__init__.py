"""A sweep in blocks that are kept, so that it can be stopped, resumed and shared out."""

from __future__ import annotations

from .blocked_sweep import BlockedSweep, Sweep, begun_plan, begun_sweep, sweep_for
from .divided import DividedSegmentation
from .drawn import Heat, MeanProbability, Started

__all__ = [
    "BlockedSweep",
    "DividedSegmentation",
    "Heat",
    "MeanProbability",
    "Started",
    "Sweep",
    "begun_plan",
    "begun_sweep",
    "sweep_for",
]
