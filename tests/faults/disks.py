"""Disks and folders for temporary files that are too small, of every size: all files of a run, or none."""

from __future__ import annotations

import ctypes
import json
import os
import random
import resource
import shutil
from collections.abc import Iterator
from pathlib import Path

from relicslide.tests.faults.runs import Outcome, Run, in_a_fork, left_over, terminal
from relicslide.tests.faults.works import Work, contents

_NEWNS, _PRIVATE = 0x20000, 0x44000


def small_disk(folder: Path, size: int) -> bool:
    """Mount a disk of so many bytes on a folder, for this process alone; False where that is not allowed."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.unshare(_NEWNS) or library.mount(b"none", b"/", None, _PRIVATE, None):
        return False
    return not library.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, f"size={size}".encode())


def largest_file(size: int) -> None:
    """Let no file of this process grow beyond so many bytes."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


def disks(works: tuple[Work, ...], folder: Path, share: float) -> Iterator[Outcome]:
    """Of every verb: sizes from nothing to what it needs, of the files, their disk and the temporary folder's disk."""
    chance = random.Random(2)
    for number, work in enumerate(works):
        place = folder / f"disks{number}"
        first, temporary = place / "first", place / "tmp"
        temporary.mkdir(parents=True)
        run = terminal(work.arguments(first), temporary)
        if run.code:
            yield Outcome("traceback", f"{work.name}: {run.said}")
            continue
        whole, sizes = contents(first), [path.stat().st_size for path in first.rglob("*") if path.is_file()]
        for trial in range(max(2, round(12 * share))):
            for what, most in (("files", max(sizes)), ("out", sum(sizes)), ("tmp", 2**18)):
                size = int(chance.random() * most)
                yield _tried(work, place, whole, what, size if what == "files" else 4096 + size, trial % 2 == 1)


def _tried(work: Work, place: Path, whole: dict, what: str, size: int, exceptions: bool) -> Outcome:
    """One run; what it left is copied off the small disk, which is gone with its process."""
    out, temporary, seen = place / "out", place / "tmp", place / "seen"
    for path in (out, temporary, seen):
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir()

    def inside() -> int:
        mounted = what != "files" and small_disk(place / what, size)
        limit = None if mounted else lambda: largest_file(size)
        run = terminal(work.arguments(out), temporary, limit, exceptions)
        for path in (out, temporary):
            shutil.copytree(path, seen / path.name)
        (seen / "run.json").write_text(json.dumps(run))
        return 0

    outer = in_a_fork(inside)
    if outer.code:
        return Outcome("traceback", f"{work.name}: {outer.said}")
    run = Run(*json.loads((seen / "run.json").read_text()))
    kind = {"files": "no file above", "out": "a disk of", "tmp": "temporary files on a disk of"}[what]
    about = f"{work.name}, {kind} {size} bytes: {run.said}"
    left, found = left_over(seen / "out", seen / "tmp", set(whole)), contents(seen / "out")
    if run.fell:
        return Outcome("traceback", about, left)
    if run.code:
        return Outcome("silent" if found else "sentence", about, left)
    good = set(found) == set(whole) and None not in found.values()
    return Outcome("right" if good else "silent", about, left)
