"""Estimates on a target grid: `kriging_estimator` takes what suits its cells."""

from __future__ import annotations

from .cells import Estimator
from .choice import kriging_estimator
from .setting import Setting

__all__ = ["Estimator", "Setting", "kriging_estimator"]
