"""What a safetensors file says of its tensors, checked before any of them is read.

The file begins with an 8-byte little-endian length, then comes as much JSON: type, shape and place of each tensor, and
texts by name. Neither torch nor safetensors is needed for it.
"""

from __future__ import annotations

import math
import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ..errors import quoted
from .json_text import LONGEST, parse_table

METADATA = "__metadata__"
"""Stands among the tensors for the texts by name."""
_PREFIX = 8
_LONGEST_NAME = 500
_DIMENSIONS = 8
_BYTES = {
    "F64": 8,
    "F32": 4,
    "F16": 2,
    "BF16": 2,
    "I64": 8,
    "I32": 4,
    "I16": 2,
    "I8": 1,
    "U8": 1,
    "BOOL": 1,
}


class TensorEntry(NamedTuple):
    """What a header says of one tensor."""

    dtype: str
    """As safetensors writes it, such as F32."""
    shape: tuple[int, ...]
    start: int
    """First byte, counted from the end of the header."""
    end: int
    """Byte behind the last."""

    @property
    def is_float(self) -> bool:
        """Whether its numbers have a point."""
        return "F" in self.dtype


@dataclass(frozen=True)
class TensorHeader:
    """The header of a safetensors file, in which every tensor has its place and nothing lies between them."""

    path: Path
    entries: dict
    """The JSON as it is in the file."""
    tensors: dict[str, TensorEntry]
    """By name."""
    length: int
    """Bytes before the first tensor."""

    @property
    def metadata(self) -> dict[str, str]:
        """Texts by name."""
        return self.entries.get(METADATA, {})


def read_header(path: str | Path) -> TensorHeader:
    """The header of a safetensors file.

    Parameters
    ----------
    path : str or Path
        Of the file.

    Returns
    -------
    TensorHeader

    Raises
    ------
    OSError
        Where the file cannot be read.
    ValueError
        With the reason in a few words, where it is none, or damaged.
    """
    with open(path, "rb") as file:
        size = os.fstat(file.fileno()).st_size
        prefix = file.read(_PREFIX)
        if len(prefix) < _PREFIX:
            raise ValueError(f"it has only {size} bytes")
        (length,) = struct.unpack("<Q", prefix)
        if length > min(LONGEST, size - _PREFIX):
            raise ValueError(f"its header would be {length} bytes long")
        text = file.read(length)
    entries = parse_table(text.decode())
    texts = entries.get(METADATA, {})
    if not isinstance(texts, dict) or not all(isinstance(text, str) for text in texts.values()):
        raise ValueError(f"its {METADATA} holds something else than texts")
    tensors = {name: _entry(name, entry) for name, entry in entries.items() if name != METADATA}
    _check_places(tensors, size - _PREFIX - length)
    return TensorHeader(Path(path), entries, tensors, _PREFIX + length)


def _entry(name: str, entry: object) -> TensorEntry:
    if len(name) > _LONGEST_NAME or not name.isprintable():
        raise ValueError(f"the name {quoted(name)} of a tensor is none")
    if not isinstance(entry, dict) or set(entry) != {"dtype", "shape", "data_offsets"}:
        raise ValueError(f"the entry of {quoted(name)} is none")
    dtype, shape, place = entry["dtype"], entry["shape"], entry["data_offsets"]
    if not isinstance(dtype, str) or dtype not in _BYTES:
        raise ValueError(f"{quoted(name)} is of the unknown type {quoted(dtype)}")
    if not _counts(shape) or len(shape) > _DIMENSIONS:
        raise ValueError(f"{quoted(name)} has no shape, but {quoted(shape)}")
    if not _counts(place) or len(place) != 2:
        raise ValueError(f"{quoted(name)} has no place, but {quoted(place)}")
    found = TensorEntry(dtype, tuple(shape), *place)
    if found.end - found.start != math.prod(shape) * _BYTES[dtype]:
        raise ValueError(f"{quoted(name)} has another size than its shape {quoted(shape)}")
    return found


def _counts(value: object) -> bool:
    return isinstance(value, list) and all(type(item) is int and item >= 0 for item in value)


def _check_places(tensors: dict[str, TensorEntry], size: int) -> None:
    """One behind the other, from the first byte to the file's last."""
    end = 0
    for name, entry in sorted(tensors.items(), key=lambda item: item[1][2:]):
        if entry.start != end:
            raise ValueError(f"{quoted(name)} begins at byte {entry.start} and not at {end}")
        end = entry.end
    if end != size:
        raise ValueError(f"its tensors have {end} bytes and it holds {size}")
