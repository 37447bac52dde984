"""All processor cores on the parts of one array: numpy lets go of Python's lock while it computes."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor

import numpy as np

_PRODUCT = 250_000  # multiply-adds of one matrix product: few enough for BLAS to leave it to one core


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


def product(left: np.ndarray, right: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
    """(n, m): the matrix product of (n, k) and (k, m), without BLAS's own threads, which would stand in our way."""
    out = np.empty((len(left), right.shape[1]), np.result_type(left, right)) if out is None else out
    step = max(8, _PRODUCT // max(1, right.size))
    for start in range(0, len(left), step):
        np.matmul(left[start : start + step], right, out=out[start : start + step])
    return out
