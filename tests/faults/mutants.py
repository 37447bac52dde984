"""Damaged and forged files: mutants of a safetensors file and of JSON texts, each made anew from its seed."""

from __future__ import annotations

import copy
import json
import random
import struct
from typing import Callable, NamedTuple

ODD = (
    *(None, True, False, -1, 0, 1, 7, 10**7, 2**31, 2**63, 2**64, 10**30, -(2**63), 0.5, -0.0, 1e308, 1e-308),
    *(float("nan"), float("inf"), float("-inf"), "", "x" * 300_000, "\x00\x1b[31m\r\n\u202e", "é", "0,9", "nan"),
    *(
        [],
        {},
        [None],
        [[]],
        {"a": 1},
        [1] * 10_000,
        [-1, 4],
        [0, 0],
        [2**63, 2**63],
        {"": {}},
        "hpcl-net",
        "../x",
        "[" * 99,
    ),
)
"""Values that stand where others should."""


class Parts(NamedTuple):
    """A safetensors file in its two parts."""

    header: dict
    body: bytes

    @classmethod
    def of(cls, content: bytes) -> Parts:
        """The parts of a whole file."""
        (length,) = struct.unpack("<Q", content[:8])
        return cls(json.loads(content[8 : 8 + length]), content[8 + length :])

    def joined(self) -> bytes:
        """The file."""
        return joined(json.dumps(self.header).encode(), self.body)


def joined(text: bytes, body: bytes) -> bytes:
    """A safetensors file of the header's text and what follows it."""
    return struct.pack("<Q", len(text)) + text + body


def mutant(content: bytes, seed: int) -> tuple[str, bytes]:
    """A mutant of a safetensors file, and the name of what was done to it."""
    chance = random.Random(seed)
    way = chance.choice(WAYS)
    return way.__name__, way(chance, content)


def mutant_text(text: str, seed: int) -> tuple[str, str]:
    """A mutant of a JSON text, and the name of what was done to it."""
    chance = random.Random(seed)
    way = chance.choice(TEXT_WAYS)
    return way.__name__, way(chance, text)


def odd_value(chance: random.Random, value: object) -> object:
    """The tree ``value`` with one to three of its nodes changed, removed, renamed, doubled or swapped."""
    root = {"root": copy.deepcopy(value)}
    for _ in range(chance.choice((1, 1, 1, 2, 3))):
        places = _places(root)
        parent, key = chance.choice(places)
        kind = chance.randrange(8)
        if kind < 5 or parent is root:
            parent[key] = copy.deepcopy(chance.choice(ODD))
        elif kind == 5:
            del parent[key]
        elif kind == 6:
            other, place = chance.choice(places)
            parent[key] = copy.deepcopy(other[place])
        elif isinstance(parent, dict):
            parent[chance.choice(("new", "", "x" * 300_000, "\x1b[0m", "__metadata__"))] = parent.pop(key)
        else:
            parent.append(copy.deepcopy(parent[key]))
    return root["root"]


def _places(root: dict) -> list[tuple]:
    """(parent, key) of each node below ``root``."""
    found, stack = [], [root]
    while stack:
        node = stack.pop()
        keys = list(node) if isinstance(node, dict) else range(len(node))
        found += [(node, key) for key in keys]
        stack += [node[key] for key in keys if isinstance(node[key], (dict, list))]
    return found


def flipped_bytes(chance: random.Random, content: bytes) -> bytes:
    """Some bytes are others, half of the time in the header."""
    changed, (length,) = bytearray(content), struct.unpack("<Q", content[:8])
    end = min(8 + length, len(content)) if chance.random() < 0.5 else len(content)
    for _ in range(chance.choice((1, 2, 8, 64))):
        changed[chance.randrange(end)] = chance.randrange(256)
    return bytes(changed)


def cut_off(chance: random.Random, content: bytes) -> bytes:
    """A download that broke off."""
    (length,) = struct.unpack("<Q", content[:8])
    return content[: chance.choice((0, 3, 8, 9, 8 + length, len(content) - 1, chance.randrange(len(content))))]


def longer(chance: random.Random, content: bytes) -> bytes:
    """Bytes behind the last tensor."""
    return content + bytes(chance.choice((1, 8, 4096)))


