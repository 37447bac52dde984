"""What the cells of a comparison add up to, block by block: what is counted is kept, what is kept is not counted again.

A block's counts depend on its own cells alone, so they may be added in any place; they are added in the blocks' order.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from pathlib import Path
from typing import Callable, NamedTuple

import numpy as np

from ...base.arrays_file import read_arrays, write_arrays
from ...base.progress import Progress, part, silent
from ...geodata.blocks import KeptBlocks, Share, Stage, WorkFolder, claimed_side
from ...geodata.gdal_bindings import bounded_gdal
from ...geodata.grid import Grid, Window
from ...geodata.inputs import full_name
from ..comparison import NOWHERE, Comparison, compare
from ..request import EvaluationRequest
from ..rivals import Layer, Rival, quantiles
from .cells import add_cells, check_counted, windows_of
from .job import job_of
from .tallied_blocks import TalliedBlocks
from .tallies import Tallies

_USUAL_SIDE = 8192  # cells
_COMPUTING = 0.9  # share of the progress; the rest is putting the blocks together


@dataclass(frozen=True)
class Tallied:
    """What is counted, as it travels to whoever counts a block."""

    request: EvaluationRequest
    """Of two sides."""
    threshold: float
    """From which a cell is called a landslide."""
    side: int
    """Cells on a side of a block of ground, by which chance is judged."""
    layers: Callable[..., Sequence[Layer]]
    """From image, DEM and grid to what rivals rank cells by; a function of a module."""
    calibrating: bool
    """Whether cells are counted by logit, too."""

    def tallies(self, grid: Grid, measured: Path | None = None) -> Tallies:
        """Nothing counted yet; what ranks cells beside the prediction is opened.

        Parameters
        ----------
        grid : Grid
            Of the scores.
        measured : Path, optional
            File of what was measured of these layers, which is written where it is not there (default: they are
            measured).
        """
        layers = self.layers(self.request.image, self.request.dem, grid)
        if measured is not None and measured.exists():
            edges = read_arrays(measured)
        else:
            edges = {layer.name: quantiles(layer, grid) for layer in layers}
            if measured is not None:
                write_arrays(measured, edges)
        rivals = [Rival(layer, edges[layer.name]) for layer in layers]
        return Tallies(grid, self.threshold, self.side, rivals, self.calibrating)

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
        kept = kept_tallies(work, KeptBlocks(work, side), self.request, {})
        grid = compare(self.request, NOWHERE).grid
        tallies, blocks = self.tallies(grid, kept.measured_file), kept.blocks(grid)

        def compute(number: int, progress: Progress) -> None:
            near = compare(self.request, blocks.windows[number])
            blocks.count_block(number, near, tallies, progress)

        yield Stage([Share(blocks, compute)])

    @property
    def travelling(self) -> Tallied:
        """The same with names that other processes find, and without what is for the result alone."""

        def full(path: str | Path | None) -> str | None:
            return None if path is None else full_name(path)

        asked = self.request
        request = replace(
            asked,
            prediction=full(asked.prediction),
            reference=full(asked.reference),
            area=full(asked.area),
            image=full(asked.image),
            dem=full(asked.dem),
            model=None,
            calibrated=None,
            bands=None,
            creation_options=(),
        )
        return replace(self, request=request)


@dataclass(frozen=True)
class TallyTask:
    """What every block has in common."""

    what: Tallied
    folder: Path
    """Where the blocks are kept."""
    side: int
    """Cells on a side of a block."""
    measured: Path
    """File of what was measured of the rivals' layers."""

    def on_worker(self, worker: object) -> TallyTask:
        """The same: a processor is like the other.

        Parameters
        ----------
        worker : int or str
            Its name.
        """
        return self

    def compute(self, number: int, progress: Progress = silent) -> None:
        """Count a block and keep it, unless it is there.

        Parameters
        ----------
        number : int
            From 0 on.
        progress : Progress
            Hears the share that is done, and may cancel.
        """
        with bounded_gdal():
            opened = _opened(self)
            if not opened.blocks.holds(number):
                opened.blocks.count_block(number, opened.comparison, opened.tallies, progress)


