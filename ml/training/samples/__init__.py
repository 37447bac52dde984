"""What a network is shown in training, and in which order."""

from __future__ import annotations

from .samples import Batch, Samples, check_landslides, loader_threads, random_crop, transformed

__all__ = ["Batch", "Samples", "check_landslides", "loader_threads", "random_crop", "transformed"]
