"""The blocks of a comparison as files: each is complete or not there."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...base.outputs import Outputs
from ...base.progress import Progress
from ...geodata.blocks import BlockFiles
from ...geodata.grid import Grid, Window
from ..comparison import Comparison
from .cells import add_cells, windows_of
from .tallies import Tallies


class TalliedBlocks:
    """The blocks of a comparison in a folder: a confusion raster, and then the counts, which say that both are there.

    Parameters
    ----------
    folder : Path
        Which exists.
    grid : Grid
        Of the scores.
    side : int
        Cells on a side of a block.
    """

    def __init__(self, folder: Path, grid: Grid, side: int) -> None:
        self._folder, self._grid = folder, grid
        self.rasters = BlockFiles.divided(folder, grid, 1, side, np.uint8)

    @property
    def count(self) -> int:
        """How many there are."""
        return self.rasters.count

    def missing(self) -> list[int]:
        """The numbers, from 0 on, of those that are still to be counted."""
        return [number for number in range(self.count) if not self.holds(number)]

    def holds(self, number: int) -> bool:
        """Whether a block is there, and can be read.

        Parameters
        ----------
        number : int
            From 0 on.
        """
        try:
            self.read(number)
        except (OSError, ValueError, zipfile.BadZipFile):
            return False
        return self.rasters.holds(number)

    def check_space(self, missing: Sequence[int]) -> None:
        """Refuse to begin where the disk will not hold the blocks that are missing.

        Parameters
        ----------
        missing : sequence of int
            Their numbers.

        Raises
        ------
        InputError
            With what is needed and what is free.
        """
        self.rasters.check_space(missing)

    def read(self, number: int) -> dict[str, np.ndarray]:
        """What a block adds up to, as `Tallies.numbers`.

        Parameters
        ----------
        number : int
            From 0 on.
        """
        with np.load(self._file(number), allow_pickle=False) as found:
            return {name: found[name] for name in found.files}

    def count_block(self, number: int, comparison: Comparison, tallies: Tallies, progress: Progress) -> None:
        """Count a block and keep it.

        Parameters
        ----------
        number : int
            From 0 on.
        comparison : Comparison
            Of both sides.
        tallies : Tallies
            Empty.
        progress : Progress
            Hears the share that is done, and may cancel.
        """
        place = self.rasters.windows[number]
        windows = [window.moved(place.row, place.col) for window in windows_of(self._grid.crop(place))]
        with self.rasters.writing(number) as write:

            def emit(window: Window, values: np.ndarray) -> None:
                write(window.moved(-place.row, -place.col), values[None])

            add_cells(comparison, tallies, windows, emit, progress)
        with Outputs() as outputs, open(outputs.file(self._file(number)), "wb") as file:
            np.savez_compressed(file, **tallies.numbers)

    def _file(self, number: int) -> Path:
        return self._folder / f"{number:06d}.npz"
