"""A DEM on another grid block by block: what is finished is kept, what is kept is not computed again.

A block is whole windows of the sweep, so that each is read as without blocks and its values are the same bits.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from functools import lru_cache, partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..base.packages import version
from ..base.progress import Progress, part, silent
from ..geodata.blocks import BlockFiles, KeptBlocks, Share, Stage, WorkFolder, claimed_side, file_stamps
from ..geodata.gdal_bindings import bounded_gdal
from ..geodata.grid import Grid, Window
from ..geodata.plausibility.elevations import open_elevations
from .request import ResampleRequest
from .resample import Resampled, resample, windows

Emit = Callable[[Window, np.ndarray], None]
"""What takes the (bands, rows, cols) of a window."""
Sweep = Callable[[Emit, Progress], None]
_USUAL_SIDE = 8192  # cells
_COMPUTING = 0.9  # share of the progress; the rest is putting the blocks together
_HEIGHTS = "heights"  # folder of the blocks


@dataclass(frozen=True)
class Interpolated:
    """What is interpolated, as it travels to whoever computes a block."""

    dem: str
    """The file, by its full name."""
    band: int
    grid: Grid
    """The target."""
    request: ResampleRequest
    variance: bool
    """Whether the kriging variance is written, too, as a second band."""

    def resampled(self) -> Resampled:
        """The DEM on the target, to be read by window."""
        source = open_elevations(self.dem, self.band, dtype=None, image=True)
        return resample(source, self.grid, self.request, only_kriging=self.variance)

    def claimed(self, work: WorkFolder, side: int | None, resampled: Resampled) -> int:
        """Make a folder this job's, and say how large its blocks are.

        Parameters
        ----------
        work : WorkFolder
            New, or of an earlier run of the same job.
        side : int or None
            Cells on a side of a block, as somebody asked.
        resampled : Resampled
            The same, opened.

        Raises
        ------
        InputError
            Where the folder holds the blocks of another run.
        """
        job = {
            "dem": file_stamps([self.dem]),
            "band": self.band,
            "target": self.grid.record,
            **asdict(self.request),
            "method": resampled.description,
            "variance": self.variance,
            "version": version(),
        }
        return claimed_side(work, side, _USUAL_SIDE, job)

    def stages(self, work: WorkFolder, side: int | None) -> Iterator[Stage]:
        """One stage, of all blocks: what `list_blocks` and `compute_block` take.

        Parameters
        ----------
        work, side
            As for `Divided`.

        Raises
        ------
        InputError
            Where the folder holds the blocks of another run.
        """
        resampled = self.resampled()
        side = self.claimed(work, side, resampled)
        files = _files(work.blocks(_HEIGHTS), resampled, 1 + self.variance, side)
        yield Stage([Share(files, partial(_compute, resampled, files))])


@dataclass(frozen=True)
class ResampleTask:
    """What every block has in common."""

    what: Interpolated
    folder: Path
    """Where the blocks are kept."""
    side: int
    """Cells on a side of a block."""

    def on_worker(self, worker: object) -> ResampleTask:
        """The same: a processor is like the other.

        Parameters
        ----------
        worker : int or str
            Its name.
        """
        return self

    def compute(self, number: int, progress: Progress = silent) -> None:
        """Compute a block and keep it, unless it is there.

        Parameters
        ----------
        number : int
            From 0 on.
        progress : Progress
            Hears the share that is done, and may cancel.
        """
        with bounded_gdal():
            resampled, files = _opened(self)
            if not files.holds(number):
                _compute(resampled, files, number, progress)


class _Opened(NamedTuple):
    resampled: Resampled
    files: BlockFiles


@lru_cache(maxsize=1)
def _opened(task: ResampleTask) -> _Opened:
    resampled = task.what.resampled()
    return _Opened(resampled, _files(task.folder, resampled, 1 + task.what.variance, task.side))


def sweep_over(blocks: KeptBlocks, what: Interpolated, resampled: Resampled) -> Sweep:
    """What goes over the target: all of it at once, or what keeps the blocks.

    Parameters
    ----------
    blocks : KeptBlocks
        What a person asks for.
    what : Interpolated
        For other processes.
    resampled : Resampled
        The same, opened.

    Returns
    -------
    callable
        Of what takes windows of the heights, and of their variance as a second band, and of progress.

    Raises
    ------
    InputError
        Where the folder holds the blocks of another run.
    """
    bands = 1 + what.variance
    if blocks.work is None:
        return lambda emit, progress: _read(resampled, windows(what.grid), bands, emit, progress)
    side = what.claimed(blocks.work, blocks.side, resampled)
    return partial(_blocked, blocks, blocks.work, what, resampled, side)


def _blocked(
    blocks: KeptBlocks,
    work: WorkFolder,
    what: Interpolated,
    resampled: Resampled,
    side: int,
    emit: Emit,
    progress: Progress,
) -> None:
    folder = work.blocks(_HEIGHTS)
    files = _files(folder, resampled, 1 + what.variance, side)
    alone = partial(_compute, resampled, files)
    blocks.compute(files, alone, lambda: ResampleTask(what, folder, side), part(progress, 0.0, _COMPUTING))
    files.put_together(emit, part(progress, _COMPUTING, 1.0))


def _files(folder: Path, resampled: Resampled, bands: int, side: int) -> BlockFiles:
    """Blocks of whole windows: as many rows of them as ``side`` has room for, and as many columns, at least one."""
    first = next(iter(windows(resampled.grid)))
    rows, cols = (max(1, side // size) * size for size in first.shape)
    height, width = resampled.grid.shape
    places = [
        Window(row, col, min(rows, height - row), min(cols, width - col))
        for row in range(0, height, rows)
        for col in range(0, width, cols)
    ]
    return BlockFiles(folder, resampled.grid, bands, places, resampled.dtype)


def _compute(resampled: Resampled, files: BlockFiles, number: int, progress: Progress) -> None:
    place = files.windows[number]
    inside = [window for window in windows(resampled.grid) if not window.intersection(place).empty]
    with files.writing(number) as write:

        def emit(window: Window, values: np.ndarray) -> None:
            write(window.moved(-place.row, -place.col), values)

        _read(resampled, inside, files.bands, emit, progress)


def _read(resampled: Resampled, places: Iterable[Window], bands: int, emit: Emit, progress: Progress) -> None:
    reads = (resampled.read, resampled.variance)[:bands]
    for window in resampled.pulse.over(list(places), progress):
        emit(window, np.concatenate([read(window) for read in reads]).astype(resampled.dtype, copy=False))
