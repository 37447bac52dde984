"""The blocks of a run as a list, and one of them at a time: for array jobs of a batch system, without any engine."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Callable, NamedTuple, Protocol

from ...base.errors import InputError
from ...base.outputs import Outputs
from ...base.progress import Progress
from ..gdal_bindings import bounded_gdal
from .pieces import Pieces
from .work_folder import WorkFolder, shared_folder, work_folder


class Share(NamedTuple):
    """Pieces of one kind, and what makes one."""

    pieces: Pieces
    compute: Callable[[int, Progress], None]
    """Computes and keeps a piece by its number."""


class Stage(NamedTuple):
    """What can be computed in any order, once all stages before it are there."""

    shares: Sequence[Share]
    last: bool = True
    """Whether no other stage follows."""


class Divided(Protocol):
    """A run whose blocks somebody else hands out."""

    def stages(self, work: WorkFolder, side: int | None) -> Iterator[Stage]:
        """What there is to compute, stage by stage; each is asked for when those before it are there.

        Parameters
        ----------
        work : WorkFolder
            New, or of an earlier run of the same job, whose it becomes.
        side : int or None
            Cells on a side of a block; None: as many as suit the work.

        Raises
        ------
        InputError
            Where the folder holds the blocks of another run.
        """


class Listed(NamedTuple):
    """What is known of a run's blocks."""

    blocks: int
    missing: int
    """Of them, still to be computed."""
    more: bool
    """Whether others follow, which can be listed when none of these is missing."""

    def __str__(self) -> str:
        if self.missing:
            left = "" if self.missing == self.blocks else f", {self.missing} of them still to be computed"
            return f"{self.blocks} blocks{left}" + ("; list them anew afterwards: more follow" if self.more else "")
        return f"{self.blocks} blocks, and all of them are there: the same command without --plan gives the result"


def list_blocks(run: Divided, folder: str | Path, side: int | None, path: str | Path) -> Listed:
    """Begin a run, or go on with it, and list its blocks as far as they are known.

    Parameters
    ----------
    run : Divided
        Whose blocks they are.
    folder : str or Path
        Where they are kept: new, empty, or of an earlier run of the same job.
    side : int or None
        Cells on a side of a block; None: as many as suit the work.
    path : str or Path
        CSV to write: number, first row and column, rows and columns of each block, and 1 where it is kept already.
        A block keeps its number.

    Raises
    ------
    InputError
        Where the folder holds other work, the disk has no room, or files cannot be read or written.
    """
    rows: list[tuple[int, ...]] = []
    with bounded_gdal(), work_folder(folder, stays=True) as work:
        for stage in run.stages(work, side):
            missing = 0
            for pieces, _ in stage.shares:
                left = set(pieces.missing())
                pieces.check_space(sorted(left))
                missing += len(left)
                for number, place in enumerate(pieces.windows):
                    rows.append((len(rows), place.row, place.col, *place.shape, int(number not in left)))
            if missing:
                break
        with Outputs() as outputs, open(outputs.file(path), "w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([("block", "row", "column", "rows", "columns", "kept"), *rows])
    return Listed(len(rows), missing, not stage.last)


def compute_block(run: Divided, folder: str | Path, side: int | None, number: int, progress: Progress) -> None:
    """Compute one block, unless it is kept already. Others may be computed at the same time.

    Parameters
    ----------
    run : Divided
        Whose block it is.
    folder : str or Path
        Where the blocks are kept; `list_blocks` was called for it.
    side : int or None
        As there.
    number : int
        Of the block, as it is listed.
    progress : Progress
        Hears the share that is done, and may cancel.

    Raises
    ------
    InputError
        Where there is no such block, another one has to be there first, no work was begun in the folder, or a whole run
        is going on there.
    """
    with bounded_gdal():
        first = 0
        for stage in run.stages(shared_folder(folder), side):
            begin = first
            for pieces, compute in stage.shares:
                if first <= number < first + pieces.count:
                    if not pieces.holds(number - first):
                        compute(number - first, progress)
                    return
                first += pieces.count
            if stage.last or number < 0:
                raise InputError(f"There is no block {number}; give one of 0 to {first - 1}.")
            missing = sum(len(pieces.missing()) for pieces, _ in stage.shares)
            if missing:
                raise InputError(
                    f"Block {number} cannot be computed yet: {missing} of the blocks {begin} to {first - 1} are "
                    "missing; run these first, and list the blocks anew."
                )
