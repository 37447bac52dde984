"""A sweep in blocks that are kept, so that it can be stopped, resumed and shared out."""

from __future__ import annotations

from .blocked_sweep import BlockedSweep, Sweep, sweep_for
from .drawn import Heat, MeanProbability, Started
from .divided import Shares

__all__ = ["BlockedSweep", "Heat", "MeanProbability", "Shares", "Started", "Sweep", "sweep_for"]
