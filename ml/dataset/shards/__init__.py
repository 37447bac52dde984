"""Chips in tar files, as WebDataset has them: a million chips need no million files."""

from __future__ import annotations

from .members import sharded_chips, shards_of
from .packing import check_shards, pack
from .places import places_of

__all__ = ["check_shards", "pack", "places_of", "sharded_chips", "shards_of"]
