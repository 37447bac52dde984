"""How much of a step is waiting for its batch."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

logger = logging.getLogger(__name__)

_Item = TypeVar("_Item")


def timed(batches: Iterable[_Item], tell: bool = True) -> Iterator[_Item]:
    """The same batches; at their end the log says which share of the time went by while the next one was awaited.

    Parameters
    ----------
    batches : iterable
        Of an epoch.
    tell : bool, default True
        Whether it is said; of several processes one is enough.

    Yields
    ------
    object
        Each of them.
    """
    began = asked = time.perf_counter()
    waited = 0.0
    for batch in batches:
        waited += time.perf_counter() - asked
        yield batch
        asked = time.perf_counter()
    whole = time.perf_counter() - began
    if tell and whole > 0:
        logger.info("reading took %.1f %% of the steps' time (%.1f of %.1f s)", 100 * waited / whole, waited, whole)
