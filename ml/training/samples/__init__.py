"""What a network is shown in training, and in which order."""

from __future__ import annotations

from .batch import Batch
from .checks import check_landslides, common_bands
from .crops import random_crop, transformed
from .loading import timed
from .modalities import check_scored, presented, served, takes_missing
from .samples import Samples, loader_threads

__all__ = [
    "Batch",
    "Samples",
    "check_landslides",
    "check_scored",
    "common_bands",
    "loader_threads",
    "presented",
    "random_crop",
    "served",
    "takes_missing",
    "timed",
    "transformed",
]
