"""Thousands of damaged and forged checkpoints, starts, training states, weights and option files, read in
processes apart: how many were loaded, refused in a sentence, or ended in a traceback, a hang or too much memory.

    python -m relicslide.tests.faults.checkpoints [--count 4000] [--first 0] [--only KIND ...] [--show 20]

The mutants are made from their numbers, so that each can be made again: --first NUMBER --count 1 --only KIND.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Callable

import torch
from relicslide.ml.base.errors import InputError
from relicslide.ml.model import checkpoint
from relicslide.tests.faults.mutants import mutant, mutant_text
from relicslide.tests.faults.readers import READERS, Reader
from relicslide.tests.faults.runs import Outcome

LIMIT_S, LIMIT_MB, LIMIT_LETTERS = 20, 600, 2000
_BATCH = 200  # mutants in one process
OUTCOMES = ("loaded", "sentence", "traceback", "hang", "memory", "long", "nameless", "first tile")
"""nameless: the sentence names no file; first tile: loaded, and refused there, because what it gives is not finite."""


def outcome_of(reader: Reader, path: Path) -> tuple[str, str]:
    """What came of reading a file, and the sentence or the place of the fault."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    try:
        found, said = reader.read(path), ""
        word = found if isinstance(found, str) else "loaded"
    except InputError as error:
        said = str(error)
        word = "sentence" if len(said) <= LIMIT_LETTERS and said.isprintable() else "long"
        if word == "sentence" and not (reader.inline or path.stem in said or said.startswith("--")):
            word = "nameless"
    except BaseException as error:  # noqa: BLE001  # whatever else flies is what is counted
        frame = traceback.extract_tb(error.__traceback__)[-1]
        word, said = "traceback", f"{type(error).__name__} in {Path(frame.filename).name}:{frame.lineno} {error!s:.80}"
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    return ("memory", f"{grown:.0f} MB, {word}: {said}") if grown > LIMIT_MB else (word, said)


def in_a_process(work: Callable[[int], tuple], numbers: Sequence[int]) -> Iterator[tuple]:
    """``work(number)`` of some numbers in one fork, of each at most LIMIT_S; after one that kills it, in another."""
    left = list(numbers)
    while left:
        ours, theirs = os.pipe()
        child = os.fork()
        if not child:
            os.close(ours)
            with os.fdopen(theirs, "w") as pipe:
                for number in left[:_BATCH]:
                    signal.alarm(LIMIT_S)
                    pipe.write(json.dumps(work(number)) + "\n")
                    pipe.flush()
            os._exit(0)
        os.close(theirs)
        with os.fdopen(ours) as pipe:
            found = [tuple(json.loads(line)) for line in pipe]
        status = os.waitpid(child, 0)[1]
        yield from found
        if os.WIFSIGNALED(status):
            hung = os.WTERMSIG(status) == signal.SIGALRM
            found.append(("", "hang" if hung else "traceback", f"killed by {os.WTERMSIG(status)}", left[len(found)]))
            yield found[-1]
        left = left[len(found) :]


def run(name: str, reader: Reader, numbers: range, folder: Path) -> list[tuple[str, str, str, int]]:
    """(way, outcome, sentence, number) of each mutant."""
    original = reader.original(folder)

    def work(number: int) -> tuple:
        path = folder / f"mutant{reader.suffix}"
        if isinstance(original, bytes):
            way, content = mutant(original, number)
            path.write_bytes(content)
        else:
            way, text = mutant_text(original, number)
            path.write_text(text, encoding="utf-8", errors="surrogatepass")
        return (way, *outcome_of(reader, path), number)

    return list(in_a_process(work, numbers))


def mutated(count: int, only: Sequence[str] = tuple(READERS)) -> Iterator[Outcome]:
    """Read mutants of all kinds together, as the bench counts them: too long, too large or nameless is no sentence."""
    checkpoint.load()
    shares = sum(READERS[name].share for name in only)
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        for name in only:
            many = max(1, -(-count * READERS[name].share // shares))
            for way, word, said, number in run(name, READERS[name], range(many), Path(folder)):
                named = {"loaded": "right", "sentence": "sentence", "first tile": "sentence"}.get(word, "traceback")
                yield Outcome(named, f"{name}, {way}, number {number}: {word} {said[:100]}")


def main() -> int:
    """Print a table; 1 where a mutant was neither loaded nor refused in a sentence."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=4000, help="mutants of all kinds together")
    parser.add_argument("--first", type=int, default=0, help="number of the first one")
    parser.add_argument("--only", nargs="+", choices=list(READERS), default=list(READERS))
    parser.add_argument("--show", type=int, default=20, help="how many faults to list")
    asked = parser.parse_args()
    torch.set_num_threads(1)
    checkpoint.load()
    total, faults, begun = Counter(), [], time.monotonic()
    shares = sum(READERS[name].share for name in asked.only)
    print(f"{'file':20}{'tried':>8}" + "".join(f"{word:>12}" for word in OUTCOMES))
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
        for name in asked.only:
            many = max(1, asked.count * READERS[name].share // shares)
            found = run(name, READERS[name], range(asked.first, asked.first + many), Path(folder))
            counted = Counter(word for _, word, _, _ in found)
            print(f"{name:20}{many:8}" + "".join(f"{counted[word]:12}" for word in OUTCOMES), flush=True)
            total += counted
            faults += [(name, *item) for item in found if item[1] not in ("loaded", "sentence", "first tile")]
    print(f"{'all':20}{sum(total.values()):8}" + "".join(f"{total[word]:12}" for word in OUTCOMES))
    print(f"{time.monotonic() - begun:.0f} s")
    kinds = Counter((name, way, word, said[:70]) for name, way, word, said, _ in faults)
    example = {(name, way, word, said[:70]): number for name, way, word, said, number in faults}
    for kind, many in kinds.most_common(asked.show):
        print(f"{many:5} {', '.join(kind[:2])}, number {example[kind]}: {' '.join(kind[2:])}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
