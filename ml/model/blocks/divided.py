"""The blocks of a run as a list, and one of them at a time: for array jobs of a batch system, without any engine."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

from ...base.errors import InputError
from ...base.outputs import Outputs
from ...base.progress import Progress
from ...geodata.blocks import KeptBlocks, WorkFolder, shared_folder, work_folder
from ...geodata.gdal_bindings import bounded_gdal
from ..plan import Plan, SceneRequest, make_plan
from .block_task import compute_block
from .blocked_sweep import BlockedSweep, blocked_sweep, measured_in
from .drawn import MeanProbability


@dataclass(frozen=True)
class Shares:
    """A run whose blocks somebody else hands out."""

    request: SceneRequest
    flips: str = "none"
    uncertainty: bool = False
    """Whether the run will write it: the blocks then hold more."""
    batch: int | None = None
    """Tiles at once; None: as many as suit the device."""
    side: int | None = None
    """Cells on a side of a block; None: as many as suit the tiles."""

    def write_list(self, folder: str | Path, path: str | Path) -> int:
        """Begin the work and list its blocks.

        Parameters
        ----------
        folder : str or Path
            Where blocks are kept, new, empty or of an earlier run of the same job.
        path : str or Path
            CSV to write: number, first row and column, rows and columns of each block, and 1 where it is kept already.

        Returns
        -------
        int
            How many blocks there are.

        Raises
        ------
        InputError
            Where the folder holds other work, or files cannot be read or written.
        """
        with work_folder(folder, stays=True) as work:
            plan = make_plan(self.request)
            sweep = self._sweep(work, plan)
            sweep.measured_file()
            files = sweep.files(plan.schedule, self._drawn)
            with Outputs() as outputs, open(outputs.file(path), "w", newline="", encoding="utf-8") as file:
                table = csv.writer(file)
                table.writerow(("block", "row", "column", "rows", "columns", "kept"))
                for number, window in enumerate(files.windows):
                    place = (window.row, window.col, window.rows, window.cols)
                    table.writerow((number, *place, int(files.holds(number))))
        return len(files.windows)

    def compute(self, folder: str | Path, number: int, progress: Progress) -> None:
        """Compute one block, unless it is kept already. Others may be computed at the same time.

        Parameters
        ----------
        folder : str or Path
            Where the blocks are kept; the list was written for it.
        number : int
            Of the block, from 0 on.
        progress : Progress
            Hears the share that is done, and may cancel.

        Raises
        ------
        InputError
            Where there is no such block, no work was begun in the folder, or a whole run is going on there.
        """
        with bounded_gdal():
            work = shared_folder(folder)
            plan = make_plan(self.request, measured_in(work))
            files = self._sweep(work, plan).files(plan.schedule, self._drawn)
            if not 0 <= number < len(files.windows):
                raise InputError(f"There is no block {number}; give one of 0 to {len(files.windows) - 1}.")
            if not files.holds(number):
                compute_block(files, number, plan.schedule, self._drawn.started(plan, self.batch), progress)

    def _sweep(self, work: WorkFolder, plan: Plan) -> BlockedSweep:
        return blocked_sweep(work, KeptBlocks(work, self.side), plan, {"flips": self.flips})

    @property
    def _drawn(self) -> MeanProbability:
        return MeanProbability(self.flips, self.uncertainty)
