"""Chips that were cut, packed into tar files."""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path

from ...base.errors import InputError
from ..chips import KINDS
from ..index import Chip, Index, Shard
from .members import ENDING
from .places import key_of


def pack(folder: Path, index: Index, new: Iterable[str], count: int) -> Index:
    """Pack chips into shards; their own files go.

    Parameters
    ----------
    folder : Path
        Holds the files of the chips; gets the shards.
    index : Index
        Of all chips. Those that are not new are in its shards.
    new : iterable of str
        Names of those to pack.
    count : int
        Shards for each part, as far as it has so many new chips.

    Returns
    -------
    Index
        With the new shards.
    """
    names = set(new)
    made = list(index.shards)
    for part in index.cutting.shares:
        chips = [(number, chip) for number, chip in enumerate(index.chips) if chip.part == part and chip.name in names]
        first = sum(shard.part == part for shard in made)
        shares = min(count, len(chips))
        for share in range(shares):
            held = chips[len(chips) * share // shares : len(chips) * (share + 1) // shares]
            shard = Shard(f"{part}-{first + share:06d}{ENDING}", part, len(held))
            _write(folder, shard.name, held)
            made.append(shard)
    for kind in KINDS:
        if (folder / kind).is_dir():
            (folder / kind).rmdir()
    return replace(index, shards=tuple(made))


def check_shards(folder: Path, before: Index, count: int | None) -> int:
    """How many shards a part gets; 0: none, each chip has files of its own.

    Parameters
    ----------
    folder : Path
        Of the data set.
    before : Index
        What it holds.
    count : int or None
        As asked for; None: as the data set is.

    Raises
    ------
    InputError
        For a number that is none, and where the data set's chips lie in files of their own.
    """
    if count is not None and count < 1:
        raise InputError(f"{count} shards are none; use 1 or more, or leave them out.")
    if count is not None and before.chips and not before.shards:
        raise InputError(
            f"The chips of {folder} lie in files of their own, and {count} shards were asked for; leave shards out, or "
            "choose another folder."
        )
    return int(bool(before.shards)) if count is None else count


def _write(folder: Path, name: str, chips: Iterable[tuple[int, Chip]]) -> None:
    with tarfile.open(folder / name, "w", format=tarfile.USTAR_FORMAT) as tar:
        for number, chip in chips:
            key = key_of(number)
            for kind in KINDS:
                file = folder / kind / chip.name
                if file.exists():
                    _add(tar, f"{key}.{kind}.tif", file.read_bytes())
                    file.unlink()
            told = json.dumps({**asdict(chip), "window": list(asdict(chip.window).values())})
            _add(tar, f"{key}.json", told.encode())


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    tar.addfile(entry, io.BytesIO(content))
