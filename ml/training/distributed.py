"""Several processes that train one network, as `torchrun` starts them; alone, everything here does nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from ..base.errors import InputError
from ..model.device import Device, choose_device
from ..networks.trunks.optional import OptionalTrunk

AnyModule = TypeVar("AnyModule", bound=nn.Module)

_PATIENCE = timedelta(hours=2)  # one process may score while the others wait
_LEFT: list[dist.ProcessGroup | None] = []
"""Groups that this process has left, one at most. DistributedDataParallel's reference must not be the last: it would
wait, with Python's lock held, for Gloo's thread, which wants that lock to let go of its last tensors.
"""


def is_first() -> bool:
    """Whether this process is the one that writes and prints, of those that torchrun started."""
    return os.environ.get("RANK", "0") == "0"


@dataclass(frozen=True)
class Ranks:
    """Which of how many processes this one is; the first one (rank 0) writes, logs and reports."""

    rank: int = 0
    world: int = 1

    @property
    def first(self) -> bool:
        """Whether this process is the one that writes."""
        return self.rank == 0

    def share_buffers(self, module: nn.Module) -> None:
        """Give a network the first process's buffers, such as what batch normalisation saw.

        Parameters
        ----------
        module : nn.Module
            Its buffers are overwritten in every process but the first.
        """
        if self.world > 1:
            for buffer in module.buffers():
                dist.broadcast(buffer, 0)

    def sum(self, values: Tensor) -> Tensor:
        """The sum over all processes.

        Parameters
        ----------
        values : Tensor
            Of one shape in all processes; stays as it is.

        Returns
        -------
        Tensor
            A new one of that shape, without gradient.
        """
        total = values.detach().clone()
        if self.world > 1:
            dist.all_reduce(total)
        return total

    def check_share(self, batch: int, parts: int) -> None:
        """`InputError` where a batch has too few samples for all processes.

        Parameters
        ----------
        batch : int
            Samples of a step.
        parts : int
            Into how many each process's samples are cut.
        """
        if batch < self.world * parts:
            raise InputError(
                f"A batch of {batch} cannot be shared by {self.world} processes in {parts} parts each; raise the batch."
            )

    def all_see(self, path: Path) -> bool:
        """Whether a file is there.

        Parameters
        ----------
        path : Path
            Of a file that all processes are to share.

        Returns
        -------
        bool

        Raises
        ------
        InputError
            Where it is there for some of them alone.
        """
        seen = int(self.sum(torch.tensor(float(path.exists()))))
        if 0 < seen < self.world:
            raise InputError(f"{path} is there for {seen} of {self.world} processes; put it on a disk that all share.")
        return bool(seen)

    def meet(self) -> None:
        """Wait until all processes are here."""
        if self.world > 1:
            dist.barrier()

    @torch.no_grad()
    def gather(self, tensor: Tensor) -> Tensor:
        """What every process has.

        Parameters
        ----------
        tensor : Tensor
            Of one shape in all processes.

        Returns
        -------
        Tensor
            (world, *shape) in the order of ranks, without gradient.
        """
        if self.world == 1:
            return tensor.detach()[None]
        parts = [torch.empty_like(tensor) for _ in range(self.world)]
        dist.all_gather(parts, tensor.detach().contiguous())
        return torch.stack(parts)

    def wrap(self, module: nn.Module, device: Device, idle: bool = False) -> nn.Module:
        """A network whose gradients are averaged over all processes (DistributedDataParallel).

        Parameters
        ----------
        module : nn.Module
            On the device.
        device : Device
            This process's.
        idle : bool, default False
            Whether a batch may leave parameters without a gradient.

        Returns
        -------
        nn.Module
            ``module`` itself where there is one process only.
        """
        if self.world == 1:
            return module
        for buffer in module.buffers():  # torch fails to broadcast one of a single channel whose strides are not plain
            buffer.data = buffer.data.contiguous().flatten().view(buffer.shape)
        places = [device.torch_device] if device.is_cuda else None
        return DistributedDataParallel(module, device_ids=places, find_unused_parameters=idle)

    def normalised(self, module: AnyModule, device: Device) -> AnyModule:
        """A network whose batch normalisation sees the samples of all processes; torch can do so on GPUs only.

        Parameters
        ----------
        module : nn.Module
            Any network.
        device : Device
            This process's.

        Returns
        -------
        nn.Module
            ``module`` itself where there is one process only, and on a CPU.
        """
        if self.world == 1 or not device.is_cuda:
            return module
        shared = nn.SyncBatchNorm.convert_sync_batchnorm(module)
        for part in shared.modules():
            if isinstance(part, OptionalTrunk):
                part.total = self.sum
        return shared


@contextmanager
def ranks_from_environment(device: str, precision: str) -> Iterator[tuple[Ranks, Device]]:
    """This process's place and device, by the variables that `torchrun` sets; without them it is alone.

    Processes speak by NCCL of what is on GPUs, each with the GPU of its local rank, and by Gloo of what is on the CPU,
    for which no GPU has to be waited for. They can meet once only: a verb that trains several times opens this round
    all of it, and inside nothing is opened again.

    Parameters
    ----------
    device : str
        As `choose_device` takes it: auto, cpu, cuda, or of one process cuda:NUMBER.
    precision : str
        As `choose_device` takes it.

    Yields
    ------
    tuple of (Ranks, Device)
        Of this process.

    Raises
    ------
    InputError
        For cuda:NUMBER in one of several processes, and as `choose_device` does.
    """
    world = int(os.environ.get("WORLD_SIZE", "1"))
    if world == 1 or "RANK" not in os.environ:
        yield Ranks(), choose_device(device, precision)
        return
    chosen = choose_device(_own_gpu(device), precision)
    if chosen.is_cuda:
        torch.cuda.set_device(chosen.torch_device)
    if dist.is_initialized():
        yield Ranks(dist.get_rank(), dist.get_world_size()), chosen
        return
    dist.init_process_group("cpu:gloo,cuda:nccl" if chosen.is_cuda else "gloo", timeout=_PATIENCE)
    try:
        yield Ranks(dist.get_rank(), dist.get_world_size()), chosen
    finally:
        _LEFT.append(dist.group.WORLD)
        dist.destroy_process_group()


def _own_gpu(device: str) -> str:
    if ":" in device:
        raise InputError(f"Each of several processes takes the GPU of its number; use cuda or auto, not {device}.")
    wanted = device == "cuda" or (device == "auto" and torch.cuda.is_available())
    return f"cuda:{os.environ.get('LOCAL_RANK', '0')}" if wanted else device
