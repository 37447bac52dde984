"""The blocks of a comparison as files: each is complete or not there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ...base.arrays_file import read_arrays, write_arrays
from ...base.errors import InputError
from ...base.progress import Progress
from ...geodata.blocks import BlockFiles, Pieces
from ...geodata.grid import Grid, Window
from ..comparison import Comparison
from .cells import add_cells, windows_of
from .tallies import Tallies


class TalliedBlocks(Pieces):
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
        self.folder, self._grid = folder, grid
        self.rasters = BlockFiles.divided(folder, grid, 1, side, np.uint8)
        self.windows = self.rasters.windows

    def holds(self, number: int) -> bool:
        """Whether a block is there, and can be read.

        Parameters
        ----------
        number : int
            From 0 on.
        """
        try:
            self.read(number)
        except InputError:
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
        return read_arrays(self._file(number))

    def count_block(self, number: int, comparison: Comparison, tallies: Tallies, progress: Progress) -> None:
        """Count a block and keep it.

        Parameters
        ----------
        number : int
            From 0 on.
        comparison : Comparison
            Of both sides.
        tallies : Tallies
            Of the whole grid; nothing is added to them.
        progress : Progress
            Hears the share that is done, and may cancel.
        """
        place = self.rasters.windows[number]
        own = tallies.empty(place)
        windows = [window.moved(place.row, place.col) for window in windows_of(self._grid.crop(place))]
        with self.rasters.writing(number) as write:

            def emit(window: Window, values: np.ndarray) -> None:
                write(window.moved(-place.row, -place.col), values)

            add_cells(comparison, own, windows, emit, progress)
        write_arrays(self._file(number), own.numbers)

    def _file(self, number: int) -> Path:
        return self.folder / f"{number:06d}.npz"
