"""The files of a piece of work, each of them complete or not there: `Pieces`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from ..grid import Window


class Pieces(ABC):
    """Files that are numbered from 0 on."""

    windows: tuple[Window, ...]
    """What each of them is of, counted from the result's first cell."""

    @property
    def count(self) -> int:
        """How many there are in the end."""
        return len(self.windows)

    @abstractmethod
    def holds(self, number: int) -> bool:
        """Whether one is there, and is what it should be.

        Parameters
        ----------
        number : int
            From 0 on.
        """

    @abstractmethod
    def check_space(self, missing: Sequence[int]) -> None:
        """Refuse to begin where the disk will not hold those that are missing.

        Parameters
        ----------
        missing : sequence of int
            Their numbers.
        """

    def missing(self) -> list[int]:
        """The numbers of those that are still to be computed."""
        return [number for number in range(self.count) if not self.holds(number)]
