"""What every network keeps to."""

from __future__ import annotations

from .network import Network
from .segmentation_network import SegmentationNetwork, TrainingOutputs

__all__ = ["Network", "SegmentationNetwork", "TrainingOutputs"]
