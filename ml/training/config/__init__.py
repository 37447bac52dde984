"""What a training run can be told."""

from __future__ import annotations

from .presets import PARTS, PRESETS, RELIEFS, bound, settings
from .train_config import ABLATIONS, STORED_NAMES, TrainConfig

__all__ = ["ABLATIONS", "PARTS", "PRESETS", "RELIEFS", "STORED_NAMES", "TrainConfig", "bound", "settings"]
