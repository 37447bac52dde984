"""What past batches left behind as keys: one first-in-first-out queue for each class."""

from __future__ import annotations

from typing import Callable

import torch
from torch import Tensor, nn

LENGTH = 4096
"""Rows of a queue. Guess: the paper prints no length. At 16 keys a step, a queue holds 256 steps, as MoCo's does."""


class Queues(nn.Module):
    """A ring of keys per class (HPCL-Net, section 3.2.2; what it calls first-in-last-out it describes as FIFO).

    Its two buffers are changed in place only, so that they are saved and resumed with the module: ``rows`` (classes,
    length, width), and ``written`` (classes,) int64, how many rows were ever enqueued, from which both the next place
    and the number of valid rows follow. ``written`` stays on the CPU wherever the module is moved, so that nobody has
    to wait for a GPU to read it. The paper fills queues at random; here a row that was not written is never handed out
    (guess), so they begin as zeros.

    Parameters
    ----------
    classes
        How many queues there are.
    length
        Rows that each holds at most.
    width
        Numbers in a row.
    """

    rows: Tensor
    written: Tensor

    def __init__(self, classes: int = 2, length: int = LENGTH, width: int = 128) -> None:
        super().__init__()
        self.register_buffer("rows", torch.zeros(classes, length, width))
        self.register_buffer("written", torch.zeros(classes, dtype=torch.int64))

    @property
    def length(self) -> int:
        """How many rows a queue holds at most."""
        return self.rows.shape[1]

    @torch.no_grad()
    def enqueue(self, number: int, rows: Tensor) -> None:
        """Append rows to a queue, over its oldest ones where it is full.

        Parameters
        ----------
        number : int
            Of the queue, from 0.
        rows : Tensor
            (n, width), any n; of more than a queue holds, the last ones are kept.
        """
        kept = rows[-self.length :]
        first = int(self.written[number]) + (len(rows) - len(kept))
        places = (first + torch.arange(len(kept), device=self.rows.device)) % self.length
        self.rows[number].index_copy_(0, places, kept.to(self.rows))
        self.written[number] += len(rows)

    def keys(self, number: int) -> Tensor:
        """All rows of a queue that were written.

        Parameters
        ----------
        number : int
            Of the queue, from 0.

        Returns
        -------
        Tensor
            (n, width), n at most ``length``, in no particular order; a view.
        """
        return self.rows[number, : min(int(self.written[number]), self.length)]

    def _apply(self, fn: Callable[[Tensor], Tensor], recurse: bool = True) -> Queues:
        written = self.written
        super()._apply(fn, recurse)
        self.written = written
        return self
