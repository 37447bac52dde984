"""A function of tiles on a device, batch by batch.

On a GPU a batch is copied from pinned memory, and its result is fetched while the next one is computed already.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from typing import Callable, Generic, TypeVar, Union, cast

import numpy as np
import torch
from torch import Tensor

from ..base.errors import InputError
from ..geodata.grid import Window
from .device import Device, tuned_convolutions

logger = logging.getLogger(__name__)

Result = TypeVar("Result", bound=Union[Tensor, "tuple[Tensor, ...]"])
"""What a function of a batch gives: a tensor, or a named tuple of tensors; batch first."""


class TileTooLarge(Exception):
    """Not even one tile fits into the device's memory."""


@dataclass(frozen=True)
class Batch:
    """Tiles that go through the network together; arrays as in `ScaledSample` with a leading batch axis."""

    windows: tuple[Window, ...]
    images: np.ndarray
    dems: np.ndarray
    valid: np.ndarray

    def halves(self) -> tuple[Batch, Batch]:
        """The first and the second half."""
        middle = len(self.windows) // 2
        return self._part(slice(0, middle)), self._part(slice(middle, None))

    def _part(self, part: slice) -> Batch:
        return Batch(self.windows[part], self.images[part], self.dems[part], self.valid[part])


@dataclass(frozen=True)
class Pending(Generic[Result]):
    """A batch that the device may still be busy with."""

    batch: Batch
    wait: Callable[[], Result]
    """The function's result, float32 on the CPU, when it is there."""


class Runner(Generic[Result]):
    """Applies a function to batches of tiles on a device; a batch that does not fit into memory is halved.

    Parameters
    ----------
    function : callable
        From image (B, C, H, W), dem (B, channels, H, W) and valid (B, H, W), tensors on the device, to a `Result`.
    device : Device
        Where the function computes.
    batch : int, optional
        Most tiles at once (default: 8 on a GPU, 1 on a CPU).

    Attributes
    ----------
    batch : int
        Most tiles at once, as far as is known by now.

    Raises
    ------
    InputError
        For a batch below 1.
    """

    def __init__(
        self, function: Callable[[Tensor, Tensor, Tensor], Result], device: Device, batch: int | None = None
    ) -> None:
        self.function, self.device = function, device
        self.batch = batch if batch is not None else (8 if device.is_cuda else 1)
        if self.batch < 1:
            raise InputError(f"A batch of {batch} tiles is no batch; use 1 or more.")

    def __call__(self, batch: Batch) -> list[Pending[Result]]:
        """Start on a batch.

        Parameters
        ----------
        batch : Batch
            Of any number of tiles.

        Returns
        -------
        list of Pending
            One for each part that the batch had to be cut into, in order.

        Raises
        ------
        TileTooLarge
            Where not even one tile fits into memory.
        """
        if len(batch.windows) > self.batch:
            return [pending for half in batch.halves() for pending in self(half)]
        try:
            with tuned_convolutions(self.device):
                result = self.function(*self._upload(batch))
            return [Pending(batch, self._fetch(result))]
        except RuntimeError as error:  # the card's, whose name every torch has, or the machine's
            if not isinstance(error, torch.cuda.OutOfMemoryError) and "DefaultCPUAllocator" not in str(error):
                raise
            self._halve(batch)
        return [pending for half in batch.halves() for pending in self(half)]

    def _halve(self, batch: Batch) -> None:
        if self.device.is_cuda:
            torch.cuda.empty_cache()
        if len(batch.windows) == 1:
            raise TileTooLarge
        self.batch = max(1, len(batch.windows) // 2)
        logger.warning("Out of memory: going on with batches of %d tile(s).", self.batch)

    def _upload(self, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
        image, dem, valid = (self._on_device(array) for array in (batch.images, batch.dems, batch.valid))
        form = torch.channels_last
        return image.contiguous(memory_format=form), dem.contiguous(memory_format=form), valid

    def _on_device(self, array: np.ndarray) -> Tensor:
        tensor = torch.from_numpy(array)
        if not self.device.is_cuda:
            return tensor
        return tensor.pin_memory().to(self.device.torch_device, non_blocking=True)

    def _fetch(self, result: Result) -> Callable[[], Result]:
        if not self.device.is_cuda:
            here = _each(result, lambda tensor: tensor.detach().float())
            return lambda: here
        with torch.cuda.device(self.device.torch_device):  # which need not be the current one
            pinned = _each(
                result,
                lambda tensor: torch.empty(tensor.shape, dtype=torch.float32, pin_memory=True).copy_(
                    tensor.detach().float(), non_blocking=True
                ),
            )
            ready = torch.cuda.Event()
            ready.record(torch.cuda.current_stream(self.device.torch_device))

        def wait() -> Result:
            ready.synchronize()
            return pinned

        return wait


def _each(result: Result, change: Callable[[Tensor], Tensor]) -> Result:
    """The result with each of its tensors changed."""
    if isinstance(result, Tensor):
        return cast(Result, change(result))
    return cast(Result, type(result)(*map(change, result)))
