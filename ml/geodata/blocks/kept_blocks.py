"""Whether a run keeps its blocks, where, and who computes them."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from ...base.errors import InputError
from ...base.outputs import temporary_folder
from ...base.progress import Progress, part
from ..sink import BLOCK
from .cluster import BlockTask, Workers, compute_on_cluster
from .pieces import Pieces
from .work_folder import WorkFolder, work_folder

logger = logging.getLogger(__name__)

SIDE = "block size"
"""Entry of a job: cells on a side of a block."""


@dataclass(frozen=True)
class KeptBlocks:
    """What a person asks for."""

    work: WorkFolder | None = None
    """None: nothing is kept."""
    side: int | None = None
    """Cells on a side of a block; None: as many as suit the work and the workers."""
    workers: Workers | None = None
    """None: this process."""

    def within(self, folder: Path) -> dict[str, Any]:
        """The same for a verb that does a part of the work, as its keyword arguments; none where nothing is kept.

        Parameters
        ----------
        folder : Path
            For its blocks.
        """
        if self.work is None:
            return {}
        shared = self.workers or Workers()
        workers, scheduler = shared.count or None, shared.scheduler or None
        return {"resume": folder, "block_size": self.side, "workers": workers, "scheduler": scheduler}

    def compute(
        self, pieces: Pieces, alone: Callable[[int, Progress], None], task: Callable[[], BlockTask], progress: Progress
    ) -> None:
        """Compute what is missing.

        Parameters
        ----------
        pieces : Pieces
            What is kept of it.
        alone : callable
            Computes and keeps one by its number, in this process.
        task : callable
            What another process needs for that.
        progress : Progress
            Hears the share of all that is done, and may cancel.

        Raises
        ------
        InputError
            Where the disk has no room, or the workers are lost.
        """
        missing, total = pieces.missing(), pieces.count
        pieces.check_space(missing)
        if len(missing) < total:
            logger.info("%d of %d blocks are there from an earlier run", total - len(missing), total)
        if self.workers is None:
            for done, number in enumerate(missing, start=total - len(missing)):
                alone(number, part(progress, done / total, (done + 1) / total, f"block {done + 1} of {total}"))
        elif missing:
            compute_on_cluster(task(), missing, total, self.workers, progress)


def claimed_side(work: WorkFolder, side: int | None, usual: int, job: Mapping[str, object]) -> int:
    """Make a folder this job's, and say how large its blocks are.

    Parameters
    ----------
    work : WorkFolder
        New, or of an earlier run of the same job.
    side : int or None
        Cells on a side of a block, as somebody asked; None: those of the earlier run, or as usual.
    usual : int
        Cells.
    job : mapping
        All else that the blocks depend on.

    Raises
    ------
    InputError
        Where the folder holds the blocks of another run.
    """
    earlier = work.job().get(SIDE)
    used = side or (earlier if isinstance(earlier, int) and earlier >= BLOCK else usual)
    work.claim({**job, SIDE: used})
    return used


@contextmanager
def keeping(
    folder: str | Path | None, side: int | None, workers: int | None = None, scheduler: str | None = None
) -> Iterator[KeptBlocks]:
    """Keep the blocks of a run for the length of a ``with`` block; they are removed where it ends well.

    Parameters
    ----------
    folder : str or Path or None
        Of the run's own; None: nothing is kept for a later one.
    side : int or None
        Cells on a side of a block.
    workers : int, optional
        Processes of this machine that share the blocks.
    scheduler : str, optional
        Address of a Dask scheduler whose workers do.

    Yields
    ------
    KeptBlocks

    Raises
    ------
    InputError
        For options that do not go together or are none, and where another run works in the folder.
    """
    asked = _asked_workers(folder, side, workers, scheduler)
    if folder is not None:
        with work_folder(folder) as work:
            yield KeptBlocks(work, side, asked)
    elif asked is not None:
        with temporary_folder() as place, work_folder(place / "blocks") as work:
            yield KeptBlocks(work, side, asked)
    else:
        yield KeptBlocks()


def _asked_workers(
    folder: str | Path | None, side: int | None, workers: int | None, scheduler: str | None
) -> Workers | None:
    if workers is not None and scheduler is not None:
        raise InputError("Workers of this machine and a scheduler are two ways to share the work; give one of them.")
    if workers is not None and workers < 1:
        raise InputError(f"{workers} workers are none; use 1 or more.")
    if scheduler is not None and folder is None:
        raise InputError("A scheduler's workers need a folder that all of them can write to; give it to resume from.")
    if side is not None and folder is None and workers is None:
        raise InputError("A block size is for a run that keeps its blocks; give a folder to resume from as well.")
    if side is not None and side < BLOCK:
        raise InputError(f"Blocks of {side} cells are too small; use {BLOCK} or more.")
    return None if workers is None and scheduler is None else Workers(workers or 0, scheduler or "")
