"""Blocks on a Dask cluster: one of this machine's processes, or one that runs elsewhere.

`dask.distributed` is an optional package and is imported only here, when somebody asks for workers.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from ...base.errors import InputError
from ...base.progress import Progress, Remaining, silent
from ...base.threads import cpu_count, waiting_threads_sleep

if TYPE_CHECKING:
    from distributed import Client

_LOOK = 0.5  # seconds between two looks for a cancel
_PATIENCE = 30  # seconds for a scheduler to answer


class BlockTask(Protocol):
    """What all blocks of a run have in common, as it travels to whoever computes one."""

    @property
    def folder(self) -> Path:
        """Where the blocks are kept."""

    def on_worker(self, worker: object) -> BlockTask:
        """The same as one worker does it.

        Parameters
        ----------
        worker : int or str
            Its name; those of one machine's workers are numbers from 0 on.
        """

    def compute(self, number: int, progress: Progress = silent) -> None:
        """Compute a block and keep it, unless it is there.

        Parameters
        ----------
        number : int
            From 0 on.
        progress : Progress
            Hears the share that is done, and may cancel.
        """


@dataclass(frozen=True)
class Workers:
    """Who computes the blocks."""

    count: int = 0
    """Processes of this machine; 0: those of ``scheduler``."""
    scheduler: str = ""
    """Address of a running Dask scheduler, such as tcp://10.0.0.1:8786."""


def compute_on_cluster(
    task: BlockTask, missing: Sequence[int], total: int, workers: Workers, progress: Progress
) -> None:
    """Compute blocks on a cluster.

    A block whose worker dies is given to another one, three times; what is kept stays.

    Parameters
    ----------
    task : BlockTask
        What the blocks have in common.
    missing : sequence of int
        The numbers of the blocks to compute.
    total : int
        How many there are, with those that are kept already.
    workers : Workers
        Who computes them.
    progress : Progress
        Hears the share of all blocks that is done, and may cancel.

    Raises
    ------
    InputError
        Where Dask is missing, the scheduler cannot be reached or is lost, or a block killed three workers.
    TileTooLarge
        Where a worker's memory holds no tile.
    """
    with client_of(workers) as client:
        from distributed import wait
        from distributed.scheduler import KilledWorker

        waiting = {client.submit(_compute, task, number, pure=False) for number in missing}
        done = total - len(missing)
        left = Remaining(total, done)
        try:
            while waiting:
                progress(done / total, f"{done} of {total} blocks, {left.text(done)}" if done else "")
                try:
                    finished = wait(waiting, timeout=_LOOK, return_when="FIRST_COMPLETED").done
                except TimeoutError:
                    _check_alive(client, task)
                    continue
                for future in finished:
                    future.result(timeout=_PATIENCE)
                waiting -= finished
                done += len(finished)
        except KilledWorker as error:
            raise InputError(
                f"A block ended {error.allowed_failures} workers, likely for want of memory ({error}); give smaller "
                f"tiles, or fewer workers. What is finished is kept in {task.folder}."
            ) from None
        except (CancelledError, OSError) as error:
            raise _lost(task, error) from None


def _compute(task: BlockTask, number: int) -> None:
    from distributed import get_worker

    task.on_worker(get_worker().name).compute(number)


@contextmanager
def client_of(workers: Workers) -> Iterator[Client]:
    """A connection to a cluster for the length of a block; workers of this machine are started for it, and end with it.

    Parameters
    ----------
    workers : Workers
        Who computes.

    Raises
    ------
    InputError
        Where Dask is missing, or the scheduler does not answer.
    """
    try:
        import dask
        from distributed import Client, LocalCluster
    except ImportError:
        raise InputError(
            "Workers need the Python package dask.distributed, which is not there; install it with: pip install "
            '"distributed>=2024.8", or leave the workers out.'
        ) from None
    if workers.scheduler:
        try:
            client = Client(workers.scheduler, timeout=_PATIENCE)
        except (OSError, ValueError) as error:
            raise InputError(
                f"The scheduler {workers.scheduler} does not answer ({error}); start it with: dask scheduler, and give "
                "the address that it names."
            ) from None
        with client:
            yield client
        return
    waiting_threads_sleep()  # those of workers too, which have this process's environment
    with (
        dask.config.set(_settings(workers.count)),
        LocalCluster(
            n_workers=workers.count,
            threads_per_worker=1,
            dashboard_address="127.0.0.1:0",  # any port: that of another run may be taken
        ) as cluster,
        Client(cluster) as client,
    ):
        yield client


def _settings(workers: int) -> dict[str, object]:
    """Dask's, for workers that share this machine, each of which computes one block after the other.

    They are started with their share of the cores, where the user has not set it. By Dask's own settings a worker gives
    large pieces of memory back to the system as soon as they are free, and asks for them again for the next tile; and
    notes a hundred times a second what it does.
    """
    threads = os.environ.get("OMP_NUM_THREADS", str(max(1, cpu_count() // workers)))
    counted = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")
    return {
        "distributed.nanny.pre-spawn-environ": dict.fromkeys(counted, threads),
        "distributed.worker.profile.enabled": False,
    }


def _check_alive(client: Client, task: BlockTask) -> None:
    """Refuse to wait for a scheduler that is gone."""
    if client.status not in ("running", "connecting"):
        raise _lost(task, client.status)


def _lost(task: BlockTask, why: object) -> InputError:
    return InputError(
        f"The scheduler of the workers is lost ({why}); what is finished is kept in {task.folder}, and the same "
        "command, run again, goes on with the rest."
    )
