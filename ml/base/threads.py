"""Several threads at once: numpy, BLAS and GDAL let go of Python's lock while they compute."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Callable, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


def cpu_count() -> int:
    """Processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def waiting_threads_sleep() -> None:
    """Have the threads of OpenMP, on which PyTorch computes, sleep while they wait for each other.

    They spin where nobody says otherwise. Where something else needs the cores as well, a thread that spins keeps off
    the very one that it waits for, and a network can take ten times as long. It is read when the first library with
    OpenMP is loaded, so this has to be called before; what the user has set stays.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def run_in_threads(work: Callable[[Job], object], jobs: Iterable[Job]) -> None:
    """Call ``work(job)`` for every job, as many at a time as there are cores, and wait for all.

    Parameters
    ----------
    work : callable
        Writes its result where no other job writes; what it returns is dropped. The first error that it raises flies.
    jobs : iterable
        In the order in which they are begun; on one core, and where it is only one, they are done in this thread.
    """
    jobs = list(jobs)
    if len(jobs) < 2 or cpu_count() < 2:
        for job in jobs:
            work(job)
        return
    with ThreadPoolExecutor(cpu_count()) as pool:
        for _ in pool.map(work, jobs):
            pass


def prefetch(make: Callable[[Job], Result], jobs: Iterable[Job], depth: int = 2, threads: int = 1) -> Iterator[Result]:
    """``make(job)`` for each job in order, computed in other threads before its turn.

    Parameters
    ----------
    make : callable
        Makes one result. An error of it flies where its result is asked for.
    jobs : iterable
        Read as they are needed. Where the caller stops early, waiting ones are dropped.
    depth : int, default 2
        How many jobs are begun before the one that is asked for is handed out.
    threads : int, default 1
        How many are computed at a time.

    Yields
    ------
    object
        What ``make`` returned, in the order of the jobs.

    Examples
    --------
    >>> list(prefetch(abs, [-1, 2, -3]))
    [1, 2, 3]
    """
    with ThreadPoolExecutor(threads, thread_name_prefix="relicslide-prefetch") as pool:
        waiting: deque[Future[Result]] = deque()
        try:
            for job in jobs:
                waiting.append(pool.submit(make, job))
                if len(waiting) > depth:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
