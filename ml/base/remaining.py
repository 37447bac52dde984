"""How long the rest of a job will take."""

from __future__ import annotations

import time


class Remaining:
    """Tells the rest of ``total`` steps from how long those took that were done since it was made."""

    def __init__(self, total: int, done: int = 0):
        self._total, self._first, self._started = total, done, time.monotonic()

    @property
    def seconds(self) -> float:
        """Seconds since it was made."""
        return time.monotonic() - self._started

    def text(self, done: int) -> str:
        """A few words on the time left after ``done`` steps."""
        left = self.seconds / max(done - self._first, 1) * (self._total - done)
        if left >= 5400:
            return f"{left / 3600:.1f} h left"
        return f"{left / 60:.0f} min left" if left >= 90 else f"{left:.0f} s left"
