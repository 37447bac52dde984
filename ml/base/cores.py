"""All processor cores on the parts of one array: numpy lets go of Python's lock while it computes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor


def count() -> int:
    """Processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def each(work: Callable, parts: Iterable) -> None:
    """Call ``work(part)`` for every part, as many at a time as there are cores; the first error is raised."""
    parts = list(parts)
    if len(parts) < 2 or count() < 2:
        for part in parts:
            work(part)
        return
    with ThreadPoolExecutor(count()) as pool:
        for _ in pool.map(work, parts):
            pass
