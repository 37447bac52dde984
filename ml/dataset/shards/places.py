"""Where the files of a data set's chips lie: in folders by their kind, or in shards."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from ..index import Chip, Index
from .members import in_shard


def key_of(number: int) -> str:
    """What the files of a chip are called in a shard: its number in the index, for a name may hold a dot.

    Parameters
    ----------
    number : int
        From 0 on.
    """
    return f"{number:08d}"


def places_of(folder: Path, index: Index) -> Callable[[str, Chip], str | Path]:
    """What tells a chip's files.

    Parameters
    ----------
    folder : Path
        Of the data set.
    index : Index
        Of it.

    Returns
    -------
    callable
        From a kind (image, dem, label or valid) and a chip to the file, as GDAL opens it.
    """
    if not index.shards:
        return lambda kind, chip: folder / kind / chip.name
    queues = {
        part: iter([shard.name for shard in index.shards if shard.part == part for _ in range(shard.chips)])
        for part in index.cutting.shares
    }
    places = {chip.name: (next(queues[chip.part]), key_of(number)) for number, chip in enumerate(index.chips)}

    def place(kind: str, chip: Chip) -> str:
        shard, key = places[chip.name]
        return in_shard(folder / shard, key, kind)

    return place