def other_length(chance: random.Random, content: bytes) -> bytes:
    """The header says that it is shorter or longer than it is."""
    (length,) = struct.unpack("<Q", content[:8])
    wrong = chance.choice((0, 1, length - 1, length + 1, length // 2, len(content), 2**24, 2**40, 2**63, 2**64 - 1))
    return struct.pack("<Q", wrong) + content[8:]


def odd_header(chance: random.Random, content: bytes) -> bytes:
    """A node of the header is another."""
    parts = Parts.of(content)
    return joined(json.dumps(odd_value(chance, parts.header)).encode("utf-8", "surrogatepass"), parts.body)


def odd_entry(chance: random.Random, content: bytes) -> bytes:
    """A tensor has another type, shape or place."""
    parts = Parts.of(content)
    name = chance.choice([name for name in parts.header if name != "__metadata__"])
    parts.header[name] = odd_value(chance, parts.header[name])
    return parts.joined()


def swapped_entries(chance: random.Random, content: bytes) -> bytes:
    """Two tensors have each other's entry, or lie in one place."""
    parts = Parts.of(content)
    one, two = chance.sample([name for name in parts.header if name != "__metadata__"], 2)
    entries = parts.header
    if chance.random() < 0.5:
        entries[one], entries[two] = entries[two], entries[one]
    else:
        entries[one]["data_offsets"] = entries[two]["data_offsets"]
    return parts.joined()


def odd_metadata(chance: random.Random, content: bytes) -> bytes:
    """A node of the JSON in the header (a model card, a training state) is another."""
    parts = Parts.of(content)
    metadata = parts.header["__metadata__"]
    for key in metadata:
        metadata[key] = json.dumps(odd_value(chance, json.loads(metadata[key])))
    return parts.joined()


def odd_metadata_text(chance: random.Random, content: bytes) -> bytes:
    """The JSON in the header is no longer well made."""
    parts = Parts.of(content)
    metadata = parts.header["__metadata__"]
    for key in metadata:
        metadata[key] = chance.choice(TEXT_WAYS)(chance, metadata[key])
    return parts.joined()


def huge_network(chance: random.Random, content: bytes) -> bytes:
    """A card, or a tensor, that asks for far more memory than the file holds."""
    parts = Parts.of(content)
    metadata = parts.header["__metadata__"]
    many = chance.choice((10**5, 10**7, 10**9, 2**31, 2**62))
    for key in metadata:
        about = json.loads(metadata[key])
        arguments = about.get("arguments", about.get("config", {}).get("arguments", {}))
        arguments[chance.choice(("image_channels", "classes", "dem_channels"))] = many
        metadata[key] = json.dumps(about)
    if chance.random() < 0.3:
        name = chance.choice([name for name in parts.header if name != "__metadata__"])
        parts.header[name]["shape"] = [many, many]
    return parts.joined()


def odd_weights(chance: random.Random, content: bytes) -> bytes:
    """Values that no training leaves: not finite, huge, or a negative variance."""
    parts = Parts.of(content)
    floats = [name for name, entry in parts.header.items() if entry.get("dtype") in ("F32", "F16")]
    variances = [name for name in floats if name.endswith("running_var")]
    name = chance.choice(variances if chance.random() < 0.2 and variances else floats)
    entry, body = parts.header[name], bytearray(parts.body)
    start, end = entry["data_offsets"]
    form = "<f" if entry["dtype"] == "F32" else "<e"
    size = struct.calcsize(form)
    large = 3e38 if form == "<f" else 6e4
    value = struct.pack(form, chance.choice((float("nan"), float("inf"), float("-inf"), large, -large, -1.0)))
    if chance.random() < 0.5:
        body[start:end] = value * ((end - start) // size)
    elif end > start:
        place = start + size * chance.randrange((end - start) // size)
        body[place : place + size] = value
    return parts._replace(body=bytes(body)).joined()


def odd_node(chance: random.Random, text: str) -> str:
    """A node is another."""
    return json.dumps(odd_value(chance, json.loads(text)))


def flipped_letters(chance: random.Random, text: str) -> str:
    """Some letters are others."""
    letters = list(text)
    for _ in range(chance.choice((1, 2, 8))):
        letters[chance.randrange(len(letters))] = chance.choice('{}[]",:\\0-9eEnul\x00 é')
    return "".join(letters)


def deep(chance: random.Random, text: str) -> str:
    """A value so deep that a reader which calls itself falls over."""
    many = chance.choice((30, 900, 5_000, 100_000))
    opening, closing = chance.choice((("[", "]"), ('{"a":', "}")))
    inner = opening * many + ("1" if opening != "[" else "") + closing * many
    return chance.choice((inner, text[:-1] + ', "deeper": ' + inner + "}", opening * many))


def long_number(chance: random.Random, text: str) -> str:
    """A number of very many digits."""
    digits = "9" * chance.choice((5_000, 1_000_000))
    return text[:-1] + f', "{chance.choice(("threshold", "tile", "epoch", "x"))}": ' + digits + "}"


def no_text(chance: random.Random, text: str) -> str:
    """What is empty or of another kind."""
    return chance.choice(
        ("", "null", "1", '"a"', "[]", "{}", "[{}]", "NaN", "\ufeff" + text, text * 2, text[: len(text) // 2])
    )


def doubled_key(chance: random.Random, text: str) -> str:
    """A name that is there twice."""
    key = chance.choice(list(json.loads(text)) or ["a"])
    return text[:-1] + f", {json.dumps(key)}: {json.dumps(chance.choice(ODD[:12]))}" + "}"


WAYS: tuple[Callable[[random.Random, bytes], bytes], ...] = (
    *(flipped_bytes, cut_off, longer, other_length, odd_header, odd_entry, swapped_entries),
    *(odd_metadata, odd_metadata, odd_metadata, odd_metadata_text, huge_network, odd_weights),
)
TEXT_WAYS: tuple[Callable[[random.Random, str], str], ...] = (
    *(odd_node, odd_node, odd_node, flipped_letters, deep, long_number, no_text, doubled_key),
)
