"""Files in a tar file, which GDAL reads where they lie: nothing is unpacked.

As WebDataset has it, a sample is what begins alike up to the first dot: ``KEY.image.tif``, ``KEY.dem.tif`` and
``KEY.label.tif`` are a chip.
"""

from __future__ import annotations

import tarfile
from pathlib import Path

from ...base.errors import InputError
from ..chips import lacks

ENDING = ".tar"
_PARTS = ("image", "dem", "label")


def shards_of(folder: str | Path) -> list[Path]:
    """The tar files of a folder, by name.

    Parameters
    ----------
    folder : str or Path
        To look into.
    """
    return sorted(Path(folder).glob(f"*{ENDING}"))


def in_shard(shard: str | Path, key: str, kind: str) -> str:
    """What GDAL calls a chip's file in a tar file.

    Parameters
    ----------
    shard : str or Path
        The tar file.
    key : str
        Of the chip.
    kind : str
        Of the file: image, dem, label or valid.

    Examples
    --------
    >>> in_shard("/data/train-000000.tar", "00000012", "dem")
    '/vsitar/{/data/train-000000.tar}/00000012.dem.tif'
    """
    return f"/vsitar/{{{Path(shard).absolute().as_posix()}}}/{key}.{kind}.tif"


def sharded_chips(folder: str | Path) -> dict[str, dict[str, str]]:
    """The chips in a folder's tar files.

    Parameters
    ----------
    folder : str or Path
        Of tar files whose samples are chips; they may have other files as well.

    Returns
    -------
    dict
        By a chip's name (the shard's, its key and .tif) its files by their kind: label, and image, DEM or both.

    Raises
    ------
    InputError
        Where a file is no tar file, holds no chip, or a chip has other files than the first.
    """
    found: dict[str, dict[str, str]] = {}
    for shard in shards_of(folder):
        for member in _names(shard):
            place, _, name = member.rpartition("/")
            key, _, kind = name.removesuffix(".tif").partition(".")
            if kind in _PARTS and name.endswith(".tif"):
                full = f"{place}/{key}" if place else key
                chip = f"{shard.stem}-{full.replace('/', '-')}.tif"
                found.setdefault(chip, {})[kind] = in_shard(shard, full, kind)
    there = {kind for files in found.values() for kind in files} | {"label"}
    missing = [f"{name} ({kind})" for name, files in found.items() for kind in sorted(there - set(files))]
    if missing or len(there) == 1:
        raise InputError(
            f"{folder} {lacks(missing) if missing else 'holds no chip'}; its tar files need KEY.image.tif, "
            "KEY.dem.tif and KEY.label.tif for every chip, or KEY.label.tif with one of the others."
        )
    return found


def _names(shard: Path) -> list[str]:
    try:
        with tarfile.open(shard, "r:") as tar:
            return tar.getnames()
    except (OSError, tarfile.TarError) as error:
        raise InputError(
            f"{shard} cannot be read as a tar file ({error}); build it again, without compression."
        ) from None
