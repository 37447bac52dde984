"""What a training run can be told."""

from __future__ import annotations

from .train_config import ABLATIONS, PRESETS, RELIEFS, STORED_NAMES, TrainConfig, bound, settings

__all__ = ["ABLATIONS", "PRESETS", "RELIEFS", "STORED_NAMES", "TrainConfig", "bound", "settings"]