class _Opened(NamedTuple):
    comparison: Comparison
    tallies: Tallies
    blocks: TalliedBlocks


@lru_cache(maxsize=1)
def _opened(task: TallyTask) -> _Opened:
    """Both sides, opened once for all blocks that a process counts."""
    comparison = compare(task.what.request)
    grid = comparison.grid
    return _Opened(comparison, task.what.tallies(grid, task.measured), TalliedBlocks(task.folder, grid, task.side))


@dataclass(frozen=True)
class KeptTallies:
    """Counts blocks that are kept in a work folder."""

    work: WorkFolder
    kept: KeptBlocks
    side: int
    """Cells on a side of a block."""

    @property
    def measured_file(self) -> Path:
        """Of what was measured of the rivals' layers, which may not be there yet."""
        return self.work.blocks("rivals") / "quantiles.npz"

    def blocks(self, grid: Grid) -> TalliedBlocks:
        """The blocks.

        Parameters
        ----------
        grid : Grid
            Of the scores.
        """
        return TalliedBlocks(self.work.blocks("confusion"), grid, self.side)

    def add(
        self,
        what: Tallied,
        comparison: Comparison,
        tallies: Tallies,
        write: Callable[[Window, np.ndarray], None],
        progress: Progress,
    ) -> None:
        """Count all blocks that are missing, and add them up.

        Parameters
        ----------
        what : Tallied
            For other processes.
        comparison : Comparison
            The same, opened.
        tallies : Tallies
            Empty; everything is added to it.
        write : callable
            Takes windows, and their (rows, cols) or (1, rows, cols) of the confusion raster.
        progress : Progress
            Hears the share that is done, and may cancel.

        Raises
        ------
        InputError
            Where the disk has no room for the blocks, or the workers are lost.
        """
        blocks = self.blocks(comparison.grid)

        def alone(number: int, progress: Progress) -> None:
            blocks.count_block(number, comparison, tallies, progress)

        task = partial(TallyTask, what.travelling, blocks.folder, self.side, self.measured_file)
        self.kept.compute(blocks, alone, task, part(progress, 0.0, _COMPUTING))
        for number in range(blocks.count):
            tallies.add_numbers(blocks.read(number))
        blocks.rasters.put_together(write, part(progress, _COMPUTING, 1.0))


def kept_tallies(
    work: WorkFolder, kept: KeptBlocks, request: EvaluationRequest, more: Mapping[str, object]
) -> KeptTallies:
    """What counts blocks in a folder that is this job's.

    Parameters
    ----------
    work : WorkFolder
        New, or of an earlier run of the same job.
    kept : KeptBlocks
        What a person asks for.
    request, more
        As for `job_of`.

    Raises
    ------
    InputError
        Where the folder holds the blocks of another run.
    """
    return KeptTallies(work, kept, claimed_side(work, kept.side, _USUAL_SIDE, job_of(request, more)))


def count_cells(
    what: Tallied,
    comparison: Comparison,
    tallies: Tallies,
    write: Callable[[Window, np.ndarray], None],
    counting: KeptTallies | None,
    progress: Progress,
) -> None:
    """Count all cells of a comparison, at once or block by block.

    Parameters
    ----------
    what, comparison, tallies, write, progress
        As for `KeptTallies.add`.
    counting : KeptTallies or None
        What counts block by block.

    Raises
    ------
    InputError
        Where no cell counts, or a side holds what it must not.
    """
    if counting is None:
        add_cells(comparison, tallies, windows_of(comparison.grid), write, progress)
    else:
        counting.add(what, comparison, tallies, write, progress)
    check_counted(tallies.counts)
