"""A raster as blocks, each of them a GeoTIFF that is complete or not there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Callable

import numpy as np
from numpy.typing import DTypeLike

from ...base.errors import InputError
from ...base.outputs import Outputs
from ...base.progress import Progress
from ..grid import Grid, Window
from ..sink import BLOCK, create_raster
from ..source import GdalSource
from .pieces import Pieces

_READ = 1024  # cells: side of a window that is read back
_PACKED = 0.5
"""Of the bytes of a probability, what is left when it is compressed; a guess on the safe side (0.2 to 0.4 was seen)."""


class BlockFiles(Pieces):
    """The blocks of a raster in a folder.

    Parameters
    ----------
    folder : Path
        Which exists.
    grid : Grid
        Of the raster.
    bands : int
        Of it; of floats, NaN where there is nothing.
    windows : sequence of Window
        The blocks, which cover the grid once.
    dtype : NumPy type
        Of its values: floats, or whole numbers of 8 or 16 bits, which all mean something.
    """

    def __init__(
        self, folder: Path, grid: Grid, bands: int, windows: Sequence[Window], dtype: DTypeLike = np.float32
    ) -> None:
        self._folder, self._grid, self.bands, self.windows = folder, grid, bands, tuple(windows)
        self._dtype = np.dtype(dtype)
        self._floats = np.issubdtype(self._dtype, np.floating)

    @classmethod
    def divided(cls, folder: Path, grid: Grid, bands: int, side: int, dtype: DTypeLike = np.float32) -> BlockFiles:
        """Those of a raster in blocks that end where the blocks of its compressed file do.

        Parameters
        ----------
        folder, grid, bands, dtype
            As for the class.
        side : int
            Cells on a side of a block; rounded to a multiple of `BLOCK`, at least one.
        """
        return cls(folder, grid, bands, list(grid.blocks(max(1, round(side / BLOCK)) * BLOCK)), dtype)

    def holds(self, number: int) -> bool:
        """Whether a block is there, and is what it should be.

        Parameters
        ----------
        number : int
            From 0 on.
        """
        if not self._file(number).exists():
            return False
        try:
            found = GdalSource(self._file(number))
        except InputError:
            return False
        return found.grid.shape == self.windows[number].shape and found.bands == self.bands

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
        cells = sum(self.windows[number].rows * self.windows[number].cols for number in missing)
        needed, free = _PACKED * self._dtype.itemsize * self.bands * cells, shutil.disk_usage(self._folder).free
        if free < needed:
            raise InputError(
                f"The blocks need about {needed / 1e9:.1f} GB in {self._folder}, where {free / 1e9:.1f} GB are free; "
                "free some space, or choose a folder on another disk."
            )

    @contextmanager
    def writing(self, number: int) -> Iterator[Callable[[Window, np.ndarray], None]]:
        """Write a block; its file is there when the ``with`` block ends well.

        Parameters
        ----------
        number : int
            From 0 on.

        Yields
        ------
        callable
            Takes a window that counts from the block's corner, and its (bands, rows, cols).
        """
        grid = self._grid.crop(self.windows[number])
        nodata = np.nan if self._floats else None
        with Outputs() as outputs:
            made = create_raster(self._file(number), grid, self._dtype, self.bands, nodata, outputs=outputs)
            with made as sink:
                yield sink.write

    def read(self, number: int) -> Iterator[tuple[Window, np.ndarray]]:
        """What a block holds, in windows that count from the raster's corner.

        Parameters
        ----------
        number : int
            From 0 on.

        Yields
        ------
        Window, (bands, rows, cols) array
        """
        place, dtype = self.windows[number], self._dtype if self._floats else np.float32
        source = GdalSource(self._file(number), dtype=dtype)
        for window in source.grid.blocks(_READ):
            yield window.moved(place.row, place.col), source.read(window).astype(self._dtype, copy=False)

    def put_together(self, emit: Callable[[Window, np.ndarray], None], progress: Progress) -> None:
        """Hand on all blocks.

        Parameters
        ----------
        emit : callable
            Called with windows of the grid and their values, as of `read`.
        progress : Progress
            Hears the share that is done, and may cancel.
        """
        for number in range(self.count):
            for window, values in self.read(number):
                emit(window, values)
            progress((number + 1) / self.count, "putting the blocks together")

    def _file(self, number: int) -> Path:
        return self._folder / f"{number:06d}.tif"
