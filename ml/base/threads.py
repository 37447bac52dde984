"""Work that is done in other threads before it is asked for."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Callable, TypeVar

Job = TypeVar("Job")
Result = TypeVar("Result")


def prefetch(make: Callable[[Job], Result], jobs: Iterable[Job], ahead: int = 2, threads: int = 1) -> Iterator[Result]:
    """``make(job)`` for each job in order, computed by ``threads`` up to ``ahead`` jobs before its turn.

    An error flies where its result is asked for. Where the caller stops early, waiting jobs are dropped.
    """
    with ThreadPoolExecutor(threads, thread_name_prefix="relicslide-ahead") as pool:
        waiting: deque = deque()
        try:
            for job in jobs:
                waiting.append(pool.submit(make, job))
                if len(waiting) > ahead:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            for future in waiting:
                future.cancel()
